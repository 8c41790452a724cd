"""The unlock page: a card in the middle of an empty window."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError, WrongPassphrase
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.shown import Ring
from tipdesk.ui.tongue import number
from tipdesk.ui.unlock.gateway import Unlocking
from tipdesk.ui.unlock.mark import MarkChoice
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.flow import Flow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Hairline, Icon
from tipdesk.ui.widgets.secret import CapsLine, SecretField
from tipdesk.ui.widgets.strip import TwoTone

CARD: Final = 400
WAIT_MOST_S: Final = 30


class UnlockPage(QWidget):
    """Names nobody: a mark one chose oneself, and nothing of the desk."""

    unlocked = Signal(object)
    elsewhere = Signal()

    def __init__(self, parts: PageParts, gateway: Unlocking) -> None:
        super().__init__()
        self._parts, self._look, self._gateway = parts, parts.look, gateway
        self._try, self._wrong, self._wait_s, self._busy = 0, 0, 0, False
        self._asked = False
        self.setAccessibleName(self.tr("Unlock"))
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count_down)
        self._make_parts()
        self._lay_out()

    def _ask(self) -> None:
        """Marks and key ring: asking imports what opens a vault, which takes as long as Qt itself."""
        runner = self._parts.runner
        runner.read(self._gateway.marks, self._show_marks, owner=self, failed=self._failed)
        runner.read(self._gateway.ring, self._show_ring, owner=self, failed=self._failed)

    @property
    def said(self) -> str:
        """What the alert says."""
        return self._alert.text()

    def _make_parts(self) -> None:
        look = self._look
        self.mark = MarkChoice(look)
        self._mark_box = Labelled(look, self.tr("Your mark on this laptop"), self.mark)
        self._mark_box.hide()
        self.field = SecretField(look, self.tr("Passphrase"))
        self.field.returnPressed.connect(self.unlock)
        self._alert = Words(look, "", step="small", colour="danger")
        self._alert.hide()
        self.button = Button(
            look, self.tr("Unlock"), icon="lock-open", key=hint(Intent.OPEN), role=Role.ACCENT, large=True,
            name=self.tr("Unlock the vault"),
        )  # fmt: skip
        self.button.clicked.connect(self.unlock)
        self._ring_icon = Icon(look, "key-round", "sealed")
        self._ring_words = TwoTone(look, "", "")
        self.other = Button(look, self.tr("Use the recovery code…"), icon="life-buoy", role=Role.LINK)
        self.other.clicked.connect(self.recover)
        self._vault = Button(look, self.tr("Open another vault…"), icon="package-open", role=Role.LINK)
        self._vault.clicked.connect(self.elsewhere)

    def _lay_out(self) -> None:
        # No wider than the card: a layout would ask the card for its height at the width of the longer words.
        links = Flow([self.other, self._vault], gap=16)
        links.setFixedWidth(CARD)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addLayout(_head(self._look))
        middle.addSpacing(8)
        middle.addWidget(self._card())
        middle.addWidget(links)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(middle)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(1)

    def _card(self) -> QWidget:
        look = self._look
        card = Ground(look, "raised", frame="line", radius=8)
        card.setFixedWidth(CARD)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(25, 24, 25, 24)
        inside.setSpacing(6)
        inside.addWidget(self._mark_box)
        inside.addSpacing(8)
        inside.addWidget(Labelled(look, self.tr("Passphrase"), self.field))
        inside.addWidget(CapsLine(look, self.field))
        inside.addWidget(self._alert)
        inside.addSpacing(10)
        inside.addWidget(self.button)
        inside.addSpacing(12)
        inside.addWidget(Hairline(look))
        inside.addSpacing(8)
        ring = QHBoxLayout()
        ring.setSpacing(8)
        ring.addWidget(self._ring_icon, 0, Qt.AlignmentFlag.AlignTop)
        ring.addWidget(self._ring_words, 1)
        inside.addLayout(ring)
        return card

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, and not before, it asks."""
        super().paintEvent(event)
        if not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._ask)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._busy:
            self.give_up()
            return
        super().keyPressEvent(event)

    def _show_marks(self, marks: tuple[str, ...]) -> None:
        self.mark.show_marks(marks)
        self._mark_box.setVisible(len(marks) > 1)

    def _show_ring(self, ring: Ring) -> None:
        self._ring_words.set_words(*ring_words(self, ring))
        self._ring_icon.show_as("key-round", "sealed" if ring is Ring.READY else "warn")

    def recover(self) -> None:
        # The dialog's parts are not needed for the first paint.
        from tipdesk.ui.unlock.recovery import RecoveryDialog  # noqa: PLC0415

        dialog = RecoveryDialog(self._parts, self._gateway, self.mark.mark, self)
        dialog.opened.connect(self.unlocked)
        dialog.open()

    def unlock(self) -> None:
        typed, mark = self.field.text(), self.mark.mark
        if not typed or self._wait_s or self._busy:
            return
        self._busy = True
        self._try += 1
        this = self._try
        self._alert.hide()
        self.field.show_text(shown=False)
        self._tell()
        self._parts.runner.write(
            lambda: self._gateway.with_passphrase(mark, typed),
            lambda opened: self._opened(this, opened),
            owner=self,
            failed=lambda failure: self._refused(this, failure),
        )

    def say(self, failure: TipdeskError) -> None:
        """What app has to tell here: the folder that was chosen holds no vault."""
        self._say(self._parts.sentence(failure))

    def give_up(self) -> None:
        """The key that is being derived cannot be called back; what it opens is closed again, unseen."""
        self._try += 1
        self._busy = False
        self._tell()
        self.field.setFocus()

    def _opened(self, this: int, opened: object) -> None:
        if this != self._try:
            self._parts.runner.write(lambda: self._gateway.drop(opened), self._dropped, owner=self, failed=self._failed)
            return
        self._busy = False
        self.field.clear()
        self.unlocked.emit(opened)

    def _dropped(self, _nothing: None) -> None:
        self._say(self.tr("Given up. Nothing is open."))

    def _refused(self, this: int, failure: TipdeskError) -> None:
        if this == self._try:
            self._failed(failure)

    def _failed(self, failure: TipdeskError) -> None:
        self._busy = False
        self._tell()
        self.field.selectAll()
        self.field.setFocus()
        if isinstance(failure, WrongPassphrase):
            self._wrong += 1
            self._wait_s = min(2**self._wrong, WAIT_MOST_S)
            self._timer.start()
            self._say_wait()
        else:
            self._say(self._parts.sentence(failure))

    def _count_down(self) -> None:
        self._wait_s -= 1
        if self._wait_s <= 0:
            self._timer.stop()
            self._wait_s = 0
        self._say_wait()

    def _say_wait(self) -> None:
        said = self._parts.sentence(WrongPassphrase())
        rest = self.tr("Try again in {seconds} s.").format(seconds=number(self._wait_s))
        self._say(f"{said} {rest}" if self._wait_s else said)
        self._tell()

    def _say(self, words: str) -> None:
        self._alert.setText(words)
        self._alert.setAccessibleName(words)
        self._alert.show()

    def _tell(self) -> None:
        self.button.setText(self.tr("Opening…") if self._busy else self.tr("Unlock"))
        self.button.updateGeometry()
        why = self.tr("The key is being derived; Esc gives up.") if self._busy else ""
        self.button.say_why(why or (self.tr("Wait a moment after a wrong try.") if self._wait_s else ""))
        self.field.setReadOnly(self._busy)


def _head(look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Icon(look, "feather", "text", 28))
    row.addWidget(Words(look, "Tipdesk", step="alias", wrap=False), 1)
    return row


def ring_words(widget: QWidget, ring: Ring) -> tuple[str, str]:
    """What the key ring adds here: what is so, and what follows."""
    match ring:
        case Ring.READY:
            return (
                widget.tr("Passphrase and this laptop's key ring open this vault."),
                widget.tr("The key ring answered. No name shows while locked."),
            )
        case Ring.LOCKED:
            return (
                widget.tr("The key ring is locked."),
                widget.tr("Unlock it in your desktop's settings, or use the recovery code."),
            )
        case Ring.REFUSED:
            return (
                widget.tr("This key ring keeps its secrets in plain text."),
                widget.tr("Tipdesk goes on without it: the passphrase stands alone."),
            )
        case Ring.ABSENT:
            return widget.tr("There is no key ring here."), widget.tr("The passphrase stands alone.")
