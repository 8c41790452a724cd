"""The recovery dialog: the code from paper, and the passphrase that takes the old one's place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.page import PageParts
from tipdesk.ui.tongue import number
from tipdesk.ui.unlock.gateway import Unlocking
from tipdesk.ui.unlock.new_passphrase import NewPassphrase
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.secret import CodeField

LETTERS = 26


class RecoveryDialog(Dialog):
    """Stays open, with what was typed, when the code was wrong."""

    opened = Signal(object)

    def __init__(self, parts: PageParts, gateway: Unlocking, mark: str, window: QWidget) -> None:
        super().__init__(
            parts.look,
            window,
            window.tr("Use the recovery code"),
            window.tr("Unlock"),
            about=window.tr(
                "It opens the vault without passphrase and key ring. The passphrase that you choose here takes the "
                "old one's place, bound to this laptop's key ring as it is now."
            ),
            main_icon="lock-open",
        )
        self.setObjectName("recovery")
        self._parts, self._gateway, self._mark, self._busy = parts, gateway, mark, False
        self.code = CodeField(parts.look, self.tr("Recovery code"), hint=self.tr("26 letters, in any case"))
        self.code.setFont(parts.look.theme.fixed("body"))
        self.code.textChanged.connect(self._tell)
        self.chosen = NewPassphrase(parts, gateway.draw_passphrase)
        self.chosen.changed.connect(self._tell)
        self.chosen.failed.connect(self._failed)
        self._notices = Notices(parts.look)
        self.body.addWidget(self._notices)
        self.body.addWidget(Labelled(parts.look, self.tr("Recovery code"), self.code))
        self.body.addSpacing(8)
        self.body.addWidget(self.chosen)
        self.accepted.connect(self._unlock)
        self._tell()

    def open(self) -> None:
        super().open()
        self.chosen.begin()
        self.code.setFocus()

    def missing(self) -> str:
        typed = sum(letter.isalnum() for letter in self.code.text())
        if typed != LETTERS:
            return self.tr("The code has {count} of 26 letters.").format(count=number(typed))
        return self.chosen.missing()

    def _tell(self) -> None:
        why = self.tr("Opening…") if self._busy else self.missing()
        self.main.say_why(why)
        self.say_at_foot(why)
        self.place()

    def _unlock(self) -> None:
        if self._busy or self.missing():
            return
        self._busy = True
        self._notices.clear()
        self._tell()
        mark, code, passphrase = self._mark, self.code.text(), self.chosen.passphrase
        self._parts.runner.write(
            lambda: self._gateway.with_code(mark, code, passphrase), self._opened, owner=self, failed=self._failed
        )

    def _opened(self, opened: object) -> None:
        self.close_over()
        self.opened.emit(opened)

    def _failed(self, failure: TipdeskError) -> None:
        self._busy = False
        self._notices.say_error(self._parts.sentence(failure))
        self._tell()
