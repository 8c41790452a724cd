"""Merging into a real file: the same state as the fold in memory, cards in step, twice changes nothing."""

import itertools
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from folding import (
    CONTRIBUTOR,
    LEAD,
    READER,
    TIP,
    Laptop,
    Salts,
    after,
    cut,
    ease,
    folded,
    genesis,
    grant,
    opened,
    person,
    set_x,
    stripped,
    tighten,
)
from folding import shown as shape
from folding_play import forge, play
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tipdesk.errors import NoGrant
from tipdesk.ledger import bodies, local, records
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.commit import Commit
from tipdesk.ledger.compartment import Compartment, Location, take_in
from tipdesk.ledger.fold import NOTHING_OUTSIDE
from tipdesk.ledger.ids import CompartmentId, RecordId, operation_id
from tipdesk.ledger.protective import Guard
from tipdesk.ledger.sealing import sealing_after
from tipdesk.ledger.writer import Draft
from tipdesk.seal.secrets import FileKey

counter = itertools.count()


def pen(who: str, chance: Salts) -> Pen:
    return Pen(person(who).author, lambda: 7, chance)


def taken_in(folder: Path, commits: Iterable[Commit], first: Commit) -> Compartment:
    location = Location(folder, CompartmentId(first.id), FileKey(bytes(32)), shape)
    compartment, _ = take_in(location, [first.received()])
    for one in commits:
        compartment.receive([one.received()])
    return compartment


def record(compartment: Compartment, identity: RecordId = TIP) -> Any:
    book = compartment.book
    row = records.card_row(book.db, identity)
    return None if row is None else records.fold(book.db, book.graph, book.state.verdict.purged, identity, row)


def assert_in_step(compartment: Compartment, commits: list[Commit]) -> None:
    """The file says what the fold in memory says, and cards and words are those of the records."""
    ours, db = folded(commits), compartment.book.db
    counting = {row[0].hex() for row in db.execute("SELECT id FROM ledger_commit WHERE counts=1")}
    speaking = {one for one in ours.counting() if ours.verdict.role(ours.graph.node(one)) is not bodies.Role.READER}
    assert counting == speaking
    here = record(compartment)
    plain = ours.record().plain()
    assert (here.plain() if here else {}) == plain
    card = compartment.reading().find(TIP)
    if plain:
        assert card.line == shape("tip", records.plain(ours.record())).line
        assert card.kind == "tip"
    words = db.execute("SELECT rowid FROM words WHERE words MATCH 'x* OR y*'").fetchall()
    assert [row[0] for row in words] == ([card.row] if plain else [])
    db.execute("INSERT INTO words(words) VALUES('integrity-check')")
    tally = dict(db.execute("SELECT kind, number FROM tally WHERE number > 0 AND kind != ''"))
    assert tally == ({"tip": 1} if plain else {})


@settings(max_examples=15)
@given(st.integers(0, 10**9), st.integers(5, 25), st.integers(0, 15))
@example(303, 11, 4)  # a body that came again left its record's card as it was without it
def test_a_file_that_takes_commits_in_any_order_says_what_the_fold_says(
    tmp_path_factory: pytest.TempPathFactory, seed: int, steps: int, forged: int
) -> None:
    desk = play(seed, steps)
    commits = [*desk.all(), *forge(desk, desk.all(), ["mal", "bob"], forged)]
    shuffled = [one for one in commits if one is not desk.genesis]
    random.Random(seed).shuffle(shuffled)
    compartment = taken_in(tmp_path_factory.mktemp("file"), shuffled, desk.genesis)
    # A purge that counted until its author's end arrived has taken bodies: they come back in a later packet.
    again = compartment.receive([one.received() for one in commits])
    assert not again.new
    assert not again.moved
    assert_in_step(compartment, commits)
    assert not compartment.receive([one.received() for one in commits]).filled
    assert_in_step(compartment, commits)
    location = compartment.location
    compartment.close()
    opened = Compartment.open(location)
    assert_in_step(opened, commits)
    opened.close()


