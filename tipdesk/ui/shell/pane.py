"""What stands over the status bar: pages are laid out for 1024 by 616, and a smaller window scrolls over them."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

LEAST: Final = (1024, 616)
NEAR: Final = 8


class Pane(QScrollArea):
    """Only a small screen with large letters needs it; whatever gets the focus is brought into sight."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        inside.setMinimumSize(*LEAST)
        self.setWidget(inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            # Its end, then its beginning: of what is larger than the window, the beginning is seen.
            box = QRect(now.mapTo(inside, QPoint(0, 0)), now.size())
            for corner in (box.bottomRight(), box.topLeft()):
                self.ensureVisible(corner.x(), corner.y(), NEAR, NEAR)
