"""The identity's card: closed with a sealed border, or open for some seconds and then closed again."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.sources.sealed_text import Pie, SealedText, announce
from tipdesk.ui.sources.values import Opened, SourceWhole
from tipdesk.ui.tongue import apart, listed, number
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout

SAID_AT_S = 10


class IdentityCard(Ground):
    """Seals itself at the end of its time, when the window loses the focus, and when it is hidden."""

    reveal_wanted = Signal()
    sealed_again = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "raised", frame="sealed", radius=8)
        self._look = look
        self._whole: SourceWhole | None = None
        self._opened: Opened | None = None
        self._values: list[SealedText] = []
        self._since_ms = 0
        self._ticks, self._said = 0, False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(17, 14, 17, 16)
        self._column.setSpacing(6)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._watched: QWidget | None = None

    @property
    def is_open(self) -> bool:
        return self._opened is not None

    def show_closed(self, whole: SourceWhole) -> None:
        self._whole = whole
        if self._opened is None:
            self._lay_closed()

    def open(self, opened: Opened) -> None:
        self._opened = opened
        self._since_ms = self._look.now_ms()
        self._ticks, self._said = 0, False
        self._lay_open(opened)
        self._timer.start()
        self.setAccessibleName(self.tr("Identity, open for %Ln seconds", "", opened.seconds))
        if not self.window().isActiveWindow() and self.window().isVisible():
            # The focus went elsewhere while the record was written.
            self.seal()

    def seal(self) -> None:
        """Close at once; what was shown is let go."""
        if self._opened is None:
            return
        self._timer.stop()
        for value in self._values:
            value.forget()
        self._values.clear()
        self._opened = None
        self._lay_closed()
        self.sealed_again.emit()

    @property
    def seconds_left(self) -> int:
        if self._opened is None:
            return 0
        # The clock as well as the ticks: a laptop that slept has not ticked.
        passed = max(self._ticks, (self._look.now_ms() - self._since_ms) // 1000)
        return max(0, self._opened.seconds - passed)

    def _tick(self) -> None:
        self._ticks += 1
        left = self.seconds_left
        if left <= 0 or self._opened is None:
            self.seal()
            return
        if left <= SAID_AT_S and not self._said:
            # Once, even where a tick was skipped.
            self._said = True
            announce(self, self.tr("%Ln seconds left", "", left))
        self._pie.show_part(left / self._opened.seconds)
        self._left.setText(self.tr("{n} s").format(n=number(left)))

    def _lay_closed(self) -> None:
        look, whole = self._look, self._whole
        empty_layout(self._column)
        self.show_as(ground="raised", frame="sealed")
        self.setAccessibleName(self.tr("Identity, sealed. Reveal needs a reason."))
        if whole is None:
            return
        self._column.addLayout(self._head("lock", self.tr("Identity is sealed")))
        if not whole.i_am_keeper:
            names = listed(keeper.name for keeper in whole.keepers)
            said = self.tr("Sealed to %Ln people. Ask {names}.", "", len(whole.keepers)).format(names=names)
            self._column.addWidget(Words(look, said, step="small"))
            return
        rest = self.tr("You are a keeper. Opening it needs a reason and is on record first.")
        self._column.addWidget(Words(look, f"{whole.sealed_words} {rest}", step="small"))
        self._column.addSpacing(4)
        button = Button(look, self.tr("Reveal…"), icon="stamp", key=hint(Intent.REVEAL), role=Role.SEALED_LINE)
        button.clicked.connect(self.reveal_wanted)
        self._column.addLayout(self._foot(button, whole.used_today, whole.cap))

    def _lay_open(self, opened: Opened) -> None:
        look = self._look
        empty_layout(self._column)
        self._values.clear()
        self.show_as(ground="raised", frame="sealed", thick=2)
        what = listed(line.label for line in opened.lines)
        head = self._head("lock-open", self.tr("Open: {what} only").format(what=what))
        self._pie = Pie(look)
        self._left = Words(
            look, self.tr("{n} s").format(n=number(opened.seconds)), step="strong", colour="sealed", wrap=False
        )
        head.addWidget(self._pie)
        head.addWidget(self._left)
        self._column.addLayout(head)
        self._add_values(opened)
        self._column.addLayout(self._caution())
        aloud = Button(look, self.tr("Read aloud"), role=Role.LINK)
        aloud.clicked.connect(self._read_aloud)
        self._column.addWidget(aloud)
        button = Button(look, self.tr("Seal now"), icon="lock", key=hint(Intent.LEAVE), role=Role.SEALED)
        button.clicked.connect(self.seal)
        self._column.addLayout(self._foot(button, opened.used_today, opened.cap))
        button.setFocus()

    def _add_values(self, opened: Opened) -> None:
        for line in opened.lines:
            value = SealedText(self._look, line.value)
            # What is noted beside a way is of the identity too: no label that a screen reader would read by itself.
            words = apart((line.label, line.about))
            about = SealedText(self._look, words, quiet=True)
            for part in (value, about):
                self._values.append(part)
                self._column.addWidget(part)

    def _caution(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Icon(self._look, "camera-off", "text-quiet", 14), 0, Qt.AlignmentFlag.AlignTop)
        said = self.tr("Other windows may be able to picture this screen on this system.")
        row.addWidget(Words(self._look, said, step="small", colour="text-quiet"), 1)
        return row

    def _read_aloud(self) -> None:
        for value in self._values:
            value.read_aloud()

    def _head(self, icon: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(self._look, icon, "sealed", 16))
        row.addWidget(Words(self._look, words, step="strong", colour="sealed"), 1)
        return row

    def _foot(self, button: QWidget, used: int, cap: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        words = self.tr("{n} of {cap} today").format(n=number(used), cap=number(cap))
        row.addWidget(Words(self._look, words, step="small", colour="text-quiet", wrap=False))
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        self.seal()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        gone = {QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange, QEvent.Type.Close}
        if watched is self._watched and event.type() in gone:
            self.seal()
        return False
