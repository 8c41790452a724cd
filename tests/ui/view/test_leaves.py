"""Pages of pixels: what is in sight is asked for first, what is out of it is let go, boxes stand where they belong."""

import pytest
from looks import NOW_MS
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tipdesk.intake.viewing import Box, Drawn, Size
from tipdesk.ui.look import Look
from tipdesk.ui.view.leaves import Fit, Ink, LeavesView
from tipdesk.ui.view.pixels import Picture, picture

PAGES = 400
assert NOW_MS


def drawn(wanted: Picture) -> Picture:
    image = QImage(int(200 * wanted.scale), int(300 * wanted.scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    return Picture(wanted.leaf, wanted.scale, wanted.turn, image)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> LeavesView:
    made = LeavesView(look)
    qtbot.addWidget(made)
    made.resize(400, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.show_pages((Size(200, 300),), PAGES, 1.0, 100)
    return made


def settle(view: LeavesView) -> list[int]:
    asked = []
    while (wanted := view.missing()) is not None:
        asked.append(wanted.leaf)
        view.put(drawn(wanted))
        assert len(asked) < 20
    return asked


def test_pages_in_sight_are_drawn_first_and_one_beside_them_and_no_more(view: LeavesView) -> None:
    assert settle(view) == [0, 1, 2]
    assert set(view._held) == {0, 1, 2}


def test_what_is_scrolled_away_is_let_go(view: LeavesView) -> None:
    settle(view)
    view.go_to(200)
    assert 200 in settle(view)
    assert all(198 <= leaf <= 203 for leaf in view._held)


def test_another_zoom_or_turn_is_drawn_anew_and_the_same_page_stays_in_the_middle(view: LeavesView) -> None:
    view.go_to(100)
    settle(view)
    seen: list[int] = []
    view.zoom_shown.connect(seen.append)
    view.show_zoom(200)
    assert seen[-1] == 200
    assert 100 in settle(view)
    view.turn_by(1)
    wanted = view.missing()
    assert wanted is not None
    assert wanted.turn == 1
    view.show_zoom(Fit.PAGE)
    assert view.placing.rect(0, 400).height() <= 500


def test_a_page_that_failed_is_said_and_not_asked_for_again(view: LeavesView) -> None:
    wanted = view.missing()
    assert wanted is not None
    view.put(Picture(wanted.leaf, wanted.scale, wanted.turn, why="Page 1. It died."))
    assert 0 not in settle(view)
    view.forget()
    again = view.missing()
    assert again is not None
    assert again.leaf == 0


def test_presses_come_in_fractions_of_the_page_and_stay_on_the_page_they_began_on(view: LeavesView) -> None:
    told: list[tuple[int, float, float]] = []
    view.pressed.connect(lambda *at: told.append(at))
    view.released.connect(lambda *at: told.append(at))
    rect = view._shown_rect(0)
    start = QPoint(round(rect.left() + 100), round(rect.top() + 150))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(9999, 9999))
    assert told[0] == (0, pytest.approx(0.5, abs=0.02), pytest.approx(0.5, abs=0.02))
    assert told[1] == (0, 1.0, 1.0)


def test_a_solid_box_hides_what_is_under_it_on_the_screen(view: LeavesView, look: Look) -> None:
    settle(view)
    view.show_inks({0: (Ink(Box(0.25, 0.25, 0.5, 0.5), "danger", solid=True),)})
    shown, rect = view.viewport().grab().toImage(), view._shown_rect(0)
    assert shown.pixelColor(round(rect.center().x()), round(rect.center().y())) == look.colour("danger")
    assert shown.pixelColor(round(rect.left() + 10), round(rect.top() + 10)) == Qt.GlobalColor.darkCyan


def test_rows_of_rgb_become_the_same_pixels_upright_and_turned() -> None:
    rows = bytes((255, 0, 0)) + bytes((0, 255, 0)) + bytes((0, 0, 255)) + bytes(range(3)) * 3
    whole = picture(Drawn(0, 3, 2, 1.0, rows), 1.0)
    assert whole.image is not None
    assert [whole.image.pixelColor(x, 0).getRgb()[:3] for x in range(3)] == [(255, 0, 0), (0, 255, 0), (0, 0, 255)]
    turned = picture(Drawn(0, 3, 2, 1.0, rows), 1.0, 1)
    assert turned.image is not None
    assert (turned.image.width(), turned.image.height()) == (2, 3)
    assert turned.image.pixelColor(1, 0).getRgb()[:3] == (255, 0, 0)
