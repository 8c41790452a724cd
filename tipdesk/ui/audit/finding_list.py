"""Findings on top of the page: 28 each, at most five, then all of them."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tipdesk.ui.audit.desk_values import FindingRow
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import TwoTone

SHOWN: Final = 5
LOW: Final = 2


class FindingList(Ground):
    """`wanted(FindingRow)`: look at one; `all_wanted`."""

    wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="b")
        self._look = look
        self.setAccessibleName(self.tr("Findings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(4)
        self._head = TwoTone(look, self.tr("Findings"), self.tr("the logs are being read"), "body", quiet_rest=True)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        self.every = Button(look, self.tr("All findings"), role=Role.LINK)
        self.every.clicked.connect(self.all_wanted)
        self.every.hide()
        head.addWidget(self.every)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self.findings: tuple[FindingRow, ...] = ()
        self._most = SHOWN

    def say(self, words: str) -> None:
        """While nothing is known yet."""
        self._head.set_words(self.tr("Findings"), words)

    def show_findings(self, found: tuple[FindingRow, ...]) -> None:
        self.findings = found
        count = self.tr("%Ln open", "", len(found)) if found else self.tr("none is open")
        self._head.set_words(self.tr("Findings"), count)
        empty_layout(self._rows)
        for one in found[: self._most]:
            self._rows.addWidget(self._row(one))
        self.every.setVisible(len(found) > self._most)

    def make_room(self, most: int) -> None:
        """How many of them fit into a low window."""
        if most != self._most:
            self._most = most
            self.show_findings(self.findings)

    def _row(self, one: FindingRow) -> Ground:
        part = Ground(self._look, "surface", edges="t")
        part.setFixedHeight(self._look.theme.size("row", "dense"))
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon(self._look, one.icon, one.ink))
        row.addWidget(Line(self._look, one.words, step="small"), 1)
        row.addWidget(Words(self._look, one.when, step="small", colour="text-quiet", wrap=False))
        look = Button(self._look, self.tr("Review\u2026"), role=Role.LINK, name=tr("Review: {w}").format(w=one.words))
        look.clicked.connect(lambda: self.wanted.emit(one))
        row.addWidget(look)
        part.setToolTip(one.long)
        return part
