"""A story's head: title, codename, state, who can see it, tabs."""

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.stories.values import StoryWhole
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.fields import SearchField
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Chip, ChipButton, Ground

HEIGHT = 118
GAP = 20


class Tab(Enum):
    FRONT = 0
    TIPS = 1
    SOURCES = 2
    DOCUMENTS = 3
    HISTORY = 4


class Tabs(QTabBar):
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: dict[Tab, int] = {}
        words = {
            Tab.FRONT: self.tr("Front page"), Tab.TIPS: self.tr("Tips"), Tab.SOURCES: self.tr("Sources"),
            Tab.DOCUMENTS: self.tr("Documents"), Tab.HISTORY: self.tr("History"),
        }  # fmt: skip
        self.setFont(look.font("strong"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setExpanding(False)
        self.setAccessibleName(self.tr("Parts of this story"))
        for tab in Tab:
            self.addTab(words[tab])
        self.currentChanged.connect(lambda place: self.chosen.emit(Tab(place)))

    @property
    def at(self) -> Tab:
        return Tab(self.currentIndex())

    def show_counts(self, counts: dict[Tab, int]) -> None:
        self._counts = counts
        # It asks for the sizes of tabs only when one of them changed.
        for tab in Tab:
            self.setTabText(tab.value, self.tabText(tab.value))
        self.update()

    def choose(self, tab: Tab) -> None:
        self.setCurrentIndex(tab.value)

    def tabSizeHint(self, place: int) -> QSize:
        return QSize(self._word(place) + self._extra(place) + GAP, 34)

    def minimumTabSizeHint(self, place: int) -> QSize:
        return self.tabSizeHint(place)

    def sizeHint(self) -> QSize:
        return QSize(400, 34)

    def _word(self, place: int) -> int:
        return round(QFontMetricsF(self._look.font("strong")).horizontalAdvance(self.tabText(place)))

    def _extra(self, place: int) -> int:
        many = self._counts.get(Tab(place))
        count = "" if many is None else number(many)
        return round(QFontMetricsF(self._look.font("body")).horizontalAdvance(count)) + 5 if count else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for tab in Tab:
            self._tab(painter, tab)
        painter.end()

    def _tab(self, painter: QPainter, tab: Tab) -> None:
        look, chosen, word = self._look, tab is self.at, self._word(tab.value)
        whole = self.tabRect(tab.value)
        wide = word + self._extra(tab.value)
        place = paint.turned(painter, whole, QRect(whole.left(), 0, wide, self.height()))
        font = look.font("strong" if chosen else "body")
        left = paint.turned(painter, place, QRect(place.left(), 0, word + 2, self.height() - 4))
        paint.text(painter, left, self.tabText(tab.value), font, look.colour("text"))
        if tab in self._counts:
            right = QRect(place.left() + word + (5 if chosen else 1), 0, self._extra(tab.value) + 4, self.height() - 4)
            count = paint.turned(painter, place, right)
            paint.text(painter, count, number(self._counts[tab]), look.font("body"), look.colour("text-quiet"))
        if chosen:
            painter.fillRect(QRect(place.left(), self.height() - 2, place.width(), 2), look.colour("accent"))
            if self.hasFocus():
                paint.focus_ring(painter, place.adjusted(-4, 2, 4, -4), look)


class StoryHead(Ground):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="b")
        self._look = look
        self.setFixedHeight(HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 1)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._title = Line(look, "", step="story")
        self.search = SearchField(look, self.tr("Search this story"), 180)
        self.add = Button(look, "", icon="plus", name=self.tr("Add"))
        self.more = Button(look, "", icon="ellipsis", name=self.tr("More"))
        top.addWidget(self._title, 1)
        for part in (self.search, self.add, self.more):
            top.addWidget(part)
        column.addLayout(top)
        under = QHBoxLayout()
        under.setSpacing(8)
        self._codename = Chip(look, "", icon="scroll-text")
        self._about = Words(look, "", step="small", colour="text-quiet", wrap=False)
        self.who = ChipButton(look, "", icon="users")
        under.addWidget(self._codename)
        under.addWidget(self._about)
        under.addStretch(1)
        under.addWidget(self.who)
        column.addLayout(under)
        column.addStretch(1)
        self.tabs = Tabs(look)
        column.addWidget(self.tabs)

    def show_story(self, whole: StoryWhole) -> None:
        self._title.set_words(whole.title)
        self._title.setToolTip(visible(whole.title))
        self._codename.show_as(whole.codename, icon="scroll-text")
        self._about.setText(whole.about)
        self.who.show_as(tr("%Ln can see this", "", whole.seers), icon="users")
        counts = {Tab.TIPS: whole.tips, Tab.SOURCES: len(whole.sources), Tab.DOCUMENTS: len(whole.documents)}
        self.tabs.show_counts(counts)
