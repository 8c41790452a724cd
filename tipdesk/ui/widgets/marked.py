"""One line of text with the hits of a search marked behind it."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from tipdesk.domain.marking import Span
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
    shown = _from_the_hit(words, found[0], QFontMetricsF(font), room.width())
    layout = QTextLayout(shown, font)
    layout.setTextOption(_leading(painter))
    layout.setFormats([_mark(span, look) for span in hit_spans(shown, query)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(room)
    painter.setPen(ink)
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))
    painter.restore()


def _from_the_hit(words: str, hit: Span, metrics: QFontMetricsF, width: int) -> str:
    """The line as it is shown: from shortly before the hit, at a whole word where there is a blank before it."""
    start = 0
    if metrics.horizontalAdvance(words[: hit[1]]) > width - 16:
        start = max(0, hit[0] - BEFORE)
        start = max(start, words.find(" ", start, hit[0]) + 1)
    shown = ("…" if start else "") + paint.visible(words[start:].replace("\n", " "))
    return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)


def _leading(painter: QPainter) -> QTextOption:
    """At the side where lines begin here; the text itself runs in its own direction."""
    turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def _mark(span: Span, look: Look) -> QTextLayout.FormatRange:
    made, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setBackground(look.colour("mark"))
    form.setForeground(look.colour("text"))
    made.start, made.length, made.format = span[0], span[1] - span[0], form
    return made
