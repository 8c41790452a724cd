"""A story's head: title, codename, state, who can see it, tabs."""

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tipdesk.domain.text import visible
from tipdesk.ui.look import Look
from tipdesk.ui.stories.values import StoryWhole
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.fields import SearchField
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Chip, Ground

HEIGHT = 118


class Tab(Enum):
    FRONT = 0
    TIPS = 1
    SOURCES = 2
    DOCUMENTS = 3
    HISTORY = 4


class Tabs(QWidget):
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.at = Tab.FRONT
        self._counts: dict[Tab, int] = {}
        self._words = {
            Tab.FRONT: self.tr("Front page"), Tab.TIPS: self.tr("Tips"), Tab.SOURCES: self.tr("Sources"),
            Tab.DOCUMENTS: self.tr("Documents"), Tab.HISTORY: self.tr("History"),
        }  # fmt: skip
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def show_counts(self, counts: dict[Tab, int]) -> None:
        self._counts = counts
        self.update()

    def choose(self, tab: Tab) -> None:
        if tab is not self.at:
            self.at = tab
            self._tell()
            self.update()
            self.chosen.emit(tab)

    def _tell(self) -> None:
        self.setAccessibleName(self.tr("Tab: {name}").format(name=self._words[self.at]))

    def sizeHint(self) -> QSize:
        return QSize(400, 34)

    def _places(self) -> list[tuple[Tab, QRect, int]]:
        """Each tab with its place and the width of its word."""
        places, left = [], 0
        for tab in Tab:
            word = round(QFontMetricsF(self._look.font("strong")).horizontalAdvance(self._words[tab]))
            count = str(self._counts.get(tab, "")) if tab in self._counts else ""
            extra = round(QFontMetricsF(self._look.font("body")).horizontalAdvance(count)) + 5 if count else 0
            places.append((tab, QRect(left, 0, word + extra, self.height()), word))
            left += word + extra + 20
        return places

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        for tab, place, word in self._places():
            chosen = tab is self.at
            font = look.font("strong" if chosen else "body")
            paint.text(painter, place.adjusted(0, 0, 4, -4), self._words[tab], font, look.colour("text"))
            if tab in self._counts:
                right = place.adjusted(word + (5 if chosen else 1), 0, 8, -4)
                paint.text(painter, right, str(self._counts[tab]), look.font("body"), look.colour("text-quiet"))
            if chosen:
                painter.fillRect(QRect(place.left(), self.height() - 2, place.width(), 2), look.colour("accent"))
                if self.hasFocus():
                    paint.focus_ring(painter, place.adjusted(-4, 2, 4, -4), look)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.choose(Tab((self.at.value + steps[Qt.Key(event.key())]) % len(Tab)))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for tab, place, _word in self._places():
            if place.adjusted(-8, 0, 8, 0).contains(event.pos()):
                self.choose(tab)


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
        self.who = Chip(look, "", icon="users", press=True)
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
