"""The ways in which phones and programs write a card, by version: each gives the same person."""

import base64
from pathlib import Path

import pytest
from reader.hearing import Found, noticed, read_bytes

from tipdesk.reader.messages import ContactFound, Notice

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(90))
PACKED = base64.b64encode(PICTURE).decode()


def cards(folder: Path, text: str | bytes) -> list[ContactFound]:
    return found(folder, text).contacts


def found(folder: Path, text: str | bytes) -> Found:
    return read_bytes(folder, text if isinstance(text, bytes) else text.replace("\n", "\r\n").encode(), "people.vcf")


def card(*lines: str, version: str = "3.0") -> str:
    return "\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def ways(one: ContactFound) -> list[tuple[str, str]]:
    return [(way.kind, way.value) for way in one.ways]


NAMES = {
    "2.1, quoted-printable": card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Str=C3=B6m;Ada;;;", version="2.1"),
    "2.1, bare encoding": card("N;QUOTED-PRINTABLE;CHARSET=UTF-8:Str=C3=B6m;Ada", version="2.1"),
    "2.1, soft break": card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ada=20=\nStr=C3=B6m", version="2.1"),
    "2.1, break inside a letter": card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ada Str=C3=\n=B6m", version="2.1"),
    "2.1, two soft breaks": card("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:A=\nda =\nStr=C3=B6m", version="2.1"),
    "2.1, Latin-1": card("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ada Str=F6m", version="2.1"),
    "2.1, lower case": card("fn;charset=utf-8;encoding=quoted-printable:Ada Str=C3=B6m", version="2.1"),
    "3.0": card("N:Ström;Ada;;;", "FN:Ada Ström"),
    "3.0, folded": card("FN:Ada S\n tröm"),
    "3.0, folded with a tab": card("FN:Ada S\n\ttröm"),
    "3.0, grouped": card("item1.FN:Ada Ström"),
    "3.0, with parameters": card("FN;LANGUAGE=sv;CHARSET=UTF-8:Ada Ström"),
    "3.0, parts alone": card("N:Ström;Ada;;;"),
    "4.0": card("FN;ALTID=1;LANGUAGE=en:Ada Ström", "KIND:individual", version="4.0"),
    "4.0, quoted parameter": card('FN;SORT-AS="Ström,Ada;x:y":Ada Ström', version="4.0"),
    "no version": "BEGIN:VCARD\nFN:Ada Ström\nEND:VCARD\n",
    "version last": "BEGIN:VCARD\nFN:Ada Ström\nVERSION:3.0\nEND:VCARD\n",
    "no end": "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Ström\n",
    "empty lines": "\n\nBEGIN:VCARD\n\nVERSION:3.0\n\nFN:Ada Ström\n\nEND:VCARD\n\n",
    "lower case": "begin:vcard\nversion:3.0\nfn:Ada Ström\nend:vcard\n",
    "spaces": "BEGIN:VCARD  \nVERSION:3.0\nFN: Ada Ström  \nEND:VCARD  \n",
}
LETTERS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8-sig",
    "utf-16": "utf-16",
    "utf-16-le without mark": "utf-16-le",
    "utf-16-be without mark": "utf-16-be",
    "cp1252": "cp1252",
}


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"], ids=["crlf", "lf", "cr"])
def test_a_name_is_read_however_it_is_written(text: str, end: str, tmp_path: Path) -> None:
    (one,) = cards(tmp_path, text.replace("\n", end).encode())
    assert one.name == "Ada Ström"


@pytest.mark.parametrize("encoding", LETTERS.values(), ids=LETTERS)
def test_a_book_is_read_in_any_letters(encoding: str, tmp_path: Path) -> None:
    text = card("FN:Ada Ström", "TEL:1") + card("FN:Ben", "TEL:2")
    assert [(one.name, ways(one)) for one in cards(tmp_path, text.replace("\n", "\r\n").encode(encoding))] == [
        ("Ada Ström", [("tel", "1")]),
        ("Ben", [("tel", "2")]),
    ]


