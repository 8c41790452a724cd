"""A PDF looked at: its leaves, the files within, its earlier states."""

import hashlib
import io
import re
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pikepdf

from tipdesk.reader.bounds import TITLE_LETTERS
from tipdesk.reader.detect import LOOK
from tipdesk.reader.evidence.pdf_page import try_page
from tipdesk.reader.evidence.pdfs import Objects, gather_document
from tipdesk.reader.evidence.signs import Gathering, sound
from tipdesk.reader.kinds import PROGRAMS, media_type_of
from tipdesk.reader.messages import Role
from tipdesk.reader.pages.bounds import HELD_BYTES, MENDED_BYTES
from tipdesk.reader.pages.grain import coarse
from tipdesk.reader.pages.pdf import BROKEN, PdfLeaves, open_pdf
from tipdesk.reader.source import AsFile
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaf_pages import LeafPages, sizes_of
from tipdesk.reader.view.leaves import Examined
from tipdesk.reader.view.looked import InnerSource, Looked
from tipdesk.reader.view.messages import Inner, Kind, Shown
from tipdesk.reader.view.sources import Held, Source

REVISIONS = 50
EXAMINED_S = 0.1
END = re.compile(rb"%%EOF[ \t]*(?:\r\n|\r|\n)?")
INNER_FILES = 500
INNER_BYTES = 32 << 20


@dataclass(frozen=True)
class Prefix:
    """The beginning of a source: what the file was before something was added."""

    source: Source
    size: int

    def read(self, at: int, length: int) -> bytes:
        return self.source.read(at, min(length, self.size - at)) if at < self.size else b""


def look_at_pdf(source: Source) -> Looked:
    """Raises `TooMuch`: closed, malformed."""
    if source.size <= HELD_BYTES and not isinstance(source, Held):
        source = Held(memoryview(source.read(0, source.size)))
    leaves = open_pdf(source)
    ends = revision_ends(source)
    inner = tuple(_listed(name, data) for name, data in attached(leaves.source))
    shown = Shown(
        Kind.PDF, "application/pdf", source.size, pages=leaves.count, leaves=leaves.count, sizes=sizes_of(leaves, 0),
        inner=inner, revisions=len(ends) + 1, remarks=leaves.remarks, looked_bytes=source.size,
    )  # fmt: skip

    def file(place: int) -> InnerSource | None:
        found = next((data for at, (_, data) in enumerate(attached(leaves.source)) if at == place), None)
        return InnerSource(Held(memoryview(found))) if found is not None else None

    def earlier(revision: int) -> Source | None:
        return Prefix(source, ends[revision - 1]) if 1 <= revision <= len(ends) else None

    examining = Examining(source, leaves, len(ends) + 1, inner)
    return Looked(shown, LeafPages(leaves), leaves, file, examining.examine, earlier, partial(coarse, leaves))


@dataclass
class Examining:
    """What is looked for, some of it each time: the whole first, then page after page, and all objects on the way."""

    came: Source
    leaves: PdfLeaves
    revisions: int
    inner: tuple[Inner, ...]
    objects: Objects | None = None
    pdf: pikepdf.Pdf | None = None

    def examine(self, first: int) -> Examined:
        """Numbers beyond the last page are for objects that are left."""
        gathering, until = Gathering(), time.monotonic() + EXAMINED_S
        if not first:
            self._whole(gathering)
        leaf = first
        while leaf < self.leaves.count:
            try_page(gathering, self.leaves, leaf)
            leaf += 1
            if time.monotonic() > until:
                break
        if self.objects is not None and self.objects.look(gathering, time.monotonic() + EXAMINED_S):
            self.objects = None
        if leaf < self.leaves.count:
            return gathering.examined(leaf)
        return gathering.examined(leaf + 1 if self.objects is not None else None)

    def _whole(self, gathering: Gathering) -> None:
        gathering.act(["/EmbeddedFile"] if self.inner else [])
        for one in self.inner:
            gathering.say(Sign.INNER_FILE, "PDF:EmbeddedFile", one.name)
        try:
            self.pdf = opened(self.leaves.source)
            gather_document(gathering, self.pdf, self.came, self.revisions)
            self.objects = Objects(self.pdf)
        except BROKEN:
            self.objects = None  # what PDFium draws, qpdf may not read


def revision_ends(source: Source) -> tuple[int, ...]:
    """Where each state but the newest ends, oldest first. Each can be opened by itself."""
    if source.size > MENDED_BYTES:
        return ()
    raw = source.read(0, source.size)
    ends = [found.end() for found in END.finditer(raw)]
    if b"/Linearized" in raw[:1024]:
        # Its first mark closes the table for the first page, which stands before the rest.
        ends = ends[1:]
    # What follows the last mark is no state of its own unless it has a mark too.
    before = [end for end in ends[:-1] if raw.rfind(b"startxref", max(0, end - 80), end) >= 0]
    return tuple(before[-REVISIONS:])


def attached(source: Source) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the files within, up to a bound of bytes; a broken list ends it."""
    left = INNER_BYTES
    try:
        with opened(source) as pdf:
            for at, (name, spec) in enumerate(pdf.attachments.items()):
                if at >= INNER_FILES or left <= 0:
                    return
                data = decoded(spec.get_file().obj, left)
                left -= len(data)
                yield (spec.filename or name), data
    except BROKEN:
        return


def opened(source: Source) -> pikepdf.Pdf:
    """Raises one of `BROKEN`."""
    if isinstance(source, Held):
        return pikepdf.open(io.BytesIO(source.data))
    return pikepdf.open(io.BufferedReader(AsFile(source), 1 << 16))


def decoded(stream: pikepdf.Object, most: int) -> bytes:
    """At most so many bytes of a stream: what swells is cut."""
    filters = stream.stream_dict.get("/Filter")
    if filters is None:
        return bytes(stream.read_raw_bytes())[:most]
    named = [str(one) for one in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    if named == ["/FlateDecode"]:
        try:
            return zlib.decompressobj().decompress(bytes(stream.read_raw_bytes()), most)
        except zlib.error:
            return b""
    return bytes(stream.read_bytes())[:most]


def _listed(name: str, data: bytes) -> Inner:
    kind = media_type_of(data[:LOOK]) if data else ""
    digest = hashlib.sha256(data).hexdigest()
    return Inner(sound(name[:TITLE_LETTERS]), kind, "", len(data), digest, Role.ATTACHMENT, kind in PROGRAMS)
