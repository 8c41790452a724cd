"""Under the header: the filters as chips, what is not obeyed, how many hits, and buttons for filter and order."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tipdesk.domain.query import Term
from tipdesk.ui.look import Look
from tipdesk.ui.search.values import Offered, Offers, Understood
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.flow import Flow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import ChipButton
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import TwoTone


class SearchBar(QWidget):
    removed = Signal(object)
    """A filter's `Term` is to go from the line."""
    added = Signal(str)
    """A filter is to be written into the line."""
    ranked = Signal(bool)
    """Whether the best stand first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._offers = Offers()
        self.best = False
        self._may_rank = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.count = TwoTone(look, "", "", "body", quiet_rest=True)
        row.addWidget(self.count, 1)
        self.filter = Button(look, self.tr("Filter"), icon="list-filter", role=Role.QUIET, small=True)
        self.filter.clicked.connect(lambda: self._pop_up(self.filter_menu(), self.filter))
        self.order = Button(look, self.tr("Newest"), icon="arrow-up-down", role=Role.QUIET, small=True)
        self.order.clicked.connect(lambda: self._pop_up(self.order_menu(), self.order))
        row.addWidget(self.filter)
        row.addWidget(self.order)
        column.addLayout(row)
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        column.addLayout(self._below)
        self._shown = Understood()
        self.chips: tuple[ChipButton, ...] = ()

    def set_offers(self, offers: Offers) -> None:
        self._offers = offers

    def show_understood(self, said: Understood) -> None:
        """Chips and sentences; nothing moves while they stay the same."""
        if (said.chips, said.troubles) == (self._shown.chips, self._shown.troubles):
            return
        self._shown = said
        empty_layout(self._below)
        chips = [self._chip(chip.words, chip.term) for chip in said.chips]
        self.chips = tuple(chips)
        if chips:
            self._below.addWidget(Flow(list(chips)))
        for sentence in said.troubles:
            self._below.addWidget(Words(self._look, sentence, step="small", colour="warn"))

    def _chip(self, words: str, term: Term) -> ChipButton:
        chip = ChipButton(self._look, words, icon="x")
        chip.setAccessibleName(self.tr("{filter}, take away").format(filter=words))
        chip.setToolTip(self.tr("Take this filter away"))
        chip.clicked.connect(lambda: self.removed.emit(term))
        return chip

    def say_count(self, place: int, total: int, shown: int, *, done: bool) -> None:
        """'2 of 7'; while looking goes on, how many so far."""
        if total == 0:
            self.count.set_words("", "")
            return
        words = self.tr("{n} of {total}").format(n=number(place + 1), total=number(total))
        rest = "" if done else self.tr("so far", "hits that were found until now")
        if done and shown < total:
            more = self.tr("the best {n} are shown") if self.best else self.tr("the newest {n} are shown")
            rest = more.format(n=number(shown))
        self.count.set_words(words, rest)

    def set_best(self, *, best: bool) -> None:
        self.best = best
        self.order.setText(self.tr("Best first") if best else self.tr("Newest"))

    def offer_best(self, *, may: bool) -> None:
        """Ranking reads every hit: above twenty thousand it is not offered, and the button says so."""
        self._may_rank = may

    def filter_menu(self) -> QMenu:
        menu, offers = QMenu(self), self._offers
        for words, several in (
            (self.tr("Story"), offers.stories),
            (self.tr("State"), offers.states),
            (self.tr("Channel"), offers.channels),
            (self.tr("Time"), offers.times),
        ):
            below = menu.addMenu(words)
            for one in several:
                below.addAction(one.words).triggered.connect(self._adds(one))
        if offers.documents.typed:
            menu.addAction(offers.documents.words).triggered.connect(self._adds(offers.documents))
        return menu

    def _pop_up(self, menu: QMenu, button: Button) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _adds(self, one: Offered) -> Callable[[bool], None]:
        return lambda _checked: self.added.emit(one.typed)

    def order_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Newest")).triggered.connect(lambda _checked: self.ranked.emit(False))
        best = menu.addAction(self.tr("Best first"))
        best.triggered.connect(lambda _checked: self.ranked.emit(True))
        best.setEnabled(self._may_rank)
        if not self._may_rank:
            best.setText(self.tr("Best first: only up to 20,000 hits"))
        return menu
