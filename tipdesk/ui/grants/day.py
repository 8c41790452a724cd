"""Who could open it on a chosen past day: a field for the day, and that day's people."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.grants.values import OnDay, Outside
from tipdesk.ui.look import Look
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.tongue import apart, tr
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.enter import ENTER
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import empty_layout, heading, two_ends


class DayPart(QWidget):
    """`wanted(at_ms)`: some moment of the day that was typed."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(look, self.tr("On another day")))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field = OneLine(look, self.tr("Day"), hint=self.tr("2025-03-03 or 3.3."), large=False)
        self.field.returnPressed.connect(self._ask)
        self.show_day = Button(look, self.tr("Show"), icon="calendar")
        self.show_day.clicked.connect(self._ask)
        row.addWidget(self.field, 1)
        row.addWidget(self.show_day)
        column.addLayout(row)
        self._said = Words(look, self.tr("Who could open it on a day gone by."), step="small", colour="text-quiet")
        column.addWidget(self._said)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        column.addLayout(self.rows)

    @property
    def said(self) -> str:
        return self._said.text()

    def show_people(self, at_ms: int, people: Sequence[OnDay]) -> None:
        look = self._look
        empty_layout(self.rows)
        on = when.day(look, at_ms)
        self._said.setText(
            self.tr("On {day}, by the times that grants and their ends claim.").format(day=on)
            if people
            else self.tr("On {day} nobody could open it here.").format(day=on)
        )
        for one in people:
            line = two_ends(look, one.name, one.role)
            line.setAccessibleName(apart((one.name, one.role, one.purpose)))
            line.setToolTip(one.purpose)
            self.rows.addWidget(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field asks for the day; it is not the page's, which would open what is chosen there."""
        if event.key() in ENTER:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        look = self._look
        at_ms = parse_day(self.field.text().strip(), when.local(look, look.now_ms()))
        if at_ms is None:
            self._said.setText(self.tr("That is no whole date yet."))
        elif when.local(look, at_ms).date() > when.local(look, look.now_ms()).date():
            self._said.setText(self.tr("That day has not come yet; the table shows who can today."))
        else:
            self.wanted.emit(at_ms)


def until_past(look: Look, one: Outside) -> str:
    """Within a row: 'until 3 Mar, by Ines'."""
    if one.by:
        return tr("until {day}, by {name}").format(day=when.day(look, one.until_ms), name=one.by)
    return tr("until {day}").format(day=when.day(look, one.until_ms))


def since_past(look: Look, one: Outside) -> str:
    """Of who is recused."""
    return tr("since {day}").format(day=when.day(look, one.until_ms))
