"""A receipt on paper: facts of one thing that was kept, drawn for a PDF or a printer alike."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from tipdesk.ui.foreign import visible

DPI: Final = 150
MARGIN_MM: Final = 20.0
LABEL: Final = 0.26
"""Of the width, for the names of facts."""
GAP: Final = 0.35
"""Of a line, between facts."""


@dataclass(frozen=True)
class Receipt:
    """`notes` stand under the facts: what is known, and what is only claimed."""

    title: str
    about: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def drawn(receipt: Receipt) -> bytes:
    """The whole PDF: neither program nor person is told to whoever gets it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setCreator("")
    writer.setTitle("")
    put_on(writer, receipt)
    buffer.close()
    return bytes(buffer.data().data())


def put_on(device: QPagedPaintDevice, receipt: Receipt) -> None:
    """On the pages of a PDF or a printer."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM))
    painter = QPainter(device)
    _Pages(device, painter).draw(receipt)
    painter.end()


class _Pages:
    """`_y` is where the next line goes."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._device, self._painter = device, painter
        self._wide, self._tall = float(device.width()), float(device.height())
        self._y = 0.0
        self._plain, self._strong, self._title = QFont(), QFont(), QFont()
        for font, points in ((self._plain, 10.0), (self._strong, 10.0), (self._title, 17.0)):
            font.setPointSizeF(points)
        self._strong.setBold(True)

    def draw(self, receipt: Receipt) -> None:
        self._block(receipt.title, self._title)
        self._block(receipt.about, self._plain)
        self._y += 20
        for label, value in receipt.facts:
            self._fact(label, visible(value))
        self._y += 20
        for note in receipt.notes:
            self._block(note, self._plain)

    def _block(self, words: str, font: QFont, left: float = 0.0, wide: float = 0.0) -> float:
        """Wrapped; returns how tall it is."""
        wide = wide or self._wide
        tall = self._tall_of(words, font, wide)
        self._room_for(tall)
        self._put(words, font, QRectF(left, self._y, wide, tall))
        self._y += tall * (1 + GAP / 2)
        return tall

    def _fact(self, label: str, value: str) -> None:
        first = self._wide * LABEL
        room = self._wide - first
        tall = max(self._tall_of(label, self._strong, first - 12), self._tall_of(value, self._plain, room))
        self._room_for(tall)
        turned = QGuiApplication.isRightToLeft()
        self._put(label, self._strong, QRectF(room + 12 if turned else 0.0, self._y, first - 12, tall))
        self._put(value, self._plain, QRectF(0.0 if turned else first, self._y, room, tall))
        self._y += tall + GAP * self._tall_of("x", self._plain, room)

    def _flags(self) -> int:
        """Digests are one long word."""
        return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWrapAnywhere)

    def _tall_of(self, words: str, font: QFont, wide: float) -> float:
        self._painter.setFont(font)
        return self._painter.boundingRect(QRectF(0, 0, wide, 1e6), self._flags(), words).height()

    def _put(self, words: str, font: QFont, room: QRectF) -> None:
        self._painter.setFont(font)
        self._painter.drawText(room, self._flags(), words)

    def _room_for(self, tall: float) -> None:
        if self._y + tall > self._tall and self._y:
            self._device.newPage()
            self._y = 0.0
