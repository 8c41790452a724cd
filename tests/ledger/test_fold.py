"""Each named behaviour of PROTOCOL 3, on real signed commits."""

from dataclasses import dataclass, field
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
    ask,
    cut,
    ease,
    folded,
    genesis,
    grant,
    opened,
    person,
    set_x,
    tighten,
    write,
)
from folding_play import PEOPLE, Desk, forge, play
from hypothesis import assume, given
from hypothesis import strategies as st

from tipdesk.errors import Malformed
from tipdesk.ledger import bodies
from tipdesk.ledger.commit import Commit
from tipdesk.ledger.graph import place
from tipdesk.ledger.ids import CommitId, FeedId, operation_id
from tipdesk.ledger.memory import MemoryGraph
from tipdesk.ledger.protective import Guard, in_force
from tipdesk.ledger.roles import LOWEST
from tipdesk.ledger.state import FoldState
from tipdesk.ledger.writing import GENESIS

seeds = st.integers(0, 10**9)


@dataclass
class Story:
    """ann founds; bob leads, cai contributes, dee reads; all have seen it."""

    chance: Salts = field(default_factory=lambda: Salts(1))
    kind: str = "story"
    founders: tuple[str, ...] = ("ann",)

    def __post_init__(self) -> None:
        self.genesis = genesis(*self.founders, chance=self.chance, kind=self.kind)
        self.laptops = {who: Laptop(who, self.chance, [self.genesis]) for who in ("ann", "bob", "cai", "dee", "mina")}
        self["ann"].mine.add(self.genesis.feed)
        self.grants = self["ann"].write(grant("bob", LEAD), grant("cai", CONTRIBUTOR), grant("dee", READER))
        for one in self.laptops.values():
            one.merge(self["ann"])

    def __getitem__(self, who: str) -> Laptop:
        return self.laptops[who]

    def grant_of(self, who: str) -> str:
        return operation_id(self.grants.id, ("bob", "cai", "dee").index(who))

    def after(self, commit: Commit, *ops: Any, seen: Any = ()) -> Commit:
        return after(commit, *ops, chance=self.chance, seen=seen)

    def opened(self, who: str, *ops: Any, seen: Any = ()) -> Commit:
        return opened(
            who, self.genesis.id, self.grant_of(who), *ops, chance=self.chance, seen=sorted({self.grants.id, *seen})
        )


def alone(*founders: str) -> tuple[Laptop, ...]:
    chance = Salts(2)
    first = genesis(*founders, chance=chance)
    laptops = tuple(Laptop(who, chance, [first]) for who in founders)
    laptops[0].mine.add(first.feed)
    return laptops


def both(*laptops: Laptop) -> list[Commit]:
    return list({one.id: one for laptop in laptops for one in laptop.all()}.values())


# Ranks and ends


def test_when_two_leads_revoke_each_other_the_senior_stays_and_the_juniors_old_work_too() -> None:
    s = Story()
    s["bob"].write(set_x(1))
    s["ann"].merge(s["bob"])
    by_ann, by_bob = s["ann"].write(s["ann"].revoke("bob")), s["bob"].write(s["bob"].revoke("ann"))
    view = folded(both(s["ann"], s["bob"]))
    assert "ann" in view.members()
    assert "bob" not in view.members()
    assert view.verdict.counting(by_ann.id)
    assert not view.verdict.counting(by_bob.id)
    assert view.value() == 1


def test_founding_leads_cannot_revoke_each_other() -> None:
    ann, mina = alone("ann", "mina")
    ann.write(ann.revoke("mina"))
    mina.write(mina.revoke("ann"))
    assert set(folded(both(ann, mina)).members()) == {"ann", "mina"}


@given(seeds, st.integers(8, 30), st.integers(1, 20))
def test_a_revoked_insider_changes_nothing_whatever_they_write(seed: int, steps: int, forged: int) -> None:
    desk = play(seed, steps)
    lead = Laptop("ann", desk.chance, desk.all())
    assert lead.write(lead.revoke("mal"))
    before = lead.fold()
    evil = forge(desk, lead.all(), ["mal", "zed"], forged)
    now = folded([*lead.all(), *evil])
    assert "mal" not in before.members()
    assert now.everything()[:4] == before.everything()[:4]
    assert not now.counting() & {one.id for one in evil}


