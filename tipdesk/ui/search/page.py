"""The search page: one line, its filters as chips, the hits with the sentence that matched, and the way to each."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tipdesk.domain.query import Term, without
from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import Changes, GoBack, GoToInbox, GoToSearch, GoToSource, GoToStory, Kind, Want
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.search.bar import SearchBar
from tipdesk.ui.search.delegate import HEIGHT, HitCard, HitModel
from tipdesk.ui.search.gateway import SearchGateway
from tipdesk.ui.search.line import SearchLine
from tipdesk.ui.search.seeking import Seeking
from tipdesk.ui.search.values import Found, HitRow, Understood
from tipdesk.ui.tips.list_pane import CardTable
from tipdesk.ui.who_asking import show_who
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import ChipButton, Ground
from tipdesk.ui.widgets.strip import Weight

SHOWN_FIRST = 50
SHOWN_MOST = 1_000
MORE = 4
RANKED_MOST = 20_000


class SearchPage(Page):
    def __init__(self, parts: PageParts, gateway: SearchGateway) -> None:
        super().__init__(parts)
        self._gateway = gateway
        self._line = ""
        self._said = Understood()
        self._found = Found(0, ())
        self._limit = SHOWN_FIRST
        self._opens = False
        # Whether the hits shown are those of the line as it stands, and whether the person chose a row among them.
        self._fresh = self._moved = False
        self.setAccessibleName(self.tr("Search"))
        self.head = PageHeader(self.look, self.tr("Search"))
        self.field = SearchLine(self.look, self.tr("Search all that you may read"))
        self.who = ChipButton(self.look, self.tr("who can see this hit"), icon="users")
        self.who.clicked.connect(self.show_who)
        self.who.hide()
        self.head.add_left(self.who)
        self.head.add_right(self.field)
        self.header = self.head
        self._notices = Notices(self.look)
        self.bar = SearchBar(self.look)
        self.model = HitModel(self.look, self)
        self.table = CardTable(self.look, self.tr("Hits"), HEIGHT)
        self.card = HitCard(self.look, self.table)
        self.table.setModel(self.model)
        self.table.setItemDelegate(self.card)
        self._nothing = Words(self.look, "", colour="text-quiet")
        self._foot = Words(self.look, "", step="small", colour="text-quiet")
        self._lay_out()
        self._seeking = Seeking(self.runner, self)
        self._connect()
        self.acts |= {
            Intent.NEXT: lambda: self._step(1),
            Intent.PREVIOUS: lambda: self._step(-1),
            Intent.NEXT_HIT: lambda: self._step(1),
            Intent.PREVIOUS_HIT: lambda: self._step(-1),
            Intent.OPEN: self.open_chosen,
            Intent.WHO: self.show_who,
            Intent.SEARCH_PAGE: self.field.setFocus,
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
        }

    def _lay_out(self) -> None:
        ground = Ground(self.look, "surface")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(24, 12, 24, 8)
        inside.setSpacing(8)
        inside.addWidget(self.bar)
        self._hits_or_nothing = QStackedWidget()
        self._hits_or_nothing.addWidget(self.table)
        calm = QWidget()
        above = QVBoxLayout(calm)
        above.setContentsMargins(0, 12, 0, 0)
        above.addWidget(self._nothing)
        above.addStretch(1)
        self._hits_or_nothing.addWidget(calm)
        inside.addWidget(self._hits_or_nothing, 1)
        inside.addWidget(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(ground, 1)
        self._show_nothing()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._to_hits)
        self.field.left.connect(self._left_field)
        self.field.moved.connect(self._step)
        self.field.next_hit.connect(self._step)
        self.table.doubleClicked.connect(lambda _index: self.open_chosen())
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._count())
        self.table.verticalScrollBar().valueChanged.connect(self._maybe_more)
        self._seeking.found.connect(self._came)
        self._seeking.failed.connect(self.failed)
        self.bar.removed.connect(self._remove)
        self.bar.added.connect(self._add)
        self.bar.ranked.connect(self._rank)

    # What the shell says

    def arrive(self, want: Want) -> None:
        if isinstance(want, GoToSearch) and want.words:
            self.field.setText(want.words)

    def entered(self) -> None:
        self.field.setFocus()
        self.field.selectAll()
        self.runner.read(self._gateway.offers, self.bar.set_offers, owner=self, failed=self.failed)
        self._warm(self._gateway.warm())

    def _warm(self, steps: Iterator[None]) -> None:
        """Short steps in which whatever half words need is read, one after the other, with room between them."""

        def then(more: bool) -> None:
            if more and self.isVisible():
                self._warm(steps)

        self.runner.read(lambda: next(steps, self) is None, then, owner=self, failed=lambda _error: None)

    def left(self) -> None:
        self._opens = False

    def refresh(self, changes: Changes) -> None:
        """What is shown may have moved; the place in the list stays."""
        if {Kind.TIPS, Kind.STORIES, Kind.SOURCES} & changes and self._said.asks and self.isVisible():
            self._ask()

    # What is asked

    def _typed(self, _text: str) -> None:
        self._limit, self._opens, self._moved = SHOWN_FIRST, False, False
        self._ask()

    def _ask(self) -> None:
        line, best, limit = self.field.text().strip(), self.bar.best, self._limit
        self._line, self._fresh = line, False
        if not line:
            self._seeking.stop()
            self._said, self._found = Understood(), Found(0, ())
            self.bar.show_understood(self._said)
            self._show(self._found)
            return
        self.runner.read(
            lambda: self._gateway.understand(line), self._understands(line), owner=self, failed=self.failed
        )
        self._seeking.ask(lambda: self._gateway.seek(line, best=best, limit=limit))

    def _understands(self, line: str) -> Callable[[Understood], None]:
        def then(said: Understood) -> None:
            if line == self._line:
                self._said = said
                self.card.words = said.words
                self.bar.show_understood(said)

        return then

    def _came(self, found: Found) -> None:
        if found.hits or found.done or found.reading:
            # While nothing is known yet, what stood there before stands on; most steps of reading say nothing new.
            if not self._fresh or found != self._found:
                self._show(found)
            self._fresh = True
        if found.hits and self._opens:
            self._opens = False
            self.open_chosen()

    def _show(self, found: Found) -> None:
        self._found = found
        self._notices.clear()
        if found.hits != self.model.hits:
            # Most steps only count on.
            self._show_hits(found.hits)
        self.bar.offer_best(may=found.total <= RANKED_MOST)
        self._count()
        self._show_nothing()

    def _show_hits(self, hits: tuple[HitRow, ...]) -> None:
        """The row that a person chose stays chosen."""
        before, at = self.chosen, self.table.verticalScrollBar().value()
        self.model.show_hits(hits)
        if not hits:
            return
        places = {(hit.tip, hit.story): place for place, hit in enumerate(hits)}
        place = places.get((before.tip, before.story), 0) if before is not None and self._moved else 0
        self.table.setCurrentIndex(self.model.index(place, 0))
        if place:
            self.table.verticalScrollBar().setValue(at)

    def _show_nothing(self) -> None:
        found, nothing = self._found, ""
        if not self._line:
            nothing = self.tr("Words, or filters such as has:documents. Every story that is open to you is searched.")
        elif not found.hits and found.done:
            nothing = self.tr("Nothing that you may read matches.")
        elif not found.hits and found.reading:
            nothing = self.tr("No word begins like this. Words that contain it are still being looked for.")
        self._nothing.setText(nothing)
        self._hits_or_nothing.setCurrentIndex(1 if nothing else 0)
        not_searched = self.tr("The text inside documents is not searched, and no identity is.")
        short = self.tr("Among so many tips, a word of one or two letters is found only where it stands alone.")
        self._foot.setText(short if found.short else not_searched)
        if found.unread and found.done:
            words = self.tr("%Ln stories could not be searched. The rest is here.", "", found.unread)
            self._notices.say(Weight.WARN, "circle-alert", words)

    def _count(self) -> None:
        found = self._found
        place = max(0, self.table.currentIndex().row())
        self.who.setVisible(bool(found.hits))
        self.bar.say_count(place, found.total, len(found.hits), done=found.done)

    def _maybe_more(self, value: int) -> None:
        """At the end of what is shown the next hits are fetched."""
        bar, found = self.table.verticalScrollBar(), self._found
        more = found.done and len(found.hits) < found.total and self._limit < SHOWN_MOST
        if more and bar.maximum() and value >= bar.maximum() - bar.pageStep():
            self._limit = min(SHOWN_MOST, self._limit * MORE)
            self._moved = True
            QTimer.singleShot(0, self, self._ask)

    # What a person does

    def _remove(self, term: Term) -> None:
        self.field.setText(without(self._line, [term]))
        self.field.setFocus()

    def _add(self, typed: str) -> None:
        self.field.setText(f"{self.field.text().strip()} {typed}".strip())
        self.field.setFocus()

    def _rank(self, best: bool) -> None:
        self.bar.set_best(best=best)
        self._moved = False
        self._ask()

    def _to_hits(self) -> None:
        """Enter opens the chosen hit of what was typed, as soon as there is one."""
        if self.model.hits and self._fresh:
            self.open_chosen()
        else:
            self._opens = True

    def _left_field(self) -> None:
        if self.model.hits:
            self.table.setFocus()
        else:
            self.wants.emit(GoBack())

    @property
    def chosen(self) -> HitRow | None:
        at = self.table.currentIndex().row()
        return self.model.hits[at] if 0 <= at < len(self.model.hits) else None

    def _step(self, by: int) -> None:
        at = self.table.currentIndex().row() + by
        if 0 <= at < len(self.model.hits):
            self._moved = True
            self.table.setCurrentIndex(self.model.index(at, 0))

    def open_chosen(self) -> None:
        """Go to the hit, its words marked and the first in view."""
        hit = self.chosen
        if hit is None:
            return
        words = self._said.words
        self.runner.write(lambda: self._gateway.opened(hit), lambda _nothing: None, owner=self, failed=self.failed)
        if hit.story is None:
            self.wants.emit(GoToInbox(hit.tip, words))
        elif hit.source is not None:
            self.wants.emit(GoToSource(hit.story, hit.source))
        else:
            self.wants.emit(GoToStory(hit.story, hit.tip, words))

    def show_who(self) -> None:
        """Of the place where the chosen hit stands."""
        hit, desk = self.chosen, self._gateway
        if hit is not None:
            story = hit.story
            show_who(
                self.parts, self, lambda: desk.who_can_see(story), lambda at: desk.who_on_day(story, at), self.failed,
                story=story,
            )  # fmt: skip

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))
