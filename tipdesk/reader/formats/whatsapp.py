"""A chat exported by WhatsApp.

Written by WhatsApp on iOS (`_chat.txt`) and Android (a text named after the chat, in the phone's language), alone or
in a zip with its files. There is no specification; the forms of lines are those of the corpus, by language and
calendar. Layout: UTF-8; iOS `[date, time] Name: text`, Android `date, time - Name: text`, the order and separators of
the date by the phone's language (`stamps`), marks of direction before line and text; a line that is no message
goes on with the one before; without a name it is a line of the program. A file is `<attached: NAME>` or `NAME (file
attached)`, in the phone's words. No zone: times are taken as if the phone's were UTC, and that is said.
Bounds: `CHAT_BYTES`; the zip's. Refused: nothing else. Names are those in the exporter's address book, and a pasted
line looks like a message: who wrote what is "according to the export". Samples: tests/samples/chats.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from tipdesk.reader.apart import Bundle
from tipdesk.reader.bounds import CHAT_BYTES, TooMuch
from tipdesk.reader.charsets import decode
from tipdesk.reader.chat import Chat, Line, by_name, tell, text_lines
from tipdesk.reader.messages import Notice, Reason, Sender
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.stamps import MARKS, Order, Stamp, moment, order_of, read_stamp
from tipdesk.reader.tree import Entry, Tree

BRACKET = re.compile(r"\[([^\]\n]{8,60})\]\s(.*)", re.DOTALL)
DASHED = re.compile(r"([^\n\[]{8,50}?)\s[-\u2013]\s(.*)", re.DOTALL)
NAMED = re.compile(r"([^\n]{1,120}?):(?:\s(.*)|\Z)", re.DOTALL)
BEFORE_NAME = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff~\u00a0\u202f ]+")
ATTACHED = re.compile("<[^<>:\uff1a\n]{2,40}[:\uff1a] ?([^<>\n/\\\\]{1,255})>")
FILE_AFTER = re.compile(
    r"^([^\n/\\]{1,200}?\.[A-Za-z0-9]{1,10}) ?[(\uff08][^()\uff08\uff09\n]{2,60}[)\uff09]\s*$", re.MULTILINE
)
MEDIA = re.compile(r"(?:IMG|VID|PTT|AUD|STK|DOC)-.+\.\w+$|\d{8}-[A-Z]+-\d{4}-\d\d-\d\d-|\d{8}-.+\.\w+$", re.IGNORECASE)
STAMPED = re.compile(r"^.{8,60}? [-\u2013] [^:\n]{1,120}: ", re.MULTILINE)
DATED = re.compile(r"(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)")
LOOKED_LINES = 100
ENOUGH = 3
"""Names in a title."""
QUOTES = (("„", "“”"), ("«", "»"), ("“", "”"), ("「", "」"), ("『", "』"))
"""What the program says of a group's name quotes it, and a colon in that is none behind a sender."""


def is_chat(start: bytes) -> bool:
    """Whether a text that begins so is one: its first line is a message, and somebody is named soon."""
    if not any(mark in start[:400] for mark in (b"] ", b" - ", b" \xe2\x80\x93 ")):
        return False
    lines = [line for line in islice(text_lines(decode(start[:8192], "utf-8").text), LOOKED_LINES) if line.strip()]
    if not lines or header_of(lines[0]) is None:
        return False
    return any(header is not None and name_in(header[2])[0] for header in map(header_of, lines))


def header_of(line: str) -> tuple[Stamp, str, str] | None:
    """Stamp, the stamp as written, and what follows; None where the line begins no message."""
    bare = MARKS.sub("", line[:120]).lstrip() + line[120:]
    found = BRACKET.match(bare) or DASHED.match(bare)
    if found is None or (stamp := read_stamp(found[1], alone=True)) is None:
        return None
    rest = found[2]
    return stamp, found[1], line[-len(rest) :] if line.endswith(rest) else _unmarked_to(line, len(rest))


def _unmarked_to(line: str, length: int) -> str:
    """The end of a line that has so many letters without the marks among its first ones, and these marks."""
    at = len(line)
    while at and length > 0:
        at -= 1
        length -= at >= 120 or MARKS.match(line[at]) is None  # noqa: PLR2004 - so far marks were taken out
    while at and MARKS.match(line[at - 1]):
        at -= 1
    return line[at:]


