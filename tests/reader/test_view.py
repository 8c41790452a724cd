"""What the safe view makes of a document: pages that lose nothing, kinds by content, and what headers give away."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.mail.head import read_head
from tipdesk.reader.view import pages
from tipdesk.reader.view.looking import Look, look_at
from tipdesk.reader.view.mail_marks import of_head
from tipdesk.reader.view.marks import of_letters
from tipdesk.reader.view.messages import Gives, Kind
from tipdesk.reader.view.pages import LongText, WholeText
from tipdesk.reader.view.sources import Asked, Held

LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=40)
LINES = st.lists(LETTERS, max_size=60).map("\n".join)


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a short text has many."""
    monkeypatch.setattr(pages, "PAGE_BYTES", 64)
    monkeypatch.setattr(pages, "PAGE_LETTERS", 32)
    monkeypatch.setattr(pages, "SLACK", 48)


@given(LINES, st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1252"]))
def test_pages_of_a_long_text_joined_are_the_text(text: str, encoding: str) -> None:
    raw = text.encode(encoding, "ignore")
    text = raw.decode(encoding)
    long = LongText(Held(memoryview(raw)), encoding)
    assert "".join(long.text(page) for page in range(long.count)) == text


def test_a_letter_that_is_cut_by_the_end_of_the_last_page_stands_on_the_page_before() -> None:
    raw = ("x" * 61 + "\U00010000").encode()
    long = LongText(Held(memoryview(raw)), "utf-8")
    assert [long.text(page) for page in range(long.count)] == [raw.decode(), ""]


@given(LINES)
def test_pages_of_a_held_text_joined_are_the_text(text: str) -> None:
    whole = WholeText(text)
    assert "".join(whole.text(page) for page in range(whole.count)) == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_decides_is_told_and_is_not_shown(mark: bytes, encoding: str) -> None:
    text = "Die Fähre sank.\n" * 40
    looked = look_at(Held(memoryview(mark + text.encode(encoding))))
    assert looked.pages is not None
    assert "".join(looked.pages.text(page) for page in range(looked.pages.count)) == text
    assert Gives.BYTE_ORDER_MARK in {given.gives for given in looked.shown.gives}


@given(st.binary(max_size=600), st.booleans())
def test_nothing_that_is_looked_at_brings_it_down(data: bytes, message: bool) -> None:
    try:
        looked = look_at(Held(memoryview(data)), message=message)
    except TooMuch:
        return
    if looked.pages is not None:
        for page in range(looked.pages.count):
            looked.pages.text(page)


def test_a_message_is_held_once_and_asked_for_in_portions() -> None:
    asked: list[int] = []
    whole = b"From: a@b.example\nSubject: x\n\n" + b"hello\n" * 500_000

    def ask(at: int, length: int) -> bytes:
        asked.append(length)
        return whole[at : at + length]

    shown = Look(Asked(len(whole), ask)).enter(()).shown
    assert shown.kind is Kind.MAIL
    assert max(asked) <= 1 << 20


def test_a_way_that_leads_nowhere_is_refused() -> None:
    look = Look(Held(memoryview(b"From: a@b.example\nSubject: x\n\nhello\n")))
    with pytest.raises(TooMuch):
        look.enter((0,))
    assert look.enter(()).shown.kind is Kind.MAIL


def given_by(head: bytes) -> dict[Gives, tuple[str, ...]]:
    read, _ = read_head(head, 0, len(head))
    return {one.gives: one.values for one in of_head(read, None)}


def test_headers_give_away_address_device_account_program_zone_and_the_way() -> None:
    gives = given_by(
        b"Received: from mx.post.example by mx.lantern.example; x\n"
        b"Received: from [192.0.2.4] (helo=PERLA-PC) by mx.post.example; x\n"
        b"X-Originating-IP: [2001:db8::7]\nX-Authenticated-User: perla@post.example\nUser-Agent: Quay 3\n"
        b"Date: Fri, 14 Mar 2025 12:20:00 +0530 (IST)\nReply-To: other@else.example\nFrom: perla@post.example\n"
        b"Disposition-Notification-To: perla@post.example\nReferences: <1@x> <2@x>\n"
        b"DKIM-Signature: v=1; d=post.example; s=k\n\n"
    )
    assert gives[Gives.NETWORK] == ("2001:db8::7", "192.0.2.4")
    assert gives[Gives.ACCOUNT] == ("perla@post.example",)
    assert gives[Gives.SOFTWARE] == ("Quay 3",)
    assert gives[Gives.ZONE] == ("+0530", "IST")
    assert gives[Gives.WAY] == ("mx.post.example", "mx.lantern.example")
    assert gives[Gives.ANSWERS_ELSEWHERE] == ("other@else.example",)
    assert gives[Gives.SIGNED] == ("post.example",)
    assert {Gives.RECEIPT, Gives.THREAD} <= set(gives)


def test_a_bare_message_gives_nothing_away() -> None:
    assert given_by(b"From: a@b.example\nSubject: x\n\n") == {}


def test_what_whatsapp_writes_itself_into_each_line_is_nobodys_trace() -> None:
    line = "[19.11.26, 7:05:11\u202fPM] \u202a+44 20 7946 0000\u202c: "
    assert list(of_letters(f"\u200e{line}\u200e<attached: a.jpg>\n{line}Hello\n")) == []
    (found,) = of_letters(f"{line}the hull\u200b was never\u200e looked at\n")
    assert (found.gives, found.values) == (Gives.INVISIBLE, ("U+200B", "U+200E"))


def test_letters_that_hide_are_counted_by_name() -> None:
    found = {one.gives: (one.count, one.values) for one in of_letters("a\u200bb\u200bc\u00a0d\u2009e")}
    assert found == {Gives.INVISIBLE: (2, ("U+200B",)), Gives.STRANGE_SPACES: (2, ("U+00A0", "U+2009"))}
