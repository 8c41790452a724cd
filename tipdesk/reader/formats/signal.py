"""Chats exported by Signal itself, in plain text.

Written by Signal Desktop (a folder, `main.jsonl` in it or one level deeper) and Android (one zip). Specification:
libsignal's `backup.proto` as JSON, read from its code; see FORMATS.
Layout: one object a line: the backup's own facts, then frames: `account`, `recipient`, `chat`, `chatItem` and others,
which are passed over; 64-bit numbers are strings, bytes base64, times milliseconds UTC. A file lies at
`files/XX/NAME`, NAME being SHA-256 (hex) over the digest of its content and its local key.
Bounds: `JSON_BYTES`. Refused: nothing but that; a line that is no JSON is told. The exporter leaves out what
disappears. The export holds ALL chats, and live secrets (profile keys, group keys, file keys): each chat is offered by
its name, only those asked for are taken, and of no frame but the messages' own words, times, names and numbers is
anything kept: the original of a chat is written anew from these. Samples: tests/samples/chats.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tipdesk.reader.apart import Bundle
from tipdesk.reader.chat import Chat, Line, by_name, moment_words, tell
from tipdesk.reader.formats.json_text import objects, written
from tipdesk.reader.formats.signal_names import name_of
from tipdesk.reader.messages import Notice, Reason, Sender
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Entry, Tree

TOOL = "signal 1"
FIRST = re.compile(rb'\s*\{\s*"(?:version|backupTimeMs|mediaRootBackupKey|currentAppVersion|account|recipient)"\s*:')
FRAMES = re.compile(rb'"backupTimeMs"|\{\s*"(?:account|recipient|chatItem)"\s*:\s*\{')
LATEST_MS = 253_402_300_799_000
DEEPER = "signal-backup-"


def is_export(start: bytes) -> bool:
    return FIRST.match(start) is not None and FRAMES.search(start) is not None


def find(tree: Tree) -> Iterator[Bundle]:
    """Each `main.jsonl` with the files that belong to it, beside it or one level up."""
    for entry in tree.entries:
        if entry.ending == ".jsonl" and is_export(entry.start(4096)):
            root = entry.folder
            if root.rstrip("/").rpartition("/")[2].startswith(DEEPER):
                root = "".join(root.rstrip("/").rpartition("/")[:2])
            own = tuple(
                one
                for one in tree.within(root)
                if one is entry or one.name == entry.folder + "metadata.json" or one.name.startswith(root + "files/")
            )

            def read(sink: Sink, entry: Entry = entry, own: tuple[Entry, ...] = own, root: str = root) -> None:
                with entry.open() as source:
                    _read(source, by_name(own, root), sink)

            yield Bundle("signal", TOOL, root.rstrip("/") or None, own, read)


def read_signal(source: Source, sink: Sink) -> None:
    _read(source, {}, sink)


@dataclass
class Talk:
    """One chat while it is gathered."""

    title: str
    other: Sender
    lines: list[Line] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)


def _read(source: Source, files: Mapping[str, Entry], sink: Sink) -> None:
    people, talks, damaged = dict[str, Sender](), dict[str, Talk](), False
    by_number = {_without_ending(name): name for name in reversed(list(files))}
    for frame, _ in objects(source):
        if frame is None:
            damaged = True
        elif isinstance(one := frame.get("recipient"), dict):
            people[str(one.get("id"))] = name_of(one)
        elif isinstance(one := frame.get("chat"), dict):
            other = people.get(str(one.get("recipientId")), Sender("", ""))
            talks[str(one.get("id"))] = Talk(other.name or other.address, other)
        elif isinstance(one := frame.get("chatItem"), dict):
            talk = talks.setdefault(str(one.get("chatId")), Talk("", Sender("", "")))
            _say(talk, one, people, by_number)
    notices = (Notice.INCOMPLETE, Notice.SECRETS_LEFT_OUT, *((Notice.DAMAGED,) if damaged else ()))
    if not talks:
        sink.fail(None, 1, Reason.NOTHING_SAID)
    for index, (number, talk) in enumerate(talks.items(), 1):
        if index <= sink.after:
            sink.pass_over(index)
            continue
        lines, title = tuple(talk.lines), talk.title or f"chat {number}"
        original = _original(title, lines)
        chat = Chat(
            "signal", title, talk.other, lines, original, "application/x-ndjson",
            files, talk.names, talk.digests, notices=notices, offered=True,
        )  # fmt: skip
        tell(chat, number, index, sink)


def _original(title: str, lines: tuple[Line, ...]) -> bytes:
    """The chat alone, without its keys: one object a line."""
    said = ({"from": one.sender.name, "number": one.sender.address, "sent_ms": one.sent_ms, "text": one.text,
             "files": list(one.files)} for one in lines)  # fmt: skip
    return b"\n".join((written({"chat": title}), *(written(one) for one in said))) + b"\n"


def _without_ending(name: str) -> str:
    """A file is found by its number; its ending is what somebody called it."""
    folder, slash, leaf = name.rpartition("/")
    return folder + slash + leaf.partition(".")[0]


def _say(talk: Talk, one: Mapping[str, Any], people: Mapping[str, Sender], files: Mapping[str, str]) -> None:
    number = str(one.get("authorId"))
    author = people.get(number) or Sender(f"unknown {number}", "")
    sent = _number(one.get("dateSent"))
    revisions = one.get("revisions")
    for earlier in revisions if isinstance(revisions, list) else ():
        if isinstance(earlier, dict):
            before = f"[earlier version] {_words(earlier)}"
            talk.lines.append(Line(author, (at := _number(earlier.get("dateSent"))), moment_words(at), before))
    names = tuple(_files(talk, one, files))
    plain = "directionless" in one and "standardMessage" not in one
    talk.lines.append(Line(Sender("", "") if plain else author, sent, moment_words(sent), _words(one), names))


def _number(value: Any) -> int | None:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 and int(text) <= LATEST_MS else None  # noqa: PLR2004 - 64 bits


def _words(one: Mapping[str, Any]) -> str:
    """The text, or in brackets what stands instead of one."""
    message = one.get("standardMessage")
    if isinstance(message, dict):
        text = _body(message)
        quoted = message.get("quote")
        quote = _body(quoted) if isinstance(quoted, dict) else ""
        return "\n".join((*(f"> {line}" for line in quote.split("\n") if line), text)) if quote else text
    kinds = [key for key in one if key.endswith("Message") or key in {"stickerMessage", "giftBadge", "poll"}]
    return f"[{', '.join(kinds)}]" if kinds else ""


def _body(message: Mapping[str, Any]) -> str:
    text = message.get("text")
    found = text.get("body") if isinstance(text, dict) else text
    return found if isinstance(found, str) else ""


def _files(talk: Talk, one: Mapping[str, Any], files: Mapping[str, str]) -> Iterator[str]:
    message = one.get("standardMessage")
    listed = message.get("attachments") if isinstance(message, dict) else None
    for attached in listed if isinstance(listed, list) else ():
        pointer = attached.get("pointer") if isinstance(attached, dict) else None
        place = pointer.get("locatorInfo") if isinstance(pointer, dict) else None
        if isinstance(pointer, dict) and isinstance(place, dict):
            digest, key = _bytes(place.get("plaintextHash")), _bytes(place.get("localKey"))
            media = hashlib.sha256(digest + key).hexdigest()
            start = f"files/{media[:2]}/{media}"
            name = files.get(start, start)
            called = pointer.get("fileName")
            talk.names[name] = called if isinstance(called, str) and called else name.rpartition("/")[2]
            talk.digests[name] = digest.hex()
            yield name


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value, validate=False) if isinstance(value, str) else b""
    except (binascii.Error, ValueError):
        return b""
