"""A query line says filters in words; what is no filter is a word, and what cannot be obeyed is told."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.query import NO_END, NO_START, Filter, Line, Meant, Names, Trouble, read, without, written


def start_of_day(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day, tzinfo=UTC).timestamp() * 1000)


NAMES = Names(
    start_of_day,
    {"Geschichte": Filter.STORY, "nach": Filter.AFTER, "hat": Filter.HAS},
    {"The ferry inspections": "c1", "copper lantern": "c1", "Ferry names": "c2", "Night shifts": "c3"},
    {"new": "new", "Checking": "checking", "In Prüfung": "checking"},
    {"mail": "mail", "E-mail": "mail", "Hush Line": "hushline"},
    frozenset({"documents", "Dokumente"}),
)
MARCH = start_of_day(2025, 3, 1)


def meant(text: str) -> Meant:
    line = read(text, NAMES)
    assert not line.refused
    return line.meant


def trouble(text: str) -> tuple[Trouble, tuple[str, ...]]:
    (refused,) = read(text, NAMES).refused
    return refused.trouble, refused.names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("hull", Meant("hull")),
        ("hull story:copper of  ferry", Meant("hull of ferry", stories=frozenset({"c1"}))),
        ('story:"night shifts"', Meant(stories=frozenset({"c3"}))),
        ("story:inspections", Meant(stories=frozenset({"c1"}))),
        ("state:checking state:new", Meant(states=frozenset({"checking", "new"}))),
        ('state:"in prufung"', Meant(states=frozenset({"checking"}))),
        ("CHANNEL:hush", Meant(channels=frozenset({"hushline"}))),
        ("after:2025-03", Meant(first_ms=MARCH)),
        ("before:2025-3-1", Meant(last_ms=MARCH - 1)),
        ("after:2024 before:2025-03-01", Meant(first_ms=start_of_day(2024, 1, 1), last_ms=MARCH - 1)),
        ("has:documents", Meant(has_documents=True)),
        ("hat:dok nach:2025-03-01 geschichte:night", Meant("", frozenset({"c3"}), first_ms=MARCH, has_documents=True)),
        ("http://x.example 12:30 note:this", Meant("http://x.example 12:30 note:this")),
        ('"story:ferry"', Meant('"story:ferry"')),
        ("", Meant()),
    ],
)
def test_what_is_typed_is_understood(text: str, wanted: Meant) -> None:
    assert meant(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("story:", (Trouble.NO_VALUE, ())),
        ("story:zeppelin", (Trouble.NO_SUCH, ())),
        ("after:yesterdayish", (Trouble.NO_DAY, ())),
        ("after:2025-02-30", (Trouble.NO_DAY, ())),
        ("before:99999", (Trouble.NO_DAY, ())),
        ("has:money", (Trouble.NO_SUCH, ())),
        ("after:2025-03-02 before:2025-03-01", (Trouble.NO_TIME_BETWEEN, ())),
    ],
)
def test_what_cannot_be_obeyed_is_told(text: str, wanted: tuple[Trouble, tuple[str, ...]]) -> None:
    assert trouble(text) == wanted


def test_the_one_that_begins_so_is_meant_though_another_holds_the_word() -> None:
    assert meant("story:ferry").stories == {"c2"}
    assert meant("story:insp").stories == {"c1"}


def test_a_name_that_several_begin_with_is_asked_back_with_their_names() -> None:
    two = Names(start_of_day, stories={"Ferry names": "c2", "Ferry inspections": "c1"})
    (refused,) = read("story:ferry", two).refused
    assert (refused.trouble, refused.names) == (Trouble.SEVERAL, ("Ferry inspections", "Ferry names"))
    assert read("story:ferry", two).meant == Meant()


def test_a_filter_can_be_taken_out_of_the_line_and_written_into_it() -> None:
    line = read("hull story:copper has:documents now", NAMES)
    assert without("hull story:copper has:documents now", [line.terms[0]]) == "hull has:documents now"
    assert written("story", "night shifts") == 'story:"night shifts"'
    assert meant("x " + written("state", "new")) == Meant("x", states=frozenset({"new"}))


@given(st.text(max_size=60))
def test_any_text_may_be_typed(text: str) -> None:
    line = read(text, NAMES)
    assert isinstance(line, Line)
    assert line.meant.first_ms >= NO_START
    assert line.meant.last_ms <= NO_END
    assert all(text[term.begin : term.end].partition(":")[1] for term in line.terms)