@given(seeds, st.integers(8, 30), st.integers(1, 20))
def test_who_is_suspended_by_the_roster_changes_nothing(seed: int, steps: int, forged: int) -> None:
    desk = play(seed, steps)
    commits = desk.all()
    free = folded(commits)
    heads = [(f, e.head.id) for f, e in free.verdict.extents.items() if e.head and e.head.by == person("mal").id]
    outside = cut("mal", heads)
    before = folded(commits, outside=outside)
    assert before.counting() == free.counting()
    now = folded([*commits, *forge(desk, commits, ["mal", "zed"], forged)], outside=outside)
    assert now.everything()[:4] == before.everything()[:4]


@given(seeds, st.integers(8, 30), st.integers(1, 20))
def test_a_junior_never_moves_a_senior(seed: int, steps: int, forged: int) -> None:
    desk = play(seed, steps)
    commits, who = desk.all(), desk.random.choice(PEOPLE[1:])
    before = folded(commits)
    ranks = [e.standing.rank for e in before.verdict.extents.values() if e.head and e.head.by == person(who).id]
    ranks += [rank for _, rank in before.members().get(who, ())]
    assume(ranks)
    now = folded([*commits, *forge(desk, commits, [who, "zed"], forged)])

    def up_to(view: Any, rank: int) -> set[CommitId]:
        return {
            one
            for one in view.counting()
            if (e := view.verdict.extents[view.graph.node(one).feed]).standing.rank <= rank
            and (e.standing.rank < rank or view.graph.node(one).by != person(who).id)
        }

    assert up_to(now, min(ranks)) == up_to(before, min(ranks))


def test_a_junior_lead_does_not_readmit_whom_a_senior_revoked_in_either_order() -> None:
    ann, *_ = alone("ann")
    ann.write(grant("bob", LEAD), grant("mal", CONTRIBUTOR))
    bob = Laptop("bob", ann.chance, ann.all())
    ann.write(ann.revoke("mal"))
    bob.write(grant("mal", LEAD))
    assert "mal" not in folded(both(ann, bob)).members()  # had not seen the revocation
    bob.merge(ann)
    bob.write(grant("mal", LEAD))
    assert "mal" not in bob.fold().members()  # had seen it, but is junior to who revoked
    ann.merge(bob)
    ann.write(grant("mal", CONTRIBUTOR))
    assert "mal" in ann.fold().members()


def test_who_comes_back_does_so_by_a_new_grant_in_a_new_feed() -> None:
    s = Story()
    s["cai"].write(set_x(1))
    s["ann"].merge(s["cai"])
    s["ann"].write(s["ann"].revoke("cai"))
    s["cai"].merge(s["ann"])
    assert s["cai"].write(set_x(2)) is None
    s["ann"].write(grant("cai", CONTRIBUTOR))
    s["cai"].merge(s["ann"])
    back = s["cai"].write(set_x(3))
    assert back.header.seq == 0
    assert s["cai"].fold().value() == 3


def test_a_grant_behind_its_revocation_in_one_commit_stands_and_one_before_it_falls() -> None:
    s = Story()
    end = s["ann"].revoke("cai")
    last = s["ann"].write(end, grant("cai", READER))
    assert s["ann"].fold().members()["cai"] == {("reader", LOWEST)}
    other = Story()
    other["ann"].write(grant("mina", READER), bodies.Revoke(person("mina").id, []))
    assert "mina" not in other["ann"].fold().members()
    assert last is not None


def test_a_feed_must_have_seen_its_grant() -> None:
    s = Story()
    blind = opened("cai", s.genesis.id, s.grant_of("cai"), set_x(1), chance=s.chance, seen=[s.genesis.id])
    wrong = opened("cai", s.genesis.id, operation_id(s.grants.id, 7), chance=s.chance, seen=[s.grants.id])
    stolen = opened("cai", s.genesis.id, s.grant_of("bob"), chance=s.chance, seen=[s.grants.id])
    fine = s.opened("cai")
    view = folded([*s["ann"].all(), blind, wrong, stolen, fine])
    assert not view.counting() & {blind.id, wrong.id, stolen.id}
    assert fine.id in view.counting()


