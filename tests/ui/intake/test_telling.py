"""A row of an import says what it is at a glance, and what a short word in it means."""

import pytest
from pytestqt.qtbot import QtBot

from tipdesk.intake.preview import Preview
from tipdesk.intake.rows import Kind, Known, Row, Standing
from tipdesk.reader.noticing import Notice
from tipdesk.ui.intake.asking import forms_words, undated
from tipdesk.ui.intake.telling import cells, know
from tipdesk.ui.look import Look


def row(standing: Standing = Standing.NEW, channel: str = "signal", *known: Notice) -> Row:
    noticed = tuple(Known(notice, 1) for notice in known)
    return Row(Kind.TIP, standing, "export", None, "ab" * 32, "Lin", known=noticed, channel=channel)


@pytest.mark.parametrize(("channel", "icon"), [("signal", "message-square"), ("form", "table"), ("mail", "mail")])
def test_a_chat_and_a_form_are_told_from_a_letter(qtbot: QtBot, look: Look, channel: str, icon: str) -> None:
    assert cells(look, row(channel=channel))[1].icon == icon


def test_a_box_stands_only_where_it_can_be_ticked(qtbot: QtBot, look: Look) -> None:
    boxes = {standing: cells(look, row(standing))[0].tick is not None for standing in Standing}
    assert [standing for standing, box in boxes.items() if box] == [Standing.NEW]


def test_over_a_cell_stands_what_its_short_words_mean(qtbot: QtBot) -> None:
    cell = know(row(Standing.NEW, "signal", Notice.INCOMPLETE))
    assert cell.words == "Without what disappears"
    assert "leaves out what disappears" in cell.tip


def test_what_is_kept_asks_for_nothing_more(qtbot: QtBot) -> None:
    asks = row(Standing.NEW, "whatsapp", Notice.DAY_OR_MONTH)
    kept = row(Standing.KEPT, "whatsapp", Notice.DAY_OR_MONTH)
    assert undated(Preview(rows=(asks, kept))) == 1
    assert undated(Preview(rows=(kept,))) == 0
    assert not forms_words(Preview(rows=(kept,)))
