"""What a page lacks, said on the page itself, so that nobody takes what is missing for what was never there."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from tipdesk.ui.look import Look

PAD = 10.0


def paint_note(painter: QPainter, look: Look, page: QRectF, words: str) -> None:
    """At the upper edge of the page as it is shown; nothing where there is nothing to say."""
    if not words:
        return
    painter.setFont(look.font("small"))
    flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
    room = page.adjusted(PAD, PAD / 2, -PAD, 0)
    needed = painter.boundingRect(room, flags, words)
    painter.fillRect(QRectF(page.left(), page.top(), page.width(), needed.height() + PAD), look.colour("warn-soft"))
    painter.setPen(look.colour("text"))
    painter.drawText(room, flags, words)
