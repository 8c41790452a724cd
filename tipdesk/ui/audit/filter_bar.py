"""What narrows an answer: its name and number, chips for person, story, source, laptop and days, flags with counts."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.flow import Flow
from tipdesk.ui.widgets.parts import ChipButton
from tipdesk.ui.widgets.strip import TwoTone

PARTS: Final = ("person", "story", "source", "laptop")
ICONS: Final[Mapping[str, str]] = {
    "person": "user", "story": "star", "source": "feather", "laptop": "laptop",
}  # fmt: skip


class FilterBar(QWidget):
    """`wanted(part)`: choose another one; `flag_wanted(int)`: only these, or again all."""

    wanted = Signal(str)
    flag_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(self.tr("Filters"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(4)
        self._head = TwoTone(look, "", "", "body", quiet_rest=True)
        column.addWidget(self._head)
        self._names: Mapping[str, str] = {
            "person": self.tr("Anybody"), "story": self.tr("Any story"), "source": self.tr("Any source"),
            "laptop": self.tr("Any laptop"),
        }  # fmt: skip
        self.chips = {part: ChipButton(look, self._names[part], icon=ICONS[part]) for part in PARTS}
        for part, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, one=part: self.wanted.emit(one))
        self.flags: list[ChipButton] = []
        self._flow: Flow | None = None
        self._column = column
        self._place()

    def say(self, name: str, count: str) -> None:
        self._head.set_words(name, count)

    def show_chosen(self, chosen: Mapping[str, str]) -> None:
        """What each chip narrows by; absent: by nothing."""
        for part, chip in self.chips.items():
            words = chosen.get(part) or self._names[part]
            chip.show_as(words, icon=ICONS[part])
            chip.setAccessibleName(tr("Filter: {words}").format(words=words))

    def show_flags(self, flags: tuple[tuple[int, str, int], ...], active: int) -> None:
        gone, self.flags = self.flags, []
        for flag, words, count in flags:
            said = tr("{flag} {n}").format(flag=words, n=number(count))
            chip = ChipButton(self._look, said, icon="check" if flag & active else "")
            chip.clicked.connect(self._emitter(flag))
            self.flags.append(chip)
        self._place()
        for old in gone:
            old.deleteLater()

    def _place(self) -> None:
        """The chips that stay move into a new flow before the old one goes."""
        old = self._flow
        self._flow = Flow([*self.chips.values(), *self.flags], gap=6)
        self._column.addWidget(self._flow)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _emitter(self, flag: int) -> Callable[[], None]:
        return lambda: self.flag_wanted.emit(flag)
