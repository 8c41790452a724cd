"""The story's side: people with role and until when, then activity."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.stories.values import Done, PersonRow, StoryWhole
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Avatar, Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading
from tipdesk.ui.widgets.strip import TwoTone

WIDTH = 336


class StorySide(Ground):
    people_wanted = Signal()
    """Where access is given and ended."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas", edges="l")
        self._look = look
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("People and activity"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(20, 20, 20, 20)
        self._column.setSpacing(0)
        whole.addWidget(Scrolled(content))

    def show_story(self, whole: StoryWhole) -> None:
        look = self._look
        empty_layout(self._column)
        give = Button(look, self.tr("Grant…"), role=Role.LINK)
        give.clicked.connect(self.people_wanted)
        self._column.addWidget(heading(look, self.tr("People"), right=give))
        self._column.addSpacing(4)
        for person in whole.people:
            self._column.addWidget(self._person(person))
        if whole.people_note:
            self._column.addSpacing(8)
            self._column.addWidget(Words(look, whole.people_note, step="small", colour="text-quiet"))
        if whole.activity:
            self._column.addSpacing(24)
            self._column.addWidget(heading(look, self.tr("Activity")))
            self._column.addSpacing(6)
            for done in whole.activity:
                self._column.addWidget(self._done(done))
        self._column.addStretch(1)

    def _person(self, person: PersonRow) -> QWidget:
        look = self._look
        part = Ground(look, "canvas", edges="b")
        part.setFixedHeight(36)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Avatar(look, person.initials, person.name))
        row.addWidget(Line(look, person.name), 1)
        row.addWidget(Words(look, person.role, step="small", colour="text-quiet", wrap=False))
        colour = "warn" if person.ends_soon else "text-quiet"
        row.addWidget(Words(look, person.until, step="small", colour=colour, wrap=False))
        return part

    def _done(self, done: Done) -> QWidget:
        look = self._look
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        at = Words(look, when.brief(look, done.at_ms), step="small", colour="text-quiet", wrap=False)
        at.setMinimumWidth(60)
        at.setToolTip(when.full(look, done.at_ms))
        row.addWidget(at, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TwoTone(look, done.who, done.did), 1)
        return part
