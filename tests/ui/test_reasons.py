"""No word of the program's own code stands in the log that a person reads."""

import ast
from dataclasses import replace

import pytest
from architecture.source import PACKAGE

from tipdesk.desk.mark import Told
from tipdesk.desk.roster import numbers
from tipdesk.desk.setback import ALONE
from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import EventId, PersonId
from tipdesk.domain.settings import Policy
from tipdesk.ui.reasons import OWN, REFUSED, reason_words

LINE = AccessEvent(EventId("e"), EventKind.IDENTITY_OPENED, PersonId("p"), 0)


@pytest.mark.parametrize("why", Why)
def test_each_refusal_is_told_in_words(why: Why) -> None:
    words = reason_words(replace(LINE, kind=EventKind.IDENTITY_REFUSED, reason=why.value, allowed=False))
    assert words == f"refused: {REFUSED[why.value]}"


def test_what_a_person_wrote_is_shown_as_they_wrote_it() -> None:
    assert reason_words(replace(LINE, reason="to read the quotes back: a, b")) == "to read the quotes back: a, b"


def test_settings_are_called_by_their_words_and_not_by_their_names() -> None:
    for name in numbers(Policy()):
        for said in (name, f"proposed: {name}, states", f"agreed: {name}"):
            words = reason_words(replace(LINE, kind=EventKind.SETTING_CHANGED, reason=said))
            assert name not in words
            assert words
    assert reason_words(replace(LINE, kind=EventKind.SETTING_CHANGED, reason="lock_after_s, clipboard_s")) == (
        "when it locks, the clipboard"
    )


@pytest.mark.parametrize("told", [*(one.value for one in Told if one is not Told.SAME), ALONE])
def test_each_thing_that_may_have_happened_to_a_laptop_has_words(told: str) -> None:
    assert told in OWN[EventKind.LAPTOP_CHANGED]


def test_each_reason_that_the_desk_writes_as_text_has_words() -> None:
    """`record.note(…, EventKind.SLOT_CHANGED, reason="…")`, wherever it stands."""
    found = set()
    for path in (PACKAGE / "desk").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            kinds = [one.attr for one in node.args if isinstance(one, ast.Attribute) and one.attr.isupper()]
            for word in node.keywords:
                if word.arg == "reason" and kinds and isinstance(word.value, ast.Constant):
                    found.add((EventKind[kinds[0]], word.value.value))
    assert found
    assert not [(kind, said) for kind, said in found if said not in OWN.get(kind, {})]


def test_a_clock_that_went_back_says_by_how_much() -> None:
    assert "75" in reason_words(replace(LINE, kind=EventKind.CLOCK_WENT_BACK, reason="75 min"))
