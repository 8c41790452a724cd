"""A copy that leaves is made of its pixels just now: what a changed program hid in its file stays behind."""

import io
import random
import struct
import sys
import zlib
from collections.abc import Callable, Iterator

import pytest
from PIL import Image
from redacting import COPIER, Bytes, pictures_of, scan

from tipdesk.desk import copies_whole
from tipdesk.errors import DamagedFile, NotCopied
from tipdesk.intake.again import OnePage, anew
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.reader.copying import Copying
from tipdesk.reader.copying_messages import Begin, Form, Rect, Sheet, Tone

WIDE, TALL = 211, 173
NOISE = random.Random(11).randbytes(3 * WIDE * TALL)
HIDDEN = b"Perla Noor"


def made(form: Form, tone: Tone = Tone.COLOUR, pages: int = 1) -> bytes:
    copying = Copying(Begin(form, tone))
    sheet = Sheet(WIDE, TALL, NOISE, 100.5, 80, (Rect(5, 5, 90, 40),))
    return b"".join(copying.sheet(sheet) for _ in range(pages)) + copying.finish()


def again(data: bytes) -> bytes:
    return b"".join(anew(Bytes(data), "copy", lambda: Viewer(reader_command(sys.executable, ENTRY)), COPIER))


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("form", [Form.PDF, Form.PNG])
def test_what_our_own_program_made_leaves_to_the_byte(form: Form, tone: Tone) -> None:
    data = made(form, tone, pages=2 if form is Form.PDF else 1)
    assert again(data) == data


def rows_of(data: bytes, colours: int) -> Iterator[bytes]:
    """The rows of an image as they are, without filters."""
    each = WIDE * colours
    image = Image.frombytes("RGB", (WIDE, TALL), data)
    plain = image.tobytes()
    for at in range(0, len(plain), each):
        yield plain[at : at + each]


def other_filters(data: bytes) -> bytes:
    """The same pixels of a PNG, with a bit of the secret in the filter of each row."""
    bits = "".join(f"{byte:08b}" for byte in HIDDEN)
    with Image.open(io.BytesIO(data)) as image:
        pixels = image.convert("RGB").tobytes()
    found, before = b"", bytes(3 * WIDE)
    for at, row in enumerate(rows_of(pixels, 3)):
        if bits[at % len(bits)] == "1":
            found += b"\x02" + bytes((one - other) & 255 for one, other in zip(row, before, strict=True))
        else:
            found += b"\x00" + row
        before = row
    squeezed = zlib.compress(found, 1)
    head = struct.pack(">IIBBBBB", WIDE, TALL, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", squeezed) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def stored_blocks(data: bytes) -> bytes:
    """The rows of a PDF in blocks whose lengths say something."""
    at = data.index(b"stream\n") + 7
    length = int(data[: at - 10].rpartition(b"/Length ")[2].split(b">")[0])
    rows, packed, place = zlib.decompress(data[at : at + length]), b"\x78\x01", 0
    for byte in HIDDEN:
        piece = rows[place : place + 100 + byte]
        packed += b"\x00" + struct.pack("<HH", len(piece), len(piece) ^ 0xFFFF) + piece
        place += len(piece)
    rest = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed += rest.compress(rows[place:]) + rest.flush() + zlib.adler32(rows).to_bytes(4, "big")
    head = data[:at].replace(b"/Length %d>>" % length, b"/Length %d>>" % len(packed))
    return head + packed + data[at + length :]


@pytest.mark.parametrize(
    ("form", "hide"),
    [
        (Form.PNG, other_filters),
        (Form.PDF, stored_blocks),
        (Form.PDF, lambda data: data.replace(b"[0 0 100.50 80.00]", b"[0 0 000100.5001 80.00471108154711]")),
        (Form.PDF, lambda data: data.replace(b"/Kids[5 0 R]", b"/Kids[5 0 R 4711 0815 R]")),
        (Form.PDF, lambda data: data.replace(b"q 100.50", b"q 4711.0815")),
        (Form.PDF, lambda data: data.replace(b" 65535 f", b" 47110 f")),
    ],
)
def test_what_passes_for_a_copy_and_hides_something_leaves_as_if_it_hid_nothing(
    form: Form, hide: Callable[[bytes], bytes]
) -> None:
    honest = made(form)
    false = hide(honest)
    assert false != honest
    copies_whole.check(Bytes(false), "copy")
    assert again(false) == honest


def with_tables(data: bytes) -> bytes:
    """A JPEG with a table that no part of it uses."""
    return data[:20] + b"\xff\xdb\x00\x43\x03" + (HIDDEN * 7)[:64] + data[20:]


def test_a_jpeg_leaves_with_tables_of_our_own_and_the_same_pixels_but_for_what_jpeg_loses() -> None:
    copying = Copying(Begin(Form.JPEG, Tone.GREY))
    even = Image.effect_noise((WIDE, TALL), 12).convert("RGB").tobytes()
    honest = copying.sheet(Sheet(WIDE, TALL, even, 9, 9, (Rect(8, 8, 64, 64),))) + copying.finish()
    false = with_tables(honest)
    copies_whole.check(Bytes(false), "copy")
    assert HIDDEN in false
    leaves = again(false)
    assert HIDDEN not in leaves
    assert leaves == again(honest)
    (one,), (other,) = pictures_of(leaves), pictures_of(honest)
    assert max(abs(a - b) for a, b in zip(one.tobytes(), other.tobytes(), strict=True)) < 16
    assert one.crop((8, 8, 64, 64)).getextrema() == (0, 0)


def test_a_photograph_that_is_called_a_copy_loses_all_but_its_pixels_or_does_not_leave() -> None:
    exif = Image.Exif()
    exif[0x013B] = "Perla Noor"
    out = io.BytesIO()
    with Image.open(io.BytesIO(scan("x"))) as image:
        image.save(out, "JPEG", exif=exif)
    with pytest.raises(DamagedFile):
        again(out.getvalue())


def test_rows_that_are_none_do_not_leave() -> None:
    """Squeezed well, as many as there must be, and with a filter that there is none of."""
    rows = zlib.compress(b"".join(b"\x09" + bytes(3 * WIDE) for _ in range(TALL)))
    head = struct.pack(">IIBBBBB", WIDE, TALL, 8, 2, 0, 0, 0)
    false = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    copies_whole.check(Bytes(false), "copy")
    with pytest.raises(NotCopied):
        again(false)


def test_a_page_of_a_pdf_is_read_from_any_place_as_the_png_that_its_rows_are() -> None:
    data = made(Form.PDF, pages=2)
    (_, leaf) = copies_whole.check(Bytes(data), "copy").leaves
    page = OnePage(Bytes(data), leaf, b"HEAD", b"TAIL")
    whole = b"HEAD" + data[leaf.at : leaf.at + leaf.length] + b"TAIL"
    assert page.read_at(0, page.size) == whole
    for at, size in ((0, 2), (2, 5), (3, page.size), (leaf.length, 9), (page.size - 2, 9), (page.size, 4), (4, 0)):
        assert page.read_at(at, size) == whole[at : at + size]
