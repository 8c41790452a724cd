"""The agenda keeps step with the cards: what waits is found by person and day, and nothing else."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import compartments
import pytest
from compartments import KEY, Laptop, record_id
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tipdesk.ledger import agenda
from tipdesk.ledger.agenda import NO_DAY, Days
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.cards import Shown, Waits
from tipdesk.ledger.compartment import Compartment, Founding

EVER = Days(0, 1 << 60)


def shape(kind: str, fields: dict[str, Any]) -> Shown:
    whom, due = fields.get("assignee") or "", fields.get("due_ms") or 0
    looks = compartments.shape(kind, fields)
    return looks._replace(waits=Waits(whom, due)) if whom or due else looks


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Laptop, Compartment]]:
    laptop = Laptop()
    made = Compartment.found(tmp_path, KEY, shape, laptop.pen, Founding("story", (laptop.keys.public,)))
    yield laptop, made
    made.close()


def put(place: tuple[Laptop, Compartment], number: int, **fields: Any) -> None:
    laptop, compartment = place
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(number), fields)


def found(
    place: tuple[Laptop, Compartment], states: tuple[str, ...] = ("new",), whoms: tuple[str, ...] = ("", "ana")
) -> list[tuple[str, int, str]]:
    view = place[1].reading()
    try:
        return [(one.whom, one.at_ms, one.card.title) for one in agenda.waiting(view, states, whoms, EVER)]
    finally:
        view.close()


def test_what_has_neither_person_nor_day_is_not_on_it(place: tuple[Laptop, Compartment]) -> None:
    put(place, 1, title="plain", state="new")
    put(place, 2, title="due", state="new", due_ms=500)
    assert found(place) == [("", 500, "due")]


def test_it_follows_each_change_of_person_day_and_state(place: tuple[Laptop, Compartment]) -> None:
    put(place, 1, title="one", state="new", due_ms=500)
    put(place, 1, due_ms=700)
    assert found(place) == [("", 700, "one")]
    put(place, 1, assignee="ana")
    assert found(place) == [("ana", 700, "one")]
    put(place, 1, state="false")
    assert found(place) == []
    assert found(place, ("false",)) == [("ana", 700, "one")]
    put(place, 1, assignee=None, due_ms=None)
    assert found(place, ("false",)) == []


def test_others_people_and_later_days_are_left_out(place: tuple[Laptop, Compartment]) -> None:
    put(place, 1, title="mine", state="new", assignee="ana")
    put(place, 2, title="another's", state="new", assignee="ben", due_ms=100)
    put(place, 3, title="later", state="new", due_ms=900)
    view = place[1].reading()
    assert [one.card.title for one in agenda.waiting(view, ["new"], ["", "ana"], Days(0, 800))] == ["mine"]
    assert [one.card.title for one in agenda.waiting(view, ["new"], ["", "ana", "ben"], Days(1, 800))] == ["another's"]
    assert [one.card.title for one in agenda.waiting(view, ["new"], ["ben", "ana"], NO_DAY)] == ["mine"]
    view.close()


def test_what_is_filed_in_bulk_is_on_it(place: tuple[Laptop, Compartment]) -> None:
    laptop, compartment = place
    many = [NewRecord("tip", record_id(n), {"title": f"{n}", "state": "new", "due_ms": n % 3}) for n in range(1, 10)]
    for _ in compartment.bulk(laptop.pen, many):
        pass
    assert [at for _, at, _ in found(place)] == [1, 1, 1, 2, 2, 2]


def test_of_very_many_the_first_by_day_are_given(place: tuple[Laptop, Compartment]) -> None:
    for n in range(1, 8):
        put(place, n, title=f"{n}", state="new", due_ms=100 - n)
    view = place[1].reading()
    assert [one.at_ms for one in agenda.waiting(view, ["new"], [""], EVER, limit=3)] == [93, 94, 95]
    view.close()


CHANGE = st.fixed_dictionaries(
    {},
    optional={
        "state": st.sampled_from(["new", "checking", "false"]),
        "assignee": st.sampled_from(["ana", "ben", None]),
        "due_ms": st.sampled_from([0, 10, 20, None]),
    },
)


@given(st.lists(st.tuples(st.integers(1, 3), CHANGE), max_size=12))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_changes_it_says_what_the_records_say(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, dict[str, Any]]]
) -> None:
    laptop, now = Laptop(), dict[int, dict[str, Any]]()
    folder = tmp_path_factory.mktemp("place")
    made = Compartment.found(folder, KEY, shape, laptop.pen, Founding("story", (laptop.keys.public,)))
    for number, fields in changes:
        put((laptop, made), number, **fields)
        now.setdefault(number, {}).update(fields)
    wanted = {
        (one.get("state", ""), one.get("assignee") or "", one.get("due_ms") or 0, number)
        for number, one in now.items()
        if one.get("assignee") or one.get("due_ms")
    }
    view = made.reading()
    states = ("", "new", "checking", "false")
    got = agenda.waiting(view, states, ["", "ana", "ben"], EVER)
    assert {(w.card.state, w.whom, w.at_ms, int(w.card.record, 16)) for w in got} == wanted
    view.close()
    made.close()
