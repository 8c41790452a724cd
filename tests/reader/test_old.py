"""Office files of before 2007: their words, pieced together, and nothing that brings the reader down."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.formats.compound import Storage, Stream
from tipdesk.reader.messages import Reason
from tipdesk.reader.office.old import _slides, _word
from tipdesk.reader.office.xls import read_xls
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Style


def stream(data: bytes) -> Stream:
    return Stream(memoryview(data), ((0, len(data)),), len(data))


def letter(*, flags: int = 0x0200) -> Storage:
    """Two pieces: one of one byte a letter, one of two; a field whose code nobody is meant to read."""
    first, second = b"The ferry sank.\r", "\x13HYPERLINK x\x14Réa\x15 knows\r".encode("utf-16-le")
    head = bytearray(0x200)
    head[:2], head[10:12] = b"\xec\xa5", flags.to_bytes(2, "little")
    places = struct.pack("<III", 0, len(first), len(first) + len(second) // 2)
    pieces = struct.pack("<HIH", 0, 0x40000000 | 0x200 * 2, 0) + struct.pack("<HIH", 0, 0x200 + len(first), 0)
    table = b"\1\2\0xx\2" + struct.pack("<I", len(places + pieces)) + places + pieces
    struct.pack_into("<II", head, 0x01A2, 0, len(table))
    return Storage({"WordDocument": stream(bytes(head) + first + second), "1Table": stream(table)})


def test_a_letter_is_pieced_together_without_the_code_of_its_fields() -> None:
    assert _word(letter()) == "The ferry sank.\nRéa knows\n"


def test_a_letter_that_is_closed_says_so() -> None:
    with pytest.raises(TooMuch) as why:
        _word(letter(flags=0x0300))
    assert why.value.reason is Reason.CLOSED


def record(kind: int, body: bytes, version: int = 0) -> bytes:
    return struct.pack("<HHI", version, kind, len(body)) + body


def test_slides_are_pages() -> None:
    words = record(0x0FA0, "The plan".encode("utf-16-le"))
    slides = record(0x03EE, words, 0xF) + record(0x03EE, record(0x0FA8, b"The other"), 0xF)
    assert [section.text for section in _slides(slides)] == ["The plan\n", "The other\n"]


def biff(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def workbook() -> bytes:
    begin, end = biff(0x809, b"\0\x06\x05\0"), biff(0x0A)
    strings = [
        biff(0xFC, struct.pack("<II", 2, 2) + b"\x04\0\0fare" + b"\x06\0\0bri"),
        biff(0x3C, b"\1" + "bed".encode("utf-16-le")),
    ]
    styles = biff(0xE0, b"\0\0\0\0") + biff(0xE0, b"\0\0\x0e\0")
    cells = (
        biff(0x208, struct.pack("<HHHHHHH", 1, 0, 3, 0, 0, 0, 0x20))
        + biff(0xFD, struct.pack("<HHHI", 0, 0, 0, 0)) + biff(0x203, struct.pack("<HHHd", 0, 2, 0, 12.5))
        + biff(0xFD, struct.pack("<HHHI", 1, 0, 0, 1)) + biff(0x27E, struct.pack("<HHHI", 1, 1, 1, 45730 << 2 | 2))
        + biff(0x06, struct.pack("<HHH", 2, 0, 0) + b"\0" * 6 + b"\xff\xff" + b"\0" * 6) + biff(0x207, b"\x03\0\0sum")
    )  # fmt: skip
    sheet = begin + cells + end
    before = begin + b"".join(strings) + styles
    place = len(before) + 2 * (4 + 8 + 3) + len(end)
    sheets = biff(0x85, struct.pack("<IBB", place, 0, 0) + b"\x03\0One") + biff(
        0x85, struct.pack("<IBB", place, 2, 0) + b"\x03\0Two"
    )
    return before + sheets + end + sheet


def test_a_workbook_has_its_rows_its_hidden_ones_and_its_hidden_sheets() -> None:
    gathering = Gathering()
    one, two = read_xls(workbook(), gathering)
    assert (one.title, one.text.splitlines()) == ("One", ["fare\t\t12.5", "bribed\t2025-03-14", "sum"])
    assert [one.text[mark.start : mark.end] for mark in one.marks if mark.style is Style.HIDDEN] == [
        "bribed\t2025-03-14"
    ]
    assert two.title == "Two"
    assert [said.value for said in gathering.found if said.sign is Sign.HIDDEN_SHEET] == ["Two"]


@settings(max_examples=200)
@given(st.integers(0, 600), st.binary(min_size=1, max_size=12))
def test_a_damaged_workbook_is_read_in_part_or_refused(at: int, noise: bytes) -> None:
    data = bytearray(workbook())
    at %= len(data)
    data[at : at + len(noise)] = noise
    try:
        for section in read_xls(bytes(data), Gathering()):
            section.text.encode()
    except (TooMuch, struct.error):
        return
