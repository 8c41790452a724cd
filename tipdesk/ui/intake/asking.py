"""What an import asks before it is kept: the order of day and month, a form's columns, the rules of the desk."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.intake.asked import Dates, Notice
from tipdesk.intake.preview import Preview, Standing
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon


class _Line(QWidget):
    """A sign, a sentence, and the buttons that answer it."""

    def __init__(self, look: Look, icon: str, *buttons: Button) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(8)
        row.addWidget(Icon(look, icon, "text-quiet", 14))
        self.words = Words(look, "", step="small", wrap=False)
        row.addWidget(self.words, 1)
        for button in buttons:
            row.addWidget(button)
        self.setVisible(False)

    def say(self, words: str) -> None:
        """Without words it is not there."""
        self.words.setText(words)
        self.setVisible(bool(words))


class Asking(Ground):
    """Each line stands here only where there is something to ask."""

    dates_said = Signal(object)
    forms_wanted = Signal()
    rules_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        self.setAccessibleName(tr("What this import asks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.day_first = Button(look, tr("Day first"), role=Role.QUIET, small=True)
        self.month_first = Button(look, tr("Month first"), role=Role.QUIET, small=True)
        self.columns = Button(look, tr("Columns…"), role=Role.QUIET, small=True)
        self.rules = Button(look, tr("What they do…"), role=Role.QUIET, small=True)
        self._dates = _Line(look, "calendar", self.day_first, self.month_first)
        self._forms = _Line(look, "table", self.columns)
        self._rules = _Line(look, "list-checks", self.rules)
        for line in (self._dates, self._forms, self._rules):
            column.addWidget(line)
        self.day_first.clicked.connect(lambda: self.dates_said.emit(Dates.DAY))
        self.month_first.clicked.connect(lambda: self.dates_said.emit(Dates.MONTH))
        self.columns.clicked.connect(self.forms_wanted)
        self.rules.clicked.connect(self.rules_wanted)

    def show_preview(self, preview: Preview, names: Mapping[str, str], off: frozenset[str]) -> None:
        """`names` are those of rules by their ids, `off` the rules that were said not to be applied."""
        unsure = undated(preview)
        asked = tr("In %Ln rows nothing tells whether day or month comes first: they have no times.", "", unsure)
        self._dates.say(asked if unsure else "")
        self._forms.say(forms_words(preview))
        self._rules.say(rules_words(preview, names, off))


def undated(preview: Preview) -> int:
    """How many rows lack their times since nothing decides."""
    new = (row for row in preview.rows if row.standing is Standing.NEW)
    return sum(any(one.notice is Notice.DAY_OR_MONTH for one in row.known) for row in new)


def forms_words(preview: Preview) -> str:
    said = sum(form.said for form in preview.forms)
    if not preview.forms or not any(row.standing is Standing.NEW for row in preview.rows):
        return ""
    if said == len(preview.forms):
        return tr("%Ln forms are read as it was said for them.", "", said)
    return tr("%Ln forms: their columns are read by the words over them.", "", len(preview.forms))


def fitting(preview: Preview, off: frozenset[str] = frozenset()) -> Counter[str]:
    """How many of the ticked rows each rule fits."""
    rows = (row for row in preview.rows if row.ticked or row.standing is Standing.KEPT)
    return Counter(rule for row in rows for rule in row.rules if rule not in off)


def rules_words(preview: Preview, names: Mapping[str, str], off: frozenset[str]) -> str:
    every = {rule for row in preview.rows for rule in row.rules if rule in names}
    if not every:
        return ""
    wanted = fitting(preview, off)
    tips = sum(bool(set(row.rules) - off) for row in preview.rows if row.ticked)
    if not wanted:
        return tr("No rule of the desk is applied.")
    return tr("Rules of the desk are applied to %Ln of these when they are kept.", "", tips)
