"""A row for a file within: its name, what it is, and a look at it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from tipdesk.ui.look import Look
from tipdesk.ui.tongue import listed, tr
from tipdesk.ui.view.values import Within
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground, Icon

WITHIN_LINE = 44


class WithinRow(Ground):
    """A file within; Enter, Space or a press looks at it."""

    opened = Signal()

    def __init__(self, look: Look, within: Within) -> None:
        super().__init__(look, "surface", edges="b")
        self.setFixedHeight(WITHIN_LINE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        warned = [tr("hidden characters")] if within.warned else []
        refused = [tr("a program")] if within.refused else []
        self.setAccessibleName(listed((paint.visible(within.name), within.about, *warned, *refused)))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(10)
        row.addWidget(Icon(look, within.icon, "text-quiet", 16))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(Line(look, within.name, step="small", weight=600))
        about = Words(look, within.about, step="caption", colour="text-quiet", wrap=False)
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        names.addWidget(about)
        names.addStretch(1)
        row.addLayout(names, 1)
        if within.refused or within.warned:
            sign = ("octagon-alert", "danger") if within.refused else ("triangle-alert", "warn")
            row.addWidget(Icon(look, *sign, 14))
        look_at = Button(
            look, tr("Look"), role=Role.LINK, name=tr("Look at {name}").format(name=paint.visible(within.name))
        )
        look_at.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look_at.clicked.connect(self.opened)
        row.addWidget(look_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            event.ignore()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.show_as(ground="selected")

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self.show_as(ground="surface")
