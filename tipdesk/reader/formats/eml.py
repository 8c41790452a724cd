"""One message of electronic mail.

Written by every mail program. Specifications: RFC 5322, MIME (2045 to 2049, 2231), as bent by thirty years of
programs.
Layout: header lines, an empty line, a body, which may be parts between boundary lines, nested.
Bounds: `bounds`. Refused: what breaks a bound; everything else gives what can be read, and notices.
Samples: tests/samples/mail.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.reader.bounds import HEADER_BYTES, MESSAGE_BYTES, TITLE_LETTERS, TooMuch
from tipdesk.reader.kinds import PROGRAMS, media_type_of
from tipdesk.reader.mail import wrapped
from tipdesk.reader.mail.addresses import read_addresses
from tipdesk.reader.mail.bodies import Decoding
from tipdesk.reader.mail.body_text import File, files_of, text_of
from tipdesk.reader.mail.closed import BLOCK, HIDDEN_SUBJECTS, opened_mail, opened_texts
from tipdesk.reader.mail.dates import read_date
from tipdesk.reader.mail.head import Head, read_head
from tipdesk.reader.mail.part import Part
from tipdesk.reader.mail.parts import Span, read_structure
from tipdesk.reader.mail.signed import signed_part
from tipdesk.reader.mail.words import people_read
from tipdesk.reader.messages import DocumentFacts, ItemFailed, ItemSame, Letters, Notice, Reason, Role, Sender, TipFound
from tipdesk.reader.notices import Notices
from tipdesk.reader.opened import Within
from tipdesk.reader.sealings import form_of, unsealed_name
from tipdesk.reader.sink import PREFIX, Sink
from tipdesk.reader.source import Held, Source

CHANNEL = "mail"
HUSHLINE, HUSHLINE_SUBJECT = "hushline", "New Hush Line Message Received"
HUSHLINE_MARK = re.compile(r"^={14}$|-----BEGIN PGP MESSAGE-----", re.MULTILINE)
"""A message, and not the bare notice that there is one."""
PROGRAM_LOOK = 8 << 10
OLD_MAC_LOOK = 100_000
OLD_MAC_BYTES = 32 << 20
"""Lines that end as on old Macs are put right in a copy, which a larger message does not get."""
FIRST_LINES = re.compile(rb"(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*(?:>?From [^\n]*\n)?(?:[ \t]*\r?\n)*")
EMLX_COUNT = re.compile(rb"(\d{1,10})[ \t]*\r?\n")
ENCRYPTED_TYPES = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
)
SMIME_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
OPENED_NAME, OPENED_TEXT = "opened.eml", "opened.txt"
ARMOUR = "-----BEGIN PGP MESSAGE-----"
MESSAGE_TYPE = "message/rfc822"


def read_eml(source: Source, sink: Sink) -> None:
    """The whole file is one message."""
    if source.size > MESSAGE_BYTES:
        sink.begin(None, 1, "", source.size)
        sink.say(ItemFailed(sink.number, None, 1, Reason.TOO_LARGE, MESSAGE_BYTES))
        return
    raw = source.read(0, source.size)
    read_message(Message(memoryview(raw), Span(raw, 0, len(raw))), None, 1, sink)


def read_emlx(source: Source, sink: Sink) -> None:
    """Apple's form: a line with the count of bytes, the message, then a property list."""
    if source.size > MESSAGE_BYTES:
        read_eml(source, sink)
        return
    raw = source.read(0, source.size)
    read_message(Message(memoryview(raw), counted_span(raw)), None, 1, sink)


def counted_span(raw: bytes) -> Span:
    """Where the message stands in Apple's form."""
    counted = EMLX_COUNT.match(raw)
    start, length = (counted.end(), int(counted[1])) if counted else (0, len(raw))
    return Span(raw, min(start, len(raw)), min(start + length, len(raw)))


@dataclass(frozen=True)
class Message:
    """A message as it lies in what is held, and the stretch that is parsed: neither is copied."""

    original: memoryview
    parse: Span
    at: int = 0
    """Where the original stands in its file."""


