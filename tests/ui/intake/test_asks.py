"""What an import asks is answered in the window before anything is kept; a mixed folder is counted by kind."""

import json
import sys
from pathlib import Path

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import Shown, show

from tipdesk.desk import forms, rules_of_the_desk, tips
from tipdesk.domain.desk_rule import DeskRule, Then, When
from tipdesk.intake.host import reader_command
from tipdesk.intake.preview import Kind
from tipdesk.reader.messages import Dates, Part
from tipdesk.ui.intake.counts import kind_of
from tipdesk.ui.intake.mapping import MappingDialog
from tipdesk.ui.intake.over_desk import ImportOverDesk
from tipdesk.ui.intake.page import ImportPage
from tipdesk.ui.intake.ruling import RulesDialog
from tipdesk.ui.intake.stages import Stage
from tipdesk.ui.page import PageParts

K = Qt.Key
PATIENCE_MS = 30_000
FORM = "Timestamp,Reach us,What happened?\n2026/03/03 10:00:00,ana@b.example,The ferry was never inspected.\n"
ODD = "Asked on,Reach us,Story\nlater,ana@b.example,The ferry was never inspected.\nsoon,lin@b.example,It is late.\n"
CHAT = "[03/04/2025, 10:00:00] Lin: the ferry\n[04/04/2025, 11:00:00] Ana: which one\n"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Lin Marsh\nEMAIL:lin@b.example\nEND:VCARD\n"


