"""The page to hand to sources: how to send a file that only the desk can open, as a PDF drawn in memory."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter

from tipdesk.desk.intake_address import CLASSIC_COMMAND, FILE_COMMAND
from tipdesk.ui.foreign import visible
from tipdesk.ui.settings.intake_values import AddressShown
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.qr import modules, paint_modules

DPI: Final = 150
MARGIN_MM: Final = 18.0
QR_SIDE: Final = 300
GAP: Final = 18


def steps(desk: str, address: AddressShown, file_name: str) -> tuple[tuple[str, str], ...]:
    """Paragraphs in order, each with what is written in fixed letters below it."""
    return (
        (
            tr("Only {desk} can open what you seal so. Do it on a computer that is yours alone.").format(
                desk=visible(desk)
            ),
            "",
        ),
        (tr("1. Install age: age-encryption.org. It is free, and made by others than us."), ""),
        (
            tr("2. Compare these words with those that we publish elsewhere. If they differ, send nothing."),
            address.classic_words,
        ),
        (tr("3. Seal your file with this one line:"), CLASSIC_COMMAND.format(address=address.classic)),
        (
            tr("4. Send us sealed.age in whichever way you trust. Its size, and that you sent it, are not hidden."),
            "",
        ),
        (
            tr(
                "This short address is not quantum-safe: whoever records your file today may open it in some years. "
                "With age 1.3 or newer, take the file {file} from us instead, and this line:"
            ).format(file=file_name),
            FILE_COMMAND.format(file=file_name),
        ),
        (tr("The words of that file are:"), address.words),
        (tr("Good until {day}; after that, ask for the new one.").format(day=address.renewed_by), ""),
    )


@dataclass
class _Pen:
    painter: QPainter
    width: int
    y: int = 0

    def write(self, words: str, font: QFont, gap: int = GAP) -> None:
        self.painter.setFont(font)
        flags = int(Qt.TextFlag.TextWrapAnywhere if " " not in words else Qt.TextFlag.TextWordWrap)
        room = QRect(0, self.y, self.width, 4000)
        box = self.painter.boundingRect(room, flags, words)
        self.painter.drawText(room, flags, words)
        self.y += box.height() + gap


def drawn(desk: str, address: AddressShown, file_name: str) -> bytes:
    """The whole PDF, one page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    # Neither program nor person is told to whoever gets the file.
    writer.setCreator("")
    writer.setTitle("")
    painter = QPainter(writer)
    _draw(_Pen(painter, writer.width()), desk, address, file_name)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _draw(pen: _Pen, desk: str, address: AddressShown, file_name: str) -> None:
    title, text = QFont(), QFont()
    title.setPointSizeF(20)
    text.setPointSizeF(11)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(10)
    pen.write(tr("How to send us a file that only we can open"), title, 2 * GAP)
    for words, below in steps(desk, address, file_name):
        pen.write(words, text, GAP // 2 if below else GAP)
        if below:
            pen.write(below, fixed)
    place = QRectF(0, pen.y + GAP, QR_SIDE, QR_SIDE)
    paint_modules(pen.painter, place, modules(address.classic))
    pen.y += QR_SIDE + 2 * GAP
    pen.write(tr("The short address, to be read by a telephone's camera"), text)
