"""Quick capture in the window: a call is kept by keys alone, and a number leaves the text for a sealed identity."""

from collections.abc import Callable, Mapping

import pytest
from desks import Desk
from pages import plain_pages
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import CTRL

from tipdesk.desk import capture, drafts, stories, tips
from tipdesk.domain.ids import StoryId
from tipdesk.errors import DiskFull
from tipdesk.ui.capture.over_desk import CaptureOverDesk
from tipdesk.ui.capture.values import Typed
from tipdesk.ui.capture.window import SIZE, CaptureWindow
from tipdesk.ui.changes import Capture, Kind
from tipdesk.ui.drafting import Sheet
from tipdesk.ui.page import PageParts
from tipdesk.ui.sources.over_desk import terms_shown
from tipdesk.ui.stories.new_story import NewStoryDialog
from tipdesk.ui.widgets.draft_offer import DraftOffer
from tipdesk.ui.widgets.over import Dialog, Over
from tipdesk.ui.widgets.pick import PickDialog

K = Qt.Key
NUMBER = "0555 01 42"
CALL = f"Works nights at Ward Nine. Calls again Sunday, else {NUMBER}. Do not ring at work."


class Counted(CaptureOverDesk):
    """The desk's own, that fails where a test says so."""

    fail = False

    def keep(self, typed: Typed, sheet: Sheet) -> str:
        if self.fail:
            raise DiskFull("inbox")
        return super().keep(typed, sheet)


@pytest.fixture
def gateway(desk: Desk, parts: PageParts) -> Counted:
    return Counted(desk.session, parts.look)


@pytest.fixture
def story(desk: Desk) -> StoryId:
    return stories.found_story(desk.session, "Night shifts", "slow orchard").story


@pytest.fixture
def window(gateway: Counted, parts: PageParts, qtbot: QtBot) -> CaptureWindow:
    made = CaptureWindow(parts, gateway, terms_shown())
    qtbot.addWidget(made)
    begin(made, qtbot)
    return made


def begin(window: CaptureWindow, qtbot: QtBot, story: StoryId | None = None) -> None:
    # The one beside which it comes up: offscreen, a window that was hidden is given the focus by another only.
    beside = QWidget()
    qtbot.addWidget(beside)
    with qtbot.waitExposed(beside):
        beside.show()
    window.begin(Capture(story))
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: bool(window._places) and bool(window.form.who_row.value))


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def write(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def standing(desk: Desk) -> list[Mapping[str, str]]:
    return [one.fields for one in drafts.standing(desk.session, capture.WHERE)]


def over(window: QWidget, qtbot: QtBot) -> Over:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(Over)))
    return next(d for d in window.findChildren(Over) if d.isVisible())


def inbox(desk: Desk) -> list[str]:
    return [card.title for card in tips.window(desk.session, desk.session.places.inbox, (), 0, 9)]


def test_the_cursor_is_in_the_text_and_typing_and_ctrl_enter_keep_the_call(
    desk: Desk, window: CaptureWindow, qtbot: QtBot
) -> None:
    told: list[object] = []
    window.changed.connect(told.append)
    assert QApplication.focusWidget() is window.form.text
    write("Nobody looked at the hull.")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert inbox(desk) == ["Nobody looked at the hull"]
    assert told
    assert Kind.TIPS in told[0]  # type: ignore[operator]
    (card,) = tips.window(desk.session, desk.session.places.inbox, (), 0, 9)
    whole = tips.whole(desk.session, desk.session.places.inbox, card.tip)
    assert [note.text for note in whole.notes] == ["Terms: Off the record, until agreed. Nothing is promised yet."]
    assert standing(desk) == []


def test_the_window_has_its_size_its_title_and_its_names(window: CaptureWindow) -> None:
    assert (window.width(), window.height()) == SIZE
    assert window.windowTitle() == "Tipdesk"
    assert window.form.text.accessibleName() == "Tip text"
    assert window.form.who_row.accessibleName() == "Who can see: 1"
    for part in window.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
            assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part


def test_what_is_typed_reaches_no_title_name_or_tooltip(window: CaptureWindow, qtbot: QtBot) -> None:
    write("ZQCANARY at the yard")
    window.form.text.mark()
    said = [window.windowTitle()]
    for part in [window, *window.findChildren(QWidget)]:
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
    assert "ZQCANARY" not in " ".join(said)


