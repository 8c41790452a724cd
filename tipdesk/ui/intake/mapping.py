"""What the columns of a form are, column by column, to be looked at and changed before anything is kept."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from tipdesk.intake.asked import FormFound, Part
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import later, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog

PARTS: Final = {
    Part.ANSWER: later("An answer"),
    Part.TIME: later("When it was sent"),
    Part.ADDRESS: later("The sender's address"),
    Part.NAME: later("The sender's name"),
    Part.LEFT_OUT: later("Left out, kept nowhere"),
}
ONLY_ONE: Final = frozenset({Part.TIME, Part.ADDRESS})
LETTERS: Final = 60


class MappingDialog(Dialog):
    """`said(form, parts)` for each form that was changed or agreed to."""

    said = Signal(object, object)

    def __init__(self, look: Look, window: QWidget, form: FormFound) -> None:
        about = tr("Remembered for every form with these questions. %Ln answers came.", "", form.answers)
        super().__init__(look, window, tr("Columns of the form"), tr("Read it so"), about=about, width=640)
        self._form, self.parts = form, list(form.parts)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for at, words in enumerate((tr("Question"), tr("First answer"), tr("Is"))):
            grid.addWidget(Words(look, words, step="caption", colour="text-quiet", wrap=False), 0, at)
        self.buttons: list[Button] = []
        for row, (question, sample) in enumerate(zip(form.questions, form.samples, strict=True)):
            grid.addWidget(Words(look, _short(question), wrap=False), row + 1, 0)
            grid.addWidget(Words(look, _short(sample), colour="text-quiet", wrap=False), row + 1, 1)
            button = Button(look, "", role=Role.QUIET, small=True)
            button.clicked.connect(partial(self._offer, row))
            self.buttons.append(button)
            grid.addWidget(button, row + 1, 2)
        grid.setColumnStretch(0, 1)
        self.body.addWidget(table)
        self._show()
        self.accepted.connect(self._agree)

    def choose(self, row: int, part: Part) -> None:
        """Time and address can be one column each: another that was it is an answer then."""
        if part in ONLY_ONE:
            self.parts = [Part.ANSWER if one is part else one for one in self.parts]
        self.parts[row] = part
        self._show()

    def _show(self) -> None:
        for button, part, question in zip(self.buttons, self.parts, self._form.questions, strict=True):
            button.setText(tr(PARTS[part]))
            button.setAccessibleName(tr("{question}: {part}").format(question=visible(question), part=tr(PARTS[part])))
            button.updateGeometry()

    def _offer(self, row: int) -> None:
        menu = QMenu(self)
        for part, words in PARTS.items():
            menu.addAction(tr(words)).triggered.connect(_chosen(self.choose, row, part))
        button = self.buttons[row]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _agree(self) -> None:
        self.close_over()
        self.said.emit(self._form, tuple(self.parts))


def _chosen(choose: Callable[[int, Part], None], row: int, part: Part) -> Callable[[bool], None]:
    return lambda _checked: choose(row, part)


def _short(words: str) -> str:
    shown = visible(" ".join(words.split()))
    return shown if len(shown) <= LETTERS else f"{shown[: LETTERS - 1]}…"