def read_message(message: Message, item: str | None, index: int, sink: Sink) -> None:
    """One message as an item."""
    original = message.original
    digest = hashlib.sha256(original)
    if digest.digest()[:PREFIX] in sink.skip:
        sink.say(ItemSame(sink.number, item, index, digest.hexdigest(), len(original), message.at))
        return
    sink.begin(item, index, digest.hexdigest(), len(original), message.at)
    try:
        found = tip_of(
            message.parse,
            item,
            index,
            sink,
            lambda: sink.original(MESSAGE_TYPE, len(original), digest.hexdigest(), (original,)),
        )
    except TooMuch as bound:
        sink.say(ItemFailed(sink.number, item, index, bound.reason, bound.limit))
        return
    except MemoryError:
        sink.say(ItemFailed(sink.number, item, index, Reason.TOO_MUCH_MEMORY))
        return
    sink.say(found)


def tip_of(span: Span, item: str | None, index: int, sink: Sink, original: Callable[[], DocumentFacts]) -> TipFound:
    """What a message says, its documents sent on the way."""
    notices = Notices()
    root = structure_of(span, notices)
    head = root.head
    charset = root.charset
    title = people_read(head.first(b"subject"), charset)
    if title.guessed:
        notices.add(Notice.GUESSED_LETTERS)
    sender = sender_of(head, charset, notices)
    written = people_read(head.first(b"date"), charset).text
    sent = read_date(written)
    if sent.ms is None:
        notices.add(Notice.NO_DATE)
    elif not sent.zone:
        notices.add(Notice.NO_ZONE)
    found = _found(root, notices, sink, original)
    for name in (title.text, sender.name, sender.address):
        notices.look_at_name(name)
    return TipFound(
        number=sink.number,
        item=item,
        index=index,
        channel=HUSHLINE if title.text == HUSHLINE_SUBJECT and HUSHLINE_MARK.search(found.sealed) else CHANNEL,
        title=(found.title or title.text)[:TITLE_LETTERS],
        sender=sender,
        sent_ms=sent.ms,
        sent_as_written=written[:TITLE_LETTERS],
        text=found.text,
        documents=found.documents,
        known=notices.all(),
        letters=letters_of(head, charset),
    )


@dataclass(frozen=True)
class Found:
    """What a message holds: `sealed` is its text as it came, `title` a subject that was sealed with it."""

    documents: tuple[DocumentFacts, ...]
    text: str
    sealed: str
    title: str = ""


def _found(root: Part, notices: Notices, sink: Sink, original: Callable[[], DocumentFacts]) -> Found:
    within = Within(sink, notices)
    inner = opened_mail(root, within) if sink.opener is not None else None
    _look_at_signature(root, within)
    if inner is not None:
        entity = structure_of(Span(inner, 0, len(inner)), notices)
        _look_at_signature(entity, within)
        whole = sink.document(OPENED_NAME, MESSAGE_TYPE, Role.MESSAGE, (inner,))
        text = text_of(entity, notices)
        return Found((original(), whole, *_documents(entity, notices, sink)), text, text, subject_within(root, entity))
    documents = (original(), *_documents(root, notices, sink))
    came = text = text_of(root, notices)
    if sink.opener is not None and BLOCK.search(text):
        text, opened = opened_texts(text, within)
        documents += tuple(sink.document(OPENED_TEXT, "text/plain", Role.ATTACHMENT, (one,)) for one in opened)
    if ARMOUR in text:
        notices.add(Notice.ENCRYPTED)
    return Found(documents, text, came)


def _look_at_signature(root: Part, within: Within) -> None:
    signed = signed_part(root) if within.sink.opener is not None else None
    if signed is not None:
        within.signed(signed.data, signed.signature)


def subject_within(root: Part, entity: Part) -> str:
    """The subject that was sealed with a mail, where the one outside says nothing."""
    outside = people_read(root.head.first(b"subject"), root.charset).text.strip().lower()
    return people_read(entity.head.first(b"subject"), entity.charset).text if outside in HIDDEN_SUBJECTS else ""


