"""Hits are sifted by kind, state and time, newest first and in steps; marks are asked of the index itself."""

from collections.abc import Iterator

import pytest
from compartments import Laptop, record_id
from hypothesis import given, settings
from hypothesis import strategies as st

from tipdesk.ledger import search, sift
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.sift import Sieve
from tipdesk.ledger.view import View

STATES = ("new", "checking", "false")
COUNT = 60
MARK = "\ue001"


def fields(number: int) -> dict[str, object]:
    marked = f"{number} {MARK}" if number % 5 == 0 else f"{number}"
    return {
        "title": f"tip {number}", "text": "hull" if number % 2 else "hull and water", "sender": marked,
        "state": STATES[number % 3], "received_ms": number * 10,
    }  # fmt: skip


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    laptop = Laptop()
    compartment = laptop.found(tmp_path_factory.mktemp("sift"))
    tips = [NewRecord("tip", record_id(n), fields(n)) for n in range(1, COUNT + 1)]
    notes = [NewRecord("note", record_id(n), {"text": "hull", "state": "note"}) for n in range(100, 110)]
    for _ in compartment.bulk(laptop.pen, [*tips, *notes]):
        pass
    reading = compartment.reading()
    yield reading
    reading.close()
    compartment.close()


def numbers(view: View, sieve: Sieve, query: str = "hull", wanted: int = 1000) -> list[int]:
    steps = list(sift.sift(view, search.expression(query), sieve, wanted))
    return [int(card.record, 16) for step in steps for card in step.cards]


def test_what_passes_comes_newest_first(view: View) -> None:
    found = numbers(view, Sieve(frozenset({"tip"}), frozenset({"false"})))
    assert found == [n for n in range(COUNT, 0, -1) if n % 3 == 2]


def test_kinds_that_are_not_asked_for_are_left_out(view: View) -> None:
    assert numbers(view, Sieve(kinds=frozenset({"note"}))) == list(range(109, 99, -1))


def test_it_goes_on_step_by_step_and_counts_all_while_it_gives_what_is_wanted(
    view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sift, "LOOK", 7)
    steps = list(sift.sift(view, search.expression("hull"), Sieve(states=frozenset({"new"})), 3))
    assert len(steps) > 5
    assert [int(card.record, 16) for step in steps for card in step.cards] == [60, 57, 54]
    assert sum(step.passed for step in steps) == COUNT // 3


def test_marks_narrow_within_the_index(view: View) -> None:
    asked = search.marked(search.expression("water"), [[MARK, "\ue009"]])
    assert [int(c.record, 16) for c in search.newest(view.db, asked)] == [60, 50, 40, 30, 20, 10]
    alone = search.marked("", [[MARK]])
    assert search.count(view.db, alone) == COUNT // 5
    assert search.count(view.db, search.marked("", [[MARK], ["\ue009"]])) == 0


def test_marks_are_no_words_that_anybody_finds(view: View) -> None:
    assert view.search(MARK).total == 0
    assert view.search(f"xyz{MARK}").total == 0
    assert not view.vocabulary.now().containing(MARK)
    assert view.vocabulary.now().containing("ull") == ["hull"]


def test_without_words_the_lists_answer(view: View) -> None:
    found = sift.listed(view, Sieve(states=frozenset({"new"})), 2)
    assert (found.passed, [int(c.record, 16) for c in found.cards]) == (20, [60, 57])
    between = sift.listed(view, Sieve(first_ms=100, last_ms=120), 50)
    assert (between.passed, [int(c.record, 16) for c in between.cards]) == (3, [12, 11, 10])


def test_a_whole_word_is_itself_alone(view: View) -> None:
    assert search.count(view.db, search.expression("hul", least=search.WHOLE)) == 0
    assert search.count(view.db, search.expression("hull", least=search.WHOLE)) == COUNT + 10
    assert search.expression('"never was" hull', least=search.WHOLE) == '"never was" AND "hull"'


@given(
    st.frozensets(st.sampled_from(STATES)), st.integers(0, COUNT * 10), st.integers(0, COUNT * 10), st.integers(1, 9)
)
@settings(max_examples=30)
def test_sifting_gives_what_looking_at_each_would(
    view: View, states: frozenset[str], first: int, last: int, look: int
) -> None:
    sieve = Sieve(frozenset({"tip"}), states, first, last)
    wanted = [n for n in range(COUNT, 0, -1) if (not states or STATES[n % 3] in states) and first <= n * 10 <= last]
    before, sift.LOOK = sift.LOOK, look  # type: ignore[misc]  # small steps
    try:
        assert numbers(view, sieve) == wanted
    finally:
        sift.LOOK = before  # type: ignore[misc]  # as it was
