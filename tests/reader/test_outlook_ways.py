"""Outlook's messages in the letters of many countries, within each other, with a page inside rich text."""

# ruff: noqa: RUF001 - letters of other scripts are the point

import struct
from pathlib import Path

import pytest
from reader.compounds import Box, attached, compound, message, packed_rich, person, within
from reader.hearing import attached as files_of
from reader.hearing import noticed, read_bytes

from tipdesk.intake.reading import iso
from tipdesk.reader.formats.rtf import text_of
from tipdesk.reader.messages import Notice, Role

SUBJECT, BODY, HTML, RTF, NAME, SMTP = 0x0037, 0x1000, 0x1013, 0x1009, 0x0C1A, 0x5D01
PAGE, LOCALE, INTERNET_PAGE = 0x3FFD, 0x3FF1, 0x3FDE
SENT = 1_706_735_112
COUNTRIES = {
    "Japanese": ("cp932", 932, 0x0411, "船を見てください"),
    "Chinese": ("cp936", 936, 0x0804, "请看这艘船"),
    "Chinese, traditional": ("cp950", 950, 0x0404, "請看這艘船"),
    "Korean": ("cp949", 949, 0x0412, "배를 보세요"),
    "Russian": ("cp1251", 1251, 0x0419, "Посмотрите на судно"),
    "Arabic": ("cp1256", 1256, 0x0401, "انظر إلى السفينة"),
    "Hebrew": ("cp1255", 1255, 0x040D, "תסתכל על הספינה"),
    "Greek": ("cp1253", 1253, 0x0408, "Κοίτα το πλοίο"),
    "Turkish": ("cp1254", 1254, 0x041F, "Gemiye bak, şöyle"),
    "Polish": ("cp1250", 1250, 0x0415, "Spójrz na łódź"),
    "Thai": ("cp874", 874, 0x041E, "ดูที่เรือ"),
    "Vietnamese": ("cp1258", 1258, 0x042A, "Nhìn tàu"),
    "Latvian": ("cp1257", 1257, 0x0426, "Skaties uz kuģi"),
    "German": ("cp1252", 1252, 0x0407, "Größe der Fähre"),
}
WRITTEN = {"Vietnamese": "Nhi\u0300n ta\u0300u"}
"""Pages in which an accent is a letter of its own."""


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("how", ["page", "language", "utf-16"])
def test_letters_are_those_of_the_page_or_language_that_the_file_names(country: str, how: str, tmp_path: Path) -> None:
    page, number, locale, text = COUNTRIES[country]
    text = WRITTEN.get(country, text)
    numbers = {"page": {PAGE: number}, "language": {LOCALE: locale}, "utf-16": {}}[how]
    texts = {SUBJECT: text, BODY: f"{text}\r\n{text}", NAME: text, SMTP: "ada@example.org"}
    used = "" if how == "utf-16" else page
    made = message(
        texts, used, numbers=numbers, sent=SENT, files=(attached(f"{text}.pdf", b"%PDF-1.4", used),),
        people=(person(text, "desk@example.org", used),),
    )  # fmt: skip
    (tip,) = read_bytes(tmp_path, compound(made), "a.msg").tips
    assert (tip.title, tip.text, tip.sender.name) == (text, f"{text}\n{text}", text)
    assert (tip.sender.address, iso(tip.sent_ms)) == ("ada@example.org", "2024-01-31T21:05:12Z")
    assert [one.name for one in files_of(tip)] == [f"{text}.pdf"]
    assert [(one.name, one.address) for one in tip.letters.to] == [(text, "desk@example.org")]