@pytest.fixture
def importing(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    command = reader_command(sys.executable)
    return show(qtbot, ImportPage(parts, lambda story: ImportOverDesk(desk.session, parts.look, command, story)))


def of(shown: Shown) -> ImportPage:
    assert isinstance(shown.page, ImportPage)
    return shown.page


def ready(shown: Shown) -> None:
    shown.bot.waitUntil(lambda: of(shown).stage is Stage.READY, timeout=PATIENCE_MS)


def look(shown: Shown, *paths: Path) -> None:
    of(shown).look_into(tuple(map(str, paths)))
    ready(shown)


def write(folder: Path, name: str, text: str) -> Path:
    place = folder / name
    place.parent.mkdir(exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return place


def read(desk: Desk) -> list[tips.WholeTip]:
    inbox = desk.session.places.inbox
    return [tips.whole(desk.session, inbox, card.tip) for card in tips.window(desk.session, inbox, (), 0, 50)]


def keep(shown: Shown) -> None:
    of(shown).main()
    shown.bot.waitUntil(lambda: of(shown).stage is Stage.DONE, timeout=PATIENCE_MS)


def test_columns_are_changed_in_the_window_and_remembered_for_the_next_import(
    desk: Desk, importing: Shown, tmp_path: Path
) -> None:
    page = of(importing)
    table = write(tmp_path, "odd.csv", ODD)
    look(importing, table)
    assert page.work.preview.counts.ticked == 0
    assert page.asks.strip.columns.isVisibleTo(page)
    page.asks.ask_forms()
    (dialog,) = page.window().findChildren(MappingDialog)
    assert dialog.parts == [Part.ANSWER, Part.ANSWER, Part.ANSWER]
    dialog.choose(1, Part.TIME)
    dialog.choose(1, Part.ADDRESS)
    dialog.choose(0, Part.LEFT_OUT)
    dialog.accepted.emit()
    importing.bot.waitUntil(
        lambda: page.stage is Stage.READY and page.work.preview.counts.ticked == 2, timeout=PATIENCE_MS
    )
    assert {row.sender.address for row in page.work.preview.rows} == {"ana@b.example", "lin@b.example"}
    keep(importing)
    assert all("Asked on" not in one.tip.text for one in read(desk))
    (said,) = forms.said(desk.session)
    assert said.parts == ("left-out", "address", "answer")
    look(importing, write(tmp_path, "again.csv", ODD.replace("late", "gone")))
    assert page.work.preview.counts.ticked == 1


def test_of_two_columns_that_can_be_one_only_the_last_chosen_is_it(importing: Shown, tmp_path: Path) -> None:
    page = of(importing)
    look(importing, write(tmp_path, "form.csv", FORM))
    page.asks.ask_forms()
    (dialog,) = page.window().findChildren(MappingDialog)
    assert dialog.parts == [Part.TIME, Part.ANSWER, Part.ANSWER]
    dialog.choose(2, Part.TIME)
    assert dialog.parts == [Part.ANSWER, Part.ANSWER, Part.TIME]


def test_where_nothing_tells_day_from_month_it_is_asked_and_read_again(importing: Shown, tmp_path: Path) -> None:
    page = of(importing)
    look(importing, write(tmp_path, "_chat.txt", CHAT))
    (row,) = page.work.preview.rows
    assert row.sent_ms is None
    assert page.asks.strip.day_first.isVisibleTo(page)
    page.asks.strip.month_first.click()
    importing.bot.waitUntil(
        lambda: page.stage is Stage.READY and page.work.preview.rows[0].sent_ms is not None, timeout=PATIENCE_MS
    )
    month_first = page.work.preview.rows[0].sent_ms
    assert not page.asks.strip.day_first.isVisibleTo(page)
    page.asks.say_dates(Dates.DAY)
    importing.bot.waitUntil(
        lambda: page.stage is Stage.READY and page.work.preview.rows[0].sent_ms not in {None, month_first},
        timeout=PATIENCE_MS,
    )


@pytest.fixture
def two_rules(desk: Desk) -> None:
    """Written before the page is there."""
    form = frozenset({"form"})
    ferry = DeskRule("", "Ferry", When(words=("ferry",)), Then(("port",), queue="amber ferry"))
    train = DeskRule("", "Train", When(channels=form, words=("ferry",)), Then(("never",)))
    for rule in (ferry, train):
        rules_of_the_desk.put(desk.session, rule)


@pytest.mark.usefixtures("two_rules")
def test_rules_are_told_before_applied_after_and_undone_alone(desk: Desk, importing: Shown, tmp_path: Path) -> None:
    page = of(importing)
    page.entered()
    importing.bot.waitUntil(lambda: len(page.asks._rules) == 2)
    look(importing, write(tmp_path, "form.csv", FORM))
    assert page.asks.strip.rules.isVisibleTo(page)
    page.asks.ask_rules()
    (dialog,) = page.window().findChildren(RulesDialog)
    words = [tick.text() for tick in dialog.ticks.values()]
    assert sorted(words) == ["Ferry", "Train"]
    next(tick for tick in dialog.ticks.values() if tick.text() == "Train").set_ticked(ticked=False)
    dialog.accepted.emit()
    keep(importing)
    (whole,) = read(desk)
    assert (whole.tip.tags, whole.tip.queue) == (("port",), "amber ferry")
    desk.session.history.undo(desk.session)
    (whole,) = read(desk)
    assert (whole.tip.tags, whole.tip.queue) == ((), "")


def test_a_mixed_folder_is_counted_by_kind_and_shown_by_kind_and_cards_are_not_ticked(
    importing: Shown, tmp_path: Path
) -> None:
    page = of(importing)
    for name, text in (("a/form.csv", FORM), ("a/card.vcf", CARD), ("a/mail.eml", "From: a@b.example\n\nhello\n")):
        write(tmp_path, name, text)
    look(importing, tmp_path / "a")
    kinds = [kind_of(row) for row in page.work.preview.rows]
    assert sorted(kinds) == ["contact", "form", "mail"]
    assert "Cards 1" in page.filters.words.text()
    assert not next(row for row in page.work.preview.rows if row.kind is Kind.CONTACT).ticked
    page.filters.choose_kind("form")
    assert [row.channel for _, row in page.table.model.rows] == ["form"]
    page.filters.choose_kind("")
    assert len(page.table.model.rows) == 3


def test_chats_of_an_export_are_listed_by_name_and_only_the_ticked_one_is_taken(
    desk: Desk, importing: Shown, tmp_path: Path
) -> None:
    page = of(importing)

    def chat(number: int, name: str, words: str) -> dict[str, object]:
        said = {"id": 1, "type": "message", "date": "2026-03-03T10:00:00", "date_unixtime": "1772532000", "from": name,
                "from_id": f"user{number}", "text": words, "text_entities": []}  # fmt: skip
        return {"name": name, "type": "personal_chat", "id": number, "messages": [said]}

    chats = [chat(1, "Home", "dinner at eight"), chat(2, "Lin", "the ferry was never inspected")]
    look(importing, write(tmp_path, "result.json", json.dumps({"about": "an account", "chats": {"list": chats}})))
    rows = page.work.preview.rows
    assert [(row.found, row.ticked) for row in rows] == [("Home", False), ("Lin", False)]
    assert "dinner" not in " ".join(str(row) for row in rows)
    page.work.tick((1,), ticked=True)
    keep(importing)
    (whole,) = read(desk)
    assert "never inspected" in whole.tip.text
    assert "dinner" not in whole.tip.text
    assert "according-to-the-export" in {one.kind for one in whole.tip.warnings}
