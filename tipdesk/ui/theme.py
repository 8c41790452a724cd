"""The theme: colours, type and sizes by the names of tokens.json."""

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette


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


# Where the system asks for more contrast: quiet words are words, hairlines are lines, and inks come nearer to the text.
STRONGER: Final = {"text-quiet": "text", "line": "line-strong", "line-strong": "text"}
INKS: Final = ("accent", "ok", "warn", "danger", "sealed", "focus")
NEARER: Final = 0.5


class Theme:
    """Colours, fonts and sizes for one palette; widgets and delegates ask by name, a name that is missing is a bug."""

    def __init__(self, tokens: bytes, palette: Palette, base: QFont, *, strong: bool = False) -> None:
        """`strong`: the system asks for high contrast."""
        # Not msgspec, which takes 15 ms to import: the unlock page is painted before anything but Qt is there.
        raw: dict[str, Any] = json.loads(tokens)
        self.turn = 0
        """Counts how often the colours changed: what was drawn in others is drawn anew."""
        self._steps = {name: _type_step(step) for name, step in raw["type"]["scale"].items()}
        self._raw = raw
        self.become(palette, strong=strong)
        self._serif = _first_installed(raw["type"]["families"]["title"])
        self._base = QFont(base)
        # A frame of a list asks 44 times: a copy of a font takes a tenth of its making.
        self._fonts: dict[tuple[str, int | None, bool], QFont] = {}
        self._figures: dict[tuple[str, int | None], QFont] = {}
        pixels = base.pixelSize()
        self._base_px = float(pixels) if pixels > 0 else base.pointSizeF() * 96 / 72
        scrim = QColor(raw["colour"]["light"]["text"])
        scrim.setAlphaF(0.32)
        self.scrim = scrim

    def become(self, palette: Palette, *, strong: bool = False) -> None:
        """Light or dark from now on; what was drawn before is drawn anew by whoever asks for it."""
        self.palette, self.strong = palette, strong
        self.turn += 1
        colours = {name: QColor(value) for name, value in self._raw["colour"][palette.value].items()}
        self._colours = _stronger(colours) if strong else colours
        self._inks: dict[str, QPalette] = {}

    @property
    def dark(self) -> bool:
        return self.palette is Palette.DARK

    def colour(self, name: str) -> QColor:
        return QColor(self._colours[name])

    def ink(self, name: str) -> QPalette:
        """For a label in this colour; a page of them asks sixty times."""
        if name not in self._inks:
            self._inks[name] = QPalette()
            self._inks[name].setColor(QPalette.ColorRole.WindowText, self.colour(name))
        return self._inks[name]

    def font(self, step: str, *, weight: int | None = None, italic: bool = False) -> QFont:
        key = (step, weight, italic)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(step, weight, italic)
        return QFont(self._fonts[key])

    def _make_font(self, step: str, weight: int | None, italic: bool) -> QFont:
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
        if (step, weight) not in self._figures:
            font = self.font(step, weight=weight)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._figures[step, weight] = font
        return QFont(self._figures[step, weight])

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


def _stronger(colours: dict[str, QColor]) -> dict[str, QColor]:
    made = {name: colours[STRONGER.get(name, name)] for name in colours}
    for name in INKS:
        made[name] = _between(colours[name], colours["text"], NEARER)
    return made


def _between(one: QColor, other: QColor, part: float) -> QColor:
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    red, green, blue = (round(a + part * (b - a)) for a, b in channels)
    return QColor(red, green, blue)
