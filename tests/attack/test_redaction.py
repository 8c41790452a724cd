"""Nothing that a copy covers survives: not in words, pixels, metadata, layers, earlier states, nor in its length."""

import io
import re
import zlib

import pikepdf
import pytest
import redacting
from PIL import Image
from redacting import copies, everywhere, pdf, pictures_of, scan, written

from tipdesk.domain.copying import CopyForm, CopyPlan, Cover, Tone
from tipdesk.intake import covering

FORMS = tuple(CopyForm)
SECRET, OTHER = "ZQCANARY PERSON", "SOMEBODY ELSE 7"
LINE = Cover(0, 50 / 595, (842 - 418) / 842, 300 / 595, 24 / 842)
"""The line of a PDF that says it."""
BAND = Cover(0, 0.24, 0.395, 0.53, 0.032)
"""The line of a scan that says it."""


def said_in(copy: bytes) -> bytes:
    """All that a file says: as it stands, and with each stream opened."""
    found = [copy]
    for start in re.finditer(rb"stream\r?\n|IDAT", copy):
        opening = zlib.decompressobj()
        try:
            found.append(opening.decompress(copy[start.end() :]))
        except zlib.error:
            continue
    return b"".join(found)


def holds(copy: bytes, words: str) -> bool:
    said = said_in(copy)
    return any(words.encode(code) in said for code in ("utf-8", "utf-16-le", "utf-16-be"))


def inside(image: Image.Image, cover: Cover) -> set[object]:
    """Every colour there is under the cover, edges and all."""
    box = (
        int(cover.x * image.width), int(cover.y * image.height),
        min(image.width, -int(-(cover.x + cover.w) * image.width // 1)),
        min(image.height, -int(-(cover.y + cover.h) * image.height // 1)),
    )  # fmt: skip
    return {colour for _, colour in image.crop(box).getcolors(1 << 24) or ()}


@pytest.mark.parametrize("form", FORMS)
def test_what_a_document_says_in_every_place_is_nowhere_in_its_copy(form: CopyForm) -> None:
    document = everywhere(SECRET)
    assert holds(document, SECRET)
    (copy,) = copies(document, CopyPlan(covers=(LINE,), form=form))
    assert not holds(copy, SECRET)
    (image,) = pictures_of(copy)
    assert len(inside(image, LINE)) == 1


def test_two_documents_that_differ_under_the_cover_alone_have_the_same_copies_to_the_byte() -> None:
    plans = [CopyPlan(covers=(LINE,), form=form, tone=tone, dots=90) for form, tone in zip(FORMS, Tone, strict=True)]
    one, other = (copies(everywhere(words), *plans) for words in (SECRET, OTHER))
    assert one == other
    bare = CopyPlan(dots=72)
    assert copies(everywhere(SECRET), bare) != copies(everywhere(OTHER), bare)


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_cover_lies_where_it_was_drawn_on_a_page_that_is_turned(turned: int) -> None:
    # Turned clockwise, what was low stands at the left.
    covers = {
        90: Cover(0, 1 - LINE.y - LINE.h, LINE.x, LINE.h, LINE.w),
        180: Cover(0, 1 - LINE.x - LINE.w, 1 - LINE.y - LINE.h, LINE.w, LINE.h),
        270: Cover(0, LINE.y, 1 - LINE.x - LINE.w, LINE.h, LINE.w),
    }
    cover = covers[turned]
    plan = CopyPlan(covers=(cover,), form=CopyForm.PNG, dots=72)
    one, other = (copies(written(pdf({700: "Open", 400: words}, turned=turned)), plan) for words in (SECRET, OTHER))
    assert one == other
    (image,) = pictures_of(one[0])
    assert inside(image, cover) in ({0}, {(0, 0, 0)})


@pytest.mark.parametrize(
    ("form", "mode", "size"),
    [
        ("JPEG", "RGB", (620, 877)),
        ("JPEG", "L", (333, 471)),
        ("PNG", "RGB", (620, 877)),
    ],
)
def test_what_a_lossy_picture_smeared_around_the_covered_words_is_covered_too(
    form: str, mode: str, size: tuple[int, int]
) -> None:
    plans = [CopyPlan(covers=(BAND,), form=one) for one in (CopyForm.PNG, CopyForm.JPEG)]
    one, other = (copies(scan(words, form=form, mode=mode, size=size), *plans) for words in (SECRET, OTHER))
    assert one == other
    for copy in one:
        assert len(inside(pictures_of(copy)[0], BAND)) == 1


@pytest.mark.parametrize(("mode", "dots"), [("RGB", 200), ("L", 60)])
def test_so_is_what_a_scan_within_a_pdf_smeared_at_every_size_of_the_copy(mode: str, dots: int) -> None:
    plan = CopyPlan(covers=(BAND,), form=CopyForm.PNG, dots=dots)
    one, other = (copies(written(pdf({}, picture=scan(words, mode=mode))), plan) for words in (SECRET, OTHER))
    assert one == other


def test_a_picture_loses_its_metadata_and_the_small_picture_within() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x8298], exif[0x0132] = SECRET, SECRET, "2026:11:24 20:00:00"
    out = io.BytesIO()
    with Image.open(io.BytesIO(scan("x"))) as image:
        image.save(out, "JPEG", exif=exif.tobytes() + scan(SECRET, size=(160, 120)), comment=SECRET)
    document = out.getvalue() + SECRET.encode()
    assert holds(document, SECRET)
    for copy in copies(document, *(CopyPlan(covers=(BAND,), form=form) for form in FORMS)):
        assert not holds(copy, SECRET)
        assert b"2026" not in copy
        assert b"Exif" not in copy
        assert b"xpacket" not in copy
        assert copy.count(b"\xff\xd8\xff") <= 1


def test_a_copy_says_nothing_of_who_made_it_and_when() -> None:
    (copy,) = copies(written(pdf({400: "Open"})), CopyPlan())
    with pikepdf.open(io.BytesIO(copy)) as made:
        assert set(made.trailer.keys()) == {"/Size", "/Root"}
        assert set(made.Root.keys()) == {"/Type", "/Pages"}
        (page,) = made.pages
        assert set(page.keys()) == {"/Type", "/Parent", "/MediaBox", "/Contents", "/Resources"}
        assert set(page.Resources.keys()) == {"/XObject"}
        assert float(page.MediaBox[2]) == pytest.approx(595, abs=1)


def test_a_process_that_draws_what_it_likes_draws_nothing_under_a_cover() -> None:
    """The covers are painted where the document never was: whatever took the sandbox over stays outside of them."""
    drawn = bytes(range(256)) * (3 * 100 * 100 // 256 + 1)
    rows = drawn[: 3 * 100 * 100]
    (place,) = covering.rects([Cover(0, 0.2, 0.3, 0.25, 0.1)], (), 100, 100)
    image = Image.frombytes("RGB", (100, 100), covering.painted(rows, 100, (place,)))
    assert image.crop((place.left, place.top, place.right, place.low)).getcolors() == [
        ((place.right - place.left) * (place.low - place.top), (0, 0, 0))
    ]
    assert (place.left, place.top, place.right, place.low) == (18, 28, 47, 42)


def test_of_a_page_that_is_left_out_nothing_comes_along() -> None:
    two, other = pdf({400: "First"}), pdf({400: SECRET})
    two.pages.append(other.pages[0])
    (copy,) = copies(written(two), CopyPlan(pages=(0,)))
    assert len(pictures_of(copy)) == 1
    assert redacting.copies(written(pdf({400: "First"})), CopyPlan(pages=(0,))) == (copy,)
