"""Copying out of the safe view: on record first, then into the guarded clipboard; a link is warned of."""

from collections.abc import Callable
from typing import Any

from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.widgets.link_warning import LinkWarning, links_in


class Copying:
    """One for the page."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def copy(self, words: str) -> None:
        links = links_in(words)
        if not links:
            self._copy(words)
            return
        warning = LinkWarning(self._page.look, self._page, links)
        warning.accepted.connect(self._after(warning, words))
        warning.open()

    def _after(self, warning: LinkWarning, words: str) -> Callable[[], None]:
        def agreed() -> None:
            warning.close_over()
            self._copy(words)

        return agreed

    def _copy(self, words: str) -> None:
        page = self._page
        if page.gateway is None or not words:
            return

        def then(_nothing: None) -> None:
            page.parts.copy(words)
            page.changed.emit(changed(Kind.LOG))

        page.runner.write(page.gateway.note_copy, then, owner=page, failed=page.failed)
