"""Chats exported by Telegram Desktop.

Written by Telegram Desktop as "machine-readable JSON". Specification: core.telegram.org/import-export.
Layout: `result.json`, one chat (`name`, `type`, `id`, `messages`) or an account (`chats.list`, `left_chats.list` of
such); a message has `date` (the exporter's clock) and `date_unixtime` (UTC), `from`, `from_id`, `text` (a string, or a
list of strings and of objects with `text`); files lie beside, named by `photo`, `file`, `thumbnail`, `contact_vcard`.
A chat that is taken is kept as it stands in the file, byte for byte. Bounds: `JSON_BYTES`, `CHAT_MESSAGES`. Refused:
JSON that is none. Of an account each chat is offered by its name, and none is taken unasked; what else an account
holds (its person, its contacts, its sessions) is not taken. Samples: tests/samples/chats.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from tipdesk.reader.apart import Bundle
from tipdesk.reader.bounds import JSON_BYTES
from tipdesk.reader.chat import Chat, Line, by_name, tell
from tipdesk.reader.formats.json_text import of_bytes, parsed, written
from tipdesk.reader.messages import Notice, Sender
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed, Entry, Tree

TOOL = "telegram 2"
NEXT = re.compile(r"\s*,?\s*")
KIND = re.compile(
    rb'"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|'
    rb'(?:private|public)_(?:group|supergroup|channel))"'
)
ACCOUNT = re.compile(rb'"chats"\s*:\s*\{|"left_chats"\s*:\s*\{')
NAMED = re.compile(rb'"(?:photo|file|thumbnail|contact_vcard)"\s*:\s*("(?:[^"\\]|\\.){1,500}")')
THUMB = re.compile(r"_thumb\.jpg\Z")
FILES = ("photo", "file", "contact_vcard")
NOT_HERE = "("
"""What stands instead of a name where the file was not exported."""
LATEST_S = 253_402_300_799


def is_export(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and (
        KIND.search(start) is not None or (ACCOUNT.search(start) is not None and b'"personal_information"' in start)
    )


def find(tree: Tree) -> Iterator[Bundle]:
    """Each `result.json` with the files that it names, and small pictures of these."""
    for entry in tree.entries:
        if entry.ending == ".json" and is_export(entry.start(1 << 16)):
            named = frozenset(_names(entry.start(JSON_BYTES)))
            below = tuple(
                one
                for one in tree.within(entry.folder)
                if one is not entry and THUMB.sub("", one.name.removeprefix(entry.folder)) in named
            )

            def read(sink: Sink, entry: Entry = entry, below: tuple[Entry, ...] = below) -> None:
                with entry.open() as source:
                    _read(source, by_name(below, entry.folder), sink)

            yield Bundle("telegram", TOOL, entry.folder.rstrip("/") or None, (entry, *below), read)


def _names(raw: bytes) -> Iterator[str]:
    """Files that messages name, however their letters are escaped."""
    for written_ in NAMED.findall(raw):
        try:
            yield str(of_bytes(written_))
        except Closed:
            continue  # no string of JSON: the export itself is refused for it


def read_telegram(source: Source, sink: Sink) -> None:
    _read(source, {}, sink)


def _read(source: Source, files: Mapping[str, Entry], sink: Sink) -> None:
    whole = parsed(source)
    several = [one for part in ("chats", "left_chats") for one in _listed(whole.get(part)) if isinstance(one, dict)]
    if not several:
        if sink.after:
            sink.pass_over(1)
        else:
            raw = source.read(0, source.size)
            tell(_chat(whole, raw, files, offered=False), None, 1, sink)
        return
    raw = source.read(0, source.size)
    stretches = stretches_of(raw)
    for index, one in enumerate(several, 1):
        if index <= sink.after:
            sink.pass_over(index)
        else:
            tell(_chat(one, _as_it_stands(raw, stretches, index, one), files, offered=True), str(index), index, sink)


def stretches_of(raw: bytes) -> tuple[tuple[int, int], ...]:
    """Where each chat of an account stands, in the order of the export; empty where that does not show."""
    text, decoder, found = raw.decode("utf-8", "replace"), json.JSONDecoder(), list[tuple[int, int]]()
    if len(text.encode()) != len(raw):
        return ()
    for part in ("chats", "left_chats"):
        # Within a text its quotes would stand behind backslashes.
        begun = re.search(rf'(?<!\\)"{part}"\s*:\s*\{{[^\[\]]*?"list"\s*:\s*\[\s*', text)
        at = begun.end() if begun else len(text)
        while text[at : at + 1] == "{":
            try:
                _, end = decoder.raw_decode(text, at)
            except (ValueError, RecursionError):
                return ()
            found.append((at, end))
            following = NEXT.match(text, end)
            at = following.end() if following else len(text)
    # Places of letters become places of bytes.
    sizes = [len(text[begin:end].encode()) for begin, end in found]
    starts, passed, before = list[int](), 0, 0
    for begin, _ in found:
        passed += len(text[before:begin].encode())
        starts.append(passed)
        before = begin
    return tuple((start, start + size) for start, size in zip(starts, sizes, strict=True))


def _as_it_stands(raw: bytes, stretches: tuple[tuple[int, int], ...], index: int, chat: Mapping[str, Any]) -> bytes:
    """The chat's own bytes, where they can be found and say the same; else written anew."""
    if index <= len(stretches):
        start, end = stretches[index - 1]
        try:
            if of_bytes(raw[start:end]) == chat:
                return raw[start:end]
        except Closed:
            return written(chat)
    return written(chat)


