"""Fills the list model from the desk: the first slice, further ones, rows that changed."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tipdesk.domain.ids import TipId
from tipdesk.errors import TipdeskError
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.gateway import InboxGateway
from tipdesk.ui.tips.model import IN_SIGHT, SLICE, TipListModel
from tipdesk.ui.tips.values import InboxCounts, TipQuery, TipRow, TipSlice


class Querying(QObject):
    """Answers to a question that was replaced meanwhile are dropped."""

    started = Signal()
    counted = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, gateway: InboxGateway, model: TipListModel, query: TipQuery) -> None:
        super().__init__(model)
        self._runner, self._gateway, self._model = runner, gateway, model
        self.query = query
        self.counts = InboxCounts(0, 0)
        self.matched = 0
        self.marks = ""
        self.troubles: tuple[str, ...] = ()
        self._asked = 0
        self._wishes: list[int] = []
        self._fetches = False
        model.wanted.connect(self._more)

    def start(self, query: TipQuery, tip: TipId | None = None, *, keeps_ticks: bool = False) -> None:
        """Begin anew; where a tip is wanted, with the slice in which it stands."""
        self.query = query
        self._asked += 1
        number = self._asked

        def work() -> tuple[TipSlice, InboxCounts]:
            gateway = self._gateway
            found = gateway.slice(query, 0, SLICE) if tip is None else gateway.slice_with(query, tip, SLICE)
            return found, gateway.counts()

        def then(result: tuple[TipSlice, InboxCounts]) -> None:
            if number == self._asked:
                first, self.counts = result
                self.matched, self.marks, self.troubles = first.matched, first.marks, first.troubles
                self._wishes.clear()
                self._model.start(first, keeps_ticks=keeps_ticks)
                self.started.emit()

        self._runner.read(work, then, owner=self, failed=self._failed)

    def count(self) -> None:
        def then(counts: InboxCounts) -> None:
            self.counts = counts
            self.counted.emit()

        self._runner.read(self._gateway.counts, then, owner=self, failed=self._failed)

    def renew(self, tips: tuple[TipId, ...]) -> None:
        """Read rows again after an act; those that fit the query no more stay where they stand, quiet."""
        wanted = frozenset(tips)
        here = {row.tip: (place, row) for place, row in self._model.held() if row.tip in wanted}

        def then(rows: tuple[TipRow, ...]) -> None:
            now = {row.tip: row for row in rows}
            for tip, (place, held) in here.items():
                row = now.get(tip)
                shown = replace(row, group=held.group, alike=held.alike) if row is not None else held
                self._model.put(place, shown, left_query=row is None or not self._fits(row))

        self._runner.read(lambda: self._gateway.rows(tuple(here)), then, owner=self, failed=self._failed)

    def renewed(self, tips: tuple[TipId, ...]) -> bool:
        """Renew them in place, where all of their rows have come; else the list begins anew."""
        if self.query.grouped or self.holds_all(tips):
            self.renew(tips)
            self.count()
            return True
        self.start(self.query)
        return False

    def holds_all(self, tips: tuple[TipId, ...]) -> bool:
        """Whether all of these have come: of others the list does not know where they stood."""
        return {row.tip for _, row in self._model.held()}.issuperset(tips)

    def _fits(self, row: TipRow) -> bool:
        mine = row.assignee is not None and row.assignee.is_me
        return (not self.query.states or row.state in self.query.states) and (mine or not self.query.mine_only)

    def _more(self, first: int) -> None:
        """One is fetched at a time, the last that was wished for first: who drags past a million rows sees few."""
        self._wishes = [*(one for one in self._wishes if one != first), first][-IN_SIGHT:]
        self._fetch()

    def _fetch(self) -> None:
        if self._fetches or not self._wishes:
            return
        first, number, query = self._wishes.pop(), self._asked, self.query
        offset, self._fetches = self._model.offset_of(first), True

        def then(more: TipSlice) -> None:
            self._fetches = False
            if number == self._asked:
                self._model.fill(first, more.rows)
            self._fetch()

        def failed(error: TipdeskError) -> None:
            self._fetches = False
            self._failed(error)
            self._fetch()

        self._runner.read(lambda: self._gateway.slice(query, offset, SLICE), then, owner=self, failed=failed)

    def _failed(self, error: TipdeskError) -> None:
        self.failed.emit(error)
