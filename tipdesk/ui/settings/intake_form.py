"""Receiving sealed files: the desk's address with words, command and code, and the OpenPGP keys of its platforms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.desk.intake_address import CLASSIC_COMMAND, FILE_COMMAND
from tipdesk.ui.look import Look
from tipdesk.ui.settings.form import Form
from tipdesk.ui.settings.intake_values import FILE_NAME, AddressShown, IntakeShown, KeyShown
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.qr import QrCode
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight


class IntakeForm(Form):
    """Emits what the person wants; everything that it shows comes by `show_intake`."""

    renew_wanted = Signal()
    file_wanted = Signal()
    classic_file_wanted = Signal()
    page_wanted = Signal()
    key_wanted = Signal()
    public_key_wanted = Signal()
    removal_wanted = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Receiving sealed files"))
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(8)
        self.column.addLayout(self._parts)
        self.end()

    def show_intake(self, shown: IntakeShown) -> None:
        empty_layout(self._parts)
        self._head(self.tr("How to send us a file that only we can open"))
        if not shown.open_here:
            self._quiet(
                self.tr("What arrives is opened by those who are in the inbox. You are not, so nothing is here.")
            )
            return
        if shown.due:
            self._parts.addWidget(Strip(self.look, Weight.WARN, "clock", self.tr("Renew it."), shown.due, above=True))
        self._address(shown)
        self._keys(shown)
        self._senders(shown)

    def _head(self, words: str, about: str = "") -> None:
        self._parts.addSpacing(8)
        self._parts.addWidget(Words(self.look, words, step="strong"))
        if about:
            self._quiet(about)

    def _quiet(self, words: str) -> None:
        self._parts.addWidget(Words(self.look, words, step="small", colour="text-quiet"))

    def _fixed(self, words: str, name: str) -> None:
        """To be compared or copied: letter by letter, in fixed letters, always from left to right."""
        line = Words(self.look, words, step="small")
        line.setFont(self.look.theme.fixed("small"))
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        line.setAccessibleName(name)
        self._parts.addWidget(line)

    def _row(self, *buttons: Button) -> None:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._parts.addWidget(part)

    def _button(self, words: str, icon: str, signal: object) -> Button:
        button = Button(self.look, words, icon=icon)
        button.clicked.connect(signal)
        return button

    def _address(self, shown: IntakeShown) -> None:
        address = shown.address
        renew = self._button(self.tr("Renew…"), "rotate-cw", self.renew_wanted)
        renew.setEnabled(shown.may_change)
        if address is None:
            self._quiet(
                self.tr(
                    "A source seals a file to an address that you publish. There is none yet. Its secret lies in the "
                    "inbox, and whoever is there opens what comes."
                )
            )
            first = self._button(self.tr("Make the address"), "key-round", self.renew_wanted)
            first.setEnabled(shown.may_change)
            self._row(first)
            return
        self._quiet(
            self.tr("Drawn by {who} on {since}. Renew it by {day}, and when somebody leaves the inbox.").format(
                who=address.drawn_by, since=address.since, day=address.renewed_by
            )
        )
        self._strong_part(address)
        self._classic_part(address)
        self._row(self._button(self.tr("A page to hand to sources…"), "printer", self.page_wanted), renew)
        for words in shown.older:
            self._quiet(words)

    def _strong_part(self, address: AddressShown) -> None:
        self._head(
            self.tr("The quantum-safe address"),
            self.tr("A file, for age 1.3 or newer. Publish it with these words in another place:"),
        )
        self._fixed(address.words, self.tr("Words to compare"))
        self._quiet(self.tr("The source seals a file with this line:"))
        self._fixed(FILE_COMMAND.format(file=FILE_NAME), self.tr("The command"))
        self._row(self._button(self.tr("Save the file…"), "download", self.file_wanted))

    def _classic_part(self, address: AddressShown) -> None:
        self._head(
            self.tr("The short address"),
            self.tr(
                "For paper, and for any age. It is not quantum-safe: what is recorded today may open in some years. "
                "Publish it with these words in another place:"
            ),
        )
        self._fixed(address.classic_words, self.tr("Words to compare"))
        self._fixed(CLASSIC_COMMAND.format(address=address.classic), self.tr("The command"))
        code = QrCode(self.tr("The short address as a QR code"))
        code.show_text(address.classic)
        self._parts.addWidget(code, 0, Qt.AlignmentFlag.AlignLeading)
        self._row(self._button(self.tr("Save the short address…"), "download", self.classic_file_wanted))

    def _keys(self, shown: IntakeShown) -> None:
        self._head(
            self.tr("OpenPGP keys"),
            self.tr(
                "The keys that your SecureDrop, GlobaLeaks or Hush Line seal to. They open what arrives, in a process "
                "that holds one key and nothing else; each use is on record."
            ),
        )
        for key in shown.keys:
            self._parts.addWidget(self._key(key, may_remove=shown.may_remove))
        bring = self._button(self.tr("Bring in a key…"), "key-round", self.key_wanted)
        bring.setEnabled(shown.may_change)
        self._row(bring)

    def _senders(self, shown: IntakeShown) -> None:
        self._head(
            self.tr("Public keys of those who write to you"),
            self.tr(
                "With a public key here, a message says whether its signature fits. The name on a key is whatever its "
                "maker wrote: compare the fingerprint with the person, by voice."
            ),
        )
        for key in shown.senders:
            self._parts.addWidget(self._key(key, may_remove=shown.may_remove))
        bring = self._button(self.tr("Bring in a public key…"), "signature", self.public_key_wanted)
        bring.setEnabled(shown.may_change)
        self._row(bring)

    def _key(self, key: KeyShown, *, may_remove: bool) -> QWidget:
        part = Ground(self.look, "surface", edges="b")
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addWidget(Icon(self.look, "key-round", "text-quiet", 14))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Line(self.look, key.names or self.tr("A key without a name"), step="small"))
        words.addWidget(Line(self.look, key.fingerprint, step="caption"))
        row.addLayout(words, 1)
        if key.state:
            row.addWidget(Words(self.look, key.state, step="small", colour="warn", wrap=False))
        remove = Button(self.look, self.tr("Destroy…"), role=Role.QUIET)
        remove.setAccessibleName(self.tr("Destroy the key {fingerprint}").format(fingerprint=key.fingerprint))
        remove.setEnabled(may_remove)
        remove.clicked.connect(lambda: self.removal_wanted.emit(key.record, key.fingerprint))
        row.addWidget(remove)
        return part
