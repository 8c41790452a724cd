"""The theme gives what tokens.json says, and keeps the contrast that TOKENS.md promises."""

import json

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.style import style_sheet
from tipdesk.ui.theme import Palette, Theme

TEXT_PAIRS = (
    ("text", "canvas"), ("text", "selected"), ("text-quiet", "selected"), ("text-quiet", "canvas"),
    ("accent-text", "accent"), ("accent", "accent-soft"), ("danger", "danger-soft"), ("warn", "warn-soft"),
    ("sealed", "sealed-soft"), ("surface", "sealed"), ("text", "mark"), ("ok", "ok-soft"),
)  # fmt: skip


def luminance(colour: QColor) -> float:
    """WCAG 2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", Palette)
def test_every_colour_of_the_tokens_is_given_by_its_name(qtbot: QtBot, tokens: bytes, palette: Palette) -> None:
    theme = Theme(tokens, palette, QFont())
    for name, value in json.loads(tokens)["colour"][palette.value].items():
        assert theme.colour(name) == QColor(value)


@pytest.mark.parametrize("palette", Palette)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(qtbot: QtBot, tokens: bytes, palette: Palette, ink: str, ground: str) -> None:
    theme = Theme(tokens, palette, QFont())
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 5.05


def test_a_colour_that_is_not_in_the_tokens_is_a_bug(look: Look) -> None:
    with pytest.raises(KeyError):
        look.colour("beige")


def test_type_grows_with_the_systems_font(qtbot: QtBot, tokens: bytes) -> None:
    large = QFont()
    large.setPixelSize(26)
    theme = Theme(tokens, Palette.LIGHT, large)
    assert theme.font("body").pixelSize() == 26
    assert theme.font("alias").pixelSize() == 56
    assert theme.line("body") == 40


def test_the_style_sheet_has_no_open_place(look: Look) -> None:
    sheet = style_sheet(look.theme)
    assert "{raised}" not in sheet
    assert look.colour("focus").name() in sheet


INKS = ("text", "text-quiet", "accent", "ok", "warn", "danger", "sealed")
GROUNDS = ("canvas", "surface", "raised", "hover", "selected")


@pytest.mark.parametrize("palette", list(Palette))
def test_where_the_system_asks_for_contrast_every_word_has_seven_to_one_and_every_line_four_and_a_half(
    tokens: bytes, qapp: QApplication, palette: Palette
) -> None:
    theme = Theme(tokens, palette, QFont(), strong=True)
    words = {f"{ink} on {on}": contrast(theme.colour(ink), theme.colour(on)) for ink in INKS for on in GROUNDS}
    assert {pair: round(found, 2) for pair, found in words.items() if found < 7} == {}
    lines = {on: contrast(theme.colour("line-strong"), theme.colour(on)) for on in GROUNDS}
    rings = {on: contrast(theme.colour("focus"), theme.colour(on)) for on in GROUNDS}
    assert min(lines.values()) >= 4.5
    assert min(rings.values()) >= 4.5


def test_a_font_is_handed_out_as_a_copy_so_that_nobody_changes_anothers(tokens: bytes, qapp: QApplication) -> None:
    theme = Theme(tokens, Palette.LIGHT, QFont())
    theme.font("body").setPixelSize(99)
    assert theme.font("body").pixelSize() != 99
