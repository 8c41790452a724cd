"""An address book: cards of people.

Written by phones (2.1 with quoted-printable, Android), Apple (3.0, grouped items, labels), Outlook, others (4.0).
Specifications: vCard 2.1 (versit 1996), RFC 2426 (3.0), RFC 6350 (4.0).
Layout: `BEGIN:VCARD`, lines `group.NAME;PARAMETERS:value`, `END:VCARD`; a line that begins with white space goes on
from the one before; in 2.1 a quoted-printable value goes on after `=`, and a base64 one until an empty line.
Bounds: `ADDRESS_BOOK_BYTES`, `CARDS`, `CARD_LINES`; a picture is a document. Refused: what breaks these.
Nothing of it is fetched (a picture may be an address). Cards are offered, and none is taken unasked.
Samples: tests/samples/contacts.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.bounds import ADDRESS_BOOK_BYTES, CARD_LINES, CARDS, TITLE_LETTERS, TooMuch
from tipdesk.reader.formats.vcard_lines import Line, lines_of
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.messages import ContactFound, DocumentFacts, ItemFailed, ItemSame, Notice, Reason, Role, Way
from tipdesk.reader.notices import Notices
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source

BEGIN = re.compile(rb"(?:^|[\r\n])(?:\xef\xbb\xbf)?[ \t]*BEGIN:VCARD[ \t]*(?=[\r\n]|\Z)", re.IGNORECASE)
BEFORE = b"\r\n \t\xef\xbb\xbf"
AGENT = re.compile(rb"[\r\n][ \t]*AGENT(?:;[^:\r\n]*)?:\s*\Z", re.IGNORECASE)
"""What stands right before a card that lies within another."""
WIDE = ("utf-16-be", "utf-16-le")
KINDS = {
    "TEL": "tel", "EMAIL": "email", "ADR": "address", "URL": "url", "IMPP": "impp", "NICKNAME": "nickname",
    "ORG": "org", "TITLE": "title", "ROLE": "role", "BDAY": "birthday", "NOTE": "note",
    "RELATED": "related", "UID": "uid", "ANNIVERSARY": "anniversary", "CATEGORIES": "categories", "GEO": "geo",
    "MEMBER": "member", "X-ADDRESSBOOKSERVER-MEMBER": "member",
}  # fmt: skip
PICTURES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
PARTED = frozenset({"ADR", "ORG"})
MESSENGERS = re.compile(
    r"X-(?:AIM|ICQ|JABBER|MSN|YAHOO|SKYPE(?:-USERNAME|-NUMBER)?|GTALK|GOOGLE-TALK|GADUGADU|QQ|SIP|TWITTER|SOCIALPROFILE"
    r"|SIGNAL|TELEGRAM|MASTODON|MATRIX|WECHAT|LINE)\Z"
)
MESSAGING = "X-MESSAGING/"


@dataclass
class Card:
    """What one card says."""

    name: str = ""
    parts: str = ""
    ways: list[Way] = field(default_factory=list)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    notices: Notices = field(default_factory=Notices)


def read_vcard(source: Source, sink: Sink) -> None:
    """Card after card; their numbers count from 1."""
    if source.size > ADDRESS_BOOK_BYTES:
        sink.fail(None, 1, Reason.TOO_LARGE, ADDRESS_BOOK_BYTES)
        return
    for index, (raw, at) in enumerate(cards_of(source.read(0, source.size)), 1):
        if index > CARDS:
            sink.fail(str(index), index, Reason.TOO_MANY_PARTS, CARDS)
            return
        if index <= sink.after:
            sink.pass_over(index)
        else:
            _read_card(raw, at, index, sink)


def cards_of(raw: bytes) -> Iterator[tuple[bytes, int]]:
    """Each card from its beginning to that of the next: one that was never ended is a card too."""
    for name in WIDE:
        marked = raw.startswith((b"\xfe\xff", b"\xff\xfe"))
        if not raw[:200].find("BEGIN:VCARD".encode(name)) % 2:
            raw = raw[2 if marked else 0 :].decode(name, "replace").encode()
            break
    starts = [found.end() - len(found[0].lstrip(BEFORE)) for found in BEGIN.finditer(raw)]
    ends = [*starts[1:], len(raw)]
    for start, end, later in zip(starts, ends, [*ends[1:], len(raw)], strict=False):
        # 2.1 has a person's agent as a card within the card, which goes on behind it.
        yield raw[start : later if AGENT.search(raw, start, end) else end], start


def _read_card(raw: bytes, at: int, index: int, sink: Sink) -> None:
    digest = hashlib.sha256(raw)
    if sink.knows(digest.digest()):
        sink.say(ItemSame(sink.number, str(index), index, digest.hexdigest(), len(raw), at))
        return
    try:
        card = card_of(raw)
    except TooMuch as bound:
        sink.begin(str(index), index, "", len(raw), at)
        sink.say(ItemFailed(sink.number, str(index), index, bound.reason, bound.limit))
        return
    name = (card.name or card.parts or next((way.value for way in card.ways), ""))[:TITLE_LETTERS]
    card.notices.look_at_name(name)
    sink.begin(str(index), index, digest.hexdigest(), len(raw), at, offered=name)
    original = sink.original("text/vcard", len(raw), digest.hexdigest(), (raw,))
    pictures = tuple(_picture(what, data, sink) for what, data in card.files)
    found = (original, *pictures)
    sink.say(ContactFound(sink.number, str(index), index, name, tuple(card.ways), found, card.notices.all()))


def _picture(what: str, data: bytes, sink: Sink) -> DocumentFacts:
    return sink.document(what.lower(), media_type_of(data), Role.ATTACHMENT, (data,))


def card_of(raw: bytes) -> Card:
    """What a card says; raises `TooMuch`."""
    card, labels, grouped, within = Card(), dict[str, str](), list[tuple[str, int]](), 0
    for number, line in enumerate(lines_of(raw, card.notices)):
        if number > CARD_LINES:
            raise TooMuch(Reason.TOO_MANY_PARTS, CARD_LINES)
        if line.name in {"BEGIN", "END"} and line.text().strip().upper() == "VCARD":
            within += 1 if line.name == "BEGIN" else -1
            if within <= 0:
                break
        if within > 1:
            continue  # of a card within: that one is read by itself
        if line.name == "X-ABLABEL":
            labels[line.group] = line.text().removeprefix("_$!<").removesuffix(">!$_")
        before = len(card.ways)
        _take(card, line)
        if line.group and len(card.ways) > before:
            grouped.append((line.group, before))
    for group, place in grouped:
        if labels.get(group):
            way = card.ways[place]
            card.ways[place] = Way(way.kind + " " + labels[group], way.value)
    return card


def _take(card: Card, line: Line) -> None:
    if line.name == "FN":
        card.name = card.name or line.text().strip()
    elif line.name == "N" and not card.parts:
        family, given, middle, prefix, suffix = (*line.fields(), *[""] * 5)[:5]
        card.parts = " ".join(part for part in (prefix, given, middle, family, suffix) if part.strip())
    elif line.name in PICTURES:
        _take_file(card, line)
    elif line.name in PARTED:
        value = ", ".join(part.strip() for part in line.fields() if part.strip())
        _add(card, KINDS[line.name], value)
    elif line.name in KINDS:
        _add(card, KINDS[line.name], line.text().strip())
    elif MESSENGERS.match(line.name):
        _add(card, line.name.removeprefix("X-").lower(), line.text().strip())
    elif line.name.startswith(MESSAGING):
        _add(card, line.name.removeprefix(MESSAGING).removesuffix("-ALL").lower(), line.text().strip())


def _take_file(card: Card, line: Line) -> None:
    data = line.data()
    if data:
        card.files.append((line.name, data))
    elif line.text().strip().lower().startswith(("http:", "https:", "ftp:")):
        card.notices.add(Notice.REMOTE_PICTURE)


def _add(card: Card, kind: str, value: str) -> None:
    if value:
        card.ways.append(Way(kind, value[:TITLE_LETTERS]))
