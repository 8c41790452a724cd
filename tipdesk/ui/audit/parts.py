"""Parts of the log's page: the strip of feeds, the detail of one event, the note about the view itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from tipdesk.domain.events import AccessEvent
from tipdesk.ui import when
from tipdesk.ui.audit.telling import did, reason, what
from tipdesk.ui.audit.values import Checked
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Chip, Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, TwoTone, Weight


class FeedsStrip(Ground):
    verify_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="b")
        self._look = look
        self.setAccessibleName(self.tr("Feeds"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        self._words = TwoTone(look, self.tr("Feeds"), self.tr("not checked yet"), "body", quiet_rest=True)
        head.addWidget(self._words, 1)
        self.again = Button(look, self.tr("Verify again"), role=Role.LINK)
        self.again.clicked.connect(self.verify_wanted)
        head.addWidget(self.again)
        column.addLayout(head)
        self._cells = QHBoxLayout()
        self._cells.setSpacing(4)
        column.addLayout(self._cells)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(6)
        column.addLayout(self._findings)
        self.checked: Checked | None = None

    def say(self, words: str) -> None:
        self._words.set_words(self.tr("Feeds"), words)

    def show_checked(self, checked: Checked) -> None:
        self.checked = checked
        self.say(checked.words)
        empty_layout(self._cells)
        for feed in checked.feeds:
            ground = "" if feed.ink == "text-quiet" else f"{feed.ink}-soft"
            chip = Chip(self._look, feed.words, icon=feed.icon, ground=ground, ink=feed.ink)
            chip.setAccessibleName(feed.name)
            chip.setToolTip(feed.name)
            self._cells.addWidget(chip)
        self._cells.addStretch(1)
        empty_layout(self._findings)
        for finding in checked.findings:
            self._findings.addWidget(Strip(self._look, Weight.DANGER, "git-fork", finding))


class EventDetail(Ground):
    """96 high: one event in full."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="t")
        self._look = look
        self.setFixedHeight(96)
        self.setAccessibleName(self.tr("Event"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 8)
        self._column.setSpacing(4)

    def show_event(self, event: AccessEvent | None) -> None:
        look = self._look
        empty_layout(self._column)
        if event is None:
            self._column.addWidget(Words(look, self.tr("No event is chosen."), colour="text-quiet"))
            self._column.addStretch(1)
            return
        self._column.addWidget(TwoTone(look, did(event), when.full(look, event.at_ms), "body", quiet_rest=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        facts = (
            (self.tr("What"), what(event)),
            (self.tr("Reason"), reason(event) or self.tr("none was asked for")),
            (self.tr("Laptop"), event.laptop),
            (self.tr("Event"), event.id),
        )
        for place, (name, value) in enumerate(facts):
            row, column = place % 2, place // 2 * 2
            grid.addWidget(Words(look, name, step="small", colour="text-quiet", wrap=False), row, column)
            grid.addWidget(Line(look, visible(value), step="small"), row, column + 1)
        self._column.addLayout(grid)
        self._column.addStretch(1)


class OwnViewNote(Ground):
    """`open_to_all`: a security editor's views can be seen by the whole desk."""

    def __init__(self, look: Look, *, open_to_all: bool = False) -> None:
        super().__init__(look, "canvas", edges="t")
        self.setFixedHeight(32)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(Icon(look, "eye", "text-quiet", 14))
        own = self.tr("This view is itself an event.")
        words = self.tr("This view is itself an event, open to the whole desk.") if open_to_all else own
        row.addWidget(Words(look, words, step="small", colour="text-quiet", wrap=False))
        row.addStretch(1)
        row.addWidget(Icon(look, "info", "text-quiet", 14))
        cannot = self.tr("A log cannot show what other software read with the same key")
        row.addWidget(Words(look, cannot, step="small", colour="text-quiet", wrap=False))
