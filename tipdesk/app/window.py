"""The window composed: theme, runner, the unlock page or first run, and the pages over an unlocked session."""

import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from tipdesk.app.here import Here
from tipdesk.app.later import Later
from tipdesk.app.leaving import lock_when_leaving
from tipdesk.app.locking import again as another
from tipdesk.domain.settings import Personal, Shade
from tipdesk.errors import NotAVault, TipdeskError
from tipdesk.platform.guards import Guard
from tipdesk.platform.hardening import harden
from tipdesk.ui.changes import GoToSettings
from tipdesk.ui.icons import Icons
from tipdesk.ui.keys import Intent
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.clipboard import GuardedClipboard
from tipdesk.ui.shell.folders import ask_folder, forget_dialogs
from tipdesk.ui.shell.frame import Frame
from tipdesk.ui.shell.hook import Hook
from tipdesk.ui.shell.idle import Idle
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.shell.shown import Network
from tipdesk.ui.shell.window import HelpPages, Window
from tipdesk.ui.style import palette
from tipdesk.ui.theme import Palette, Theme
from tipdesk.ui.unlock.page import UnlockPage
from tipdesk.ui.words import sentence

LOCK_AFTER_S: Final = 600
CLEAR_AFTER_S: Final = 30
# What a lock may wait for, of the 100 ms until the keys are gone; what is not written by then is written next time.
PATIENCE_MS: Final = 45
# After so long the first page stands, and nobody waits.
SETTLE_MS: Final = 5_000


