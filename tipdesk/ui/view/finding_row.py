"""A row of the panel: a fact and its sentence; what stands in the file comes when it is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.view.findings import Finding, Value, value_words
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Hairline, Icon
from tipdesk.ui.widgets.sections import empty_layout


class FindingRow(QWidget):
    """Values stand in no label and in no accessible name before 'Show'."""

    copy_wanted = Signal(str)
    page_wanted = Signal(int, object)
    see_wanted = Signal(object)

    def __init__(self, look: Look, finding: Finding) -> None:
        super().__init__()
        self._look, self.finding = look, finding
        self.setAccessibleName(tr("{fact}. {explained}", "a fact, then a sentence about it").format(
            fact=finding.fact, explained=finding.rest))  # fmt: skip
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        row = QHBoxLayout()
        row.setContentsMargins(0, 7, 0, 0)
        row.setSpacing(8)
        ink = "danger" if finding.danger else "text-quiet"
        row.addWidget(Icon(look, finding.icon, ink, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Words(look, finding.fact, step="small", weight=600))
        if finding.rest:
            words.addWidget(Words(look, finding.rest, step="small", colour="text-quiet"))
        self._values = QVBoxLayout()
        self._values.setSpacing(1)
        words.addLayout(self._values)
        row.addLayout(words, 1)
        self.show_values = Button(look, self.tr("Show"), role=Role.LINK)
        self._add_ends(row)
        whole.addLayout(row)
        whole.addWidget(Hairline(look))
        self.shown = False

    def _add_ends(self, row: QHBoxLayout) -> None:
        self.show_values.setAccessibleName(self.tr("Show: {fact}").format(fact=self.finding.fact))
        self.show_values.clicked.connect(self._toggle)
        if not self.finding.values:
            self.show_values.hide()
        row.addWidget(self.show_values, 0, Qt.AlignmentFlag.AlignTop)
        if self.finding.see is not None:
            self._add_see(row)

    def _add_see(self, row: QHBoxLayout) -> None:
        words = self.tr("Look at it: {fact}").format(fact=self.finding.fact)
        see = Button(self._look, "", icon="eye", role=Role.BARE, name=words)
        see.clicked.connect(lambda: self.see_wanted.emit(self.finding.see))
        row.addWidget(see, 0, Qt.AlignmentFlag.AlignTop)

    def _toggle(self) -> None:
        self.shown = not self.shown
        empty_layout(self._values)
        self.show_values.setText(self.tr("Hide") if self.shown else self.tr("Show"))
        self.show_values.updateGeometry()
        if not self.shown:
            return
        for value in self.finding.values:
            self._values.addLayout(self._value(value))
        if self.finding.more:
            more = self.tr("and %Ln more", "", self.finding.more)
            self._values.addWidget(Words(self._look, more, step="caption", colour="text-quiet"))
        copy = Button(self._look, self.tr("Copy, cleared after a while"), role=Role.LINK)
        copy.setAccessibleName(self.tr("Copy: {fact}").format(fact=self.finding.fact))
        copy.clicked.connect(self._copy)
        self._values.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _value(self, value: Value) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        line = Words(self._look, value_words(value), step="small")
        line.setMinimumWidth(60)
        row.addWidget(line, 1)
        if value.page is not None:
            page = value.page
            words = self.tr("page {page}").format(page=number(page + 1))
            go = Button(self._look, words, role=Role.LINK)
            go.clicked.connect(lambda: self.page_wanted.emit(page, value.box))
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _copy(self) -> None:
        self.copy_wanted.emit("\n".join(visible(value.text) for value in self.finding.values if value.text))
