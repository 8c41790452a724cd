"""Files that are sealed with a passphrase: asked for once all was looked at, and then looked at again."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tipdesk.ui.intake.over_desk import ImportOverDesk
from tipdesk.ui.intake.page import ImportPage
from tipdesk.ui.intake.stages import Stage
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.secret import SecretField

BY_WORDS = "passphrase"
"""Stands among the keys that a failure names."""


class PassphraseOfFiles(Dialog):
    def __init__(self, look: Look, window: QWidget, count: int, *, again: bool) -> None:
        first = tr("Whoever sealed them has told it to you another way. It is used for this import alone.")
        about = tr("That passphrase did not open them. It is used for this import alone.") if again else first
        super().__init__(
            look, window, tr("%Ln files are sealed with a passphrase", "", count), tr("Open them"), about=about
        )
        self.typed = SecretField(look, self.tr("Passphrase of the files"))
        self.body.addWidget(Labelled(look, self.tr("Passphrase of the files"), self.typed))

    def first(self) -> QWidget:
        return self.typed


class SealedAsking(QObject):
    """Watches an import page; whoever cancels keeps the rows as they are, with their error."""

    def __init__(self) -> None:
        super().__init__()
        self._gateway: ImportOverDesk | None = None
        self._asked = False

    def over(self, gateway: ImportOverDesk) -> ImportOverDesk:
        """The gateway that the page looks with from now on."""
        self._gateway = gateway
        return gateway

    def watch(self, page: ImportPage) -> None:
        self.setParent(page)
        page.work.ended.connect(lambda: self._ended(page))

    def _ended(self, page: ImportPage) -> None:
        rows = page.work.preview.rows
        sealed = [row for row in rows if row.failure is not None and BY_WORDS in row.failure.names]
        if page.stage is not Stage.READY or not sealed:
            self._asked = False
            return
        dialog = PassphraseOfFiles(page.look, page, len(sealed), again=self._asked)
        paths = tuple(dict.fromkeys(row.path for row in rows))

        def go() -> None:
            typed = dialog.typed.text()
            dialog.typed.clear()
            dialog.close_over()
            if typed and self._gateway is not None:
                self._gateway.with_passphrase(typed)
                self._asked = True
                page.look_into(paths)

        dialog.accepted.connect(go)
        dialog.open()
