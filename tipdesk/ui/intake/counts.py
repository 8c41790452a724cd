"""The counts over the preview, and the bar that filters it."""

from collections import Counter
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tipdesk.intake.preview import Kind, Preview, Row, Standing
from tipdesk.ui.look import Look
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.tongue import listed, number, tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon


class Only(Enum):
    """What the table shows."""

    ALL = "all"
    NEW = Standing.NEW.value
    HERE = Standing.DUPLICATE.value
    KEPT = Standing.KEPT.value
    ERRORS = Standing.ERROR.value

    def shows(self, standing: Standing) -> bool:
        return self is Only.ALL or standing.value == self.value


@dataclass(frozen=True)
class Narrowed:
    """What the table shows: rows of a standing, and of one kind, if any is chosen."""

    only: Only = Only.ALL
    kind: str = ""

    def shows(self, row: Row) -> bool:
        return self.only.shows(row.standing) and (not self.kind or kind_of(row) == self.kind)


def kind_of(row: Row) -> str:
    """By its channel; cards, documents and what could not be read stand for themselves."""
    return row.channel if row.kind is Kind.TIP else row.kind.value


def kind_words(kind: str, n: int) -> str:
    """'Mail 120'."""
    own = {
        Kind.CONTACT.value: tr("Cards {n}"),
        Kind.DOCUMENT.value: tr("Documents {n}"),
        Kind.ERROR.value: tr("Errors {n}"),
        Kind.SAME.value: tr("Here already {n}"),
    }
    return own.get(kind, "{kind} {n}").format(kind=channel_word(kind), n=number(n))


class _Numbers(QWidget):
    """'12 tips   31 documents   5 here already   3 could not be read'."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[int, str, str], ...] = ()

    def show_numbers(self, shown: tuple[tuple[int, str, str], ...]) -> None:
        self._shown = shown
        self.setAccessibleName(listed(f"{number(n)} {words}" for n, words, _ in shown))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, left = self._look, QPainter(self), 0
        big = look.theme.numbers("title")
        big.setFamilies(look.font("body").families())
        for n, words, ink in self._shown:
            room = QRect(left, 0, self.width() - left, self.height())
            left += paint.text(painter, paint.turned(painter, self.rect(), room), number(n), big, look.colour(ink)) + 6
            room = QRect(left, 2, self.width() - left, self.height())
            room = paint.turned(painter, self.rect(), room)
            paint.text(painter, room, words, look.font("small"), look.colour("text-quiet"))
            left += round(QFontMetricsF(look.font("small")).horizontalAdvance(words)) + 22
        painter.end()


class CountsBar(Ground):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="b")
        self.setFixedHeight(56)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 1)
        row.setSpacing(6)
        self._numbers = _Numbers(look)
        row.addWidget(self._numbers, 1)
        self._sign = Icon(look, "shield-check", "text-quiet", 14)
        row.addWidget(self._sign)
        self.sandbox = Words(look, "", step="small", colour="text-quiet", wrap=False)
        row.addWidget(self.sandbox)

    def show_preview(self, preview: Preview) -> None:
        counts = preview.counts
        tips, documents, here = counts.new + counts.kept, counts.carried, counts.duplicate
        self._numbers.show_numbers(
            (
                (tips, tr("tips", "after their number", tips), "text"),
                (documents, tr("documents", "after their number", documents), "text"),
                (here, self.tr("here already"), "text-quiet"),
                (counts.error, self.tr("could not be read"), "danger" if counts.error else "text-quiet"),
            )
        )

    def say_sandbox(self, words: str) -> None:
        self._sign.show_as("shield-check" if words else "shield-alert", "text-quiet" if words else "warn")
        self.sandbox.setText(words or self.tr("This system cannot fence the reader in"))


class FilterBar(Ground):
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        self.setFixedHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self.words = Words(look, self.tr("Nothing is kept until you import."), step="small", wrap=False)
        row.addWidget(self.words)
        row.addStretch(1)
        self._buttons = {only: Button(look, "", role=Role.QUIET, small=True) for only in Only}
        for only, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, to=only: self.choose(to))
            row.addWidget(button)
        self.kinds = Button(look, self.tr("Kinds"), icon="list-filter", role=Role.QUIET, small=True)
        self.kinds.clicked.connect(self._offer)
        row.insertWidget(2, self.kinds)
        self.at, self._kind = Only.ALL, ""
        self._by_kind: dict[str, int] = {}

    @property
    def narrowed(self) -> Narrowed:
        return Narrowed(self.at, self._kind)

    def choose_kind(self, kind: str) -> None:
        """Only rows of this kind; none: of all."""
        self._kind = kind
        self._say_kinds()
        self.chosen.emit(self.narrowed)

    def _offer(self) -> None:
        menu = QMenu(self)
        every = sum(self._by_kind.values())
        rows = [("", self.tr("All {n}").format(n=number(every)))]
        rows += [(kind, kind_words(kind, n)) for kind, n in self._by_kind.items()]
        for kind, words in rows:
            menu.addAction(words).triggered.connect(lambda _checked=False, to=kind: self.choose_kind(to))
        menu.popup(self.kinds.mapToGlobal(QPoint(0, self.kinds.height())))

    def _say_kinds(self) -> None:
        words = kind_words(self._kind, self._by_kind.get(self._kind, 0)) if self._kind else self.tr("Kinds")
        self.kinds.setText(words)
        told = listed(kind_words(kind, n) for kind, n in self._by_kind.items())
        self.kinds.setToolTip(told)
        self.kinds.setAccessibleName(f"{words}: {told}" if told else words)
        self.kinds.setVisible(len(self._by_kind) > 1 or bool(self._kind))
        self.kinds.updateGeometry()
        self.words.setText(told if len(self._by_kind) > 1 else self.tr("Nothing is kept until you import."))

    def choose(self, only: Only) -> None:
        self.at = only
        for one, button in self._buttons.items():
            button.choose(chosen=one is only)
        self.chosen.emit(self.narrowed)

    def show_preview(self, preview: Preview) -> None:
        counts = preview.counts
        self._by_kind = dict(Counter(kind_of(row) for row in preview.rows).most_common())
        self._say_kinds()
        numbers = {
            Only.ALL: len(preview.rows),
            Only.NEW: counts.new,
            Only.HERE: counts.duplicate,
            Only.KEPT: counts.kept,
            Only.ERRORS: counts.error,
        }
        words = {
            Only.ALL: self.tr("All {n}"), Only.NEW: self.tr("New {n}"), Only.HERE: self.tr("Here already {n}"),
            Only.KEPT: self.tr("Kept {n}"), Only.ERRORS: self.tr("Errors {n}"),
        }  # fmt: skip
        for only, button in self._buttons.items():
            button.setText(words[only].format(n=number(numbers[only])))
            button.setAccessibleName(button.text())
            button.choose(chosen=only is self.at)
            button.updateGeometry()
        # Nobody waits for it before anything is kept.
        self._buttons[Only.KEPT].setVisible(bool(counts.kept) or self.at is Only.KEPT)
