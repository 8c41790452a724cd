"""The one window: locked, making a desk, or at work; a status bar under each."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from tipdesk.ui.keys import MAP, Acts, Intent, Letters, Where, is_letter
from tipdesk.ui.look import Look
from tipdesk.ui.shell.clipboard import GuardedClipboard
from tipdesk.ui.shell.frame import largest
from tipdesk.ui.shell.idle import Idle
from tipdesk.ui.shell.pane import Pane
from tipdesk.ui.shell.room import Room
from tipdesk.ui.shell.shown import Network
from tipdesk.ui.shell.status import StatusBar
from tipdesk.ui.shell.works import Works
from tipdesk.ui.style import style_sheet
from tipdesk.ui.when import clock
from tipdesk.ui.widgets.curtain import Curtain
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Over, come_up

MINIMUM: Final = (1024, 640)

HelpPages = tuple[tuple[str, str], ...]
"""Name and text of each."""


class Window(QWidget):
    """Its title is `Tipdesk` and nothing else, whatever it shows."""

    locked = Signal()
    painted = Signal()
    """Once, after the first paint: what may take long begins here."""

    def __init__(
        self,
        look: Look,
        network: Network,
        idle: Idle,
        clipboard: GuardedClipboard,
        help_pages: Callable[[Callable[[HelpPages], None]], None],
        *,
        letters: Letters | None = None,
    ) -> None:
        """`help_pages` hands them on as soon as they are read."""
        super().__init__()
        self._look, self.idle, self._clipboard, self._help_pages = look, idle, clipboard, help_pages
        self.letters = letters or Letters()
        self.room: Room | None = None
        self._waits = True
        self.works = Works(look.now_ms, self)
        self.works.changed.connect(self._show_works)
        self.setWindowTitle("Tipdesk")
        self.setStyleSheet(style_sheet(look.theme))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.colour("canvas"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._stack = QStackedWidget()
        self.status = StatusBar(look, network)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Pane(self._stack), 1)
        column.addWidget(self.status)
        self.setMinimumSize(self._least())
        self.idle.left.connect(self.status.say_left)
        self.idle.due.connect(self.lock)
        self._keys()

    def restyle(self) -> None:
        """The theme has other colours: what paints itself asks for them, the rest is told; so for what lies over it."""
        top = self.window()
        for one in {self, top}:
            one.setStyleSheet(style_sheet(self._look.theme) if one is top else "")
            palette = one.palette()
            palette.setColor(one.backgroundRole(), self._look.colour("canvas"))
            one.setPalette(palette)
        for part in top.findChildren(QWidget):
            if isinstance(part, Words):
                part.colour_again()
            part.update()

    def show_alone(self, page: QWidget, words: str = "") -> None:
        """A page without rail: unlock, first run. The one before goes, and with it what was typed there."""
        self._put(page)
        self.status.say_alone(words or self.tr("Nothing is in memory while locked: this is a fresh process."))

    def show_work(self, room: Room, lock_after_s: int) -> None:
        self.room = room
        room.lock_wanted.connect(self.lock)
        room.sealed.connect(self._say_sealed)
        room.ruled.connect(self.status.say_ruled)
        room.began.connect(self.works.began)
        room.moved.connect(self.works.moved)
        room.ended.connect(self.works.ended)
        self.status.cancelled.connect(self._cancel)
        self.status.list_wanted.connect(self.show_running)
        # Unlocking itself was written to the log.
        self._say_sealed()
        self._put(room)
        room.start()
        self.idle.start(lock_after_s)

    def lock(self) -> None:
        """Asks nothing. Whoever listens to `locked` ends this process."""
        self._clipboard.clear()
        if self.room is not None:
            self.room.leave()
        self.locked.emit()

    def show_help(self) -> None:
        # QTextBrowser alone takes half as long to import as all of Qt that the unlock page needs.
        from tipdesk.ui.help.places import page_for  # noqa: PLC0415
        from tipdesk.ui.help.sheet import HelpSheet  # noqa: PLC0415  as above

        name = page_for(self, QApplication.focusWidget())
        self._help_pages(lambda pages: come_up(self, lambda: HelpSheet(self._look, self, pages, name)))

    def show_keys(self) -> None:
        from tipdesk.ui.shell.key_sheet import KeySheet  # noqa: PLC0415  as above

        come_up(self, lambda: KeySheet(self._look, self, self.acts()))

    def show_running(self) -> None:
        from tipdesk.ui.shell.running_sheet import RunningSheet  # noqa: PLC0415  as above

        RunningSheet(self._look, self, self.works).open()

    def acts(self) -> Acts:
        """All that can be done now, by intent."""
        own: dict[Intent, Callable[[], object]] = {
            Intent.LOCK: self.lock,
            Intent.HELP: self.show_help,
            Intent.KEYS: self.show_keys,
        }
        if self.works.shown():
            own[Intent.RUNNING] = self.show_running
        if self.room is None:
            return own
        regions = {
            Intent.NEXT_REGION: partial(self._region, 1),
            Intent.PREVIOUS_REGION: partial(self._region, -1),
        }
        return {**regions, **self.room.acts(), **own, Intent.PALETTE: self.open_palette}

    def open_palette(self) -> None:
        if self.room is not None:
            self.room.open_palette(self.acts())

    def bring_up(self) -> None:
        """A second start asks for this one."""
        top = self.window()
        top.setWindowState((top.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        top.show()
        top.raise_()
        top.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waits:
            self._waits = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is in memory goes as at a lock."""
        self._clipboard.clear()
        if self.room is not None:
            self.room.leave()
        super().closeEvent(event)

    def _say_sealed(self) -> None:
        self.status.say_sealed(clock(self._look, self._look.now_ms()))

    def _least(self) -> QSize:
        """Where letters are drawn twice as large on a small screen, that is all there is: the pane scrolls."""
        return QSize(*MINIMUM).boundedTo(largest(self))

    def _show_works(self) -> None:
        self.status.say_works([work.words for work in self.works.shown()])

    def _cancel(self) -> None:
        works = self.works.shown()
        if works:
            works[0].running.cancel()

    def _put(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def _keys(self) -> None:
        for row in MAP:
            for key in row.keys if row.where is Where.WINDOW else ():
                self._key(row.intent, key)

    def _key(self, intent: Intent, key: str) -> None:
        # Quick capture is a window of its own, and locks as well.
        everywhere = Qt.ShortcutContext.ApplicationShortcut
        context = everywhere if intent is Intent.LOCK else Qt.ShortcutContext.WindowShortcut
        QShortcut(QKeySequence(key), self, partial(self._do, intent, typed=is_letter(key)), context=context)

    def _do(self, intent: Intent, *, typed: bool) -> None:
        """What lies over the window keeps the keys to itself, but the lock's."""
        over = (*self.window().findChildren(Over), *self.window().findChildren(Curtain))
        covered = any(one.isVisible() for one in over)
        if intent is Intent.LOCK or not (covered or (typed and not self.letters.on)):
            act = self.acts().get(intent)
            if act is not None:
                act()

    def _region(self, by: int) -> None:
        """To the first stop of the next region; from nowhere, to the first region."""
        regions = self.room.regions() if self.room is not None else ()
        here = QApplication.focusWidget()
        at = next((n for n, one in enumerate(regions) if here is not None and one.isAncestorOf(here)), -by)
        for step in range(1, len(regions) + 1):
            stop = first_stop(regions[(at + by * step) % len(regions)])
            if stop is not None:
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def first_stop(region: QWidget) -> QWidget | None:
    """Where Tab would come to first within a region."""
    here = region.nextInFocusChain()
    while here is not None and region.isAncestorOf(here):
        if here.isVisible() and here.isEnabled() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return here
        here = here.nextInFocusChain()
    return None
