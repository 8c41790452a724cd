"""Rows of the settings: a name and what it does today at the left, its control at the right, a line under both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number as shown_number
from tipdesk.ui.widgets.fields import OneLine, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Chip, Ground


class SettingRow(Ground):
    """`say` tells what it does; `warn` what a weaker choice would mean, in its place."""

    def __init__(self, look: Look, name: str, control: QWidget, unit: str = "") -> None:
        super().__init__(look, "surface", edges="b")
        self.name = name
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Words(look, name, wrap=False))
        self._chip = Chip(look, self.tr("changed"), ground="accent-soft", ink="accent")
        self._chip.hide()
        head.addWidget(self._chip)
        head.addStretch(1)
        words.addLayout(head)
        self.about = Words(look, "", step="small", colour="text-quiet")
        words.addWidget(self.about)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        if unit:
            label = Words(look, unit, step="small", colour="text-quiet", wrap=False)
            label.setMinimumWidth(64)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str, *, weaker: str = "", changed: bool = False) -> None:
        self.about.setText(weaker or words)
        self.about.colour_as("warn" if weaker else "text-quiet")
        self._chip.setVisible(changed)


class NumberField(OneLine):
    """A whole number, at the right of its field; `chosen` with each letter that leaves one that may be.

    `settled` when the field is left, or Enter pressed: for what takes effect by it.
    """

    chosen = Signal(int)
    settled = Signal(int)

    def __init__(self, look: Look, name: str, least: int, most: int) -> None:
        super().__init__(look, name, large=False)
        self._name, self._least, self._most = name, least, most
        self.setFixedWidth(72)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setValidator(QIntValidator(least, most, self))
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(lambda: self.settled.emit(int(self.text())))

    def show_number(self, number: int) -> None:
        if self.text() != str(number):
            self.setText(str(number))
        self.setAccessibleName(self.tr("{name}, {n}").format(name=self._name, n=shown_number(number)))

    def _edited(self, typed: str) -> None:
        if typed.isdecimal() and self._least <= int(typed) <= self._most:
            self.setAccessibleName(self.tr("{name}, {n}").format(name=self._name, n=shown_number(int(typed))))
            self.chosen.emit(int(typed))


class ValueSegments(Segments):
    """Segments over values; a value that is not among them shows none chosen, and stays until one is."""

    picked = Signal(int)

    def __init__(self, look: Look, name: str, values: tuple[int, ...], words: list[str]) -> None:
        super().__init__(look, name, words)
        self._values = values
        self.chosen.connect(lambda at: self.picked.emit(values[at]))

    def show_value(self, value: int) -> None:
        near = min(range(len(self._values)), key=lambda place: abs(self._values[place] - value))
        if self.at != near:
            self.show_at(near)
