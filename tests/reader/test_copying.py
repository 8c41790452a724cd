"""Sheets of pixels as files: the same bytes each time, and covers that no tone, stamp or square of JPEG touches."""

import io

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tipdesk.reader.copying import BLOCK, Copying, TooManySheets, developed
from tipdesk.reader.copying_messages import Begin, Form, Rect, Sheet, Stamp, Tone

NOISE = bytes((7 * at * at + 13 * at) % 251 for at in range(3 * 120 * 80))
STAMP = Stamp(16, 8, bytes(range(128)))


def sheet(*covered: Rect, pixels: bytes = NOISE) -> Sheet:
    return Sheet(120, 80, pixels, 86.4, 57.6, covered)


@given(
    st.tuples(st.integers(0, 100), st.integers(0, 60), st.integers(1, 40), st.integers(1, 40)),
    st.sampled_from(Form), st.sampled_from(Tone), st.booleans(),
)  # fmt: skip
@settings(max_examples=25)
def test_a_cover_is_of_one_colour_in_every_form_tone_and_under_every_stamp(
    box: tuple[int, int, int, int], form: Form, tone: Tone, stamped: bool
) -> None:
    left, top, wide, tall = box
    place = Rect(left, top, min(120, left + wide), min(80, top + tall))
    copying = Copying(Begin(form, tone, STAMP if stamped else None))
    data = copying.sheet(sheet(place)) + copying.finish()
    if form is Form.PDF:
        with pikepdf.open(io.BytesIO(data)) as made:
            image = pikepdf.PdfImage(made.pages[0].Resources.XObject.I).as_pil_image()
    else:
        image = Image.open(io.BytesIO(data))
    cut = image.convert("RGB").crop((place.left, place.top, place.right, place.low))
    assert len(cut.getcolors() or ()) == 1


def test_a_cover_in_a_jpeg_ends_where_a_square_ends() -> None:
    image = developed(sheet(Rect(11, 13, 30, 29)), Begin(Form.JPEG, Tone.COLOUR))
    whole = (8, 8, 32, 32)
    assert image.crop(whole).getcolors() == [(24 * 24, (0, 0, 0))]
    assert all(side % BLOCK == 0 for side in whole)


def test_the_same_sheets_make_the_same_file() -> None:
    made = []
    for _ in range(2):
        copying = Copying(Begin(Form.PDF, Tone.GREY, STAMP))
        made.append(copying.sheet(sheet()) + copying.sheet(sheet(Rect(0, 0, 9, 9))) + copying.finish())
    assert made[0] == made[1]
    with pikepdf.open(io.BytesIO(made[0])) as pdf:
        assert len(pdf.pages) == 2
        assert [float(one) for one in pdf.pages[1].MediaBox] == [0, 0, pytest.approx(86.4), pytest.approx(57.6)]
        assert not pdf.check_pdf_syntax()


def test_black_and_white_takes_away_what_is_faint() -> None:
    """Yellow dots as printers set them; letters stay."""
    pixels = bytearray(b"\xff" * len(NOISE))
    pixels[3:6], pixels[30:33] = (255, 255, 120), (20, 20, 20)
    image = developed(sheet(pixels=bytes(pixels)), Begin(Form.PNG, Tone.BLACK_AND_WHITE))
    assert (image.getpixel((1, 0)), image.getpixel((10, 0))) == (255, 0)


def test_a_page_without_colours_is_kept_without_colours() -> None:
    grey = bytes(value for value in NOISE[: len(NOISE) // 3] for _ in range(3))
    assert developed(sheet(pixels=grey), Begin(Form.PNG, Tone.COLOUR)).mode == "L"


def test_a_picture_holds_one_sheet() -> None:
    copying = Copying(Begin(Form.PNG, Tone.COLOUR))
    copying.sheet(sheet())
    with pytest.raises(TooManySheets):
        copying.sheet(sheet())