def test_an_end_counts_up_to_the_newest_named_head_that_is_here() -> None:
    s = Story()
    written = [s["cai"].write(set_x(i)) for i in range(6)]
    feed = written[0].feed
    outside = cut("cai", [(feed, written[i].id) for i in (5, 1, 3)])
    lagging = [one for one in s["cai"].all() if one.header.by != person("cai").id or one.header.seq <= 4]
    evil = s.after(written[3], set_x("EVIL"))
    assert folded([*lagging, evil], outside=outside).value() == 3
    assert folded([*s["cai"].all(), evil], outside=outside).value() == 5
    two = cut("cai", [(feed, written[5].id), (feed, evil.id)])  # two branches in one end: what they share
    assert folded([*s["cai"].all(), evil], outside=two).value() == 3
    assert folded(lagging, outside=cut("cai", [(feed, written[5].id)])).value() is None
    elsewhere = cut("cai", [(FeedId("0" * 64), written[5].id)])  # a head named for a feed that is not its own
    assert folded(s["cai"].all(), outside=elsewhere).value() is None
    beside = cut("cai", [(feed, s.grants.id), (feed, written[2].id)])  # another feed's head spoils nothing
    assert folded(s["cai"].all(), outside=beside).value() == 2


def test_several_ends_leave_their_longest_common_prefix() -> None:
    s = Story()
    written = [s["cai"].write(set_x(i)) for i in range(4)]
    for who, at in (("ann", 3), ("bob", 1)):
        s[who].merge(s["cai"])
        s[who].write(bodies.Revoke(person("cai").id, [(written[0].feed, written[at].id)]))
    assert folded(both(s["ann"], s["bob"])).value() == 1
    s["ann"].merge(s["bob"])
    s["ann"].write(bodies.Revoke(person("cai").id, []))  # names no feed: nothing at all
    assert s["ann"].fold().value() is None


def test_a_head_that_arrives_later_lengthens_what_an_end_left() -> None:
    s = Story()
    written = [s["cai"].write(set_x(i)) for i in range(3)]
    end = s["bob"].write(bodies.Revoke(person("cai").id, [(written[0].feed, one.id) for one in written]))
    view = folded([*s["ann"].all(), end, *written[:1]], look=True)
    assert view.value() == 0
    view.offer([one.received() for one in written[1:]], look=True)
    assert view.value() == 2


def test_an_ended_feed_speaks_only_up_to_its_head_and_on_no_other_branch() -> None:
    s = Story()
    head = s["cai"].write(tighten(3))
    lead = s["bob"].write(set_x(1))
    s["ann"].merge(s["cai"])
    s["ann"].merge(s["bob"])
    sides = [s.after(head, tighten(0)), s.after(head, tighten(1))]
    assert folded([*s["ann"].all(), *sides]).terms() == 0  # while the grant lives, each branch tightens
    s["ann"].write(s["ann"].revoke("cai"), s["ann"].revoke("bob"))
    more = [
        *sides,
        s.opened("cai", tighten(0)),
        s.after(lead, bodies.Revoke(person("dee").id, [])),
        s.after(lead, ease(9)),
    ]
    view = folded([*s["ann"].all(), *more])
    assert view.terms() == 3
    assert view.everything()[:4] == s["ann"].fold().everything()[:4]
    assert "dee" in view.members()


# Forks and keeps


def test_a_fork_counts_up_to_before_it_and_undoes_no_revocation() -> None:
    s = Story()
    first = s["bob"].write(set_x(1))
    s["bob"].write(s["bob"].revoke("cai"))
    fork = s.after(first, set_x("EVIL"))
    view = folded([*s["bob"].all(), fork])
    assert view.verdict.forks == {first.feed}
    assert view.value() == 1
    assert "cai" not in view.members()


@given(seeds, st.integers(8, 30), st.integers(1, 8))
def test_a_fork_never_reopens_what_its_author_closed(seed: int, steps: int, length: int) -> None:
    desk = play(seed, steps)
    commits = desk.all()
    before = folded(commits)
    mine = sorted(
        one for one in before.counting() if (c := before.commits[one]).header.seq and c.header.by == person("mal").id
    )
    assume(mine)
    last = before.commits[before.commits[desk.random.choice(mine)].header.prev]
    evil = []
    for _ in range(length):
        last = after(last, set_x("EVIL"), chance=desk.chance)
        evil.append(last)
    now = folded([*commits, *evil])
    assert not now.counting() & {one.id for one in evil}
    lead = Laptop("ann", desk.chance, commits)
    if lead.write(lead.revoke("mal")):
        ended, also = lead.fold(), folded([*lead.all(), *evil])
        assert also.everything()[:4] == ended.everything()[:4]


