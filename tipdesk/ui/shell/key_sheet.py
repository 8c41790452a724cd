"""The sheet that `?` opens: what the keys do; what cannot be done here and now is quiet."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from tipdesk.ui.keys import MAP, STATES, Acts, Group, Row, hint, more, words
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import later
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Sheet

HEADINGS = {
    Group.MOVE: later("Moving and looking"),
    Group.TIPS: later("With tips"),
    Group.SOURCES: later("With sources"),
    Group.GO: later("Going somewhere"),
    Group.EVERYWHERE: later("Everywhere"),
}


WIDE: Final = 318
KEYS: Final = 92
GAP: Final = 6


@dataclass(frozen=True)
class Line:
    """A key, what it does, what else there is to know, and whether that can be done now."""

    keys: str
    words: str
    more: str
    here: bool


class KeySheet(Sheet):
    """Esc closes it. What is not built is not there."""

    def __init__(self, look: Look, window: QWidget, acts: Acts) -> None:
        super().__init__(look, window, window.tr("Keys"))
        about = self.tr("Letters and digits act outside fields; settings can switch them off.")
        self.body.addWidget(Words(look, about, step="small", colour="text-quiet"))
        for group in Group:
            lines = _lines(tuple(row for row in MAP if row.group is group), acts)
            if group in {Group.GO, Group.EVERYWHERE}:
                lines = tuple(line for line in lines if line.here)
            heading = Words(look, QCoreApplication.translate("Keys", str(HEADINGS[group])), step="caption", weight=600)
            heading.setContentsMargins(0, 16, 0, 6)
            self.body.addWidget(heading)
            self.body.addWidget(KeyLines(look, lines))
        self.body.addStretch(1)


class KeyLines(QLabel):
    """One group, painted at once: a label for each of a hundred words would take a frame or two to make.

    Its text is what a screen reader reads, a line for each key.
    """

    def __init__(self, look: Look, lines: tuple[Line, ...]) -> None:
        super().__init__()
        self._look, self._lines = look, lines
        self._font, self._heavy = look.font("small"), look.font("small", weight=600)
        self._heights = tuple(self._tall(line) for line in lines)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText("\n".join(": ".join(part for part in (one.keys, one.words, one.more) if part) for one in lines))
        self.setFixedSize(WIDE, sum(self._heights))

    def _tall(self, line: Line) -> int:
        metrics, told = QFontMetrics(self._font), "\n".join(part for part in (line.words, line.more) if part)
        room = QRect(0, 0, WIDE - KEYS, 400)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, told).height() + GAP

    def sizeHint(self) -> QSize:
        return self.size()

    def minimumSizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, top = QPainter(self), 0
        for line, tall in zip(self._lines, self._heights, strict=True):
            whole = QRect(0, top, WIDE, tall)
            left = paint.turned(painter, whole, QRect(0, top, KEYS - 8, tall))
            right = paint.turned(painter, whole, QRect(KEYS, top, WIDE - KEYS, tall))
            painter.setPen(self._look.colour("text" if line.here else "text-quiet"))
            painter.setFont(self._heavy if line.here else self._font)
            painter.drawText(left, TOP, line.keys)
            painter.setFont(self._font)
            told = "\n".join(part for part in (line.words, line.more) if part)
            painter.drawText(right, TOP | Qt.TextFlag.TextWordWrap, told)
            top += tall
        painter.end()


TOP: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


def _lines(rows: tuple[Row, ...], acts: Acts) -> tuple[Line, ...]:
    """The digits of triage stand in one line."""
    lines: list[Line] = []
    for row in rows:
        if row.intent is STATES[0]:
            told = QCoreApplication.translate("Keys", "Move to a state of triage, in their order")
            lines.append(Line(f"{hint(STATES[0])} … {hint(STATES[-1])}", told, "", any(one in acts for one in STATES)))
        elif row.intent not in STATES:
            lines.append(Line(hint(row.intent), words(row.intent), more(row.intent), row.intent in acts))
    return tuple(lines)
