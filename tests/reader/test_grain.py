"""How far pixels reach: the squares of a JPEG, whatever page it stands on."""

import io

import pytest
from PIL import Image
from redacting import pdf, scan, written

from tipdesk.reader.pages.grain import BLURRED, coarse, jpeg_block
from tipdesk.reader.pages.opening import opened
from tipdesk.reader.view.sources import Held


@pytest.mark.parametrize(("thinned", "side"), [(0, 8), (1, 16), (2, 16)])
def test_the_squares_of_a_jpeg_are_larger_where_its_colours_are_thinned_out(thinned: int, side: int) -> None:
    out = io.BytesIO()
    with Image.open(io.BytesIO(scan("x"))) as image:
        image.save(out, "JPEG", subsampling=thinned)
    assert jpeg_block(out.getvalue()) == side


def test_of_a_damaged_jpeg_the_usual_largest_is_taken() -> None:
    assert jpeg_block(b"\xff\xd8\xff") == 16


def test_a_scan_within_a_pdf_reaches_as_far_on_paper_as_its_squares() -> None:
    made = written(pdf({}, picture=scan("x", mode="L", size=(620, 877)), turned=90))
    (one,) = coarse(opened(Held(memoryview(made))), 0)
    assert (one.box.x, one.box.y) == (pytest.approx(0, abs=0.01), pytest.approx(0, abs=0.01))
    assert one.down * 620 == pytest.approx(8 + BLURRED, rel=0.05)
    assert one.across * 877 == pytest.approx(8 + BLURRED, rel=0.05)


def test_a_page_of_letters_reaches_nowhere() -> None:
    assert not coarse(opened(Held(memoryview(written(pdf({400: "x"}))))), 0)
