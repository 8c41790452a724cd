"""Text on paper: every script stands where its words are said to stand, both ways, at any sharpness."""

import pytest
from PIL import Image, ImageChops

from tipdesk.intake.viewing import Box, Drawn
from tipdesk.ui.release.passages import Passage
from tipdesk.ui.release.typeset import PAGES_MOST, Typeset

pytestmark = pytest.mark.usefixtures("qapp")

ARABIC = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645"
WORDS = {
    "Latin": "Perla Noor", "Arabic": ARABIC, "Han": "\u4f60\u597d \u4e16\u754c", "Hebrew": "\u05e9\u05dc\u05d5\u05dd",
    "Devanagari": "\u0939\u093f\u0928\u094d\u0926\u0940", "emoji": "\U0001f600 \U0001f600",
}  # fmt: skip


def image_of(drawn: Drawn) -> Image.Image:
    return Image.frombytes("RGB", (drawn.width, drawn.height), drawn.pixels)


def ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    return ImageChops.invert(image.convert("L")).getbbox()


def around(boxes: list[Box], image: Image.Image) -> tuple[float, float, float, float]:
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, low = max(box.x + box.w for box in boxes), max(box.y + box.h for box in boxes)
    return left * image.width, top * image.height, right * image.width, low * image.height


@pytest.mark.parametrize("script", WORDS)
@pytest.mark.parametrize("scale", [1.0, 3.1])
def test_all_ink_of_a_line_stands_within_the_boxes_of_its_words(script: str, scale: float) -> None:
    typeset = Typeset([Passage(WORDS[script])])
    image = image_of(typeset.draw(0, scale))
    found = ink(image)
    assert found is not None, "a script without letters is no copy"
    left, top, right, low = around([word.box for word in typeset.words(0).words], image)
    assert left - 2 <= found[0]
    assert top - 2 <= found[1]
    assert found[2] <= right + 2
    assert found[3] <= low + 2


def test_marks_that_are_piled_on_a_letter_belong_to_its_box() -> None:
    typeset = Typeset([Passage(""), Passage(""), Passage("a" + "\u035b" * 9 + "\u0323" * 5)])
    image = image_of(typeset.draw(0, 2))
    found = ink(image)
    assert found is not None
    _, top, _, low = around([word.box for word in typeset.words(0).words], image)
    assert top - 2 <= found[1]
    assert found[3] <= low + 2


def test_arabic_begins_at_the_right_and_a_number_within_it_keeps_its_place() -> None:
    typeset = Typeset([Passage(f"{ARABIC} 4711 {ARABIC}")])
    words = typeset.words(0).words
    assert [word.text for word in words] == [*ARABIC.split(), "4711", *ARABIC.split()]
    lefts = [word.box.x for word in words]
    assert lefts == sorted(lefts, reverse=True)
    assert max(word.box.x + word.box.w for word in words) > 0.9


def test_words_after_letters_of_two_halves_stand_where_they_are_drawn() -> None:
    typeset = Typeset([Passage("\U0001f600\U0001f600 end", ((3, 3),))])
    words = typeset.words(0)
    assert [(word.text, words.text[word.at : word.at + len(word.text)]) for word in words.words][-1] == ("end", "end")
    image = image_of(typeset.draw(0, 2))
    box = words.words[-1].box
    beside = (int((box.x + box.w) * image.width) + 3, 0, image.width, image.height)
    assert ink(image.crop(beside)) is None


def test_a_long_text_goes_over_pages_and_no_word_of_it_is_lost() -> None:
    said = [f"word{at}" for at in range(3000)]
    typeset = Typeset([Passage(" ".join(said[:1500])), Passage(" ".join(said[1500:]))])
    assert typeset.count > 1
    found = [word.text for page in range(typeset.count) for word in typeset.words(page).words]
    assert found == said


def test_what_is_too_long_says_on_its_last_page_that_it_goes_on() -> None:
    typeset = Typeset([Passage("x")] * (PAGES_MOST * 60))
    assert typeset.count == PAGES_MOST + 1
    assert "goes on" in typeset.words(PAGES_MOST).text


def test_cells_of_rows_stand_in_columns() -> None:
    rows = ["one\tmuch longer than the others\tx", "a\tb\tc"]
    typeset = Typeset([Passage(row, row=True) for row in rows])
    words = {word.text: word.box.x for word in typeset.words(0).words}
    assert words["much"] == pytest.approx(words["b"], abs=0.001)
    assert words["x"] == pytest.approx(words["c"], abs=0.001)


def test_a_sheet_without_a_line_is_none_and_drawing_is_bounded() -> None:
    assert Typeset([]).count == 0
    drawn = Typeset([Passage("x")]).draw(0, 64)
    assert drawn.width * drawn.height <= 16_000_000
    assert len(drawn.pixels) == drawn.width * drawn.height * 3
