"""A page in a window of its own, driven by keys as a person would: each key goes where the focus is."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk.session import Session
from tipdesk.ui.drafting import Drafts
from tipdesk.ui.drafts_over_desk import DraftsOverDesk
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.over_desk import StepsOverDesk
from tipdesk.ui.widgets.over import Dialog, Sheet

CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Shown:
    """A window with one page, its header over it."""

    bot: QtBot
    window: QWidget
    page: Page

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, words: str) -> None:
        for letter in words:
            QTest.keyClicks(QApplication.focusWidget() or self.window, letter)

    def dialog(self) -> Dialog:
        """The dialog that opens; waits for it."""
        self.bot.waitUntil(lambda: any(d.isVisible() for d in self.window.findChildren(Dialog)))
        return next(d for d in self.window.findChildren(Dialog) if d.isVisible())

    def sheet(self) -> Sheet:
        self.bot.waitUntil(lambda: any(s.isVisible() for s in self.window.findChildren(Sheet)))
        return next(s for s in self.window.findChildren(Sheet) if s.isVisible())


def show(bot: QtBot, page: Page, width: int = 1280, height: int = 800) -> Shown:
    window = QWidget()
    bot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    if page.header is not None:
        column.addWidget(page.header)
    column.addWidget(page, 1)
    window.resize(width, height)
    with bot.waitExposed(window):
        window.show()
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    page.entered()
    return Shown(bot, window, page)


def at_work(parts: PageParts, session: Session) -> PageParts:
    """What a page is given once the vault is open: undo and redo over this session, drafts in its drawer."""
    return replace(parts, steps=StepsOverDesk(session), drafts=Drafts(DraftsOverDesk(session)))
