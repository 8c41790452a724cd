"""The rail: where one can go, and who is here."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tipdesk.ui.changes import (
    GoToExchange,
    GoToInbox,
    GoToLog,
    GoToPeople,
    GoToRequests,
    GoToSettings,
    GoToStory,
    GoToToday,
    NewStory,
    Want,
)
from tipdesk.ui.keys import Intent, tooltip
from tipdesk.ui.look import Look
from tipdesk.ui.shell.shown import RailShown, StoryLine
from tipdesk.ui.tongue import listed, number
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.enter import enter_presses
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Avatar, Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout

ROW: Final = 28
MARK: Final = 3
STATE_INK: Final = {"circle": "accent", "circle-dot": "accent", "circle-check": "ok"}
"""Of the triage states: what waits, and what is well; the rest is in order and has no colour."""


class RailRow(QAbstractButton):
    """One line of the rail: icon, words, and a count or a mark at its right."""

    def __init__(
        self,
        look: Look,
        icon: str,
        words: str,
        *,
        count: str = "",
        mark: str = "",
        deep: int = 0,
        key: Intent | None = None,
    ) -> None:
        super().__init__()
        self._look, self._icon, self._count, self._mark, self._deep = look, icon, count, mark, deep
        self._strong = not deep
        self.setText(words)
        self.show_count(count)
        self.setToolTip(words if key is None else tooltip(words, key))
        self.setFixedHeight(ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(True)

    def show_count(self, count: str) -> None:
        self._count = count
        self.setAccessibleName(listed((self.text(), count)) if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.size("shell", "rail_narrow"), ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        narrow = self.width() <= look.theme.size("shell", "rail_narrow")
        if self.isChecked():
            painter.fillRect(self.rect(), look.colour("accent-soft"))
            mark = paint.turned(painter, self.rect(), QRect(0, 0, MARK, self.height()))
            painter.fillRect(mark, look.colour("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), look.colour("hover"))
        left = 16 if narrow else 16 + self._deep
        size = 14 if self._deep else 16
        colour = "accent" if self.isChecked() else STATE_INK.get(self._icon, "text-quiet")
        icon = paint.turned(painter, self.rect(), QRect(left, (ROW - size) // 2, size, size)).topLeft()
        painter.drawPixmap(icon, look.pixmap(self._icon, colour, size))
        if not narrow:
            self._words(painter, left + size + 8)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), look)
        painter.end()

    def _words(self, painter: QPainter, left: int) -> None:
        look = self._look
        right = self.width() - 12
        if self._mark:
            mark = paint.turned(painter, self.rect(), QRect(right - 14, (ROW - 14) // 2, 14, 14)).topLeft()
            painter.drawPixmap(mark, look.pixmap(self._mark, "text-quiet", 14))
            right -= 20
        font = look.theme.numbers("small")
        wide = round(QFontMetricsF(font).horizontalAdvance(self._count)) + 2 if self._count else 0
        box = paint.turned(painter, self.rect(), QRect(right - wide, 0, wide, ROW))
        paint.text(painter, box, self._count, font, look.colour("text-quiet"), paint.RIGHT)
        words = paint.turned(painter, self.rect(), QRect(left, 0, right - wide - left - 8, ROW))
        weight = 600 if self.isChecked() else 400
        paint.safe_text(painter, words, self.text(), look.font("body", weight=weight), look.colour("text"), look)


class Rail(Ground):
    """Shows a `RailShown`; emits where the person wants to go."""

    wants = Signal(object)
    lock_wanted = Signal()
    pick_wanted = Signal()
    """The stories as a list to choose from."""

    def __init__(self, look: Look, built: Callable[[Want], bool]) -> None:
        super().__init__(look, "canvas", edges="r")
        self._built = built
        self.setAccessibleName(self.tr("Places"))
        self._rows: dict[Want, RailRow] = {}
        self._story_rows: list[RailRow] = []
        self._chosen: Want | None = None
        self._narrow = False
        self._shown: RailShown | None = None
        self.stories: tuple[StoryLine, ...] = ()
        self._all = RailRow(look, "notebook-text", self.tr("Stories"), key=Intent.STORIES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        self._head, self._foot = Ground(look, "canvas", edges="b"), Ground(look, "canvas", edges="t")
        self._places = QWidget()
        self._list = QVBoxLayout(self._places)
        self._list.setContentsMargins(0, 8, 0, 8)
        self._list.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._places)
        self._head_line = self._make_head()
        column.addWidget(self._head)
        column.addWidget(scroll, 1)
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._names = QWidget(self)
        self._foot_row.setSpacing(8)
        column.addWidget(self._foot)

    def _make_head(self) -> Line:
        self._head.setFixedHeight(self._look.theme.size("row", "header"))
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Icon(self._look, "feather", "text"))
        line = Line(self._look, "", step="strong")
        row.addWidget(line, 1)
        return line

    def show_places(self, shown: RailShown) -> None:
        """The chosen place stays chosen. After a decision only numbers differ, and the focus may stand on a line."""
        before, self._shown = self._shown, shown
        if before is not None and _lines(before) == _lines(shown):
            if shown.has_inbox:
                self._rows[GoToInbox()].show_count(number(shown.open_tips))
            for state in shown.states:
                self._rows[GoToInbox(state=state.key)].show_count(number(state.count))
        else:
            self._make(shown)

    def _make(self, shown: RailShown) -> None:
        empty_layout(self._list)
        self._rows, self._story_rows, self.stories = {}, [], shown.stories
        self._head_line.set_words(shown.desk)
        if self._built(GoToToday()):
            self._add(GoToToday(), RailRow(self._look, "clock", self.tr("Today"), key=Intent.TODAY))
        if shown.has_inbox:
            inbox = RailRow(self._look, "inbox", self.tr("Inbox"), count=number(shown.open_tips), key=Intent.INBOX)
            self._add(GoToInbox(), inbox)
        else:
            closed = RailRow(self._look, "lock", self.tr("Inbox"))
            closed.setEnabled(False)
            closed.setToolTip(self.tr("No key to the inbox: a lead of the inbox lets people in."))
            self._list.addWidget(closed)
        for state in shown.states:
            self._add(
                GoToInbox(state=state.key),
                RailRow(self._look, state.icon, state.words, count=number(state.count), deep=8),
            )
        self._stories(shown.stories)
        self._heading(self.tr("Desk"))
        if self._built(GoToExchange()):
            self._add(GoToExchange(), RailRow(self._look, "usb", self.tr("Exchange"), key=Intent.EXCHANGE))
        if self._built(GoToRequests()):
            self._add(GoToRequests(), RailRow(self._look, "stamp", self.tr("Requests")))
        self._add(GoToLog(), RailRow(self._look, "scroll-text", self.tr("Access log"), key=Intent.LOG))
        if self._built(GoToPeople()):
            self._add(GoToPeople(), RailRow(self._look, "users", self.tr("People"), key=Intent.PEOPLE))
        if self._built(GoToSettings()):
            self._add(GoToSettings(), RailRow(self._look, "settings", self.tr("Settings"), key=Intent.SETTINGS))
        self._list.addStretch(1)
        self._show_person(shown)
        if self._chosen is not None:
            self.choose(self._chosen)
        self.be_narrow(narrow=self._narrow)

    def _stories(self, stories: tuple[StoryLine, ...]) -> None:
        self._heading(self.tr("Stories"))
        for line in stories:
            mark = "star" if line.i_lead else ""
            row = RailRow(self._look, "notebook-text", line.title, mark=mark)
            self._story_rows.append(row)
            self._add(GoToStory(line.story), row)
        self._all = RailRow(self._look, "notebook-text", self.tr("Stories"), key=Intent.STORIES)
        self._all.setCheckable(False)
        self._all.clicked.connect(self.pick_wanted)
        self._list.addWidget(self._all)
        new = RailRow(self._look, "plus", self.tr("New story…"))
        new.setCheckable(False)
        new.clicked.connect(lambda: self.wants.emit(NewStory()))
        self._list.addWidget(new)

    def choose(self, place: Want) -> None:
        """Kept until the lines are there."""
        self._chosen = place
        for known, row in self._rows.items():
            row.setChecked(known == place)

    def _add(self, place: Want, row: RailRow) -> None:
        self._rows[place] = row
        row.clicked.connect(lambda: self.wants.emit(place))
        self._list.addWidget(row)

    def _heading(self, words: str) -> None:
        label = Words(self._look, words, step="caption", colour="text-quiet", wrap=False)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        label.setContentsMargins(8 if turned else 16, 14, 16 if turned else 8, 4)
        self._list.addWidget(label)

    def _show_person(self, shown: RailShown) -> None:
        empty_layout(self._foot_row)
        face = Avatar(self._look, shown.initials, shown.person)
        self._foot_row.addWidget(face, 0, Qt.AlignmentFlag.AlignCenter)
        self._names = QWidget(self)
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(Line(self._look, shown.person, step="small", weight=600))
        names.addWidget(Line(self._look, shown.role, step="caption", colour="text-quiet"))
        self._foot_row.addWidget(self._names, 1)
        lock = Button(self._look, "", icon="lock", role=Role.BARE, name=tooltip(self.tr("Lock"), Intent.LOCK))
        lock.clicked.connect(self.lock_wanted)
        self._foot_row.addWidget(lock, 0, Qt.AlignmentFlag.AlignCenter)

    def be_narrow(self, *, narrow: bool) -> None:
        """Icons only where the window has no room for words."""
        self._narrow = narrow
        self.setFixedWidth(self._look.theme.size("shell", "rail_narrow" if narrow else "rail"))
        self._head_line.setVisible(not narrow)
        self._names.setVisible(not narrow)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._foot_row.setDirection(way)
        self._foot_row.setContentsMargins(*((10, 8, 10, 8) if narrow else (16, 6, 12, 6)))
        for row in self._story_rows:
            row.setVisible(not narrow)
        self._all.setVisible(narrow and bool(self._story_rows))
        for label in self._places.findChildren(Words):
            label.setVisible(not narrow)


def _lines(shown: RailShown) -> RailShown:
    """Without the numbers: what lines there are."""
    return replace(shown, open_tips=0, holders=0, states=tuple(replace(state, count=0) for state in shown.states))
