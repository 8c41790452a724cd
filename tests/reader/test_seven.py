"""7z archives: unpacked in memory by Python's own decoders, what these cannot undo is named."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import SAMPLES
from reader.hearing import noticed, read, read_bytes

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.formats.seven import tree_of
from tipdesk.reader.messages import InputEnded, Notice, Reason
from tipdesk.reader.source import Held
from tipdesk.reader.tree import Closed, Meter

PACKED = SAMPLES / "packed"


@pytest.mark.parametrize("name", ["seven-lzma2.7z", "seven-bcj.7z", "seven-bz.7z"])
def test_every_file_is_read_as_its_kind(name: str) -> None:
    found = read(PACKED / name)
    assert [one.item for one in found.tips] == ["in/message.eml", "note.txt"]
    assert [one.facts.size for one in found.files] == [30_000]
    assert [(one.item, one.reason) for one in found.failures] == [("empty.txt", Reason.EMPTY)]


def test_what_needs_a_passphrase_is_kept_whole() -> None:
    (file,) = read(PACKED / "seven-aes.7z").files
    assert Notice.ENCRYPTED in noticed(file.known)


def test_a_packing_that_is_not_read_is_named_for_each_file() -> None:
    found = read(PACKED / "seven-ppmd.7z")
    assert {one.reason for one in found.failures} == {Reason.STRANGE_PACKING}
    assert found.closed == []


def test_a_cut_archive_is_kept_and_said_to_be_damaged(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, (PACKED / "seven-lzma2.7z").read_bytes()[:-40], "cut.7z")
    assert isinstance(found.said[-1], InputEnded)
    assert [Notice.DAMAGED in noticed(one.known) for one in found.files] == [True]


WHOLE = (PACKED / "seven-lzma2.7z").read_bytes()


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255), st.integers(0, 255))
def test_no_byte_brings_it_down(at: int, value: int, next_value: int) -> None:
    raw = bytearray(WHOLE)
    raw[at], raw[min(at + 1, len(raw) - 1)] = value, next_value
    try:
        for entry in tree_of(Held(bytes(raw)), Meter(len(raw))).entries:
            entry.start(100)
    except (Closed, TooMuch):
        return
