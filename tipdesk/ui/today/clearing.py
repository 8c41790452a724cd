"""Before tips go by a rule of the desk: what goes and what stays is said, and the number agreed to or typed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipdesk.domain.weight import TypeName
from tipdesk.errors import TipdeskError
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.today.gateway import TodayGateway
from tipdesk.ui.today.values import ClearedShown, ToClear
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.strip import Strip, Weight


class ClearingDialog(Dialog):
    """`accepted` only where the guard was met; `look_first` leads to the tips themselves."""

    look_first = Signal()

    def __init__(self, look: Look, window: QWidget, going: ToClear) -> None:
        super().__init__(look, window, going.title, "", main_role=Role.PLAIN)
        self.main.setText(self.tr("Record and destroy"))
        self._guard = going.guard
        self.body.addWidget(Words(look, going.goes))
        for words in going.stays:
            self.body.addWidget(Words(look, words, step="small", colour="text-quiet"))
        bold = self.tr("Nobody brings them back, and there is no undo.")
        rest = self.tr(
            "They go here, and on each laptop that hears of it; who has not confirmed it stands in the access log. "
            "Old packets, backups and flash storage keep what they had."
        )
        self.body.addWidget(Strip(look, Weight.DANGER, "triangle-alert", bold, rest, above=True))
        self.see = Button(look, self.tr("Look at them first"), icon="list", role=Role.LINK)
        self.see.clicked.connect(self.look_first)
        self.body.addWidget(self.see)
        self.field: OneLine | None = None
        if isinstance(going.guard, TypeName):
            label = self.tr("Type {name} to go on").format(name=going.guard.name)
            self.field = OneLine(look, label)
            self.body.addWidget(Labelled(look, label, self.field))
            self.field.textChanged.connect(self._judge)
            self.field.returnPressed.connect(self._accept)
        self._strips = QVBoxLayout()
        self.body.addLayout(self._strips)
        self._judge()

    def first(self) -> QWidget:
        """Never the button that destroys."""
        return self.field or self.cancel

    def _judge(self) -> None:
        if self.field is not None and isinstance(self._guard, TypeName):
            fits = self._guard.fits(self.field.text())
            self.main.say_why("" if fits else self.tr("The number is not typed yet."))

    def say_refused(self, sentence: str) -> None:
        self._strips.addWidget(Strip(self._look, Weight.DANGER, "ban", sentence))
        self.place()


class Clearing(QObject):
    """Opens the dialog over the page that is its parent; `done(words, elsewhere)` once the desk has done it."""

    done = Signal(str, str)
    failed = Signal(object)
    looked = Signal(str)

    def __init__(self, parts: PageParts, gateway: TodayGateway, over: QWidget) -> None:
        super().__init__(over)
        self._parts, self._gateway, self._over = parts, gateway, over

    def ask(self, state: str) -> None:
        self._parts.runner.read(lambda: self._gateway.to_clear(state), self._show, owner=self, failed=self.failed.emit)

    def _show(self, going: ToClear) -> None:
        dialog = ClearingDialog(self._parts.look, self._over, going)

        def look() -> None:
            dialog.close_over()
            self.looked.emit(going.rule.state)

        dialog.look_first.connect(look)
        dialog.accepted.connect(lambda: self._do(going, dialog))
        dialog.open()

    def _do(self, going: ToClear, dialog: ClearingDialog) -> None:
        dialog.main.setEnabled(False)

        def then(done: ClearedShown) -> None:
            dialog.close_over()
            self.done.emit(done.words, done.elsewhere)

        def failed(error: TipdeskError) -> None:
            dialog.main.setEnabled(True)
            dialog.say_refused(self._parts.sentence(error))

        self._parts.runner.write(lambda: self._gateway.clear(going), then, owner=dialog, failed=failed)
