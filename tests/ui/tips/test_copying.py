"""What is copied from a tip: with a link in it, only after a warning, and Esc copies nothing."""

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import audit
from tipdesk.domain.events import EventKind
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.widgets.link_warning import LinkWarning
from tipdesk.ui.words import sentence

K = Qt.Key
TEXT = "See https://track.example/u?id=1 for all of it."


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def inbox(desk: Desk, look: Look, runner: Runner, qtbot: QtBot, copied: list[str]) -> Shown:
    desk.tip("Tip", TEXT)
    parts = PageParts(look, runner, sentence, copied.append)
    page = InboxPage(parts, InboxOverDesk(desk.session, look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.reading.whole is not None and page.reading._text is not None)
    assert page.reading._text is not None
    page.reading._text.selectAll()
    shown.key(K.Key_C, CTRL)
    return shown


def noted(desk: Desk) -> bool:
    return any(event.kind is EventKind.COPIED for event in audit.events(desk.session, 0, 9).events)


def test_a_link_is_copied_after_the_warning_and_is_on_record(desk: Desk, inbox: Shown, copied: list[str]) -> None:
    assert isinstance(inbox.dialog(), LinkWarning)
    assert not copied
    assert not noted(desk)
    inbox.key(K.Key_Return, CTRL)
    inbox.bot.waitUntil(lambda: copied == [TEXT])
    assert noted(desk)


def test_esc_copies_nothing_and_puts_nothing_on_record(desk: Desk, inbox: Shown, copied: list[str]) -> None:
    dialog = inbox.dialog()
    inbox.key(K.Key_Escape)
    inbox.bot.waitUntil(lambda: not dialog.isVisible())
    inbox.bot.wait(50)
    assert not copied
    assert not noted(desk)


def test_enter_by_itself_copies_nothing(desk: Desk, inbox: Shown, copied: list[str]) -> None:
    dialog = inbox.dialog()
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: not dialog.isVisible())
    assert not copied
    assert not noted(desk)
