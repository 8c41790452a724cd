"""Telegram's export as pages: people, times with their zones, files, and nothing of how the pages look."""

import io
import zipfile
from pathlib import Path

from reader.hearing import Found, noticed, read_bytes

from tipdesk.intake.exports import export_by_names
from tipdesk.intake.reading import iso
from tipdesk.reader.formats.telegram_pages import lines_of
from tipdesk.reader.messages import ItemBegan, Notice, Role

HEAD = """<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title><link href="css/style.css" rel="stylesheet"/>
<script src="js/script.js" type="text/javascript"></script></head><body onload="CheckLocation();">
<div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
Ada Str&ouml;m
</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">
31 January 2024
</div></div>
"""
TAIL = "</div></div></div></body></html>"


def message(
    number: int, text: str, *, name: str = "", at: str = "31.01.2024 21:05:12 UTC+01:00", more: str = ""
) -> str:
    joined = "" if name else " joined"
    named = f'<div class="from_name">\n{name} \n</div>' if name else ""
    return (
        f'<div class="message default clearfix{joined}" id="message{number}"><div class="body">'
        f'<div class="pull_right date details" title="{at}">\n21:05\n</div>{named}{more}'
        f'<div class="text">\n{text}\n</div></div></div>'
    )


PHOTO = '<div class="media_wrap clearfix"><a href="photos/photo_1@31-01-2024.jpg"><img src="x"/></a></div>'
ABSENT = (
    '<div class="media clearfix"><div class="body"><div class="title bold">\nVoice message\n</div>'
    '<div class="status details">\nNot included, change data exporting settings to download.\n</div></div></div>'
)
FORWARDED = (
    '<div class="forwarded body"><div class="from_name">\nBen <span class="date details" title="30.01.2024 10:00:00">'
    " 30.01.2024 10:00:00</span>\n</div></div>"
)
FIRST = HEAD + "".join((
    message(1, "hello<br>again &lt;b&gt; <strong>loud</strong>", name="Ada Str&ouml;m"),
    message(2, "and more", more=PHOTO),
    message(3, "see", name="Desk", more=FORWARDED),
    message(4, "", more=ABSENT),
    '<div class="message service" id="message5"><div class="body details">Desk pinned <a>this</a></div></div>',
)) + TAIL  # fmt: skip
SECOND = HEAD + message(6, "late", name="Desk", at="01.02.2024 00:30:00 UTC-05:30") + TAIL
LOOKS = {
    "css/style.css": b"body{}",
    "js/script.js": b"x",
    "images/back.png": b"\x89PNG",
    "images/media_photo@2x.png": b"x",
}


def came(folder: Path, files: dict[str, bytes]) -> Found:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return read_bytes(folder, out.getvalue(), "ChatExport.zip")


def test_pages_are_one_chat_of_all_their_messages(tmp_path: Path) -> None:
    found = came(tmp_path, {
        "C/messages.html": FIRST.encode(), "C/messages2.html": SECOND.encode(),
        "C/photos/photo_1@31-01-2024.jpg": b"\xff\xd8\xff", "C/photos/photo_1@31-01-2024_thumb.jpg": b"\xff\xd8",
        **{f"C/{name}": data for name, data in LOOKS.items()},
    })  # fmt: skip
    (tip,) = found.tips
    assert (tip.channel, tip.title) == ("telegram", "Ada Ström")
    assert [(one.sender.name, iso(one.sent_ms), one.text) for one in tip.messages] == [
        ("Ada Ström", "2024-01-31T20:05:12Z", "hello\nagain <b> loud"),
        ("Ada Ström", "2024-01-31T20:05:12Z", "and more"),
        ("Desk", "2024-01-31T20:05:12Z", "[forwarded from: Ben]\nsee"),
        ("Desk", "2024-01-31T20:05:12Z", "[Voice message: Not included, change data exporting settings to download.]"),
        ("", None, "Desk pinned this"),
        ("Desk", "2024-02-01T06:00:00Z", "late"),
    ]
    assert [facts.name for facts in tip.messages[1].documents] == ["photo_1@31-01-2024.jpg"]
    assert found.documents[0] == FIRST.encode() + SECOND.encode()
    assert found.files == found.failures == []
    assert Notice.ACCORDING_TO_EXPORT in noticed(tip.known)


def test_a_file_among_the_looks_that_is_none_of_them_is_kept(tmp_path: Path) -> None:
    files = {
        "messages.html": FIRST.encode(),
        "images/plan.png": b"\x89PNG\r\n\x1a\n plan",
        "css/style.css": bytes(1 << 17),
    }
    found = came(tmp_path, files)
    assert [one.item for one in found.closed] == [None, "images/plan.png", "css/style.css"]


def test_chats_of_an_account_are_offered_by_name(tmp_path: Path) -> None:
    found = came(tmp_path, {f"chats/chat_{number}/messages.html": FIRST.encode() for number in (1, 2)})
    assert [one.offered for one in found.said if isinstance(one, ItemBegan)] == ["Ada Ström", "Ada Ström"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tip,) = came(tmp_path, {"messages.html": FIRST.encode()}).tips
    assert noticed(tip.known)[Notice.MISSING_FILE].names == ("photos/photo_1@31-01-2024.jpg",)
    assert [facts.role for facts in tip.documents] == [Role.ORIGINAL]


def test_any_other_page_of_that_name_is_a_document(tmp_path: Path) -> None:
    found = came(tmp_path, {"messages.html": b"<html><body>hello</body></html>"})
    assert found.tips == []
    assert len(found.files) == 1


def test_a_folder_of_pages_is_worth_a_look() -> None:
    assert export_by_names(["css", "images", "js", "messages.html"])


def test_nonsense_is_read_to_its_end() -> None:
    for piece in (
        '<div class="message default" id="message1">',
        '<div class="from_name">',
        '<div class="text">',
        'href="a_b/',
    ):
        list(lines_of(piece * 3_000))
