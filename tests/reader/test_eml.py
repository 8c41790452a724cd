"""One message: what is read of it, and what a person is told."""

import base64
import binascii
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import SAMPLES
from reader.by_email import read_structure_slowly
from reader.hearing import attached, noticed, read, read_bytes

from tipdesk.domain.document import PROGRAM_TYPES
from tipdesk.reader.kinds import PROGRAMS
from tipdesk.reader.mail.bodies import Decoding
from tipdesk.reader.mail.part import Part
from tipdesk.reader.mail.parts import Span, read_structure
from tipdesk.reader.messages import Notice, Role

MAIL = SAMPLES / "mail"
HEAD = b"From: a@b.example\nSubject: x\nDate: Fri, 14 Mar 2025 09:00:00 +0000\n"


def test_names_with_hidden_letters_are_told_and_kept_as_they_are() -> None:
    (tip,) = read(MAIL / "bidi-names.eml").tips
    told = noticed(tip.known)[Notice.STRANGE_NAME]
    assert [facts.name for facts in attached(tip)] == ["../../etc/cron.d/x\u202efdp.exe", "line\x85break\u2028.txt"]
    assert tip.title == "Invoice \u202egpj.exe and zero\u200bwidth"
    assert set(told.names) == {tip.title, tip.sender.name, *(facts.name for facts in attached(tip))}


def test_a_message_in_a_message_is_a_document_with_its_own_bytes() -> None:
    found = read(MAIL / "nested.eml")
    (tip,) = found.tips
    (inner,) = [facts for facts in tip.documents if facts.role is Role.MESSAGE]
    assert (inner.name, inner.media_type) == ("Letter 2", "message/rfc822")
    assert found.documents[1] in (MAIL / "nested.eml").read_bytes()
    assert found.documents[1].startswith(b"From: Ada Vell <ada2@")
    assert tip.text == "Forwarded."


def test_winmail_is_kept_unopened_and_said_to_be_so() -> None:
    (tip,) = read(MAIL / "winmail.eml").tips
    assert noticed(tip.known)[Notice.OPAQUE].names == ("winmail.dat",)
    assert attached(tip)[0].size == 24


def test_a_uuencoded_file_in_the_text_is_a_document() -> None:
    found = read(MAIL / "uuencoded.eml")
    assert [facts.name for facts in attached(found.tips[0])] == ["map.txt"]
    assert found.documents[1] == b"the map of the quay\n"
    assert found.tips[0].text.split() == ["Here", "it", "is.", "That", "was", "it."]


def test_encrypted_mail_is_said_to_be_so() -> None:
    assert Notice.ENCRYPTED in noticed(read(MAIL / "encrypted.eml").tips[0].known)


def test_letters_without_a_known_encoding_are_guessed_and_it_is_told() -> None:
    (tip,) = read(MAIL / "unknown-letters.eml").tips
    assert tip.title == "Привет из порта"
    assert tip.text == "Инспектор никогда не был на пароме, я видел это сам."
    assert tip.sender.name == "Jérôme"
    assert Notice.GUESSED_LETTERS in noticed(tip.known)


def test_no_date_and_no_sender_are_told() -> None:
    (tip,) = read(MAIL / "no-date.eml").tips
    assert {Notice.NO_DATE, Notice.NO_SENDER} <= set(noticed(tip.known))
    assert (tip.sent_ms, tip.sender.address) == (None, "")


def test_cut_base64_gives_what_is_there_and_says_so() -> None:
    found = read(MAIL / "broken-base64.eml")
    assert found.documents[1].startswith(b"%PDF-1.4\n")
    assert Notice.DAMAGED in noticed(found.tips[0].known)