def test_an_honest_restore_is_mended_by_keep() -> None:
    ann, *_ = alone("ann")
    ann.write(set_x(0))
    old = dict(ann.have)
    lost = ann.write(grant("bob", LEAD))
    bob = Laptop("bob", ann.chance, ann.all())
    bob.write(set_x("work", "y"))
    ann.have = old
    ann.write(set_x("after the restore"))
    ann.merge(bob)
    damaged = ann.fold()
    assert damaged.verdict.forks == {lost.feed}
    assert "bob" not in damaged.members()
    assert ann.write(bodies.Keep(lost.feed, lost.id))
    assert "bob" in ann.fold().members()
    assert ann.fold().value("y") == "work"


@pytest.mark.parametrize("who", ["cai", "dee"])
def test_a_contributor_and_a_reader_mend_a_fork_too(who: str) -> None:
    s = Story()
    mine, other = s[who], Laptop(who, s.chance)
    mine.write(ask())
    other.have, other.mine = dict(mine.have), set(mine.mine)
    good = mine.write(ask())
    other.write(ask())
    mine.merge(other)
    assert not mine.fold().verdict.counting(good.id)
    assert mine.write(bodies.Keep(good.feed, good.id))
    assert mine.fold().verdict.counting(good.id)


def test_a_keep_never_shortens_and_knows_its_branch() -> None:
    s = Story()
    cai = s["cai"]
    a, b = cai.write(set_x(1)), cai.write(set_x(2))
    base = [*cai.all(), s.after(a, set_x(3))]

    def keep(head: str, *seen: str) -> Commit:
        return s.opened("cai", bodies.Keep(a.feed, CommitId(head)), seen=seen)

    unknown = keep("0" * 64)
    other = keep(s.grants.id)  # of another feed, and longer
    useless = [unknown, keep(b.id), other, keep(a.id, a.id)]  # not here, not seen, other feed, too short
    for one in useless:
        view = folded([*base, one])
        assert view.verdict.counting(a.id)
        assert not view.verdict.counting(b.id)
    good = keep(b.id, b.id)
    assert folded([*base, good, unknown, useless[3]]).verdict.counting(b.id)
    later = [s.after(good, set_x(n, "y")) for n in (1, 2)]  # the feed of the keep is forked behind it
    assert folded([*base, good, *later]).verdict.counting(b.id)
    stranger = s.opened("dee", bodies.Keep(a.feed, b.id), seen=[b.id])
    assert not folded([*base, stranger]).verdict.counting(b.id)  # another's grant chooses nothing


def test_a_keep_in_the_forked_part_or_in_the_feed_itself_chooses_nothing() -> None:
    s = Story()
    a = s["cai"].write(set_x(1))
    b = s["cai"].write(set_x(2))
    side = s.after(a, set_x(3))
    own = s.after(b, bodies.Keep(a.feed, b.id))
    assert not folded([*s["cai"].all(), side, own]).verdict.counting(b.id)
    other = s.opened("cai", set_x(4, "y"))
    keeps = [s.after(other, bodies.Keep(a.feed, b.id), seen=[b.id]), s.after(other, set_x(5, "y"))]
    assert folded([*s["cai"].all(), side, other, *keeps[:1]]).verdict.counting(b.id)
    assert not folded([*s["cai"].all(), side, other, *keeps]).verdict.counting(b.id)


def test_an_end_beats_fork_and_keep() -> None:
    s = Story()
    a, b = s["cai"].write(set_x(1)), s["cai"].write(set_x(2))
    side = s.after(a, set_x(3))
    keep = s.opened("cai", bodies.Keep(a.feed, b.id), seen=[b.id])
    s["ann"].merge(s["cai"])
    end = s["ann"].write(bodies.Revoke(person("cai").id, [(a.feed, side.id)]))
    view = folded([*s["cai"].all(), side, keep, end])
    assert view.value() == 3
    assert not view.verdict.counting(b.id)


# Roles and kinds


def test_role_and_kind_decide_what_counts() -> None:
    s = Story()
    d, c = s["dee"].write(ask()), s["cai"].write(set_x(1))
    bad = [
        s.after(d, set_x(9), tighten(0), ease(9), grant("dee", LEAD)),
        s.after(
            c,
            ease(9),
            bodies.Purge([operation_id(c.id, 0)], ""),
            grant("cai", LEAD),
            bodies.Revoke(person("dee").id, []),
        ),
    ]
    view = folded([*both(s["cai"], s["dee"]), *bad])
    assert view.value() == 1
    assert view.terms() is None
    assert view.members()["dee"] == {("reader", LOWEST)}
    assert view.members()["cai"] == {("contributor", LOWEST)}
    fork = s.after(d, tighten(0))  # a reader's branches say nothing either
    assert folded([*s["dee"].all(), *bad[:1], fork]).terms() is None