class Running:
    """One window over one vault, from the first paint to the lock."""

    def __init__(self, app: QApplication, later: Later, wanted: Palette, again: Callable[[], object]) -> None:
        here = later.here
        self.app, self.here, self._again = app, here, again
        self.look, self._as_system = _look(app, here, wanted), wanted
        app.setPalette(palette(self.look.theme))
        self.runner = Runner(app)
        self.clipboard = clipboard = GuardedClipboard(app.clipboard(), CLEAR_AFTER_S, app)
        idle = Idle(here.now_ms, LOCK_AFTER_S, app)
        network = Network.DENIED if Guard.NO_NETWORK in harden().hold else Network.POSSIBLE
        self.parts = PageParts(self.look, self.runner, sentence, clipboard.copy, dress=self.dress_again)
        self._pages: HelpPages = ()
        self.window = Window(self.look, network, idle, clipboard, self._manual, letters=self.parts.letters)
        self.later = later
        self._called = self._watched = False
        self._own = Personal()
        self._hints = hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        _be_still(app)
        self.window.locked.connect(self.lock)
        forget_dialogs(Path(os.devnull) / "none")
        sys.excepthook = Hook(self.look, lambda: self.window, _facts, clipboard.copy)

    def begin(self, frame: Frame) -> None:
        """The frame holds the window from now; the rooms that unlocking needs are imported while one types."""
        if (self.here.vault / "vault.json").is_file():
            self._unlock(frame)
        else:
            self.first_run()
            frame.hold(self.window)
        self.window.painted.connect(self._warm)

    def _unlock(self, frame: Frame) -> None:
        page = UnlockPage(self.parts, self.later)
        page.unlocked.connect(self.enter)
        page.elsewhere.connect(partial(self._elsewhere, page.say))
        self.window.show_alone(page)
        frame.hold(self.window)
        page.field.setText(frame.take_typed())
        page.field.setFocus()
        if frame.entered:
            page.unlock()

    def first_run(self) -> None:
        page = self.later.first_run(self.parts)
        page.founded.connect(self.enter)
        page.elsewhere.connect(partial(self._elsewhere, page.say))
        self.window.show_alone(page, self.window.tr("No vault yet"))

    def _elsewhere(self, say: Callable[[TipdeskError], None]) -> None:
        """Another vault is another process: nothing of this one goes along."""

        def chosen(folder: str) -> None:
            if (Path(folder) / "vault.json").is_file():
                another(["open", "--vault", folder])
            say(NotAVault(Path(folder).name))

        ask_folder(self.window, self.window.tr("Open another vault"), chosen)

    def enter(self, session: object) -> None:
        """The session goes to whoever knows what it is; the window sees pages."""
        self.dress(self.later.personal_of(session))
        if not self.later.has_entered(session):
            self._join(session)
            return
        self.window.show_work(self.later.workroom(self.parts, session, self.window), self.later.lock_after_s())
        self.clipboard.clear_after_s = self.later.clear_after_s()
        QTimer.singleShot(SETTLE_MS, self._settle)
        if not self._watched:
            self._watched = True
            lock_when_leaving(self.window, self.window.lock)
        if self._called:
            self.called()

    def _join(self, session: object) -> None:
        """Keys of one's own, and no desk yet: the joining page alone, until the desk's roster is taken in."""
        page = self.later.joining(self.parts, session)
        page.joined.connect(self.enter)
        self.window.show_alone(page, self.window.tr("No desk yet"))
        self.window.idle.start(self.later.lock_after_s())

    def called(self) -> None:
        """By a second start: somebody wants to write down what they hear. Locked, unlocking comes first."""
        self.window.bring_up()
        self._called = self.window.room is None
        capture = self.window.acts().get(Intent.CAPTURE)
        if capture is not None:
            capture()

    def dress(self, own: Personal) -> None:
        """What the person set for themselves; before unlocking everything is as the system has it."""
        shades = {Shade.LIGHT: Palette.LIGHT, Shade.DARK: Palette.DARK}
        wanted = shades.get(own.shade, self._as_system)
        self.parts.letters.on = own.letters
        self._own, strong = own, wants_contrast(self.app)
        theme = self.look.theme
        if (wanted, strong) != (theme.palette, theme.strong):
            theme.become(wanted, strong=strong)
            self.look.icons.forget()
            self.app.setPalette(palette(self.look.theme))
            self.window.restyle()

    def _follow(self) -> None:
        """The system turned light or dark, or asks for more contrast: at once, whatever is open."""
        self._as_system = wanted_palette(self.app)
        self.dress(self._own)
        if self.window.room is not None:
            self.window.room.colour_again()

    def dress_again(self, own: Personal) -> None:
        """While one works: where colours change, the room is made anew and shows the settings as before."""
        before = self.look.theme.palette
        self.dress(own)
        self.window.idle.start(self.later.lock_after_s())
        if self.look.theme.palette is not before:
            self.enter(self.later.session)
            if self.window.room is not None:
                self.window.room.go(GoToSettings("appearance"))

    def _settle(self) -> None:
        self.runner.read_steps(self.later.warm_search, owner=self.window, failed=lambda _: None)
        # Neither worker: both answer the person, and this derives keys for seconds, once a month.
        threading.Thread(target=self.later.settle, name="settle", daemon=True).start()

    def lock(self) -> None:
        """Heads to the log, files to rest, as far as a moment reaches; then the memory goes."""
        QTimer.singleShot(PATIENCE_MS, self._go)
        self.runner.last(self.later.lock, self._go)

    def _go(self) -> None:
        self._again()

    def _manual(self, show: Callable[[HelpPages], None]) -> None:
        """Read once, on the worker; what is shipped is said there too, by 130 ms of reading what is installed."""

        def read() -> HelpPages:
            # It needs the mail and zip libraries, 30 ms: nobody waits for that but who asks for help.
            from tipdesk.app.manual import help_pages  # noqa: PLC0415

            return help_pages(self.here.resources, QLocale().name().partition("_")[0])

        def then(pages: HelpPages) -> None:
            self._pages = pages
            show(pages)

        if self._pages:
            show(self._pages)
        else:
            self.runner.read(read, then, owner=self.window, failed=lambda _: None)

    def _warm(self) -> None:
        icons = self.look.icons
        self.runner.read(icons.read, lambda _: self._draw_icons(), owner=self.window, failed=lambda _: None)
        self.runner.read(self.later.warm, lambda _: None, owner=self.window, failed=lambda _: None)

    def _draw_icons(self) -> None:
        self.look.icons.load()
        # Each by itself: an update of what lies under them leaves out those that cover it whole.
        for part in self.window.findChildren(QWidget):
            part.update()


def wanted_palette(app: QApplication) -> Palette:
    """The system's own choice of light or dark."""
    return Palette.DARK if app.styleHints().colorScheme().name == "Dark" else Palette.LIGHT


def wants_contrast(app: QApplication) -> bool:
    """Whether the system asks for high contrast."""
    # Held by a name: PySide6 lets go of what is inside when the hints themselves are let go.
    hints = app.styleHints()
    return hints.accessibility().contrastPreference().name == "HighContrast"


def _be_still(app: QApplication) -> None:
    """Menus and lists open at once: some people are made ill by motion, and Qt 6.11 does not tell who."""
    for effect in Qt.UIEffect:
        app.setEffectEnabled(effect, False)


def _facts() -> tuple[tuple[str, str], ...]:
    # What is installed is read by the mail and zip libraries, 30 ms: nobody waits for that but who sees a fault.
    from tipdesk.app.about import about  # noqa: PLC0415

    return about()


def _look(app: QApplication, here: Here, wanted: Palette) -> Look:
    tokens = (here.resources / "tokens.json").read_bytes()
    theme = Theme(tokens, wanted, QFont(app.font()), strong=wants_contrast(app))
    icons = Icons(theme, scale=app.devicePixelRatio(), later=True)
    return Look(theme, icons, here.now_ms, here.zone_offset_s)
