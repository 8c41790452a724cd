"""Cards: three versions, soft breaks, labels, pictures; none taken unasked."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import SAMPLES
from reader.hearing import read, read_bytes

from tipdesk.reader.formats.vcard import card_of
from tipdesk.reader.messages import ItemBegan, Role


def ways(text: str) -> list[tuple[str, str]]:
    return [(way.kind, way.value) for way in card_of(text.encode()).ways]


def test_soft_breaks_and_pictures_of_the_oldest_version_are_read() -> None:
    found = read(SAMPLES / "contacts" / "old.vcf")
    (card,) = found.contacts
    assert (card.name, [way.value for way in card.ways]) == ("Ada Ström", ["+49 170 0000000"])
    assert [facts.media_type for facts in card.documents if facts.role is Role.ATTACHMENT] == ["image/jpeg"]


def test_groups_labels_and_escapes_are_read() -> None:
    first, second = read(SAMPLES / "contacts" / "phone.vcf").contacts
    assert [(way.kind, way.value) for way in first.ways] == [("tel Quay", "+49 30 123"), ("email", "ben@b.example")]
    assert second.name == "Cleo, née Vell"
    assert ("note", "first line\nsecond line") in [(way.kind, way.value) for way in second.ways]


def test_every_card_is_offered_and_none_is_taken_unasked() -> None:
    begun = [one for one in read(SAMPLES / "contacts" / "phone.vcf").said if isinstance(one, ItemBegan)]
    assert [one.offered for one in begun] == ["Ben Vell", "Cleo, née Vell"]


def test_a_picture_that_lies_elsewhere_is_told_and_not_fetched() -> None:
    card = card_of(b"BEGIN:VCARD\nFN:A\nPHOTO;VALUE=uri:https://b.example/a.jpg\nEND:VCARD\n")
    assert card.files == []
    assert [one.notice.value for one in card.notices.all()] == ["remote-picture"]


@pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-16-be"])
def test_wide_letters_are_read_with_a_mark_or_without(name: str, tmp_path: Path) -> None:
    raw = "BEGIN:VCARD\r\nFN:Ǽgean\r\nEND:VCARD\r\n".encode(name)
    assert [one.name for one in read_bytes(tmp_path, raw, "a.vcf").contacts] == ["Ǽgean"]


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=40))
def test_what_is_written_by_the_rules_is_read_back(value: str) -> None:
    written = value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\u2028", " ")
    wanted = value.replace("\u2028", " ").strip()
    assert ways(f"BEGIN:VCARD\nVERSION:4.0\nNOTE:{written}\nEND:VCARD\n") == ([("note", wanted)] if wanted else [])


@given(st.binary(max_size=300))
def test_no_bytes_bring_a_card_down(raw: bytes) -> None:
    card_of(b"BEGIN:VCARD\n" + raw)
