"""Leaves of a picture, by Pillow and libheif: its frames or pages, upright, in colours that a screen shows.

Written by cameras, phones, scanners. Bounds: `pages.bounds`; what has more pixels is decoded smaller where its form
allows (JPEG, PNG, TIFF), else refused. What is transparent stands on white. Refused: forms that are programs, as EPS.
Samples: tests/samples/documents.
"""

import io
import struct
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image, ImageFile

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.pages import png_bands, tiff_bands
from tipdesk.reader.pages.bounds import DECODED_BYTES, DRAW_S, FRAMES, HELD_BYTES, drawable, within
from tipdesk.reader.pages.colours import drawn_part
from tipdesk.reader.pages.leaf import Pixels, Wordless
from tipdesk.reader.source import AsFile
from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import Remark, Side, Size
from tipdesk.reader.view.sources import Held, Source

FORMATS = (
    "JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "DIB", "HEIF", "AVIF", "ICO", "ICNS", "PPM", "PSD", "TGA",
    "JPEG2000",
)  # fmt: skip
BROKEN = (
    OSError, ValueError, SyntaxError, EOFError, OverflowError, ZeroDivisionError, IndexError, KeyError, TypeError,
    AttributeError, RuntimeError, NotImplementedError, struct.error,
)  # fmt: skip
"""What Pillow's readers raise over malformed files, found by feeding them such."""
BYTES_OF_MODE = {"1": 1, "L": 1, "P": 1, "LA": 4, "PA": 4, "I;16": 2, "I;16B": 2, "I;16L": 2}
COLOUR = 4
UPRIGHT_TAG = 0x0112
UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip
SWAPPED = range(5, 9)
"""Orientations of which width and height change places."""


