"""What the rules of the desk would do to an import, rule by rule; each may be left out this time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.rule_words import then_words
from tipdesk.ui.rules import RuleShown
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.fields import TickRow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog


class RulesDialog(Dialog):
    """`chosen(off)` names the rules that are not applied."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        window: QWidget,
        rules: tuple[RuleShown, ...],
        numbers: Mapping[str, int],
        off: frozenset[str],
    ) -> None:
        about = tr("Applied after the tips are kept, as a step of its own that can be undone alone.")
        super().__init__(look, window, tr("Rules of the desk"), tr("Apply what is ticked"), about=about, width=560)
        self.ticks: dict[str, TickRow] = {}
        for shown in rules:
            number = numbers.get(shown.rule.id, 0)
            remark = tr("%Ln tips", "", number)
            tick = TickRow(look, visible(shown.rule.name), remark=remark, ticked=shown.rule.id not in off)
            self.ticks[shown.rule.id] = tick
            self.body.addWidget(tick)
            self.body.addWidget(Words(look, then_words(shown), step="small", colour="text-quiet"))
        self.accepted.connect(self._agree)

    def _agree(self) -> None:
        self.close_over()
        self.chosen.emit(frozenset(rule for rule, tick in self.ticks.items() if not tick.ticked))
