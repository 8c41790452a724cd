"""A chat exported by signalbackup-tools, as text or as the messages of SMS Backup & Restore.

Written by signalbackup-tools (bepaald). Specification: its code (see FORMATS).
Layout: text `[Mon DD, YYYY HH:MM:SS] <name> text`, `*** text` for what the program says, reactions in brackets at the
end; a line without a stamp goes on with the one before. XML: `<smses>` with `<sms address contact_name date type
body/>`, the date in milliseconds UTC, type 1 received, 2 sent. Bounds: `CHAT_BYTES`. Refused: XML with a document type
or entities. Samples: tests/samples/chats.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from xml.parsers import expat

from tipdesk.reader.bounds import CHAT_BYTES, CHAT_MESSAGES, TooMuch
from tipdesk.reader.charsets import decode
from tipdesk.reader.chat import Chat, Line, moment_words, tell, text_lines
from tipdesk.reader.messages import Notice, Reason, Sender
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed

LINE = re.compile(r"\[([A-Z][a-z]{2} \d\d, \d{4} \d\d:\d\d:\d\d)\] (?:\*\*\* )?(?:<([^>\n]{1,200})> ?)?(.*)", re.DOTALL)
FILE = re.compile(r'sent file "([^"\n]{1,300})"')
FIRST = re.compile(rb"(?:\xef\xbb\xbf)?\s*\[[A-Z][a-z]{2} \d\d, \d{4} \d\d:\d\d:\d\d\] (?:\*\*\*|<)")
SENT = "2"
STAMP = re.compile(r"([A-Z][a-z]{2}) (\d\d), (\d{4}) (\d\d):(\d\d):(\d\d)")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def is_text(start: bytes) -> bool:
    return FIRST.match(start) is not None


def is_xml(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"<smses" in start[:4096]


def read_text(source: Source, sink: Sink) -> None:
    raw = _whole(source)
    found: list[tuple[str, str, list[str]]] = []
    for line in text_lines(decode(raw, "utf-8").text):
        begun = LINE.match(line)
        if begun is not None:
            found.append((begun[1], begun[2] or "", [begun[3]]))
        elif found:
            found[-1][2].append(line)
    lines = tuple(
        Line(Sender(who, ""), _moment(when), when, whole, tuple(FILE.findall(whole)))
        for when, who, text in found
        for whole in ["\n".join(text).rstrip()]
    )
    _tell(raw, "text/plain", lines, (Notice.NO_ZONE, Notice.INCOMPLETE), sink)


def read_xml(source: Source, sink: Sink) -> None:
    raw = _whole(source)
    lines = tuple(_lines_of_xml(raw))
    _tell(raw, "application/xml", lines, (Notice.INCOMPLETE,), sink)


def _whole(source: Source) -> bytes:
    if source.size > CHAT_BYTES:
        raise TooMuch(Reason.TOO_LARGE, CHAT_BYTES)
    return source.read(0, source.size)


def _lines_of_xml(raw: bytes) -> Iterator[Line]:
    found: list[Line] = []

    def begin(name: str, said: dict[str, str]) -> None:
        if name in {"sms", "mms"} and len(found) < CHAT_MESSAGES:
            when = said.get("date", "")
            ms = int(when) if when.isascii() and when.isdigit() and len(when) < 16 else None  # noqa: PLR2004 - a date
            other = Sender(said.get("contact_name", ""), said.get("address", ""))
            who = Sender("Me", "") if said.get("type", said.get("msg_box")) == SENT else other
            found.append(Line(who, ms, said.get("readable_date") or moment_words(ms) or when, said.get("body", "")))

    def refuse(*_: object) -> None:
        raise Closed(Reason.MALFORMED)

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # an encoding that Python does not know, or not here
        if not found:
            raise Closed(Reason.MALFORMED) from error
    return iter(found)


def _tell(raw: bytes, media_type: str, lines: tuple[Line, ...], notices: tuple[Notice, ...], sink: Sink) -> None:
    others = tuple(dict.fromkeys(line.sender for line in lines if line.sender.name not in {"", "Me"}))
    title = ", ".join(one.name for one in others[:3])
    sender = others[0] if others else Sender("", "")
    tell(Chat("signal", title, sender, lines, raw, media_type, notices=notices), None, 1, sink)


def _moment(when: str) -> int | None:
    """By hand: Python's `strptime` imports a module when it is first called, and no file can be opened here."""
    found = STAMP.fullmatch(when)
    if found is None or found[1] not in MONTHS:
        return None
    day, year, hour, minute, second = (int(found[at]) for at in range(2, 7))
    try:
        return int(datetime(year, MONTHS.index(found[1]) + 1, day, hour, minute, second, tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return None
