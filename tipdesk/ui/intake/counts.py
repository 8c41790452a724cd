"""The counts over the preview, and the bar that filters it."""

from enum import Enum

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tipdesk.intake.preview import Preview, Standing
from tipdesk.ui.look import Look
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
        self.at = Only.ALL

    def choose(self, only: Only) -> None:
        self.at = only
        for one, button in self._buttons.items():
            button.choose(chosen=one is only)
        self.chosen.emit(only)

    def show_preview(self, preview: Preview) -> None:
        counts = preview.counts
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
