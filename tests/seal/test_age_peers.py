"""Other programs open what we seal, and we open what they seal."""

import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from paths import CHECKOUT, SAMPLES

from tipdesk.errors import BadRecipient
from tipdesk.seal.age import armor, files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.scrypt import ScryptIdentity, ScryptRecipient
from tipdesk.seal.age.x25519 import X25519Identity
from tipdesk.seal.secrets import Passphrase, SealSeed

NODE = CHECKOUT / "build" / "node"
PLAIN = b"Nobody looked at the hull.\n" * 9000
KEPT = SAMPLES / "seal"
HYBRID = HybridIdentity(SealSeed(bytes(range(32))))
SCRIPT = """
import * as age from "age-encryption"; import { readFileSync, writeFileSync } from "node:fs";
const [, , verb, key, from, to] = process.argv;
if (verb === "open") { const d = new age.Decrypter();
  key.startsWith("AGE-") ? d.addIdentity(key) : d.addPassphrase(key);
  writeFileSync(to, await d.decrypt(readFileSync(from), "uint8array"));
} else { const e = new age.Encrypter();
  key.startsWith("age1") ? e.addRecipient(key) : (e.setScryptWorkFactor(12), e.setPassphrase(key));
  writeFileSync(to, await e.encrypt(readFileSync(from))); }
"""


def _age(*args: str, data: bytes) -> bytes:
    if not shutil.which("age"):
        pytest.skip("the age program is not installed")
    return subprocess.run(["age", *args], input=data, capture_output=True, check=True, timeout=60).stdout


def _npm(tmp_path: Path, verb: str, key: str, data: bytes) -> bytes:
    if not shutil.which("node") or not (NODE / "node_modules/age-encryption").is_dir():
        pytest.skip("the npm package age-encryption is not in build/node")
    (NODE / "peer.mjs").write_text(SCRIPT)
    (tmp_path / "in").write_bytes(data)
    command = ["node", "peer.mjs", verb, key, str(tmp_path / "in"), str(tmp_path / "out")]
    subprocess.run(command, cwd=NODE, check=True, timeout=60, capture_output=True)
    return (tmp_path / "out").read_bytes()


def test_the_age_program_opens_ours_and_we_open_its_own(tmp_path: Path) -> None:
    me = X25519Identity.generate()
    (tmp_path / "key").write_text(me.written() + "\n")
    ours = files.seal_bytes([X25519Identity.generate().recipient, me.recipient], PLAIN)
    assert _age("-d", "-i", str(tmp_path / "key"), data=ours) == PLAIN
    assert _age("-d", "-i", str(tmp_path / "key"), data=armor.encode(ours)) == PLAIN
    for extra in ((), ("-a",)):
        assert files.open_bytes([me], _age("-r", str(me.recipient), *extra, data=PLAIN)) == PLAIN


def _age_at_a_terminal(folder: Path, *args: str) -> None:
    """The program takes a passphrase from a terminal only: `script` gives it one."""
    if not shutil.which("age") or not shutil.which("script"):
        pytest.skip("the age program, or script to give it a terminal, is not installed")
    command = ["script", "-qec", shlex.join(["age", *args]), "/dev/null"]
    typed = b"only a test\n" * 2
    subprocess.run(command, cwd=folder, input=typed, capture_output=True, check=True, timeout=60)


def test_the_age_program_and_we_open_each_others_passphrases(tmp_path: Path) -> None:
    word = Passphrase(b"only a test")
    (tmp_path / "ours.age").write_bytes(files.seal_bytes([ScryptRecipient(word, 12)], PLAIN))
    (tmp_path / "plain").write_bytes(PLAIN)
    _age_at_a_terminal(tmp_path, "-d", "-o", "opened", "ours.age")
    _age_at_a_terminal(tmp_path, "-p", "-o", "theirs.age", "plain")
    assert (tmp_path / "opened").read_bytes() == PLAIN
    assert files.open_bytes([ScryptIdentity(word)], (tmp_path / "theirs.age").read_bytes()) == PLAIN


@pytest.mark.parametrize("kind", ["hybrid", "x25519", "scrypt"])
def test_the_npm_package_opens_ours_and_we_open_its_own(tmp_path: Path, kind: str) -> None:
    if kind == "scrypt":
        word = Passphrase(b"only a test")
        recipient, identity, public, secret = (
            ScryptRecipient(word, 12),
            ScryptIdentity(word),
            "only a test",
            "only a test",
        )
    else:
        identity = HybridIdentity.generate() if kind == "hybrid" else X25519Identity.generate()
        recipient, public, secret = identity.recipient, str(identity.recipient), identity.written()
    assert _npm(tmp_path, "open", secret, files.seal_bytes([recipient], PLAIN)) == PLAIN
    assert files.open_bytes([identity], _npm(tmp_path, "seal", public, PLAIN)) == PLAIN


def test_what_the_others_sealed_once_opens_for_ever() -> None:
    assert files.open_bytes([HYBRID], (KEPT / "npm-hybrid.age").read_bytes()) == b"kept by npm\n"
    key = X25519Identity.parse((KEPT / "x25519.key").read_text().strip())
    assert files.open_bytes([key], (KEPT / "age-1.1-x25519.age").read_bytes()) == b"kept by age\n"
    assert files.open_bytes([key], (KEPT / "age-1.1-armored.age").read_bytes()) == b"kept by age\n"
    assert files.open_bytes([key], (KEPT / "npm-x25519.age").read_bytes()) == b"kept by npm\n"
    word = ScryptIdentity(Passphrase(b"only a test"))
    assert files.open_bytes([word], (KEPT / "age-1.1-scrypt.age").read_bytes()) == b"kept by age\n"
    assert files.open_bytes([word], (KEPT / "npm-scrypt.age").read_bytes()) == b"kept by npm\n"


def test_armor_comes_back() -> None:
    for size in (1, 47, 48, 49, 500):
        assert armor.decode(armor.encode(bytes(size))) == bytes(size)


def test_a_classic_recipient_never_stands_beside_a_hybrid_one() -> None:
    with pytest.raises(BadRecipient):
        files.seal_bytes([HYBRID.recipient, X25519Identity.generate().recipient], b"")
