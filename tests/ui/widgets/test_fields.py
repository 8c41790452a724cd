"""A tick with its words has the room that they need, alone or beside others."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.intake.foot import ImportFoot
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.fields import TickRow


def test_a_tick_beside_one_that_stretches_keeps_its_words(qtbot: QtBot, look: Look) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    row = QHBoxLayout(whole)
    row.addWidget(TickRow(look, "Offer it"), 1)
    kept = TickRow(look, "Keep where they lay", remark="two")
    row.addWidget(kept)
    whole.resize(700, 40)
    whole.show()
    assert kept.width() > QFontMetricsF(look.font("body")).horizontalAdvance(kept.text()) + 38


@pytest.mark.parametrize("wide", [1072, 816])
def test_both_ticks_of_an_import_can_be_read_in_a_narrow_window_too(qtbot: QtBot, look: Look, wide: int) -> None:
    foot = ImportFoot(look)
    qtbot.addWidget(foot)
    foot.offer(cancel="Cancel", main="Import 18 ticked")
    foot.resize(wide, 116)
    foot.show()
    for tick in (foot.remove, foot.paths):
        assert tick.width() >= QFontMetricsF(look.font("body")).horizontalAdvance(tick.text()) + 38
