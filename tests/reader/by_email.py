"""The parts of a message as Python's `email` sees them: slower, and at home in what is odd."""

from email.message import Message
from email.parser import BytesParser

from tipdesk.reader.bounds import DEPTH, PARTS, TooMuch
from tipdesk.reader.mail.head import Head
from tipdesk.reader.mail.part import Part, describe
from tipdesk.reader.messages import Reason

PARSER = BytesParser()


def read_structure_slowly(raw: bytes) -> Part:
    """The same value as `parts.read_structure` gives, from another parser; only tests use it."""
    return _convert(PARSER.parsebytes(raw), "text/plain", 0, [0])


def _convert(message: Message, default: str, depth: int, count: list[int]) -> Part:
    count[0] += 1
    if depth > DEPTH:
        raise TooMuch(Reason.TOO_DEEP, DEPTH)
    if count[0] > PARTS:
        raise TooMuch(Reason.TOO_MANY_PARTS, PARTS)
    fields: dict[bytes, list[bytes]] = {}
    for name, value in message.raw_items():
        joined = _bytes(str(value)).replace(b"\r", b"").replace(b"\n", b"").strip()
        fields.setdefault(_bytes(name).lower(), []).append(joined)
    payload = message.get_payload()
    head = Head(fields, damaged=bool(message.defects))
    described = describe(head, default, memoryview(b""))
    if described.is_multipart and isinstance(payload, list):
        within = "message/rfc822" if described.media_type == "multipart/digest" else "text/plain"
        parts = tuple(_convert(part, within, depth + 1, count) for part in payload if isinstance(part, Message))
        return describe(head, default, memoryview(b"")).__class__(**{**described.__dict__, "parts": parts})
    return Part(**{**described.__dict__, "body": memoryview(_body(message, payload))})


def _body(message: Message, payload: object) -> bytes:
    if isinstance(payload, list):
        return b"\n".join(part.as_bytes() for part in payload if isinstance(part, Message))
    del message
    return _bytes(payload) if isinstance(payload, str) else b""


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
