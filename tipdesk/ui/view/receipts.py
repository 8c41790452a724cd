"""The receipt of what is looked at: shown first, then as a PDF where the person says, or on a printer; on record."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from tipdesk.domain.recipient import Told
from tipdesk.ui import when
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.shell.folders import ask_target
from tipdesk.ui.tongue import tr
from tipdesk.ui.view.receipt_paper import Receipt, drawn, put_on
from tipdesk.ui.view.values import Seal, Viewed
from tipdesk.ui.whom_asking import ask_whom
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.curtain import Curtain
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog

ENDING = ".pdf"
DIGITS = 16


def receipt_of(look: Look, viewed: Viewed, desk: str) -> Receipt:
    """Facts whole, as the tooltips have them."""
    facts = tuple((fact.label, fact.whole or fact.value) for fact in viewed.provenance)
    made = tr("{desk}, {time}", "who made a receipt, and when").format(desk=desk, time=when.full(look, look.now_ms()))
    notes = [
        tr("The SHA-256 is over the bytes as they came. Whoever holds the same bytes can work it out again."),
        tr("Times that the sender or the file states are claims. The time of import is this laptop's clock."),
    ]
    if viewed.seal is Seal.NOT_KEPT:
        notes.append(tr("Nothing of it is kept at this desk yet."))
    return Receipt(tr("Receipt"), made, ((tr("Name"), viewed.name), *facts), tuple(notes))


class ReceiptDialog(Dialog):
    """Emits `accepted` for a PDF; the other button prints."""

    def __init__(self, look: Look, window: Any, receipt: Receipt) -> None:
        about = tr("It names the document, and nobody but who imported it. That it leaves is on record.")
        super().__init__(look, window, receipt.title, tr("Save as PDF…"), about=about, main_icon="file-output")
        self.receipt = receipt
        for label, value in receipt.facts:
            words = tr("{label}: {value}", "a fact of a receipt").format(label=label, value=visible(value))
            line = Words(look, words, step="small")
            line.setMinimumWidth(60)
            self.body.addWidget(line)
        spool = tr("A printer and its queue keep copies of what they print, often for long.")
        self.body.addWidget(Words(look, spool, step="small", colour="text-quiet"))
        self.print = Button(look, tr("Print…"), icon="printer", role=Role.QUIET)
        self.body.addWidget(self.print)


class Receipts:
    """One for the page; the desk writes, the page shows."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def ask(self) -> None:
        page = self._page
        if page.viewed is None or page.gateway is None:
            return
        Curtain(page, self._ask(receipt_of(page.look, page.viewed, page.gateway.matter.desk)))

    def _ask(self, receipt: Receipt) -> Iterator[None]:
        dialog = ReceiptDialog(self._page.look, self._page, receipt)
        yield
        dialog.accepted.connect(lambda: self._whom(dialog, self._save))
        dialog.print.clicked.connect(lambda: self._whom(dialog, self._print))
        dialog.open()

    def _whom(self, dialog: ReceiptDialog, then: Callable[[Receipt, Told], None]) -> None:
        """It leaves: for whom, and why, is asked of each."""
        page = self._page
        dialog.close_over()
        asked = page.gateway.matter.asking_whom
        ask_whom(page.parts, page, asked, lambda told: then(dialog.receipt, told), page.failed, anew=True)

    def _save(self, receipt: Receipt, told: Told) -> None:
        page = self._page
        gateway = page.gateway

        def written(sha256: str) -> None:
            page.say(tr("The receipt is written. Its SHA-256 begins with {digits}.").format(digits=sha256[:DIGITS]))
            page.changed.emit(changed(Kind.LOG))

        def go(path: str) -> None:
            whole = Path(path if path.casefold().endswith(ENDING) else path + ENDING)
            data = drawn(receipt)
            work = gateway.matter.write_receipt
            page.runner.write(lambda: work(data, whole, told), written, owner=page, failed=page.failed)

        ask_target(page, tr("Write the receipt"), f"receipt{ENDING}", go)

    def _print(self, receipt: Receipt, told: Told) -> None:
        """On record once a printer was chosen, and before it gets a page."""
        page = self._page
        gateway, printer = page.gateway, QPrinter()
        printer.setCreator("")
        printer.setDocName("")
        asked = QPrintDialog(printer, page)
        asked.finished.connect(asked.deleteLater)

        def noted(_nothing: None) -> None:
            put_on(printer, receipt)
            page.changed.emit(changed(Kind.LOG))

        def go() -> None:
            page.runner.write(lambda: gateway.matter.note_printing(told), noted, owner=page, failed=page.failed)

        asked.accepted.connect(go)
        asked.setModal(True)
        asked.show()
