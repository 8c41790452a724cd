"""One line of text with the hits of a search marked behind it."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.hits import hit_spans

BEFORE = 24
"""Letters that stand before a hit which would else be cut off."""


def paint_marked(  # noqa: PLR0917  # as QPainter.drawText
    painter: QPainter, room: QRect, words: str, query: str, font: QFont, ink: QColor, look: Look
) -> None:
    """The first hit is in sight: where it would be cut off, the line begins shortly before it."""
    found = hit_spans(words, query) if query else ()
    if not found:
        paint.safe_text(painter, room, words, font, ink, look)
        return
    metrics = QFontMetricsF(font)
    far = metrics.horizontalAdvance(words[: found[0][1]]) > room.width() - 16
    start = max(0, found[0][0] - BEFORE) if far else 0
    if start:
        # From a whole word on, where there is a blank before the hit.
        start = max(start, words.find(" ", start, found[0][0]) + 1)
    shown = ("…" if start else "") + paint.visible(words[start:].replace("\n", " "))
    shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, font)
    mark = QTextCharFormat()
    mark.setBackground(look.colour("mark"))
    mark.setForeground(look.colour("text"))
    formats = []
    for begin, end in hit_spans(shown, query):
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = begin, end - begin, mark
        formats.append(span)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignRight))
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(room)
    painter.setPen(ink)
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))
    painter.restore()
