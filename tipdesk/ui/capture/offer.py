"""The offer under a capture: this looks like a way to reach somebody; it may be moved into a sealed identity."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tipdesk.domain.reach import Reach
from tipdesk.ui.capture.values import Moved
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import isolated
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.strip import TwoTone

ICONS = {
    Reach.PHONE: "phone",
    Reach.MAIL: "mail",
    Reach.ACCOUNT: "user",
    Reach.HANDLE: "message-square",
    Reach.ADDRESS: "map-pin",
}


class MoveOffer(Ground):
    """For one of them at a time; `left_alone` when it is none."""

    wanted = Signal(object)
    left_alone = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "warn-soft", radius=6)
        self.moved: Moved | None = None
        self._icon = Icon(look, "phone", "warn")
        self._words = TwoTone(look, "", "")
        self.move_button = Button(look, self.tr("Move it into a sealed identity"), role=Role.LINK, ink="warn")
        self.leave_button = Button(look, self.tr("Leave it"), role=Role.LINK, ink="warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(9)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.move_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        row.addLayout(column, 1)
        self.move_button.clicked.connect(lambda: self.wanted.emit(self.moved))
        self.leave_button.clicked.connect(lambda: self.left_alone.emit(self.moved))
        self.hide()

    def show_for(self, moved: Moved | None, seers: int) -> None:
        self.moved = moved
        self.setVisible(moved is not None)
        if moved is None:
            return
        self._icon.show_as(ICONS[moved.kind], "warn")
        rest = self.tr("looks like a way to reach someone. Here all %Ln would read it.", "", seers)
        self._words.set_words(isolated(visible(moved.words)), rest)
        # The text field has it already; the offer's own name need not repeat it.
        self.setAccessibleName(self.tr("A way to reach someone stands in the text."))
        self.move_button.say_why("")

    def busy(self) -> None:
        self.move_button.say_why(self.tr("Being sealed."))
