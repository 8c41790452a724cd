"""Eight words for two people and a telephone: shown large to be read aloud, or typed into fields that know the list."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import isolated, listed, number
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon

MANY: Final = 8
ACROSS: Final = 4


class WordsShown(Ground):
    """In the order of reading, each with its number."""

    def __init__(self, look: Look, words: Sequence[str] = (), *, across: int = 2, step: str = "title") -> None:
        super().__init__(look, "raised", frame="line-strong", radius=8)
        self._look, self._across, self._step = look, across, step
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setSpacing(12)
        self.words: tuple[str, ...] = ()
        self.show_words(words)

    def show_words(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        while (item := self._grid.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        for place, word in enumerate(self.words):
            self._grid.addWidget(self._one(place, word), place // self._across, place % self._across)
        rows = -(-MANY // self._across)
        # Before the words are there too: what stands under it does not jump.
        self.setFixedHeight(rows * (self._look.theme.line(self._step) + 12) + 20)
        self.setAccessibleName(self.tr("Eight words to read aloud: {words}").format(words=listed(self.words)))

    def _one(self, place: int, word: str) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Words(self._look, number(place + 1), step="caption", colour="text-quiet", wrap=False))
        row.addWidget(Words(self._look, word, step=self._step, wrap=False), 1)
        return part


class _WordField(OneLine):
    """One word; a blank goes on to the next field, as one types from what is read out. Nothing is completed."""

    onward = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, large=False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.tick = Icon(look, "check", "ok")
        self.tick.setParent(self)
        self.tick.hide()

    def judge(self, *, good: bool, bad: bool) -> None:
        self.tick.show_as("check" if good else "circle-x", "ok" if good else "danger")
        left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.tick.move(6 if left else self.width() - 22, (self.height() - 16) // 2)
        self.tick.setVisible(good or bad)

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "text", str)() == " ":
            self.onward.emit()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]  # a QKeyEvent


class WordFields(QWidget):
    """Eight fields. A word that is not in the list is named at once; whether it is the right one, the desk says."""

    changed = Signal()

    def __init__(self, look: Look, known: Iterable[str]) -> None:
        super().__init__()
        self._known = frozenset(known)
        self._wrong: frozenset[int] = frozenset()
        self.setAccessibleName(self.tr("The eight words that you hear"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setSpacing(8)
        self.fields = tuple(_WordField(look, self.tr("Word {n}").format(n=number(at + 1))) for at in range(MANY))
        for at, field in enumerate(self.fields):
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(Words(look, field.accessibleName(), step="caption", colour="text-quiet", wrap=False))
            cell.addWidget(field)
            grid.addLayout(cell, at // ACROSS, at % ACROSS)
            field.onward.connect(lambda at=at: self._onward(at))
            field.textChanged.connect(lambda _typed, at=at: self._typed(at))
            field.editingFinished.connect(self._judge)
        column.addLayout(grid)
        self._said = Words(look, "", step="small", colour="danger")
        self._said.setMinimumHeight(look.theme.line("small"))
        column.addWidget(self._said)
        self.setFocusProxy(self.fields[0])

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(field.text().strip().lower() for field in self.fields)

    @property
    def said(self) -> str:
        return self._said.text()

    def know(self, known: Iterable[str]) -> None:
        self._known = frozenset(known)

    def missing(self) -> str:
        """In a sentence; empty where eight words of the list stand there."""
        left = sum(not word for word in self.words)
        if left:
            return self.tr("%Ln words are missing.", "", left)
        return self._unknown()

    def say_wrong(self, places: Iterable[int]) -> None:
        """`places`, from 0, do not hold the words of what was compared."""
        self._wrong = frozenset(places)
        self._judge()
        if self._wrong:
            self.fields[min(self._wrong)].setFocus()

    def _onward(self, at: int) -> None:
        if self.fields[at].text():
            self.fields[(at + 1) % MANY].setFocus()

    def _typed(self, at: int) -> None:
        """A line that was pasted is spread over the fields."""
        words = self.fields[at].text().split()
        if len(words) > 1:
            for place, word in enumerate(words[: MANY - at]):
                self.fields[at + place].setText(word)
            return
        self._wrong -= {at}
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        for at, (field, word) in enumerate(zip(self.fields, self.words, strict=True)):
            # While one types, half a word is no mistake.
            bad = at in self._wrong or (bool(word) and word not in self._known and not field.hasFocus())
            field.judge(good=word in self._known and at not in self._wrong, bad=bad)
        self._said.setText(self._differ() or self._unknown(typing=True))

    def _unknown(self, *, typing: bool = False) -> str:
        for field, word in zip(self.fields, self.words, strict=True):
            if word and word not in self._known and not (typing and field.hasFocus()):
                words = self.tr("{word} is not in the list. Ask for it to be read out again.")
                return words.format(word=isolated(word))
        return ""

    def _differ(self) -> str:
        if not self._wrong:
            return ""
        where = listed(number(at + 1) for at in sorted(self._wrong))
        words = self.tr("Not the words of this file: number {places}. Nothing was done. Ask for them again.")
        return words.format(places=where)
