"""Telegram's JSON, sigexport and signalbackup-tools with whatever their messages can hold."""

import json
from pathlib import Path
from typing import Any

import pytest
from reader.hearing import noticed, read_bytes

from tipdesk.intake.reading import iso
from tipdesk.reader.messages import Notice, Said, TipFound

PLAIN = {"id": 1, "type": "message", "date": "2024-01-31T21:05:12", "date_unixtime": "1706735112", "from": "Ada",
         "from_id": "user7", "text": "hello"}  # fmt: skip


SMS = '<sms address="+49151" contact_name="Ada" date="1706735112000" type="1"'


def telegram(folder: Path, *messages: dict[str, Any], kind: str = "personal_chat", **more: Any) -> TipFound:
    whole = {"name": "Ada", "type": kind, "id": 7, "messages": list(messages), **more}
    (tip,) = read_bytes(folder, json.dumps(whole, ensure_ascii=False, indent=1).encode(), "result.json").tips
    assert tip.channel == "telegram"
    return tip


def one(tip: TipFound) -> tuple[str, str | None, str]:
    (said,) = tip.messages
    return said.sender.name, iso(said.sent_ms), said.text


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        ({}, "hello"),
        ({"text": ["a ", {"type": "bold", "text": "loud"}, " word"]}, "a loud word"),
        ({"text": [{"type": "link", "text": "https://b.example"}]}, "https://b.example"),
        ({"text": ""}, ""),
        ({"text": None}, ""),
        ({"text": 5}, "5"),
        ({"edited": "2024-01-31T21:06:12", "edited_unixtime": "1706735172"}, "hello"),
        ({"forwarded_from": "Ben"}, "hello\n[forwarded from: Ben]"),
        ({"forwarded_from": None}, "hello"),
        ({"reply_to_message_id": 3, "via_bot": "@x"}, "hello"),
        ({"location_information": {"latitude": 54.9, "longitude": -1.9}, "text": ""},
         "[location information: latitude 54.9, longitude -1.9]"),
        ({"contact_information": {"first_name": "Ben", "phone_number": "+49"}, "text": ""},
         "[contact information: first_name Ben, phone_number +49]"),
        ({"photo": "(File not included. Change data exporting settings to download.)", "text": ""},
         "(File not included. Change data exporting settings to download.)"),
        ({"reactions": [{"type": "emoji", "count": 1, "emoji": "x"}]}, "hello"),
    ],
)  # fmt: skip
def test_whatever_a_message_of_telegram_holds_is_its_text(more: dict[str, Any], shown: str, tmp_path: Path) -> None:
    assert one(telegram(tmp_path, PLAIN | more)) == ("Ada", "2024-01-31T21:05:12Z", shown)


@pytest.mark.parametrize(
    "kind",
    ["personal_chat", "bot_chat", "saved_messages", "private_group", "private_supergroup", "public_supergroup",
     "private_channel", "public_channel", "replies", "verification_codes"],
)  # fmt: skip
def test_every_kind_of_chat_of_telegram_is_one(kind: str, tmp_path: Path) -> None:
    assert one(telegram(tmp_path, PLAIN, kind=kind))[2] == "hello"


def test_without_a_count_of_seconds_the_time_has_no_zone(tmp_path: Path) -> None:
    tip = telegram(tmp_path, {key: value for key, value in PLAIN.items() if key != "date_unixtime"})
    assert one(tip)[1] == "2024-01-31T21:05:12Z"
    assert Notice.NO_ZONE in noticed(tip.known)


def test_a_person_who_left_has_no_name(tmp_path: Path) -> None:
    assert one(telegram(tmp_path, PLAIN | {"from": None}))[0] == ""


def test_what_the_program_says_has_no_sender(tmp_path: Path) -> None:
    service = {"id": 2, "type": "service", "date": "2024-01-31T21:05:12", "date_unixtime": "1706735112",
               "actor": "Ada", "action": "pin_message", "text": ""}  # fmt: skip
    assert one(telegram(tmp_path, service)) == ("", "2024-01-31T21:05:12Z", "Ada pin message")


def exported(folder: Path, text: str, name: str) -> tuple[Said, ...]:
    (tip,) = read_bytes(folder, text.encode(), name).tips
    assert tip.channel == "signal"
    return tip.messages


def test_lines_of_sigexport_are_read_whatever_they_hold(tmp_path: Path) -> None:
    lines = (
        {"date": "2024-01-31 21:05:12", "sender": "Ada", "body": "hello  ", "quote": "", "attachments": []},
        {
            "date": "2024-01-31 21:05:13",
            "sender": "Me",
            "body": "yes",
            "quote": "\n> hello\n",
            "reactions": [["Ada", "x"]],
        },
        {"date": "2024-01-31 21:05:14", "sender": "Ada", "body": "", "deleted": True},
        {"date": "2024-01-31 21:05:15", "sender": "Ada", "body": "see", "attachments": [{"missing_kind": "lost"}]},
        {"date": "never", "sender": "Ada", "body": None},
    )
    said = exported(tmp_path, "\n".join(json.dumps(line) for line in lines) + "\n", "data.json")
    assert [(line.sender.name, iso(line.sent_ms), line.text) for line in said] == [
        ("Ada", "2024-01-31T21:05:12Z", "hello"),
        ("Me", "2024-01-31T21:05:13Z", "> hello\nyes"),
        ("Ada", "2024-01-31T21:05:14Z", "[deleted]"),
        ("Ada", "2024-01-31T21:05:15Z", "see\n[not exported: lost]"),
        ("Ada", None, ""),
    ]


def test_lines_of_signalbackup_are_read_whatever_they_hold(tmp_path: Path) -> None:
    text = (
        "[Jan 31, 2024 21:05:12] <Ada> hello (Ben: x)\nand more\n"
        "[Jan 31, 2024 21:05:13] *** Ada changed the group\n"
        '[Jan 31, 2024 21:05:14] *** <Ben Ro> sent file "ledger.pdf"\n'
        "[Foo 31, 2024 21:05:15] <Ada> a month that is none\n"
    )
    said = exported(tmp_path, text, "Ada (_id7).txt")
    assert [(line.sender.name, iso(line.sent_ms)) for line in said] == [
        ("Ada", "2024-01-31T21:05:12Z"),
        ("", "2024-01-31T21:05:13Z"),
        ("Ben Ro", "2024-01-31T21:05:14Z"),
        ("Ada", None),
    ]  # fmt: skip
    assert said[0].text == "hello (Ben: x)\nand more"


@pytest.mark.parametrize("said", ["hello &amp; &#128514;", "hello &amp; \U0001f602"])
@pytest.mark.parametrize("head", ["", '<?xml version="1.0" encoding="UTF-8"?>\n'])
def test_messages_of_a_backup_in_xml_are_read(head: str, said: str, tmp_path: Path) -> None:
    (line,) = exported(tmp_path, f'{head}<smses>{SMS} body="{said}"/></smses>', "export.xml")
    assert (line.sender.name, line.sender.address, iso(line.sent_ms), line.text) == (
        "Ada", "+49151", "2024-01-31T21:05:12Z", "hello & 😂",
    )  # fmt: skip


def test_xml_in_letters_that_nobody_knows_is_kept_or_named(tmp_path: Path) -> None:
    text = b'<?xml version="1.0" encoding="x-none"?><smses><sms body="a"/></smses>'
    found = read_bytes(tmp_path, text, "export.xml")
    assert not found.tips
    assert found.failures
