"""Lines of a log: newest first over several states, by place, by subject, within days, and where each feed ends."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
from compartments import KEY, Laptop, record_id
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ledger import connection, lines, schema
from tipdesk.ledger.agenda import Days
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.cards import END, Place, Shown
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.lines import Wanted
from tipdesk.ledger.view import View

STATES = ("opened", "read", "copied")
PLACES = ("amber ferry", "slow orchard", "inbox")
SUBJECTS = ("", "quiet heron", "tall juniper")
MANY = 400


def shape(_kind: str, f: dict[str, Any]) -> Shown:
    return Shown(f["kind"], f["at_ms"], f["subject"], f["where"], '{"laptop":"a1b2","allowed":true,"count":1}')


def event(number: int) -> dict[str, Any]:
    where, subject = PLACES[number % 5 % 3], SUBJECTS[number % 7 % 3]
    return {"kind": STATES[number % 3], "at_ms": 1_000 + number // 2, "where": where, "subject": subject}


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compartment]:
    laptop = Laptop()
    made = Compartment.found(
        tmp_path_factory.mktemp("log"), KEY, shape, laptop.pen, Founding("log", (laptop.keys.public,))
    )
    for _ in made.bulk(laptop.pen, [NewRecord("event", record_id(n), event(n)) for n in range(MANY)]):
        pass
    yield made
    made.close()


@pytest.fixture
def view(log: Compartment) -> Iterator[View]:
    made = log.reading()
    yield made
    made.close()


@given(
    states=st.sets(st.sampled_from(STATES), min_size=1),
    line=st.sampled_from(("", *PLACES)),
    title=st.sampled_from(SUBJECTS),
    begin=st.integers(900, 1_300),
    length=st.integers(0, 400),
)
def test_lines_are_those_of_a_scan_whatever_is_asked(  # noqa: PLR0917  what is drawn
    log: Compartment, states: set[str], line: str, title: str, begin: int, length: int
) -> None:
    wanted = Wanted(tuple(sorted(states)), line, title, Days(begin, begin + length))
    told = {
        record_id(n)
        for n in range(MANY)
        for one in [event(n)]
        if one["kind"] in states
        and line in {"", one["where"]}
        and title in {"", one["subject"]}
        and begin <= one["at_ms"] <= begin + length
    }
    view = log.reading()
    found, after = [], END
    while part := lines.newest(view, wanted, after, limit=37):
        found += part
        after = Place(part[-1].at_ms, part[-1].row)
    assert [card.record for card in found] == sorted(told, reverse=True)
    assert all((a.at_ms, a.row) > (b.at_ms, b.row) for a, b in pairwise(found))
    assert lines.number(view, wanted, MANY) == len(told)
    assert lines.number(view, wanted, 5) == min(5, len(told))
    view.close()


def test_each_place_and_each_subject_is_named_once(view: View) -> None:
    assert lines.names(view, "line") == sorted(PLACES)
    assert lines.names(view, "title") == sorted(SUBJECTS[1:])
    with pytest.raises(ValueError, match="facts"):
        lines.names(view, "facts")


def test_what_came_later_is_told_in_its_order(view: View) -> None:
    everything = [brief for part in lines.after_row(view, 0) for brief in part]
    assert len(everything) == MANY
    assert {(brief.laptop, brief.allowed, brief.times) for brief in everything} == {("a1b2", 1, 1)}
    later = [brief for part in lines.after_row(view, everything[-3].row) for brief in part]
    assert later == everything[-2:]
    assert {card.row for card in lines.by_rows(view, [one.row for one in later])} == {one.row for one in later}


def test_the_end_of_a_feed_says_who_how_far_when_and_on_which_laptop(view: View) -> None:
    (end,) = lines.ends(view)
    assert end.by == Laptop().keys.public.id
    assert end.laptop == "a1b2"
    last = [brief for part in lines.after_row(view, 0) for brief in part][-1]
    signed = lines.signed(view, last.row)
    assert (signed.commit, signed.feed, signed.seq, signed.counts) == (end.head, end.feed, end.seq, True)
    with pytest.raises(KeyError):
        lines.signed(view, 1 << 40)


def test_no_question_looks_through_the_cards(view: View) -> None:
    for wanted in (Wanted(STATES), Wanted(STATES, PLACES[0]), Wanted(STATES, PLACES[0], SUBJECTS[1])):
        query = lines._keys(3, bool(wanted.line), bool(wanted.title))
        plan = view.db.execute(f"EXPLAIN QUERY PLAN {query}", lines._values(wanted, END, 10)).fetchall()
        assert not [row for row in plan if "SCAN card" in str(row)], plan


def test_a_file_of_the_step_before_gets_its_indexes_with_its_rows(tmp_path: Path) -> None:
    """Made by the first step alone, with a line in it."""
    path = tmp_path / "old.db"
    db = connection.connect(path, KEY, create=True)
    for statement in schema.statements((Path(schema.__file__).parent / "001_ledger.sql").read_text("utf-8")):
        db.execute(statement)
    db.execute("INSERT INTO card VALUES(1, zeroblob(16), 'event', 'opened', 5, 'quiet heron', 'amber ferry', '{}')")
    db.execute("PRAGMA user_version=1")
    schema.migrate(db, path.name)
    found = lines.newest(View(db, dict, path.name), Wanted(("opened",), "amber ferry", "quiet heron"))  # type: ignore[arg-type]
    assert [card.row for card in found] == [1]
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError):
        db.execute("INSERT INTO card VALUES(1, zeroblob(16), 'event', '', 5, '', '', '')")
    db.close()
