"""A region that scrolls up and down over its own ground, without a frame."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Scrolled(QScrollArea):
    """Shows the ground of what lies under it; takes no focus itself."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        # setWidget() turns the fill on.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As tall as wrapped text makes it at this width: Qt asks for the height without a width, and squeezes."""
        content: QWidget | None = self.widget()
        if content is None:
            return
        layout = content.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        tall = layout.heightForWidth(self.viewport().width())
        if tall != content.minimumHeight():
            content.setMinimumHeight(tall)


def leading_end(part: QWidget) -> QWidget:
    """In a row of its own at the leading end, as wide as it is."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    return row
