"""One event of somebody's log in full, 96 high, with the ways on: all by this person, all on this story."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from tipdesk.ui.audit.desk_values import Detail, LineRow
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import TwoTone

SHOWN = 6


class LineDetail(Ground):
    """`person_wanted`, `story_wanted`: narrow to the chosen row's."""

    person_wanted = Signal()
    story_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="t")
        self._look = look
        self.setFixedHeight(96)
        self.setAccessibleName(self.tr("Event"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        self._head = TwoTone(look, self.tr("No event is chosen."), "", "body", quiet_rest=True)
        head.addWidget(self._head, 1)
        self.by_person = Button(look, self.tr("All by this person"), role=Role.LINK)
        self.on_story = Button(look, self.tr("All on this story"), role=Role.LINK)
        self.by_person.clicked.connect(self.person_wanted)
        self.on_story.clicked.connect(self.story_wanted)
        for button in (self.by_person, self.on_story):
            button.setEnabled(False)
            head.addWidget(button)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_nothing(self) -> None:
        empty_layout(self._grid)
        self._head.set_words(self.tr("No event is chosen."), "")
        self.by_person.setEnabled(False)
        self.on_story.setEnabled(False)

    def show_detail(self, row: LineRow, detail: Detail) -> None:
        empty_layout(self._grid)
        self._head.set_words(detail.head, detail.when)
        self.by_person.setEnabled(True)
        self.on_story.setEnabled(bool(row.line.event.where))
        for place, (name, value) in enumerate(detail.facts[:SHOWN]):
            at, column = place % 3, place // 3 * 2
            self._grid.addWidget(Words(self._look, name, step="small", colour="text-quiet", wrap=False), at, column)
            said = Line(self._look, visible(value), step="small", colour="danger" if value in detail.warns else "text")
            said.setToolTip(visible(value))
            self._grid.addWidget(said, at, column + 1)
