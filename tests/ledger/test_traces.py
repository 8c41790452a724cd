"""What records have in common is found by digests of the file's own key, and goes when they go."""

from pathlib import Path
from typing import Any

import pytest
from compartments import DAY_MS, KEY, Laptop, record_id

from tipdesk.ledger import connection, groups, schema, traces
from tipdesk.ledger.alike import behind, number_behind, place, rebuild, sizes
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.cards import Shown, Words
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.groups import Sketched


def shape(kind: str, fields: dict[str, Any]) -> Shown:
    """The words of a text are its traces too."""
    text = "" if fields.get("withdrawn") else str(fields.get("text", ""))
    words = Words("", "", text) if text else None
    return Shown(str(fields.get("state", "")), DAY_MS, text, "", "{}", words, None, tuple(text.split()))


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture
def compartment(tmp_path: Path, laptop: Laptop) -> Compartment:
    return found(tmp_path, laptop)


def found(folder: Path, laptop: Laptop, kind: str = "inbox") -> Compartment:
    folder.mkdir(exist_ok=True)
    return Compartment.found(folder, KEY, shape, laptop.pen, Founding(kind, (laptop.keys.public,)))


def tip(number: int, text: str) -> NewRecord:
    return NewRecord("tip", record_id(number), {"text": text, "state": "new"})


def held(compartment: Compartment, what: str) -> list[int]:
    db = compartment.book.db
    return traces.holding(db, traces.key_of(db).digest(what.encode()), 0, 50)


def file(compartment: Compartment, laptop: Laptop, *some: NewRecord) -> None:
    for _ in compartment.bulk(laptop.pen, some):
        pass


def test_bulk_and_single_commits_leave_the_same_traces(compartment: Compartment, laptop: Laptop) -> None:
    file(compartment, laptop, tip(1, "alpha beta"), tip(2, "beta"))
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(3), {"text": "beta gamma", "state": "new"})
    assert len(held(compartment, "alpha")) == 1
    assert len(held(compartment, "beta")) == 3
    assert len(held(compartment, "gamma")) == 1


def test_what_a_record_no_longer_holds_is_not_found(compartment: Compartment, laptop: Laptop) -> None:
    file(compartment, laptop, tip(1, "alpha beta"), tip(2, "alpha"))
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"withdrawn": True})
    assert len(held(compartment, "alpha")) == 1
    assert held(compartment, "beta") == []
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"withdrawn": False})
    assert len(held(compartment, "beta")) == 1


def test_digests_of_two_compartments_have_nothing_in_common(tmp_path: Path, laptop: Laptop) -> None:
    one, other = found(tmp_path / "one", laptop), found(tmp_path / "other", laptop, "story")
    for each in (one, other):
        file(each, laptop, tip(1, "alpha beta gamma"))
    digests = [
        set(each.book.db.execute("SELECT digest FROM trace WHERE digest > 0").fetchall()) for each in (one, other)
    ]
    assert len(digests[0]) == len(digests[1]) == 3
    assert not digests[0] & digests[1]


def test_a_file_of_the_step_before_gets_its_traces_when_it_is_compared(
    compartment: Compartment, laptop: Laptop
) -> None:
    file(compartment, laptop, tip(1, "alpha beta"), tip(2, "alpha"))
    location = compartment.location
    compartment.close()
    db = connection.connect(location.path, KEY)
    for statement in (
        "DROP TABLE trace",
        "DROP TABLE alike",
        "DELETE FROM meta WHERE name='trace'",
        "PRAGMA user_version=2",
    ):
        db.execute(statement)
    db.close()
    again = Compartment.open(location)
    assert held(again, "alpha") == []
    view = again.reading()
    assert number_behind(view, 100) == 2
    some = behind(view, 10)
    place(
        again, [Sketched(card.row, ()) for card in some], [(card.row, card.title.split()) for card in some], _never, 0.7
    )
    assert len(held(again, "alpha")) == 2
    assert number_behind(view, 100) == 0
    assert schema.STEPS[2] == "003_traces.sql"


def _never(_one: bytes, _other: bytes) -> float:
    return 0.0


def _equal(one: bytes, other: bytes) -> float:
    return float(one == other)


