"""A sentence for each finding: where, what, and what to do."""

import dataclasses
import re
import string
from typing import Any, get_args

import pytest

from tipdesk.desk.findings import Finding
from tipdesk.ui.findings import MANY, ONE, PARTS, PLACES, Telling, finding_words

TELLING = Telling(lambda who: f"Person {who[:2]}", lambda at_ms: f"moment {at_ms}")
VALUES: dict[str, Any] = {
    "commit": "c" * 64,
    "head": "c" * 64,
    "feed": "f" * 64,
    "by": "ab" * 32,
    "part": "signature",
    "seq": 77,
    "claimed_ms": 1001,
    "before_ms": 1002,
    "now_ms": 1003,
    "seen_ms": 1004,
    "commits": ("c" * 64, "d" * 64),
    "statements": ("c" * 64, "d" * 64),
    "missing": ("c" * 64, "d" * 64),
    "operations": 2,
    "name": "9f" * 16,
    "versions": (),
}


def made(kind: type) -> Any:
    return kind(**{one.name: VALUES[one.name] for one in dataclasses.fields(kind)})


@pytest.mark.parametrize("kind", get_args(Finding))
def test_each_finding_says_where_what_and_what_to_do(kind: type) -> None:
    template = {**ONE, **MANY}[kind.__name__]
    assert "{place}" in template
    words = finding_words("inbox", made(kind), TELLING)
    assert words.startswith("In the inbox, ")
    assert words.endswith(".")
    assert re.search(r"\b(Take|Ask|Compare|Set) ", words) or "tell your security editor" in words
    for _, name, _, _ in string.Formatter().parse(template):
        assert name is None or name in {"place", "commit", "who", "seq", "part", "claimed", "before", "seen", "name"}
    assert "{" not in words
    assert (" 2 " in words) is (kind.__name__ in MANY)


def test_no_sentence_stands_for_a_finding_that_is_not_made() -> None:
    assert set(ONE) | set(MANY) == {kind.__name__ for kind in get_args(Finding)}
    assert not set(ONE) & set(MANY)


def test_a_story_is_called_by_its_codename_and_a_person_by_name() -> None:
    fork = next(kind for kind in get_args(Finding) if kind.__name__ == "Fork")
    assert "In amber ferry, number 77 of Person ab" in finding_words("amber ferry", made(fork), TELLING)


def test_each_part_and_place_that_the_rooms_below_name_has_words() -> None:
    altered = next(kind for kind in get_args(Finding) if kind.__name__ == "Altered")
    for part in PARTS:
        assert PARTS[part] in finding_words("drawer", altered("c" * 64, part), TELLING)
    assert "part 4 of it" in finding_words("drawer", altered("c" * 64, "operation 3"), TELLING)
    assert set(PLACES) == {"my log", "drawer", "roster", "inbox"}
