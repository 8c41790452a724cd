"""Published vectors of what age and the slots are built from: Wycheproof's, and Argon2's own."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from paths import corpus

from tipdesk.seal import kdf
from tipdesk.seal.age.primitives import hkdf
from tipdesk.seal.secrets import Passphrase

FOLDER = corpus("crypto") / "wycheproof"


def _vectors(name: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for group in json.loads((FOLDER / f"{name}_test.json").read_text())["testGroups"]:
        for test in group["tests"]:
            yield group, test


def test_signatures_verify_exactly_where_wycheproof_says() -> None:
    wrong = []
    for group, test in _vectors("ed25519"):
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]["pk"]))
        try:
            key.verify(bytes.fromhex(test["sig"]), bytes.fromhex(test["msg"]))
            good = True
        except InvalidSignature:
            good = False
        if good != (test["result"] == "valid"):
            wrong.append(test["tcId"])
    assert not wrong


def test_shared_secrets_are_those_of_wycheproof_and_low_orders_are_refused() -> None:
    wrong = []
    for _, test in _vectors("x25519"):
        private = X25519PrivateKey.from_private_bytes(bytes.fromhex(test["private"]))
        public = X25519PublicKey.from_public_bytes(bytes.fromhex(test["public"]))
        if set(test["shared"]) == {"0"}:
            with pytest.raises(ValueError, match="shared key"):
                private.exchange(public)
        elif private.exchange(public).hex() != test["shared"]:
            wrong.append(test["tcId"])
    assert not wrong


def test_the_cipher_opens_exactly_where_wycheproof_says() -> None:
    wrong = []
    for group, test in _vectors("chacha20_poly1305"):
        if group["ivSize"] != 96:
            continue
        cipher = ChaCha20Poly1305(bytes.fromhex(test["key"]))
        sealed = bytes.fromhex(test["ct"] + test["tag"])
        try:
            good = cipher.decrypt(bytes.fromhex(test["iv"]), sealed, bytes.fromhex(test["aad"])).hex() == test["msg"]
        except InvalidTag:
            good = False
        if good != (test["result"] == "valid"):
            wrong.append(test["tcId"])
    assert not wrong


def test_derived_keys_are_those_of_wycheproof() -> None:
    for _, test in _vectors("hkdf_sha256"):
        given = {"salt": bytes.fromhex(test["salt"]), "info": bytes.fromhex(test["info"])}
        if test["result"] == "valid":
            assert hkdf(bytes.fromhex(test["ikm"]), length=test["size"], **given).hex() == test["okm"]
        else:
            with pytest.raises(ValueError, match="larger"):
                hkdf(bytes.fromhex(test["ikm"]), length=test["size"], **given)


def test_stretched_passphrases_are_those_of_rfc_9106_and_of_argon2s_authors() -> None:
    published = json.loads((FOLDER.parent / "argon2.json").read_text())
    for test in published["rfc9106"]:
        if test["type"] == "argon2id":
            cost = {"iterations": test["t"], "lanes": test["p"], "memory_cost": test["m"]}
            extra = {"ad": bytes.fromhex(test["ad"]), "secret": bytes.fromhex(test["secret"])}
            made = Argon2id(salt=bytes.fromhex(test["salt"]), length=test["tag_len"], **cost, **extra)
            assert made.derive(bytes.fromhex(test["password"])).hex() == test["tag"]
    ours = []
    for test in published["phc"]:
        if (test["type"], test["version"]) == ("argon2id", 19):
            salt, passphrase = test["salt"].encode(), Passphrase(test["password"].encode())
            cost = {"iterations": test["t"], "lanes": test["p"], "memory_cost": test["m"]}
            assert Argon2id(salt=salt, length=32, **cost).derive(passphrase.expose()).hex() == test["hash"]
            if test["m"] >= kdf.MEMORY_LEAST:
                ours.append(kdf.stretch(passphrase, salt, kdf.Cost(test["m"], test["t"], test["p"])).hex())
                assert ours[-1] == test["hash"]
    assert len(ours) == 2


def test_macs_are_those_of_wycheproof() -> None:
    for group, test in _vectors("hmac_sha256"):
        mac = HMAC(bytes.fromhex(test["key"]), SHA256())
        mac.update(bytes.fromhex(test["msg"]))
        made = mac.finalize()[: group["tagSize"] // 8].hex()
        assert (made == test["tag"]) == (test["result"] == "valid"), test["tcId"]