def sketched(compartment: Compartment, letters: str) -> None:
    """Each record's sketch is one letter all through; a dot has none."""
    some = behind(compartment.reading(), 100)
    made = [
        Sketched(card.row, () if one == "." else (one.encode() * groups.SKETCH,))
        for card, one in zip(some, letters, strict=True)
    ]
    place(compartment, made, [], _equal, 0.7)


def groups_of(compartment: Compartment) -> list[tuple[int, int]]:
    rows = compartment.book.db.execute("SELECT row, leader FROM alike ORDER BY row").fetchall()
    first = rows[0][0] if rows else 0
    return [(row - first, leader - first) for row, leader in rows]


def test_who_comes_joins_the_oldest_that_is_alike(compartment: Compartment, laptop: Laptop) -> None:
    file(compartment, laptop, *(tip(n, f"text{n}") for n in range(1, 6)))
    sketched(compartment, "abab.")
    assert groups_of(compartment) == [(0, 0), (1, 1), (2, 0), (3, 1)]
    file(compartment, laptop, tip(6, "late"))
    sketched(compartment, "a")
    assert groups_of(compartment)[-1] == (5, 0)
    rows = [row for (row,) in compartment.book.db.execute("SELECT row FROM alike ORDER BY row")]
    assert list(sizes(compartment.reading(), rows).values()) == [3, 2, 3, 2, 3]


def test_a_group_whose_leader_goes_is_compared_anew_and_nothing_of_the_leader_stays(
    compartment: Compartment, laptop: Laptop
) -> None:
    file(compartment, laptop, *(tip(n, f"text{n}") for n in range(1, 4)))
    sketched(compartment, "aaa")
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"withdrawn": True})
    db = compartment.book.db
    assert db.execute("SELECT count(*) FROM alike").fetchone()[0] == 0
    assert db.execute("SELECT count(*) FROM trace WHERE digest < 0").fetchone()[0] == 0
    # Left are the two words of those that stand, and the three to be compared: no band of the leader's.
    assert db.execute("SELECT count(*) FROM trace WHERE digest > 0").fetchone()[0] == 2
    assert number_behind(compartment.reading(), 100) == 3
    sketched(compartment, ".aa")
    assert groups_of(compartment) == [(0, 0), (1, 0)]


def test_everything_can_be_made_again(compartment: Compartment, laptop: Laptop) -> None:
    file(compartment, laptop, *(tip(n, f"text{n}") for n in range(1, 5)))
    sketched(compartment, "abab")
    before = (groups_of(compartment), number_behind(compartment.reading(), 100))
    rebuild(compartment)
    assert number_behind(compartment.reading(), 100) == 4
    sketched(compartment, "abab")
    assert (groups_of(compartment), number_behind(compartment.reading(), 100)) == before


def test_a_purge_takes_a_record_s_digests_its_sketch_and_its_bands_along(
    compartment: Compartment, laptop: Laptop
) -> None:
    file(compartment, laptop, tip(1, "alpha"), tip(2, "beta"))
    sketched(compartment, "ab")
    first = next(iter(compartment.reading().history(record_id(1))))
    db = compartment.book.db
    before = db.execute("SELECT count(*) FROM trace WHERE digest > 0").fetchone()[0]
    with compartment.commit(laptop.pen) as draft:
        draft.decide(Purge([first.written.id], "by hand"))
    assert held(compartment, "alpha") == []
    assert len(held(compartment, "beta")) == 1
    assert db.execute("SELECT count(*) FROM alike").fetchone()[0] == 1
    # The word, and all of the leader's bands: as many as the other has.
    assert db.execute("SELECT count(*) FROM trace WHERE digest > 0").fetchone()[0] == before // 2


def test_what_was_purged_while_it_was_compared_comes_back_by_nothing(compartment: Compartment, laptop: Laptop) -> None:
    """Its text was read before, by another thread or program."""
    file(compartment, laptop, tip(1, "alpha"), tip(2, "beta"))
    some = behind(compartment.reading(), 10)
    first = next(iter(compartment.reading().history(record_id(1))))
    with compartment.commit(laptop.pen) as draft:
        draft.decide(Purge([first.written.id], "by hand"))
    read = [(card.row, card.title.split()) for card in some]
    place(compartment, [Sketched(card.row, (b"a" * groups.SKETCH,)) for card in some], read, _equal, 0.7)
    assert held(compartment, "alpha") == []
    assert compartment.book.db.execute("SELECT count(*) FROM alike").fetchone()[0] == 1