@pytest.mark.parametrize(
    ("line", "way"),
    [
        ("TEL;CELL:+49 151", ("tel", "+49 151")),
        ("TEL;CELL;VOICE;PREF:+49 151", ("tel", "+49 151")),
        ("TEL;TYPE=CELL,VOICE:+49 151", ("tel", "+49 151")),
        ('TEL;TYPE="cell,voice":+49 151', ("tel", "+49 151")),
        ("TEL;type=CELL;type=VOICE;type=pref:+49 151", ("tel", "+49 151")),
        ('TEL;VALUE=uri;TYPE="voice,home":tel:+49-151;ext=5', ("tel", "tel:+49-151;ext=5")),
        ("EMAIL;type=INTERNET;type=HOME;type=pref:ada@example.org", ("email", "ada@example.org")),
        ("EMAIL:ada@example.org", ("email", "ada@example.org")),
        ("EMAIL;PREF=1:ada@example.org", ("email", "ada@example.org")),
        ("ADR;TYPE=HOME:;;Quay 3\\, back;Port;;12345;Sweden", ("address", "Quay 3, back, Port, 12345, Sweden")),
        ("ORG:Harbour\\; Office;Night shift", ("org", "Harbour; Office, Night shift")),
        ("NOTE:first\\nsecond\\, third\\\\", ("note", "first\nsecond, third\\")),
        ("URL:https\\://example.org/a", ("url", "https://example.org/a")),
        ("IMPP;X-SERVICE-TYPE=Signal:signal:ada", ("impp", "signal:ada")),
        ("X-SKYPE-USERNAME:ada", ("skype-username", "ada")),
        ("BDAY;VALUE=date:--0412", ("birthday", "--0412")),
        ("NICKNAME:Heron,Ada", ("nickname", "Heron,Ada")),
        ("RELATED;TYPE=spouse;VALUE=text:Ben", ("related", "Ben")),
        ("ANNIVERSARY:20120412", ("anniversary", "20120412")),
        ("CATEGORIES:harbour,night", ("categories", "harbour,night")),
        ("MEMBER:urn:uuid:03a0e51f", ("member", "urn:uuid:03a0e51f")),
        ("X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:03a0e51f", ("member", "urn:uuid:03a0e51f")),
        ("GEO:geo:54.9,-1.9", ("geo", "geo:54.9,-1.9")),
        ("X-PHONETIC-LAST-NAME:strom", None),
    ],
)
def test_a_way_to_a_person_is_read_in_every_version(line: str, way: tuple[str, str] | None, tmp_path: Path) -> None:
    (one,) = cards(tmp_path, card("FN:Ada", line))
    assert ways(one) == ([way] if way else [])


def test_a_label_of_apples_stands_with_its_line(tmp_path: Path) -> None:
    lines = ("item1.TEL:1", "item1.X-ABLabel:_$!<HomeFAX>!$_", "item2.URL:x.example", "item2.X-ABLABEL:boat")
    (one,) = cards(tmp_path, card("FN:Ada", *lines))
    assert ways(one) == [("tel HomeFAX", "1"), ("url boat", "x.example")]


@pytest.mark.parametrize(
    "lines",
    [
        (f"PHOTO;ENCODING=b;TYPE=PNG:{PACKED[:40]}", f" {PACKED[40:]}"),
        (f"PHOTO;PNG;BASE64:{PACKED[:40]}", f" {PACKED[40:]}", ""),
        (f"PHOTO;TYPE=PNG;ENCODING=BASE64:{PACKED[:40]}", PACKED[40:], ""),
        (f"PHOTO:data:image/png;base64,{PACKED}",),
        (f"PHOTO;ENCODING=B;TYPE=PNG:{PACKED}",),
        ("PHOTO;ENCODING=BASE64;PNG:", f"  {PACKED[:40]}", f"  {PACKED[40:]}", ""),
    ],
)
def test_a_picture_is_a_document_in_every_version(lines: tuple[str, ...], tmp_path: Path) -> None:
    said = found(tmp_path, card("FN:Ada", *lines, "TEL:1"))
    assert PICTURE in said.documents
    assert ways(said.contacts[0]) == [("tel", "1")]


def test_a_picture_that_lies_elsewhere_is_told_and_not_fetched(tmp_path: Path) -> None:
    (one,) = cards(tmp_path, card("FN:Ada", "PHOTO;VALUE=URI:https://example.org/a.png"))
    assert Notice.REMOTE_PICTURE in noticed(one.known)


def test_a_card_within_a_card_is_one_of_its_own_and_costs_the_outer_one_nothing(tmp_path: Path) -> None:
    inner = card("FN:Ben", "TEL:2", version="2.1")
    outer = f"BEGIN:VCARD\nVERSION:2.1\nFN:Ada\nTEL:1\nAGENT:\n{inner}EMAIL:ada@example.org\nEND:VCARD\n"
    assert [(one.name, ways(one)) for one in cards(tmp_path, outer)] == [
        ("Ada", [("tel", "1"), ("email", "ada@example.org")]),
        ("Ben", [("tel", "2")]),
    ]


def test_a_group_is_a_card_of_its_members(tmp_path: Path) -> None:
    text = card("KIND:group", "FN:The night shift", "MEMBER:urn:uuid:1", "MEMBER:mailto:b@example.org", version="4.0")
    (one,) = cards(tmp_path, text)
    assert (one.name, ways(one)) == (
        "The night shift",
        [("member", "urn:uuid:1"), ("member", "mailto:b@example.org")],
    )


def test_one_damaged_card_costs_only_itself(tmp_path: Path) -> None:
    text = card("FN:Ada") + "BEGIN:VCARD\nVERSION:3.0\nthis is no line\nFN:Ben\n" + card("FN:Cleo")
    assert [one.name for one in cards(tmp_path, text)] == ["Ada", "Ben", "Cleo"]
