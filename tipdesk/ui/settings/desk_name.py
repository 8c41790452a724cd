"""The desk's name, as the rail shows it."""

from dataclasses import replace

from PySide6.QtCore import Signal

from tipdesk.ui.look import Look
from tipdesk.ui.settings.form import Form
from tipdesk.ui.settings.rows import SettingRow
from tipdesk.ui.settings.values import DeskSettings, DeskShown
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.fields import OneLine


class NameForm(Form):
    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Name"))
        self._draft: DeskSettings | None = None
        self.head(self.tr("Name of the desk"))
        self.name_field = OneLine(look, self.tr("Name of the desk"), large=False)
        self.name_field.setFixedWidth(300)
        self._row = SettingRow(look, self.tr("Name"), self.name_field)
        self.column.addWidget(self._row)
        self.end()
        self.name_field.textEdited.connect(self._edited)

    def show_desk(self, shown: DeskShown, draft: DeskSettings) -> None:
        self._draft = draft
        if self.name_field.text() != draft.name:
            self.name_field.setText(draft.name)
        self.name_field.setEnabled(shown.may_propose)
        about = self.tr("It stands in the rail of everybody at this desk, and nowhere outside the window.")
        self._row.say(about, changed=draft.name != shown.now.name)

    def _edited(self, typed: str) -> None:
        if self._draft is not None and typed.strip():
            self.wanted.emit(replace(self._draft, name=typed.strip()))
