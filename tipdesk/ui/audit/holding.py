"""A hold set by the security editor on what is promised to be destroyed: which source, why, on record."""

from typing import Any

from tipdesk.ui.audit.filter_bar import ICONS
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.tips.dialogs import WriteDialog
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.pick import Choice, PickDialog


class Holding:
    """One for the page."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def begin(self) -> None:
        """Choose what is to be held, by alias and story."""
        page = self._page
        page.runner.read(page.gateway.deeds.endings, self._choose, owner=page, failed=page.failed)

    def _choose(self, endings: tuple[Choice, ...]) -> None:
        page = self._page
        shown = tuple(Choice(one.key, one.words, one.remark, ICONS["source"]) for one in endings)
        dialog = PickDialog(
            page.look, page, tr("What must not be destroyed?"), shown, main=tr("Go on"), hint=tr("A few letters")
        )
        dialog.picked.connect(self._why)
        dialog.open()

    def _why(self, key: tuple[str, str]) -> None:
        page, (where, subject) = self._page, key
        title = tr("Hold {subject} in {where}").format(subject=subject, where=where)
        about = tr("A hold beats every rule and every promised day. The reason goes on record: write no names here.")
        dialog = WriteDialog(page.look, page, title, about=about, main=tr("Set the hold"))
        dialog.written.connect(lambda reason: self._hold(key, reason))
        dialog.open()

    def _hold(self, key: tuple[str, str], reason: str) -> None:
        page, work = self._page, self._page.gateway.deeds.hold

        def done(_nothing: None) -> None:
            page.changed.emit(changed(Kind.LOG))
            page.read()

        page.runner.write(lambda: work(key, reason), done, owner=page, failed=page.failed)
