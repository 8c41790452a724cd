"""A report of one question: its number, days, and names are read strictly."""

import hashlib
import io
import json
from pathlib import Path

import pytest
from auditing import become_security_editor, colleague
from desks import Desk, desk

from tipdesk.cli import audit_question
from tipdesk.cli.options import Misused, parse
from tipdesk.cli.say import Say
from tipdesk.desk import audit, audit_answers
from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_lines import FOREVER_MS
from tipdesk.desk.watching import Watch
from tipdesk.domain.questions import Question
from tipdesk.errors import NoSuchName
from tipdesk.ui.audit.reported import report_of

__all__ = ["desk"]


@pytest.mark.parametrize("said", ["0", "18", "-1", "three", "\u0663", "1.0"])
def test_a_number_that_no_question_has_is_refused(said: str) -> None:
    with pytest.raises(Misused):
        audit_question._question(said)


def test_each_question_is_asked_by_its_number_and_the_third_by_none() -> None:
    assert [audit_question._question(str(one.value)) for one in Question] == list(Question)
    assert audit_question._question("") is Question.PERSON_DID


def test_filters_are_those_that_were_typed(desk: Desk) -> None:
    become_security_editor(desk.session)
    kay = colleague(desk.session, "Kay Reed")
    watch = Watch(desk.session, lambda _at: 0)
    words = audit_question._words(desk.session, watch)
    typed = parse(["--person", "kay reed", "--story", "amber ferry", "--from-day", "2025-03-01"])
    sift = audit_question._sift(typed, desk.session, watch, words)
    assert (sift.people, sift.where, sift.to_ms) == (frozenset({kay.id}), "amber ferry", FOREVER_MS)
    assert sift.from_ms > 0
    for wrong, refused in ((["--person", "Nobody"], NoSuchName), (["--laptop", "KR 9"], NoSuchName)):
        with pytest.raises(refused):
            audit_question._sift(parse(wrong), desk.session, watch, words)
    with pytest.raises(Misused):
        audit_question._sift(parse(["--to-day", "3 March"]), desk.session, watch, words)


@pytest.mark.parametrize("ending", ["csv", "pdf"])
def test_a_report_as_table_and_on_paper_has_its_digest_on_record(
    desk: Desk, qapp: object, tmp_path: Path, ending: str
) -> None:
    assert qapp is not None
    become_security_editor(desk.session)
    watch = Watch(desk.session, lambda _at: 0)
    for _ in watch.follow():
        pass
    words = audit_question._words(desk.session, watch)
    asked = Asked(Question.PERSON_DID)
    made = report_of(asked, audit_answers.answer(desk.session, watch, asked), words, 0)
    path, out = tmp_path / f"report.{ending}", io.StringIO()
    audit_question._write(desk.session, Question.PERSON_DID, made, path, Say(as_json=True, out=out, err=io.StringIO()))
    data = path.read_bytes()
    assert data.startswith(b"%PDF" if ending == "pdf" else b'"When"')
    said = json.loads(out.getvalue())
    assert said["sha256"] == hashlib.sha256(data).hexdigest()
    assert audit.events(desk.session, 0, 1).events[0].details.sha256 == said["sha256"]
