"""The one dialog before something leaves: what it is, what was agreed with whom, to whom it goes, and why."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.desk.exporting import Leaving
from tipdesk.desk.releases import RECIPIENT_MOST, Condition, Form, Way
from tipdesk.domain.recipient import RECIPIENT_LEAST
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.domain.statement import Terms
from tipdesk.domain.weight import Act, Touches, TypeName, weigh
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import later, listed, number, tr
from tipdesk.ui.widgets.fields import Labelled, OneLine, Prose, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.strip import Strip, Weight

WAYS: Final[Mapping[Way, str]] = {
    Way.EXPORT: later("Write a file"),
    Way.PRINT: later("Print"),
    Way.HAND_OVER: later("Handed over"),
}
AGREED: Final[Mapping[Terms | None, str]] = {
    Terms.OFF_THE_RECORD: later("{alias}, off the record: nothing of it may be printed."),
    Terms.DEEP_BACKGROUND: later("{alias}, deep background: it may be used, and points to nobody."),
    Terms.BACKGROUND: later("{alias}, on background: not by name."),
    Terms.ON_THE_RECORD: later("{alias}, on the record: by name."),
    Terms.OUR_OWN: later("{alias}: what is filed is our own."),
    None: later("{alias}: no statement is filed, so no terms are known."),
}
STRICT: Final = frozenset({Terms.OFF_THE_RECORD, Terms.DEEP_BACKGROUND, None})
SHOWN: Final = 6
DIGITS: Final = 16
INBOX: Final = "inbox"


class ReleaseDialog(Dialog):
    """`agreed(Way, recipient, purpose)`. An original needs the place's codename typed."""

    agreed = Signal(object, str, str)

    def __init__(
        self, look: Look, window: QWidget, one: Leaving, conditions: tuple[Condition, ...], codename: str
    ) -> None:
        is_copy = one.form is Form.COPY
        title = tr("Let this copy out") if is_copy else tr("Let the original out")
        super().__init__(look, window, title, tr("Put on record, and go on"), width=600)
        self._guard: TypeName | None = None
        self._say_what(look, one)
        for condition in conditions[:SHOWN]:
            weight = Weight.WARN if condition.terms in STRICT else Weight.INFO
            self.body.addWidget(Strip(look, weight, "quote", agreed_words(condition)))
        if len(conditions) > SHOWN:
            rest = tr("The story has %Ln more sources.", "", len(conditions) - SHOWN)
            self.body.addWidget(Words(look, rest, step="small", colour="text-quiet"))
        self._ways = tuple(WAYS)
        self.way = Segments(look, tr("How it leaves"), tuple(tr(words) for words in WAYS.values()))
        self.recipient = OneLine(look, tr("To whom: a role or an office, no name"))
        self.recipient.setMaxLength(RECIPIENT_MOST)
        self.purpose = Prose(look, tr("Why"), lines=2)
        for label, field in (
            (tr("How it leaves"), self.way),
            (tr("To whom: a role or an office, no name"), self.recipient),
            (tr("Why"), self.purpose),
        ):
            self.body.addWidget(Labelled(look, label, field))
        self.typed: OneLine | None = None
        if not is_copy:
            self._add_guard(look, codename)
        never = tr("Both stay on record for good, and the security editor reads them.")
        self.body.addWidget(Words(look, never, step="small", colour="text-quiet"))
        self.recipient.textChanged.connect(self._judge)
        self.purpose.textChanged.connect(self._judge)
        self.accepted.connect(self._agree)
        self._judge()

    def first(self) -> QWidget:
        return self.recipient

    def _say_what(self, look: Look, one: Leaving) -> None:
        digits = tr("Its SHA-256 begins with {digits}.").format(digits=one.sha256[:DIGITS])
        if one.form is Form.COPY:
            pages = tr("A derived copy of %Ln pages.", "", one.pages)
            covered = tr("%Ln areas are covered.", "", one.covered)
            anew = tr("It is made anew of its pixels as it leaves: nothing else that a file can hold comes along.")
            self.body.addWidget(Strip(look, Weight.OK, "copy", pages, f"{covered} {anew}"))
            return
        bold = tr("This is the original, with all that it says about its maker.")
        rest = tr("A copy of pixels would leave that out. Say below why the original itself must go.")
        self.body.addWidget(Strip(look, Weight.DANGER, "triangle-alert", bold, f"{rest} {digits}"))

    def _add_guard(self, look: Look, codename: str) -> None:
        guard = weigh(Act(Touches.STORY, name=codename or INBOX))
        if not isinstance(guard, TypeName):
            raise TypeError("an original is guarded by a name")
        self._guard = guard
        label = tr("Type {name} to go on").format(name=guard.name)
        self.typed = OneLine(look, label)
        self.typed.textChanged.connect(self._judge)
        self.body.addWidget(Labelled(look, label, self.typed))

    def _judge(self) -> None:
        self.main.say_why(self._why_not())

    def _why_not(self) -> str:
        if len(self.recipient.text().strip()) < RECIPIENT_LEAST:
            return tr("It is not said to whom.")
        if len(self.purpose.toPlainText().strip()) < REASON_LEAST:
            return tr("It is not said why: at least {n} letters.").format(n=number(REASON_LEAST))
        if self._guard is not None and (self.typed is None or not self._guard.fits(self.typed.text())):
            return tr("The name is not typed yet.")
        return ""

    def _agree(self) -> None:
        way, recipient, purpose = self._ways[self.way.at], self.recipient.text(), self.purpose.toPlainText()
        self.close_over()
        self.agreed.emit(way, recipient.strip(), purpose.strip())


def agreed_words(condition: Condition) -> str:
    """Terms, wording for print and what must stay out, in sentences."""
    told = [tr(AGREED[condition.terms]).format(alias=condition.alias)]
    if condition.print_as:
        told.append(tr("In print: {words}.").format(words=visible(condition.print_as)))
    if condition.keep_out:
        told.append(tr("Must stay out: {what}.").format(what=listed(visible(one) for one in condition.keep_out)))
    return " ".join(told)
