"""A report as PDF, drawn page by page into memory: no printer, no file but the one that is written after."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from tipdesk.ui.foreign import visible
from tipdesk.ui.tongue import apart, number

DPI: Final = 150
MARGIN_MM: Final = 14.0
LINE: Final = 26
WIDTHS: Final = (15, 17, 20, 18, 22, 8)
"""Of the six columns, in parts of a hundred."""


LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_OURS: Final = re.compile(f"([{FSI}{PDI}])")
"""They stand in translations around names, so that each keeps its own direction."""
LONGEST: Final = 24
"""Letters of a word that goes on in the next line where it finds no room: a digest, or what somebody typed."""
_LONG: Final = re.compile(rf"\S{{{LONGEST}}}(?=\S)")


@dataclass(frozen=True)
class Report:
    """Title, what was asked and when, sentences, then a table with codenames alone."""

    title: str
    about: str
    told: tuple[str, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: str


def drawn(report: Report) -> bytes:
    """The whole PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    # Neither program nor person is told to whoever gets the file.
    writer.setCreator("")
    writer.setTitle("")
    painter = QPainter(writer)
    _Sheets(writer, painter, report).draw()
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _shown(words: str) -> str:
    """Whatever steers or hides in a text is spelled out, but for what our own sentences need."""
    seen = "".join(part if _OURS.fullmatch(part) else visible(part) for part in _OURS.split(words))
    return _LONG.sub("\\g<0>\u200b", seen)


class _Sheets:
    """Pages that follow each other; `y` is where the next line goes. What is long goes on below: nothing is cut."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, report: Report) -> None:
        self._writer, self._painter, self._report = writer, painter, report
        self._y, self._page = 0, 1
        self._turned = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        side = Qt.AlignmentFlag.AlignRight if self._turned else Qt.AlignmentFlag.AlignLeft
        self._flags = int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute) | int(
            Qt.TextFlag.TextWordWrap
        )
        self._small, self._strong, self._title = QFont(), QFont(), QFont()
        self._small.setPointSizeF(8)
        self._strong.setPointSizeF(8)
        self._strong.setBold(True)
        self._title.setPointSizeF(14)

    def draw(self) -> None:
        report = self._report
        self._line((report.title,), self._title, height=2 * LINE)
        self._line((report.about,), self._small)
        self._y += LINE // 2
        for sentence in report.told:
            self._line((sentence,), self._small)
        self._y += LINE // 2
        self._line(report.head, self._strong)
        for row in report.rows:
            self._line(row, self._small)
        self._end()

    def _line(self, cells: Sequence[str], font: QFont, height: int = LINE) -> None:
        self._painter.setFont(font)
        rooms = [self._writer.width() * part // 100 for part in WIDTHS] if len(cells) > 1 else [self._writer.width()]
        words = [_shown(cell) for cell in cells]
        if self._turned and len(words) > 1:
            # Day and hour keep their order.
            words[0] = f"{LRI}{words[0]}{PDI}"
        tall = max(height, *(self._tall(one, room) + LINE // 4 for one, room in zip(words, rooms, strict=True)))
        if self._y + tall > self._writer.height() - 2 * LINE:
            self._turn()
            self._painter.setFont(font)
        left = 0
        for one, room in zip(words, rooms, strict=True):
            # The first column stands where one begins to read.
            at = self._writer.width() - left - room + 12 if self._turned else left
            self._painter.drawText(QRect(at, self._y, room - 12, tall), self._flags, one)
            left += room
        self._y += tall

    def _tall(self, words: str, room: int) -> int:
        page = QRect(0, 0, room - 12, self._writer.height())
        return self._painter.fontMetrics().boundingRect(page, self._flags, words).height()

    def _turn(self) -> None:
        """The next page, which begins with the columns' names."""
        self._end()
        self._writer.newPage()
        self._page += 1
        self._y = 0
        self._line(self._report.head, self._strong)

    def _end(self) -> None:
        self._painter.setFont(self._small)
        place = QRect(0, self._writer.height() - LINE, self._writer.width(), LINE)
        self._painter.drawText(place, self._flags, apart((self._report.foot, number(self._page))))
