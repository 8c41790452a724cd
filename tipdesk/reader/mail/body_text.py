"""The text of a message that a person reads, out of its parts, and the files that it carries."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.bounds import HTML_BYTES, TEXT_LETTERS
from tipdesk.reader.charsets import decode
from tipdesk.reader.html_text import read_html
from tipdesk.reader.mail.bodies import decode_body, uuencoded
from tipdesk.reader.mail.part import Part
from tipdesk.reader.mail.words import plain
from tipdesk.reader.messages import Notice, Role
from tipdesk.reader.notices import Notices

UU_SIGN = b"begin "


@dataclass(frozen=True)
class File:
    """A file in a message, decoded."""

    name: str
    media_type: str
    role: Role
    data: bytes | memoryview


@dataclass
class Content:
    """What was gathered from one message."""

    notices: Notices
    texts: list[str] = field(default_factory=list)


def files_of(part: Part, notices: Notices) -> Iterator[File]:
    """Every file in the order of the parts, one decoded at a time."""
    if part.parts:
        for inner in part.parts:
            yield from files_of(inner, notices)
    elif part.is_message:
        decoded = decode_body(part.body, part.encoding)
        yield File(part.name, part.media_type, Role.MESSAGE, decoded.data)
    elif part.is_document:
        decoded = decode_body(part.body, part.encoding)
        if decoded.damaged:
            notices.add(Notice.DAMAGED, part.name)
        yield File(part.name, part.media_type, Role.ATTACHMENT, decoded.data)
    elif part.media_type == "text/plain" and part.encoding != "base64":
        body = decode_body(part.body, part.encoding).data
        if UU_SIGN in bytes(body[:0] if not _may_hold(body) else body):
            for one in uuencoded(bytes(body)):
                yield File(plain(one.name).text, "application/octet-stream", Role.ATTACHMENT, one.data)


def _may_hold(body: bytes | memoryview) -> bool:
    return bytes(body).find(UU_SIGN) >= 0


def text_of(root: Part, notices: Notices) -> str:
    """The readable text: of alternatives the plain one; HTML made to text; several parts one after the other."""
    content = Content(notices)
    _gather(root, content)
    text = "\n\n".join(piece for piece in (one.strip("\r\n") for one in content.texts) if piece.strip())
    if len(text) > TEXT_LETTERS:
        notices.add(Notice.CUT_TEXT)
        text = text[:TEXT_LETTERS]
    return text


def _gather(part: Part, content: Content) -> None:
    if part.media_type == "multipart/alternative" and part.parts:
        _best_alternative(part, content)
    elif part.parts:
        for inner in part.parts:
            _gather(inner, content)
    elif not part.is_document and not part.is_message:
        content.texts.append(_leaf_text(part, content.notices))


def _best_alternative(part: Part, content: Content) -> None:
    """All are read, for what they give away; the plain text is shown, else the last that has any."""
    plain_texts: list[str] = []
    others: list[str] = []
    for inner in part.parts:
        one = Content(content.notices)
        _gather(inner, one)
        (plain_texts if inner.media_type == "text/plain" else others).extend(text for text in one.texts if text.strip())
    content.texts.extend(plain_texts or others[-1:])


def _leaf_text(part: Part, notices: Notices) -> str:
    decoded = decode_body(part.body, part.encoding)
    if decoded.damaged:
        notices.add(Notice.DAMAGED)
    data = decoded.data
    if part.media_type in {"text/html", "application/xhtml+xml"}:
        return _html(bytes(data), part.charset, notices)
    if len(data) > 4 * TEXT_LETTERS:
        notices.add(Notice.CUT_TEXT)
        data = data[: 4 * TEXT_LETTERS]
    raw = bytes(data)
    if UU_SIGN in raw:
        raw = _without_files(raw)
    read = decode(raw, part.charset or None)
    if read.guessed and not raw.isascii():
        notices.add(Notice.GUESSED_LETTERS)
    return read.text.replace("\r\n", "\n").replace("\r", "\n")


def _without_files(raw: bytes) -> bytes:
    out, at = b"", 0
    for one in uuencoded(raw):
        out += raw[at : one.start]
        at = one.end
    return out + raw[at:]


def _html(raw: bytes, charset: str | None, notices: Notices) -> str:
    if len(raw) > HTML_BYTES:
        notices.add(Notice.CUT_TEXT)
        raw = raw[:HTML_BYTES]
    read = decode(raw, charset or None)
    seen = read_html(read.text)
    for known in seen.known:
        notices.merge(known)
    return seen.text
