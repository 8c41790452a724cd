"""Root's statements, suspensions, and what the roster does to other compartments (PROTOCOL 4)."""

from collections.abc import Sequence
from typing import Any

from folding import (
    CONTRIBUTOR,
    LEAD,
    Folded,
    Laptop,
    Salts,
    after,
    comp_of,
    folded,
    genesis,
    grant,
    opened,
    person,
    set_x,
)

from tipdesk.ledger import bodies
from tipdesk.ledger.commit import Commit, kept_bodies
from tipdesk.ledger.ids import CompartmentId, GrantId, OperationId, operation_id
from tipdesk.ledger.root import (
    DeskRole,
    EndRole,
    GiveRole,
    Holders,
    NameLead,
    Part,
    Policy,
    draft_statement,
    read_statement,
    settle_root,
    sign_statement,
)
from tipdesk.ledger.roster import Roster, cut_mark

chance = Salts(9)


def said(at: str, signers: Sequence[str], *parts: Part) -> tuple[str, bodies.Root]:
    """A statement after `at`, signed; its id, and the operation that carries it."""
    plain = draft_statement(at, parts)
    return sealed(plain, signers)


def sealed(plain: dict[str, Any], signers: Sequence[str]) -> tuple[str, bodies.Root]:
    sigs = [(person(who).id, sign_statement(plain, person(who).author.key)) for who in signers]
    return read_statement(plain).id, bodies.Root(plain, sigs)


class Newsroom:
    """ann founds the roster, and as its sole holder makes sefa security editor and bob editor."""

    def __init__(self, kind: str = "roster") -> None:
        self.genesis = genesis("ann", chance=chance, kind=kind)
        self.comp = CompartmentId(self.genesis.id)
        self.first, op = said(
            self.comp,
            ["ann"],
            GiveRole(person("zoe").keys, DeskRole.SECURITY_EDITOR),
            GiveRole(person("bob").keys, DeskRole.EDITOR),
        )
        self.root = after(self.genesis, op, chance=chance)
        self.all = [self.genesis, self.root]

    def add(self, commit: Commit) -> Commit:
        self.all.append(commit)
        return commit

    def by(self, who: str, *ops: Any, seen: Sequence[Commit] = ()) -> Commit:
        named = GrantId(self.first)
        return self.add(
            opened(who, self.comp, named, *ops, chance=chance, seen=sorted({self.root.id, *(one.id for one in seen)}))
        )

    def view(self, taken: Sequence[str] = ()) -> tuple[Folded, Roster]:
        view = folded(self.all)
        return view, Roster(self.comp, view.state, taken)


def test_root_makes_editors_and_they_add_reporters_and_nobody_else() -> None:
    room = Newsroom()
    room.by("bob", grant("cai", "reporter"), grant("dee", "editor"), grant("mina", LEAD))
    room.by("zoe", grant("dee", "reporter"))
    view, _ = room.view()
    assert view.members() == {
        "ann": {("reader", 3)},
        "zoe": {("lead", 1)},
        "bob": {("lead", 2)},
        "cai": {("reader", 3)},
        "dee": {("reader", 3)},
    }


def test_the_founder_rules_nothing_in_the_roster_but_by_statements() -> None:
    room = Newsroom()
    room.add(after(room.root, grant("mal", "reporter"), bodies.Revoke(person("bob").id, []), chance=chance))
    view, _ = room.view()
    assert "mal" not in view.members()
    assert "bob" in view.members()


def test_root_counts_with_k_holders_and_never_with_fewer() -> None:
    room = Newsroom()
    trio = Holders(2, [person(who).keys for who in ("ann", "zoe", "bob")])
    second, op = said(room.first, ["ann"], trio)
    last = room.add(after(room.root, op, chance=chance))
    alone, op = said(second, ["ann"], GiveRole(person("mal").keys, DeskRole.EDITOR))
    last = room.add(after(last, op, chance=chance))
    assert room.view()[1].chain.last == second
    doubled = bodies.Root(op.statement, [*op.sigs, *op.sigs])
    last = room.add(after(last, doubled, chance=chance))
    assert room.view()[1].chain.last == second
    more = bodies.Root(op.statement, [(person("zoe").id, sign_statement(op.statement, person("zoe").author.key))])
    room.by("zoe", more)  # signatures may come in several commits
    view, roster = room.view()
    assert roster.chain.last == alone
    assert "mal" in view.members()


