"""Key slots: what opens this person's keys, and how to change it; on record, and proven before it holds."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.first_run.code import ASIDE, CodePart
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.settings.form import Form
from tipdesk.ui.settings.gateway import SlotsGateway
from tipdesk.ui.settings.values import Slot
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.unlock.new_passphrase import NewPassphrase
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.secret import SecretField
from tipdesk.ui.widgets.sections import empty_layout, two_ends
from tipdesk.ui.widgets.strip import Strip, Weight


class SlotsForm(Form):
    passphrase_wanted = Signal()
    code_wanted = Signal()
    cost_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Key slots"))
        about = self.tr("Each opens your keys by itself. The file does not show how many there are.")
        self.head(self.tr("Key slots"), about)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, icon, signal in (
            (self.tr("Change the passphrase…"), "key-round", self.passphrase_wanted),
            (self.tr("New recovery code…"), "life-buoy", self.code_wanted),
            (self.tr("Make guessing dearer…"), "shield-check", self.cost_wanted),
        ):
            button = Button(look, words, icon=icon)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(16)
        bold = self.tr("Old copies stay as they were.")
        rest = self.tr("A copy of this vault from before a change opens with what opened it then.")
        self.column.addWidget(Strip(look, Weight.INFO, "archive", bold, rest, above=True))
        self.end()

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        empty_layout(self._rows)
        for slot in slots:
            cost = self.tr("{n} MiB, %Ln passes", "", slot.passes).format(n=number(slot.memory_mib))
            with_ring = self.tr("Passphrase, with this laptop's key ring")
            words = with_ring if slot.with_ring else self.tr("Passphrase alone")
            self._rows.addWidget(two_ends(self.look, words, cost, icon="key-round", height=36, ours=True))
        words = self.tr("Recovery code, on paper")
        said = self.tr("the last one drawn opens")
        self._rows.addWidget(two_ends(self.look, words, said, icon="life-buoy", height=36, ours=True))


class _SlotDialog(Dialog):
    """Asks for the passphrase of now; stays open, with what was typed, where it was wrong."""

    done = Signal(object)

    def __init__(self, parts: PageParts, window: QWidget, title: str, main: str, *, about: str, width: int = 0) -> None:
        super().__init__(parts.look, window, title, main, about=about, width=width)
        self._parts, self._busy = parts, False
        self._notices = Notices(parts.look)
        self.body.addWidget(self._notices)
        self.now = SecretField(parts.look, self.tr("Passphrase of now"))
        self.now.textChanged.connect(self._tell)
        self.body.addWidget(Labelled(parts.look, self.tr("Passphrase of now"), self.now))
        self.accepted.connect(self._go)

    def first(self) -> QWidget:
        return self.now

    def missing(self) -> str:
        return "" if self.now.text() else self.tr("The passphrase of now is missing.")

    def work(self) -> Callable[[], object]:
        raise NotImplementedError

    def _tell(self) -> None:
        why = self.tr("It is being proven…") if self._busy else self.missing()
        self.main.say_why(why)
        self.say_at_foot(why)
        # Once what came in is laid out.
        QTimer.singleShot(0, self, self.place)

    def _go(self) -> None:
        if self._busy or self.missing():
            return
        self._busy = True
        self._notices.clear()
        self._tell()
        self._parts.runner.write(self.work(), self._done, owner=self, failed=self.failed)

    def _done(self, what: object) -> None:
        self.now.clear()
        self.close_over()
        self.done.emit(what)

    def failed(self, error: TipdeskError) -> None:
        self._busy = False
        self._notices.say_error(self._parts.sentence(error))
        self._tell()


class PassphraseDialog(_SlotDialog):
    def __init__(self, parts: PageParts, gateway: SlotsGateway, window: QWidget) -> None:
        about = window.tr("The old one opens until the new one was seen to open.")
        super().__init__(parts, window, window.tr("Change the passphrase"), window.tr("Change it"), about=about)
        self._gateway = gateway
        self.chosen = NewPassphrase(parts, gateway.draw_passphrase)
        self.chosen.changed.connect(self._tell)
        self.chosen.failed.connect(self.failed)
        self.body.addWidget(self.chosen)
        self._tell()

    def open(self) -> None:
        super().open()
        self.chosen.begin()
        self.now.setFocus()

    def missing(self) -> str:
        return super().missing() or self.chosen.missing()

    def work(self) -> Callable[[], object]:
        old, new = self.now.text(), self.chosen.passphrase
        return lambda: self._gateway.change_passphrase(old, new)


class RecoveryCodeDialog(_SlotDialog):
    def __init__(self, parts: PageParts, gateway: SlotsGateway, window: QWidget) -> None:
        about = window.tr("From then on the old paper opens nothing here. Burn it.")
        super().__init__(
            parts, window, window.tr("New recovery code"), window.tr("Take it"), about=about, width=ASIDE + 56
        )
        self._gateway = gateway
        why = self.tr("to show that the paper is right. The old code opens until the new one was seen to open.")
        self.code = CodePart(parts.look, why)
        self.code.changed.connect(self._tell)
        self.code.wanted.connect(self._draw)
        self.body.addWidget(self.code)
        self._tell()

    def open(self) -> None:
        super().open()
        self._draw()

    def _draw(self) -> None:
        read = self._parts.runner.read
        read(self._gateway.draw_code, self.code.show_code, owner=self, failed=self.failed)

    def missing(self) -> str:
        left = self.code.missing_groups()
        return super().missing() or (self.tr("%Ln groups are not typed back yet.", "", left) if left else "")

    def work(self) -> Callable[[], object]:
        passphrase, code = self.now.text(), self.code.code
        return lambda: self._gateway.renew_recovery(passphrase, code)


class CostDialog(_SlotDialog):
    """`done(bool)`: whether there was more to ask of this laptop."""

    def __init__(self, parts: PageParts, gateway: SlotsGateway, window: QWidget) -> None:
        about = window.tr("Each guess then takes as long as this laptop can bear: about half a second.")
        super().__init__(parts, window, window.tr("Make guessing dearer"), window.tr("Measure and change"), about=about)
        self._gateway = gateway
        said = self.tr("It measures for about a second.")
        self.body.addWidget(Words(parts.look, said, step="small", colour="text-quiet"))
        self._tell()

    def work(self) -> Callable[[], object]:
        passphrase = self.now.text()
        return lambda: self._gateway.raise_cost(passphrase)


class SlotWork(QObject):
    """Opens the dialogs over the page; `done(words)` once a slot was changed, or was as dear as it can be."""

    done = Signal(str)

    def __init__(self, parts: PageParts, gateway: SlotsGateway, over: QWidget) -> None:
        super().__init__(over)
        self._parts, self._gateway, self._over = parts, gateway, over

    def change_passphrase(self) -> None:
        said = self.tr("The new passphrase opens from now on.")
        self._open(PassphraseDialog(self._parts, self._gateway, self._over), lambda _: said)

    def renew_code(self) -> None:
        said = self.tr("The new code opens from now on.")
        self._open(RecoveryCodeDialog(self._parts, self._gateway, self._over), lambda _: said)

    def raise_cost(self) -> None:
        more, same = self.tr("Guessing is dearer from now on."), self.tr("It is as dear as this laptop can bear.")
        self._open(CostDialog(self._parts, self._gateway, self._over), lambda raised: more if raised else same)

    def _open(self, dialog: _SlotDialog, words: Callable[[object], str]) -> None:
        dialog.done.connect(lambda found: self.done.emit(words(found)))
        dialog.open()
