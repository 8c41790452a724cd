"""To whom, and why: two lines before text leaves, with what was said last already in them."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.recipient import RECIPIENT_LEAST, Asking, Told
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.strip import Strip, Weight

RECIPIENT_MOST: Final = 80
PURPOSE_MOST: Final = 400


class ToWhom(Dialog):
    """`agreed(Told)`; Enter in either line goes on."""

    agreed = Signal(object)

    def __init__(self, look: Look, window: QWidget, asking: Asking, *, title: str, main: str) -> None:
        super().__init__(look, window, title, main)
        if asking.always:
            why = tr("A source of this story is protected: this is asked each time.")
            self.body.addWidget(Strip(look, Weight.WARN, "shield-alert", why))
        self.recipient = OneLine(look, tr("To whom: a role or an office, no name"))
        self.purpose = OneLine(look, tr("Why"))
        for field, most, last in (
            (self.recipient, RECIPIENT_MOST, asking.last.recipient),
            (self.purpose, PURPOSE_MOST, asking.last.purpose),
        ):
            field.setMaxLength(most)
            field.setText(last)
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self._accept)
            self.body.addWidget(Labelled(look, field.accessibleName(), field))
        self.recipient.selectAll()
        never = tr("Both stay on record for good, and the security editor reads them.")
        self.body.addWidget(Words(look, never, step="small", colour="text-quiet"))
        self.accepted.connect(self._agree)
        self._judge()

    def first(self) -> QWidget:
        return self.recipient

    def _judge(self) -> None:
        self.main.say_why(self._why_not())

    def _why_not(self) -> str:
        if len(self.recipient.text().strip()) < RECIPIENT_LEAST:
            return tr("It is not said to whom.")
        if len(self.purpose.text().strip()) < REASON_LEAST:
            return tr("It is not said why: at least {n} letters.").format(n=number(REASON_LEAST))
        return ""

    def _agree(self) -> None:
        told = Told(self.recipient.text().strip(), self.purpose.text().strip())
        self.close_over()
        self.agreed.emit(told)
