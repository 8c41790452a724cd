"""What a picture says of its maker: each place of its file where something may stand, and what its pixels hint at."""

from PIL import Image, ImageChops, ImageStat

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.evidence import dots
from tipdesk.reader.evidence.containers import (
    COMMENT,
    SOS,
    chunks,
    gif_blocks,
    jpeg_end,
    png_text,
    raw_profile,
    segments,
    unpacked,
)
from tipdesk.reader.evidence.exif import ICC_TAG, IPTC_TAG, PHOTOSHOP_TAG, XMP_TAG, gather_exif, read_exif
from tipdesk.reader.evidence.icc import gather_icc
from tipdesk.reader.evidence.iptc import EXIF, XMP, blocks, gather_blocks, gather_iptc
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.evidence.xmp import gather_xmp
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.pages.leaf import Leaves
from tipdesk.reader.pages.picture import open_picture
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.sources import Held, Source

EXIF_MARK, XMP_MARK, XMP_MORE = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
XMP_MORE_HEAD = 75
ICC_MARK = b"ICC_PROFILE\0"
TIFF_BYTES = 24 << 20
SMALL = 32
DIFFERS = 28
"""Mean distance of grey values between picture and thumbnail; re-encoding alone stays below 10."""
BAR = 10


class Found(Gathering):
    """What stands in the file; `thumbnail` is the first small picture within, `trailer` what follows the end."""

    def __init__(self) -> None:
        super().__init__()
        self.thumbnail = b""
        self.trailer: tuple[int, int] = (0, 0)

    def exif(self, raw: bytes) -> None:
        exif = read_exif(raw)
        gather_exif(self, exif)
        self.thumbnail = self.thumbnail or exif.thumbnail()


def gather_file(source: Source, media_type: str, info: dict[str | tuple[int, int], object]) -> Found:
    """`info` is what Pillow or libheif took out of forms whose boxes are not walked here."""
    found = Found()
    walk = {"image/jpeg": _jpeg, "image/png": _png, "image/gif": _gif, "image/tiff": _tiff, PSD: _psd}.get(media_type)
    if walk is not None:
        walk(found, source)
        return found
    for name, take in (("exif", _exif_of_info), ("xmp", gather_xmp), ("icc_profile", gather_icc)):
        data = info.get(name)
        if isinstance(data, bytes):
            take(found, data)
    return found


PSD = "image/vnd.adobe.photoshop"


def _exif_of_info(found: Gathering, raw: bytes) -> None:
    assert isinstance(found, Found)
    found.exif(raw.removeprefix(EXIF_MARK))


def _jpeg(found: Found, source: Source) -> None:  # noqa: C901 - one branch a mark
    icc, more, photoshop, end = bytearray(), list[tuple[bytes, bytes]](), b"", 0
    for marker, data, end in segments(source):  # noqa: B007 - the last one's end is where the picture begins
        if marker == COMMENT:
            found.field("File", "Comment", data.decode("utf-8", "replace"))
        elif data.startswith(EXIF_MARK):
            found.exif(data[len(EXIF_MARK) :])
        elif data.startswith(XMP_MARK):
            gather_xmp(found, data[len(XMP_MARK) :])
        elif data.startswith(XMP_MORE):
            # By what it belongs to, and where in that it stands: pieces may lie in any order.
            more.append((data[len(XMP_MORE) : XMP_MORE_HEAD], data[XMP_MORE_HEAD:]))
        elif data.startswith(ICC_MARK):
            icc += data[len(ICC_MARK) + 2 :]
        elif data.startswith(b"Photoshop 3.0"):
            photoshop += data.partition(b"\0")[2]
        elif data.startswith(b"JFXX\0"):
            found.say(Sign.THUMBNAIL, "JFIF:ThumbnailImage", f"{len(data)}")
        if marker == SOS:
            break
    else:
        return
    of_photoshop = gather_blocks(found, photoshop)
    found.thumbnail = found.thumbnail or of_photoshop
    gather_icc(found, bytes(icc))
    if more:
        gather_xmp(found, b"".join(piece for _, piece in sorted(more)))
    _trailer(found, source, jpeg_end(source, end))


def _trailer(found: Found, source: Source, end: int) -> None:
    rest = source.read(end, 1 << 16)
    if rest.strip(b"\0\r\n \xff"):
        found.trailer = (end, source.size - end)
        kind = media_type_of(rest)
        found.say(Sign.TRAILER, f"File:Trailer:{kind}", f"{source.size - end}")


def _png(found: Found, source: Source) -> None:
    end, whole = 0, False
    for kind, data, end in chunks(source):  # noqa: B007 - likewise
        if kind in {b"tEXt", b"zTXt", b"iTXt"}:
            _png_words(found, *png_text(kind, data), unicode=kind == b"iTXt")
        elif kind == b"tIME" and len(data) >= 7:  # noqa: PLR2004 - a date and a time
            year = int.from_bytes(data[:2], "big")
            found.field(
                "PNG", "ModifyDate", f"{year:04}:{data[2]:02}:{data[3]:02} {data[4]:02}:{data[5]:02}:{data[6]:02}"
            )
        elif kind == b"eXIf":
            found.exif(data.removeprefix(EXIF_MARK))
        elif kind == b"iCCP":
            gather_icc(found, unpacked(data.partition(b"\0")[2][1:]))
        if kind == b"IEND":
            whole = True
            break
    if whole:
        _trailer(found, source, end)


