"""The list of questions, 232 wide: seventeen under five headings, counts where something waits, then saved ones."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QVBoxLayout, QWidget

from tipdesk.desk.audit_saved import Saved
from tipdesk.domain.questions import Question
from tipdesk.ui.audit.asking import GROUPS, NAMES
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import listed, number, tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.sections import empty_layout

WIDTH: Final = 232
ROW: Final = 28


class _Row(QAbstractButton):
    """One question."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look, self._count = look, 0
        self.chosen = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFixedHeight(ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(listed((self.text(), number(count))) if count else self.text())
        self.update()

    def choose(self, *, chosen: bool) -> None:
        self.chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, whole = self._look, QPainter(self), self.rect()
        if self.chosen or self.underMouse():
            painter.fillRect(whole, look.colour("selected" if self.chosen else "hover"))
        if self.chosen:
            painter.fillRect(paint.turned(painter, whole, QRect(0, 0, 3, ROW)), look.colour("accent"))
        right = 12
        if self._count:
            words = number(self._count)
            width = paint.chip_width(words, look, icon=False)
            place = paint.turned(painter, whole, QRect(whole.width() - width - 12, 6, width, 16))
            paint.chip(painter, place, words, look, ground="warn-soft", ink="warn")
            right += width + 6
        room = paint.turned(painter, whole, QRect(16, 0, whole.width() - 16 - right, ROW))
        font = look.font("small", weight=600 if self.chosen else 400)
        paint.text(painter, room, self.text(), font, look.colour("text"))
        if self.hasFocus():
            paint.focus_ring(painter, whole, look)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)


class QuestionList(Ground):
    """`chosen(Question)`, `saved_chosen(Saved)`."""

    chosen = Signal(object)
    saved_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas", edges="r")
        self._look = look
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Questions"))
        self.rows: dict[Question, _Row] = {}
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 12, 1, 12)
        self._column.setSpacing(0)
        for words, questions in GROUPS:
            self._heading(tr(words))
            for question in questions:
                row = _Row(look, tr(NAMES[question]))
                row.clicked.connect(lambda _checked=False, one=question: self.chosen.emit(one))
                self.rows[question] = row
                self._column.addWidget(row)
            self._column.addSpacing(8)
        self._saved = QVBoxLayout()
        self._saved.setSpacing(0)
        self._column.addLayout(self._saved)
        self._column.addStretch(1)
        self._area = self._scrolled(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(self._area)

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _heading(self, words: str) -> None:
        line = Words(self._look, words, step="caption", colour="text-quiet", wrap=False)
        line.setContentsMargins(16, 4, 0, 4)
        self._column.addWidget(line)

    def show_chosen(self, question: Question) -> None:
        for one, row in self.rows.items():
            row.choose(chosen=one is question)
        self._area.ensureWidgetVisible(self.rows[question], 0, ROW)

    def show_counts(self, counts: Mapping[Question, int]) -> None:
        for question, row in self.rows.items():
            row.show_count(counts.get(question, 0))

    def show_saved(self, saved: tuple[Saved, ...]) -> None:
        empty_layout(self._saved)
        if not saved:
            return
        head = Words(self._look, self.tr("Saved"), step="caption", colour="text-quiet", wrap=False)
        head.setContentsMargins(16, 4, 0, 4)
        self._saved.addWidget(head)
        for one in saved:
            row = _Row(self._look, one.name)
            row.clicked.connect(lambda _checked=False, kept=one: self.saved_chosen.emit(kept))
            self._saved.addWidget(row)
