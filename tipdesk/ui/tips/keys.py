"""The inbox's keys, as the keyboard map of the whole program gives them."""

from collections.abc import Callable
from typing import Protocol, Self

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.ui.changes import GoToView
from tipdesk.ui.keys import STATES, Intent, in_menu
from tipdesk.ui.tips.choosing import Choosing
from tipdesk.ui.tips.commands import TipCommands
from tipdesk.ui.tips.filters import seen_together
from tipdesk.ui.tips.header import InboxHeader
from tipdesk.ui.tips.list_pane import TipListPane
from tipdesk.ui.tips.reading import ReadingPane
from tipdesk.ui.tips.values import TipQuery


class InboxParts(Protocol):
    """What the keys reach of the page."""

    list: TipListPane
    reading: ReadingPane
    bar: InboxHeader
    commands: TipCommands
    choosing: Choosing
    acts: dict[Intent, Callable[[], object]]

    @property
    def wants(self) -> SignalInstance: ...

    def chosen_tips(self) -> tuple[TipId, ...]: ...

    def ask(self, query: TipQuery, tip: TipId | None = None) -> None: ...

    def show_who(self) -> None: ...

    def bring_in(self) -> None: ...


class ListKeys:
    """Keys that move and look."""

    def __init__(self, page: InboxParts) -> None:
        self._page = page
        self._hit = 0

    def step(self, by: int) -> None:
        self._hit = 0
        self._page.list.choose(self._page.list.current + by)

    def extend(self, by: int) -> None:
        """Tick where we stand and where we go."""
        tips = self._page.list
        tips.model.set_ticked(tips.current, Qt.CheckState.Checked)
        self.step(by)
        tips.model.set_ticked(tips.current, Qt.CheckState.Checked)

    def tick(self) -> None:
        tips = self._page.list
        tips.model.toggle(tips.current)
        self.step(1)

    def search(self) -> None:
        self._page.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.bar.search.selectAll()

    def back(self) -> None:
        """Ticks go first, then the search."""
        if self._page.list.model.ticked():
            self._page.list.model.tick(())
        elif self._page.bar.search.text():
            self._page.bar.search.clear()
        self._page.list.table.setFocus()

    def read(self) -> None:
        self.turn(1)

    def turn(self, pages: int) -> None:
        self._page.reading.turn(pages)

    def hit(self, by: int) -> None:
        """The next hit in the text; after the last, the next tip."""
        page = self._page
        wanted = self._hit + by
        if 0 <= wanted < page.reading.hits:
            self._hit = wanted
            page.reading.show_hit(wanted)
        else:
            self._hit = 0
            page.list.choose(page.list.current + by)


class ActKeys:
    """Keys that do something to the tips that are ticked, else to the one that is read."""

    def __init__(self, page: InboxParts) -> None:
        self._page = page

    def digit(self, place: int) -> None:
        if self._page.chosen_tips():
            self._page.reading.triage.press(place)

    def file(self) -> None:
        whole = self._page.reading.whole
        queue = whole.queue if whole is not None else ""
        self._with_tips(lambda tips: self._page.commands.file(tips, queue))

    def assign(self) -> None:
        self._with_tips(self._page.commands.assign)

    def due(self) -> None:
        self._with_tips(self._page.commands.set_due)

    def queue(self) -> None:
        self._with_tips(self._page.commands.queue)

    def note(self) -> None:
        # The row that stands chosen, not the text beside it: that may still be on its way.
        row = self._page.list.model.row_at(self._page.list.current)
        if row is not None:
            self._page.commands.note(row.tip)

    def copy(self) -> None:
        self._page.reading.copy()

    def view(self, document: DocumentId | None = None) -> None:
        """What the tip arrived as, in the safe view; or one of its documents."""
        row = self._page.list.model.row_at(self._page.list.current)
        if row is not None:
            self._page.wants.emit(GoToView(document, row.tip))

    def wired(self) -> Self:
        """The strip of documents does the same by a press."""
        strip = self._page.reading.documents
        strip.opened.connect(self.view)
        strip.left.connect(self._page.list.table.setFocus)
        self._page.reading.view_wanted.connect(self.view)
        self._page.reading.seen_wanted.connect(lambda tips: self._page.ask(seen_together(tips), tips[0]))
        return self

    def _with_tips(self, command: Callable[[tuple[TipId, ...]], None]) -> None:
        if self._page.chosen_tips():
            self._page.choosing.with_chosen(self._page.chosen_tips(), command)


def inbox_acts(page: InboxParts) -> dict[Intent, Callable[[], object]]:
    move, act = ListKeys(page), ActKeys(page)
    acts: dict[Intent, Callable[[], object]] = {
        Intent.NEXT: lambda: move.step(1),
        Intent.PREVIOUS: lambda: move.step(-1),
        Intent.EXTEND_ON: lambda: move.extend(1),
        Intent.EXTEND_BACK: lambda: move.extend(-1),
        Intent.TICK: move.tick,
        Intent.FILE: act.file,
        Intent.ASSIGN: act.assign,
        Intent.DUE: act.due,
        Intent.NOTE: act.note,
        Intent.WHO: page.show_who,
        Intent.SEARCH_PAGE: move.search,
        Intent.LEAVE: move.back,
        Intent.OPEN: move.read,
        Intent.PREVIOUS_PAGE: lambda: move.turn(-1),
        Intent.NEXT_PAGE: lambda: move.turn(1),
        Intent.NEXT_HIT: lambda: move.hit(1),
        Intent.PREVIOUS_HIT: lambda: move.hit(-1),
        Intent.COPY: act.copy,
        Intent.DOCUMENTS: page.reading.documents.enter,
        Intent.VIEW: act.view,
        Intent.BRING_IN: page.bring_in,
    }
    for place, intent in enumerate(STATES):
        acts[intent] = _digit(act, place)
    return acts


def _digit(act: ActKeys, place: int) -> Callable[[], None]:
    return lambda: act.digit(place)


def offer_more(page: InboxParts, at: QWidget) -> QMenu:
    """The menu of what has no button: each row says its key."""
    menu = QMenu(at)
    act, whole = ActKeys(page), page.reading.whole
    if whole is None:
        return menu
    rows: tuple[tuple[str, Callable[[], None]], ...] = (
        (in_menu(menu.tr("Look at the original"), Intent.VIEW), act.view),
        (in_menu(menu.tr("Note…"), Intent.NOTE), act.note),
        (in_menu(menu.tr("Due date…"), Intent.DUE), act.due),
        (menu.tr("Queue of a story…"), act.queue),
        (menu.tr("Tags…"), lambda: page.commands.tags(whole)),
        (menu.tr("Next step…"), lambda: page.commands.next_step(whole)),
        (in_menu(menu.tr("Who can see this"), Intent.WHO), page.show_who),
    )
    for words, do in rows:
        menu.addAction(words).triggered.connect(_drop_checked(do))
    menu.popup(at.mapToGlobal(QPoint(0, at.height())))
    return menu


def _drop_checked(do: Callable[[], None]) -> Callable[[bool], None]:
    return lambda _checked: do()
