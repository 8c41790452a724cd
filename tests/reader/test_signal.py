"""Signal's own export with whatever a chat can hold, in each layout: words, names, times and files, never keys."""

import base64
import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from reader.hearing import noticed, read_bytes

from tipdesk.intake.reading import iso
from tipdesk.reader.messages import Notice, TipFound

SECRET = base64.b64encode(b"a live key of thirty-two letters").decode()
FILE, KEY = b"%PDF-1.4 the ledger", b"k" * 32
POINTER = {
    "contentType": "application/pdf",
    "fileName": "ledger.pdf",
    "locatorInfo": {
        "plaintextHash": base64.b64encode(hashlib.sha256(FILE).digest()).decode(),
        "localKey": base64.b64encode(KEY).decode(),
        "key": SECRET,
    },
}
MEDIA = hashlib.sha256(hashlib.sha256(FILE).digest() + KEY).hexdigest()
PEOPLE: tuple[dict[str, Any], ...] = (
    {"recipient": {"id": "1", "self": {}}},
    {"recipient": {"id": "2", "contact": {"e164": "491512345", "profileKey": SECRET, "profileGivenName": "Ada"}}},
    {"recipient": {"id": "3", "contact": {"aci": SECRET, "profileGivenName": "Ben", "profileFamilyName": "Ro"}}},
    {"recipient": {"id": "4", "group": {"masterKey": SECRET, "snapshot": {"title": {"title": "Night shift"}}}}},
    {"recipient": {"id": "5", "releaseNotes": {}}},
    {"recipient": {"id": "6", "contact": {"username": "heron.07", "nickname": {"given": "Heron"}}}},
    {"recipient": {"id": "7", "callLink": {"rootKey": SECRET, "name": "a call"}}},
    {"recipient": {"id": "8", "distributionList": {"distributionId": SECRET}}},
    {"chat": {"id": "10", "recipientId": "2"}},
    {"chat": {"id": "11", "recipientId": "4"}},
)


def item(chat: str, author: str, at: int, **more: Any) -> dict[str, Any]:
    return {"chatItem": {"chatId": chat, "authorId": author, "dateSent": str(at), "incoming": {}, **more}}


def said(text: str, **more: Any) -> dict[str, Any]:
    return {"standardMessage": {"text": {"body": text}, **more}}


def lines(*items: dict[str, Any]) -> bytes:
    head = {"version": "1", "backupTimeMs": "1780000000000", "mediaRootBackupKey": SECRET}
    account = {"account": {"profileKey": SECRET, "username": "desk.01"}}
    return b"\n".join(json.dumps(one).encode() for one in (head, account, *PEOPLE, *items)) + b"\n"


def chats(folder: Path, *items: dict[str, Any]) -> list[TipFound]:
    found = read_bytes(folder, lines(*items), "main.jsonl")
    told = repr(found.said).encode() + b"".join(found.documents)
    assert SECRET.encode() not in told
    assert b"a live key" not in told
    return found.tips


AT = 1_706_735_112_000


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        (said("hello"), "hello"),
        (said("half \ud83d a letter, and \U0001f98a"), "half \ufffd a letter, and \U0001f98a"),
        (said("\\ud83d in words"), "\\ud83d in words"),
        (said("no", quote={"targetSentTimestamp": "1", "authorId": "1", "text": {"body": "yes?"}}), "> yes?\nno"),
        (said("", reactions=[{"emoji": "x", "authorId": "1"}]), ""),
        ({"remoteDeletedMessage": {}}, "[remoteDeletedMessage]"),
        ({"stickerMessage": {"sticker": {"packKey": SECRET, "emoji": "x"}}}, "[stickerMessage]"),
        ({"contactMessage": {"contact": {"name": {"givenName": "Cleo"}}}}, "[contactMessage]"),
        ({"viewOnceMessage": {}}, "[viewOnceMessage]"),
        ({"directStoryReplyMessage": {"emoji": "x"}}, "[directStoryReplyMessage]"),
        ({"poll": {"question": "where?"}}, "[poll]"),
        ({"giftBadge": {"receiptCredentialPresentation": SECRET}}, "[giftBadge]"),
        ({"paymentNotification": {}}, ""),
        ({}, ""),
    ],
)
def test_whatever_is_said_stands_in_its_place(what: dict[str, Any], shown: str, tmp_path: Path) -> None:
    first, _ = chats(tmp_path, item("10", "2", AT, **what), item("10", "1", AT + 1000, **said("after")))
    assert [(one.sender.name, iso(one.sent_ms), one.text) for one in first.messages] == [
        ("Ada", "2024-01-31T21:05:12Z", shown),
        ("Me", "2024-01-31T21:05:13Z", "after"),
    ]


def test_the_text_says_when_as_a_person_reads_it(tmp_path: Path) -> None:
    first, _ = chats(tmp_path, item("10", "2", AT, **said("hello")))
    assert first.text == "2024-01-31 21:05:12 UTC Ada: hello"


def test_chats_have_the_names_of_their_people_and_groups(tmp_path: Path) -> None:
    first, second = chats(
        tmp_path, item("11", "3", AT, **said("a")), item("11", "6", AT, **said("b")), item("11", "99", AT, **said("c"))
    )
    assert (first.title, first.sender.address, second.title) == ("Ada", "+491512345", "Night shift")
    assert [one.sender.name for one in second.messages] == ["Ben Ro", "Heron", "unknown 99"]


def test_earlier_versions_stand_before_what_was_made_of_them(tmp_path: Path) -> None:
    before = [{"authorId": "2", "dateSent": str(AT - 5000), **said("at noon")}]
    first, _ = chats(tmp_path, item("10", "2", AT, revisions=before, **said("at one")))
    assert [one.text for one in first.messages] == ["[earlier version] at noon", "at one"]


@pytest.mark.parametrize("root", ["", "signal-export-2026-03-03/", "signal-export-2026-03-03/signal-backup-2026/"])
def test_files_are_found_in_every_layout_of_a_zip(root: str, tmp_path: Path) -> None:
    out, above = io.BytesIO(), root.replace("signal-backup-2026/", "")
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(root + "metadata.json", '{"version":1}')
        archive.writestr(
            root + "main.jsonl", lines(item("10", "2", AT, **said("see", attachments=[{"pointer": POINTER}])))
        )
        archive.writestr(f"{above}files/{MEDIA[:2]}/{MEDIA}.pdf", FILE)
    found = read_bytes(tmp_path, out.getvalue(), "signal.zip")
    first, _ = found.tips
    assert [facts.name for facts in first.messages[0].documents] == ["ledger.pdf"]
    assert Notice.MISSING_FILE not in noticed(first.known)
    assert FILE in found.documents
    assert found.files == found.failures == []


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    first, _ = chats(tmp_path, item("10", "2", AT, **said("see", attachments=[{"pointer": POINTER}, {"pointer": {}}])))
    assert noticed(first.known)[Notice.MISSING_FILE].names == ("ledger.pdf",)
