"""One message of Outlook.

Written by Outlook (`.msg`). Specifications: MS-OXMSG, MS-OXPROPS, in a compound file (`compound`).
Layout: streams `__substg1.0_PPPPTTTT` (property, type: 001F UTF-16, 001E a code page, 0102 bytes), fixed properties in
`__properties_version1.0` (16 bytes each after a head of 32, in a message within 24, elsewhere 8); people and files in
folders `__recip_version1.0_#N`, `__attach_version1.0_#N`, a message within one of these in `__substg1.0_3701000D`.
Bounds: `MESSAGE_BYTES`, `DEPTH`, `PARTS`. Refused: what breaks these; a compound file that is no message is kept as it
is. A message within is written as mail, since its part of the file is none. Samples: tests/samples/outlook.
"""

import hashlib
import re
import struct
from collections.abc import Iterator

from tipdesk.reader.apart import keep_whole
from tipdesk.reader.bounds import DEPTH, MESSAGE_BYTES, PARTS, TITLE_LETTERS, TooMuch
from tipdesk.reader.detect import LOOK
from tipdesk.reader.formats import mapi
from tipdesk.reader.formats.compound import Storage, open_compound
from tipdesk.reader.formats.mapi import Attached, Outlook, Properties
from tipdesk.reader.kinds import PROGRAMS, media_type_of
from tipdesk.reader.messages import DocumentFacts, ItemSame, Letters, Notice, Reason, Role, Sender, TipFound
from tipdesk.reader.notices import Notices
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed

TOOL = "outlook 1"
FIXED = "__properties_version1.0"
VARIABLE = re.compile(r"__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})\Z", re.IGNORECASE)
PERSON, FILE, WITHIN = "__recip_version1.0_#", "__attach_version1.0_#", "__substg1.0_3701000D"
ANSI, WIDE, BINARY, LONG, TIME = 0x001E, 0x001F, 0x0102, 0x0003, 0x0040
HEAD_WHOLE, HEAD_WITHIN, HEAD_OTHER = 32, 24, 8
MEDIA_TYPE = "application/vnd.ms-outlook"
LARGEST_VALUE = 32 << 20


def read_outlook(source: Source, sink: Sink) -> None:
    """The whole file is one message; an old document or something else in the same container is kept as it is."""
    if source.size > MESSAGE_BYTES:
        raise TooMuch(Reason.TOO_LARGE, MESSAGE_BYTES)
    raw = source.read(0, source.size)
    try:
        root = open_compound(memoryview(raw))
    except Closed:
        keep_whole(source, sink, Notice.DAMAGED)
        return
    if FIXED in root.streams:
        tell(message_of(root, HEAD_WHOLE, "", 0), raw, MEDIA_TYPE, sink)
    else:
        keep_whole(source, sink)


def message_of(storage: Storage, head: int, code_page: str, depth: int) -> Outlook:
    """Raises `TooMuch`."""
    if depth > DEPTH:
        raise TooMuch(Reason.TOO_DEEP, DEPTH)
    properties = _properties(storage, head)
    page = properties.code_page(code_page or "cp1252")
    folders = sorted(storage.storages.items())
    if len(folders) > PARTS:
        raise TooMuch(Reason.TOO_MANY_PARTS, PARTS)
    people = tuple(_person(_properties(one, HEAD_OTHER), page) for name, one in folders if name.startswith(PERSON))
    attached = tuple(_attached(one, page, depth) for name, one in folders if name.startswith(FILE))
    return Outlook(properties, page, people, attached)


def _properties(storage: Storage, head: int) -> Properties:
    found = Properties()
    fixed = storage.bytes_of(FIXED)
    for at in range(head, len(fixed) - 15, 16):
        kind, number = struct.unpack_from("<HH", fixed, at)
        if kind == LONG:
            found.values[number] = struct.unpack_from("<i", fixed, at + 8)[0]
        elif kind == TIME and (ms := mapi.moment_ms(struct.unpack_from("<Q", fixed, at + 8)[0])) is not None:
            found.values[number] = ms
    for name, stream in storage.streams.items():
        named = VARIABLE.match(name)
        if named is None or stream.size > LARGEST_VALUE:
            continue
        number, kind = int(named[1], 16), int(named[2], 16)
        if number == mapi.DATA:
            continue
        if kind == WIDE:
            found.values[number] = stream.whole().decode("utf-16-le", "replace")
        elif kind in {ANSI, BINARY}:
            found.values.setdefault(number, stream.whole())
    return found