@dataclass
class PictureLeaves(Wordless):
    """One leaf a frame. The frame that was last decoded is kept."""

    source: Source
    image: Image.Image
    count: int
    remarks: tuple[Remark, ...] = ()
    small: Callable[[], bytes] = bytes
    """The thumbnail within the file, looked for when it is asked for."""
    held: list[tuple[int, float, Image.Image, tuple[Remark, ...]]] = field(default_factory=list)

    def size(self, leaf: int) -> Size:
        if self.image.format in OF_MANY_SIZES:
            self._seek(leaf)
        width, height = self.image.size
        return Size(height, width) if _orientation(self.image) in SWAPPED else Size(width, height)

    def pixels(self, leaf: int, scale: float, *, area: Box | None = None, side: Side = Side.SHOWN) -> Pixels:
        if side is Side.THUMBNAIL:
            return self._small(scale)
        size, area = self.size(leaf), within(area)
        scale = drawable(size.width, size.height, scale, area)
        decoded_scale, image, remarks = self._decoded(leaf, scale)
        width, height = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        drawn = drawn_part(image, (width, height), area)
        if decoded_scale < min(scale, 1):
            remarks = (*remarks, Remark.SCALED_DOWN)
        return Pixels(drawn.width, drawn.height, scale, drawn.tobytes(), remarks)

    def _small(self, scale: float) -> Pixels:
        thumbnail = self.small()
        if not thumbnail:
            raise TooMuch(Reason.MALFORMED, 0)
        return open_picture(Held(memoryview(thumbnail))).pixels(0, scale)

    def _seek(self, leaf: int) -> None:
        if not 0 <= leaf < self.count:
            raise TooMuch(Reason.MALFORMED, 0)
        if self.count == 1 or self.image.tell() == leaf:
            return
        until = time.monotonic() + DRAW_S
        try:
            if self.image.tell() > leaf:
                self.image = _opened(self.source)
            # Frame by frame: those of a GIF stand on one another, and each takes its time.
            for frame in range(self.image.tell() + 1, leaf + 1) if self.image.format in STACKED else (leaf,):
                self.image.seek(frame)
                if time.monotonic() > until:
                    raise TooMuch(Reason.TOO_SLOW, 0)
        except BROKEN as error:
            self.image = _opened(self.source)
            raise TooMuch(Reason.MALFORMED, 0) from error

    def _decoded(self, leaf: int, scale: float) -> tuple[float, Image.Image, tuple[Remark, ...]]:
        """Upright, and at least as large as asked where bounds allow."""
        if self.held and self.held[0][0] == leaf and self.held[0][1] >= min(scale, 1):
            return self.held[0][1:]
        self.held.clear()
        whole = self.image.size
        image, remarks = self._load(leaf, scale)
        decoded_scale = min(1.0, image.size[0] / max(1, whole[0]))
        # Pillow's own way writes the metadata anew while it turns, and breaks over what it cannot write.
        way = UPRIGHT.get(_orientation(image))
        upright = image.transpose(way) if way is not None else image
        self.held.append((leaf, decoded_scale, upright, remarks))
        return self.held[0][1:]

    def _load(self, leaf: int, scale: float) -> tuple[Image.Image, tuple[Remark, ...]]:
        if self.image.format in DRAFTED:
            # Libjpeg decodes at a half, a quarter, an eighth; what was decoded once is opened anew.
            self.image = _opened(self.source)
            self._seek(leaf)
            _draft(self.image, scale)
        if _decoded_bytes(self.image) > DECODED_BYTES:
            if self.image.format in BANDED:
                return self._in_bands(scale)
            raise TooMuch(Reason.TOO_MANY_PIXELS, DECODED_BYTES // COLOUR)
        try:
            with warnings.catch_warnings(action="ignore"):
                self.image.load()
        except BROKEN:
            return self._load_what_there_is(leaf, scale)
        return self.image, ()

    def _in_bands(self, scale: float) -> tuple[Image.Image, tuple[Remark, ...]]:
        """Smaller than it is, part after part: never all of it is in memory."""
        try:
            if self.image.format == "PNG":
                image, ending = png_bands.decoded(self.source, scale)
                return image, () if ending is None else (ending,)
            with warnings.catch_warnings(action="ignore"):
                image, whole = tiff_bands.decoded(self.source, self.image, scale)
        except BROKEN as error:
            raise TooMuch(Reason.MALFORMED, 0) from error
        return image, () if whole else (Remark.OUT_OF_TIME,)

    def _load_what_there_is(self, leaf: int, scale: float) -> tuple[Image.Image, tuple[Remark, ...]]:
        """Of a picture that breaks off, the part that came."""
        try:
            ImageFile.LOAD_TRUNCATED_IMAGES = True
            self.image = _opened(self.source)
            self._seek(leaf)
            if self.image.format in DRAFTED:
                _draft(self.image, scale)
            with warnings.catch_warnings(action="ignore"):
                self.image.load()
        except BROKEN as error:
            raise TooMuch(Reason.MALFORMED, 0) from error
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False
        return self.image, (Remark.CUT_SHORT,)


WEBP_COPIES = 4
STACKED = frozenset({"GIF", "PNG"})
OF_MANY_SIZES = frozenset({"TIFF", "MPO"})
BANDED = frozenset({"PNG", "TIFF"})
DRAFTED = frozenset({"JPEG", "MPO"})


def open_picture(source: Source) -> PictureLeaves:
    """Raises `TooMuch`."""
    if source.size <= HELD_BYTES and not isinstance(source, Held):
        source = Held(memoryview(source.read(0, source.size)))
    image = _opened(source)
    count, whole = _frames(image)
    return PictureLeaves(source, _opened(source), count, () if whole else (Remark.LEFT_OUT,))


def _opened(source: Source) -> Image.Image:
    file = io.BytesIO(source.data) if isinstance(source, Held) else io.BufferedReader(AsFile(source), 1 << 16)
    head = source.read(0, 30)
    if head[8:12] == b"WEBP" and _webp_pixels(head) * COLOUR * WEBP_COPIES > DECODED_BYTES * 2:
        raise TooMuch(Reason.TOO_MANY_PIXELS, DECODED_BYTES * 2 // COLOUR // WEBP_COPIES)
    try:
        with warnings.catch_warnings(action="ignore"):
            image = Image.open(file, formats=FORMATS)
    except BROKEN as error:
        raise TooMuch(Reason.MALFORMED, 0) from error
    if min(image.size) < 1:
        raise TooMuch(Reason.MALFORMED, 0)
    return image


def _webp_pixels(head: bytes) -> int:
    """What its first chunk says: libwebp takes room for the whole canvas, more than once, before it says anything."""
    if head[12:16] == b"VP8X":
        return (1 + int.from_bytes(head[24:27], "little")) * (1 + int.from_bytes(head[27:30], "little"))
    if head[12:16] == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return (1 + (bits & 0x3FFF)) * (1 + (bits >> 14 & 0x3FFF))
    return (int.from_bytes(head[26:28], "little") & 0x3FFF) * (int.from_bytes(head[28:30], "little") & 0x3FFF)


def _frames(image: Image.Image) -> tuple[int, bool]:
    """How many there are, up to a bound, and whether those are all."""
    if image.format == "PSD":
        return 1, True  # its layers are no frames
    if image.format not in {"GIF", "TIFF", "MPO"}:
        # The others say it in their first bytes.
        count = max(1, int(getattr(image, "n_frames", 1)))
        return min(FRAMES, count), count <= FRAMES
    until, count = time.monotonic() + DRAW_S / 3, 1
    try:
        while count < FRAMES and time.monotonic() < until:
            if image.format == "GIF":
                image._seek(count, False)  # type: ignore[attr-defined]  # noqa: SLF001 - walked through, not decoded
            else:
                image.seek(count)
            count += 1
    except EOFError:
        return count, True
    except BROKEN:
        return count, False
    return count, False


def _draft(image: Image.Image, scale: float) -> None:
    width, height = image.size
    for part in (1, 2, 4, 8):
        fits = -(-width // part) * -(-height // part) * COLOUR <= DECODED_BYTES
        if part == 8 or (fits and 1 / (2 * part) < scale):  # noqa: PLR2004 - the smallest that libjpeg makes
            if part > 1:
                image.draft(None, (-(-width // part), -(-height // part)))
            return


def _decoded_bytes(image: Image.Image) -> int:
    each = COLOUR if image.format in {"GIF", "WEBP", "HEIF", "AVIF"} else BYTES_OF_MODE.get(image.mode, COLOUR)
    return image.size[0] * image.size[1] * each


def _orientation(image: Image.Image) -> int:
    if image.format in {"HEIF", "AVIF"}:
        return 1  # libheif has turned it already
    if image.format == "PNG" and "exif" not in image.info:
        return 1  # Pillow would decode all of it to look behind it
    try:
        with warnings.catch_warnings(action="ignore"):
            return int(image.getexif().get(UPRIGHT_TAG, 1))
    except BROKEN:
        return 1
