"""A report as PDF, drawn page by page into memory: no printer, no file but the one that is written after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from tipdesk.domain.text import visible

DPI: Final = 150
MARGIN_MM: Final = 14.0
LINE: Final = 26
WIDTHS: Final = (15, 17, 20, 18, 22, 8)
"""Of the six columns, in parts of a hundred."""


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


class _Sheets:
    """Pages that follow each other; `y` is where the next line goes."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, report: Report) -> None:
        self._writer, self._painter, self._report = writer, painter, report
        self._y, self._page = 0, 1
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
        width, tall = self._writer.width(), self._writer.height()
        if self._y + height > tall - 2 * LINE:
            self._end()
            self._writer.newPage()
            self._page += 1
            self._y = 0
            self._line(self._report.head, self._strong)
        self._painter.setFont(font)
        metrics, left = self._painter.fontMetrics(), 0
        for place, cell in enumerate(cells):
            room = width if len(cells) == 1 else width * WIDTHS[place] // 100
            words = metrics.elidedText(visible(cell), Qt.TextElideMode.ElideRight, room - 12)
            self._painter.drawText(QRect(left, self._y, room - 12, height), Qt.AlignmentFlag.AlignVCenter, words)
            left += room
        self._y += height

    def _end(self) -> None:
        self._painter.setFont(self._small)
        place = QRect(0, self._writer.height() - LINE, self._writer.width(), LINE)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{self._report.foot}   {self._page}")
