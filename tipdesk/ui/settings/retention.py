"""What is destroyed, and when: a rule for each state, what it means today, what comes in the next 14 days."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from tipdesk.domain.retention import DAYS_MOST, SOON_DAYS, Rule, What
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.settings.form import Form
from tipdesk.ui.settings.rows import NumberField
from tipdesk.ui.settings.values import DeskSettings, DeskShown
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Hairline
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight

STATE, DAYS, UNIT, TODAY, SOON = range(5)


class RetentionForm(Form):
    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What is destroyed"))
        self._draft: DeskSettings | None = None
        self._shown: tuple[object, ...] = ()
        self.fields: dict[str, NumberField] = {}
        about = self.tr("A hold always beats a rule. Days count from the day a tip came in. Empty: never by rule.")
        self.head(self.tr("What is destroyed, and when"), about)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(TODAY, 1)
        self.column.addLayout(self._grid)
        self.column.addSpacing(16)
        bold = self.tr("Nothing goes by itself.")
        rest = self.tr(
            "What is due is counted and shown; a lead destroys it, on record. What is gone does not come back."
        )
        self.column.addWidget(Strip(look, Weight.INFO, "info", bold, rest, above=True))
        self.end()

    def show_desk(self, shown: DeskShown, draft: DeskSettings) -> None:
        self._draft = draft
        layout = (tuple(rule.state for rule in draft.rules), shown.may_propose, draft.states, tuple(shown.due.items()))
        if layout != self._shown:
            self._shown = layout
            self._lay(shown, draft)

    def _lay(self, shown: DeskShown, draft: DeskSettings) -> None:
        empty_layout(self._grid)
        self.fields = {}
        heads = (
            self.tr("State"),
            self.tr("Destroyed after"),
            "",
            self.tr("Means today"),
            self.tr("In the next 14 days"),
        )
        for column, words in enumerate(heads):
            head = Words(self.look, words, step="caption", colour="text-quiet", wrap=False)
            self._grid.addWidget(head, 0, column, _right(column))
        words_of = state_words(draft.states)
        for place, rule in enumerate(draft.rules):
            self._rule(2 * place + 1, rule, words_of.get(rule.state, rule.state), shown)

    def _rule(self, row: int, rule: Rule, word: str, shown: DeskShown) -> None:
        look = self.look
        self._put(Hairline(look), row, 0, span=5)
        field = NumberField(look, self.tr("Days for {state}").format(state=word), 1, DAYS_MOST)
        field.setPlaceholderText(self.tr("never"))
        field.setText("" if rule.days is None else str(rule.days))
        field.setEnabled(shown.may_propose)
        field.textEdited.connect(partial(self._typed, rule.state))
        self.fields[rule.state] = field
        due = shown.due.get(rule.state, 0)
        if rule.what is What.WARN:
            unit = self.tr("days, then a warning")
            said = self.tr("%Ln warnings", "", due) if due else number(0)
        else:
            unit, said = self.tr("days"), number(due)
        self._put(Words(look, word, step="small", wrap=False), row + 1, STATE)
        self._put(field, row + 1, DAYS)
        self._put(Words(look, unit, step="small", colour="text-quiet", wrap=False), row + 1, UNIT)
        means = self.tr("%Ln tips", "", shown.tips.get(rule.state, 0))
        self._put(Words(look, means, step="small", colour="text-quiet"), row + 1, TODAY)
        soon = Words(look, said, step="small", colour="warn" if due else "text-quiet", wrap=False)
        soon.setAccessibleName(
            self.tr("{state}: {n} in the next {days} days").format(state=word, n=number(due), days=number(SOON_DAYS))
        )
        self._put(soon, row + 1, SOON)

    def _put(self, part: QWidget, row: int, column: int, *, span: int = 1) -> None:
        if span > 1:
            self._grid.addWidget(part, row, column, 1, span)
        else:
            self._grid.addWidget(part, row, column, _right(column))

    def _typed(self, state: str, typed: str) -> None:
        if self._draft is None or (typed and not (typed.isdecimal() and 0 < int(typed) <= DAYS_MOST)):
            return
        days = int(typed) if typed else None
        rules = tuple(replace(r, days=days) if r.state == state else r for r in self._draft.rules)
        self.wanted.emit(replace(self._draft, rules=rules))


def _right(column: int) -> Qt.AlignmentFlag:
    return (
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if column == SOON else Qt.AlignmentFlag.AlignVCenter
    )