def _person(properties: Properties, page: str) -> Sender:
    address = properties.text(mapi.SMTP, page) or properties.text(mapi.ADDRESS, page)
    return Sender(properties.text(mapi.NAME, page), "" if mapi.EXCHANGE.match(address) else address)


def _attached(storage: Storage, page: str, depth: int) -> Attached:
    properties = _properties(storage, HEAD_OTHER)
    named = (properties.text(number, page) for number in (mapi.LONG_NAME, mapi.SHORT_NAME, mapi.NAME))
    name = next((one for one in named if one), "")
    within = storage.storages.get(WITHIN)
    if within is not None and FIXED in within.streams:
        message = message_of(within, HEAD_WITHIN, page, depth + 1)
        name = name or message.title
        return Attached(name if name.lower().endswith(".msg") else f"{name}.msg", "message/rfc822", tuple, message)
    if within is not None:
        parts = tuple(_pieces(within))
        return Attached(name, "application/x-ole-storage", lambda: parts)
    stream = next((one for key, one in storage.streams.items() if key.upper().startswith("__SUBSTG1.0_3701")), None)
    return Attached(name, properties.text(mapi.MIME, page), lambda: stream if stream is not None else ())


def _pieces(storage: Storage) -> Iterator[memoryview]:
    """What an embedded object holds, stream after stream."""
    for _, stream in sorted(storage.streams.items()):
        yield from stream
    for _, inner in sorted(storage.storages.items()):
        yield from _pieces(inner)


def tell(message: Outlook, raw: bytes, media_type: str, sink: Sink, *known: Notice) -> None:
    """The message as an item; `raw` is its original."""
    digest = hashlib.sha256(raw)
    if sink.knows(digest.digest()):
        sink.say(ItemSame(sink.number, None, 1, digest.hexdigest(), len(raw)))
        return
    sink.begin(None, 1, digest.hexdigest(), len(raw))
    notices = Notices()
    for notice in known:
        notices.add(notice)
    original = sink.original(media_type, len(raw), digest.hexdigest(), (raw,))
    documents = tuple(_document(one, sink, notices) for one in message.attached)
    sender, sent = message.sender(), message.sent_ms()
    if not sender.name and not sender.address:
        notices.add(Notice.NO_SENDER)
    if sent is None:
        notices.add(Notice.NO_DATE)
    for name in (message.title, sender.name, sender.address):
        notices.look_at_name(name)
    identity = message.text(mapi.MESSAGE_ID).strip().removeprefix("<").removesuffix(">")
    answers = message.text(mapi.ANSWERS).strip().removeprefix("<").removesuffix(">")
    text = message.body(notices)
    if message.text(mapi.CLASS).upper().startswith("IPM.NOTE.SMIME") or "-----BEGIN PGP MESSAGE-----" in text:
        notices.add(Notice.ENCRYPTED)
    sink.say(
        TipFound(
            number=sink.number,
            item=None,
            index=1,
            channel="mail",
            title=message.title[:TITLE_LETTERS],
            sender=sender,
            sent_ms=sent,
            sent_as_written="",
            text=text,
            documents=(original, *documents),
            known=notices.all(),
            letters=Letters(message.people[:500], identity, answers),
        )
    )


def _document(one: Attached, sink: Sink, notices: Notices) -> DocumentFacts:
    notices.look_at_name(one.name)
    if one.message is not None:
        return sink.document(one.name, one.media_type, Role.MESSAGE, mapi.as_mail(one.message, notices))
    start = bytes(next(iter(one.data()), b"")[:LOOK])
    by_content = media_type_of(start)
    if by_content in PROGRAMS:
        notices.add(Notice.PROGRAM, one.name)
        return sink.document(one.name[:TITLE_LETTERS], by_content, Role.ATTACHMENT, one.data())
    return sink.document(one.name[:TITLE_LETTERS], one.media_type or by_content, Role.ATTACHMENT, one.data())
