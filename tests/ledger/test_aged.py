"""What is as old as a moment is counted, and the oldest come first."""

from pathlib import Path
from typing import Any

from compartments import KEY, Laptop, record_id

from tipdesk.ledger import aged
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.cards import Shown
from tipdesk.ledger.compartment import Compartment, Founding


def shape(_kind: str, f: dict[str, Any]) -> Shown:
    return Shown(f["state"], f["at_ms"], "", "", "{}")


def test_it_counts_up_to_the_moment_within_one_state_and_kind_alone(tmp_path: Path) -> None:
    laptop = Laptop()
    made = Compartment.found(tmp_path, KEY, shape, laptop.pen, Founding("inbox", (laptop.keys.public,)))
    rows = [
        NewRecord(kind, record_id(number), {"state": state, "at_ms": 100 - number})
        for number, (kind, state) in enumerate([("tip", "spam"), ("tip", "new"), ("note", "spam")] * 10)
    ]
    for _ in made.bulk(laptop.pen, rows):
        pass
    view = made.reading()
    assert aged.number(view, "tip", "spam", 100) == 10
    assert aged.number(view, "tip", "spam", 76) == 2
    assert [card.at_ms for card in aged.oldest(view, "tip", "spam", 85, 3)] == [73, 76, 79]
    assert aged.oldest(view, "tip", "false", 100, 3) == []
    view.close()
    made.close()
