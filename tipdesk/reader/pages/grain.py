"""How far what stands at one place of a leaf may show at another: lossy pictures are made of blocks, all are blurred.

A cover is made larger by as much, so that nothing under it was mixed into what stays.
"""

import ctypes
from collections.abc import Iterator

import pypdfium2.raw as pdfium

from tipdesk.reader.pages.leaf import Leaves
from tipdesk.reader.pages.pdf import Page, PdfLeaves
from tipdesk.reader.pages.picture import PictureLeaves
from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import Coarse

BLURRED = 2
"""Pixels of a picture: so far drawing it larger or smaller mixes them."""
BLOCK = 8
LOSSY_BLOCK = 64
"""Of JPEG 2000, WebP, HEIC, AVIF: their largest blocks."""
LOSSLESS = frozenset({"PNG", "GIF", "BMP", "DIB", "TIFF", "ICO", "PPM", "PSD", "TGA"})
OBJECTS, DEPTH = 20_000, 6
FINE = 100_000
MARKER, FRAMES = 0xFF, frozenset({0xC0, 0xC1, 0xC2})
RAW_MOST = 64 << 20
HEAD_BYTES = 1 << 20


def coarse(leaves: Leaves, leaf: int) -> tuple[Coarse, ...]:
    """Stretches of the leaf that are made of pixels, and how far those reach. Raises `TooMuch`."""
    if isinstance(leaves, PictureLeaves):
        size = leaves.size(leaf)
        reach = _of_picture(leaves)
        return (Coarse(Box(0, 0, 1, 1), reach / size.width, reach / size.height),)
    if isinstance(leaves, PdfLeaves):
        page = leaves.page(leaf)
        return tuple(_of_page(page))
    return ()


def _of_picture(leaves: PictureLeaves) -> int:
    form = leaves.image.format or ""
    if form in {"JPEG", "MPO"}:
        head = leaves.source.read(0, min(leaves.source.size, HEAD_BYTES))
        return jpeg_block(head) + BLURRED
    tiff = form == "TIFF" and str(leaves.image.info.get("compression", "raw")).startswith("jpeg")
    if tiff:
        return 2 * BLOCK + BLURRED
    return BLURRED if form in LOSSLESS else LOSSY_BLOCK + BLURRED


def jpeg_block(data: bytes) -> int:
    """The side of its blocks: larger where colours are thinned out. Where it does not say, the usual largest."""
    at = 2
    while at + 4 <= len(data) and data[at] == MARKER:
        kind, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == MARKER:
            at += 1
            continue
        if kind in FRAMES and at + 10 <= len(data):
            parts = data[at + 9]
            factors = [data[at + 11 + 3 * one] for one in range(parts) if at + 11 + 3 * one < len(data)]
            widest = max((max(factor >> 4, factor & 15) for factor in factors), default=2)
            return BLOCK if parts == 1 else BLOCK * min(max(widest, 1), 4)
        at += 2 + length
    return 2 * BLOCK


def _of_page(page: Page) -> Iterator[Coarse]:
    for thing, outer in _pictures(page):
        width, height = ctypes.c_uint(), ctypes.c_uint()
        if not pdfium.FPDFImageObj_GetImagePixelSize(thing, width, height) or not width.value or not height.value:
            continue
        box, across, down = _place(page, outer)
        # Upright or lying: the smaller of both is how it stands.
        each = min(
            max(across / width.value, down / height.value),
            max(across / height.value, down / width.value),
        )
        points = (_block(thing) + BLURRED) * each
        yield Coarse(box, min(1.0, points / page.width), min(1.0, points / page.height))


def _pictures(page: Page) -> Iterator[tuple[object, object]]:
    """Each picture, with the object of the page that it belongs to: its form, where it stands in one."""
    left = OBJECTS
    count = min(OBJECTS, int(pdfium.FPDFPage_CountObjects(page.handle)))
    for at in range(count):
        outer = pdfium.FPDFPage_GetObject(page.handle, at)
        waiting = [(outer, 0)]
        while waiting and left > 0:
            left -= 1
            thing, depth = waiting.pop()
            kind = pdfium.FPDFPageObj_GetType(thing)
            if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                yield thing, outer
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < DEPTH:
                inner = min(left, int(pdfium.FPDFFormObj_CountObjects(thing)))
                waiting += [(pdfium.FPDFFormObj_GetObject(thing, one), depth + 1) for one in range(inner)]


def _place(page: Page, thing: object) -> tuple[Box, float, float]:
    """Where it stands on the upright page, and its size in points."""
    left, low, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(thing, left, low, right, top):
        return Box(0, 0, 1, 1), page.width, page.height
    corners = [_upright(page, x, y) for x in (left.value, right.value) for y in (low.value, top.value)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    box = Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return box, box.w * page.width, box.h * page.height


def _upright(page: Page, x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page.handle, 0, 0, FINE, FINE, 0, x, y, across, down)
    return across.value / FINE, down.value / FINE


def _block(thing: object) -> int:
    """The side of the blocks that it was squeezed in; 0 where it lost nothing."""
    names = set()
    for at in range(min(8, int(pdfium.FPDFImageObj_GetImageFilterCount(thing)))):
        room = ctypes.create_string_buffer(64)
        pdfium.FPDFImageObj_GetImageFilter(thing, at, room, 64)
        names.add(room.value.decode("latin-1"))
    if "DCTDecode" in names or "DCT" in names:
        return jpeg_block(_raw(thing)) if names <= {"DCTDecode", "DCT"} else 2 * BLOCK
    return LOSSY_BLOCK if "JPXDecode" in names else 0


def _raw(thing: object) -> bytes:
    size = int(pdfium.FPDFImageObj_GetImageDataRaw(thing, None, 0))
    if not 0 < size <= RAW_MOST:
        return b""
    room = ctypes.create_string_buffer(size)
    pdfium.FPDFImageObj_GetImageDataRaw(thing, room, size)
    return room.raw[:HEAD_BYTES]
