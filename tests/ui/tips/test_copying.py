"""What is copied from a tip: with a link in it, only after a warning, and Esc copies nothing."""

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import audit, releases
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.recipient import Told
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.widgets.link_warning import LinkWarning
from tipdesk.ui.widgets.to_whom import ToWhom
from tipdesk.ui.words import sentence

K = Qt.Key
TEXT = "See https://track.example/u?id=1 for all of it."


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def plain(desk: Desk, look: Look, runner: Runner, qtbot: QtBot, copied: list[str]) -> Shown:
    return selected(desk, "Nobody looked at the hull.", PageParts(look, runner, sentence, copied.append), qtbot)


@pytest.fixture
def inbox(desk: Desk, look: Look, runner: Runner, qtbot: QtBot, copied: list[str]) -> Shown:
    shown = selected(desk, TEXT, PageParts(look, runner, sentence, copied.append), qtbot)
    shown.key(K.Key_C, CTRL)
    return shown


def selected(desk: Desk, text: str, parts: PageParts, qtbot: QtBot) -> Shown:
    desk.tip("Tip", text)
    page = InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.reading.whole is not None and page.reading._text is not None)
    assert page.reading._text is not None
    page.reading._text.selectAll()
    return shown


def whom(shown: Shown) -> ToWhom:
    shown.bot.waitUntil(lambda: any(one.isVisible() for one in shown.window.findChildren(ToWhom)))
    return next(one for one in shown.window.findChildren(ToWhom) if one.isVisible())


def lines(desk: Desk) -> tuple[AccessEvent, ...]:
    return tuple(one for one in audit.events(desk.session, 0, 9).events if one.kind is EventKind.COPIED)


def noted(desk: Desk) -> bool:
    return bool(lines(desk))


def test_a_link_is_copied_after_the_warning_and_is_on_record(desk: Desk, inbox: Shown, copied: list[str]) -> None:
    assert isinstance(inbox.dialog(), LinkWarning)
    assert not copied
    assert not noted(desk)
    inbox.key(K.Key_Return, CTRL)
    whom(inbox)
    assert not copied
    inbox.type("our lawyer")
    inbox.key(K.Key_Return)
    assert not copied, "without a purpose nothing leaves"
    inbox.key(K.Key_Tab)
    inbox.type("advice on it")
    inbox.key(K.Key_Return)
    inbox.bot.waitUntil(lambda: copied == [TEXT])
    assert [(one.details.recipient, one.reason) for one in lines(desk)] == [("our lawyer", "advice on it")]


def test_the_next_of_this_place_is_for_the_same_and_another_is_asked_for_by_its_own_key(
    desk: Desk, plain: Shown, copied: list[str]
) -> None:
    s = desk.session
    releases.copied(s, s.places.inbox, "ab" * 16, Told("our lawyer", "advice on it"))
    plain.key(K.Key_C, CTRL)
    plain.bot.waitUntil(lambda: len(copied) == 1)
    page = plain.page
    assert isinstance(page, InboxPage)
    plain.bot.waitUntil(lambda: page.list.toast.words.startswith("Copied for our lawyer, on record."))
    plain.key(K.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = whom(plain)
    assert (dialog.recipient.text(), dialog.purpose.text()) == ("our lawyer", "advice on it")
    plain.type("the authority")
    plain.key(K.Key_Return)
    plain.bot.waitUntil(lambda: len(copied) == 2)
    assert [one.details.recipient for one in lines(desk)] == ["the authority", "our lawyer", "our lawyer"]


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
