"""The first two steps: what the desk is called, and who makes it."""

from typing import Final

from tipdesk.ui.first_run.step import Step
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.strip import Strip, Weight

NAME_MOST: Final = 120


class DeskStep(Step):
    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("A desk"),
            self.tr("A desk of your own"),
            self.tr("A desk is a newsroom's circle of trust: its people, its policy, its intake key."),
        )
        self.field = OneLine(look, self.tr("Name of the desk"), hint=self.tr("The Vell Harbour Lantern"))
        self.field.setMaxLength(NAME_MOST)
        self.field.textChanged.connect(self.changed)
        self.form.addWidget(Labelled(look, self.tr("Name of the desk"), self.field))
        about = self.tr("It stands inside the vault only. While Tipdesk is locked, nothing shows it.")
        self.form.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.form.addSpacing(12)
        self.form.addWidget(
            Strip(
                look,
                Weight.INFO,
                "users",
                self.tr("There is no server."),
                self.tr("The vault lies on this laptop. What colleagues share travels as sealed packets."),
                above=True,
            )
        )
        self.form.addStretch(1)

    @property
    def desk(self) -> str:
        return self.field.text().strip()

    def entered(self) -> None:
        self.field.setFocus()

    def missing(self) -> str:
        return "" if self.desk else self.tr("The desk's name is missing.")


class YouStep(Step):
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
            "nothing about you."
        )
        self.form.addWidget(Words(look, about, step="small", colour="text-quiet"))
        self.form.addStretch(1)

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
