"""Copying from a tip: on record first, then into the guarded clipboard; a link is warned of."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.ids import TipId
from tipdesk.ui.page import PageParts
from tipdesk.ui.tips.gateway import InboxWrites
from tipdesk.ui.widgets.link_warning import LinkWarning, links_in


class Copying(QObject):
    """`copied` once the clipboard has it."""

    copied = Signal()
    failed = Signal(object)

    def __init__(self, parts: PageParts, gateway: InboxWrites, read: Callable[[], TipId | None], over: QWidget) -> None:
        """`read` tells which tip is read."""
        super().__init__(over)
        self._over = over
        self._parts, self._gateway, self._read = parts, gateway, read

    def copy(self, words: str) -> None:
        tip = self._read()
        if tip is None:
            return
        links = links_in(words)
        if not links:
            self._copy(tip, words)
            return
        warning = LinkWarning(self._parts.look, self._over, links)

        def agreed() -> None:
            warning.close_over()
            self._copy(tip, words)

        warning.accepted.connect(agreed)
        warning.open()

    def _copy(self, tip: TipId, words: str) -> None:

        def then(_nothing: None) -> None:
            self._parts.copy(words)
            self.copied.emit()

        noted = self._gateway.note_copy
        self._parts.runner.write(lambda: noted(tip), then, owner=self, failed=self.failed.emit)
