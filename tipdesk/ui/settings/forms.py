"""All forms of the settings, one shown at a time."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.settings.desk_name import NameForm
from tipdesk.ui.settings.own import AppearanceForm, KeyboardForm, LaptopForm
from tipdesk.ui.settings.policy import PolicyForm
from tipdesk.ui.settings.reading import ReadingForm
from tipdesk.ui.settings.retention import RetentionForm
from tipdesk.ui.settings.slots import SlotsForm
from tipdesk.ui.settings.states import StatesForm
from tipdesk.ui.settings.values import Section


class Forms(QStackedWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.policy, self.name_form = PolicyForm(look), NameForm(look)
        self.states, self.retention = StatesForm(look), RetentionForm(look)
        self.slots = SlotsForm(look)
        self.appearance, self.keyboard, self.laptop = AppearanceForm(look), KeyboardForm(look), LaptopForm(look)
        self.promises = ReadingForm(look, self.tr("What it cannot promise"))
        self.licences = ReadingForm(look, self.tr("Licences"))
        self.of_desk = (self.policy, self.name_form, self.states, self.retention)
        self.of_one = (self.appearance, self.keyboard, self.laptop)
        self.by_section: dict[Section, QWidget] = {
            Section.POLICY: self.policy,
            Section.DESK: self.name_form,
            Section.STATES: self.states,
            Section.RETENTION: self.retention,
            Section.SLOTS: self.slots,
            Section.APPEARANCE: self.appearance,
            Section.KEYBOARD: self.keyboard,
            Section.LAPTOP: self.laptop,
            Section.PROMISES: self.promises,
            Section.LICENCES: self.licences,
        }
        for form in self.by_section.values():
            self.addWidget(form)

    def show_section(self, section: Section) -> None:
        self.setCurrentWidget(self.by_section[section])