def test_a_forged_signature_and_one_of_no_holder_do_not_count() -> None:
    room = Newsroom()
    trio = Holders(2, [person(who).keys for who in ("ann", "zoe", "bob")])
    second, op = said(room.first, ["ann"], trio)
    at = room.add(after(room.root, op, chance=chance))
    _, op = said(second, ["ann", "mal"], GiveRole(person("mal").keys, DeskRole.EDITOR))
    forged = bodies.Root(op.statement, [op.sigs[0], (person("zoe").id, op.sigs[0][1])])
    at = room.add(after(at, op, chance=chance))
    room.add(after(at, forged, chance=chance))
    assert room.view()[1].chain.last == second


def test_of_rival_statements_more_signers_win_and_it_is_a_finding() -> None:
    room = Newsroom()
    trio = Holders(2, [person(who).keys for who in ("ann", "zoe", "bob")])
    second, op = said(room.first, ["ann"], trio)
    at = room.add(after(room.root, op, chance=chance))
    many = [said(second, ["ann", "bob", "zoe"], Policy({"cap": n})) for n in range(20, 40)]
    strong, op_strong = max(many, key=lambda pair: pair[0])
    some = [said(second, ["ann", "bob"], Policy({"cap": n})) for n in range(1, 20)]
    weak, op_weak = min(some, key=lambda pair: pair[0])
    assert weak < strong  # so that only the number of signers speaks for the other
    at = room.add(after(at, op_weak, chance=chance))
    room.add(after(at, op_strong, chance=chance))
    _, roster = room.view()
    assert roster.chain.last == strong
    assert roster.chain.rivals == (weak,)
    assert roster.chain.policy()["cap"] >= 20


def test_a_laptop_does_not_leave_a_statement_that_it_has_taken() -> None:
    """The founder, alone the holder once, writes a rival to the statement that shared root out."""
    room = Newsroom()
    trio = Holders(2, [person(who).keys for who in ("ann", "zoe", "bob")])
    shared, op = max((said(room.first, ["ann"], trio, Policy({"n": n})) for n in range(9)), key=lambda pair: pair[0])
    at = room.add(after(room.root, op, chance=chance))
    evil = GiveRole(person("mal").keys, DeskRole.EDITOR)
    smaller, op = min((said(room.first, ["ann"], evil, Policy({"n": n})) for n in range(9)), key=lambda pair: pair[0])
    assert smaller < shared
    room.add(after(at, op, chance=chance))
    view, roster = room.view([room.first, shared])
    assert roster.chain.last == shared
    assert "mal" not in view.members()
    assert room.view()[1].chain.last == smaller  # who has taken neither follows the smaller id


def test_holders_are_one_alone_or_more_than_half() -> None:
    room = Newsroom()
    pair = [person(who).keys for who in ("ann", "bob")]
    for bad in (Holders(1, pair), Holders(3, pair), Holders(2, [pair[0], pair[0]]), Holders(1, [pair[0], pair[0]])):
        _, op = said_raw(room.first, ["ann"], bad)
        chain = settle_root(room.comp, [person("ann").keys], [room_op(room), op])
        assert chain.last == room.first


def said_raw(at: str, signers: Sequence[str], part: Part) -> tuple[str, bodies.Root]:
    plain = draft_statement(at, [part])
    return "", bodies.Root(plain, [(person(who).id, sign_statement(plain, person(who).author.key)) for who in signers])


def room_op(room: Newsroom) -> bodies.Root:
    body = kept_bodies(room.root)[0][1]
    assert isinstance(body, bodies.Root)
    return body


def test_an_unknown_part_of_a_statement_that_counts_freezes_the_roster() -> None:
    room = Newsroom()
    _, op = sealed({"after": room.first, "do": [{"do": "newer"}]}, ["ann"])
    room.add(after(room.root, op, chance=chance))
    view, _ = room.view()
    assert view.verdict.frozen


def test_root_ends_what_it_gave_and_what_editors_gave() -> None:
    room = Newsroom()
    room.by("bob", grant("cai", "reporter"))
    second, op = said(
        room.first,
        ["ann"],
        EndRole(person("bob").id, []),
        EndRole(person("zoe").id, []),
        GiveRole(person("zoe").keys, DeskRole.EDITOR),
    )
    room.add(after(room.root, op, chance=chance))
    view, roster = room.view()
    assert roster.chain.last == second
    assert view.members() == {"ann": {("reader", 3)}, "zoe": {("lead", 2)}}
    assert person("cai").id not in view.verdict.people  # bob's feed is named by no head


