"""A card is drawn once and kept as pixels, until anything that it shows is different."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipdesk.domain.ids import TipId
from tipdesk.ui.look import Look
from tipdesk.ui.theme import Palette
from tipdesk.ui.tips.delegate import KEPT_CARDS
from tipdesk.ui.tips.list_pane import TipListPane
from tipdesk.ui.tips.model import TipListModel
from tipdesk.ui.tips.values import TipRow, TipSlice, TriageState

NEW = TriageState("new", "New", "circle", "accent", asks_reason=False, is_open=True)
DAY_MS = 86_400_000


def row(number: int) -> TipRow:
    return TipRow(TipId(f"{number:032x}"), "new", f"Title {number}", "a line", 1_700_000_000_000, "Mail", 2, True, None)


class Listed:
    """A list on the screen, and how many cards it has drawn."""

    def __init__(self, qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now_ms = 1_700_000_000_000
        self.look = replace(look, now_ms=lambda: self.now_ms)
        self.model = TipListModel(lambda one: one.title)
        self.pane = TipListPane(self.look, self.model, (NEW,))
        qtbot.addWidget(self.pane)
        self.model.start(TipSlice(0, 200, tuple(row(number) for number in range(200))))
        self.drawn = 0
        draw = self.pane.card._draw

        def counted(*args: object, **named: object) -> object:
            self.drawn += 1
            return draw(*args, **named)

        monkeypatch.setattr(self.pane.card, "_draw", counted)
        self.pane.resize(376, 36 + 76 * 5)
        self.pane.show()
        self.paint()

    def paint(self) -> int:
        """How many cards this painting drew anew."""
        self.drawn = 0
        self.pane.table.viewport().repaint()
        QApplication.processEvents()
        return self.drawn


@pytest.fixture
def listed(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> Listed:
    return Listed(qtbot, look, monkeypatch)


def test_what_was_drawn_is_not_drawn_again(listed: Listed) -> None:
    assert listed.paint() == 0
    listed.pane.table.verticalScrollBar().setValue(76)
    assert listed.paint() <= 1


def test_a_row_with_new_values_a_tick_a_choice_or_a_search_is_drawn_anew(listed: Listed) -> None:
    listed.model.put(1, replace(row(1), title="Another"), left_query=False)
    assert listed.paint() == 1
    listed.model.put(1, replace(row(1), title="Another"), left_query=True)
    assert listed.paint() == 1
    listed.model.set_ticked(2, Qt.CheckState.Checked)
    assert listed.paint() == 1
    listed.pane.choose(3)
    assert listed.paint() >= 1
    listed.pane.card.words = "title"
    assert listed.paint() >= 5


def test_another_day_or_other_colours_draw_all_anew(listed: Listed) -> None:
    listed.now_ms += DAY_MS
    assert listed.paint() >= 5
    listed.look.theme.become(Palette.DARK)
    listed.look.icons.forget()
    assert listed.paint() >= 5
    ground = listed.pane.table.viewport().grab().toImage().pixelColor(200, 200)
    assert ground.lightness() < 128
    listed.look.theme.become(Palette.LIGHT)
    listed.look.icons.forget()


def test_no_more_is_kept_than_a_few_screens(listed: Listed) -> None:
    bar = listed.pane.table.verticalScrollBar()
    for place in range(0, bar.maximum(), 300):
        bar.setValue(place)
        listed.paint()
    assert len(listed.pane.card._cards) <= KEPT_CARDS
