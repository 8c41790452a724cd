"""Outlook's messages: letters by the code page that the file names, rich text, messages within, winmail.dat."""

import base64
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from paths import SAMPLES
from reader.hearing import attached, read, read_bytes

from tipdesk.reader.formats.compound import open_compound
from tipdesk.reader.formats.rtf import text_of, unpacked
from tipdesk.reader.formats.tnef import message_of
from tipdesk.reader.messages import Notice, Role
from tipdesk.reader.notices import Notices
from tipdesk.reader.tree import Closed
from tipdesk.reader.view.looking import look_at
from tipdesk.reader.view.sources import Held

OUTLOOK = SAMPLES / "outlook"


def test_a_message_says_from_whom_when_and_with_what() -> None:
    (tip,) = read(OUTLOOK / "unicode.msg").tips
    assert (tip.title, tip.text, tip.sender.address) == ("The ferry", "Look at the hull.", "ada@b.example")
    assert tip.sent_ms == 1_741_000_000_000
    assert [facts.name for facts in attached(tip)] == ["hull.pdf"]
    assert [one.address for one in tip.letters.to] == ["desk@b.example"]


def test_a_message_within_is_a_document_that_reads_as_mail(tmp_path: Path) -> None:
    found = read(OUTLOOK / "unicode.msg")
    (within,) = [place for place, facts in enumerate(found.tips[0].documents) if facts.role is Role.MESSAGE]
    (inner,) = read_bytes(tmp_path, found.documents[within], "inner.eml").tips
    assert (inner.title, inner.text, inner.sender.address) == ("Inner", "words within", "ada@b.example")


def test_letters_are_those_of_the_code_page_that_the_file_names() -> None:
    (tip,) = read(OUTLOOK / "ansi.msg").tips
    assert (tip.title, tip.text) == ("日本の船", "船を見てください")


def test_rich_text_is_read_where_there_is_no_other() -> None:
    (tip,) = read(OUTLOOK / "rich.msg").tips
    assert tip.text == "Naïve — words\nsecond"


def test_a_page_that_was_kept_in_rich_text_comes_back() -> None:
    rich = (
        rb"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 bold\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}"
        rb"{\*\htmltag8 <b>}x{\*\htmltag8 </b>}}"
    )
    assert text_of(rich) == ("<p>bold</p><b>x</b>", True)


def test_the_packing_of_rich_text_is_undone_as_its_page_shows() -> None:
    # MS-OXRTFCP, 4.1.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c09002062 77 05b0 6c64 7d 0a80 0fa0"
    )
    assert unpacked(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_a_wrapped_message_is_taken_out_of_winmail_dat() -> None:
    (tip,) = read(OUTLOOK / "winmail.dat").tips
    assert (tip.title, tip.text, tip.sender.name) == ("Wrapped", "Five words in a wrap.", "Ada Vell")
    assert [facts.name for facts in attached(tip)] == ["hull.pdf"]


def test_a_chain_that_goes_round_is_kept_as_it_is(tmp_path: Path) -> None:
    raw = bytearray((OUTLOOK / "unicode.msg").read_bytes())
    raw[512 + 4 : 512 + 8] = (1).to_bytes(4, "little")
    found = read_bytes(tmp_path, bytes(raw), "round.msg")
    assert not found.tips
    assert [one.notice.value for file in found.files for one in file.known] == ["damaged"]


@given(st.integers(0, 7167), st.integers(0, 255))
def test_no_byte_of_a_message_brings_it_down(at: int, value: int) -> None:
    raw = bytearray((OUTLOOK / "unicode.msg").read_bytes())
    raw[at] = value
    try:
        open_compound(memoryview(bytes(raw)))
    except Closed:
        return


@given(st.binary(max_size=400))
def test_no_bytes_bring_a_wrap_down(raw: bytes) -> None:
    try:
        message_of(b"\x78\x9f\x3e\x22\1\0" + raw, 0)
    except Closed:
        return


def test_what_outlook_wrapped_into_a_mail_is_opened_beside_the_wrapper() -> None:
    wrapper = (OUTLOOK / "winmail.dat").read_bytes()
    body = b"\r\n".join(base64.b64encode(wrapper[at : at + 57]) for at in range(0, len(wrapper), 57))
    mail = (
        b"From: a@b.example\r\nSubject: wrapped\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + body
        + b"\r\n"
    )
    looked, within = look_at(Held(memoryview(mail))), message_of(wrapper, 0)
    assert looked.pages is not None
    assert looked.pages.text(0) == within.body(Notices())
    assert [inner.name for inner in looked.shown.inner] == ["winmail.dat", *(one.name for one in within.attached)]
    assert not [one for one in looked.shown.known if one.notice is Notice.OPAQUE]
