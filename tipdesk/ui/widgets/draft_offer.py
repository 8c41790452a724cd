"""The offer of a text that was begun before: go on with it, or let it go and bring it back."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.drafting import Drafting, Left
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import TwoTone
from tipdesk.ui.widgets.toast import SHOWN_MS


class DraftOffer(QWidget):
    """Takes no room until something is found. It never shows the text itself: who looks on need not read it."""

    def __init__(self, look: Look, drafting: Drafting) -> None:
        super().__init__()
        self._look, self._drafting = look, drafting
        self._left: tuple[Left, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(self.tr("Begun before"))
        self.hide()
        self._undo_passes = QTimer(self)
        self._undo_passes.setSingleShot(True)
        self._undo_passes.setInterval(SHOWN_MS)
        self._undo_passes.timeout.connect(self._forget)
        drafting.found.connect(self.show_left)

    def show_left(self, left: tuple[Left, ...]) -> None:
        self._left = left
        if not left:
            self._clear()
            return
        at = when.within(self._look, left[0].at_ms)
        rest = self.tr("It was sealed and not kept.")
        self._say(self.tr("Begun {when}.").format(when=at), rest)
        self._button(self.tr("Go on"), self._take)
        self._button(self.tr("Let it go"), self._let_go)

    def _take(self) -> None:
        self._drafting.take(self._left[0])
        self._next()

    def _let_go(self) -> None:
        self._drafting.let_go(self._left[0])
        self._say(self.tr("Let go."), "")
        self._button(self.tr("Undo"), self._bring_back)
        self._undo_passes.start()

    def _bring_back(self) -> None:
        self._undo_passes.stop()
        self._drafting.bring_back(self._left[0])
        self.show_left(self._left)

    def _forget(self) -> None:
        self._drafting.sweep()
        self._next()

    def _next(self) -> None:
        self.show_left(self._left[1:])

    def _say(self, bold: str, rest: str) -> None:
        empty_layout(self._column)
        ground = Ground(self._look, "accent-soft", radius=6)
        self._row = QHBoxLayout(ground)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(9)
        self._row.addWidget(Icon(self._look, "pencil", "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(TwoTone(self._look, bold, rest), 1)
        self._column.addWidget(ground)
        self.show()
        self._place_again()

    def _button(self, words: str, act: object) -> None:
        button = Button(self._look, words, role=Role.LINK, ink="accent")
        button.clicked.connect(act)
        self._row.addWidget(button)

    def _clear(self) -> None:
        empty_layout(self._column)
        self.hide()
        self._place_again()

    def _place_again(self) -> None:
        """A dialog is as high as what is in it."""
        above = self.parentWidget()
        while above is not None:
            place = getattr(above, "place", None)
            if callable(place):
                place()
                return
            above = above.parentWidget()
