"""What is sealed, in the sandbox with real key processes: opened whole or not at all, bounded however it is nested."""

import io
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from seal.gnupg import Ring

from tipdesk.cli.keys_given import GivenKeys
from tipdesk.desk.keyhole import Held, KeyBytes, Kind
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.reading import read_paths
from tipdesk.seal.age import armor, files
from tipdesk.seal.age.x25519 import X25519Identity

ME = X25519Identity.generate()
MAIL = b"From: Rosa <rosa@example.org>\nSubject: the hull\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n\nNobody looked.\n"


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    made = Ring(tmp_path_factory.mktemp("ring"))
    made.new_key("desk@example.org")
    yield made
    made.close()


@pytest.fixture(scope="module")
def host(ring: Ring) -> Iterator[Host]:
    age = Held("age", Kind.AGE, KeyBytes(ME.written().encode()))
    key_id = ring.fingerprint("desk@example.org")[-16:]
    openpgp = Held("openpgp", Kind.OPENPGP, KeyBytes(ring.secret("desk@example.org")), opens=(key_id,))
    with Host(reader_command(sys.executable), keys=GivenKeys([age, openpgp])) as one:
        yield one


def sealed(data: bytes) -> bytes:
    return files.seal_bytes([ME.recipient], data)


def read(host: Host, path: Path, data: bytes) -> list[dict[str, object]]:
    path.write_bytes(data)
    return list(read_paths([str(path)], host))


def zipped(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


@pytest.fixture(scope="module")
def bombs(ring: Ring) -> dict[str, bytes]:
    zeros = bytes(300 << 20)
    return {
        "openpgp": ring.sealed(zeros, "desk@example.org"),
        "age": sealed(zipped(zeros=zeros)),
    }


@pytest.mark.parametrize("kind", ["openpgp", "age"])
def test_a_bomb_is_refused_in_seconds_with_a_sentence(
    host: Host, bombs: dict[str, bytes], kind: str, tmp_path: Path
) -> None:
    assert len(bombs[kind]) * 500 < 300 << 20
    began = time.monotonic()
    found = read(host, tmp_path / "bomb", bombs[kind])
    assert time.monotonic() - began < 5
    assert "bomb" in str(next(one for one in found if one["kind"] == "error")["reason"])


def test_a_large_thing_is_gone_through_again_and_is_the_same(host: Host, tmp_path: Path) -> None:
    data = zipped(
        **{f"{n}.eml": MAIL.replace(b"hull", b"hull %d" % n) for n in range(20)}, big=bytes(range(256)) * 40_000
    )
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr("inner.zip", data)
        archive.writestr("noise", Random(7).randbytes(9 << 20))
    found = read(host, tmp_path / "large.age", sealed(stored.getvalue()))
    assert [one["title"] for one in found if one["kind"] == "tip"] == [f"the hull {n}" for n in range(20)]
    assert sum(one["kind"] == "document" for one in found) == 3


def test_what_lies_too_deep_is_refused_and_what_is_around_is_told(host: Host, tmp_path: Path) -> None:
    data = MAIL
    for _ in range(7):
        data = sealed(data)
    found = read(host, tmp_path / "deep.age", data)
    assert "nested deeper" in str(found[0]["reason"])
    assert not any(one["kind"] == "tip" for one in found)


def test_a_mail_holds_what_was_sealed_in_it_and_says_which_key_opened_it(
    host: Host, ring: Ring, tmp_path: Path
) -> None:
    inner = b"Content-Type: text/plain\nSubject: the true subject\n\nThe second ledger.\n"
    body = ring.sealed(inner, "desk@example.org", how=("--armor",))
    mail = (
        b'From: r@example.org\nSubject: ...\nContent-Type: multipart/encrypted; boundary="b";\n'
        b' protocol="application/pgp-encrypted"\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n'
        b"--b\nContent-Type: application/octet-stream\n\n" + body + b"\n--b--\n"
    )
    (tip,) = read(host, tmp_path / "mail.eml", mail)
    assert (tip["title"], str(tip["text"]).strip()) == ("the true subject", "The second ledger.")
    assert "opened: openpgp" in tip["warnings"]
    assert [one["name"] for one in tip["documents"]] == ["opened.eml"]


def test_sealed_stretches_of_a_text_and_attachments_open_and_what_is_not_ours_stays(
    host: Host, ring: Ring, tmp_path: Path
) -> None:
    block = ring.sealed(b"in the blue cabinet", "desk@example.org", how=("--armor",)).decode()
    other = armor.encode(files.seal_bytes([X25519Identity.generate().recipient], b"theirs")).decode()
    mail = (
        "From: r@example.org\nSubject: where\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\nIt is\n{block}\nand\n{other}\n--b\nContent-Type: application/octet-stream;"
        f" name=ledger.txt.gpg\nContent-Disposition: attachment\n\n{block}\n--b--\n"
    )
    (tip,) = read(host, tmp_path / "mail.eml", mail.encode())
    assert "It is\nin the blue cabinet\n\nand\n-----BEGIN AGE" in str(tip["text"])
    assert [one["name"] for one in tip["documents"]] == ["ledger.txt.gpg", "ledger.txt", "opened.txt"]
    assert {"opened x2: openpgp", "encrypted"} <= set(tip["warnings"])


def test_a_cut_file_tells_nothing_of_what_is_in_it(host: Host, ring: Ring, tmp_path: Path) -> None:
    for whole in (sealed(MAIL * 4000), ring.sealed(MAIL * 4000, "desk@example.org", how=("-z", "0"))):
        (found,) = read(host, tmp_path / "cut", whole[:-30])
        assert found["kind"] == "error"
        assert "cut or changed" in str(found["reason"])