def story(tmp_path: Path) -> tuple[Laptop, Compartment]:
    chance = Salts(5)
    first = genesis("ann", chance=chance)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    ann.write(grant("bob", LEAD), grant("cai", CONTRIBUTOR))
    return ann, taken_in(tmp_path, ann.all()[1:], first)


def test_a_commit_waits_in_the_file_for_what_it_lacks_and_over_a_restart(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    one, two, three = (ann.write(set_x(n)) for n in range(3))
    merged = compartment.receive([three.received(), two.received()])
    assert (merged.new, merged.waiting, merged.missing) == ((), 2, {one.id})
    location = compartment.location
    compartment.close()
    compartment = Compartment.open(location)
    merged = compartment.receive([one.received()])
    assert (len(merged.new), merged.waiting) == (3, 0)
    assert record(compartment).plain() == {"x": 2}
    compartment.close()


def test_a_commit_without_the_body_of_a_revocation_waits_and_hides_nothing(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    end = ann.write(ann.revoke("cai"), set_x(1))
    later = ann.write(set_x(2))
    hidden = compartment.receive([stripped(end, [operation_id(end.id, 0)]), later.received()])
    assert (hidden.new, hidden.waiting) == ((), 2)
    whole = compartment.receive([end.received()])
    assert len(whole.new) == 2
    assert person("cai").id not in compartment.book.state.verdict.members
    compartment.close()


def test_a_strangers_commit_never_enters_and_a_bad_signature_is_not_remembered(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    good = ann.write(set_x(1))
    fake = type(good.received())(good.header_bytes, bytes(64), good.operations)
    merged = compartment.receive([fake])
    assert [one.part for one in merged.refused] == ["signature"]
    assert (merged.new, merged.waiting) == ((), 0)
    assert compartment.receive([good.received()]).new == (good.id,)
    compartment.close()


def test_what_was_purged_leaves_the_file_and_is_refused_when_it_comes_again(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    secret = ann.write(set_x("zanzibar"))
    compartment.receive([secret.received()])
    target = operation_id(secret.id, 0)
    purge = ann.write(bodies.Purge([target], "by hand"))
    merged = compartment.receive([purge.received()])
    assert merged.forgotten
    assert not merged.aside
    db = compartment.book.db
    assert record(compartment).plain() == {}
    assert compartment.receive([secret.received()]).filled == 0
    assert not db.execute("SELECT 1 FROM operation WHERE body LIKE '%zanzibar%'").fetchall()
    assert not db.execute("SELECT 1 FROM words WHERE words MATCH 'xzanzibar'").fetchall()
    assert not db.execute("SELECT 1 FROM card WHERE line LIKE '%zanzibar%'").fetchall()
    fresh = taken_in(tmp_path / "b", [], ann.have[compartment.id]) if (tmp_path / "b").mkdir() is None else None
    fresh.receive([one.received() for one in (*ann.all()[1:2], purge, secret)])
    assert not fresh.book.db.execute("SELECT 1 FROM operation WHERE body LIKE '%zanzibar%'").fetchall()
    compartment.close()
    fresh.close()


def test_a_body_that_was_held_back_is_taken_in_when_it_comes(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    one = ann.write(set_x(1))
    compartment.receive([stripped(one, [operation_id(one.id, 0)])])
    assert record(compartment) is None
    assert compartment.receive([one.received()]).filled == 1
    assert record(compartment).plain() == {"x": 1}
    compartment.close()


def test_a_purge_that_has_not_seen_a_hold_leaves_the_body_until_the_hold_is_eased(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    held = ann.write(bodies.SetFields("tip", TIP, {"x": "kept"}))
    bob = Laptop("bob", ann.chance, ann.all())
    hold = ann.write(bodies.Tighten(TIP, "hold", 0))
    purge = bob.write(bodies.Purge([operation_id(held.id, 0)], "by rule"))
    merged = compartment.receive([held.received(), hold.received(), purge.received()])
    assert not merged.forgotten
    assert record(compartment).plain() == {}
    assert compartment.book.db.execute("SELECT 1 FROM operation WHERE body LIKE '%kept%'").fetchall()
    ann.merge(bob)
    eased = compartment.receive([ann.write(bodies.Ease(TIP, "hold", 1)).received()])
    assert eased.forgotten
    assert not compartment.book.db.execute("SELECT 1 FROM operation WHERE body LIKE '%kept%'").fetchall()
    compartment.close()


def test_a_purge_that_has_seen_the_hold_forgets_at_once(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    held = ann.write(bodies.SetFields("tip", TIP, {"x": "kept"}))
    hold = ann.write(bodies.Tighten(TIP, "hold", 0))
    purge = ann.write(bodies.Purge([operation_id(held.id, 0)], "by hand"))
    assert compartment.receive([held.received(), hold.received(), purge.received()]).forgotten
    compartment.close()


def test_a_revocation_written_here_takes_back_what_no_longer_counts(tmp_path: Path) -> None:
    """Written by this laptop's own program: cards, words and counts of other records follow."""
    ann, compartment = story(tmp_path)
    cai = Laptop("cai", ann.chance, ann.all())
    early, late = cai.write(set_x("early")), cai.write(set_x("late"))
    compartment.receive([early.received(), late.received()])
    draft = Draft()
    draft.decide(bodies.Revoke(person("cai").id, [(early.feed, early.id)]))
    end = compartment.write(pen("ann", ann.chance), draft)
    assert late.id in end.header.seen
    assert_in_step(compartment, [*cai.all(), *ann.all(), end])
    compartment.close()


def test_a_purge_written_here_forgets_at_once(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    first, second = Draft(), Draft()
    first.set("tip", TIP, {"x": "zanzibar"})
    made = compartment.write(pen("ann", ann.chance), first)
    second.decide(bodies.Purge([operation_id(made.id, 0)], "by hand"))
    second.set("tip", TIP, {"y": "state"})
    purge = compartment.write(pen("ann", ann.chance), second)
    assert_in_step(compartment, [*ann.all(), made, purge])
    assert not compartment.book.db.execute("SELECT 1 FROM operation WHERE body LIKE '%zanzibar%'").fetchall()
    compartment.close()


def test_a_fork_that_arrives_is_named_and_what_no_longer_counts_leaves_the_cards(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    one = ann.write(set_x(1))
    two = ann.write(set_x(2))
    compartment.receive([one.received(), two.received()])
    fork = after(one, set_x(3), chance=ann.chance)
    merged = compartment.receive([fork.received()])
    assert merged.forked == {one.feed}
    assert merged.kinds == {"tip"}
    assert_in_step(compartment, [*ann.all(), fork])
    compartment.close()


def test_a_packet_of_another_compartment_is_refused(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    other = genesis("ann", chance=Salts(77))
    merged = compartment.receive([other.received(), after(other, set_x(1), chance=ann.chance).received()])
    assert [one.part for one in merged.refused] == ["comp", "comp"]
    assert merged.new == ()
    compartment.close()


def test_what_the_roster_says_is_heard_kept_and_known_at_the_next_opening(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    cai = Laptop("cai", ann.chance, ann.all())
    early, late = cai.write(set_x("early")), cai.write(set_x("late"))
    compartment.receive([early.received(), late.received()])
    outside = cut("cai", [(early.feed, early.id)])
    assert compartment.hear(outside).kinds == {"tip"}
    assert record(compartment).plain() == {"x": "early"}
    location = compartment.location
    compartment.close()
    compartment = Compartment.open(location)
    assert person("cai").id not in compartment.book.state.verdict.members
    assert compartment.hear(outside).moved == ()
    assert compartment.hear(NOTHING_OUTSIDE).kinds == {"tip"}
    assert record(compartment).plain() == {"x": "late"}
    compartment.close()


def test_an_end_that_arrives_loosens_nothing_on_this_laptop_until_an_ease(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    cai = Laptop("cai", ann.chance, ann.all())
    strict = cai.write(tighten(0), tighten(["a" * 64], "know"))
    mild = ann.write(tighten(3))
    compartment.receive([strict.received(), mild.received()])
    terms = Guard(tighten(0).record, "terms", is_set=False)
    know = Guard(tighten(0).record, "know", is_set=True)
    db = compartment.book.db
    assert local.in_force_here(db, terms.record) == {terms: 0, know: frozenset(["a" * 64])}
    compartment.receive([ann.write(bodies.Revoke(person("cai").id, [])).received()])
    state = compartment.book.state
    assert {g: p.value for g, p in state.protections.of(terms.record, state.verdict).items()} == {terms: 3}
    assert local.in_force_here(db, terms.record)[terms] == 0
    assert set(local.looser(db, state, terms.record)) == {terms, know}
    location = compartment.location
    compartment.close()
    compartment = Compartment.open(location)
    compartment.receive([ann.write(ease(4)).received()])
    assert local.in_force_here(compartment.book.db, terms.record)[terms] == 4
    compartment.close()


def test_to_whom_this_laptop_seals_is_kept_in_the_file(tmp_path: Path) -> None:
    _, compartment = story(tmp_path)
    db, state = compartment.book.db, compartment.book.state
    now = sealing_after(state, local.sealing(db), gone=frozenset([person("cai").id]), now_ms=1)
    local.put_sealing(db, now)
    again = sealing_after(state, local.sealing(db), gone=frozenset(), now_ms=1)
    assert person("bob").id in again.to
    assert local.sealing(db) == now
    compartment.close()


def test_a_commit_that_comes_after_the_purge_of_it_leaves_no_body(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    bob = Laptop("bob", ann.chance, ann.all())
    late = ann.write(set_x("zanzibar"))
    purge = bob.write(bodies.Purge([operation_id(late.id, 0)], "by rule"))
    compartment.receive([purge.received()])
    merged = compartment.receive([late.received()])
    assert merged.forgotten
    assert record(compartment).plain() == {}
    assert not compartment.book.db.execute("SELECT 1 FROM operation WHERE body LIKE '%zanzibar%'").fetchall()
    compartment.close()


def test_what_a_reader_writes_shows_nowhere(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    given_to = ann.write(grant("dee", READER))
    dee = opened(
        "dee", ann.all()[0].comp, operation_id(given_to.id, 0), set_x("EVIL"), chance=ann.chance, seen=[given_to.id]
    )
    more = after(dee, set_x("EVIL"), chance=ann.chance)
    compartment.receive([given_to.received(), dee.received()])
    compartment.receive([more.received()])
    assert record(compartment).plain() == {}
    assert compartment.reading().find(TIP).kind == ""
    assert_in_step(compartment, [*ann.all(), dee, more])
    with pytest.raises(NoGrant), compartment.commit(pen("dee", ann.chance)) as draft:
        draft.set("tip", TIP, {"x": "EVIL"})
    with compartment.commit(pen("dee", ann.chance)) as draft:
        draft.decide(bodies.AskLeave("a friend is in it"))
    compartment.close()


def test_a_keep_written_here_has_seen_the_shorter_branch_that_it_chooses(tmp_path: Path) -> None:
    ann, compartment = story(tmp_path)
    one = ann.write(set_x(1))
    two = after(one, set_x(2), chance=ann.chance)
    side = [after(one, set_x("side"), chance=ann.chance)]
    for n in range(3):
        side.append(after(side[-1], set_x(f"side {n}"), chance=ann.chance))
    compartment.receive([each.received() for each in (one, two, *side)])
    assert record(compartment).plain() == {"x": 1}
    draft = Draft()
    draft.decide(bodies.Keep(two.feed, two.id))
    keep = compartment.write(pen("ann", ann.chance), draft)
    assert {two.id, side[-1].id} <= set(keep.header.seen)
    assert record(compartment).plain() == {"x": 2}
    assert_in_step(compartment, [*ann.all(), two, *side, keep])
    compartment.close()
