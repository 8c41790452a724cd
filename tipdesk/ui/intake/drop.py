"""Drop files anywhere: one outline names the target; what is dropped opens the preview and keeps nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint


class DropAnywhere(QWidget):
    """Stands over its window while files are dragged; `ask` is handed a function that takes what the outline names."""

    dropped = Signal(object)

    def __init__(self, look: Look, window: QWidget, ask: Callable[[Callable[[str], None]], None]) -> None:
        super().__init__(window)
        self._look, self._over, self._ask = look, window, ask
        self.target = ""
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._over:
            return False
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter and _paths(event):
            event.acceptProposedAction()
            self.say(self.tr("Import here"))
            self._ask(self.say)
            self.setGeometry(self._over.rect())
            self.show()
            self.raise_()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hide()
            paths = _paths(event)
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
                return True
        return False

    def say(self, target: str) -> None:
        self.target = target
        self.setAccessibleName(target)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 3))
        painter.drawRoundedRect(self.rect().adjusted(6, 6, -6, -6), 10, 10)
        width = self.fontMetrics().horizontalAdvance(self.target) + 64
        box = QRect((self.width() - width) // 2, self.height() // 2 - 20, width, 40)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(box, 6, 6)
        paint.text(painter, box, self.target, look.font("strong"), look.colour("accent-text"), paint.CENTRE)
        painter.end()


def _paths(event: QDropEvent) -> tuple[str, ...]:
    return tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
