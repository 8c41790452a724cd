"""Dialogs that say what pressing their main button will mean, before it is pressed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight

Meaning = tuple[str, str]
"""The fact, and what follows from it; both sentences."""


class MeansDialog(Dialog):
    """Whoever fills its body puts `strips` where the meaning is to stand."""

    def __init__(
        self, look: Look, over: QWidget, title: str, main: str, *, icon: str = "", about: str = "", width: int = 0
    ) -> None:
        super().__init__(look, over, title, main, main_icon=icon, about=about, width=width)
        self.meaning = ""
        self.strips = QVBoxLayout()
        self.strips.setContentsMargins(0, 8, 0, 0)

    def say_meaning(self, meaning: Meaning, weight: Weight = Weight.INFO) -> None:
        empty_layout(self.strips)
        fact, rest = meaning
        self.meaning = f"{fact} {rest}".strip()
        icon = "info" if weight is Weight.INFO else "triangle-alert"
        strip = Strip(self._look, weight, icon, fact, rest, above=True)
        self.strips.addWidget(strip)
        if self.isVisible():
            # A layout counts nothing for what is not shown yet.
            strip.show()
            self.place()

    def refused(self, sentence: str) -> None:
        """It could not be done: said here, and everything typed stays."""
        self.say_meaning((sentence, ""), Weight.DANGER)


class SureDialog(MeansDialog):
    """A title, what it means, and one button; it begins at Cancel, so that no early Enter does it."""

    def __init__(self, look: Look, over: QWidget, title: str, main: str, meaning: Meaning) -> None:
        super().__init__(look, over, title, main)
        self.body.addLayout(self.strips)
        self.say_meaning(meaning, Weight.WARN)

    def first(self) -> QWidget:
        return self.cancel
