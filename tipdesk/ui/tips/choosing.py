"""What a person chooses in the list: ticks by keys, groups closed and open, and the filters that they keep."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Qt

from tipdesk.domain.ids import TipId
from tipdesk.errors import TipdeskError
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips import dialogs, filters
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tips.doing import Doing, told
from tipdesk.ui.tips.gateway import InboxGateway
from tipdesk.ui.tips.list_pane import TipListPane
from tipdesk.ui.tips.querying import Querying
from tipdesk.ui.tips.values import Group, SavedFilter, StoryChoice, TipQuery, TipRow, TriageState
from tipdesk.ui.tongue import number, tr

COMPARED_AT_ONCE: Final = 20_000
"""More than these are compared when somebody asks for groups: a vault of a million takes minutes."""

Read = Callable[[Callable[[], Any], Callable[[Any], None]], None]


class Chooses(Protocol):
    """What choosing reaches of the page."""

    parts: PageParts
    list: TipListPane
    query: Querying
    doing: Doing

    @property
    def runner(self) -> Runner: ...

    def ask(self, query: TipQuery, tip: TipId | None = None) -> None: ...

    def say(self, words: str, undo: str = "") -> None: ...

    def failed(self, error: TipdeskError) -> None: ...


class Choosing(QObject):
    """Ticks hold for tips that have not come into the list too: they are asked of the desk."""

    def __init__(
        self, page: Chooses, over: QObject, gateway: InboxGateway, states: tuple[TriageState, ...], read: Read
    ) -> None:
        super().__init__(over)
        self._page, self._gateway, self._states, self._read = page, gateway, states, read
        self._compares = False

    def acts(self) -> dict[Intent, Callable[[], object]]:
        return {
            Intent.TICK_ALL: self.tick_all,
            Intent.TICK_RANGE: self.tick_range,
            Intent.TICK_OTHERS: self.tick_others,
            Intent.TICK_GROUP: self.tick_group,
            Intent.TICK_SENDER: self.tick_sender,
            Intent.TICK_DOCUMENT: self._tick_document,
            Intent.GROUP: self.group,
            Intent.OPEN_GROUP: self.open_group,
            Intent.FILTERS: self.offer_filters,
        }

    @property
    def row(self) -> TipRow | None:
        tips = self._page.list
        return tips.model.row_at(tips.current)

    # Ticks

    def tick_all(self) -> None:
        """All that the list shows; where all are ticked, none."""
        query, model = self._page.query.query, self._page.list.model
        matched = self._page.query.matched if query.words else 0

        def then(tips: tuple[TipId, ...]) -> None:
            ticked = set(model.ticked()) >= set(tips)
            self._tick(() if ticked else tips)
            if not ticked and len(tips) < matched:
                words = tr("%Ln are ticked, the newest of {all} that were found.", "", len(tips))
                self._page.say(words.format(all=number(matched)))

        self._read(lambda: self._gateway.all_of(query), then)

    def tick_others(self) -> None:
        query, ticked = self._page.query.query, frozenset(self._page.list.model.ticked())
        self._read(
            lambda: self._gateway.all_of(query),
            lambda tips: self._tick(tuple(tip for tip in tips if tip not in ticked)),
        )

    def tick_range(self) -> None:
        """From the nearest tick above or below that has come, to the row that stands chosen."""
        tips = self._page.list
        model, at = tips.model, tips.current
        ticked = frozenset(model.ticked())
        places = [place for place, row in model.held() if row.tip in ticked and place != at]
        start = min(places, key=lambda place: abs(place - at), default=at)
        for place in range(min(start, at), max(start, at) + 1):
            model.set_ticked(place, Qt.CheckState.Checked)
        self._told()

    def tick_group(self) -> None:
        self._tick_with(self._gateway.group_of, lambda: tr("Nothing here says nearly the same."))

    def tick_sender(self) -> None:
        self._tick_with(self._gateway.sender_of, lambda: tr("This tip names no address that others name too."))

    def _tick_document(self) -> None:
        self._tick_with(self._gateway.document_of, lambda: tr("No other tip here brought the same document."))

    def _tick_with(self, ask: Callable[[TipQuery, TipId], tuple[TipId, ...]], alone: Callable[[], str]) -> None:
        """These join what is ticked."""
        row, query, model = self.row, self._page.query.query, self._page.list.model
        if row is None:
            return
        tip = row.tip

        def then(tips: tuple[TipId, ...]) -> None:
            if len(tips) > 1:
                self._tick(tuple(dict.fromkeys((*model.ticked(), *tips))))
            else:
                self._page.say(alone())

        self._read(lambda: ask(query, tip), then)

    def _tick(self, tips: tuple[TipId, ...]) -> None:
        self._page.list.model.tick(tips)
        self._told()

    def _told(self) -> None:
        self._page.query.counted.emit()

    def with_chosen(self, tips: tuple[TipId, ...], then: Callable[[tuple[TipId, ...]], None]) -> None:
        """Those, and all of the closed groups that they stand for."""
        query = self._page.query.query
        if not query.grouped or not tips:
            then(tips)
            return
        self._read(lambda: self._gateway.with_groups(query, tips), then)

    # Groups

    def group(self) -> None:
        """One row for each group, and again each tip its own; what was not compared yet is, first."""
        query = self._page.query.query
        row = self.row
        wanted = replace(query, grouped=not query.grouped, opened=frozenset())
        if wanted.grouped:
            self.compare(COMPARED_AT_ONCE * 1_000)
        self._page.ask(wanted, row.tip if row is not None else None)

    def open_group(self) -> None:
        """Opens the group of the chosen row in its place, or closes it."""
        query, row = self._page.query.query, self.row
        if row is None or row.group is Group.NONE:
            return
        if row.group is Group.CLOSED:
            opened = query.opened | {row.tip}
            self._page.ask(replace(query, opened=opened), row.tip)
            return
        tip = row.tip

        def close(tips: tuple[TipId, ...]) -> None:
            self._page.ask(replace(query, opened=query.opened - frozenset(tips)), tip)

        self._read(lambda: self._gateway.group_of(replace(query, states=frozenset()), tip), close)

    def compare(self, most: int = COMPARED_AT_ONCE) -> None:
        """Behind what else is done; the list is asked again at the end, where it shows groups."""
        if not self._compares:
            self._read(self._gateway.to_compare, lambda behind: self._begin(behind, most))

    def _begin(self, behind: int, most: int) -> None:
        if not 0 < behind <= most or self._compares:
            return
        self._compares = True

        def step(_compared: object) -> None:
            """The status bar tells how far it is."""

        def ended() -> None:
            self._compares = False
            row, query = self.row, self._page.query.query
            if query.grouped:
                self._page.ask(query, row.tip if row is not None else None)

        def failed(error: TipdeskError) -> None:
            self._compares = False
            self._page.failed(error)

        self._page.runner.steps(
            self._gateway.comparing, step, ended, owner=self, failed=failed, name=tr("Comparing tips"),
            told=lambda step: told(step.done, step.total),
        )  # fmt: skip

    # Filters

    def offer_filters(self) -> None:
        self._read(lambda: (self._gateway.filters(), self._gateway.stories()), lambda found: self._offer(*found))

    def _offer(self, kept: tuple[SavedFilter, ...], stories: tuple[StoryChoice, ...]) -> None:
        query = self._page.query.query
        page = self._page
        over = page.list.window()
        standing = filters.standing(query, self._states)
        queues = tuple(story.codename for story in stories)
        dialog = dialogs.filter_dialog(page.parts.look, over, standing, kept, queues, current=query)
        dialog.picked.connect(lambda key: self._picked(key, standing, kept))
        dialog.open()

    def _picked(self, key: object, standing: tuple[tuple[str, TipQuery], ...], kept: tuple[SavedFilter, ...]) -> None:
        match key:
            case ("standing", int(at)):
                self._page.ask(standing[at][1])
            case ("kept", str(one)):
                self._page.ask(next(saved.query for saved in kept if saved.key == one))
            case ("queue", str(story)):
                self._page.ask(filters.waiting_for(story, self._states))
            case ("keep", str(name)):
                self._keep(name)
            case ("drop", str(one)):
                self._drop(next(saved for saved in kept if saved.key == one))
            case _:
                raise ValueError(key)

    def _keep(self, name: str) -> None:
        query = self._page.query.query
        words = tr("Kept as a filter of your own.")
        self._page.doing.do(Act(words, (), lambda: self._gateway.keep_filter(name, query)))

    def _drop(self, kept: SavedFilter) -> None:
        words = tr("The filter is gone.")
        self._page.doing.do(Act(words, (), lambda: self._gateway.drop_filter(kept.key)))
