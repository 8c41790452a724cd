"""What a reader lacks, over random exchanges: with it they hold all that the sender does, and little comes twice."""

import random
from pathlib import Path

import pytest
from compartments import KEY, Laptop, record_id, shape

from tipdesk.ledger import beside, lacking, store
from tipdesk.ledger.bodies import Grant, PublicKeys
from tipdesk.ledger.compartment import Compartment, take_in
from tipdesk.ledger.ids import CommitId, PersonId
from tipdesk.ledger.location import Location


def sent(sender: Compartment, held: list[CommitId]) -> list[object]:
    db = sender.book.db
    return list(lacking.commits(db, lacking.rows(db, lacking.behind(sender.book.graph, held))))


def everything(of: Compartment) -> set[str]:
    return {row[0].hex() for row in of.book.db.execute("SELECT id FROM ledger_commit")}


def two(tmp_path: Path) -> tuple[tuple[Laptop, Compartment], tuple[Laptop, Compartment]]:
    ann, bob = Laptop(1), Laptop(2)
    here, there = tmp_path / "ann", tmp_path / "bob"
    here.mkdir()
    there.mkdir()
    first = ann.found(here)
    with first.commit(ann.pen) as draft:
        draft.decide(Grant(PublicKeys.of(bob.keys.public), "lead", None, "both"))
    second, _ = take_in(Location(there, first.id, KEY, shape), sent(first, []))  # type: ignore[arg-type]
    return (ann, first), (bob, second)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_lacking_makes_the_reader_whole_and_carries_only_what_is_new_where_all_heads_are_known(
    tmp_path: Path, seed: int
) -> None:
    chance, sides = random.Random(seed), two(tmp_path)
    for step in range(40):
        at = chance.randrange(2)
        (who, mine), (_, theirs) = sides[at], sides[1 - at]
        if chance.random() < 0.7:
            with mine.commit(who.pen) as draft:
                draft.set("tip", record_id(step % 9), {"title": f"step {step}"})
        else:
            held = store.heads(theirs.book.db)
            coming = sent(mine, held)
            new = len(everything(mine) - everything(theirs))
            if all(mine.book.graph.has(one) for one in held):
                assert len(coming) == new, "exactly what is new"
            assert len(coming) >= new
            theirs.receive(coming)  # type: ignore[arg-type]
            assert everything(mine) <= everything(theirs)
    for _, one in sides:
        one.close()


def test_heads_that_are_not_here_say_nothing_and_of_a_fork_everything_goes_along(tmp_path: Path) -> None:
    (ann, first), (_, second) = two(tmp_path)
    assert len(sent(first, [CommitId("0" * 64)])) == len(everything(first))
    with first.commit(ann.pen) as draft:
        draft.set("tip", record_id(1), {"title": "one truth"})
    with second.commit(Laptop(2).pen) as draft:
        draft.set("tip", record_id(2), {"title": "another's"})
    head = store.heads(first.book.db)[0]
    first.book.graph._forks.setdefault(first.book.graph.node(head).feed, set()).add(1)
    assert len(sent(first, [head])) == len(everything(first)) - 1, "all behind number 1"
    first.close()
    second.close()


def test_what_somebody_said_that_they_hold_is_forgotten_for_what_they_say_next(tmp_path: Path) -> None:
    (_, first), (bob, second) = two(tmp_path)
    who, heads = PersonId(bob.keys.public.id), store.heads(first.book.db)
    assert beside.said_held(first.book.db, who) == ()
    beside.remember_held(first, who, heads)
    assert beside.said_held(first.book.db, who) == tuple(sorted(heads))
    beside.remember_held(first, who, [])
    assert beside.said_held(first.book.db, who) == ()
    assert beside.key_people(first.book.db) == frozenset()
    beside.remember_key_people(first, [who])
    assert beside.key_people(first.book.db) == {who}
    first.close()
    second.close()
