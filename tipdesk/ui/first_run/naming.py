"""The first two steps: what the desk is called, and who makes it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.first_run.step import FORM, Step
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number as digits
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import Labelled, OneLine, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.scrolled import leading_end
from tipdesk.ui.widgets.strip import Strip, Weight

NAME_MOST: Final = 120


class DeskStep(Step):
    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("A desk or an invitation"),
            self.tr("Found a desk, or join one"),
            self.tr("A desk is a newsroom's circle of trust: its people, its policy, its intake key."),
        )
        choices = (self.tr("Found a desk"), self.tr("Join a desk"))
        self.choice = Segments(look, self.tr("Found or join"), choices)
        self.choice.chosen.connect(self._chosen)
        self.form.addWidget(leading_end(self.choice))
        self._found, self._join = QWidget(), QWidget()
        self.form.addWidget(self._found)
        self.form.addWidget(self._join)
        self._lay_found(look)
        self._lay_join(look)
        self._join.hide()
        self.form.addStretch(1)

    def _lay_found(self, look: Look) -> None:
        form = QVBoxLayout(self._found)
        form.setContentsMargins(0, 8, 0, 0)
        form.setSpacing(8)
        self.field = OneLine(look, self.tr("Name of the desk"), hint=self.tr("The Vell Harbour Lantern"))
        self.field.setMaxLength(NAME_MOST)
        self.field.textChanged.connect(self.changed)
        form.addWidget(Labelled(look, self.tr("Name of the desk"), self.field))
        about = self.tr("It stands inside the vault only. While Tipdesk is locked, nothing shows it.")
        form.addWidget(Words(look, about, step="small", colour="text-quiet"))
        form.addSpacing(12)
        form.addWidget(
            Strip(
                look,
                Weight.INFO,
                "users",
                self.tr("There is no server."),
                self.tr("The vault lies on this laptop. What colleagues share travels as sealed packets."),
                above=True,
            )
        )

    def _lay_join(self, look: Look) -> None:
        form = QVBoxLayout(self._join)
        form.setContentsMargins(0, 8, 0, 0)
        form.setSpacing(8)
        parts = (
            self.tr("First you make your own keys, here. Nobody else ever has them."),
            self.tr("Then you read eight words to an editor of the desk, and give them a file."),
            self.tr("They send a packet back and read eight words to you: by these you know that it is their desk."),
        )
        for number, words in enumerate(parts, 1):
            row = QHBoxLayout()
            row.setSpacing(8)
            count = Words(look, digits(number), step="strong", colour="text-quiet", wrap=False)
            row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Words(look, words), 1)
            form.addLayout(row)
        form.addSpacing(4)
        form.addWidget(Words(look, self.tr("Read words by telephone or in person."), step="strong"))
        never = self.tr("Not by mail or chat: who could change the file could change them too.")
        form.addWidget(Words(look, never, colour="text-quiet"))

    @property
    def joins(self) -> bool:
        return self.choice.at == 1

    def _chosen(self, _at: int) -> None:
        self._found.setVisible(not self.joins)
        self._join.setVisible(self.joins)
        # What was hidden so far has no height of its own yet, and the step would keep the one that it had.
        self.form.activate()
        self.setMinimumHeight(self.form.heightForWidth(FORM))
        self.changed.emit()

    @property
    def desk(self) -> str:
        return "" if self.joins else self.field.text().strip()

    def entered(self) -> None:
        (self.choice if self.joins else self.field).setFocus()

    def missing(self) -> str:
        return "" if self.desk or self.joins else self.tr("The desk's name is missing.")


class YouStep(Step):
    mark_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("You"),
            self.tr("Who you are here"),
            self.tr("Your colleagues see the name. Whoever finds this laptop sees at most the mark."),
        )
        self.name_field = OneLine(look, self.tr("Your name"), hint=self.tr("Ines Corvane"))
        self.mark_field = OneLine(look, self.tr("Your mark on this laptop"), hint=self.tr("blue mug"))
        for field in (self.name_field, self.mark_field):
            field.setMaxLength(NAME_MOST)
            field.textChanged.connect(self.changed)
        self.form.addWidget(Labelled(look, self.tr("Your name"), self.name_field))
        self.form.addSpacing(8)
        self.form.addWidget(Labelled(look, self.tr("Your mark on this laptop"), self.mark_field))
        about = self.tr(
            "A label to choose your key by when others use this laptop too. It lies in the open: two words that say "
            "nothing about you. This one was drawn; another does as well."
        )
        self.form.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.another = Button(look, self.tr("Draw another mark"), icon="dices", role=Role.LINK)
        self.another.clicked.connect(self.mark_wanted)
        self.form.addWidget(leading_end(self.another))
        self.form.addStretch(1)

    def offer_mark(self, mark: str, *, anew: bool = False) -> None:
        """Nobody needs to invent one; what was typed stays, unless another was asked for."""
        if anew or not self.mark:
            self.mark_field.setText(mark)

    @property
    def person(self) -> str:
        return self.name_field.text().strip()

    @property
    def mark(self) -> str:
        return self.mark_field.text().strip()

    def entered(self) -> None:
        (self.mark_field if self.person else self.name_field).setFocus()

    def missing(self) -> str:
        if not self.person:
            return self.tr("Your name is missing.")
        if not self.mark:
            return self.tr("Your mark is missing.")
        if self._tells():
            return self.tr("The mark holds a part of your name, and it lies in the open.")
        return ""

    def _tells(self) -> bool:
        mark = self.mark.casefold()
        return any(len(part) > 1 and part in mark for part in self.person.casefold().split())
