"""The Today page: asks place by place, shows the inbox's part at once, and the rest as it comes."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tipdesk.domain.ids import StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui import when
from tipdesk.ui.changes import Changes, GoBack, GoToInbox, Kind, changed
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.today.calm import Calm
from tipdesk.ui.today.clearing import Clearing
from tipdesk.ui.today.gateway import TodayGateway
from tipdesk.ui.today.listing import Heading, TodayTable
from tipdesk.ui.today.values import ClearOut, Horizon, Mine, Part, Section, TodayRow
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground
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
        self._of_desk = self._watched = Part(())
        self._mine = Mine()
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
        self._calm = Calm(self.look)
        self._calm.wants.connect(self.wants)
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
        self._list_or_calm.addWidget(self._calm)
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

    def _show_mine(self, mine: Mine) -> None:
        self._mine = mine
        self._calm.show_mine(mine)

    # What the shell says

    def entered(self) -> None:
        self._midnight.start()
        self.bar.say(when.day(self.look, self.look.now_ms()))
        self._focus()
        self.look_at_clock()
        if self._stale:
            self.load()

    def left(self) -> None:
        self._midnight.stop()

    def refresh(self, changes: Changes) -> None:
        mine = {Kind.LOG, Kind.PEOPLE} if self._mine.logs else set()
        if ({Kind.TIPS, Kind.STORIES, Kind.SOURCES, Kind.SETTINGS} | mine) & changes:
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

        def work() -> tuple[Part, Part, tuple[StoryId, ...], Mine]:
            gateway = self._gateway
            return gateway.inbox(horizon), gateway.of_desk(), gateway.stories(), gateway.mine()

        def then(found: tuple[Part, Part, tuple[StoryId, ...], Mine]) -> None:
            if asked == self._asked:
                inbox, self._of_desk, stories, mine = found
                self._show_mine(mine)
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
            self._settle.stop()
            if self._mine.logs:
                self._look_after(self._gateway.watched(), asked)
            else:
                self._all_read()
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

    def _look_after(self, steps: Iterator[Part | None], asked: int) -> None:
        """The logs are read in steps, with room between them for whatever else is asked."""

        def then(part: Part | None) -> None:
            if asked != self._asked:
                return
            if part is None:
                self._look_after(steps, asked)
            else:
                self._watched = part
                self._all_read()

        self.runner.read(lambda: next(steps), then, owner=self, failed=self.failed)

    def _all_read(self) -> None:
        self._reading = False
        self._show()

    def _horizon(self) -> Horizon:
        now = when.local(self.look, self.look.now_ms())
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        end = today + timedelta(days=DAYS + 1)
        return Horizon(int(today.timestamp() * 1000), int(end.timestamp() * 1000) - 1)

    # What is shown

    def _show(self) -> None:
        rows = [row for part in (*self._parts.values(), self._of_desk, self._watched) for row in part.rows]
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
        held = self.hasFocus() or self.table.hasFocus()
        if rows:
            self._list_or_calm.setCurrentIndex(0)
        elif not self._reading:
            # Calm is said only when all was looked at.
            self._list_or_calm.setCurrentIndex(1)
        if held:
            self._focus()
        if self._failed_stories and not self._reading:
            self._say_failed()

    def _focus(self) -> None:
        """Where no list is shown, the page itself hears the keys."""
        (self.table if self._list_or_calm.currentWidget() is self.table else self).setFocus()

    def _headings(self) -> tuple[tuple[Section, str], ...]:
        return (
            (Section.LATE, self.tr("Late")),
            (Section.TODAY, self.tr("Today")),
            (Section.SOON, self.tr("Next 14 days")),
            (Section.NEW, self.tr("New tips")),
            (Section.ASKED, self.tr("Asked of me")),
            (Section.WATCH, self.tr("To look at")),
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
