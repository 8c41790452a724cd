"""What the form about receiving sealed files does: asks the desk on a worker, opens dialogs, and shows what changed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tipdesk.errors import KeyLocked, TipdeskError
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.settings.forms import Forms
from tipdesk.ui.settings.intake_form import IntakeForm
from tipdesk.ui.settings.intake_over import IntakeGateway
from tipdesk.ui.settings.intake_paper import drawn
from tipdesk.ui.settings.intake_values import FILE_NAME, IntakeShown
from tipdesk.ui.shell.folders import ask_files, ask_target
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Role
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.secret import SecretField

CLASSIC_NAME, PAGE_NAME = "intake-address-short.txt", "how-to-send-us-a-file.pdf"


class PassphraseOfKey(Dialog):
    """For a key that is locked: its passphrase is kept beside it, in the inbox."""

    def __init__(self, parts: PageParts, window: QWidget, file: str) -> None:
        about = window.tr(
            "It is kept beside the key, in the inbox: whoever is there opens with this key, and is asked nothing."
        )
        super().__init__(
            parts.look, window, window.tr("This key is locked"), window.tr("Unlock and keep it"), about=about
        )
        self.body.addWidget(Line(parts.look, file, step="caption"))
        self.typed = SecretField(parts.look, self.tr("Passphrase of the key"))
        self.body.addWidget(Labelled(parts.look, self.tr("Passphrase of the key"), self.typed))

    def first(self) -> QWidget:
        return self.typed


class IntakeWork(QObject):
    """Waits for its form, which the settings make when it is first gone to."""

    def __init__(self, parts: PageParts, gateway: IntakeGateway, page: Page, forms: Forms) -> None:
        super().__init__(page)
        self._parts, self._gateway, self._page, self._forms = parts, gateway, page, forms
        self.shown: IntakeShown | None = None
        self.form: IntakeForm | None = None
        forms.made.connect(self._made)
        forms.currentChanged.connect(lambda _place: self._arrived())

    def _made(self, form: QWidget) -> None:
        if not isinstance(form, IntakeForm):
            return
        self.form = form
        form.renew_wanted.connect(self._ask_renewal)
        form.file_wanted.connect(lambda: self._save_file(FILE_NAME, classic=False))
        form.classic_file_wanted.connect(lambda: self._save_file(CLASSIC_NAME, classic=True))
        form.page_wanted.connect(self._save_page)
        form.key_wanted.connect(self._choose_key)
        form.public_key_wanted.connect(self._choose_public_key)
        form.removal_wanted.connect(self._ask_removal)

    def _arrived(self) -> None:
        if self.form is not None and self._forms.currentWidget() is self.form:
            self.load()

    def load(self) -> None:
        self._parts.runner.read(self._gateway.intake, self._show, owner=self._page, failed=self._failed)

    def _show(self, shown: IntakeShown) -> None:
        self.shown = shown
        if self.form is not None:
            self.form.show_intake(shown)

    def _failed(self, error: TipdeskError) -> None:
        self._page.failed(error)

    def _write(self, work: Callable[[], Any], said: str) -> None:
        def done(_nothing: object) -> None:
            self._page.say(said)
            self.load()
            self._page.changed.emit(changed(Kind.SETTINGS, Kind.LOG))

        self._parts.runner.write(work, done, owner=self._page, failed=self._failed)

    # The address

    def _ask_renewal(self) -> None:
        if self.shown is None or self.shown.address is None:
            self._renew()
            return
        about = tr(
            "What was sealed to the address of now still opens for 60 days. Publish the new one wherever the old one "
            "stands, with its words."
        )
        dialog = Dialog(self._parts.look, self._page, tr("Renew the intake address"), tr("Renew it"), about=about)

        def go() -> None:
            dialog.close_over()
            self._renew()

        dialog.accepted.connect(go)
        dialog.open()

    def _renew(self) -> None:
        self._write(self._gateway.renew, tr("The address is new. Publish it."))

    def _save_file(self, name: str, *, classic: bool) -> None:
        title, said = tr("Save the address"), tr("Saved. Publish its words in another place.")

        def save(path: str) -> None:
            self._write(lambda: self._gateway.save(path, self._gateway.file(classic=classic)), said)

        ask_target(self._page, title, name, save)

    def _save_page(self) -> None:
        if self.shown is None or self.shown.address is None:
            return
        desk, address = self.shown.desk, self.shown.address
        said = tr("Saved. Print it, or put it where sources look.")

        def save(path: str) -> None:
            data = drawn(desk, address, FILE_NAME)
            self._write(lambda: self._gateway.save(path, data), said)

        ask_target(self._page, tr("A page to hand to sources"), PAGE_NAME, save)

    # Keys

    def _choose_key(self) -> None:
        def chosen(paths: tuple[str, ...]) -> None:
            for path in paths[:1]:
                self.bring_in(path, "")

        ask_files(self._page, tr("A secret OpenPGP key"), chosen)

    def _choose_public_key(self) -> None:
        def chosen(paths: tuple[str, ...]) -> None:
            for path in paths[:1]:
                self.bring_in_public(path)

        ask_files(self._page, tr("A public OpenPGP key"), chosen)

    def bring_in_public(self, path: str) -> None:
        said = tr("The public key is kept. Compare its fingerprint with whoever uses it.")
        self._write(lambda: self._gateway.bring_in_public(path), said)

    def bring_in(self, path: str, passphrase: str) -> None:
        def done(_nothing: object) -> None:
            self._page.say(tr("The key is kept. Import again what it opens, and remove its file."))
            self.load()
            self._page.changed.emit(changed(Kind.SETTINGS, Kind.LOG))

        def failed(error: TipdeskError) -> None:
            if isinstance(error, KeyLocked) and not passphrase:
                self._ask_passphrase(path)
            else:
                self._failed(error)

        work = self._gateway.bring_in
        self._parts.runner.write(lambda: work(path, passphrase), done, owner=self._page, failed=failed)

    def _ask_passphrase(self, path: str) -> None:
        dialog = PassphraseOfKey(self._parts, self._page, Path(path).name)

        def go() -> None:
            typed = dialog.typed.text()
            dialog.typed.clear()
            dialog.close_over()
            if typed:
                self.bring_in(path, typed)

        dialog.accepted.connect(go)
        dialog.open()

    def _ask_removal(self, record: str, fingerprint: str) -> None:
        about = tr(
            "What it opened stays. What comes sealed to it from now on, or was left sealed, opens here no more. Nobody "
            "brings it back."
        )
        if self.shown is not None and any(one.record == record for one in self.shown.senders):
            about = tr("What its signatures were told to be stays. From now on they are told as nobody's.")
        dialog = Dialog(
            self._parts.look, self._page, tr("Destroy this key"), tr("Destroy it"), about=about, main_role=Role.SEALED
        )
        dialog.body.addWidget(Words(self._parts.look, fingerprint, step="caption"))

        def go() -> None:
            dialog.close_over()
            self._write(lambda: self._gateway.remove(record), tr("The key is destroyed, and that is on record."))

        dialog.accepted.connect(go)
        dialog.open()
