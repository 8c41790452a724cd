"""The fold kept up to date: each step alone says what folding everything anew would say."""

from folding import CONTRIBUTOR, LEAD, Folded, Laptop, Salts, after, cut, folded, genesis, grant, opened, person, set_x

from tipdesk.ledger import bodies
from tipdesk.ledger.commit import Commit
from tipdesk.ledger.fold import NOTHING_OUTSIDE
from tipdesk.ledger.ids import operation_id


def story() -> tuple[Laptop, Laptop]:
    chance = Salts(8)
    first = genesis("ann", chance=chance)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    ann.write(grant("bob", LEAD), grant("cai", CONTRIBUTOR))
    return ann, Laptop("cai", chance, ann.all())


def looked(commits: list[Commit]) -> Folded:
    return folded(commits, look=True)


def step(view: Folded, *commits: Commit) -> Folded:
    view.offer([one.received() for one in commits], look=True)
    assert view.everything() == folded(view.commits.values()).everything()
    return view


def test_what_an_ended_person_writes_next_does_not_take_the_fast_path() -> None:
    ann, cai = story()
    one = cai.write(set_x(1))
    ann.merge(cai)
    end = ann.write(ann.revoke("cai"))
    view = looked(ann.all())
    assert view.verdict.counting(one.id)
    assert view.verdict.counting(end.id)
    step(view, after(one, set_x("EVIL"), chance=ann.chance))
    assert view.value() == 1


def test_a_plain_commit_moves_its_feeds_head_and_folds_nothing() -> None:
    ann, _ = story()
    view = looked(ann.all())
    verdict = view.verdict
    one = ann.write(set_x(1), bodies.Tighten("0" * 32, "terms", 2))
    step(view, one)
    assert view.verdict is verdict
    assert verdict.counting(one.id)


def test_a_purge_and_an_ease_take_effect_on_the_fast_path() -> None:
    ann, _ = story()
    one = ann.write(set_x(1))
    view = looked(ann.all())
    verdict = view.verdict
    step(view, ann.write(bodies.Purge([operation_id(one.id, 0)], "")))
    assert view.verdict is verdict
    assert view.value() is None


def test_a_contributors_purge_and_one_in_a_log_purge_nothing_on_the_fast_path_either() -> None:
    ann, cai = story()
    one = ann.write(set_x(1))
    mine = cai.write(set_x(2, "y"))
    view = looked([*ann.all(), mine])
    step(view, after(mine, bodies.Purge([operation_id(one.id, 0)], ""), chance=ann.chance))
    assert view.value() == 1


def test_a_fork_and_then_more_of_either_branch_are_seen_at_once() -> None:
    ann, cai = story()
    one, two = cai.write(set_x(1)), cai.write(set_x(2))
    view = looked([*ann.all(), one, two])
    side = after(one, set_x("side"), chance=ann.chance)
    step(view, side)
    assert view.value() == 1
    step(view, after(two, set_x(3), chance=ann.chance))
    step(view, after(side, set_x("side 2"), chance=ann.chance))
    lower = after(ann.have[one.header.prev] if one.header.prev else one, set_x("x"), chance=ann.chance)
    step(view, lower)


def test_a_fork_lower_down_shortens_what_counted() -> None:
    ann, cai = story()
    written = [cai.write(set_x(n)) for n in range(4)]
    view = looked([*ann.all(), *written])
    step(view, after(written[2], set_x("side"), chance=ann.chance))
    assert view.value() == 2
    step(view, after(written[0], set_x("side"), chance=ann.chance))
    assert view.value() == 0


def test_a_new_feed_a_grant_and_an_unknown_kind_are_seen_at_once() -> None:
    ann, cai = story()
    view = looked(ann.all())
    named = next(op for op in (operation_id(c.id, 1) for c in ann.all() if c.header.kept == 2))
    new = opened("cai", ann.all()[0].comp, named, set_x(5), chance=ann.chance, seen=[named.split("/")[0]])
    step(view, new)
    assert view.value() == 5
    step(view, ann.write(grant("mina", CONTRIBUTOR)))
    assert "mina" in view.members()
    step(view, ann.write(b'{"op":"auth.new"}'))
    assert view.verdict.frozen
    assert cai is not None


def test_a_snapshot_tells_what_moved_whichever_path_led_here() -> None:
    ann, cai = story()
    one = cai.write(set_x(1))
    view = looked([*ann.all(), one])
    was = view.state.snapshot()
    two = cai.write(set_x(2))
    step(view, two)
    change = view.state.since(was)
    assert [(m.feed, m.before.id, m.after.id) for m in change.moved] == [(one.feed, one.id, two.id)]
    assert not change.rejudged
    was = view.state.snapshot()
    step(view, ann.write(bodies.Revoke(person("cai").id, [])))
    change = view.state.since(was)
    assert (one.feed, two.id, None) in [
        (m.feed, m.before and m.before.id, m.after and m.after.id) for m in change.moved
    ]
    assert change.rejudged == {one.feed}


def test_what_the_roster_says_is_heard_and_taken_back() -> None:
    ann, cai = story()
    one = cai.write(set_x(1))
    view = looked([*ann.all(), one])
    view.state.hear_outside(cut("cai", []))
    assert not view.verdict.counting(one.id)
    view.state.hear_outside(NOTHING_OUTSIDE)
    assert view.verdict.counting(one.id)