def _listed(part: Any) -> list[Any]:
    found = part.get("list") if isinstance(part, dict) else None
    return found if isinstance(found, list) else []


def _chat(whole: Mapping[str, Any], original: bytes, files: Mapping[str, Entry], *, offered: bool) -> Chat:
    messages = _messages(whole)
    lines = tuple(_line(one) for one in messages)
    name = _text(whole.get("name")) or _text(whole.get("type")).replace("_", " ")
    other = Sender(name, "") if whole.get("type") == "personal_chat" else Sender("", "")
    sender = next((line.sender for line in lines if line.sender.name == other.name), other)
    unzoned = any("date_unixtime" not in one for one in messages)
    names = {_text(one[key]): _text(one.get("file_name")) for one in messages for key in FILES if key in one}
    return Chat(
        "telegram",
        name,
        sender,
        lines,
        original,
        "application/json",
        files,
        names,
        notices=(Notice.NO_ZONE,) if unzoned else (),
        offered=offered,
    )


def _messages(whole: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = whole.get("messages")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _line(one: Mapping[str, Any]) -> Line:
    service = one.get("type") == "service"
    sender = "" if service else _text(one.get("from"))
    address = "" if service else _text(one.get("from_id"))
    text = _words(one.get("text"))
    if service:
        text = " ".join(filter(None, (_text(one.get("actor")), _text(one.get("action")).replace("_", " "), text)))
    for key in ("forwarded_from", "location_information", "contact_information", "poll"):
        if one.get(key):
            text = "\n".join(filter(None, (text, f"[{key.replace('_', ' ')}: {_shown(one[key])}]")))
    missing = next((_text(one[key]) for key in FILES if _text(one.get(key)).startswith(NOT_HERE)), "")
    names = tuple(_text(one[key]) for key in FILES if one.get(key) and not _text(one[key]).startswith(NOT_HERE))
    text = "\n".join(filter(None, (text, missing)))
    written_, ms = _text(one.get("date")), _moment(one)
    return Line(Sender(sender, address), ms, written_, text, names)


def _moment(one: Mapping[str, Any]) -> int | None:
    unix = _text(one.get("date_unixtime"))
    if unix.isascii() and unix.isdigit() and int(unix[:15]) <= LATEST_S:
        return int(unix) * 1000
    try:
        return int(datetime.fromisoformat(_text(one.get("date"))).replace(tzinfo=UTC).timestamp()) * 1000
    except (ValueError, OverflowError):
        return None


def _words(text: Any) -> str:
    if isinstance(text, list):
        return "".join(_words(one.get("text") if isinstance(one, dict) else one) for one in text)
    return _text(text)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(one)}" for key, one in value.items())
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else _text(value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)
