"""A copy is what our writer makes, to the byte: whatever else is in a file, it is no copy."""

import io
import random
import zlib
from collections.abc import Callable

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from redacting import Bytes, everywhere, pdf, scan, written

from tipdesk.desk import copies_whole
from tipdesk.errors import DamagedFile
from tipdesk.reader.copying import Copying
from tipdesk.reader.copying_messages import Begin, Form, Sheet, Tone

PIXELS = random.Random(11).randbytes(3 * 211 * 173)


def made(form: Form, tone: Tone = Tone.COLOUR, pages: int = 1) -> bytes:
    copying = Copying(Begin(form, tone))
    sheet = Sheet(211, 173, PIXELS, 100.5, 80)
    return b"".join(copying.sheet(sheet) for _ in range(pages)) + copying.finish()


def large(form: Form) -> bytes:
    """Longer than one portion."""
    return b"".join(
        part
        for copying in [Copying(Begin(form, Tone.COLOUR))]
        for part in (copying.sheet(Sheet(900, 900, random.Random(3).randbytes(3 * 900 * 900), 9, 9)), copying.finish())
    )


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("form", Form)
def test_what_our_writer_makes_is_a_copy(form: Form, tone: Tone) -> None:
    copies_whole.check(Bytes(made(form, tone)), "copy")


@pytest.mark.parametrize("form", Form)
def test_so_is_a_large_one(form: Form) -> None:
    copies_whole.check(Bytes(large(form)), "copy")
    copies_whole.check(Bytes(made(Form.PDF, pages=3)), "copy")


def with_text(data: bytes) -> bytes:
    said, out = PngInfo(), io.BytesIO()
    said.add_text("Author", "Perla Noor")
    with Image.open(io.BytesIO(data)) as image:
        image.save(out, "PNG", pnginfo=said)
    return out.getvalue()


def with_comment(data: bytes) -> bytes:
    return data[:20] + b"\xff\xfe\x00\x07Perla" + data[20:]


def with_more_rows(data: bytes) -> bytes:
    """The same image, with bytes behind its rows."""
    at = data.index(b"stream\n") + 7
    length = int(data[: at - 10].rpartition(b"/Length ")[2].split(b">")[0])
    rows = data[at : at + length] + b"Perla Noor"
    head = data[:at].replace(b"/Length %d>>" % length, b"/Length %d>>" % len(rows))
    return head + rows + data[at + length :]


def with_longer_image(data: bytes) -> bytes:
    at = data.index(b"stream\n") + 7
    length = int(data[: at - 10].rpartition(b"/Length ")[2].split(b">")[0])
    rows = zlib.compress(zlib.decompress(data[at : at + length]) + b"Perla Noor")
    head = data[:at].replace(b"/Length %d>>" % length, b"/Length %d>>" % len(rows))
    return head + rows + data[at + length :]


@pytest.mark.parametrize(
    ("form", "change"),
    [
        (Form.PDF, lambda data: data + b"Perla Noor"),
        (Form.PDF, lambda data: data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 9 0 R")),
        (Form.PDF, lambda data: data.replace(b"2 0 obj\n", b"9 0 obj\n(Perla)\nendobj\n2 0 obj\n", 1)),
        (Form.PDF, lambda data: data.replace(b"/I Do Q", b"/I Do (Perla) Tj Q")),
        (Form.PDF, with_more_rows),
        (Form.PDF, with_longer_image),
        (Form.PDF, lambda data: data[:-10]),
        (Form.PNG, with_text),
        (Form.PNG, lambda data: data + b"Perla Noor"),
        (Form.PNG, lambda data: data[:-12]),
        (Form.JPEG, with_comment),
        (Form.JPEG, lambda data: data + b"Perla Noor"),
        (Form.JPEG, lambda data: data + data),
        (Form.JPEG, lambda data: data[:-2]),
    ],
)
def test_with_anything_else_in_it_it_is_none(form: Form, change: Callable[[bytes], bytes]) -> None:
    false = change(made(form))
    assert false != made(form)
    with pytest.raises(DamagedFile):
        copies_whole.check(Bytes(false), "copy")


@pytest.mark.parametrize(
    "data", [written(pdf({700: "x"})), everywhere("x"), scan("x"), scan("x", form="PNG"), b"", b"%PDF"]
)
def test_an_original_is_none(data: bytes) -> None:
    """Scans that Pillow wrote without a word about anything look like ours, and carry no more than ours."""
    if data.startswith((b"\xff\xd8", b"\x89PNG")):
        copies_whole.check(Bytes(data), "copy")
        return
    with pytest.raises(DamagedFile):
        copies_whole.check(Bytes(data), "copy")


def test_a_stream_that_says_it_is_longer_than_the_file_keeps_nobody_waiting() -> None:
    """As many portions as a number of four hundred digits has would be looked for until the program is ended."""
    data = made(Form.PDF)
    length = data[: data.index(b"stream\n") - 3].rpartition(b"/Length ")[2]
    with pytest.raises(DamagedFile):
        copies_whole.check(Bytes(data.replace(b"/Length " + length, b"/Length " + b"9" * 400, 1)), "copy")


def test_no_sides_hold_no_rows() -> None:
    data = made(Form.PDF)
    for said in (b"/Width 0/Height 173", b"/Width 211/Height 0"):
        with pytest.raises(DamagedFile):
            copies_whole.check(Bytes(data.replace(b"/Width 211/Height 173", said, 1)), "copy")


def test_a_picture_s_tables_carry_nothing_else() -> None:
    data = made(Form.JPEG)
    for said in (b"\xff\xdb\x04\x00" + b"Perla Noor".ljust(0x3FE), 20 * (b"\xff\xdb\x00\x0c" + b"Perla Noor")):
        with pytest.raises(DamagedFile):
            copies_whole.check(Bytes(data[:20] + said + data[20:]), "copy")
