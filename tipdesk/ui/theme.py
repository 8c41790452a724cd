"""The theme: colours, type and sizes by the names of tokens.json."""

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontDatabase


class Palette(Enum):
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class TypeStep:
    ratio: float
    line: int
    weight: int
    title: bool


def _type_step(raw: dict[str, Any]) -> TypeStep:
    return TypeStep(raw["ratio"], raw["line"], raw["weight"], raw.get("family") == "title")


def _first_installed(names: str) -> str:
    installed = set(QFontDatabase.families())
    # The token reads "first installed of: A, B, C".
    wanted = [name.strip() for name in names.split(":", 1)[-1].split(",")]
    return next((name for name in wanted if name in installed), "serif")


class Theme:
    """Colours, fonts and sizes for one palette; widgets and delegates ask by name, a name that is missing is a bug."""

    def __init__(self, tokens: bytes, palette: Palette, base: QFont) -> None:
        # Not msgspec, which takes 15 ms to import: the unlock page is painted before anything but Qt is there.
        raw: dict[str, Any] = json.loads(tokens)
        self.palette = palette
        self._colours = {name: QColor(value) for name, value in raw["colour"][palette.value].items()}
        self._steps = {name: _type_step(step) for name, step in raw["type"]["scale"].items()}
        self._raw = raw
        self._serif = _first_installed(raw["type"]["families"]["title"])
        self._base = QFont(base)
        pixels = base.pixelSize()
        self._base_px = float(pixels) if pixels > 0 else base.pointSizeF() * 96 / 72
        scrim = QColor(raw["colour"]["light"]["text"])
        scrim.setAlphaF(0.32)
        self.scrim = scrim

    def become(self, palette: Palette) -> None:
        """Light or dark from now on; what was drawn before is drawn anew by whoever asks for it."""
        self.palette = palette
        self._colours = {name: QColor(value) for name, value in self._raw["colour"][palette.value].items()}

    @property
    def dark(self) -> bool:
        return self.palette is Palette.DARK

    def colour(self, name: str) -> QColor:
        return QColor(self._colours[name])

    def font(self, step: str, *, weight: int | None = None, italic: bool = False) -> QFont:
        wanted = self._steps[step]
        font = QFont(self._base)
        if wanted.title:
            font.setFamilies([self._serif])
        font.setPixelSize(max(1, round(self._base_px * wanted.ratio)))
        font.setWeight(QFont.Weight(weight or wanted.weight))
        font.setItalic(italic)
        return font

    def serif(self, step: str) -> QFont:
        """The title family in another step's size: for a promise, for what a seal held."""
        font = self.font(step)
        font.setFamilies([self._serif])
        return font

    def numbers(self, step: str, *, weight: int | None = None) -> QFont:
        """The step's font with figures of equal width."""
        font = self.font(step, weight=weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def fixed(self, step: str) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(1, round(self._base_px * self._steps[step].ratio)))
        return font

    def line(self, step: str) -> int:
        """Line height in pixels: the token's, grown where the system's font is larger than the token's."""
        return max(self._steps[step].line, round(self._steps[step].line * self._base_px / 13))

    def size(self, group: str, name: str) -> int:
        """A length in pixels: `size("row", "tip")`, `size("shell", "inbox_list")`."""
        return int(self._raw[group][name])
