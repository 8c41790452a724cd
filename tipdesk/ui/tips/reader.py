"""Brings the tip that is chosen into the reading pane; what is only passed over is neither read nor put on record."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from tipdesk.domain.ids import TipId
from tipdesk.errors import DamagedFile, TipdeskError
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.gateway import InboxReads
from tipdesk.ui.tips.reading import ReadingPane
from tipdesk.ui.tips.values import TipWhole

# Two keys of somebody who goes down the list come closer together than this.
PASSING_MS = 120


class TipReader(QObject):
    def __init__(
        self,
        runner: Runner,
        gateway: InboxReads,
        pane: ReadingPane,
        sentence: Callable[[TipdeskError], str],
        others: Callable[[], int],
    ) -> None:
        """`others` tells how many tips there are beside the one that is read."""
        super().__init__(pane)
        self._runner, self._gateway, self._pane, self._sentence = runner, gateway, pane, sentence
        self._others = others
        self._asked = 0
        self._wanted: tuple[TipId, str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PASSING_MS)
        self._pause.timeout.connect(self._rested)

    def show(self, tip: TipId | None, words: str = "") -> None:
        self._asked += 1
        if tip is None:
            self._wanted = None
            self._pane.show_nothing("")
        elif self._pause.isActive():
            self._wanted = (tip, words)
            self._pause.start()
        else:
            self._wanted = None
            self._pause.start()
            self._read(tip, words)

    def _rested(self) -> None:
        if self._wanted is not None:
            (tip, words), self._wanted = self._wanted, None
            self._read(tip, words)

    def _read(self, tip: TipId, words: str) -> None:
        number = self._asked

        def then(whole: TipWhole) -> None:
            if number == self._asked:
                self._pane.show_tip(whole, words)

        def failed(error: TipdeskError) -> None:
            if number == self._asked:
                self._pane.show_error(self._said(error))

        self._runner.read(lambda: self._gateway.whole(tip), then, owner=self._pane, failed=failed)

    def _said(self, error: TipdeskError) -> str:
        """One tip that cannot be read says nothing of the others."""
        if isinstance(error, DamagedFile):
            return self.tr("This tip's file is damaged. The other %Ln are well.", "", self._others())
        return self._sentence(error)
