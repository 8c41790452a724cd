"""What the form of the desk's rules does: asks the desk on a worker, opens the dialog, and shows what changed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tipdesk.domain.desk_rule import DeskRule
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.rules import RuleShown
from tipdesk.ui.settings.forms import Forms
from tipdesk.ui.settings.rules_dialog import RuleDialog
from tipdesk.ui.settings.rules_form import RulesForm
from tipdesk.ui.settings.rules_over import RuleParts, RulesGateway
from tipdesk.ui.tongue import tr


class RulesWork(QObject):
    """Waits for its form, which the settings make when it is first gone to."""

    def __init__(self, parts: PageParts, gateway: RulesGateway, page: Page, forms: Forms) -> None:
        super().__init__(page)
        self._parts, self._gateway, self._page, self._forms = parts, gateway, page, forms
        self.form: RulesForm | None = None
        forms.made.connect(self._made)
        forms.currentChanged.connect(lambda _place: self._arrived())

    def _made(self, form: QWidget) -> None:
        if isinstance(form, RulesForm):
            self.form = form
            form.new_wanted.connect(lambda: self.write(DeskRule("", "")))
            form.change_wanted.connect(lambda shown: self.write(shown.rule))
            form.switch_wanted.connect(lambda shown: self._put(replace(shown.rule, is_on=not shown.rule.is_on)))
            form.removal_wanted.connect(self._remove)

    def _arrived(self) -> None:
        if self.form is not None and self._forms.currentWidget() is self.form:
            self.load()

    def load(self) -> None:
        gateway = self._gateway

        def then(found: tuple[tuple[RuleShown, ...], bool]) -> None:
            if self.form is not None:
                self.form.show_rules(found[0], may=found[1])

        self._parts.runner.read(
            lambda: (gateway.rules(), gateway.may_change()), then, owner=self, failed=self._page.failed
        )

    def write(self, rule: DeskRule) -> None:
        """The dialog, for a new one or one that is there."""

        def then(parts: RuleParts) -> None:
            dialog = RuleDialog(self._parts.look, self._page, rule, parts)
            dialog.written.connect(self._put)
            dialog.open()

        self._parts.runner.read(self._gateway.parts, then, owner=self, failed=self._page.failed)

    def _put(self, rule: DeskRule) -> None:
        self._write(lambda: self._gateway.put(rule), tr("The rule is kept."))

    def _remove(self, shown: RuleShown) -> None:
        self._write(lambda: self._gateway.withdraw(shown.rule), tr("The rule is gone. What it did stays."))

    def _write(self, work: Callable[[], None], words: str) -> None:
        def then(_nothing: None) -> None:
            self._page.say(words, tr("Undo"))
            self._page.changed.emit(changed(Kind.SETTINGS))
            self.load()

        self._parts.runner.write(work, then, owner=self, failed=self._page.failed)