def test_nothing_completes_or_learns_what_is_typed(window: CaptureWindow) -> None:
    hints = window.form.text.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert hints & Qt.InputMethodHint.ImhSensitiveData


def test_an_empty_text_keeps_nothing_and_the_button_says_why(window: CaptureWindow, desk: Desk) -> None:
    press(K.Key_Return, CTRL)
    assert not window.form.keep_button.isEnabled()
    assert window.form.keep_button.toolTip() == "Write what they said."
    assert inbox(desk) == []


def test_esc_leaves_it_sealed_and_the_next_capture_offers_it(desk: Desk, window: CaptureWindow, qtbot: QtBot) -> None:
    write("Half a sen")
    press(K.Key_Escape)
    assert not window.isVisible()
    qtbot.waitUntil(lambda: len(standing(desk)) == 1)
    begin(window, qtbot)
    assert window.form.text.toPlainText() == ""
    offer = window.findChild(DraftOffer)
    assert offer is not None
    qtbot.waitUntil(offer.isVisible)
    offer._take()
    assert window.form.text.toPlainText() == "Half a sen"
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: inbox(desk) == ["Half a sen"])
    qtbot.waitUntil(lambda: standing(desk) == [])


def test_a_draft_let_go_is_brought_back_and_then_goes_for_good(desk: Desk, window: CaptureWindow, qtbot: QtBot) -> None:
    write("ZQCANARY half")
    press(K.Key_Escape)
    qtbot.waitUntil(lambda: len(standing(desk)) == 1)
    begin(window, qtbot)
    offer = window.findChild(DraftOffer)
    assert offer is not None
    qtbot.waitUntil(offer.isVisible)
    offer._let_go()
    qtbot.waitUntil(lambda: standing(desk) == [])
    offer._bring_back()
    qtbot.waitUntil(lambda: len(standing(desk)) == 1)
    offer._let_go()
    offer._forget()
    qtbot.waitUntil(lambda: b"ZQCANARY" not in plain_pages(desk.session, desk.session.places.drawer))
    assert not offer.isVisible()


def test_the_draft_is_sealed_while_one_writes_and_the_foot_says_when(
    desk: Desk, window: CaptureWindow, qtbot: QtBot
) -> None:
    window.drafting._timer.setInterval(10)
    write("Tonight again one nurse")
    qtbot.waitUntil(lambda: window.form.foot == "Draft sealed 11:00")
    assert standing(desk)[0]["text"] == "Tonight again one nurse"
    assert standing(desk)[0]["channel"] == "phone"


def test_before_the_lock_what_is_written_is_sealed_at_once(
    desk: Desk, window: CaptureWindow, parts: PageParts, qtbot: QtBot
) -> None:
    write("Tonight again")
    parts.drafts.seal_all()
    qtbot.waitUntil(lambda: len(standing(desk)) == 1)


def test_where_the_disk_is_full_it_says_so_and_the_text_stands(
    desk: Desk, window: CaptureWindow, gateway: Counted, qtbot: QtBot
) -> None:
    gateway.fail = True
    write("Nobody looked")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.form.foot == "Not kept yet: the disk is full.")
    assert window.isVisible()
    assert window.form.text.toPlainText() == "Nobody looked"
    gateway.fail = False
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: inbox(desk) == ["Nobody looked"])


def move(window: CaptureWindow, qtbot: QtBot, *picks: Callable[[], None]) -> None:
    window.form.text.mark()
    assert window.form.mover.isVisible()
    window.form.mover.move_button.click()
    for pick in picks:
        dialog = over(window, qtbot)
        assert isinstance(dialog, Dialog)
        pick()
        qtbot.waitUntil(lambda dialog=dialog: dialog not in window.findChildren(Dialog) or not dialog.isVisible())


