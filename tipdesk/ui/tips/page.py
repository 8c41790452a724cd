"""The inbox page: list and reading pane, and what each key does."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.desk.history import What
from tipdesk.domain.ids import TipId
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import Capture, Changes, GoToExchange, GoToImport, GoToInbox, Kind, Want, changed
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.tips import filters
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tips.choosing import Choosing
from tipdesk.ui.tips.commands import TipCommands
from tipdesk.ui.tips.copying import Copying
from tipdesk.ui.tips.counting import say_count
from tipdesk.ui.tips.delegate import accessible_row
from tipdesk.ui.tips.doing import Doing
from tipdesk.ui.tips.empty import EmptyInbox, NothingMatches
from tipdesk.ui.tips.gateway import InboxGateway
from tipdesk.ui.tips.header import InboxHeader
from tipdesk.ui.tips.keys import ActKeys, inbox_acts, offer_more
from tipdesk.ui.tips.list_pane import TipListPane
from tipdesk.ui.tips.model import TipListModel
from tipdesk.ui.tips.offering import tip_offers
from tipdesk.ui.tips.querying import Querying
from tipdesk.ui.tips.reader import TipReader
from tipdesk.ui.tips.reading import ReadingPane
from tipdesk.ui.tips.values import TipQuery, TriageState
from tipdesk.ui.who_asking import show_who
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.stacked import stacked
from tipdesk.ui.widgets.strip import Weight


class InboxPage(Page):
    """Decide about each tip in seconds."""

    def __init__(self, parts: PageParts, gateway: InboxGateway, states: tuple[TriageState, ...]) -> None:
        super().__init__(parts)
        self._gateway, self._states = gateway, states
        self.setAccessibleName(self.tr("Inbox"))
        self.bar = InboxHeader(self.look)
        self.header = self.bar
        self.model = TipListModel(lambda row: accessible_row(self.look, row, states), self)
        self.list = TipListPane(self.look, self.model, states)
        self.reading = ReadingPane(self.look, states)
        self.query = Querying(self.runner, gateway, self.model, TipQuery(states=filters.open_states(states)))
        self.commands = TipCommands(parts, self, gateway, states, self._read)
        self.doing = Doing(self.runner, self)
        self._copying = Copying(parts, gateway, self._read_tip, self)
        self._reader = TipReader(
            self.runner, gateway, self.reading, self.parts.sentence, lambda: max(0, self.query.counts.whole - 1)
        )
        self.choosing = Choosing(self, self, gateway, states, self._read)
        self.acts |= inbox_acts(self) | self.choosing.acts()
        self.acts[Intent.COPY_FOR] = lambda: self._copying.for_another(self.reading.copy)
        self.with_this = partial(tip_offers, self, states)
        self._want_tip: TipId | None = None
        self._inside = False
        self._last_row = 0
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._notices = Notices(self.look)
        self._empty = EmptyInbox(self.look)
        self._nothing = NothingMatches(self.look)
        self._list_or_nothing = stacked(self.list, self._nothing)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list_or_nothing)
        row.addWidget(self.reading, 1)
        self._whole = stacked(work, self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(self._whole, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_row)
        self.model.dataChanged.connect(self._filled)
        self.query.started.connect(self._started)
        self.query.counted.connect(self._counted)
        self.commands.acted.connect(self.doing.do)
        self.doing.done.connect(self._done)
        for part in (self.query, self.doing, self._copying):
            part.failed.connect(self.failed)
        self.list.toast.undone.connect(self.undo)
        self.list.filter.clicked.connect(lambda: self._pop_up(filters.filter_menu, self.list.filter))
        self.list.order.clicked.connect(lambda: self._pop_up(filters.order_menu, self.list.order))
        self.bar.searched.connect(self._search)
        self.bar.search.left.connect(self.list.table.setFocus)
        self.bar.search.returnPressed.connect(self._to_results)
        self.bar.who.clicked.connect(self.show_who)
        self.bar.bring_in.clicked.connect(self.bring_in)
        self._empty.import_wanted.connect(self.bring_in)
        self._nothing.cleared.connect(self._clear)
        self.reading.copy_wanted.connect(self._copying.copy)
        self._copying.copied.connect(self._copied)
        self.reading.tip_wanted.connect(self._go_to_tip)
        self.bar.capture.clicked.connect(lambda: self.wants.emit(Capture()))
        self._empty.capture_wanted.connect(lambda: self.wants.emit(Capture()))
        self._empty.packet_wanted.connect(lambda: self.wants.emit(GoToExchange()))
        self.reading.triage.moved.connect(self._move)
        self.reading.triage.left.connect(self.list.table.setFocus)
        self._acts = ActKeys(self).wired()
        self.reading.bar.file.clicked.connect(self._acts.file)
        self.reading.bar.assign.clicked.connect(self._acts.assign)
        self.reading.bar.more.clicked.connect(lambda: offer_more(self, self.reading.bar.more))

    # What the shell says

    def entered(self) -> None:
        # Back to the same row.
        self._want_tip = self._want_tip or self._read_tip()
        self.query.start(self.query.query, self._want_tip)
        self._read(self._gateway.who_can_see, lambda who: self.bar.show_seers(len(who.seers)))
        self.choosing.compare()
        self.list.table.setFocus()

    def left(self) -> None:
        self.list.toast.hide()

    def refresh(self, changes: Changes) -> None:
        if Kind.TIPS in changes and self.isVisible():
            # Out of sight nothing is asked: whoever comes back asks anew.
            self._want_tip = self._read_tip()
            self.query.start(self.query.query, self._want_tip)

    def arrive(self, want: Want) -> None:
        """A tip to show, with the words that found it; or states to filter by."""
        if isinstance(want, GoToInbox) and want.tip is not None:
            self._want_tip = want.tip
            self.bar.set_words(want.words)
            self._set(TipQuery(words=want.words))
        elif isinstance(want, GoToInbox):
            self.bar.set_words(want.words)
            states = frozenset({want.state}) if want.state else filters.open_states(self._states)
            self._set(TipQuery(states=frozenset() if want.words else states, words=want.words))

    def stand_inside(self) -> None:
        """Within a story: what is filed already is not filed again, and an empty list is no inbox."""
        self.reading.bar.file.setVisible(False)
        self._inside = True
        for intent in (Intent.PREVIOUS_PAGE, Intent.NEXT_PAGE, Intent.FILE, Intent.BRING_IN):
            self.acts.pop(intent, None)

    def _go_to_tip(self, tip: TipId) -> None:
        """Another one of this place, whatever the list is narrowed to."""
        self.arrive(GoToInbox(tip))
        self.query.start(self.query.query, tip)

    def bring_in(self) -> None:
        self.wants.emit(GoToImport())

    def show_who(self) -> None:
        show_who(self.parts, self, self._gateway.who_can_see, self._gateway.who_on_day, self.failed)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.runner.read(work, then, owner=self, failed=self.failed)

    def _copied(self, recipient: str) -> None:
        whom, another = visible(recipient), hint(Intent.COPY_FOR)
        words = self.tr("Copied for {recipient}, on record. It is cleared after a while. {keys} copies for another.")
        self.say(words.format(recipient=whom, keys=another))
        self.changed.emit(changed(Kind.LOG))

    # What the list says

    def ask(self, query: TipQuery, tip: TipId | None = None) -> None:
        """Begin the list anew; ticks stay where it only opens or closes groups."""
        same = filters.ungrouped(query) == filters.ungrouped(self.query.query)
        self._want_tip = tip or self._want_tip
        self._set(query)
        self.query.start(query, tip, keeps_ticks=same)

    def _set(self, query: TipQuery) -> None:
        self.query.query = query
        self.list.filter.setText(filters.filter_words(query, self._states))
        self.list.order.setText(filters.order_words(query.order))

    def _started(self) -> None:
        total, words = self.model.rowCount(), self.query.query.words
        self.list.card.words = self.query.marks
        self._counted()
        self._notices.clear()
        for trouble in self.query.troubles:
            self._notices.say(Weight.WARN, "circle-alert", trouble)
        self._whole.setCurrentIndex(1 if self.query.counts.whole == 0 and not self._inside else 0)
        self._list_or_nothing.setCurrentIndex(0 if total else 1)
        if not total:
            self._reader.show(None)
            return
        place = self.model.place_of(self._want_tip) if self._want_tip is not None else 0
        self._want_tip = None
        self.list.choose(place if place >= 0 else min(self._last_row, total - 1))
        self._show_row(self.list.current)
        if words and not self.bar.search.hasFocus():
            self.list.table.setFocus()

    def _counted(self) -> None:
        say_count(self.list, self.query, is_open=filters.is_open(self.query.query, self._states))

    def _filled(self, first: QModelIndex, last: QModelIndex) -> None:
        """Rows have come: the one that stands chosen may be among them."""
        at = self.list.current
        self._counted()
        row = self.model.row_at(at) if first.row() <= at <= last.row() else None
        if row is not None and (self.reading.whole is None or self.reading.whole.row.tip != row.tip):
            self._show_row(at)

    def _show_row(self, place: int) -> None:
        self._last_row = max(0, place)
        row = self.model.row_at(place)
        self._reader.show(row.tip if row is not None else None, self.query.marks)
        if self.query.query.words:
            self.list.show_place(place, self.model.rowCount(), self.query.matched)

    def _search(self, words: str) -> None:
        states = frozenset[str]() if words else filters.open_states(self._states)
        self.ask(TipQuery(states=states, words=words))

    def _to_results(self) -> None:
        self.bar.ask_now()
        self.list.table.setFocus()

    def _clear(self) -> None:
        self.bar.set_words("")
        self.ask(TipQuery(states=filters.open_states(self._states), order=self.query.query.order))
        self.list.table.setFocus()

    def _pop_up(self, menu: filters.Menu, button: QWidget) -> None:
        menu(self, self.query.query, self._states, self.ask).popup(button.mapToGlobal(QPoint(0, button.height())))

    def _read_tip(self) -> TipId | None:
        return self.reading.whole.row.tip if self.reading.whole is not None else None

    def chosen_tips(self) -> tuple[TipId, ...]:
        """Those ticked, else the one that is read."""
        ticked = self.model.ticked()
        row = self.model.row_at(self.list.current)
        return ticked or ((row.tip,) if row is not None else ())

    def _move(self, state: str, reason: str) -> None:
        if self.chosen_tips():
            self.choosing.with_chosen(self.chosen_tips(), lambda tips: self.commands.move(tips, state, reason))

    def _done(self, act: Act) -> None:
        self.list.toast.say(act.words, self.tr("Undo"))
        self.model.tick(())
        if not self.query.renewed(act.tips):
            self.changed.emit(changed(Kind.TIPS, Kind.LOG, *act.also))
            return
        row = self.model.row_at(self.list.current)
        if act.goes_on and row is not None and row.tip in act.tips and self.list.current + 1 < self.model.rowCount():
            self.list.choose(self.list.current + 1)
        else:
            self._show_row(self.list.current)
        self.changed.emit(changed(Kind.TIPS, Kind.LOG, *act.also))

    def say(self, words: str, undo: str = "") -> None:
        self.list.toast.say(words, undo)

    def took_back(self, what: What, words: str) -> None:
        """The rows of this list are renewed in place; what came or went from elsewhere is asked for anew."""
        tips = tuple(TipId(record) for record in what.records)
        place = self.model.place_of(tips[0]) if tips else -1
        if place < 0:
            super().took_back(what, words)
            return
        self.say(words)
        if not self.query.renewed(tips):
            return
        if place != self.list.current:
            self.list.choose(place)
        else:
            self._show_row(place)

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shell = self.look.theme.size
        narrow = self.window().width() < shell("shell", "rail_narrow_below")
        self._list_or_nothing.setFixedWidth(shell("shell", "inbox_list_min" if narrow else "inbox_list"))
