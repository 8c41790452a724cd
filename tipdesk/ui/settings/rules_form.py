"""The rules of the desk in sentences: what each asks, what it does."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.rule_words import then_words, when_words
from tipdesk.ui.rules import RuleShown
from tipdesk.ui.settings.form import Form
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight


class RulesForm(Form):
    """Emits what the person wants; what it shows comes by `show_rules`."""

    new_wanted = Signal()
    change_wanted = Signal(object)
    switch_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Rules for what is imported"))
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(6)
        self.column.addLayout(self._parts)
        self.new = Button(look, tr("New rule…"), icon="plus")
        self.new.clicked.connect(self.new_wanted)
        self.column.addSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        self.column.addLayout(row)
        self.end()

    def show_rules(self, rules: tuple[RuleShown, ...], *, may: bool) -> None:
        empty_layout(self._parts)
        about = self.tr(
            "Asked of each tip that is imported into the inbox. The import says what they would do before it does it, "
            "and it can be undone alone. A rule never files a tip into a story: filing changes who can read it."
        )
        self._parts.addWidget(Words(self.look, about, colour="text-quiet"))
        if not rules:
            self._parts.addWidget(Words(self.look, self.tr("There is no rule yet."), colour="text-quiet"))
        for shown in rules:
            self._one(shown, may=may)
        self.new.setVisible(may)
        if not may:
            self._parts.addWidget(
                Words(self.look, self.tr("An editor changes them."), step="small", colour="text-quiet")
            )

    def _one(self, shown: RuleShown, *, may: bool) -> None:
        self._parts.addSpacing(10)
        self._parts.addWidget(Words(self.look, visible(shown.rule.name), step="strong"))
        words = self.tr("A tip that {asks}: {does}.").format(asks=when_words(shown), does=then_words(shown))
        self._parts.addWidget(Words(self.look, words))
        if not shown.is_followed:
            bold = self.tr("Not followed:")
            rest = self.tr("somebody wrote it who may not. An editor writes it anew, or removes it.")
            self._parts.addWidget(Strip(self.look, Weight.WARN, "triangle-alert", bold, rest))
        if may:
            self._parts.addLayout(self._buttons(shown))

    def _buttons(self, shown: RuleShown) -> QHBoxLayout:
        row = QHBoxLayout()
        switch = self.tr("Switch off") if shown.rule.is_on else self.tr("Switch on")
        offers: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Change…"), lambda: self.change_wanted.emit(shown)),
            (switch, lambda: self.switch_wanted.emit(shown)),
            (self.tr("Remove"), lambda: self.removal_wanted.emit(shown)),
        )
        for words, do in offers:
            name = self.tr("{what}: {rule}").format(what=words, rule=visible(shown.rule.name))
            button = Button(self.look, words, role=Role.QUIET, small=True, name=name)
            button.clicked.connect(_dropped(do))
            row.addWidget(button)
        row.addStretch(1)
        return row


def _dropped(do: Callable[[], None]) -> Callable[[bool], None]:
    return lambda _checked: do()