def test_a_number_moves_into_a_new_source_and_stands_nowhere_else(
    desk: Desk, window: CaptureWindow, story: StoryId, qtbot: QtBot
) -> None:
    s = desk.session
    window._gateway.places()
    begin_again = window._parts.runner.read
    begin_again(window._gateway.places, window._show_places, owner=window, failed=window._failed)
    qtbot.waitUntil(lambda: len(window._places) == 2)
    write(CALL)
    window.drafting.seal()
    qtbot.waitUntil(lambda: len(standing(desk)) == 1)
    assert NUMBER.encode() in plain_pages(s, s.places.drawer)
    move(window, qtbot, lambda: press(K.Key_Return), lambda: press(K.Key_Return))
    qtbot.waitUntil(lambda: "[sealed with" in window.form.text.toPlainText())
    qtbot.waitUntil(lambda: NUMBER.encode() not in plain_pages(s, s.places.drawer))
    assert NUMBER not in window.form.text.toPlainText()
    assert not window.form.text.document().isUndoAvailable()
    assert window.form.place_row.value == "Night shifts"
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not window.isVisible())
    for comp in (s.places.drawer, s.places.inbox, s.places.log, stories.place_of(s, story).comp):
        assert NUMBER.encode() not in plain_pages(s, comp)


def test_what_is_no_number_of_anybody_is_left_alone(window: CaptureWindow, qtbot: QtBot) -> None:
    write(CALL)
    window.form.text.mark()
    assert window.form.mover.isVisible()
    assert window.form.mover.accessibleName() == "A way to reach someone stands in the text."
    window.form.mover.leave_button.click()
    assert not window.form.mover.isVisible()
    window.form.text.mark()
    assert not window.form.mover.isVisible()


def test_giving_the_choice_up_leaves_the_text_as_it_was(window: CaptureWindow, story: StoryId, qtbot: QtBot) -> None:
    write(CALL)
    move(window, qtbot, lambda: press(K.Key_Escape))
    assert window.form.text.toPlainText() == CALL
    assert window.form.mover.move_button.isEnabled()


def test_who_can_see_is_a_sheet_from_its_row(window: CaptureWindow, qtbot: QtBot) -> None:
    window.form.who_row.click()
    over(window, qtbot)


def test_captured_for_a_story_it_goes_there(desk: Desk, window: CaptureWindow, story: StoryId, qtbot: QtBot) -> None:
    press(K.Key_Escape)
    begin(window, qtbot, story)
    qtbot.waitUntil(lambda: window.form.place_row.value == "Night shifts")
    write("A nurse called")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: tips.counts(desk.session, stories.place_of(desk.session, story).comp) == {"new": 1})


@pytest.mark.parametrize(("letters", "units"), [("🚢 " + NUMBER, 1), ("نعم " + NUMBER, 1)])
def test_marks_sit_on_the_number_in_any_script(window: CaptureWindow, letters: str, units: int) -> None:
    window.form.text.setPlainText(letters)
    window.form.text.mark()
    (mark,) = window.form.text.extraSelections()
    assert mark.cursor.selectedText() == NUMBER
    assert len(window.form.text.spots) == units


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_words_handed_over_stand_in_the_text_and_never_over_what_was_written(
    window: CaptureWindow, qtbot: QtBot
) -> None:
    window.begin(Capture(None, "A nurse"))
    assert window.form.text.toPlainText() == "A nurse"
    window.begin(Capture(None, "Another"))
    assert window.form.text.toPlainText() == "A nurse"


def test_moved_into_a_story_founded_on_the_way_the_row_shows_it_and_the_tip_goes_there(
    desk: Desk, window: CaptureWindow, qtbot: QtBot
) -> None:
    said: list[str] = []
    window.kept.connect(said.append)
    write(CALL)
    move(window, qtbot, lambda: press(K.Key_Return))
    founding = over(window, qtbot)
    assert isinstance(founding, NewStoryDialog)
    qtbot.waitUntil(lambda: founding.codename.text() != "…")
    write("The toll road")
    press(K.Key_Return)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(PickDialog)))
    press(K.Key_Return)
    qtbot.waitUntil(lambda: "[sealed with" in window.form.text.toPlainText())
    assert window.form.place_row.value != "Inbox"
    qtbot.waitUntil(lambda: window.form.place_row.value == "The toll road")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: said == ["Kept in The toll road."])
    (story,) = desk.session.standing.stories.values()
    assert tips.counts(desk.session, story.comp) == {"new": 1}
    assert inbox(desk) == []


def test_what_went_to_the_inbox_is_said_too(window: CaptureWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    window.kept.connect(said.append)
    write("Nobody looked at the hull.")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: said == ["Kept in Inbox."])
