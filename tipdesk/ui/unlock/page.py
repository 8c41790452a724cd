"""The unlock page: a card in the middle of an empty window."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError, WrongPassphrase, WrongRecoveryCode
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.shown import Ring
from tipdesk.ui.unlock.gateway import Unlocking
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground, Hairline, Icon

CARD: Final = 400
WAIT_MOST_S: Final = 30


class UnlockPage(QWidget):
    """Names nobody: a mark one chose oneself, and nothing of the desk."""

    unlocked = Signal(object)
    elsewhere = Signal()

    def __init__(self, parts: PageParts, gateway: Unlocking) -> None:
        super().__init__()
        self._parts, self._look, self._gateway = parts, parts.look, gateway
        self._by_code, self._tries, self._wait_s = False, 0, 0
        self.setAccessibleName(self.tr("Unlock"))
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count_down)
        self._make_parts()
        self._lay_out()
        self._ask()

    def _make_parts(self) -> None:
        look = self._look
        self._mark = QComboBox()
        self._mark.setAccessibleName(self.tr("Your mark on this laptop"))
        self._mark.setFixedHeight(look.theme.size("control", "field_large"))
        self._mark_box = Labelled(look, self.tr("Your mark on this laptop"), self._mark)
        self._mark_box.hide()
        self.field = OneLine(look, self.tr("Passphrase"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.field.returnPressed.connect(self._unlock)
        self._label = Words(look, self.tr("Passphrase"), step="caption", colour="text-quiet")
        self._notices = Notices(look)
        self.button = Button(
            look, self.tr("Unlock"), icon="lock-open", key="Enter", role=Role.ACCENT, large=True,
            name=self.tr("Unlock the vault"),
        )  # fmt: skip
        self.button.clicked.connect(self._unlock)
        self._ring_icon = Icon(look, "key-round", "sealed")
        self._ring_words = Words(look, "", step="small", colour="text-quiet")
        self._other = Button(look, self.tr("Use the recovery code…"), icon="life-buoy", role=Role.LINK)
        self._other.clicked.connect(self._switch)
        self._vault = Button(look, self.tr("Open another vault…"), icon="package-open", role=Role.LINK)
        self._vault.clicked.connect(self.elsewhere)

    def _lay_out(self) -> None:
        look = self._look
        card = Ground(look, "raised", frame="line", radius=10)
        card.setFixedWidth(CARD)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addWidget(self._mark_box)
        inside.addWidget(self._label)
        inside.addWidget(self.field)
        inside.addWidget(self._notices)
        inside.addSpacing(8)
        inside.addWidget(self.button)
        inside.addSpacing(8)
        inside.addWidget(Hairline(look))
        ring = QHBoxLayout()
        ring.setSpacing(9)
        ring.addWidget(self._ring_icon, 0, Qt.AlignmentFlag.AlignTop)
        ring.addWidget(self._ring_words, 1)
        inside.addLayout(ring)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self._other)
        links.addWidget(self._vault)
        links.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(_head(look))
        middle.addWidget(card)
        middle.addLayout(links)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(middle)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(1)

    def showEvent(self, event: object) -> None:  # noqa: ARG002  Qt's own signature
        self.field.setFocus()

    def _ask(self) -> None:
        runner = self._parts.runner
        runner.read(self._gateway.marks, self._show_marks, owner=self, failed=self._say)
        runner.read(self._gateway.ring, self._show_ring, owner=self, failed=self._say)

    def _show_marks(self, marks: tuple[str, ...]) -> None:
        self._mark.addItems(list(marks))
        self._mark_box.setVisible(len(marks) > 1)

    def _show_ring(self, ring: Ring) -> None:
        self._ring_words.setText(ring_words(self, ring))
        self._ring_icon.show_as("key-round", "sealed" if ring is Ring.READY else "warn")

    def _switch(self) -> None:
        self._by_code = not self._by_code
        name = self.tr("Recovery code") if self._by_code else self.tr("Passphrase")
        self._label.setText(name)
        self.field.setAccessibleName(name)
        self.field.clear()
        self._other.setText(self.tr("Use the passphrase…") if self._by_code else self.tr("Use the recovery code…"))
        self.field.setFocus()

    def _unlock(self) -> None:
        typed, mark = self.field.text(), self._mark.currentText()
        if not typed or self._wait_s or not self.button.isEnabled():
            return
        self.button.setText(self.tr("Opening…"))
        self.button.say_why(self.tr("The key is being derived."))
        self._notices.clear()
        ask = self._gateway.with_code if self._by_code else self._gateway.with_passphrase
        self._parts.runner.write(lambda: ask(mark, typed), self._opened, owner=self, failed=self._failed)

    def _opened(self, opened: object) -> None:
        self.field.clear()
        self.unlocked.emit(opened)

    def _failed(self, failure: TipdeskError) -> None:
        self.button.setText(self.tr("Unlock"))
        self.button.say_why("")
        self.field.selectAll()
        self.field.setFocus()
        if isinstance(failure, WrongPassphrase | WrongRecoveryCode):
            self._tries += 1
            self._wait_s = min(2**self._tries, WAIT_MOST_S)
            self._say(failure)
            self._count_down_from()
        else:
            self._say(failure)

    def _say(self, failure: TipdeskError) -> None:
        rest = self.tr("Try again in {seconds} s.").format(seconds=self._wait_s) if self._wait_s else ""
        self._notices.clear()
        self._notices.say_error(f"{self._parts.sentence(failure)} {rest}".strip())

    def _count_down_from(self) -> None:
        self.button.say_why(self.tr("Wait a moment after a wrong try."))
        self._timer.start()

    def _count_down(self) -> None:
        self._wait_s -= 1
        if self._wait_s <= 0:
            self._timer.stop()
            self._wait_s = 0
            self.button.say_why("")
        self._say(WrongRecoveryCode() if self._by_code else WrongPassphrase())


def _head(look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Icon(look, "feather", "text", 28))
    row.addWidget(Words(look, "Tipdesk", step="alias", wrap=False), 1)
    return row


def ring_words(widget: QWidget, ring: Ring) -> str:
    """What the key ring adds here, in a sentence."""
    match ring:
        case Ring.READY:
            return widget.tr("Passphrase and this laptop's key ring open this vault. No name shows while locked.")
        case Ring.LOCKED:
            return widget.tr("The key ring is locked. Unlock it in your desktop's settings, or use the recovery code.")
        case Ring.REFUSED:
            return widget.tr("This key ring keeps its secrets in plain text. Tipdesk goes on without it.")
        case Ring.ABSENT:
            return widget.tr("There is no key ring here: the passphrase stands alone.")
