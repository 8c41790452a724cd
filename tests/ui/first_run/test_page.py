"""First run: step by step by keyboard, nothing handed over before the end, the code shown once."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.domain.settings import Policy
from tipdesk.errors import DiskFull
from tipdesk.ui.first_run.gateway import Answers, Code
from tipdesk.ui.first_run.page import FirstRunPage
from tipdesk.ui.first_run.step import FORM
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.frame import Frame
from tipdesk.ui.shell.shown import Ring
from tipdesk.ui.style import style_sheet

DRAWN = "plough ember violin goose marble fence quilt"
GROUPS = ("HARVE", "STLAN", "TERNC", "OPPER", "QUILT7")


@dataclass
class Desk:
    full: bool = False
    ring_is: Ring = Ring.READY
    made: list[Answers] = field(default_factory=list)

    def ring(self) -> Ring:
        return self.ring_is

    def draw_mark(self) -> str:
        return "quiet ladder"

    def draw_passphrase(self) -> str:
        return DRAWN

    def draw_code(self) -> Code:
        return Code(GROUPS, (1, 3, 4))

    def create(self, answers: Answers) -> object:
        if self.full:
            raise DiskFull("vault")
        self.made.append(answers)
        return "session"


def shown(qtbot: QtBot, parts: PageParts, desk: Desk) -> FirstRunPage:
    page = FirstRunPage(parts, desk)
    qtbot.addWidget(page)
    page.resize(1280, 776)
    with qtbot.waitExposed(page):
        page.show()
    return page


def to_the_passphrase(qtbot: QtBot, page: FirstRunPage) -> None:
    page.desk.field.setText("The Vell Harbour Lantern")
    page.go_on()
    page.you.name_field.setText("Ines Corvane")
    page.you.mark_field.setText("blue mug")
    page.go_on()
    qtbot.waitUntil(lambda: page.secret.passphrase == DRAWN and page.secret.code.drawn)


def type_back(page: FirstRunPage) -> None:
    page.secret.chosen.again.setText(DRAWN)
    for place in (1, 3, 4):
        page.secret.code.field(place).setText(GROUPS[place].lower())


def to_the_end(qtbot: QtBot, page: FirstRunPage) -> None:
    to_the_passphrase(qtbot, page)
    type_back(page)
    qtbot.waitUntil(lambda: page.steps[2].missing() == "")
    page.go_on()
    page.go_on()
    assert page.at == 4


def labels(page: FirstRunPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_all_that_was_asked_for_is_handed_over_at_the_end_and_at_once(qtbot: QtBot, parts: PageParts) -> None:
    desk = Desk()
    page = shown(qtbot, parts, desk)
    to_the_end(qtbot, page)
    assert desk.made == []
    with qtbot.waitSignal(page.founded) as founded:
        page.go_on()
    assert founded.args == ["session"]
    assert desk.made == [
        Answers("The Vell Harbour Lantern", "Ines Corvane", "blue mug", DRAWN, "".join(GROUPS), Policy())
    ]


def test_it_takes_the_cursor_from_the_first_paint(qtbot: QtBot, parts: PageParts, tokens: bytes) -> None:
    frame, stack = Frame(tokens, dark=False, locked=False), QStackedWidget()
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    page = FirstRunPage(parts, Desk())
    stack.addWidget(page)
    frame.hold(stack)
    assert frame.focusWidget() is page.desk.field
    page.desk.field.setText("Morrow")
    page.go_on()
    later = FirstRunPage(parts, Desk())
    stack.addWidget(later)
    stack.setCurrentWidget(later)
    assert frame.focusWidget() is later.desk.field


def test_enter_on_back_goes_back(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    page.desk.field.setText("Morrow")
    page.go_on()
    page.you.name_field.setText("Ines Corvane")
    page.you.mark_field.setText("blue mug")
    qtbot.keyClick(page.back, Qt.Key.Key_Return)
    assert page.at == 0


def test_it_goes_by_keyboard_alone(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    qtbot.waitUntil(page.desk.field.hasFocus)
    qtbot.keyClicks(page.desk.field, "Morrow")
    qtbot.keyClick(page.desk.field, Qt.Key.Key_Return)
    assert page.at == 1
    assert page.you.name_field.hasFocus()


def test_a_step_that_lacks_something_says_what_and_does_not_go_on(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    page.go_on()
    assert page.at == 0
    assert page.onward.accessibleDescription() == "The desk's name is missing."
    to_the_passphrase(qtbot, page)
    qtbot.waitUntil(lambda: page.onward.accessibleDescription() == "The second passphrase is missing.")
    page.secret.chosen.again.setText("plough umber")
    assert page.onward.accessibleDescription() == "The second passphrase is not the first."
    page.secret.chosen.again.setText(DRAWN)
    assert page.onward.accessibleDescription() == "3 groups of the code are missing."


def test_a_mark_that_tells_the_name_is_refused(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    page.you.name_field.setText("Ines Corvane")
    page.you.mark_field.setText("corvane's laptop")
    assert page.you.missing() == "The mark holds a part of your name, and it lies in the open."


def test_a_weak_passphrase_does_not_go_on(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    to_the_passphrase(qtbot, page)
    page.secret.chosen.field.setText("lantern1")
    qtbot.waitUntil(lambda: page.secret.missing() == "The passphrase is too weak.")


def test_the_code_is_shown_once(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    to_the_passphrase(qtbot, page)
    qtbot.waitUntil(lambda: "HARVE" in labels(page))
    assert page.secret.code.frame.accessibleName() == "Recovery code, 26 letters in groups, shown once"
    type_back(page)
    qtbot.waitUntil(lambda: page.steps[2].missing() == "")
    page.go_on()
    page.go_back()
    assert "HARVE" not in labels(page)
    assert not page.secret.chosen.field.shown
    assert page.steps[2].missing() == ""


def test_no_label_of_the_code_can_be_selected_or_copied(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    to_the_passphrase(qtbot, page)
    for label in page.secret.code.frame.findChildren(QLabel):
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_when_nothing_could_be_made_the_answers_stay(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk(full=True))
    to_the_end(qtbot, page)
    told = " ".join(child.accessibleName() for child in page.ready.findChildren(QWidget))
    assert "Clear the clipboard" in told
    page.go_on()
    assert not page.other.isEnabled()  # while a vault is being made no other is opened
    qtbot.waitUntil(lambda: page.ready.notices.words.startswith("The disk is full."))
    assert page.onward.isEnabled()
    assert page.other.isEnabled()
    assert page.answers.desk == "The Vell Harbour Lantern"


def test_it_says_that_one_person_alone_rules(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    told = " ".join(child.accessibleName() for child in page.policy.findChildren(QWidget))
    assert "One person alone rules this desk." in told


@pytest.mark.parametrize("ring", Ring)
def test_every_state_of_the_key_ring_is_told(qtbot: QtBot, parts: PageParts, ring: Ring) -> None:
    page = shown(qtbot, parts, Desk(ring_is=ring))
    to_the_passphrase(qtbot, page)
    qtbot.waitUntil(lambda: "key ring" in labels(page).replace("This laptop's key ring", ""))
    refused = "This key ring keeps its secrets in plain text" in labels(page)
    assert refused == (ring is Ring.REFUSED)


@pytest.mark.parametrize("size", [QSize(1024, 616), QSize(1600, 1000)])
def test_nothing_is_cut_off_at_any_size(qtbot: QtBot, parts: PageParts, size: QSize) -> None:
    page = shown(qtbot, parts, Desk())
    page.resize(size)
    to_the_passphrase(qtbot, page)
    code, form = page.secret.code, page.secret
    beside = code.mapTo(page, code.rect().topLeft()).x() > form.mapTo(page, form.rect().topLeft()).x()
    assert beside == (size.width() == 1600)


def test_who_joins_a_desk_names_none_and_decides_no_policy(qtbot: QtBot, parts: PageParts) -> None:
    desk = Desk()
    page = shown(qtbot, parts, desk)
    page.desk.field.setText("A name that was typed first")
    page.desk.choice.choose(1)
    assert page.desk.missing() == ""
    page.go_on()
    page.you.name_field.setText("Mara Vole")
    page.you.mark_field.setText("tin cup")
    page.go_on()
    qtbot.waitUntil(lambda: page.secret.passphrase == DRAWN and page.secret.code.drawn)
    type_back(page)
    qtbot.waitUntil(lambda: page.secret.missing() == "")
    page.go_on()
    assert page.steps[page.at] is page.ready
    told = " ".join(child.accessibleName() for child in page.ready.findChildren(QWidget))
    assert "Your mark on this laptop" in told
    assert "Openings a day" not in told
    assert page.onward.text() == "Make your keys"
    page.go_on()
    qtbot.waitUntil(lambda: bool(desk.made))
    assert (desk.made[0].joins, desk.made[0].desk, desk.made[0].person) == (True, "", "Mara Vole")


def test_a_mark_is_offered_and_one_that_was_typed_stays_until_another_is_asked_for(
    qtbot: QtBot, parts: PageParts
) -> None:
    page = FirstRunPage(parts, Desk())
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.you.mark == "quiet ladder")
    page.you.mark_field.setText("blue mug")
    page.you.offer_mark("quiet ladder")
    assert page.you.mark == "blue mug"
    page.you.another.click()
    qtbot.waitUntil(lambda: page.you.mark == "quiet ladder")


def test_no_step_is_given_less_height_than_its_form_needs(qtbot: QtBot, parts: PageParts, look: Look) -> None:
    page = FirstRunPage(parts, Desk())
    page.setStyleSheet(style_sheet(look.theme))
    qtbot.addWidget(page)
    page.resize(1024, 616)
    page.show()
    qtbot.waitUntil(lambda: page.desk.isVisible() and page.desk.height() >= page.desk.form.heightForWidth(FORM))
    assert page.desk._found.height() >= page.desk._found.layout().heightForWidth(FORM)


@pytest.mark.parametrize("size", [(1280, 776), (1276, 736), (1024, 616)])
def test_every_letter_of_the_code_is_whole_in_a_low_window_too(
    qtbot: QtBot, parts: PageParts, size: tuple[int, int]
) -> None:
    page = shown(qtbot, parts, Desk())
    page.resize(*size)
    to_the_passphrase(qtbot, page)
    code = page.secret.code
    letters = [one for one in code.frame.findChildren(QLabel) if one.text() in GROUPS]
    assert len(letters) == len(GROUPS)
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in letters))
    assert code.frame.height() >= code.frame.sizeHint().height()
    assert (code.mapTo(page, QPoint(0, 0)).x() > 640) is (size[0] > 1200)
