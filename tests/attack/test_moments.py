"""A moment that no calendar has, in a colleague's log: the security editor's answers are written all the same."""

from itertools import product
from typing import Any

from attack.test_packets import Scene, scene

from tipdesk.cli import audit_question
from tipdesk.desk.audit_answers import Asked, answer
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import EventKind
from tipdesk.domain.questions import Question
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.reported import report_of

__all__ = ["scene"]


def test_no_answer_breaks_at_it(scene: Scene) -> None:
    ana, sol = scene["Ana"], scene["Sol"]
    log = ana.session.places.log
    fields: dict[str, Any] = {"kind": EventKind.STORY_OPENED.value, "where": "amber ferry", "laptop": "x"}
    kinds = (EventKind.STORY_OPENED, EventKind.SOURCE_ADDED, EventKind.GRANT_GIVEN, EventKind.UNLOCK_FAILED)
    with ana.session.compartment(log).commit(ana.session.pen) as draft:
        for claimed, kind in product((2**53 - 1, 1 - 2**53), kinds):
            moments = dict.fromkeys(("at_ms", "tried_ms", "last_ms", "until_ms", "due_ms"), claimed)
            draft.log("event", ana.session.new_id(), fields | {"kind": kind.value} | moments)
    sol.receives(ana.sends(log, sol))
    watch = Watch(sol.session, audit_question._offset_ms)
    for _ in watch.follow():
        pass
    words = audit_question._words(sol.session, watch)
    assert isinstance(words, Words)
    for question in Question:
        asked = Asked(question)
        assert report_of(asked, answer(sol.session, watch, asked), words, 0).rows is not None
