"""Bodies decoded in pieces: the same as the whole, and with an end whatever they are made of."""

import binascii
import time

import pytest

from tipdesk.reader.mail.bodies import NEAR, PIECE, Decoding
from tipdesk.reader.view.marks import ENDING_BLANKS

LONG = PIECE + NEAR + 100


@pytest.mark.parametrize("written", [b"=", b"=3D", b"==3D", b"a=", b"=\r\n", b"=3D=\n", b"x" * 77 + b"=\n"])
def test_quoted_printable_without_lines_has_an_end_and_is_that_of_the_whole(written: bytes) -> None:
    body = written * (3 * LONG // len(written))
    began = time.monotonic()
    found = Decoding(memoryview(body), "quoted-printable").whole()
    assert time.monotonic() - began < 5
    if written not in {b"==3D", b"a="}:
        # Those have no place where no escape could be cut, and none that is one: what is read may differ there.
        assert found == binascii.a2b_qp(body)


def test_a_desert_of_blanks_is_looked_through_once() -> None:
    began = time.monotonic()
    assert not ENDING_BLANKS.search(" " * 1_000_000 + "x")
    assert time.monotonic() - began < 2
    assert len(ENDING_BLANKS.findall("a  \nb\t\n  \nc")) == 3
