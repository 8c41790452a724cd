"""Chats: who said what according to the export, files once each, secrets of the export nowhere."""

import json
from pathlib import Path

from paths import SAMPLES
from reader.hearing import Found, noticed, read, read_bytes, unframe

from tipdesk.reader.messages import ItemBegan, Notice, Pace

CHATS, PACKED = SAMPLES / "chats", SAMPLES / "packed"


def begun(found: Found) -> list[str | None]:
    return [one.offered for one in found.said if isinstance(one, ItemBegan)]


def test_a_message_goes_on_over_lines_and_the_names_are_the_exporters() -> None:
    (tip,) = read(CHATS / "whatsapp-ios.txt").tips
    assert (tip.channel, tip.title) == ("whatsapp", "Ada, Ben")
    assert [one.text for one in tip.messages][1] == "der Vertrag\nliegt im blauen Schrank"
    known = noticed(tip.known)
    assert known[Notice.MISSING_FILE].names == ("00000003-Vertrag.pdf",)
    assert {Notice.ACCORDING_TO_EXPORT, Notice.NO_ZONE} <= set(known)


def test_a_line_without_a_name_is_the_programs(tmp_path: Path) -> None:
    text = b"13/04/2026, 10:00 - Messages are encrypted.\n13/04/2026, 10:01 - Ada: hi\n"
    (tip,) = read_bytes(tmp_path, text, "chat.txt").tips
    assert [one.sender.name for one in tip.messages] == ["", "Ada"]


def test_files_of_a_zip_belong_to_their_messages_and_the_rest_is_named() -> None:
    found = read(PACKED / "whatsapp-android.zip")
    (tip,) = found.tips
    assert [facts.name for facts in tip.messages[1].documents] == ["IMG-20250402-WA0001.jpg"]
    assert noticed(tip.known)[Notice.UNNAMED_FILE].names == ("PTT-20250402-WA0002.opus",)
    assert found.files == found.failures == []
    assert tip.sent_ms == 1_743_599_100_000  # month first: the file's name says April


def test_where_nothing_decides_no_time_is_given_and_that_is_said(tmp_path: Path) -> None:
    (tip,) = read_bytes(tmp_path, b"01/02/26, 10:00 - Ada: a\n03/02/26, 10:00 - Ada: b\n", "chat.txt").tips
    assert [one.sent_ms for one in tip.messages] == [None, None]
    assert Notice.DAY_OR_MONTH in noticed(tip.known)
    assert "01/02/26" in tip.text


def test_a_note_with_a_date_in_it_is_no_chat(tmp_path: Path) -> None:
    (tip,) = read_bytes(tmp_path, b"We met on 12/03/2026 - at the quay: she said no.\n", "note.txt").tips
    assert tip.channel == "file"


def test_chats_among_many_are_offered_by_name_and_a_lone_one_is_not() -> None:
    assert begun(read(CHATS / "telegram.json")) == ["Ada", "saved messages"]
    assert begun(read(CHATS / "signal.jsonl")) == ["Ada"]
    assert begun(read(CHATS / "whatsapp-ios.txt")) == [None]


def test_no_live_secret_of_an_export_is_said_or_sent() -> None:
    for path, secrets in (
        (CHATS / "signal.jsonl", (b"bGl2ZSBzZWNyZXQ=", b"live secret", b"desk.01")),
        (CHATS / "telegram.json", (b"+49 1",)),
        (PACKED / "archive.sd-export", (b"LIVESECRET",)),
        (PACKED / "hushline.zip", (b"LIVESECRET", b"$scrypt$", b"gAAAAALIVE", b"secret-slug")),
    ):
        found = read(path, Pace.TAKE)
        said = repr(found.said).encode() + b"".join(found.documents)
        assert found.tips
        assert not [one for one in secrets if one in said], path
        assert path.name == "telegram.json" or Notice.SECRETS_LEFT_OUT in noticed(found.tips[0].known)


def test_a_cut_line_of_signals_export_costs_only_itself() -> None:
    (tip,) = read(CHATS / "signal.jsonl").tips
    assert [one.text for one in tip.messages] == ["I have the papers"]
    assert {Notice.DAMAGED, Notice.INCOMPLETE} <= set(noticed(tip.known))


def test_a_path_in_a_chat_never_leads_out_of_its_folder(tmp_path: Path) -> None:
    whole = {"name": "x", "type": "personal_chat", "id": 1, "messages": []}
    for photo in ("../../etc/passwd", "/etc/passwd", "C:\\x", "photos/none.jpg"):
        whole["messages"].append(
            {"type": "message", "date": "2026-01-01T00:00:00", "from": "A", "photo": photo, "text": ""}
        )
    (tip,) = read_bytes(tmp_path, json.dumps(whole).encode(), "result.json").tips
    assert len(tip.documents) == 1
    assert noticed(tip.known)[Notice.MISSING_FILE].count == 4


def test_the_original_of_a_chat_is_its_text_byte_for_byte() -> None:
    found = read(CHATS / "whatsapp-ios.txt")
    assert found.documents[0] == (CHATS / "whatsapp-ios.txt").read_bytes()


def test_entities_are_not_resolved(tmp_path: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE smses [<!ENTITY a "ha">]><smses><sms body="&a;"/></smses>'
    found = read_bytes(tmp_path, bomb, "sms.xml")
    assert not found.tips
    assert len(found.failures) == 1


def test_reading_a_chat_opens_nothing_else() -> None:
    before = {one.name for one in Path("/proc/self/fd").iterdir()}
    read(PACKED / "whatsapp-android.zip")
    assert {one.name for one in Path("/proc/self/fd").iterdir()} == before
    assert unframe(b"").said == []
