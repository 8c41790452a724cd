"""Copying from a tip: a release, on record first, then into the guarded clipboard; a link is warned of."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.ids import TipId
from tipdesk.domain.recipient import Told
from tipdesk.ui.page import PageParts
from tipdesk.ui.tips.gateway import InboxWrites
from tipdesk.ui.whom_asking import ask_whom
from tipdesk.ui.widgets.link_warning import LinkWarning, links_in


class Copying(QObject):
    """`copied(recipient)` once the clipboard has it."""

    copied = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: PageParts, gateway: InboxWrites, read: Callable[[], TipId | None], over: QWidget) -> None:
        """`read` tells which tip is read."""
        super().__init__(over)
        self._over, self._anew = over, False
        self._parts, self._gateway, self._read = parts, gateway, read

    def for_another(self, copy: Callable[[], object]) -> None:
        """What `copy` asks to copy goes to somebody who is asked for, whoever was said before."""
        self._anew = True
        try:
            copy()
        finally:
            self._anew = False

    def copy(self, words: str) -> None:
        tip, anew = self._read(), self._anew
        if tip is None:
            return
        links = links_in(words)
        if not links:
            self._ask(tip, words, anew=anew)
            return
        warning = LinkWarning(self._parts.look, self._over, links)

        def agreed() -> None:
            warning.close_over()
            self._ask(tip, words, anew=anew)

        warning.accepted.connect(agreed)
        warning.open()

    def _ask(self, tip: TipId, words: str, *, anew: bool) -> None:
        def told(said: Told) -> None:
            self._copy(tip, words, said)

        ask_whom(self._parts, self._over, self._gateway.asking_whom, told, self.failed.emit, anew=anew)

    def _copy(self, tip: TipId, words: str, told: Told) -> None:
        def then(_nothing: None) -> None:
            self._parts.copy(words)
            self.copied.emit(told.recipient)

        noted = self._gateway.note_copy
        self._parts.runner.write(lambda: noted(tip, told), then, owner=self, failed=self.failed.emit)