def _png_words(found: Found, word: str, value: bytes, *, unicode: bool) -> None:
    lower = word.lower()
    if lower == "xml:com.adobe.xmp":
        gather_xmp(found, value)
    elif lower.startswith("raw profile type "):
        profile, kind = raw_profile(value), lower.rpartition(" ")[2]
        if kind in {"exif", "app1"}:
            if profile.startswith(XMP_MARK):
                gather_xmp(found, profile[len(XMP_MARK) :])
            else:
                found.exif(profile.removeprefix(EXIF_MARK))
        elif kind in {"iptc", "8bim"}:
            gather_blocks(found, profile)
        elif kind == "xmp":
            gather_xmp(found, profile)
    else:
        name = "".join(part[:1].upper() + part[1:] for part in word.split())
        found.field("PNG", name, value.decode("utf-8" if unicode else "latin-1", "replace"))


def _gif(found: Found, source: Source) -> None:
    for label, first, rest in gif_blocks(source):
        if label == COMMENT:
            found.field("File", "Comment", (first + rest).decode("latin-1"))
        elif first.startswith(b"XMP Data"):
            gather_xmp(found, rest)


def _tiff(found: Found, source: Source) -> None:
    exif = read_exif(source.read(0, min(source.size, TIFF_BYTES)))
    gather_exif(found, exif)
    for tag, take in (
        (XMP_TAG, gather_xmp),
        (IPTC_TAG, gather_iptc),
        (PHOTOSHOP_TAG, gather_blocks),
        (ICC_TAG, gather_icc),
    ):
        entry = exif.get("IFD0", tag)
        if entry is not None:
            take(found, entry.raw)


def _psd(found: Found, source: Source) -> None:
    at = 26
    at += 4 + int.from_bytes(source.read(at, 4), "big")
    raw = source.read(at + 4, min(int.from_bytes(source.read(at, 4), "big"), TIFF_BYTES))
    found.thumbnail = gather_photoshop(found, raw)


def gather_photoshop(gathering: Gathering, raw: bytes) -> bytes:
    """All that Photoshop's blocks hold; gives back the thumbnail."""
    thumbnail = gather_blocks(gathering, raw)
    for number, data in blocks(raw):
        if number == EXIF:
            gather_exif(gathering, read_exif(data))
        elif number == XMP:
            gather_xmp(gathering, data)
    return thumbnail


def gather_pixels(gathering: Gathering, leaves: Leaves, thumbnail: bytes, leaf: int = 0) -> None:
    """What the pixels hint at: a thumbnail of something else, a printer's dots."""
    try:
        if thumbnail and not leaf:
            _compare(gathering, leaves, thumbnail)
        dots.gather_dots(gathering, leaves, leaf)
    except TooMuch:
        return  # what cannot be drawn hints at nothing


def _compare(gathering: Gathering, leaves: Leaves, thumbnail: bytes) -> None:
    small = open_picture(Held(memoryview(thumbnail)))
    inner = _grey(small, 4 * SMALL)
    bare = inner.crop(_without_bars(inner))
    whole = _grey(leaves, 4 * SMALL)
    shapes = [bare.width / bare.height, whole.width / whole.height]
    turned = abs(shapes[0] - 1 / shapes[1]) < abs(shapes[0] - shapes[1])
    if turned:
        whole = whole.transpose(Image.Transpose.ROTATE_90)
        shapes[1] = 1 / shapes[1]
    shape = max(shapes) / min(shapes)
    one, other = bare.resize((SMALL, SMALL)), whole.resize((SMALL, SMALL))
    apart = min(ImageStat.Stat(ImageChops.difference(one, way)).mean[0] for way in (other, other.rotate(180)))
    if apart > DIFFERS or shape > 1.12:  # noqa: PLR2004 - a rounded side is no other shape
        gathering.say(Sign.THUMBNAIL_DIFFERS, "Thumbnail:Differs", f"{small.image.size[0]} x {small.image.size[1]}")


def _grey(leaves: Leaves, side: int) -> Image.Image:
    size = leaves.size(0)
    drawn = leaves.pixels(0, side / max(size.width, size.height))
    return Image.frombytes("RGB", (drawn.width, drawn.height), drawn.data).convert("L")


def _without_bars(image: Image.Image) -> tuple[int, int, int, int]:
    """A camera lays thumbnails of another shape between black bars."""
    bright = image.point(lambda value: 255 if value > BAR else 0)
    return bright.getbbox() or (0, 0, image.width, image.height)
