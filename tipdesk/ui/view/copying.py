"""Copying out of the safe view: a release, on record first, then into the guarded clipboard; a link is warned of."""

from collections.abc import Callable
from typing import Any

from tipdesk.domain.recipient import Told
from tipdesk.ui.changes import Kind, changed
from tipdesk.ui.whom_asking import ask_whom
from tipdesk.ui.widgets.link_warning import LinkWarning, links_in


class Copying:
    """One for the page."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def copy(self, words: str) -> None:
        links = links_in(words)
        if not links:
            self._ask(words)
            return
        warning = LinkWarning(self._page.look, self._page, links)
        warning.accepted.connect(self._after(warning, words))
        warning.open()

    def _after(self, warning: LinkWarning, words: str) -> Callable[[], None]:
        def agreed() -> None:
            warning.close_over()
            self._ask(words)

        return agreed

    def _ask(self, words: str) -> None:
        page = self._page
        if page.gateway is None or not words:
            return
        matter = page.gateway.matter

        def told(said: Told) -> None:
            self._copy(matter, words, said)

        ask_whom(page.parts, page, matter.asking_whom, told, page.failed)

    def _copy(self, matter: Any, words: str, told: Told) -> None:
        page = self._page

        def then(_nothing: None) -> None:
            page.parts.copy(words)
            page.changed.emit(changed(Kind.LOG))

        page.runner.write(lambda: matter.note_copy(told), then, owner=page, failed=page.failed)
