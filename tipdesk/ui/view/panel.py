"""The panel at the side, 312 wide: what the file gives away, and where it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number
from tipdesk.ui.view.values import Fact, GivesAway, Viewed
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Hairline, Icon
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading

WIDTH = 312
LABEL = 66


class GivesRow(QWidget):
    """A fact and its sentence; 'Show' brings the values, which stand in no accessible name before."""

    def __init__(self, look: Look, gives: GivesAway) -> None:
        super().__init__()
        self._look, self._gives = look, gives
        self.setAccessibleName(f"{gives.fact}. {gives.rest}")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        row = QHBoxLayout()
        row.setContentsMargins(0, 7, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon(look, gives.icon, gives.ink, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Words(look, gives.fact, step="small", weight=600))
        if gives.rest:
            words.addWidget(Words(look, gives.rest, step="small", colour="text-quiet"))
        self._values = QVBoxLayout()
        self._values.setSpacing(1)
        words.addLayout(self._values)
        row.addLayout(words, 1)
        self.show_values = Button(look, self.tr("Show"), role=Role.LINK)
        self.show_values.setAccessibleName(self.tr("Show: {fact}").format(fact=gives.fact))
        self.show_values.clicked.connect(self._toggle)
        if not gives.values:
            self.show_values.hide()
        row.addWidget(self.show_values, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(row)
        whole.addWidget(Hairline(look))
        self.shown = False

    def _toggle(self) -> None:
        self.shown = not self.shown
        empty_layout(self._values)
        self.show_values.setText(self.tr("Hide") if self.shown else self.tr("Show"))
        self.show_values.updateGeometry()
        if self.shown:
            for value in self._gives.values:
                line = Words(self._look, paint.visible(value), step="small")
                line.setMinimumWidth(60)
                self._values.addWidget(line)


class ViewPanel(Ground):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="l")
        self._look = look
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("What this file gives away"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(0)
        scroll = Scrolled(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(scroll)
        self.rows: list[GivesRow] = []

    def clear(self) -> None:
        empty_layout(self._column)
        self.rows = []

    def show_viewed(self, viewed: Viewed) -> None:
        self.clear()
        look = self._look
        title = self.tr("What this file gives away")
        self._column.addWidget(heading(look, title, number(len(viewed.gives)) if viewed.gives else ""))
        if viewed.gives_about:
            self._column.addWidget(Words(look, viewed.gives_about, step="caption", colour="text-quiet"))
        if not viewed.gives:
            nothing = self.tr("Nothing was found that this version looks for.")
            self._column.addSpacing(6)
            self._column.addWidget(Words(look, nothing, step="small", colour="text-quiet"))
        for gives in viewed.gives:
            self.rows.append(GivesRow(look, gives))
            self._column.addWidget(self.rows[-1])
        self._column.addSpacing(20)
        self._column.addWidget(heading(look, self.tr("Provenance")))
        self._column.addSpacing(4)
        for fact in viewed.provenance:
            self._column.addWidget(self._fact(fact))
        self._column.addStretch(1)

    def _fact(self, fact: Fact) -> QWidget:
        look, part = self._look, QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        label = Words(look, fact.label, step="small", colour="text-quiet", wrap=False)
        label.setFixedWidth(LABEL)
        value = Words(look, paint.visible(fact.value), step="small")
        if fact.fixed:
            value.setFont(look.theme.fixed("small"))
        value.setToolTip(fact.whole)
        value.setAccessibleName(fact.whole or fact.value)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        return part