def test_apples_form_is_one_message_without_its_list() -> None:
    (tip,) = read(MAIL / "apple.emlx").tips
    assert (tip.title, tip.text) == ("Letter 1", "From Apple.")


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (b"=?utf-8?q?J=C3=B6?= =?utf-8?q?rg?=", "Jörg"),
        (b"=?utf-8?b?w7w=?= plain", "ü plain"),
        (b"=?utf-8?b?ww==?= =?utf-8?b?vA==?=", "ü"),
        (b"=?iso-8859-1?Q?a_b?=\n =?iso-8859-2?Q?=B3?=", "a bł"),
        (b"=?utf-8*en?q?x?=", "x"),
        (b"=?gb2312?B?1tDOxA==?=", "中文"),
        (b"=?iso-2022-jp?B?GyRCJDMbKEI=?=", "こ"),
        ("raw ümlaut".encode(), "raw ümlaut"),
        ("latin ü".encode("latin-1"), "latin ü"),
        (b"=?nonsense", "=?nonsense"),
        (b"=?utf-8?b?UmFm alho <m@b.example?= x", "=?utf-8?b?UmFm alho <m@b.example?= x"),
        (b"a\n\tb", "a b"),
    ],
)
def test_subjects_are_read_as_people_wrote_them(written: bytes, read_as: str, tmp_path: Path) -> None:
    assert read_bytes(tmp_path, HEAD.replace(b": x", b": " + written) + b"\nhi\n").tips[0].title == read_as


@pytest.mark.parametrize(
    ("written", "name", "address"),
    [
        (b"Ada Vell <a@b.example>", "Ada Vell", "a@b.example"),
        (b'"Vell, Ada" <a@b.example>, c@d.example', "Vell, Ada", "a@b.example"),
        (b"a@b.example (Ada)", "", "a@b.example"),
        (b"=?utf-8?q?Ad=C3=A4?= <a@b.example>", "Adä", "a@b.example"),
        (b'"=?utf-8?q?Ad=C3=A4?=" <a@b.example>', "Adä", "a@b.example"),
        (b"Friends: a@b.example, c@d.example;", "", "a@b.example"),
        (b"<>", "", ""),
        (b"Ada", "", "Ada"),
        (b'"a \\"b\\" c" <a@b.example>', 'a "b" c', "a@b.example"),
        (b"Ada <a @ b.example>", "Ada", "a@b.example"),
    ],
)
def test_senders(written: bytes, name: str, address: str, tmp_path: Path) -> None:
    (tip,) = read_bytes(tmp_path, HEAD.replace(b"a@b.example", written) + b"\nhi\n").tips
    assert (tip.sender.name, tip.sender.address) == (name, address)


@pytest.mark.parametrize(
    ("written", "sent_s"),
    [
        (b"Fri, 14 Mar 2025 09:00:00 +0100", 1741939200),
        (b"14 Mar 2025 09:00:00 GMT", 1741942800),
        (b"Fri, 14 Mar 25 09:00 EST", 1741960800),
        (b"2025-03-14T09:00:00Z", 1741942800),
        (b"2025-03-14 09:00:00 +0200", 1741935600),
        (b"Fri Mar 14 09:00:00 2025", 1741942800),
        (b"Fri, 14 Mar 2025 09:00:00 +0000 (UTC)", 1741942800),
        (b"Fri, 99 Mar 2025 09:00:00 +0000", None),
        (b"yesterday", None),
        (b"", None),
    ],
)
def test_dates(written: bytes, sent_s: int | None, tmp_path: Path) -> None:
    raw = HEAD.replace(b"Fri, 14 Mar 2025 09:00:00 +0000", written) + b"\nhi\n"
    assert read_bytes(tmp_path, raw).tips[0].sent_ms == (None if sent_s is None else sent_s * 1000)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (b'attachment; filename="a b.pdf"', "a b.pdf"),
        (b"attachment; filename=a b.pdf", "a b.pdf"),
        (b"attachment; filename*=utf-8''%C3%BC.pdf", "ü.pdf"),
        (b"attachment; filename*0*=utf-8''%C3; filename*1*=%BC; filename*2=.pdf", "ü.pdf"),
        (b'attachment; filename*1="b.pdf"; filename*0="a"', "ab.pdf"),
        (b'attachment; filename="=?utf-8?q?=C3=BC.pdf?="', "ü.pdf"),
        ('attachment; filename="ü.pdf"'.encode(), "ü.pdf"),
        (b'attachment; FILENAME = "a.pdf" ; x=y', "a.pdf"),
        (b'attachment; filename="never closed.pdf', "never closed.pdf"),
        (b"attachment", ""),
    ],
)
def test_names_of_attachments(written: bytes, name: str, tmp_path: Path) -> None:
    raw = HEAD + b"Content-Type: application/pdf\nContent-Disposition: " + written + b"\n\nx\n"
    assert [facts.name for facts in attached(read_bytes(tmp_path, raw).tips[0])] == [name]