def test_only_a_lead_in_office_can_freeze() -> None:
    s = Story()
    c, b = s["cai"].write(ask()), s["bob"].write(ask())
    s["ann"].merge(s["cai"])
    s["ann"].merge(s["bob"])
    new = b'{"field":1,"op":"auth.new"}'
    by_cai, by_bob = s.after(c, new), s.after(b, new)
    assert not folded([*s["ann"].all(), by_cai]).verdict.frozen
    assert folded([*s["ann"].all(), by_bob]).verdict.frozen
    s["ann"].write(s["ann"].revoke("bob"))
    assert not folded([*s["ann"].all(), by_cai, by_bob]).verdict.frozen


def test_an_unknown_suite_freezes() -> None:
    assert folded([genesis("ann", chance=Salts(1), suite=2)]).verdict.frozen
    assert not folded([genesis("ann", chance=Salts(1))]).verdict.frozen


def test_an_unknown_ordinary_kind_and_an_unknown_ask_freeze_nothing() -> None:
    s = Story()
    s["bob"].write(b'{"op":"paint"}')
    s["bob"].write(b'{"op":"ask.newer"}')
    assert not s["bob"].fold().verdict.frozen


def test_a_second_founding_and_a_found_elsewhere_say_nothing() -> None:
    s = Story()
    s["bob"].write(bodies.Found("story", 1, [person("mal").keys]))
    assert "mal" not in s["bob"].fold().members()


def test_a_genesis_that_founds_nothing_is_no_compartment() -> None:
    nothing = write(person("ann"), GENESIS, [set_x(1)], Salts(3))
    assert folded([nothing]).commits == {}  # nobody's key stands in it
    with pytest.raises(Malformed):
        FoldState(MemoryGraph(), place(nothing.id, nothing.header, MemoryGraph()), ())


def test_in_a_log_no_revocation_counts_against_a_reader_and_no_purge_counts() -> None:
    s = Story(kind="log")
    event = s["ann"].write(bodies.Log("event", TIP, {"what": "opened"}))
    s["ann"].write(
        bodies.Revoke(person("dee").id, []), s["ann"].revoke("cai"), bodies.Purge([operation_id(event.id, 0)], "")
    )
    view = s["ann"].fold()
    assert "dee" in view.members()
    assert "cai" not in view.members()
    assert not view.verdict.purged
    assert len(view.record().events) == 1


# Values


def test_a_write_that_has_seen_another_wins_and_no_clock_has_a_part_in_it() -> None:
    ann, mal = alone("ann", "mal")
    for _ in range(50):
        mal.write(set_x("EVIL"))
    ann.merge(mal)
    ann.write(set_x("good"))
    view = folded(both(ann, mal))
    assert view.value() == "good"
    assert view.record().fields["x"].rivals == ()


def test_writes_that_have_not_seen_each_other_are_a_conflict_and_both_stand() -> None:
    ann, mina = alone("ann", "mina")
    ann.write(set_x(1))
    mina.write(set_x(2))
    view = folded(both(ann, mina))
    field_x = view.record().fields["x"]
    assert {field_x.value, field_x.rivals[0][0]} == {1, 2}
    ann.merge(mina)
    ann.write(set_x(3))
    assert ann.fold().record().fields["x"].rivals == ()


def test_an_addition_made_elsewhere_survives_a_removal_that_had_not_seen_it() -> None:
    ann, mina = alone("ann", "mina")
    one = ann.write(bodies.Add("tip", TIP, "tags", "ferry"))
    mina.merge(ann)
    mina.write(bodies.Add("tip", TIP, "tags", "ferry"), bodies.Add("tip", TIP, "tags", "port"))
    ann.write(bodies.Remove("tip", TIP, "tags", [operation_id(one.id, 0)]))
    assert ann.fold().record().sets == {"tags": {}}
    assert sorted(folded(both(ann, mina)).record().sets["tags"].values()) == ["ferry", "port"]


