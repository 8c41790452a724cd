"""Brings the tip that is chosen into the reading pane; a choice that was replaced meanwhile is dropped."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tipdesk.domain.ids import TipId
from tipdesk.errors import TipdeskError
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.gateway import InboxReads
from tipdesk.ui.tips.reading import ReadingPane
from tipdesk.ui.tips.values import TipWhole


class TipReader(QObject):
    def __init__(
        self, runner: Runner, gateway: InboxReads, pane: ReadingPane, sentence: Callable[[TipdeskError], str]
    ) -> None:
        super().__init__(pane)
        self._runner, self._gateway, self._pane, self._sentence = runner, gateway, pane, sentence
        self._asked = 0

    def show(self, tip: TipId | None, words: str = "") -> None:
        self._asked += 1
        number = self._asked
        if tip is None:
            self._pane.show_nothing("")
            return

        def then(whole: TipWhole) -> None:
            if number == self._asked:
                self._pane.show_tip(whole, words)
                if words:
                    self._pane.show_hit(0)

        def failed(error: TipdeskError) -> None:
            if number == self._asked:
                self._pane.show_error(self._sentence(error))

        self._runner.read(lambda: self._gateway.whole(tip), then, owner=self._pane, failed=failed)
