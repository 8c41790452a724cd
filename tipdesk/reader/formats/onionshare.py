"""What OnionShare received.

Written by OnionShare in receive mode. Specification: its code (see FORMATS).
Layout: `DAY/TIME/FILES`, the time `HHMMSSffffff`, before 2.5 `HHMMSS`, before 2.3.2 `HH.MM.SS`, with `-1` … `-99`
where two came at once; a message is the sibling `TIME-message.txt`, at first `message.txt` inside; `*.part` was broken
off. The time is that of the desk's own machine, without a zone.
Bounds: the folder's. Refused: nothing more. Nothing says who sent it. Samples: made by the tests.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from tipdesk.reader.apart import Bundle
from tipdesk.reader.charsets import decode
from tipdesk.reader.messages import Notice
from tipdesk.reader.record import Record, tell_record
from tipdesk.reader.sink import Sink
from tipdesk.reader.tree import Entry, Tree

TOOL = "onionshare 1"
MESSAGE_BYTES = 4 << 20
PLACE = re.compile(
    r"(?P<root>(?:.*/)?)(?P<day>\d{4}-\d\d-\d\d)/"
    r"(?P<time>\d{6}(?:\d{6})?(?:-\d{1,2})?|\d\d\.\d\d\.\d\d)(?:/(?P<file>.+)|(?P<message>-message\.txt))\Z"
)
OLD_MESSAGE = "message.txt"
PART = ".part"


def find(tree: Tree) -> Iterator[Bundle]:
    """All uploads of a folder, each one tip."""
    found: dict[tuple[str, str, str], list[Entry]] = {}
    messages: dict[tuple[str, str, str], Entry] = {}
    for entry in tree.entries:
        placed = PLACE.match(entry.name)
        if placed is None or entry.closed is not None:
            continue
        key = (placed["root"], placed["day"], placed["time"])
        files = found.setdefault(key, [])
        if placed["message"] or ("." in placed["time"] and placed["file"] == OLD_MESSAGE):
            messages[key] = entry
        else:
            files.append(entry)

    def read(sink: Sink) -> None:
        for index, (key, files) in enumerate(sorted(found.items()), 1):
            tell_record(_upload(key, files, messages.get(key)), "".join(key[:2]) + "/" + key[2], index, sink)

    if found:
        own = (*messages.values(), *(one for files in found.values() for one in files))
        yield Bundle("onionshare", TOOL, None, own, read)


def _upload(key: tuple[str, str, str], files: list[Entry], message: Entry | None) -> Record:
    _, day, time = key
    raw = message.start(MESSAGE_BYTES) if message is not None else b""
    text = decode(raw, "utf-8").text.replace("\r\n", "\n").strip("\n")
    digits = time.partition("-")[0].replace(".", "")
    stamp = f"{day} {digits[:2]}:{digits[2:4]}:{digits[4:6]}"
    broken = tuple(one.leaf for one in files if one.leaf.endswith(PART))
    known = ((Notice.NO_ZONE, ()), (Notice.NO_SENDER, ()), *(((Notice.NOT_FINISHED, broken),) if broken else ()))
    title = next((line.strip() for line in text.split("\n") if line.strip()), stamp)[:120]
    return Record(
        "onionshare",
        title,
        text,
        raw,
        sent_ms=_moment(day, digits),
        written=stamp,
        files=tuple(files),
        known=known,
    )


def _moment(day: str, digits: str) -> int | None:
    try:
        when = datetime.fromisoformat(f"{day}T{digits[:2]}:{digits[2:4]}:{digits[4:6]}")
        return int(when.replace(tzinfo=UTC).timestamp()) * 1000
    except ValueError:
        return None
