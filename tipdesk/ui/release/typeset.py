"""Text set on paper: pages of pixels drawn with Qt's letters, in every script and both directions.

The text is ours: another process took it out of the document, and no byte of that is parsed here. Lines stand at the
same places at any sharpness, so a cover lies where it was drawn.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from tipdesk.intake.viewing import Box, Coarse, Drawn, Size, Word, Words
from tipdesk.ui.release.passages import Passage
from tipdesk.ui.tongue import number, tr

POINT: Final = 10
"""Steps of which all places are whole or nearly so, for one of the paper's points."""
WIDE, TALL, MARGIN = 5950, 8420, 500
BODY, SMALL = 105, 85
"""Of letters, in those steps; the second within tables."""
PAGES_MOST: Final = 300
PIXELS_MOST: Final = 16_000_000
CELL_LEAST, CELL_MOST, GAP = 200, 1_600, 80
ROWS_MEASURED: Final = 60
CHANNELS: Final = 3
WORD: Final = re.compile(r"\S+")


@dataclass(frozen=True)
class _Strip:
    """Lines `first` to before `last` of a passage, as they stand from `top` on."""

    passage: int
    first: int
    last: int
    top: float


@dataclass
class Typeset:
    """Pages counted from 0, in points; the layout that was used last is kept, since a page is drawn and then read."""

    passages: Sequence[Passage]
    fixed: bool = False
    pages: list[list[_Strip]] = field(default_factory=list)
    _tabs: list[list[float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.passages = tuple(self.passages)
        self._tabs = list(_tabs(self.passages, _font(SMALL, fixed=self.fixed)))
        page, top = list[_Strip](), float(MARGIN)
        for at in range(len(self.passages)):
            layout = self._laid(at)
            first = 0
            for number_ in range(layout.lineCount()):
                tall = layout.lineAt(number_).height()
                if top + tall > TALL - MARGIN and (page or number_ > first):
                    self._end_page(page, _Strip(at, first, number_, top - _height(layout, first, number_)))
                    page, first, top = [], number_, float(MARGIN)
                    if len(self.pages) == PAGES_MOST:
                        self._say_the_end()
                        return
                top += tall
            page.append(_Strip(at, first, layout.lineCount(), top - _height(layout, first, layout.lineCount())))
        if page:
            self.pages.append(page)

    def _end_page(self, page: list[_Strip], last: _Strip) -> None:
        self.pages.append([*page, last] if last.last > last.first else page)

    def _say_the_end(self) -> None:
        """Whoever gets the copy must see that it is not whole, and where it ends."""
        words = tr("The text goes on. A copy has {n} pages at most.").format(n=number(PAGES_MOST))
        self.passages = (*self.passages, Passage(words, ((0, len(words)),)))
        self._tabs.append([])
        self.pages.append([_Strip(len(self.passages) - 1, 0, 1, float(MARGIN))])

    @property
    def count(self) -> int:
        return len(self.pages)

    @property
    def in_points(self) -> bool:
        return True

    @property
    def size(self) -> Size:
        return Size(WIDE / POINT, TALL / POINT)

    def draw(self, page: int, scale: float) -> Drawn:
        """Rows of RGB, `scale` pixels a point or as many as one answer holds."""
        most = (PIXELS_MOST * POINT * POINT / (WIDE * TALL)) ** 0.5
        scale = min(scale, most * 0.999)
        wide, tall = max(1, round(WIDE / POINT * scale)), max(1, round(TALL / POINT * scale))
        image = QImage(wide, tall, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(wide / WIDE, tall / TALL)
        painter.setPen(Qt.GlobalColor.black)
        for (_, line, layout), origin in self._lines(page):
            line.draw(painter, origin)
            del layout
        painter.end()
        return Drawn(page, wide, tall, scale, _rows(image.convertToFormat(QImage.Format.Format_RGB888)))

    def grain(self, page: int) -> tuple[Coarse, ...]:
        """Letters are drawn where they stand: nothing of them shows further off than a cover is made larger anyway."""
        del page
        return ()

    def words(self, page: int) -> Words:
        """Where they stand, what sticks out of their line among it: marks may be piled on a letter."""
        text, found, before = "", list[Word](), -1
        for (at, line, layout), origin in self._lines(page):
            if before not in {-1, at}:
                text += "\n"
            before = at
            start, length = line.textStart(), line.textLength()
            said = _cut(self.passages[at].text, start, length)
            for word in WORD.finditer(said):
                begun = start + _units(said[: word.start()])
                box = _box(line, begun, begun + _units(word[0]), origin)
                found.append(Word(word[0], len(text) + word.start(), box))
            del layout
            text += said
        return Words(page, text, tuple(found))

    def _lines(self, page: int) -> Iterator[tuple[tuple[int, QTextLine, QTextLayout], QPointF]]:
        """Each line of a page, with the point from which its passage is drawn."""
        for strip in self.pages[page]:
            layout = self._laid(strip.passage)
            if strip.first >= layout.lineCount():
                continue
            origin = QPointF(MARGIN, strip.top - layout.lineAt(strip.first).y())
            for place in range(strip.first, strip.last):
                yield (strip.passage, layout.lineAt(place), layout), origin

    def _laid(self, at: int) -> QTextLayout:
        passage = self.passages[at]
        layout = QTextLayout(passage.text, _font(SMALL if passage.row else BODY, fixed=self.fixed))
        layout.setTextOption(_option(passage.text, self._tabs[at]))
        layout.setFormats([_bold(passage.text, *one) for one in passage.bold])
        layout.beginLayout()
        top, line = 0.0, layout.createLine()
        while line.isValid():
            line.setLineWidth(WIDE - 2 * MARGIN)
            line.setPosition(QPointF(0, top))
            top += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout


def _units(text: str) -> int:
    """As Qt counts: letters beyond the first 65,536 are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _cut(text: str, start: int, length: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")


def _height(layout: QTextLayout, first: int, last: int) -> float:
    return sum(layout.lineAt(place).height() for place in range(first, last))


def _box(line: QTextLine, start: int, end: int, origin: QPointF) -> Box:
    """From edge to edge of its letters, whichever way they run, and as far as their ink goes."""
    edges = (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)
    sides = [_across(line, place, edge) for place in range(start, end) for edge in edges]
    whole = QRectF(min(sides), line.y(), max(sides) - min(sides), line.height())
    for run in line.glyphRuns(start, end - start):
        whole = whole.united(run.boundingRect())
    whole.translate(origin)
    left, top = max(0.0, whole.left() / WIDE), max(0.0, whole.top() / TALL)
    return Box(left, top, min(1.0, whole.right() / WIDE) - left, min(1.0, whole.bottom() / TALL) - top)


def _across(line: QTextLine, place: int, edge: QTextLine.Edge) -> float:
    found: Any = line.cursorToX(place, edge)
    return float(found[0])


def _font(pixels: int, *, fixed: bool) -> QFont:
    if fixed:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    else:
        font = QFont()
        # By no name of its own: the system then takes for each script a font that has it.
        font.setFamilies(["sans-serif"])
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoSubpixelAntialias)
    return font


def _option(text: str, tabs: Sequence[float]) -> QTextOption:
    """A paragraph runs as its first letter that has a direction does, and stands at the side where it begins."""
    strong = next((way for way in map(unicodedata.bidirectional, text) if way in {"L", "R", "AL"}), "L")
    way = Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if strong == "L" else Qt.AlignmentFlag.AlignRight
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(way)
    option.setTabStopDistance(4 * BODY)
    if tabs:
        option.setTabArray(list(tabs))
    return option


def _bold(text: str, start: int, length: int) -> QTextLayout.FormatRange:
    found, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    found.start, found.length, found.format = _units(text[:start]), _units(text[start : start + length]), form
    return found


def _tabs(passages: Sequence[Passage], font: QFont) -> Iterator[list[float]]:
    """For rows that stand together, where their columns begin; the first of them are measured."""
    metrics, at = QFontMetricsF(font), 0
    while at < len(passages):
        end = at
        while end < len(passages) and passages[end].row:
            end += 1
        if end == at:
            yield []
            at += 1
            continue
        widths: list[float] = []
        for passage in passages[at : min(end, at + ROWS_MEASURED)]:
            for column, cell in enumerate(passage.text.split("\t")):
                wide = min(CELL_MOST, max(CELL_LEAST, metrics.horizontalAdvance(cell) + GAP))
                widths[column : column + 1] = [max((wide, *widths[column : column + 1]))]
        yield from [_stops(widths)] * (end - at)
        at = end


def _stops(widths: Iterable[float]) -> list[float]:
    stops, at = list[float](), 0.0
    for wide in widths:
        at += wide
        stops.append(at)
    return stops


def _rows(image: QImage) -> bytes:
    """Without what Qt adds at each row's end."""
    stride, wide = image.bytesPerLine(), image.width() * CHANNELS
    data = bytes(image.constBits())
    if stride == wide:
        return data
    return b"".join(data[at : at + wide] for at in range(0, len(data), stride))
