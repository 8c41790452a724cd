"""The guard before something heavy: what goes out of sight is named, and its name is typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from tipdesk.domain.weight import TypeName
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Role
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.strip import Strip, Weight


class GuardDialog(Dialog):
    """`accepted` only where the name was typed. `loses` are whole phrases: '6 statements'."""

    def __init__(
        self, look: Look, window: QWidget, guard: TypeName, *, title: str, main: str, about: str, loses: Sequence[str]
    ) -> None:
        super().__init__(look, window, title, main, about=about, main_role=Role.PLAIN)
        self._guard = guard
        if loses:
            self.body.addWidget(Words(look, self.tr("Out of sight with it:"), step="caption", colour="text-quiet"))
            for words in loses:
                self.body.addWidget(Words(look, words))
        back = self.tr("Nothing is destroyed, and Undo brings it back until the lock.")
        self.body.addWidget(Strip(look, Weight.INFO, "info", back))
        label = self.tr("Type {name} to go on").format(name=guard.name)
        self.field = OneLine(look, label)
        self.body.addWidget(Labelled(look, label, self.field))
        self.field.textChanged.connect(self._judge)
        self.field.returnPressed.connect(self._accept)
        self._judge()

    def first(self) -> QWidget:
        return self.field

    def _judge(self) -> None:
        fits = self._guard.fits(self.field.text())
        self.main.say_why("" if fits else self.tr("The name is not typed yet."))
