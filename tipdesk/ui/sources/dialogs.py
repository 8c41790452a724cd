"""The source page's dialogs: a statement, its terms, a contact."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.statement import Terms
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import IN_TOUCH, in_touch
from tipdesk.ui.sources.values import Term
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.fields import Labelled, OneLine, Prose, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.pick import Choice, PickDialog


def iso_day(look: Look, at_ms: int) -> str:
    return when.local(look, at_ms).strftime("%Y-%m-%d")


class StatementDialog(Dialog):
    """`written(text, terms key, day typed)`."""

    written = Signal(str, str, str)

    def __init__(self, look: Look, window: QWidget, alias: str, terms: tuple[Term, ...]) -> None:
        title = self.tr("What did {alias} say?").format(alias=alias)
        super().__init__(look, window, title, self.tr("Keep"), width=620)
        self._terms = terms
        self.text = Prose(look, self.tr("Statement"), hint=self.tr("In their words, in quotation marks; else in yours"))
        self.body.addWidget(Labelled(look, self.tr("Statement"), self.text))
        # Until terms are agreed, what was said counts as off the record.
        strict = next((place for place, term in enumerate(terms) if term.key == Terms.OFF_THE_RECORD.name), 0)
        self.terms = Segments(look, self.tr("Terms"), [term.word for term in terms], at=strict)
        self.body.addWidget(Labelled(look, self.tr("Terms go with each statement, not with the person"), self.terms))
        self.day = OneLine(look, self.tr("Said on"))
        self.day.setText(iso_day(look, look.now_ms()))
        self.body.addWidget(Labelled(look, self.tr("Said on (year-month-day)"), self.day))
        self.text.textChanged.connect(self._judge)
        self.accepted.connect(self._keep)
        self._judge()

    def chosen(self) -> dict[str, str]:
        """What is sealed beside a half-written statement."""
        return {"terms": self._terms[self.terms.at].key, "day": self.day.text().strip()}

    def take(self, fields: Mapping[str, str]) -> None:
        keys = [term.key for term in self._terms]
        if fields.get("terms") in keys:
            self.terms.choose(keys.index(fields["terms"]))
        self.day.setText(fields.get("day") or self.day.text())

    def _judge(self) -> None:
        self.main.say_why("" if self.text.toPlainText().strip() else self.tr("Write what was said."))

    def _keep(self) -> None:
        words = (self.text.toPlainText().strip(), self._terms[self.terms.at].key, self.day.text().strip())
        self.close_over()
        self.written.emit(*words)


class ContactDialog(Dialog):
    """`written(way, note)`: that we were in touch, not how to be."""

    written = Signal(str, str)

    def __init__(self, look: Look, window: QWidget, alias: str) -> None:
        title = self.tr("Log a contact with {alias}").format(alias=alias)
        super().__init__(look, window, title, self.tr("Keep"))
        self.way = Segments(look, self.tr("By"), [in_touch(way) for way in IN_TOUCH])
        self.body.addWidget(Labelled(look, self.tr("By"), self.way))
        self.note = Prose(look, self.tr("Note"), lines=3)
        label = self.tr("Note. Everyone in the story reads it: write no names, numbers or places here.")
        self.body.addWidget(Labelled(look, label, self.note))
        self.accepted.connect(self._keep)

    def _keep(self) -> None:
        words = (IN_TOUCH[self.way.at], self.note.toPlainText().strip())
        self.close_over()
        self.written.emit(*words)


def terms_dialog(look: Look, window: QWidget, statement: str, terms: tuple[Term, ...]) -> PickDialog:
    choices = tuple(Choice(term.key, term.word, icon="quote") for term in terms)
    dialog = PickDialog(look, window, tr("Terms of this statement"), choices, main=tr("Set"), hint=tr("Terms"))
    dialog.body.insertWidget(1, Words(look, statement, step="small", colour="text-quiet"))
    return dialog