def test_messages_within_messages_say_who_when_and_what(tmp_path: Path) -> None:
    deep = message({SUBJECT: "Third", BODY: "deep", NAME: "Cleo", SMTP: "c@example.org"}, sent=SENT, head=24)
    inner = message(
        {SUBJECT: "Second", BODY: "words within", NAME: "Ben, the other", SMTP: "b@example.org"}, sent=SENT, head=24,
        files=(within("Third", deep), attached("keel.pdf", b"%PDF-1.4 keel")),
        people=(person("Ada", "ada@example.org"),),
    )  # fmt: skip
    whole = message(
        {SUBJECT: "First", BODY: "look", NAME: "Ada", SMTP: "ada@example.org"}, files=(within("Second", inner),)
    )
    found = read_bytes(tmp_path, compound(whole), "a.msg")
    (place,) = [at for at, facts in enumerate(found.tips[0].documents) if facts.role is Role.MESSAGE]
    second = read_bytes(tmp_path, found.documents[place], "inner.eml")
    (tip,) = second.tips
    assert (tip.title, tip.text, tip.sender.name, tip.sender.address) == (
        "Second", "words within", "Ben, the other", "b@example.org",
    )  # fmt: skip
    assert iso(tip.sent_ms) == "2024-01-31T21:05:12Z"
    assert [(one.name, one.address) for one in tip.letters.to] == [("Ada", "ada@example.org")]
    assert [one.name for one in files_of(tip)] == ["keel.pdf"]
    (place,) = [at for at, facts in enumerate(tip.documents) if facts.role is Role.MESSAGE]
    (third,) = read_bytes(tmp_path, second.documents[place], "deep.eml").tips
    assert (third.title, third.text, iso(third.sent_ms)) == ("Third", "deep", "2024-01-31T21:05:12Z")


@pytest.mark.parametrize(
    ("number", "encoding"),
    [(65001, "utf-8"), (1251, "cp1251"), (28595, "iso8859-5"), (20866, "koi8-r"), (21866, "koi8-u")],
)
def test_a_page_is_read_in_the_letters_that_it_was_sent_in(number: int, encoding: str, tmp_path: Path) -> None:
    page = "<html><body><p>Посмотрите на судно</p></body></html>".encode(encoding)
    made = message({SUBJECT: "x", NAME: "Ada"}, numbers={INTERNET_PAGE: number}, data={HTML: page})
    (tip,) = read_bytes(tmp_path, compound(made), "a.msg").tips
    assert tip.text == "Посмотрите на судно"


RICH = {
    "plain": (rb"{\rtf1\ansi\ansicpg1252 Look at the hull.\par second}", "Look at the hull.\nsecond"),
    "accents": (rb"{\rtf1\ansi\ansicpg1252 Gr\'f6\'dfe}", "Größe"),
    "page of the text": (rb"{\rtf1\ansi\ansicpg1251 \'d1\'f3\'e4\'ed\'ee}", "Судно"),
    "two bytes": (rb"{\rtf1\ansi\ansicpg932 \'91\'44}", "船"),
    "unicode": (rb"{\rtf1\ansi\uc1 \u1057?\u1091?\u1076?}", "Суд"),
    "unicode, below zero": (rb"{\rtf1\ansi\uc1 \u-27166?}", "闢"),
    "pairs": (rb"{\rtf1\ansi\uc1 \u-10179?\u-8704?}", "😀"),
    "two for one": (rb"{\rtf1\ansi\uc2 \u33337\'91\'44 x}", "船 x"),
    "letters of a font": (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 C;}}\f0 a \f1\'f1\'f3\'e4\'ed\'ee\f0  b}",
        "a судно b",
    ),
    "letters of a font in a group": (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f7\fcharset128 M;}}\f0 a {\f7 \'91\'44} b \'e9}",
        "a 船 b é",
    ),
    "first font": (
        rb"{\rtf1\ansi\ansicpg1252\deff3{\fonttbl{\f0\fcharset0 A;}{\f3\fcharset161 G;}}\'f0\'eb\'ef\'df\'ef}",
        "πλοίο",
    ),
    "table": (rb"{\rtf1\ansi a\cell b\cell\row c}", "a\tb\t\nc"),
    "signs": (rb"{\rtf1\ansi \lquote a\rquote\emdash\~b\_c\{d\}\\}", "‘a’—\u00a0b-c{d}\\"),
    "hidden": (rb"{\rtf1\ansi{\*\generator x;}{\info{\author y}}{\pict 89504e47}seen}", "seen"),
}


@pytest.mark.parametrize("kind", RICH)
def test_rich_text_is_read_in_the_letters_of_its_fonts(kind: str, tmp_path: Path) -> None:
    rich, text = RICH[kind]
    made = message({SUBJECT: "x", NAME: "Ada"}, data={RTF: packed_rich(rich)})
    (tip,) = read_bytes(tmp_path, compound(made), "a.msg").tips
    assert tip.text == text


