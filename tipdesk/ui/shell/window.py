"""The one window: locked, making a desk, or at work; a status bar under each."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tipdesk.ui.changes import GoBack, GoToCapture, GoToImport, GoToInbox, GoToLog, GoToSearch, Want
from tipdesk.ui.help.sheet import HelpSheet
from tipdesk.ui.look import Look
from tipdesk.ui.shell.clipboard import GuardedClipboard
from tipdesk.ui.shell.idle import Idle
from tipdesk.ui.shell.shown import Network
from tipdesk.ui.shell.status import StatusBar
from tipdesk.ui.shell.workroom import Workroom
from tipdesk.ui.style import style_sheet

MINIMUM: Final = (1024, 640)
GOES: Final[Mapping[str, Want]] = {
    "Ctrl+1": GoToInbox(),
    "Ctrl+5": GoToLog(),
    "Ctrl+I": GoToImport(),
    "Ctrl+N": GoToCapture(),
    "Ctrl+Shift+F": GoToSearch(),
    "Alt+Left": GoBack(),
}


class Window(QWidget):
    """Its title is `Tipdesk` and nothing else, whatever it shows."""

    locked = Signal()

    def __init__(
        self,
        look: Look,
        network: Network,
        idle: Idle,
        clipboard: GuardedClipboard,
        help_pages: Callable[[], tuple[tuple[str, str], ...]],
    ) -> None:
        super().__init__()
        self._look, self.idle, self._clipboard, self._help_pages = look, idle, clipboard, help_pages
        self.workroom: Workroom | None = None
        self.setWindowTitle("Tipdesk")
        self.setMinimumSize(*MINIMUM)
        self.setStyleSheet(style_sheet(look.theme))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.colour("canvas"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._stack = QStackedWidget()
        self.status = StatusBar(look, network)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.idle.left.connect(self.status.say_left)
        self.idle.due.connect(self.lock)
        self._keys()

    def show_alone(self, page: QWidget) -> None:
        """A page without rail: unlock, first run. The one before goes, and with it what was typed there."""
        self._put(page)
        self.status.say_locked()

    def show_work(self, workroom: Workroom, lock_after_s: int) -> None:
        self.workroom = workroom
        workroom.rail.lock_wanted.connect(self.lock)
        self._put(workroom)
        workroom.go(GoToInbox())
        self.idle.start(lock_after_s)

    def lock(self) -> None:
        """Asks nothing. Whoever listens to `locked` ends this process."""
        self._clipboard.clear()
        if self.workroom is not None:
            self.workroom.leave()
        self.locked.emit()

    def show_help(self) -> None:
        HelpSheet(self._look, self, self._help_pages()).open()

    def bring_up(self) -> None:
        """A second start asks for this one."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clipboard.clear()
        super().closeEvent(event)

    def _put(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def _keys(self) -> None:
        for keys, want in GOES.items():
            self._key(keys, partial(self._go, want))
        self._key("Ctrl+L", self.lock)
        self._key("F1", self.show_help)
        self._key("?", self.show_help)

    def _key(self, keys: str, do: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self, do, context=Qt.ShortcutContext.WindowShortcut)

    def _go(self, want: Want) -> None:
        if self.workroom is not None:
            self.workroom.go(want)
