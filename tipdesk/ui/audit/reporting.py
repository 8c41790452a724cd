"""A question kept under a name, and a report of its answer."""

from pathlib import Path
from typing import Any

from tipdesk.ui.audit.desk_dialogs import NameDialog, report_dialog
from tipdesk.ui.shell.folders import ask_target
from tipdesk.ui.tongue import tr


class Reporting:
    """One for the page."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def save(self) -> None:
        """The question and its filters, in the drawer."""
        page = self._page
        dialog, asked, work = NameDialog(page.look, page), page.asked, page.gateway.save

        def keep(name: str) -> None:
            page.runner.write(lambda: work(name, asked), lambda _: page.read(), owner=page, failed=page.failed)

        dialog.named.connect(keep)
        dialog.open()

    def report(self) -> None:
        """As PDF or CSV, where the person says; the digest is on record first."""
        dialog = report_dialog(self._page.look, self._page)
        dialog.picked.connect(self._report_to)
        dialog.open()

    def _report_to(self, ending: str) -> None:
        page, asked, work = self._page, self._page.asked, self._page.gateway.report

        def written(sha256: str) -> None:
            page.say(tr("The report is written. Its SHA-256 {digits} is on record.").format(digits=sha256[:16]))

        def go(path: str) -> None:
            whole = path if path.casefold().endswith(ending) else path + ending
            page.runner.write(lambda: work(asked, Path(whole)), written, owner=page, failed=page.failed)

        ask_target(page, tr("Write the report"), f"report{ending}", go)