def structure_of(span: Span, notices: Notices) -> Part:
    """The parts; what stands before the first header (a From line, empty lines) is passed over."""
    raw, start, end = span.raw, span.start, span.end
    first = FIRST_LINES.match(raw, start, end)
    start = first.end() if first is not None else start
    first_lines = raw[start : min(end, start + OLD_MAC_LOOK)]
    if b"\n" not in first_lines and b"\r" in first_lines and end - start < OLD_MAC_BYTES:
        raw = raw[start:end].replace(b"\r", b"\n")
        start, end = 0, len(raw)
    quick = read_structure(Span(raw, start, end))
    if quick.odd:
        notices.add(Notice.DAMAGED)
    return quick.root


def sender_of(head: Head, charset: str | None, notices: Notices) -> Sender:
    people = read_addresses(head.first(b"from"), charset)
    if not people:
        notices.add(Notice.NO_SENDER)
        return Sender("", "")
    return people[0]


def letters_of(head: Head, charset: str | None) -> Letters:
    to = tuple(
        person
        for name in (b"to", b"cc", b"bcc")
        for value in head.fields.get(name, ())[:1]
        for person in read_addresses(value, charset)
    )
    return Letters(to, _id(head.first(b"message-id")), _id(head.first(b"in-reply-to")))


def _id(value: bytes) -> str:
    return people_read(value[:2000]).text.strip().removeprefix("<").removesuffix(">")


def _documents(root: Part, notices: Notices, sink: Sink) -> tuple[DocumentFacts, ...]:
    found: list[DocumentFacts] = []
    notice_kinds(root, notices)
    for file in files_of(root, notices):
        notices.look_at_name(file.name)
        name = file.name
        if not name and isinstance(file.pieces, Decoding) and file.role is Role.MESSAGE:
            name = message_name(file.pieces.start(HEADER_BYTES))
        media_type = _media_type(file, notices)
        found.append(sink.document(name[:TITLE_LETTERS], media_type, file.role, file.pieces))
        if sink.opener is not None and form_of(_start(file)) is not None:
            found += _opened_file(name, file, notices, sink)
    return tuple(found)


def _start(file: File) -> bytes:
    return file.pieces.first(PROGRAM_LOOK) if isinstance(file.pieces, Decoding) else b""


def _opened_file(name: str, file: File, notices: Notices, sink: Sink) -> list[DocumentFacts]:
    """A sealed file of a mail, opened beside the one that came."""
    source = Within(sink, notices).open(Held(b"".join(file.pieces)))
    if source is None:
        return []
    media_type = media_type_of(source.read(0, PROGRAM_LOOK))
    if media_type in PROGRAMS:
        notices.add(Notice.PROGRAM, name)
    return [sink.document(unsealed_name(name)[:TITLE_LETTERS], media_type, Role.ATTACHMENT, source.blocks())]


def _media_type(file: File, notices: Notices) -> str:
    """What the message calls it; a program is called one by its bytes."""
    if not isinstance(file.pieces, Decoding):
        return file.media_type
    by_content = media_type_of(file.pieces.first(PROGRAM_LOOK))
    if by_content not in PROGRAMS:
        return file.media_type
    notices.add(Notice.PROGRAM, file.name)
    return by_content


def message_name(raw: bytes) -> str:
    """A message inside a message has its subject for a name."""
    head, _ = read_head(raw, 0, len(raw))
    return people_read(head.first(b"subject")).text[:TITLE_LETTERS]


def notice_kinds(part: Part, notices: Notices) -> None:
    if part.media_type in SMIME_TYPES:
        notices.add(Notice.SMIME)
    if wrapped.is_wrapped(part) and wrapped.opened(part, notices) is None:
        notices.add(Notice.OPAQUE, part.name)
    elif part.media_type in ENCRYPTED_TYPES and b"signed-data" not in part.head.first(b"content-type"):
        notices.add(Notice.ENCRYPTED)
    elif part.media_type == "message/partial":
        notices.add(Notice.PARTIAL)
    for inner in part.parts:
        notice_kinds(inner, notices)
