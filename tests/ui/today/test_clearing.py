"""What a rule of the desk ends stands on Today, and goes by a lead's word at the dialog alone."""

import os
from pathlib import Path

from desks import Desk
from fakes import DAY_MS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tongues import speaking
from ui.today.test_page import of, rows
from windows import Shown, show

from tipdesk.desk import audit, holds, tips, triage
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ui.changes import GoToInbox
from tipdesk.ui.page import PageParts
from tipdesk.ui.today.clearing import ClearingDialog
from tipdesk.ui.today.over_desk import TodayOverDesk
from tipdesk.ui.today.page import TodayPage
from tipdesk.ui.today.values import Section

K = Qt.Key
SPAM = DEFAULT_STATES[7]


def spam(desk: Desk, count: int) -> list[TipId]:
    s, old = desk.session, desk.clock.at_ms
    shelf = Shelf(s, s.places.inbox)
    shelf.known()
    arrivals = [Arrival(f"{n:064x}", "mail", f"Offer {n}", "Watches", received_ms=old) for n in range(count)]
    made = [TipId(one) for one in shelf.file(arrivals)]
    triage.move(s, s.places.inbox, made, SPAM, "advertising")
    desk.clock.at_ms = old + 40 * DAY_MS
    return made


def shown(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    found = show(qtbot, TodayPage(parts, TodayOverDesk(desk.session, parts.look)))
    qtbot.waitUntil(lambda: bool(rows(found)))
    return found


def asked(today: Shown) -> ClearingDialog:
    today.key(K.Key_Return)
    today.key(K.Key_Return)
    dialog = today.dialog()
    assert isinstance(dialog, ClearingDialog)
    return dialog


def test_a_row_says_how_many_and_by_which_rule_and_leads_to_what_goes(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    spam(desk, 3)
    today = shown(desk, parts, qtbot)
    (row,) = rows(today)
    assert (row.section, row.words, row.about) == (
        Section.LATE, "3 tips in \u2018Spam\u2019 must go", "the desk's rule: 30 days",
    )  # fmt: skip
    dialog = asked(today)
    assert dialog.field is None
    assert dialog.cancel.hasFocus()
    # Enter on the way in destroys nothing.
    today.key(K.Key_Return)
    assert tips.counts(desk.session, desk.session.places.inbox) == {"spam": 3}


def test_agreed_to_they_go_on_record_and_the_row_with_them(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    spam(desk, 3)
    today = shown(desk, parts, qtbot)
    dialog = asked(today)
    dialog.main.click()
    qtbot.waitUntil(lambda: not rows(today))
    assert tips.counts(desk.session, desk.session.places.inbox) == {}
    event = next(one for one in audit.events(desk.session, 0, 9).events if one.kind is EventKind.PURGED)
    assert (event.count, event.where) == (3, "inbox")
    assert "3 tips were destroyed." in of(today)._notices.words


def test_of_many_the_number_is_typed(desk: Desk, parts: PageParts, qtbot: QtBot, tmp_path: Path) -> None:
    made = spam(desk, 22)
    s = desk.session
    holds.hold(s, holds.matter_of(s.places.inbox, made[0], made[0][:12], "inbox"), "a court asks for it")
    today = shown(desk, parts, qtbot)
    dialog = asked(today)
    assert not dialog.main.isEnabled()
    if folder := os.environ.get("TIPDESK_PICTURES"):
        today.window.grab().save(str(Path(folder) / "clearing.png"))
    today.type("2")
    assert not dialog.main.isEnabled()
    today.type("1")
    assert dialog.main.isEnabled()
    today.key(K.Key_Return)
    qtbot.waitUntil(lambda: not rows(today))
    if folder := os.environ.get("TIPDESK_PICTURES"):
        today.window.grab().save(str(Path(folder) / "cleared.png"))
    assert tips.counts(s, s.places.inbox) == {"spam": 1}


def test_what_changed_meanwhile_is_told_in_the_dialog(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    made = spam(desk, 1)
    today = shown(desk, parts, qtbot)
    dialog = asked(today)
    triage.move(desk.session, desk.session.places.inbox, made, DEFAULT_STATES[0])
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog._strips.count() == 1)
    assert dialog.isVisible()
    assert tips.counts(desk.session, desk.session.places.inbox) == {"new": 1}


def test_the_tips_themselves_can_be_looked_at_first(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    spam(desk, 1)
    today = shown(desk, parts, qtbot)
    gone: list[object] = []
    today.page.wants.connect(gone.append)
    dialog = asked(today)
    dialog.see.click()
    assert gone == [GoToInbox(state="spam")]


def test_from_right_to_left_no_mark_of_our_own_stands_amid_the_words(
    desk: Desk, parts: PageParts, qtbot: QtBot, qapp: QApplication, sentences: Path
) -> None:
    """What comes from outside is shown with its marks; a sentence of ours needs none of its own there."""
    spam(desk, 3)
    with speaking(qapp, sentences, "ar"):
        (row,) = rows(shown(desk, parts, qtbot))
    assert not {"\u2068", "\u2069"} & set(row.words + row.about)
