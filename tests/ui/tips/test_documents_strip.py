"""Space looks at what is chosen: a tip, one of its documents, and of a story what lies in that story."""

from dataclasses import replace

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import at_work, show

from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.ui.changes import GoToView
from tipdesk.ui.page import PageParts
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage

K = Qt.Key


@pytest.fixture
def kept(desk: Desk) -> tuple[TipId, DocumentId]:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    sealed = shelf.seal("sheet.txt", "text/plain", [b"HULL INSPECTION SHEET"])
    arrival = Arrival(
        "a" * 64, "mail", "Sheets", "See attached.", documents=(sealed,), original=b"From: a@b.example\n\nx"
    )
    (tip,) = shelf.file([arrival])
    fields = desk.session.view(desk.session.places.inbox).record(tip).plain()
    return TipId(tip), DocumentId(fields["documents"][0])


def test_space_looks_at_the_tip_and_in_the_strip_at_the_document(
    desk: Desk, parts: PageParts, qtbot: QtBot, kept: tuple[TipId, DocumentId]
) -> None:
    tip, document = kept
    page = InboxPage(at_work(parts, desk.session), InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    wanted: list[object] = []
    page.wants.connect(wanted.append)
    qtbot.waitUntil(lambda: bool(page.reading.documents.cards))
    shown.key(K.Key_Space)
    assert wanted == [GoToView(None, tip)]
    qtbot.waitUntil(page.reading.documents.cards[0].isVisible)
    shown.key(K.Key_D)
    assert QApplication.focusWidget() is page.reading.documents.cards[0]
    shown.key(K.Key_Space)
    assert wanted[1:] == [GoToView(document, tip)]
    shown.key(K.Key_Escape)
    assert QApplication.focusWidget() is page.list.table


def test_the_tip_is_read_again_and_whoever_stands_on_a_card_stays_there(
    desk: Desk, parts: PageParts, qtbot: QtBot, kept: tuple[TipId, DocumentId]
) -> None:
    page = InboxPage(at_work(parts, desk.session), InboxOverDesk(desk.session, parts.look), states_shown(desk.session))
    shown = show(qtbot, page)
    strip = page.reading.documents
    qtbot.waitUntil(lambda: bool(strip.cards))
    qtbot.waitUntil(strip.cards[0].isVisible)
    shown.key(K.Key_D)
    before, whole = strip.cards[0], page.reading.whole
    assert whole is not None
    page.reading.show_tip(whole)
    assert QApplication.focusWidget() is before
    # One more came in: the cards are new, and the focus is where it was.
    strip.show_documents((*whole.documents, replace(whole.documents[0], name="second.txt")))
    assert QApplication.focusWidget() is strip.cards[0]
    assert strip.cards[0] is not before
    # The next one has none: the keys go back to the list, and not to whatever Qt finds.
    strip.show_documents(())
    assert QApplication.focusWidget() is page.list.table