def test_what_is_purged_contributes_nothing_whether_its_body_is_here_or_not() -> None:
    s = Story()
    first = s["cai"].write(set_x(1))
    second = s["cai"].write(set_x(2))
    s["bob"].merge(s["cai"])
    s["bob"].write(bodies.Purge([operation_id(second.id, 0)], "by hand"))
    assert s["bob"].fold().value() == 1
    assert folded(s["bob"].all(), missing=[operation_id(second.id, 0)]).value() == 1
    assert first is not None


# Protective fields


def test_the_stricter_of_two_offline_choices_stands_until_a_lead_has_seen_both() -> None:
    ann, mina = alone("ann", "mina")
    ann.write(tighten(3))
    mina.merge(ann)
    ann.write(tighten(0))
    mina.write(ease(4))
    assert folded(both(ann, mina)).terms() == 0
    mina.merge(ann)
    mina.write(ease(4))
    assert mina.fold().terms() == 4


def test_an_ease_that_has_not_seen_a_tightening_leaves_it_standing() -> None:
    ann, mina = alone("ann", "mina")
    ann.write(tighten(0))
    ann.write(ease(4))
    mina.write(ease(3))
    assert folded(both(ann, mina)).terms() == 0


@given(seeds, st.integers(1, 25))
def test_terms_are_never_loosened_by_who_is_not_a_lead(seed: int, forged: int) -> None:
    desk = Desk(seed, laptops=1)
    desk.laptops["ann", 0].write(grant("bob", LEAD), grant("mal", CONTRIBUTOR))
    trio = [desk.laptops[who, 0] for who in ("ann", "bob", "mal")]
    for _ in range(12):
        one, rnd = desk.random.choice(trio), desk.random
        if rnd.random() < 0.4:
            one.merge(rnd.choice(trio))
        elif rnd.random() < 0.6 or one.who.name == "mal":
            one.write(tighten(rnd.randrange(5)))
        else:
            one.write(ease(rnd.randrange(5)))
    commits = desk.all()
    before, now = folded(commits), folded([*commits, *forge(desk, commits, ["mal"], forged)])
    if before.terms() is not None:
        assert now.terms() <= before.terms()


def test_an_ease_by_a_lead_who_is_ended_falls_back_and_a_purge_loosens_nothing() -> None:
    s = Story()
    t = s["cai"].write(tighten(1))
    s["bob"].merge(s["cai"])
    s["ann"].merge(s["cai"])
    end = s["ann"].revoke("bob")
    e = s["bob"].write(ease(4))
    assert s["bob"].fold().terms() == 4
    s["bob"].write(bodies.Purge([operation_id(t.id, 0), operation_id(e.id, 0)], ""))
    assert s["bob"].fold().terms() == 4
    s["ann"].write(end)
    s["ann"].merge(s["bob"])
    assert s["ann"].fold().terms() == 1


def test_sets_meet_and_a_list_never_hides_a_number() -> None:
    s = Story()
    a, b, c = ("a" * 64, "b" * 64, "c" * 64)
    s["ann"].write(tighten([a, b], "know"), tighten(2))
    s["bob"].write(tighten([b, c], "know"))
    s["cai"].write(tighten([]))
    view = folded(both(s["ann"], s["bob"], s["cai"]))
    assert view.terms("know", is_set=True) == frozenset([b])
    assert view.terms() == 2
    assert view.terms(is_set=True) == frozenset()


def test_an_end_that_arrives_loosens_nothing_here_until_an_ease() -> None:
    s = Story()
    s["cai"].write(tighten(0))
    s["ann"].write(tighten(3))
    s["ann"].merge(s["cai"])
    guard = Guard(tighten(0).record, "terms", is_set=False)
    before, after_end = s["ann"].fold(), s["ann"].fold(cut("cai", []))
    here = in_force({}, {}, before.protections(), [guard])
    assert (before.terms(), after_end.terms()) == (0, 3)
    here = in_force(here, before.protections(), after_end.protections(), [guard])
    assert here[guard] == 0
    s["ann"].write(ease(3))
    eased = s["ann"].fold(cut("cai", []))
    assert in_force(here, after_end.protections(), eased.protections(), [guard])[guard] == 3
    assert in_force({}, {}, {}, [guard]) == {}


def test_a_new_tightening_is_in_force_at_once() -> None:
    s = Story()
    guard = Guard(tighten(0).record, "terms", is_set=False)
    s["ann"].write(tighten(3))
    before = s["ann"].fold().protections()
    s["ann"].write(tighten(1))
    assert in_force({guard: 3}, before, s["ann"].fold().protections(), [guard]) == {guard: 1}