def test_a_page_in_rich_text_keeps_its_letters_and_loses_what_only_rich_text_shows() -> None:
    rich = (
        rb"{\rtf1\ansi\ansicpg1251\fromhtml1 \deff0{\fonttbl{\f0\fswiss\fcharset204 Arial;}{\f5\fcharset0 C;}}"
        rb"{\*\htmltag19 <html>}{\*\htmltag50 <body>}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 \'d1\'f3\'e4\'ed\'ee"
        rb"{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 \htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}{\*\htmltag58 </body>}}"
    )
    assert text_of(rich) == ("<html><body><p>Судно&nbsp;</p></body>", True)


def test_an_empty_folder_is_no_message(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, compound(Box({"x": b"y"})), "a.msg")
    assert not found.tips
    assert len(found.files) == 1


def attribute(level: int, number: int, data: bytes) -> bytes:
    return struct.pack("<BHHI", level, number, 6, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def told(*properties: tuple[int, int, bytes]) -> bytes:
    counted = (
        struct.pack("<HHII", kind, number, 1, len(value)) + value + bytes(-len(value) % 4)
        for kind, number, value in properties
    )
    return struct.pack("<I", len(properties)) + b"".join(counted)


def z(text: str, page: str) -> bytes:
    """As properties hold it: with a zero behind it."""
    return f"{text}\0".encode(page)


WIDE = "utf-16-le"
WRAP = b"\x78\x9f\x3e\x22\1\0"
RUSSIAN = attribute(1, 0x9007, struct.pack("<II", 1251, 0))
INNER = WRAP + attribute(1, 0x9003, told((0x1E, SUBJECT, b"inner\0"), (0x1E, BODY, b"words\0")))
EMOJI = packed_rich(rb"{\rtf1 a \u-10179?\u-8704?}")
WRAPS = {
    "of old": (
        RUSSIAN + attribute(1, 0x8004, z("Судно", "cp1251")) + attribute(1, 0x800C, z("Вот", "cp1251"))
        + attribute(2, 0x9002, bytes(14)) + attribute(2, 0x8010, z("план.txt", "cp1251"))
        + attribute(2, 0x800F, b"data"),
        ("Судно", "Вот", ["план.txt"]),
    ),
    "wide": (
        attribute(1, 0x9003, told((0x1F, SUBJECT, z("船", WIDE)), (0x1F, BODY, z("Вот", WIDE))))
        + attribute(2, 0x9002, bytes(14)) + attribute(2, 0x800F, b"data")
        + attribute(2, 0x9005, told((0x1F, 0x3707, z("план 船.txt", WIDE)))),
        ("船", "Вот", ["план 船.txt"]),
    ),
    "of a country": (
        attribute(1, 0x9007, struct.pack("<II", 932, 0))
        + attribute(1, 0x9003, told((0x1E, SUBJECT, z("日本の船", "cp932")), (0x1E, BODY, z("船", "cp932")))),
        ("日本の船", "船", []),
    ),
    "rich": (
        attribute(1, 0x9003, told((0x1E, SUBJECT, b"x\0"), (0x0102, RTF, EMOJI))),
        ("x", "a 😀", []),
    ),
    "within": (
        attribute(1, 0x9003, told((0x1E, SUBJECT, b"outer\0"))) + attribute(2, 0x9002, bytes(14))
        + attribute(2, 0x9005, told((0x0D, 0x3701, bytes(16) + INNER), (0x1E, 0x3001, b"inner\0"))),
        ("outer", "", ["inner"]),
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", WRAPS)
def test_what_outlook_wrapped_is_read_in_its_letters(kind: str, tmp_path: Path) -> None:
    raw, (title, text, names) = WRAPS[kind]
    (tip,) = read_bytes(tmp_path, WRAP + raw, "winmail.dat").tips
    assert (tip.title, tip.text, [one.name for one in tip.documents[1:]]) == (title, text, names)
    assert Notice.DAMAGED not in noticed(tip.known)


def test_a_wrap_that_is_cut_is_read_to_the_cut_and_that_is_told(tmp_path: Path) -> None:
    (tip,) = read_bytes(tmp_path, (WRAP + WRAPS["of old"][0])[:-4], "winmail.dat").tips
    assert tip.title == "Судно"
    assert Notice.DAMAGED in noticed(tip.known)
