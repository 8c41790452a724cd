"""Leaves of a PDF, by PDFium: no scripts (it is built without them), no forms' actions, no file but this one.

Written by everything that prints. Specification: ISO 32000-2. Bounds: `pages.bounds`; a page that takes too long is
given as far as it was drawn. Refused: what needs a password; what has no page even after it was put together anew.
Samples: tests/samples/documents.
"""

import contextlib
import ctypes
import io
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import pikepdf
import pypdfium2.raw as pdfium

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.pages import pdf_missing, pdf_words
from tipdesk.reader.pages.bounds import DRAW_S, HELD_BYTES, LEAVES, MENDED_BYTES, drawable, within
from tipdesk.reader.pages.leaf import LeafText, Pixels
from tipdesk.reader.pages.pdf_fonts import LETTERS
from tipdesk.reader.pages.pdf_missing import Lacking
from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import Remark, Side, Size
from tipdesk.reader.view.sources import Held, Source

PASSWORD = 4
"""FPDF_ERR_PASSWORD."""
BROKEN = (
    pikepdf.PdfError, pikepdf.PasswordError, ValueError, RuntimeError, TypeError, KeyError, AttributeError, IndexError,
    OSError,
)  # fmt: skip
"""What qpdf's objects raise over malformed ones."""
CHANNELS = 3
FLAGS = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
LARGEST_POINTS = 1e7


def _block(param: int, position: int, buffer: int, size: int) -> int:
    """PDFium wants a stretch: `param` is where the source stands."""
    source: Source = ctypes.cast(param, ctypes.POINTER(ctypes.py_object)).contents.value
    try:
        data = source.read(position, size)
    except OSError:
        return 0
    if len(data) < size:
        return 0
    ctypes.memmove(buffer, data, size)
    return 1


def _late(pause: object) -> int:
    """Whether the time of a page is over: `user` is where the moment stands."""
    moment = ctypes.cast(pause.contents.user, ctypes.POINTER(ctypes.c_double))  # type: ignore[attr-defined]
    return int(time.monotonic() > moment.contents.value)


# What C calls needs memory that can run, which the sandbox refuses: both are made when the module is imported.
BLOCK = dict(pdfium.FPDF_FILEACCESS._fields_)["m_GetBlock"](
    lambda param, position, buffer, size: _block(param, position, ctypes.addressof(buffer.contents), size)
)
LATE = dict(pdfium.IFSDK_PAUSE._fields_)["NeedToPauseNow"](_late)
pdfium.FPDF_InitLibrary()


@dataclass
class Opened:
    """A document as PDFium holds it; its bytes must live as long."""

    handle: object
    alive: tuple[object, ...]
    pages: list[object] = field(default_factory=list)

    def load_leaf(self, leaf: int) -> object:
        """Raises `TooMuch`."""
        page = pdfium.FPDF_LoadPage(self.handle, leaf)
        if not page:
            raise TooMuch(Reason.MALFORMED, 0)
        self.pages.append(page)
        return page

    def close(self, page: object) -> None:
        if page in self.pages:
            self.pages.remove(page)
            pdfium.FPDF_ClosePage(page)

    def __del__(self) -> None:
        if sys.is_finalizing():
            return  # the library itself is gone by then, and all of its memory with it
        # In a circle of garbage the document may go before its pages, which PDFium does not forgive.
        for page in tuple(self.pages):
            self.close(page)
        pdfium.FPDF_CloseDocument(self.handle)


@dataclass
class PdfLeaves:
    """Raises `TooMuch` for each leaf that cannot be read."""

    source: Source
    opened: Opened
    remarks: tuple[Remark, ...] = ()
    layers: Opened | None = None
    held: list[tuple[int, Side, "Page"]] = field(default_factory=list)

    @property
    def count(self) -> int:
        return min(LEAVES, int(pdfium.FPDF_GetPageCount(self.opened.handle)))

    def size(self, leaf: int) -> Size:
        size = pdfium.FS_SIZEF()
        if not pdfium.FPDF_GetPageSizeByIndexF(self.opened.handle, leaf, size):
            return Size(1, 1)
        return Size(_sane(size.width), _sane(size.height))

    def pixels(self, leaf: int, scale: float, *, area: Box | None = None, side: Side = Side.SHOWN) -> Pixels:
        page, area = self.page(leaf, side), within(area)
        scale = drawable(page.width, page.height, scale, area)
        return page.drawn(scale, area)

    def text(self, leaf: int) -> LeafText:
        return pdf_words.read(self.page(leaf).handle)

    def plain(self, leaf: int) -> str:
        return pdf_words.plain(self.page(leaf).handle)

    def page(self, leaf: int, side: Side = Side.SHOWN) -> "Page":
        """The one that was last used stays open."""
        if self.held and self.held[0][:2] == (leaf, side):
            return self.held[0][2]
        self.held.clear()
        if side is Side.THUMBNAIL or not 0 <= leaf < self.count:
            raise TooMuch(Reason.MALFORMED, 0)
        opened = self.opened if side is Side.SHOWN else self._with_layers()
        page = Page(opened, leaf)
        self.held.append((leaf, side, page))
        return page

    def _with_layers(self) -> Opened:
        """The same without what switches layers off: all of them show."""
        if self.layers is None:
            self.layers = load(Held(memoryview(anew(self.source, without_layers=True))))
        return self.layers


