"""The printed report: everything that was asked for stands in it, in any language, and where one begins to read."""

import os
import re
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from auditing import become_security_editor, colleague
from desks import Desk, desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tongues import compiled, speaking
from ui.audit.test_desk_page import FERRY, HERON, K, days_ago

from tipdesk.desk import audit_answers
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_lines import Sift
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import Details
from tipdesk.domain.questions import Question
from tipdesk.ui import names
from tipdesk.ui.audit import paper
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.paper import Report
from tipdesk.ui.audit.reported import report_of

__all__ = ["desk"]
LONG = "They rang the desk three times and asked to speak about the second contract before the court sits on Monday"
ARABIC_NAME = "\u0644\u064a\u0644\u0649 \u062d\u062f\u0627\u062f"


@pytest.fixture(scope="module")
def qm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("qm"))


@pytest.fixture
def asked(desk: Desk) -> tuple[Desk, Watch, Asked]:
    become_security_editor(desk.session)
    leila, ben = colleague(desk.session, ARABIC_NAME), colleague(desk.session, "Ben Ochre", "editor")
    ben.did(K.STORY_FOUNDED, days_ago(20), where=FERRY)
    ben.did(
        K.GRANT_GIVEN, days_ago(19), where=FERRY, reason="interviews", details=Details(whom=leila.id, role="reader")
    )
    leila.did(K.IDENTITY_OPENED, days_ago(5), where=FERRY, subject=HERON, reason=LONG)
    for n in range(40):
        leila.did(K.STORY_OPENED, days_ago(4) + n * 60_000, where=FERRY)
    leila.did(K.COPIED, days_ago(3), where=FERRY, subject=HERON)
    watch = Watch(desk.session, lambda _at: 0)
    for _ in watch.follow():
        pass
    return desk, watch, Asked(Question.PERSON_LEAVES, Sift(people=frozenset({leila.id})))


def report(desk: Desk, watch: Watch, asked: Asked) -> Report:
    words = Words(lambda who: names.name_of(desk.session, who), lambda _at: "5 Nov", lambda _who, name: name)
    return report_of(asked, audit_answers.answer(desk.session, watch, asked), words, 0)


def pages(data: bytes, name: str = "en") -> list[str]:
    document = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_range() for page in document]
    if folder := os.environ.get("TIPDESK_PICTURES"):
        for at, page in enumerate(document):
            page.render(scale=1).to_pil().save(Path(folder) / f"paper-{name}-{at}.png")
    document.close()
    return found


def lines_that_begin(data: bytes, left: float, right: float) -> int:
    """How many lines of the first page have ink between two parts of its width."""
    document = pypdfium2.PdfDocument(data)
    drawn = document[0].render(scale=1).to_pil().convert("L")
    document.close()
    strip = drawn.crop((round(left * drawn.width), 0, round(right * drawn.width), drawn.height))
    dark = [min(strip.crop((0, y, strip.width, y + 1)).tobytes()) < 128 for y in range(strip.height)]
    return sum(now and not before for before, now in pairwise(dark))


def test_nothing_of_a_report_is_cut_and_each_page_has_its_head_and_number(
    asked: tuple[Desk, Watch, Asked], qtbot: QtBot
) -> None:
    made = report(*asked)
    told = pages(paper.drawn(made))
    whole = " ".join(" ".join(told).split())
    assert len(told) > 1
    # Words, since what is written from right to left comes out in another order than it went in.
    for sentence in (*made.told, *(cell for row in made.rows for cell in row)):
        assert not set(re.findall(r"\w+", sentence)) - set(re.findall(r"\w+", whole)), sentence
    assert "\u2026" not in whole
    for number, page in enumerate(told, 1):
        assert "Reason, why listed" in page
        assert str(number) in page.splitlines()[-1]


@pytest.mark.parametrize("code", ["de", "ar"])
def test_in_every_language_the_first_column_stands_where_one_begins_to_read(
    asked: tuple[Desk, Watch, Asked], qapp: QApplication, qm: Path, code: str
) -> None:
    with speaking(qapp, qm, code):
        assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (code == "ar")
        made = report(*asked)
        data = paper.drawn(made)
    told = " ".join(pages(data, code))
    assert "Monday" in told
    assert "FSI" not in told
    begin, end = lines_that_begin(data, 0.04, 0.07), lines_that_begin(data, 0.93, 0.96)
    assert (begin > 25 > end) if code == "de" else (end > 25 > begin)
    assert made.head[4] != "Reason, why listed"


def test_what_steers_a_text_is_spelled_out_but_for_what_our_own_sentences_need(qtbot: QtBot) -> None:
    row = ("\u202eevil", "\u2068Ben\u2069", "a", "b", "f" * 90, "c")
    (told,) = pages(paper.drawn(Report("t", "a", (), ("1", "2", "3", "4", "5", "6"), (row,), "foot")), "steered")
    assert "RLO" in told
    assert "FSI" not in told
    assert "PDI" not in told
    assert "".join(told.split()).count("f") >= 90, "a digest goes on in the next line"
