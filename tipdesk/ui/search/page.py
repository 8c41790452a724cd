"""The search page: one field, the hits with the sentence that matched, and the way to each."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from tipdesk.errors import TipdeskError
from tipdesk.ui.changes import GoBack, GoToInbox, GoToSearch, GoToSource, GoToStory, Want
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.search.delegate import HEIGHT, HitCard, HitModel
from tipdesk.ui.search.gateway import SearchGateway
from tipdesk.ui.search.values import Found
from tipdesk.ui.tips.list_pane import CardTable
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.fields import SearchField
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.strip import TwoTone

PAUSE_MS = 150


class SearchPage(Page):
    def __init__(self, parts: PageParts, gateway: SearchGateway) -> None:
        super().__init__(parts)
        self._gateway = gateway
        self._asked = 0
        self._words = ""
        self.setAccessibleName(self.tr("Search"))
        self.bar = PageHeader(self.look, self.tr("Search"))
        self.field = SearchField(self.look, self.tr("Search all that you may read"), 420)
        self.bar.add_right(self.field)
        self.header = self.bar
        self._notices = Notices(self.look)
        self.count = TwoTone(self.look, "", "", "body", quiet_rest=True)
        self.model = HitModel(self)
        self.table = CardTable(self.look, self.tr("Hits"), HEIGHT)
        self.table.setModel(self.model)
        self.table.setItemDelegate(HitCard(self.look, self.table))
        self._nothing = Words(self.look, "", colour="text-quiet")
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._to_hits)
        self.field.left.connect(self._left_field)
        self.table.doubleClicked.connect(lambda _index: self.open_chosen())
        self.acts |= {
            Intent.NEXT: lambda: self._step(1),
            Intent.PREVIOUS: lambda: self._step(-1),
            Intent.NEXT_HIT: lambda: self._step(1),
            Intent.PREVIOUS_HIT: lambda: self._step(-1),
            Intent.OPEN: self.open_chosen,
            Intent.SEARCH_PAGE: self.field.setFocus,
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
        }

    def _lay_out(self) -> None:
        ground = Ground(self.look, "surface")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(24, 14, 24, 0)
        inside.setSpacing(8)
        inside.addWidget(self.count)
        inside.addWidget(self._nothing)
        inside.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(ground, 1)

    def arrive(self, want: Want) -> None:
        if isinstance(want, GoToSearch) and want.words:
            self.field.setText(want.words)

    def entered(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def left(self) -> None:
        self._pause.stop()

    def search_now(self) -> None:
        """Ask for what stands in the field; an answer that was overtaken is dropped."""
        self._pause.stop()
        words = self.field.text().strip()
        self._words = words
        self._asked += 1
        number = self._asked
        if not words:
            self._show(Found(0, ()))
            return

        def then(found: Found) -> None:
            if number == self._asked:
                self._show(found)

        self.runner.read(lambda: self._gateway.find(words), then, owner=self, failed=self.failed)

    def _show(self, found: Found) -> None:
        self._notices.clear()
        self.model.show_hits(found.hits)
        words = tr("%Ln hits", "", found.total) if self._words else ""
        more = (
            self.tr("the newest {n} are shown").format(n=number(len(found.hits)))
            if found.total > len(found.hits)
            else ""
        )
        self.count.set_words(words, more)
        nothing = self.tr("Nothing that you may read matches.") if self._words and not found.hits else ""
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        if found.hits:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _to_hits(self) -> None:
        if self._pause.isActive():
            self.search_now()
        if self.model.hits and self._words == self.field.text().strip():
            self.open_chosen()
        else:
            self.table.setFocus()

    def _left_field(self) -> None:
        if self.model.hits:
            self.table.setFocus()
        else:
            self.wants.emit(GoBack())

    def _step(self, by: int) -> None:
        at = self.table.currentIndex().row() + by
        if 0 <= at < len(self.model.hits):
            self.table.setCurrentIndex(self.model.index(at, 0))

    def open_chosen(self) -> None:
        """Go to the hit, its words marked and the first in view."""
        at = self.table.currentIndex().row()
        if not 0 <= at < len(self.model.hits):
            return
        hit, words = self.model.hits[at], self._words
        self.runner.write(lambda: self._gateway.opened(hit), lambda _nothing: None, owner=self, failed=self.failed)
        if hit.story is None:
            self.wants.emit(GoToInbox(hit.tip, words))
        elif hit.source is not None:
            self.wants.emit(GoToSource(hit.story, hit.source))
        else:
            self.wants.emit(GoToStory(hit.story, hit.tip, words))

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))