class Page:
    """One page, loaded."""

    def __init__(self, opened: Opened, leaf: int) -> None:
        self.opened = opened
        self.handle = opened.load_leaf(leaf)
        self.width = _sane(pdfium.FPDF_GetPageWidthF(self.handle))
        self.height = _sane(pdfium.FPDF_GetPageHeightF(self.handle))

    @cached_property
    def lacking(self) -> Lacking:
        """Letters that nothing here has shapes for."""
        return pdf_missing.lacking(self.handle)

    def __del__(self) -> None:
        if hasattr(self, "handle"):
            self.opened.close(self.handle)

    def drawn(self, scale: float, area: Box | None) -> Pixels:
        part = area if area is not None else Box(0, 0, 1, 1)
        whole_width, whole_height = max(1, round(self.width * scale)), max(1, round(self.height * scale))
        left, top = int(part.x * whole_width), int(part.y * whole_height)
        width = max(1, min(whole_width - left, round(part.w * whole_width)))
        height = max(1, min(whole_height - top, round(part.h * whole_height)))
        lacking = self.lacking
        LETTERS.chosen = lacking.font
        with _bitmap(width, height) as bitmap:
            whole = self._draw(bitmap, -left, -top, whole_width, whole_height)
            stride = pdfium.FPDFBitmap_GetStride(bitmap)
            rows = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
        if stride != width * CHANNELS:
            with memoryview(rows) as view:
                rows = b"".join(view[at : at + width * CHANNELS] for at in range(0, len(rows), stride))
        LETTERS.chosen = 0
        remarks = (*(() if whole else (Remark.CUT_SHORT,)), *((Remark.LETTERS_MISSING,) if lacking.count else ()))
        return Pixels(width, height, scale, rows, remarks)

    def _draw(self, bitmap: object, left: int, top: int, width: int, height: int) -> bool:
        """Whether it was drawn to its end."""
        until = ctypes.c_double(time.monotonic() + DRAW_S)
        pause = pdfium.IFSDK_PAUSE(1, LATE, ctypes.cast(ctypes.pointer(until), ctypes.c_void_p))
        state = pdfium.FPDF_RenderPageBitmap_Start(
            bitmap, self.handle, left, top, width, height, 0, FLAGS, ctypes.byref(pause)
        )
        while state == pdfium.FPDF_RENDER_TOBECONTINUED and time.monotonic() < until.value:
            state = pdfium.FPDF_RenderPage_Continue(self.handle, ctypes.byref(pause))
        pdfium.FPDF_RenderPage_Close(self.handle)
        return bool(state == pdfium.FPDF_RENDER_DONE)


@contextlib.contextmanager
def _bitmap(width: int, height: int) -> Iterator[object]:
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGR, None, 0)
    if not bitmap:
        raise TooMuch(Reason.TOO_MUCH_MEMORY, 0)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        yield bitmap
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)


def open_pdf(source: Source) -> PdfLeaves:
    """Raises `TooMuch`: closed, malformed."""
    if source.size <= HELD_BYTES and not isinstance(source, Held):
        source = Held(memoryview(source.read(0, source.size)))
    remark = Remark.MENDED
    try:
        leaves = PdfLeaves(source, load(source))
        if leaves.count:
            leaves.page(0)  # A tree without its first page is put together anew.
            return leaves
    except TooMuch as why:
        # PDFium gives up some that open with the empty password.
        remark = Remark.OPEN_CODE if why.reason is Reason.CLOSED else Remark.MENDED
    mended = Held(memoryview(anew(source)))
    leaves = PdfLeaves(mended, load(mended), (remark,))
    if not leaves.count:
        raise TooMuch(Reason.MALFORMED, 0)
    return leaves


def load(source: Source) -> Opened:
    alive: tuple[object, object]
    if isinstance(source, Held):
        data = bytes(source.data)
        handle, alive = pdfium.FPDF_LoadMemDocument64(data, len(data), None), (data, None)
    else:
        where = ctypes.py_object(source)
        access = pdfium.FPDF_FILEACCESS(source.size, BLOCK, ctypes.cast(ctypes.pointer(where), ctypes.c_void_p))
        handle, alive = pdfium.FPDF_LoadCustomDocument(access, None), (where, access)
    if not handle:
        raise TooMuch(Reason.CLOSED if pdfium.FPDF_GetLastError() == PASSWORD else Reason.MALFORMED, 0)
    return Opened(handle, alive)


def anew(source: Source, *, without_layers: bool = False) -> bytes:
    """Put together by qpdf, which reads what others give up. Raises `TooMuch`."""
    if source.size > MENDED_BYTES:
        raise TooMuch(Reason.MALFORMED, 0)
    written = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(source.read(0, source.size))) as pdf:
            if without_layers and "/OCProperties" in pdf.Root:
                del pdf.Root["/OCProperties"]
            pdf.save(written, static_id=True, encryption=False, fix_metadata_version=False)
    except pikepdf.PasswordError as error:
        raise TooMuch(Reason.CLOSED, 0) from error
    except BROKEN as error:
        raise TooMuch(Reason.MALFORMED, 0) from error
    return written.getvalue()


def _sane(points: float) -> float:
    return min(max(float(points), 1.0), LARGEST_POINTS) if points == points else 1.0  # noqa: PLR0124 - not a number