def name_in(whole: str) -> tuple[str, str]:
    """Who says it, and what; nobody where the program speaks."""
    named = NAMED.match(whole)
    if named is None or "\n" in named[1] or _quotes(named[1]):
        return "", whole
    return BEFORE_NAME.sub(" ", named[1]).strip(), named[2] or ""


def _quotes(name: str) -> bool:
    """Whether a quotation begins in it and does not end."""
    open_ended = any(begun in name and not any(end in name for end in ends) for begun, ends in QUOTES)
    return open_ended or name.count('"') % 2 == 1


def read_whatsapp(source: Source, sink: Sink) -> None:
    """A text alone: its files lie elsewhere."""
    _read(source, {}, (), sink)


def find(tree: Tree) -> Iterator[Bundle]:
    """Each text that is a chat, with the files beside it that it names or that WhatsApp named."""
    for entry in tree.entries:
        if entry.ending == ".txt" and is_chat(entry.start(8192)):
            beside = tuple(one for one in tree.within(entry.folder) if one is not entry and one.folder == entry.folder)
            named = _names(entry)
            media = tuple(one for one in beside if MEDIA.match(one.leaf) or one.leaf in named)

            def read(sink: Sink, entry: Entry = entry, media: tuple[Entry, ...] = media) -> None:
                with entry.open() as source:
                    _read(source, by_name(media, entry.folder), media, sink)

            yield Bundle("whatsapp", TOOL, entry.name, (entry, *media), read)


TOOL = "whatsapp 1"


def _names(entry: Entry) -> frozenset[str]:
    """Files that its messages name."""
    text = decode(entry.start(CHAT_BYTES), "utf-8").text
    return frozenset((*ATTACHED.findall(text), *FILE_AFTER.findall(_bare(text))))


def _bare(text: str) -> str:
    """Without marks of direction and without stamp and name, so that a file's name begins its line."""
    return STAMPED.sub("", MARKS.sub("", text))


def _read(source: Source, files: dict[str, Entry], media: tuple[Entry, ...], sink: Sink) -> None:
    if source.size > CHAT_BYTES:
        raise TooMuch(Reason.TOO_LARGE, CHAT_BYTES)
    if sink.after:
        sink.pass_over(1)
        return
    raw = source.read(0, source.size)
    lines, notices = lines_of(decode(raw.removeprefix(b"\xef\xbb\xbf"), "utf-8").text, sink.dates, sink.latest_ms)
    named = {name for line in lines for name in line.files}
    also = tuple(one for one in media if one.leaf not in named)
    people = tuple(dict.fromkeys(line.sender for line in lines if line.sender.name))
    title = ", ".join(one.name for one in people[:3]) + (", …" if len(people) > ENOUGH else "")
    first = people[0] if people else Sender("", "")
    tell(Chat("whatsapp", title, first, lines, raw, "text/plain", files, also=also, notices=notices), None, 1, sink)


def lines_of(text: str, said: Order = Order.UNKNOWN, latest_ms: int = 0) -> tuple[tuple[Line, ...], tuple[Notice, ...]]:
    """The messages, and what is to be known of their times."""
    found: list[tuple[Stamp, str, list[str]]] = []
    for line in text_lines(text):
        header = header_of(line)
        if header is not None:
            found.append((header[0], header[1], [header[2]]))
        elif found:
            found[-1][2].append(line)
    order = (
        order_of([_with_name(stamp, "\n".join(words)) for stamp, _, words in found], said, latest_ms) if found else None
    )
    notice = Notice.NO_ZONE if order else Notice.DAY_OR_MONTH
    return tuple(_line(*one, order) for one in found), (notice,) if found else ()


def _with_name(stamp: Stamp, words: str) -> Stamp:
    """With the day that a file of this message is named by."""
    names = (*ATTACHED.findall(words), *FILE_AFTER.findall(MARKS.sub("", words.partition(": ")[2])))
    dated = next((found for name in names if (found := DATED.search(name))), None)
    return replace(stamp, named=(int(dated[1]), int(dated[2]), int(dated[3]))) if dated else stamp


def _line(stamp: Stamp, written: str, text: list[str], order: Order | None) -> Line:
    whole = "\n".join(text).rstrip("\n")
    sender, said = name_in(whole)
    said = said.removeprefix("\u200e").rstrip()
    names = (*ATTACHED.findall(said), *FILE_AFTER.findall(MARKS.sub("", said)))
    sent = moment(stamp, order) if order else None
    return Line(Sender(sender, ""), sent, MARKS.sub("", written).strip(), said, tuple(dict.fromkeys(names)))
