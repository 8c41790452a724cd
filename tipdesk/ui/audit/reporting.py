"""A question kept under a name, and a report of its answer."""

from pathlib import Path
from typing import Any

from tipdesk.desk.audit_saved import Saved
from tipdesk.ui.audit.desk_dialogs import NameDialog, report_dialog
from tipdesk.ui.shell.folders import ask_target
from tipdesk.ui.tongue import tr


class Reporting:
    """One for the page."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def show(self) -> None:
        """What the button does to the question that stands."""
        kept = self._kept()
        self._page.keep.setText(tr("Forget this question") if kept else tr("Save this question"))
        self._page.keep.updateGeometry()

    def _kept(self) -> Saved | None:
        asked = self._page.asked
        here = (asked.question, asked.sift)
        return next((one for one in self._page.choices.saved if (one.question, one.sift) == here), None)

    def save(self) -> None:
        """The question and its filters, in the drawer; one that is there already goes."""
        page, kept = self._page, self._kept()
        if kept is not None:
            forget = page.gateway.deeds.discard
            page.runner.write(lambda: forget(kept.record), lambda _: page.read(), owner=page, failed=page.failed)
            return
        dialog, asked, work = NameDialog(page.look, page), page.asked, page.gateway.deeds.save

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
        page, asked, work = self._page, self._page.asked, self._page.gateway.deeds.report

        def written(sha256: str) -> None:
            page.say(tr("The report is written. Its SHA-256 {digits} is on record.").format(digits=sha256[:16]))

        def go(path: str) -> None:
            whole = path if path.casefold().endswith(ending) else path + ending
            page.runner.write(lambda: work(asked, Path(whole)), written, owner=page, failed=page.failed)

        ask_target(page, tr("Write the report"), f"report{ending}", go)
