"""The text of a message that a person reads, out of its parts, and the files that it carries."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.bounds import HTML_BYTES, TEXT_LETTERS
from tipdesk.reader.charsets import decode
from tipdesk.reader.html_text import read_html
from tipdesk.reader.mail import wrapped
from tipdesk.reader.mail.bodies import IDENTITY, Decoding, Uuencoded, uuencoded
from tipdesk.reader.mail.part import Part
from tipdesk.reader.mail.words import plain
from tipdesk.reader.messages import Notice, Role
from tipdesk.reader.notices import Notices

UU_SIGN = b"begin "
UU_TEXT_BYTES = 64 << 20
TEXT_BYTES = 2 * TEXT_LETTERS
"""Of one text: in most scripts more letters than are shown; what a tip shows is bounded, and so is what it takes."""


@dataclass(frozen=True)
class File:
    """A file in a message; its pieces are decoded as they are gone through, and then it is known to be damaged."""

    name: str
    media_type: str
    role: Role
    pieces: Decoding | Uuencoded | tuple[bytes | memoryview, ...]


@dataclass
class Content:
    """What was gathered from one message."""

    notices: Notices
    texts: list[str] = field(default_factory=list)
    letters: int = 0

    def add(self, text: str) -> None:
        self.texts.append(text)
        self.letters += len(text)

    def full(self) -> bool:
        """As much as is shown was gathered: what follows is not even decoded."""
        if self.letters <= TEXT_LETTERS:
            return False
        self.notices.add(Notice.CUT_TEXT)
        return True


def files_of(part: Part, notices: Notices) -> Iterator[File]:
    """Every file in the order of the parts; go through the pieces of one before the next is asked for."""
    if part.parts:
        for inner in part.parts:
            yield from files_of(inner, notices)
    elif part.is_message:
        yield File(part.name, part.media_type, Role.MESSAGE, Decoding(part.body, part.encoding))
    elif part.is_document:
        pieces = Decoding(part.body, part.encoding)
        yield File(part.name, part.media_type, Role.ATTACHMENT, pieces)
        if pieces.damaged:
            notices.add(Notice.DAMAGED, part.name)
        if wrapped.is_wrapped(part):
            yield from _unwrapped(part, notices)
    elif part.media_type == "text/plain" and part.encoding != "base64":
        yield from _in_text(part)


def _unwrapped(part: Part, notices: Notices) -> Iterator[File]:
    """The files within, after the wrapper itself: that one is what came."""
    message = wrapped.opened(part, notices)
    for name, media_type, is_message, pieces in wrapped.files(message, notices) if message is not None else ():
        yield File(name, media_type, Role.MESSAGE if is_message else Role.ATTACHMENT, pieces)


def _in_text(part: Part) -> Iterator[File]:
    """Files that somebody wrote into the text."""
    plain_body = part.encoding in IDENTITY
    body = part.body if plain_body else memoryview(Decoding(part.body, part.encoding).start(UU_TEXT_BYTES))
    for one in uuencoded(body):
        yield File(plain(one.name).text, "application/octet-stream", Role.ATTACHMENT, one)


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
    if content.full():
        return
    if part.media_type == "multipart/alternative" and part.parts:
        _best_alternative(part, content)
    elif part.parts:
        for inner in part.parts:
            _gather(inner, content)
    elif not part.is_document and not part.is_message:
        content.add(_leaf_text(part, content.notices))
    elif wrapped.is_wrapped(part) and not any(text.strip() for text in content.texts):
        message = wrapped.opened(part, content.notices)
        content.add(wrapped.text(message, content.notices) if message is not None else "")


def _best_alternative(part: Part, content: Content) -> None:
    """All are read, for what they give away; the plain text is shown, else the last that has any."""
    plain_texts: list[str] = []
    others: list[str] = []
    for inner in part.parts:
        one = Content(content.notices)
        _gather(inner, one)
        (plain_texts if inner.media_type == "text/plain" else others).extend(text for text in one.texts if text.strip())
    for text in plain_texts or others[-1:]:
        content.add(text)


def _leaf_text(part: Part, notices: Notices) -> str:
    is_html = part.media_type in {"text/html", "application/xhtml+xml"}
    body = Decoding(part.body, part.encoding)
    most = HTML_BYTES if is_html else TEXT_BYTES
    raw = body.start(most + 1)
    if body.damaged:
        notices.add(Notice.DAMAGED)
    if len(raw) > most:
        notices.add(Notice.CUT_TEXT)
        raw = raw[:most]
    if is_html:
        return _html(raw, part.charset, notices)
    if UU_SIGN in raw:
        raw = _without_files(raw)
    read = decode(raw, part.charset or None)
    if read.guessed and not raw.isascii():
        notices.add(Notice.GUESSED_LETTERS)
    return read.text[: TEXT_LETTERS + 1].replace("\r\n", "\n").replace("\r", "\n")


def _without_files(raw: bytes) -> bytes:
    out, at = b"", 0
    for one in uuencoded(raw):
        out += raw[at : one.begins]
        at = one.ends
    return out + raw[at:]


def _html(raw: bytes, charset: str | None, notices: Notices) -> str:
    read = decode(raw, charset or None)
    seen = read_html(read.text)
    for known in seen.known:
        notices.merge(known)
    return seen.text
