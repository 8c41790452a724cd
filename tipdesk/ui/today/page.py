"""The Today page: asks place by place, shows the inbox's part at once, and the rest as it comes."""

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tipdesk.domain.ids import StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui import when
from tipdesk.ui.changes import Capture, Changes, GoBack, GoToImport, GoToInbox, Kind, changed
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.today.clearing import Clearing
from tipdesk.ui.today.gateway import TodayGateway
from tipdesk.ui.today.listing import Heading, TodayTable
from tipdesk.ui.today.values import ClearOut, Horizon, Part, Section, TodayRow
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.strip import Weight

WIDEST = 760
DAYS = 14
# Rows that come in are shown together at most this often, so that the list is still while it is read.
SETTLE_MS = 250
# The first time, stories that are quickly read stand there from the beginning.
FIRST_MS = 40
# Midnight is noticed within this, also after a laptop slept through it.
DAY_CHECK_MS = 20_000


class TodayPage(Page):
    """What waits for this person, derived each time, stored nowhere."""

    def __init__(self, parts: PageParts, gateway: TodayGateway) -> None:
        super().__init__(parts)
        self._gateway = gateway
        self._asked = 0
        self._parts: dict[StoryId | None, Part] = {}
        self._of_desk = Part(())
        self._failed_stories = 0
        self._reading = False
        self._stale = True
        self._day = when.local(self.look, self.look.now_ms()).date()
        self.setAccessibleName(self.tr("Today"))
        self.bar = PageHeader(self.look, self.tr("Today"))
        self.header = self.bar
        self._notices = Notices(self.look)
        self.table = TodayTable(self.look, self.tr("What waits for you"))
        self.table.gone.connect(self._go)
        self._clearing = Clearing(parts, gateway, self)
        self._clearing.done.connect(self._cleared)
        self._clearing.failed.connect(self.failed)
        self._clearing.looked.connect(lambda state: self.wants.emit(GoToInbox(state=state)))
        self._lay_out()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._show)
        self._midnight = QTimer(self)
        self._midnight.setInterval(DAY_CHECK_MS)
        self._midnight.timeout.connect(self.look_at_clock)
        self.acts = {
            Intent.NEXT: lambda: self.table.step(1),
            Intent.PREVIOUS: lambda: self.table.step(-1),
            Intent.OPEN: self.table.open_or_go,
            Intent.LEAVE: self._leave,
        }

    def _lay_out(self) -> None:
        ground = Ground(self.look, "surface")
        row = QHBoxLayout(ground)
        row.setContentsMargins(24, 4, 24, 0)
        row.setSpacing(0)
        self._list_or_calm = QStackedWidget()
        self._list_or_calm.addWidget(self.table)
        self._list_or_calm.addWidget(self._calm())
        self._list_or_calm.addWidget(QWidget())
        self._list_or_calm.setCurrentIndex(2)
        self._list_or_calm.setMaximumWidth(WIDEST)
        row.addStretch(1)
        row.addWidget(self._list_or_calm, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(ground, 1)

    def _calm(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(6)
        column.addStretch(3)
        column.addWidget(Icon(self.look, "clock", "text-quiet", 24))
        column.addWidget(Words(self.look, self.tr("Nothing waits for you today."), step="title"))
        about = self.tr(
            "New tips, due dates, promises that end and what is asked of you stand here when there are any."
        )
        column.addWidget(Words(self.look, about, colour="text-quiet"))
        column.addSpacing(10)
        first = self.tr("Something came in? Bring it in from files, or write down what somebody tells you.")
        column.addWidget(Words(self.look, first))
        column.addSpacing(4)
        bring_in = Button(self.look, self.tr("Import…"), icon="download", key=hint(Intent.BRING_IN))
        capture = Button(self.look, self.tr("Write down a tip"), icon="pencil", key=hint(Intent.CAPTURE))
        bring_in.clicked.connect(lambda: self.wants.emit(GoToImport()))
        capture.clicked.connect(lambda: self.wants.emit(Capture()))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (bring_in, capture):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(4)
        return part

    # What the shell says

    def entered(self) -> None:
        self._midnight.start()
        self.bar.say(when.day(self.look, self.look.now_ms()))
        self.table.setFocus()
        self.look_at_clock()
        if self._stale:
            self.load()

    def left(self) -> None:
        self._midnight.stop()

    def refresh(self, changes: Changes) -> None:
        if {Kind.TIPS, Kind.STORIES, Kind.SOURCES, Kind.SETTINGS} & changes:
            self._stale = True
            if self.isVisible():
                self.load()

    def look_at_clock(self) -> None:
        """A new day asks anew: what was soon may be late."""
        day = when.local(self.look, self.look.now_ms()).date()
        if day != self._day:
            self._day = day
            self.bar.say(when.day(self.look, self.look.now_ms()))
            self.load()

    def load(self) -> None:
        """Ask for the inbox, then story by story, so that whatever else is asked meanwhile comes in between."""
        self._asked += 1
        asked, horizon = self._asked, self._horizon()
        self._stale, self._reading, self._failed_stories = False, True, 0
        self._notices.clear()

        def work() -> tuple[Part, Part, tuple[StoryId, ...]]:
            return self._gateway.inbox(horizon), self._gateway.of_desk(), self._gateway.stories()

        def then(found: tuple[Part, Part, tuple[StoryId, ...]]) -> None:
            if asked == self._asked:
                inbox, self._of_desk, stories = found
                known: dict[StoryId | None, Part] = {s: self._parts[s] for s in stories if s in self._parts}
                first = not self._parts
                self._parts = known | {None: inbox}
                if first:
                    self._settle.start(FIRST_MS)
                else:
                    self._show()
                self._next(stories, asked, horizon)

        self.runner.read(work, then, owner=self, failed=self.failed)

    def _next(self, stories: tuple[StoryId, ...], asked: int, horizon: Horizon) -> None:
        if not stories:
            self._reading = False
            self._settle.stop()
            self._show()
            return
        story, rest = stories[0], stories[1:]

        def then(part: Part) -> None:
            if asked == self._asked:
                if part != self._parts.get(story, Part(())):
                    self._parts[story] = part
                    if not self._settle.isActive():
                        self._settle.start(SETTLE_MS)
                self._next(rest, asked, horizon)

        def failed(_error: TipdeskError) -> None:
            if asked == self._asked:
                self._parts.pop(story, None)
                self._failed_stories += 1
                self._next(rest, asked, horizon)

        self.runner.read(lambda: self._gateway.story(story, horizon), then, owner=self, failed=failed)

    def _horizon(self) -> Horizon:
        now = when.local(self.look, self.look.now_ms())
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        end = today + timedelta(days=DAYS + 1)
        return Horizon(int(today.timestamp() * 1000), int(end.timestamp() * 1000) - 1)

    # What is shown

    def _show(self) -> None:
        rows = [row for part in (*self._parts.values(), self._of_desk) for row in part.rows]
        new = sum(part.new for part in self._parts.values())
        more_late = sum(part.more_late for part in self._parts.values())
        sections = []
        for section, words in self._headings():
            inside = tuple(sorted((row for row in rows if row.section is section), key=lambda row: row.order))
            if inside:
                count = new if section is Section.NEW else len(inside)
                count += more_late if section is Section.LATE else 0
                sections.append((Heading(words, number(count)), inside))
        self.table.show_sections(sections)
        if rows:
            self._list_or_calm.setCurrentIndex(0)
        elif not self._reading:
            # Calm is said only when all was looked at.
            self._list_or_calm.setCurrentIndex(1)
        if self._failed_stories and not self._reading:
            self._say_failed()

    def _headings(self) -> tuple[tuple[Section, str], ...]:
        return (
            (Section.LATE, self.tr("Late")),
            (Section.TODAY, self.tr("Today")),
            (Section.SOON, self.tr("Next 14 days")),
            (Section.NEW, self.tr("New tips")),
            (Section.ASKED, self.tr("Asked of me")),
        )

    def _say_failed(self) -> None:
        n = self._failed_stories
        words = self.tr("%Ln stories could not be opened. The rest is here.", "", n)
        self._notices.say(Weight.WARN, "circle-alert", words)

    def failed(self, error: TipdeskError) -> None:
        self._reading = False
        self._stale = True
        self._notices.say_error(self.parts.sentence(error))

    # What a person does

    def _go(self, row: TodayRow) -> None:
        if isinstance(row.go, ClearOut):
            self._clearing.ask(row.go.state)
        else:
            self.wants.emit(row.go)

    def _cleared(self, words: str, elsewhere: str) -> None:
        self.changed.emit(changed(Kind.TIPS, Kind.LOG))
        self.load()
        self._notices.say(Weight.INFO, "check", words, elsewhere)

    def _leave(self) -> None:
        if not self.table.close_open():
            self.wants.emit(GoBack())
