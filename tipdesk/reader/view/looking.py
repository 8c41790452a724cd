"""One thing looked at: what it is by its content, its text in pages, and the files within it."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tipdesk.reader.bounds import HTML_BYTES, MESSAGE_BYTES, TITLE_LETTERS, TooMuch
from tipdesk.reader.charsets import decode, encoding_of
from tipdesk.reader.detect import LOOK, Detected, detect
from tipdesk.reader.evidence.letters import gather_letters
from tipdesk.reader.evidence.signs import Gathering, sound
from tipdesk.reader.evidence.texts import gather_page, gather_rtf, gather_text
from tipdesk.reader.evidence.unread import OLD_OFFICE, gather_unread
from tipdesk.reader.formats.eml import counted_span, message_name, notice_kinds, structure_of
from tipdesk.reader.formats.rtf import text_of as text_of_rich
from tipdesk.reader.html_text import read_html
from tipdesk.reader.kinds import PICTURES, PROGRAMS, media_type_of
from tipdesk.reader.mail.bodies import joined
from tipdesk.reader.mail.body_text import File, files_of, text_of
from tipdesk.reader.mail.part import Part
from tipdesk.reader.mail.parts import Span
from tipdesk.reader.messages import Notice, Reason, Role
from tipdesk.reader.notices import Notices
from tipdesk.reader.office.old import look_at_old
from tipdesk.reader.office.opening import look_at_office
from tipdesk.reader.recordings.look import RECORDINGS, look_at_recording
from tipdesk.reader.view.leaves import Remark
from tipdesk.reader.view.looked import InnerSource, Looked
from tipdesk.reader.view.mail_marks import claims_of, of_head
from tipdesk.reader.view.marks import of_letters, of_text
from tipdesk.reader.view.messages import Given, Gives, Inner, Kind, Shown
from tipdesk.reader.view.pages import LongText, Pages, WholeText, fixed_encoding
from tipdesk.reader.view.pdf_look import look_at_pdf
from tipdesk.reader.view.picture_look import look_at_picture
from tipdesk.reader.view.raw import RawPages
from tipdesk.reader.view.sources import Held, Source
from tipdesk.reader.view.table import TABLE_BYTES, table_of

OFFICE = ("application/vnd.openxmlformats-", "application/vnd.oasis.opendocument.")
AS_TEXT = frozenset({"application/xml", "image/svg+xml"})
FIRST_LOOK = 256 << 10
"""Of a long text so much is looked through for what it gives away: the first page must not wait for the last."""
WRITER = re.compile(
    r"<meta\s[^>]{0,200}?name\s*=\s*[\"']?(?:generator|author|progid|originator)[\"']?[^>]{0,200}?content\s*=\s*[\"']([^\"'<>]{1,300})",
    re.IGNORECASE,
)


@dataclass
class Look:
    """The whole document, and what was entered from it; each step down is kept until another is entered."""

    source: Source
    message: bool = False
    steps: dict[tuple[int, ...], Looked] = field(default_factory=dict)
    at: Looked | None = None

    def enter(self, path: tuple[int, ...], revision: int = 0) -> Looked:
        """Raises `TooMuch`; what is not there is `MALFORMED`."""
        for kept in [one for one in self.steps if one != path[: len(one)]]:
            del self.steps[kept]
        for depth in range(len(path) + 1):
            here = path[:depth]
            if here in self.steps:
                continue
            if not depth:
                self.steps[here] = look_at(self.source, message=self.message)
                continue
            file = self.steps[here[:-1]].file(here[-1])
            if file is None:
                raise TooMuch(Reason.MALFORMED, 0)
            self.steps[here] = look_at(file.source, message=file.message)
        self.at = self.steps[path]
        if revision:
            source = self.at.earlier(revision)
            if source is None:
                raise TooMuch(Reason.MALFORMED, 0)
            self.at = look_at(source)
        return self.at


def look_at(source: Source, *, message: bool = False) -> Looked:
    """What it is decides its content alone; `message` says that it was kept as one."""
    start = source.read(0, LOOK)
    if not start:
        return Looked(Shown(Kind.EMPTY, "", 0))
    media_type = media_type_of(start)
    found = detect(start, "")
    if found is Detected.EML or found is Detected.EMLX or (message and media_type == "text/plain"):
        return _mail(source, counted=found is Detected.EMLX)
    if media_type == "text/html":
        return _page(source)
    if found in {Detected.TEXT, Detected.MBOX} or media_type.startswith("text/") or media_type in AS_TEXT:
        return _text(source, start, "application/mbox" if found is Detected.MBOX else media_type)
    return _document(source, media_type)


def _document(source: Source, media_type: str) -> Looked:
    """What is neither text nor mail; what cannot be shown as what it is, is shown as bytes, and why is said."""
    looks: tuple[tuple[bool, Callable[[], Looked]], ...] = (
        (media_type == "application/pdf", lambda: look_at_pdf(source)),
        (media_type in PICTURES, lambda: look_at_picture(source, media_type)),
        (media_type.startswith(OFFICE), lambda: look_at_office(source, media_type)),
        (media_type in RECORDINGS, lambda: look_at_recording(source, media_type)),
        (media_type == "application/rtf", lambda: _rich(source)),
        (media_type in OLD_OFFICE, lambda: look_at_old(source, media_type)),
    )
    try:
        return next((look for fits, look in looks if fits), lambda: _raw(source, media_type))()
    except TooMuch as why:
        return _raw(source, media_type, why)


def _raw(source: Source, media_type: str, why: TooMuch | None = None) -> Looked:
    pages = RawPages(source)
    shown = Shown(
        Kind.OTHER, media_type, source.size, pages=pages.count, program=media_type in PROGRAMS, remarks=(Remark.RAW,),
        failed=why.reason if why is not None else None, failed_limit=why.limit if why is not None else 0,
    )  # fmt: skip
    return Looked(shown, pages, examine=lambda _first: gather_unread(source, media_type).examined())


def _rich(source: Source) -> Looked:
    raw = source.read(0, HTML_BYTES)
    text = sound(text_of_rich(raw)[0])
    pages, gathering = WholeText(text), Gathering()
    gather_rtf(gathering, raw)
    gather_letters(gathering, text)
    remarks = (Remark.AS_TEXT, *((Remark.LEFT_OUT,) if source.size > len(raw) else ()))
    shown = Shown(
        Kind.OFFICE, "application/rtf", source.size, pages=pages.count, gives=tuple(of_letters(text)), remarks=remarks,
        looked_bytes=len(raw),
    )  # fmt: skip
    return Looked(shown, pages, examine=lambda _first: gathering.examined())


def _text(source: Source, start: bytes, media_type: str) -> Looked:
    name = encoding_of(start)
    pages: Pages = LongText(source, fixed_encoding(start, name))
    if source.size <= TABLE_BYTES and media_type == "text/plain":
        pages = table_of(source.read(0, source.size), name) or pages
    gathering = Gathering()
    looked = start if source.size <= len(start) else source.read(0, FIRST_LOOK)
    shown = Shown(
        Kind.TEXT,
        media_type,
        source.size,
        encoding=name,
        guessed=name not in {"ascii", "utf-8", "utf-8-sig", "utf-16", "utf-32"},
        pages=pages.count,
        gives=tuple(of_text(looked, decode(looked, name).text)),
        looked_bytes=len(looked),
    )
    gather_text(gathering, looked)
    return Looked(shown, pages, examine=lambda _first: gathering.examined())


def _page(source: Source) -> Looked:
    raw = source.read(0, HTML_BYTES)
    notices = Notices()
    if source.size > HTML_BYTES:
        notices.add(Notice.CUT_TEXT)
    name = encoding_of(raw)
    written = decode(raw, name).text
    seen = read_html(written)
    for known in seen.known:
        notices.merge(known)
    writers = tuple(dict.fromkeys(WRITER.findall(written)))[:8]
    gives = (*((Given(Gives.WRITER, len(writers), writers),) if writers else ()), *of_letters(seen.text))
    pages, gathering = WholeText(seen.text), Gathering()
    gather_page(gathering, written, seen.text)
    shown = Shown(
        Kind.PAGE, "text/html", source.size, encoding=name, pages=pages.count, gives=gives, known=notices.all(),
        looked_bytes=len(raw),
    )  # fmt: skip
    return Looked(shown, pages, examine=lambda _first: gathering.examined())


def _mail(source: Source, *, counted: bool) -> Looked:
    if source.size > MESSAGE_BYTES:
        raise TooMuch(Reason.TOO_LARGE, MESSAGE_BYTES)
    raw = source.read(0, source.size)
    notices = Notices()
    root = structure_of(counted_span(raw) if counted else Span(raw, 0, len(raw)), notices)
    notice_kinds(root, notices)
    inner = tuple(_inner(file, notices) for file in files_of(root, notices))
    text = text_of(root, notices)
    pages = WholeText(text)
    shown = Shown(
        Kind.MAIL,
        "message/rfc822",
        source.size,
        encoding=_named(root),
        guessed=any(one.notice is Notice.GUESSED_LETTERS for one in notices.all()),
        pages=pages.count,
        claims=claims_of(root.head),
        gives=(*of_head(root.head, root.charset), *of_letters(text)),
        inner=inner,
        known=notices.all(),
        looked_bytes=source.size,
    )

    def file(place: int) -> InnerSource | None:
        found = next((one for at, one in enumerate(files_of(root, Notices())) if at == place), None)
        if found is None:
            return None
        return InnerSource(Held(memoryview(joined(found.pieces))), found.role is Role.MESSAGE)

    return Looked(shown, pages, file=file)


def _named(part: Part) -> str:
    """The encoding that the first text is said to have."""
    if part.parts:
        return next((name for inner in part.parts if (name := _named(inner))), "")
    return (
        (part.charset or "us-ascii").lower()[:60]
        if part.media_type.startswith("text/") and not part.is_document
        else ""
    )


def _inner(file: File, notices: Notices) -> Inner:
    notices.look_at_name(file.name)
    digest, size, start = hashlib.sha256(), 0, b""
    for piece in file.pieces:
        if len(start) < LOOK:
            start += piece[: LOOK - len(start)]
        digest.update(piece)
        size += len(piece)
    is_message = file.role is Role.MESSAGE
    name = file.name or (message_name(start) if is_message else "")
    by_content = "message/rfc822" if is_message else media_type_of(start) if start else ""
    program = by_content in PROGRAMS
    return Inner(sound(name[:TITLE_LETTERS]), by_content, file.media_type, size, digest.hexdigest(), file.role, program)
