"""The safe view's foot: that nothing is opened here, or that the sandbox is waited for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from tipdesk.ui.look import Look
from tipdesk.ui.view.values import Viewed
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon


class ViewFoot(Ground):
    """36 high."""

    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="t")
        self.setAccessibleName(self.tr("How it is shown"))
        self.setFixedHeight(36)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(Icon(look, "shield-check", "text-quiet", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        self._still = ""
        self._waits = False
        self._words = Words(look, "", step="small", wrap=False)
        row.addWidget(self._words)
        self.stop = Button(look, self.tr("Cancel"), role=Role.LINK, name=self.tr("Cancel: stop the sandbox"))
        self.stop.clicked.connect(self.stopped)
        self.stop.hide()
        row.addWidget(self.stop)
        row.addStretch(1)
        self.encoding = Words(look, "", step="small", colour="text-quiet", wrap=False)
        row.addWidget(self.encoding)

    def show_viewed(self, viewed: Viewed) -> None:
        pixels = self.tr("You see pixels made in the sandbox. The file itself never opens here.")
        text = self.tr("You see text made in the sandbox. The file itself never opens here.")
        self._still = pixels if viewed.leaves else text
        self.encoding.setText(viewed.encoding or viewed.about)
        self.show_waiting(waits=self._waits)

    def show_waiting(self, *, waits: bool) -> None:
        self._waits = waits
        self._words.setText(self.tr("The sandbox is still reading…") if waits else self._still)
        self.stop.setVisible(waits)
