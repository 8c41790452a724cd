"""What the inbox says when nothing waits: how tips come in."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.enter import enter_presses
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Hairline, Icon


class _Way(QPushButton):
    """A way in: icon, what it does, what it takes, its key."""

    def __init__(self, look: Look, icon: str, words: str, about: str, key: str) -> None:
        super().__init__()
        self._look, self._icon, self._words, self._about, self._key = look, icon, words, about, key
        self.setFixedHeight(52)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{words}. {about}")

    def sizeHint(self) -> QSize:
        return QSize(440, 52)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(2, 2, -2, -2), look.colour("hover"))
        painter.drawPixmap(QPointF(16, 18), look.pixmap(self._icon, "accent", 16))
        paint.text(painter, QRect(44, 8, self.width() - 120, 20), self._words, look.font("strong"), look.colour("text"))
        under = QRect(44, 27, self.width() - 120, 16)
        paint.text(painter, under, self._about, look.font("small"), look.colour("text-quiet"))
        if self._key:
            box = QRect(self.width() - 58, 17, 42, 18)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.setBrush(look.colour("canvas"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            paint.text(painter, box, self._key, look.font("caption"), look.colour("text-quiet"), paint.CENTRE)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect().adjusted(2, 2, -2, -2), look)
        painter.end()


class EmptyInbox(Ground):
    import_wanted = Signal()
    capture_wanted = Signal()
    packet_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        middle = self._middle(look)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(3)
        whole.addLayout(across)
        whole.addStretch(4)

    def _middle(self, look: Look) -> QWidget:
        middle = QWidget()
        middle.setFixedWidth(440)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Icon(look, "inbox", "text-quiet", 24))
        column.addWidget(Words(look, self.tr("Nothing waits here."), step="title"))
        about = self.tr(
            "Tips come in by import or by hand. Nothing arrives by itself: this program never goes on the network."
        )
        column.addWidget(Words(look, about, colour="text-quiet"))
        column.addSpacing(14)
        box = Ground(look, "raised", frame="line", radius=8)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        words, kinds = self.tr("Import files or a folder"), self.tr("Mail, chats, exports, files of any kind")
        self.way = _Way(look, "download", words, kinds, hint(Intent.BRING_IN))
        self.way.clicked.connect(self.import_wanted)
        inside.addWidget(self.way)
        inside.addWidget(Hairline(look))
        call = _Way(
            look, "phone", self.tr("Write down a call"), self.tr("A tip by phone or in person"), hint(Intent.CAPTURE)
        )
        call.clicked.connect(self.capture_wanted)
        inside.addWidget(call)
        inside.addWidget(Hairline(look))
        packet = _Way(
            look,
            "usb",
            self.tr("Receive a packet"),
            self.tr("From a colleague, on a stick or in a shared folder"),
            hint(Intent.EXCHANGE),
        )
        packet.clicked.connect(self.packet_wanted)
        inside.addWidget(packet)
        column.addWidget(box)
        column.addSpacing(10)
        column.addLayout(self._foot(look))
        return middle

    def _foot(self, look: Look) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(Icon(look, "mouse-pointer-2", "text-quiet", 14), 0, Qt.AlignmentFlag.AlignTop)
        drop = self.tr("Or drop files anywhere on this window. You will see what is in them before anything is kept.")
        foot.addWidget(Words(look, drop, step="small", colour="text-quiet"), 1)
        return foot


class NothingMatches(Ground):
    """Over the list's place where a filter or a search finds nothing."""

    cleared = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="r")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 40, 20, 20)
        column.addWidget(Words(look, self.tr("No tip matches.")))
        clear = Button(look, self.tr("Clear the filter"))
        clear.clicked.connect(self.cleared)
        column.addWidget(clear)
        column.addStretch(1)
