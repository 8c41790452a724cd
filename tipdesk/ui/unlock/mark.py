"""The field in which one chooses one's own key among those of others on this laptop."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses


class MarkChoice(QPushButton):
    """36 high; Space or Enter opens the list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marks: tuple[str, ...] = ()
        self.mark = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.theme.size("control", "field_large"))
        self.clicked.connect(self._open)

    def show_marks(self, marks: tuple[str, ...]) -> None:
        self._marks = marks
        self.choose(marks[0] if marks else "")

    def choose(self, mark: str) -> None:
        self.mark = mark
        self.setAccessibleName(self.tr("Your mark on this laptop: {mark}").format(mark=paint.visible(mark)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mark in self._marks:
            # A mark comes from a file: an ampersand in it is no shortcut.
            menu.addAction(paint.visible(mark).replace("&", "&&"), partial(self.choose, mark))
        menu.setMinimumWidth(self.width())
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("raised"))
        painter.setPen(QPen(look.colour("focus" if self.hasFocus() else "line-strong"), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        middle = self.height() / 2 - 8
        painter.drawPixmap(QPointF(13, middle), look.pixmap("key-round"))
        painter.drawPixmap(QPointF(self.width() - 29, middle), look.pixmap("chevron-down"))
        room = QRect(35, 0, self.width() - 76, self.height())
        paint.safe_text(painter, room, self.mark, look.font("body"), look.colour("text"), look)
        painter.end()