def leaves(part: Part) -> list[tuple[str, str, bytes]]:
    if part.parts:
        return [leaf for inner in part.parts for leaf in leaves(inner)]
    return [(part.media_type, part.name, bytes(Decoding(part.body, part.encoding).whole()))]


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=300)
FILES = st.lists(
    st.tuples(st.sampled_from(["a.pdf", "ü.png", 'q"t.txt', "b c.zip"]), st.binary(max_size=400)), max_size=3
)


@given(TEXT, TEXT, FILES, st.booleans())
def test_by_boundaries_and_by_email_sound_messages_are_the_same(
    text: str, html: str, files: list[tuple[str, bytes]], forwarded: bool
) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ada <a@b.example>", "x"
    message.set_content(text + "\n")
    message.add_alternative(f"<p>{html}</p>", subtype="html")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    if forwarded:
        inner = EmailMessage()
        inner["Subject"] = "inner"
        inner.set_content("inner text")
        message.add_attachment(inner)
    raw = message.as_bytes()
    quick = read_structure(Span(raw, 0, len(raw)))
    assert not quick.odd
    mine, theirs = leaves(quick.root), leaves(read_structure_slowly(raw))
    assert [(kind, name) for kind, name, _ in mine] == [(kind, name) for kind, name, _ in theirs]
    # `email` writes a message inside a message anew; all else is byte for byte the same.
    assert [data for kind, _, data in mine if "rfc822" not in kind] == [
        data for kind, _, data in theirs if "rfc822" not in kind
    ]
    assert [data for _, name, data in mine if name][: len(files)] == [content for _, content in files]


@given(st.binary(max_size=500))
def test_base64_however_broken_never_raises(data: bytes) -> None:
    clean = base64.encodebytes(data)
    assert Decoding(memoryview(clean), "base64").whole() == data
    for broken in (clean[:-3], clean.replace(b"=", b""), b"!" + clean, clean + b"====", data):
        Decoding(memoryview(broken), "base64").whole()


@given(st.lists(st.sampled_from([b"QUJD", b"QQ", b"=", b"==", b"\n", b"QUI", b"!", b"Q"]), max_size=40))
def test_base64_in_pieces_is_what_pythons_own_reading_of_the_whole_gives(written: list[bytes]) -> None:
    body = b"".join(written)
    pieces = Decoding(memoryview(body), "base64")
    decoded = pieces.whole()
    try:
        assert decoded == binascii.a2b_base64(body)
        assert not pieces.damaged
    except binascii.Error:
        assert pieces.damaged


def test_half_a_letter_is_shown_as_lost_and_costs_nothing_else(tmp_path: Path) -> None:
    raw = HEAD.replace(b": x", b": =?utf-7?q?+2SM-?= y") + b"Content-Type: text/plain; charset=utf-7\n\na +2SM- b\n"
    (tip,) = read_bytes(tmp_path, raw).tips
    assert (tip.title, tip.text) == ("\ufffd y", "a \ufffd b")


def test_a_program_is_told_by_its_bytes_whatever_its_name_and_message_say(tmp_path: Path) -> None:
    body = base64.encodebytes(b"MZ\x90\0\x03\0\0\0" + bytes(200))
    part = b"Content-Type: application/pdf; name=invoice.pdf\nContent-Transfer-Encoding: base64\n\n"
    (tip,) = read_bytes(tmp_path, HEAD + part + body).tips
    assert attached(tip)[0].media_type == "application/vnd.microsoft.portable-executable"
    assert noticed(tip.known)[Notice.PROGRAM].names == ("invoice.pdf",)


def test_the_reader_and_the_desk_know_the_same_programs() -> None:
    assert PROGRAMS == PROGRAM_TYPES