# Suspensions


def story(kind: str = "story") -> tuple[Laptop, Laptop]:
    first = genesis("ann", chance=chance, kind=kind)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    ann.write(grant("mal", CONTRIBUTOR))
    mal = Laptop("mal", chance, ann.all())
    mal.write(set_x(1))
    return ann, mal


def test_a_security_editor_suspends_without_reading_the_story() -> None:
    ann, mal = story()
    comp = comp_of(ann.all())
    known = mal.write(set_x(2))
    late = mal.write(set_x("late"))
    room = Newsroom()
    heads = [(known.feed, known.id)]
    room.by("zoe", bodies.Suspend(person("mal").id, [(cut_mark(comp), heads), ("0" * 64, [])]))
    _, roster = room.view()
    view = folded(mal.all(), outside=roster.outside(comp))
    assert view.value() == 2
    assert not view.verdict.counting(late.id)
    assert "mal" not in view.members()
    assert person("mal").id in roster.gone()
    assert roster.outside(CompartmentId("1" * 64)).cuts == ()


def test_a_lift_by_the_same_or_a_smaller_rank_makes_all_count_again() -> None:
    room = Newsroom()
    comp = CompartmentId("5" * 64)
    made = room.by("zoe", bodies.Suspend(person("mal").id, [(cut_mark(comp), [])]))
    mistake = OperationId(operation_id(made.id, 0))
    room.by("bob", bodies.Lift(mistake))
    assert room.view()[1].outside(comp).cuts  # an editor is junior to a security editor
    room.add(after(made, bodies.Lift(mistake), chance=chance))
    _, roster = room.view()
    assert not roster.outside(comp).cuts
    assert person("mal").id not in roster.gone()


def test_a_suspension_reaches_greater_ranks_only_and_reporters_suspend_nobody() -> None:
    room = Newsroom()
    comp = CompartmentId("5" * 64)
    added = room.by("bob", grant("cai", "reporter"), bodies.Suspend(person("zoe").id, [(cut_mark(comp), [])]))
    cai = opened(
        "cai",
        room.comp,
        operation_id(added.id, 0),
        bodies.Suspend(person("bob").id, []),
        chance=chance,
        seen=[added.id],
    )
    room.add(cai)
    _, roster = room.view()
    assert roster.suspensions() == ()
    room.by("zoe", bodies.Suspend(person("bob").id, [(cut_mark(comp), [])]))
    assert [one.who for one in room.view()[1].suspensions()] == [person("bob").id]


def test_a_suspension_that_lists_the_roster_ends_grants_there_too() -> None:
    room = Newsroom()
    added = room.by("bob", grant("cai", "reporter"))
    room.by("zoe", bodies.Suspend(person("bob").id, [(cut_mark(room.comp), [(added.feed, added.id)])]))
    late = room.add(after(added, grant("mal", "reporter"), chance=chance))
    view, roster = room.view()
    assert "bob" not in view.members()
    assert "cai" in view.members()
    assert not view.verdict.counting(late.id)
    assert person("bob").id in roster.gone()


def test_a_suspension_that_does_not_list_the_roster_ends_no_grant_there_but_all_sealing() -> None:
    room = Newsroom()
    room.by("zoe", bodies.Suspend(person("bob").id, [("2" * 64, [])]))
    view, roster = room.view()
    assert "bob" in view.members()
    assert person("bob").id in roster.gone()


def test_root_names_a_lead_for_a_story_without_leads() -> None:
    ann, mal = story()
    comp = comp_of(ann.all())
    ann.write(ann.revoke("mal"))
    room = Newsroom()
    named, op = said(room.first, ["ann"], NameLead(comp, person("mina").keys))
    room.add(after(room.root, op, chance=chance))
    outside = room.view()[1].outside(comp)
    assert room.view()[1].outside(CompartmentId("1" * 64)).given == ()
    view = folded(ann.all(), outside=outside)
    list(view.entry.meet([person("mina").keys]))
    first = opened("mina", comp, named, grant("cai", LEAD), chance=chance, seen=[])
    view.offer([first.received()])
    assert view.members()["mina"] == {("lead", 0)}
    assert view.members()["cai"] == {("lead", 1)}
    assert mal is not None
