"""All forms of the settings, one shown at a time; each is made when it is first asked for."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.settings.desk_name import NameForm
from tipdesk.ui.settings.intake_form import IntakeForm
from tipdesk.ui.settings.own import AppearanceForm, KeyboardForm, LaptopForm
from tipdesk.ui.settings.policy import PolicyForm
from tipdesk.ui.settings.reading import ReadingForm
from tipdesk.ui.settings.retention import RetentionForm
from tipdesk.ui.settings.rules_form import RulesForm
from tipdesk.ui.settings.slots import SlotsForm
from tipdesk.ui.settings.states import StatesForm
from tipdesk.ui.settings.values import Section
from tipdesk.ui.tongue import tr

DeskForm = PolicyForm | NameForm | StatesForm | RetentionForm

MAKE: Final[Mapping[Section, Callable[[Look], QWidget]]] = {
    Section.POLICY: PolicyForm,
    Section.DESK: NameForm,
    Section.STATES: StatesForm,
    Section.RETENTION: RetentionForm,
    Section.INTAKE: IntakeForm,
    Section.RULES: RulesForm,
    Section.SLOTS: SlotsForm,
    Section.APPEARANCE: AppearanceForm,
    Section.KEYBOARD: KeyboardForm,
    Section.LAPTOP: LaptopForm,
    Section.PROMISES: lambda look: ReadingForm(look, tr("What it cannot promise")),
    Section.LICENCES: lambda look: ReadingForm(look, tr("Licences")),
}


class Forms(QStackedWidget):
    """`made` as soon as a form is there: whoever listens connects it and shows what it has to show."""

    made = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._made: dict[Section, QWidget] = {}

    def form(self, section: Section) -> QWidget:
        if section not in self._made:
            self._made[section] = MAKE[section](self._look)
            self.addWidget(self._made[section])
            self.made.emit(self._made[section])
        return self._made[section]

    def show_section(self, section: Section) -> None:
        self.setCurrentWidget(self.form(section))

    def of_desk(self) -> tuple[DeskForm, ...]:
        """Those that are there."""
        return tuple(form for form in self._made.values() if isinstance(form, DeskForm))

    def of_one(self) -> tuple[AppearanceForm | KeyboardForm | LaptopForm, ...]:
        own = AppearanceForm | KeyboardForm | LaptopForm
        return tuple(form for form in self._made.values() if isinstance(form, own))
