"""Published age vectors, each with the outcome that its authors state."""

import hashlib
import io
import json
import zlib
from pathlib import Path

import pytest
from paths import corpus

from tipdesk.errors import DamagedSeal, NotForThisKey, TooExpensive
from tipdesk.seal.age import armor, files
from tipdesk.seal.age.primitives import Identity
from tipdesk.seal.age.scrypt import ScryptIdentity
from tipdesk.seal.secrets import Passphrase

FOLDER = corpus("age")
VECTORS = json.loads((FOLDER / "expected.json").read_text())["files"]
CCTV = sorted(name for name in VECTORS if name.startswith("cctv/"))


def _identities(expected: dict[str, object]) -> list[Identity]:
    keys = [files.parse_identity(text) for text in expected["identities"]]
    return [*keys, *(ScryptIdentity(Passphrase(text.encode())) for text in expected["passphrases"])]


def _age_file(path: Path, expected: dict[str, object]) -> bytes:
    body = path.read_bytes().split(b"\n\n", 1)[1]
    return zlib.decompress(body) if expected["compressed"] else body


@pytest.mark.parametrize("name", CCTV)
def test_each_vector_ends_as_its_authors_say(name: str) -> None:
    expected = VECTORS[name]
    sealed = _age_file(FOLDER / name, expected)
    assert hashlib.sha256(sealed).hexdigest() == expected["age_sha256"]
    if expected["expect"] == "success":
        plain = files.open_bytes(_identities(expected), sealed)
        assert hashlib.sha256(plain).hexdigest() == expected["payload_sha256"]
        return
    allowed = {
        "no match": NotForThisKey,
        "HMAC failure": DamagedSeal,
        "header failure": (DamagedSeal, TooExpensive),
        "armor failure": DamagedSeal,
        "payload failure": DamagedSeal,
    }[expected["expect"]]
    with pytest.raises(allowed):
        files.open_bytes(_identities(expected), sealed)


@pytest.mark.parametrize("name", [n for n in CCTV if VECTORS[n]["expect"] == "success" and "scrypt" not in n])
def test_each_good_vector_reads_from_any_position(name: str) -> None:
    expected = VECTORS[name]
    sealed = _age_file(FOLDER / name, expected)
    if armor.is_armored(sealed[:64]):
        sealed = armor.decode(sealed)
    plain = files.open_bytes(_identities(expected), sealed)
    reader = files.reader(_identities(expected), io.BytesIO(sealed))
    assert reader.size == len(plain)
    for position in (0, 1, len(plain) // 2, max(0, len(plain) - 5)):
        assert reader.read_at(position, 70_000) == plain[position : position + 70_000]


def test_files_of_the_age_program_open_with_the_keys_beside_them() -> None:
    keys = [
        files.parse_identity(line)
        for line in (FOLDER / "filippo/example_keys.txt").read_text().splitlines()
        if line and not line.startswith("#")
    ]
    for name in ("example.age", "example.zip.age"):
        assert files.open_bytes(keys, (FOLDER / "filippo" / name).read_bytes())


def test_a_file_key_of_the_wrong_size_is_refused() -> None:
    passphrase = (FOLDER / "rage/fail_large_filekey_scrypt_password.txt").read_bytes().strip()
    with pytest.raises(DamagedSeal):
        files.open_bytes(
            [ScryptIdentity(Passphrase(passphrase))],
            (FOLDER / "rage/fail_large_filekey_scrypt.age").read_bytes(),
        )
