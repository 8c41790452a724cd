"""Files sealed and opened on disk: what is not whole never gets its name."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import DamagedSeal, DiskFull, Missing, NotForThisKey
from tipdesk.seal.age import armor, files, onto_disk, stream
from tipdesk.seal.age.x25519 import X25519Identity

ME, OTHER = X25519Identity.generate(), X25519Identity.generate()
PLAIN = b"Nobody looked at the hull.\n" * 9000


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    (tmp_path / "plain").write_bytes(PLAIN)
    onto_disk.seal_file([ME.recipient], tmp_path / "plain", tmp_path / "sealed")
    return tmp_path / "sealed"


def test_what_was_sealed_comes_back(sealed: Path) -> None:
    onto_disk.unseal_file([OTHER, ME], sealed, sealed.with_name("out"))
    assert sealed.with_name("out").read_bytes() == PLAIN


def test_armor_is_taken_off(sealed: Path) -> None:
    sealed.write_bytes(b" \r\n" + armor.encode(sealed.read_bytes()))
    onto_disk.unseal_file([ME], sealed, sealed.with_name("out"))
    assert sealed.with_name("out").read_bytes() == PLAIN


@pytest.mark.parametrize("at", [0, 30, 250, 70_000, -1])
def test_of_a_damaged_file_nothing_gets_a_name(sealed: Path, at: int) -> None:
    hurt = bytearray(sealed.read_bytes())
    hurt[at] ^= 1
    sealed.write_bytes(hurt)
    sealed.with_name("out").write_bytes(b"as before")
    with pytest.raises((DamagedSeal, NotForThisKey)):
        onto_disk.unseal_file([ME], sealed, sealed.with_name("out"))
    assert sealed.with_name("out").read_bytes() == b"as before"
    assert sorted(path.name for path in sealed.parent.iterdir()) == ["out", "plain", "sealed"]


def test_a_cut_file_leaves_nothing(sealed: Path) -> None:
    whole = sealed.read_bytes()
    for size in (0, 100, len(whole) - 1, len(whole) - 16, 65_536 + 16 + 216):
        sealed.write_bytes(whole[:size])
        with pytest.raises(DamagedSeal):
            onto_disk.unseal_file([ME], sealed, sealed.with_name("out"))
        assert not sealed.with_name("out").exists()


def test_a_source_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Missing):
        onto_disk.seal_file([ME.recipient], tmp_path / "none", tmp_path / "out")
    assert not list(tmp_path.iterdir())


class Short:
    """An output that takes a few bytes at a time, as a raw file may."""

    def __init__(self) -> None:
        self.taken = b""

    def write(self, data: memoryview) -> int:
        part = bytes(data[:1000])
        self.taken += part
        return len(part)


def test_an_output_that_takes_little_at_a_time_loses_nothing() -> None:
    out = Short()
    sealing = files.sealer([ME.recipient], out)
    sealing.write(PLAIN)
    sealing.finish()
    assert files.open_bytes([ME], out.taken) == PLAIN


@given(st.integers(1, 400))
def test_a_beginning_that_was_read_already_is_part_of_the_file(most: int) -> None:
    data = b"one\ntwo\n" + b"x" * 300 + b"\nthree"
    for peeked in (0, 3, 4, 100, len(data)):
        read, write = os.pipe()
        os.write(write, data)
        os.close(write)
        with os.fdopen(read, "rb") as rest:
            joined = onto_disk._Rejoined(rest.read(peeked), rest)
            lines = b""
            while line := joined.readline(most):
                assert len(line) <= most
                lines += line
                if lines.count(b"\n") == 2:
                    break
            tail = memoryview(bytearray(400))
            filled = stream.read_full(joined, tail)
            assert lines + bytes(tail[:filled]) == data


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Path]:
    """A disk of 160 KiB."""
    folder = tmp_path / "full"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk takes a mount, and that takes root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up_is_told_and_nothing_is_left(full: Path, tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(PLAIN)
    with pytest.raises(DiskFull):
        onto_disk.seal_file([ME.recipient], tmp_path / "plain", full / "out")
    assert not list(full.iterdir())
