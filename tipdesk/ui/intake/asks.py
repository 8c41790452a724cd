"""The answers to what an import asks: each is said to the desk, and what was read is read again so."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tipdesk.errors import TipdeskError
from tipdesk.intake.asked import Dates, FormFound, Part
from tipdesk.ui.intake.asking import Asking, fitting
from tipdesk.ui.intake.gateway import ImportGateway
from tipdesk.ui.intake.mapping import MappingDialog
from tipdesk.ui.intake.ruling import RulesDialog
from tipdesk.ui.intake.work import Work
from tipdesk.ui.look import Look
from tipdesk.ui.rules import RuleShown
from tipdesk.ui.shell.runner import Runner


class Importing(Protocol):
    """What the answers reach of the page."""

    work: Work

    @property
    def runner(self) -> Runner: ...

    def look_into(self, paths: tuple[str, ...]) -> None: ...

    def failed(self, error: TipdeskError) -> None: ...


class Asks(QObject):
    """`strip` shows what is asked."""

    def __init__(self, page: Importing, over: QWidget, look: Look, gateway: Callable[[], ImportGateway]) -> None:
        super().__init__(over)
        self._page, self._over, self._look, self._gateway = page, over, look, gateway
        self.strip = Asking(look)
        self._rules: tuple[RuleShown, ...] = ()
        self._off: frozenset[str] = frozenset()
        self.strip.dates_said.connect(self.say_dates)
        self.strip.forms_wanted.connect(self.ask_forms)
        self.strip.rules_wanted.connect(self.ask_rules)

    def know_rules(self, rules: tuple[RuleShown, ...]) -> None:
        self._rules = rules
        self.show()

    def forget(self) -> None:
        self._off = frozenset()

    def show(self) -> None:
        names = {one.rule.id: one.rule.name for one in self._rules}
        self.strip.show_preview(self._page.work.preview, names, self._off)

    def say_dates(self, dates: Dates) -> None:
        self._gateway().with_dates(dates)
        self._again()

    def ask_forms(self) -> None:
        """One after the other, the first first."""
        forms = self._page.work.preview.forms
        if forms:
            self._ask_form(forms, 0)

    def _ask_form(self, forms: Sequence[FormFound], at: int) -> None:
        dialog = MappingDialog(self._look, self._over, forms[at])

        def said(form: FormFound, parts: tuple[Part, ...]) -> None:
            gateway = self._gateway()

            def then(_nothing: None) -> None:
                if at + 1 < len(forms):
                    self._ask_form(forms, at + 1)
                else:
                    self._again()

            self._page.runner.write(lambda: gateway.say_form(form, parts), then, owner=self, failed=self._page.failed)

        dialog.said.connect(said)
        dialog.open()

    def ask_rules(self) -> None:
        numbers = fitting(self._page.work.preview)
        rules = tuple(one for one in self._rules if one.rule.id in numbers)
        dialog = RulesDialog(self._look, self._over, rules, numbers, self._off)
        dialog.chosen.connect(self.leave_out)
        dialog.open()

    def leave_out(self, off: frozenset[str]) -> None:
        """These rules are not applied to this import."""
        self._off = off
        self._gateway().without_rules(off)
        self.show()

    def _again(self) -> None:
        if self._page.work.paths:
            self._page.look_into(self._page.work.paths)
