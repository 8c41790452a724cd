"""The list of sections at the left of the settings, 184 wide, under three headings."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from tipdesk.ui.look import Look
from tipdesk.ui.settings.values import Section
from tipdesk.ui.settings.words import SECTIONS
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground

WIDTH: Final = 184


class _Line(QPushButton):
    """28 high; a bar of accent at its side where it is the one shown."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look, self._words = look, words
        self.setFixedHeight(look.theme.size("row", "dense"))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        words = self._look.font("body", weight=600)
        return QSize(max(WIDTH, round(QFontMetricsF(words).horizontalAdvance(self._words)) + 34), 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), look.colour("selected"))
            bar = paint.turned(painter, self.rect(), QRect(0, 0, 3, self.height()))
            painter.fillRect(bar, look.colour("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), look.colour("hover"))
        font = look.font("body", weight=600 if self.isChecked() else 400)
        room = self.rect().adjusted(16, 0, -16, 0)
        paint.text(painter, room, self._words, font, look.colour("text"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), look)
        painter.end()


class SectionList(Ground):
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas", edges="r")
        self._look = look
        self.setMinimumWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Sections"))
        self.lines: dict[Section, _Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 1, 12)
        self._column.setSpacing(0)
        desk = (Section.POLICY, Section.DESK, Section.STATES, Section.RETENTION, Section.INTAKE, Section.RULES)
        self._group(self.tr("Desk"), *desk)
        self._group(self.tr("You"), Section.SLOTS, Section.APPEARANCE, Section.KEYBOARD, Section.LAPTOP)
        self._group(self.tr("Tipdesk"), Section.PROMISES, Section.LICENCES)
        self._column.addStretch(1)

    def _group(self, words: str, *sections: Section) -> None:
        if self.lines:
            self._column.addSpacing(6)
        head = Words(self._look, words, step="caption", colour="text-quiet", wrap=False)
        head.setContentsMargins(16, 4, 16, 4)
        self._column.addWidget(head)
        for section in sections:
            line = _Line(self._look, tr(SECTIONS[section]))
            line.clicked.connect(partial(self.chosen.emit, section))
            self.lines[section] = line
            self._column.addWidget(line)

    def show_chosen(self, section: Section) -> None:
        self.lines[section].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, Callable[[int], int]] = {
            Qt.Key.Key_Down: lambda at: min(at + 1, len(self.lines) - 1),
            Qt.Key.Key_Up: lambda at: max(at - 1, 0),
        }
        order = list(self.lines)
        at = next((place for place, one in enumerate(order) if self.lines[one].hasFocus()), -1)
        if event.key() in steps and at >= 0:
            section = order[steps[event.key()](at)]
            self.lines[section].setFocus()
            self.chosen.emit(section)
        else:
            super().keyPressEvent(event)
