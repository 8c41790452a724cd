"""A list begins anywhere, whatever was written since it was last looked through."""

import random
from pathlib import Path

import pytest
from compartments import DAY_MS, Laptop, record_id, tips

from tipdesk.ledger import cards, jumps
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.view import View

STATES = ("new", "checking", "using")
SHOWN = ("checking", "new")


def listed(view: View) -> list[int]:
    """The rows of the list, asked in one piece."""
    return [card.row for card in view.page("tip", SHOWN, limit=10_000)]


def as_windows(view: View) -> list[int]:
    total = sum(view.counts("tip").get(state, 0) for state in SHOWN)
    return [card.row for first in range(0, total, 37) for card in view.window("tip", SHOWN, first, 37)]


def write(compartment: Compartment, laptop: Laptop, rnd: random.Random, number: int) -> None:
    """A purge, triage, a tip moved in time, or new ones, few or many."""
    what = rnd.random()
    if what < 0.1:
        view = compartment.reading()
        first = view.history(record_id(rnd.randrange(1, 300)))[0].written
        view.close()
        with compartment.commit(laptop.pen) as draft:
            draft.decide(Purge([first.id], "by hand"))
    elif what < 0.6:
        with compartment.commit(laptop.pen) as draft:
            for _ in range(rnd.choice((1, 1, 40))):
                draft.set("tip", record_id(rnd.randrange(1, 300)), {"state": rnd.choice(STATES)})
    elif what < 0.8:
        with compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(rnd.randrange(1, 300)), {"received_ms": DAY_MS + rnd.randrange(400)})
    else:
        for _ in compartment.bulk(laptop.pen, tips(10_000 * number, rnd.choice((1, 30, 90)))):
            pass


@pytest.mark.parametrize("seed", range(8))
def test_a_window_is_right_after_every_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.setattr(jumps, "STEP", 20)
    monkeypatch.setattr(jumps, "LONGEST", 45)
    laptop, rnd = Laptop(), random.Random(seed)
    compartment = laptop.found(tmp_path)
    for _ in compartment.bulk(laptop.pen, tips(1, 300)):
        pass
    view = compartment.reading()
    for number in range(1, 25):
        write(compartment, laptop, rnd, number)
        if rnd.random() < 0.7:
            rows = listed(view)
            assert as_windows(view) == rows
            at_ms = DAY_MS + rnd.randrange(400)
            times = [card.at_ms for card in view.page("tip", SHOWN, limit=10_000)]
            assert view.older("tip", SHOWN, at_ms) == sum(time <= at_ms for time in times)
    view.close()
    compartment.close()


def test_a_write_is_followed_without_looking_through_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jumps, "STEP", 20)
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    for _ in compartment.bulk(laptop.pen, tips(1, 300)):
        pass
    view = compartment.reading()
    assert as_windows(view) == listed(view)
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(150), {"state": "using"})
        draft.set("tip", record_id(400), {"state": "new", "received_ms": DAY_MS + 77})
    asked: list[str] = []
    view.db.set_trace_callback(asked.append)
    rows = as_windows(view)
    view.db.set_trace_callback(None)
    assert rows == listed(view)
    assert not [one for one in asked if "row_number" in one]
    view.close()
    compartment.close()


def test_a_list_of_no_state_is_empty(tmp_path: Path) -> None:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    view = compartment.reading()
    assert view.window("tip", [], 500, 10) == []
    assert cards.page(view.db, "tip", [], limit=5) == []
    view.close()
    compartment.close()
