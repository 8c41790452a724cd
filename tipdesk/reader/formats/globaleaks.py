"""A report exported by GlobaLeaks.

Written by GlobaLeaks for a recipient (zip; all of it OpenPGP where the recipient has a key, then it is a closed file).
Specification: its code (see FORMATS).
Layout: `report.txt` (CRLF; a template that each site may change) or `report.pdf`, `files/NAME` (`.pgp` where stored
so), `files_attached_from_recipients/NAME`, in newer ones `metadata.csv` (name, type, size, result of a virus check).
Bounds: the zip's. Refused: nothing more. The text is read as a text: answers can imitate its lines. Names may come
twice and may lead elsewhere: they are names only. Samples: tests/samples/packed.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from tipdesk.reader.apart import Bundle
from tipdesk.reader.charsets import decode
from tipdesk.reader.messages import Notice
from tipdesk.reader.notices import Notices
from tipdesk.reader.opened import Within, as_entry
from tipdesk.reader.record import Record, tell_record
from tipdesk.reader.sealings import unsealed_name
from tipdesk.reader.sink import Sink
from tipdesk.reader.tree import Entry, Tree

TOOL = "globaleaks 1"
TEXT_BYTES = 4 << 20
HEAD = re.compile(
    r"\A[^\n:]{1,60}: ?(\d{1,12})\n[^\n:]{1,60}: ?([^\n]{5,80}\(UTC\))\n(?:[^\n:]{1,60}: ?([^\n]{0,300})\n)?"
)
MOMENT = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4}) (\d\d):(\d\d) \(UTC\)")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
FOLDERS = ("files/", "files_attached_from_recipients/")


def find(tree: Tree) -> Iterator[Bundle]:
    """Each report with what lies beside and below it; one alone must begin as reports do."""
    for entry in tree.entries:
        if entry.leaf not in {"report.txt", "report.pdf"}:
            continue
        beside = tree.within(entry.folder)
        filed = any(one.name.startswith(entry.folder + folder) for one in beside for folder in FOLDERS)
        if filed or (entry.leaf == "report.txt" and HEAD.match(_text(entry.start(4096))) is not None):
            others = tree.entries if not entry.folder else beside
            files = tuple(one for one in others if one is not entry and one.closed is None)

            def read(sink: Sink, entry: Entry = entry, files: tuple[Entry, ...] = files) -> None:
                tell_record(_report(entry, files, sink), None, 1, sink)

            yield Bundle("globaleaks", TOOL, entry.folder.rstrip("/") or None, (entry, *files), read)


def _text(raw: bytes) -> str:
    return decode(raw.removeprefix(b"\xef\xbb\xbf"), "utf-8").text.replace("\r\n", "\n")


def _report(entry: Entry, files: tuple[Entry, ...], sink: Sink) -> Record:
    came = (entry, *files)
    notices, closed = Notices(), list[str]()
    for one in [file for file in files if file.leaf.endswith(".pgp")]:
        opened = Within(sink, notices).open_entry(one)
        files += (as_entry(unsealed_name(one.leaf), opened),) if opened is not None else ()
        closed += [] if opened is not None else [one.leaf]
    told = notices.but(Notice.ENCRYPTED)
    shut = ((Notice.ENCRYPTED, tuple(closed)),) if closed else ()
    known = ((Notice.ACCORDING_TO_EXPORT, ()), *shut, *told)
    if entry.leaf == "report.pdf":
        return Record("globaleaks", "report", "", files=(entry, *files), came=came, known=known)
    raw = entry.start(TEXT_BYTES)
    text = _text(raw)
    head = HEAD.match(text)
    title = f"report {head[1]}" + (f": {head[3].strip()}" if head[3] and head[3].strip() else "") if head else "report"
    sent = _moment(head[2]) if head else None
    return Record(
        "globaleaks",
        title,
        text.strip("\n"),
        raw,
        sent_ms=sent,
        written=head[2] if head else "",
        files=files,
        known=known,
    )


def _moment(written: str) -> int | None:
    found = MOMENT.search(written)
    if found is None or found[2] not in MONTHS:
        return None
    day, year, hour, minute = int(found[1]), int(found[3]), int(found[4]), int(found[5])
    try:
        return int(datetime(year, MONTHS.index(found[2]) + 1, day, hour, minute, tzinfo=UTC).timestamp()) * 1000
    except ValueError:
        return None
