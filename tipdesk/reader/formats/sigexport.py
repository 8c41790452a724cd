"""A chat exported by signal-export (carderne).

Written by signal-export 3.9. Specification: its code (see FORMATS).
Layout: a folder named after the chat, with `data.json` (one object a line: date, sender, body, attachments …), the
same as `chat.md` (`[YYYY-MM-DD HH:MM:SS] Sender: text`, lines end in two spaces) and `media/`. The times are the
exporter's clock, without a zone; one's own messages are from "Me".
Bounds: `JSON_BYTES`, `CHAT_BYTES`. Refused: nothing. `data.json` is read where it is there, since a text can imitate a
line of `chat.md`. Samples: tests/samples/chats.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from tipdesk.reader.apart import Bundle
from tipdesk.reader.bounds import CHAT_BYTES, TooMuch
from tipdesk.reader.charsets import decode
from tipdesk.reader.chat import Chat, Line, by_name, tell, text_lines
from tipdesk.reader.formats.json_text import objects
from tipdesk.reader.messages import Notice, Reason, Sender
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Entry, Tree

TOOL = "sigexport 1"
OBJECT = re.compile(rb'\s*\{"date": ?"[^"]{10,40}", ?"sender": ?"')
LINE = re.compile(r"\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\] ([^:\n]{1,200}): ?(.*)", re.DOTALL)
SPACED = re.compile(rb"[ )]  ?\r?\n\r?\n\[\d{4}-|  \r?\n\Z|  \r?\n\r?\n\Z")
MEDIA = "media/"
REFERENCE = re.compile(r"!?\[[^\]\n]*\]\((?:\./)?(media/[^)\n]{1,300})\)")


def is_data(start: bytes) -> bool:
    return OBJECT.match(start) is not None


def is_markdown(start: bytes) -> bool:
    """Lines of the form that WhatsApp has too in some languages: here an empty line parts them, after two spaces."""
    text = decode(start[:400], "utf-8").text.lstrip("\n")
    return LINE.match(text) is not None and SPACED.search(start) is not None


def find(tree: Tree) -> Iterator[Bundle]:
    """Each folder with either form, and its media."""
    with_data = {entry.folder for entry in tree.entries if entry.leaf == "data.json"}
    for entry in tree.entries:
        data = entry.leaf == "data.json" and is_data(entry.start(4096))
        if data or (entry.leaf == "chat.md" and entry.folder not in with_data and is_markdown(entry.start(8192))):
            own = tuple(
                one
                for one in tree.within(entry.folder)
                if one.folder == entry.folder + MEDIA
                or (one.folder == entry.folder and one.leaf in {"data.json", "chat.md", "index.html"})
            )
            title = entry.folder.rstrip("/").rpartition("/")[2]

            def read(
                sink: Sink, entry: Entry = entry, own: tuple[Entry, ...] = own, title: str = title, data: bool = data
            ) -> None:
                files = by_name(own, entry.folder)
                with entry.open() as source:
                    (_read_data if data else _read_markdown)(source, files, title, sink)

            yield Bundle("sigexport", TOOL, entry.folder.rstrip("/") or None, own, read)


def read_data(source: Source, sink: Sink) -> None:
    _read_data(source, {}, "", sink)


def read_markdown(source: Source, sink: Sink) -> None:
    _read_markdown(source, {}, "", sink)


def _read_data(source: Source, files: Mapping[str, Entry], title: str, sink: Sink) -> None:
    lines, damaged = list[Line](), False
    for one, _ in objects(source):
        if one is None:
            damaged = True
        else:
            lines.append(_line(one))
    _tell(source, tuple(lines), files, title, sink, *((Notice.DAMAGED,) if damaged else ()))


def _line(one: Mapping[str, Any]) -> Line:
    def text(key: str) -> str:
        value = one.get(key)
        return value if isinstance(value, str) else ""

    listed = one.get("attachments")
    attached = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    body = text("body").rstrip() or ("[deleted]" if one.get("deleted") else "")
    words = "\n".join(part for part in (text("quote").strip("\n"), body) if part)
    names = tuple(str(each["path"]).replace("\\", "/") for each in attached if each.get("path"))
    missing = "".join(f"\n[not exported: {each.get('missing_kind')}]" for each in attached if not each.get("path"))
    return Line(Sender(text("sender"), ""), _moment(text("date")), text("date"), words + missing, names)


def _read_markdown(source: Source, files: Mapping[str, Entry], title: str, sink: Sink) -> None:
    if source.size > CHAT_BYTES:
        raise TooMuch(Reason.TOO_LARGE, CHAT_BYTES)
    found: list[tuple[str, str, list[str]]] = []
    for line in text_lines(decode(source.read(0, source.size), "utf-8").text):
        begun = LINE.match(line)
        if begun is not None:
            found.append((begun[1], begun[2], [begun[3]]))
        elif found:
            found[-1][2].append(line)
    lines = tuple(
        Line(Sender(who, ""), _moment(when), when, whole, tuple(REFERENCE.findall(whole)))
        for when, who, text in found
        for whole in ["\n".join(text).rstrip()]
    )
    _tell(source, lines, files, title, sink)


def _tell(
    source: Source,
    lines: tuple[Line, ...],
    files: Mapping[str, Entry],
    title: str,
    sink: Sink,
    *notices: Notice,
) -> None:
    if sink.after:
        sink.pass_over(1)
        return
    others = tuple(dict.fromkeys(line.sender for line in lines if line.sender.name not in {"", "Me"}))
    title = title or ", ".join(one.name for one in others[:3])
    raw = source.read(0, source.size)
    known = (Notice.NO_ZONE, Notice.INCOMPLETE, *notices)
    sender = others[0] if others else Sender("", "")
    named = {name for line in lines for name in line.files}
    also = tuple(entry for name, entry in files.items() if name.startswith(MEDIA) and name not in named)
    tell(Chat("signal", title, sender, lines, raw, "text/plain", files, also=also, notices=known), None, 1, sink)


def _moment(when: str) -> int | None:
    try:
        return int(datetime.fromisoformat(when).replace(tzinfo=UTC).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
