"""What holds for each page, over the table of pages: keys alone, names, a failing or slow desk, narrow, mirrored."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tipdesk.app.work import workroom
from tipdesk.desk import aliases, stories, tips
from tipdesk.desk.session import Session
from tipdesk.domain.ids import DocumentId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import DiskFull, TipdeskError
from tipdesk.ui import changes
from tipdesk.ui.changes import GoToSource, GoToStory, GoToView, Want
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.shell.unheard import keep_unheard
from tipdesk.ui.shell.workroom import Workroom
from tipdesk.ui.view.page import ViewPage
from tipdesk.ui.view.roles import ROLES
from tipdesk.ui.widgets.turns import Turns

WIDE, NARROW = (1280, 776), (1024, 616)
PATIENCE_MS = 15_000


def _story(session: Session) -> GoToStory:
    return GoToStory(next(card.story for card in stories.cards(session) if card.codename == "copper lantern"))


def _source(session: Session) -> GoToSource:
    story = _story(session).story
    return GoToSource(story, next(iter(aliases.known(session, story))))


def _document(session: Session) -> GoToView:
    """Minutes with an earlier state, as pixels."""
    view = session.view(session.places.inbox)
    card = next(card for card in view.every("document") if card.title.startswith("minutes-item-7"))
    return GoToView(DocumentId(card.record))


AUDIT = "audit"
"""The same place, for a security editor."""
# Each place that the rail, the palette or another page leads to; a page that is added is added here.
PLACES: dict[str, Callable[[Session], Want]] = {
    "today": lambda _: changes.GoToToday(),
    "inbox": lambda _: changes.GoToInbox(),
    "story": _story,
    "source": _source,
    "import": lambda _: changes.GoToImport(),
    "search": lambda _: changes.GoToSearch("hull"),
    "log": lambda _: changes.GoToLog(),
    AUDIT: lambda _: changes.GoToLog(),
    "settings": lambda _: changes.GoToSettings(),
    "requests": lambda _: changes.GoToRequests(),
    "people": lambda _: changes.GoToPeople(),
    "grants": lambda session: changes.GoToGrants(_story(session).story),
    "exchange": lambda _: changes.GoToExchange(),
    "view": _document,
}


class LameRunner(Runner):
    """A desk that does not answer before it is let go, or answers each question with a failure."""

    def __init__(self, failure: TipdeskError | None = None) -> None:
        super().__init__()
        self._failure = failure
        self.go = threading.Event()
        if failure is not None:
            self.go.set()

    def read(self, work, then, *, owner, failed) -> None:  # noqa: ANN001  those of Runner
        def lamely() -> object:
            self.go.wait(timeout=PATIENCE_MS / 1000)
            if self._failure is not None:
                raise self._failure
            return work()

        super().read(lamely, then, owner=owner, failed=failed)

    def end(self) -> None:
        self.go.set()
        super().end()


@dataclass
class Standing:
    """The pages in a window, as the program shows them while the vault is open."""

    bot: QtBot
    window: QWidget
    room: Workroom

    @property
    def page(self) -> Page:
        assert self.room.page is not None
        return self.room.page

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def settled(self) -> None:
        """Until the workers have nothing to say any more."""
        quiet: list[int] = []
        runner = self.page.runner
        for _ in range(3):
            runner.read(lambda: 1, quiet.append, owner=self.room, failed=lambda _: quiet.append(0))
            wanted = len(quiet) + 1
            self.bot.waitUntil(lambda wanted=wanted: len(quiet) >= wanted, timeout=PATIENCE_MS)
            self.bot.wait(30)
        page = self.page
        if isinstance(page, ViewPage) and page.gateway is not None:
            # A desk that fails or is slow shows no document, and is waited for no longer.
            looked: list[int] = []
            runner.look(lambda: 1, looked.append, owner=self.room, failed=lambda _: looked.append(0))
            self.bot.waitUntil(lambda: bool(looked), timeout=PATIENCE_MS)
            self.shown_whole()
            if page.viewed is not None:
                self.bot.waitUntil(lambda: page.examining.done, timeout=PATIENCE_MS)
            self.bot.wait(100)
        self.shown_whole()

    def shown_whole(self) -> None:
        """What is shown in turns is there to its last part."""
        self.bot.waitUntil(lambda: not any(turns.busy for turns in self.window.findChildren(Turns)))


@pytest.fixture(autouse=True, scope="module")
def roles() -> None:
    """As the program does at its start."""
    keep_unheard(ROLES)


def _leave(room: QWidget) -> None:
    """As the end of the program would: no sandbox stays behind."""
    page = room.page if isinstance(room, Workroom) else None
    if isinstance(page, ViewPage) and page.gateway is not None:
        gateway = page.gateway
        page.left()
        gateway.close()


def stand(bot: QtBot, parts: PageParts, session: Session, want: Want, size: tuple[int, int] = WIDE) -> Standing:
    room = workroom(parts, session)
    bot.addWidget(room, before_close_func=_leave)
    room.resize(*size)
    with bot.waitExposed(room):
        room.show()
    room.activateWindow()
    bot.waitUntil(room.isActiveWindow)
    room.go(want)
    return Standing(bot, room, room)


@pytest.fixture(params=PLACES)
def want(request: pytest.FixtureRequest, newsroom: Session, monkeypatch: pytest.MonkeyPatch) -> Want:
    as_in(request.param, newsroom, monkeypatch)
    return PLACES[request.param](newsroom)


def as_in(place: str, session: Session, patch: pytest.MonkeyPatch) -> None:
    """Whoever sits there: at the page of all access logs a security editor."""
    if place == AUDIT:
        patch.setattr(session.standing, "person", replace(session.standing.person, role=DeskRole.SECURITY_EDITOR))


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def seen(widget: QWidget) -> list[QWidget]:
    return [one for one in widget.findChildren(QWidget) if one.isVisible()]


def takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def spoken(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return str(told.text(QAccessible.Text.Name))


def test_the_keys_reach_the_page_at_once(qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want) -> None:
    at = stand(qtbot, parts, newsroom, want)
    at.settled()
    focus = QApplication.focusWidget()
    inside = [at.page] if at.page.header is None else [at.page, at.page.header]
    assert focus is not None
    assert any(one is focus or one.isAncestorOf(focus) for one in inside), f"the focus is at {focus}"


def test_tab_goes_through_every_control_and_round(
    qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want
) -> None:
    at = stand(qtbot, parts, newsroom, want)
    at.settled()
    wanted = {one for one in seen(at.room) if takes_keys(one)}
    reached: list[QWidget] = []
    for _ in range(3 * len(wanted) + 8):
        at.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in reached and focus is reached[0]:
            break
        reached.append(focus)
    missed = [f"{type(one).__name__} {spoken(one)!r}" for one in wanted if not _reached(one, reached)]
    assert not missed


def _reached(widget: QWidget, reached: list[QWidget]) -> bool:
    """Itself, the field inside it that holds the keys for it, or a choice beside it, from which the arrows lead on."""
    proxy = widget.focusProxy()
    if isinstance(widget, QRadioButton):
        return any(isinstance(one, QRadioButton) and one.parent() is widget.parent() for one in reached)
    return any(one is widget or one is proxy or widget.isAncestorOf(one) for one in reached)


def test_each_control_says_its_name_and_what_it_is(
    qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want
) -> None:
    at = stand(qtbot, parts, newsroom, want)
    at.settled()
    nameless, shapeless = [], []
    for one in seen(at.room):
        if not takes_keys(one):
            continue
        told = QAccessible.queryAccessibleInterface(one)
        if not spoken(one).strip():
            nameless.append(f"{type(one).__name__} in {type(one.parentWidget()).__name__}")
        if told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            shapeless.append(f"{type(one).__name__} {spoken(one)!r}")
    assert not nameless
    assert not shapeless


def test_the_focus_is_seen_wherever_it_is(qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want) -> None:
    at = stand(qtbot, parts, newsroom, want)
    at.settled()
    unseen = []
    for one in [one for one in seen(at.room) if takes_keys(one)]:
        if not one.isVisible() or _shown(at.room, one).isEmpty():
            continue
        at.room.setFocus()
        before = at.room.grab(_shown(at.room, one)).toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if at.room.grab(_shown(at.room, one)).toImage() == before:
            unseen.append(f"{type(one).__name__} {spoken(one)!r}")
    assert not unseen


def _shown(within: QWidget, one: QWidget) -> QRect:
    """Where it stands, with the width of a ring around it."""
    return QRect(one.mapTo(within, QPoint(0, 0)), one.size()).adjusted(-4, -4, 4, 4).intersected(within.rect())


def test_a_desk_that_fails_is_told_in_a_sentence_and_the_page_stays(
    qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want
) -> None:
    runner = LameRunner(DiskFull("the log"))
    at = stand(qtbot, replace(parts, runner=runner), newsroom, want)
    said = parts.sentence(DiskFull("the log"))
    try:
        qtbot.waitUntil(lambda: any(said in text for text in texts(at.room)), timeout=PATIENCE_MS)
    finally:
        runner.end()


def test_a_slow_desk_does_not_hold_the_window_and_leaving_it_harms_nothing(
    qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want
) -> None:
    runner = LameRunner()
    at = stand(qtbot, replace(parts, runner=runner), newsroom, want)
    qtbot.wait(350)
    at.key(Qt.Key.Key_J)
    at.key(Qt.Key.Key_Return)
    at.room.go(changes.GoToLog())
    at.room.go(changes.GoToInbox())
    runner.go.set()
    at.settled()
    assert isinstance(at.page, Page)
    runner.end()


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_nothing_hangs_over_the_edge(
    qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want, size: tuple[int, int]
) -> None:
    at = stand(qtbot, parts, newsroom, want, size)
    at.settled()
    assert (at.room.width(), at.room.height()) == size
    assert not cut(at.room)


def test_mirrored_it_stands_whole_and_the_rail_is_on_the_right(
    qtbot: QtBot, parts: PageParts, newsroom: Session, want: Want, mirrored: None
) -> None:
    at = stand(qtbot, parts, newsroom, want, NARROW)
    at.settled()
    assert at.room.rail.mapTo(at.room, QPoint(0, 0)).x() > NARROW[0] // 2
    assert not cut(at.room)


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in seen(widget) if isinstance(one, QLabel)] + [
        one.accessibleName() for one in seen(widget)
    ]


def cut(widget: QWidget) -> list[str]:
    """Controls and labels that their surroundings cut off, apart from what can be scrolled to."""
    whole = QRect(0, 0, widget.width(), widget.height())
    astray = []
    for one in seen(widget):
        if isinstance(one, QAbstractScrollArea) or not (takes_keys(one) or isinstance(one, QLabel)):
            continue
        if any(isinstance(parent, QAbstractScrollArea) for parent in parents(one)):
            continue
        place = QRect(one.mapTo(widget, QPoint(0, 0)), one.size())
        if not whole.contains(place):
            astray.append(f"{type(one).__name__} {spoken(one)!r} at {place.getRect()}")
    return astray


def parents(widget: QWidget) -> Iterator[QWidget]:
    at = widget.parentWidget()
    while at is not None:
        yield at
        at = at.parentWidget()


def test_letters_count_from_the_rail_and_the_header_too_but_not_from_a_field(
    qtbot: QtBot, parts: PageParts, newsroom: Session
) -> None:
    at = stand(qtbot, parts, newsroom, changes.GoToInbox())
    at.settled()
    table = next(one for one in seen(at.page) if one.accessibleName() == "Tips" and isinstance(one, QTableView))
    for button in [one for one in seen(at.room) if isinstance(one, QAbstractButton) and takes_keys(one)][:3]:
        before = table.currentIndex().row()
        button.setFocus()
        at.key(Qt.Key.Key_J)
        assert table.currentIndex().row() == before + 1, spoken(button)
    at.page.header.findChild(QLineEdit).setFocus()
    before = table.currentIndex().row()
    at.key(Qt.Key.Key_J)
    assert table.currentIndex().row() == before


class Flashes(QObject):
    """Windows that come up by themselves: a widget shown before it has a place takes the keys away for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, what: QObject, event: QEvent) -> bool:  # noqa: N802  Qt names it
        if event.type() == QEvent.Type.Show and isinstance(what, QWidget) and what.isWindow():
            self.seen.append(type(what).__name__)
        return False


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_window_flashes_up_and_the_keys_stay(
    qtbot: QtBot, qapp: QApplication, parts: PageParts, newsroom: Session, size: tuple[int, int]
) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    at = stand(qtbot, parts, newsroom, PLACES["inbox"](newsroom), size)
    for going in PLACES.values():
        at.room.go(going(newsroom))
        at.settled()
        assert QApplication.activeWindow() is at.room
        assert QApplication.focusWidget() is not None
    qapp.removeEventFilter(flashes)
    assert flashes.seen == ["Workroom"]


def test_every_place_that_can_be_gone_to_is_in_this_table() -> None:
    going = {name for name in vars(changes) if name.startswith("GoTo")}
    assert {f"GoTo{place.capitalize()}" for place in PLACES if place != AUDIT} == going


def test_tips_of_the_inbox_are_there_to_be_looked_at(newsroom: Session) -> None:
    assert sum(tips.counts(newsroom, newsroom.places.inbox).values()) > 100
