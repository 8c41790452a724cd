"""What stands in the window while the vault is open: rail, header, pages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import (
    Capture,
    Changes,
    GoBack,
    GoToExchange,
    GoToGrants,
    GoToImport,
    GoToInbox,
    GoToStory,
    GoToToday,
    GoToView,
    Kind,
    NewStory,
    Want,
    changed,
)
from tipdesk.ui.keys import Acts, Intent, press
from tipdesk.ui.offers import With
from tipdesk.ui.page import Aside, Page, PageParts
from tipdesk.ui.palette.palette import Palette
from tipdesk.ui.shell.naming import named_offers, typed_offers
from tipdesk.ui.shell.pages import GOES, Makers, Place, is_built, maker_of, place_of
from tipdesk.ui.shell.rail import Rail
from tipdesk.ui.shell.room import Room
from tipdesk.ui.shell.shown import RailShown
from tipdesk.ui.shell.unfinished import Unfinished
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.pick import Choice, PickDialog

COUNTED = changed(Kind.TIPS, Kind.STORIES)
AHEAD_MS = 3_000
"""The first page is read by then."""


class Workroom(Room):
    """Goes where pages and the rail want to go, and tells every page of changes that others made."""

    def __init__(self, parts: PageParts, makers: Makers, rail: Callable[[], RailShown]) -> None:
        super().__init__()
        self._parts, self._makers, self._ask_rail = parts, makers, rail
        self._pages: dict[Place, Page] = {}
        self._way: list[Want] = []
        self._aside: Aside | None = None
        self._rail_told = self._pick_waits = False
        self.rail = Rail(parts.look, lambda want: is_built(makers, want))
        self.rail.wants.connect(self.go)
        self.rail.lock_wanted.connect(self.lock_wanted)
        self.rail.pick_wanted.connect(self.pick_story)
        parts.runner.wrote.connect(self.sealed)
        parts.runner.began.connect(self.began)
        parts.runner.moved.connect(self.moved)
        parts.runner.ended.connect(self.ended)
        self._headers, self._stack = QStackedWidget(), QStackedWidget()
        self._headers.setFixedHeight(parts.look.theme.size("row", "header"))
        self._notices = Notices(parts.look)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._headers)
        column.addWidget(self._notices)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.renew_rail()

    @property
    def page(self) -> Page | None:
        """The one in sight."""
        return self._pages.get(place_of(self._way[-1])) if self._way else None

    def start(self) -> None:
        self.go(self._first())
        Unfinished(self._parts, self).look(self._notices)
        QTimer.singleShot(AHEAD_MS, self, self._make_aside)

    def go(self, want: Want) -> None:
        self._pick_waits = False
        match want:
            case GoBack():
                self._back()
            case NewStory():
                self._makers.new_story(self._parts, self, self.go)
            case Capture():
                self._capture(want)
            case _:
                if is_built(self._makers, want):
                    self._onward(want)

    def acts(self) -> Acts:
        goes = {intent: partial(self.go, want) for intent, want in GOES.items() if is_built(self._makers, want)}
        here = self.page.acts_here() if self.page is not None else {}
        return {**goes, Intent.STORIES: self.pick_story, **here}

    def open_palette(self, acts: Acts) -> None:
        if self._makers.palette is None:
            return
        here = self.page.with_this(self.rail.stories) if self.page is not None else With("", ())
        known = named_offers(acts, self.rail.stories, self.go)
        Palette(
            self._parts,
            self,
            self._makers.palette(self._parts),
            lambda typed: (*here.offers, *known, *typed_offers(typed, self.go, frozenset(acts))),
            about=here.about,
            story=getattr(self.page, "story", None),
            go=self.go,
        ).open()

    def _first(self) -> Want:
        return GoToToday() if is_built(self._makers, GoToToday()) else GoToInbox()

    def _onward(self, want: Want) -> None:
        if not self._way or place_of(self._way[-1]) != place_of(want):
            self._way.append(want)
        self._show(want)

    def renew_rail(self) -> None:
        self._parts.runner.read(self._ask_rail, self._show_rail, owner=self, failed=self._failed)

    def regions(self) -> tuple[QWidget, ...]:
        shown = (self.rail, self._headers, self._notices, self._stack)
        return tuple(region for region in shown if region.isVisible())

    def pick_story(self) -> None:
        if not self._rail_told:
            # Right after unlocking its stories are still being read: the list opens once they are there.
            self._pick_waits = True
            return
        choices = tuple(Choice(line.story, line.title, icon="notebook-text") for line in self.rail.stories)
        dialog = PickDialog(
            self._parts.look, self, self.tr("Stories"), choices, main=self.tr("Open"), hint=self.tr("A few letters")
        )
        dialog.picked.connect(lambda story: self.go(GoToStory(story)))
        dialog.open()

    def colour_again(self) -> None:
        for page in self._pages.values():
            page.refresh(changed(*Kind))
        if self._aside is not None and not self._aside.isVisible():
            # Made in the colours before, and empty: the next one has the new ones.
            self._aside.deleteLater()
            self._aside = None

    def leave(self) -> None:
        if self.page is not None:
            self.page.left()
        if self._aside is not None:
            self._aside.leave()
        self._parts.drafts.seal_all()

    def _make_aside(self) -> None:
        """Ahead, while nobody waits for it: what is heard on the telephone does not wait for its window."""
        if self._aside is None and self._makers.capture is not None:
            self._aside = self._makers.capture(self._parts)
            self._aside.changed.connect(self._changed)
            self._aside.wants.connect(self.go)
            self._aside.kept.connect(self._say_kept)
            self._aside.lock_wanted.connect(self.lock_wanted)

    def _capture(self, want: Capture) -> None:
        self._make_aside()
        if self._aside is not None:
            self._aside.begin(want)

    def _say_kept(self, words: str) -> None:
        if self.page is not None:
            self.page.say(words, self.tr("Undo"))

    def _back(self) -> None:
        if len(self._way) > 1:
            self._way.pop()
            self._show(self._way[-1])
        else:
            self.go(self._first())

    def _show(self, want: Want) -> None:
        place = place_of(want)
        before = self._stack.currentWidget()
        if isinstance(before, Page) and before is not self._pages.get(place):
            before.left()
        page = self._pages.get(place) or self._make(place, want)
        self._headers.setVisible(page.header is not None)
        if page.header is not None:
            self._headers.setCurrentWidget(page.header)
        self._stack.setCurrentWidget(page)
        self.rail.choose(_in_rail(want))
        page.arrive(want)
        page.entered()

    def _make(self, place: Place, want: Want) -> Page:
        """Until it stands: the first layout is a part of making it."""
        make = maker_of(self._makers, want)
        # go() leaves out what is not built.
        assert make is not None
        page = make(self._parts, want)
        self._pages[place] = page
        self._stack.addWidget(page)
        if page.header is not None:
            self._headers.addWidget(page.header)
        page.wants.connect(self.go)
        page.changed.connect(partial(self._changed, by=page))
        self._stack.setCurrentWidget(page)
        return page

    def tell(self, changes: Changes) -> None:
        """Something changed without any page's doing."""
        self._changed(changes)

    def _changed(self, changes: Changes, by: Page | None = None) -> None:
        for page in self._pages.values():
            if page is not by:
                page.refresh(changes)
        if changes & COUNTED:
            self.renew_rail()

    def _show_rail(self, shown: RailShown) -> None:
        self.rail.show_places(shown)
        self.ruled.emit(shown.holders)
        self._rail_told = True
        if self._pick_waits:
            self._pick_waits = False
            self.pick_story()

    def _failed(self, failure: TipdeskError) -> None:
        self._notices.say_error(self._parts.sentence(failure))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the header's buttons and the rail too: a page's letters count wherever no field holds the keys."""
        if self.page is None or isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            super().keyPressEvent(event)
        else:
            press(self.page.acts, event, self._parts.letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        look = self._parts.look
        narrow = event.size().width() < look.theme.size("shell", "rail_narrow_below")
        self.rail.be_narrow(narrow=narrow)
        super().resizeEvent(event)


def _in_rail(want: Want) -> Want:
    """A tip within a story and a story's source light the story's own line; what concerns the inbox lights Inbox."""
    if isinstance(want, GoToInbox):
        return GoToInbox(state=want.state)
    if isinstance(want, GoToGrants | GoToImport | GoToView) and want.story is None:
        return GoToInbox()
    if isinstance(want, GoToExchange):
        return GoToExchange()
    story = getattr(want, "story", None)
    return GoToStory(story) if story is not None else want
