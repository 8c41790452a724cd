"""To whom this laptop seals: a merge may end it, and never resumes it (PROTOCOL 3)."""

from folding import CONTRIBUTOR, LEAD, READER, Folded, Laptop, Salts, after, folded, genesis, name_of, person, set_x

from tipdesk.ledger import bodies
from tipdesk.ledger.ids import PersonId
from tipdesk.ledger.sealing import NOBODY_YET, Sealing, sealing_after

NOW = 1_000


def give(who: str, role: str = CONTRIBUTOR, until: int | None = None) -> bodies.Grant:
    return bodies.Grant(person(who).keys, role, until, None)


def story() -> Laptop:
    chance = Salts(4)
    first = genesis("ann", chance=chance)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    ann.write(give("bob", LEAD), give("cai"), give("dee", READER, NOW + 5))
    return ann


def to(
    view: Folded, before: Sealing = NOBODY_YET, gone: tuple[str, ...] = (), now: int = NOW, yes: tuple[str, ...] = ()
) -> Sealing:
    def ids(names: tuple[str, ...]) -> frozenset[PersonId]:
        return frozenset(person(one).id for one in names)

    return sealing_after(view.state, before, gone=ids(gone), now_ms=now, yes=ids(yes))


def names(sealing: Sealing) -> set[str]:
    return {name_of(one) for one in sealing.to}


def test_sealing_goes_to_all_who_are_live_and_not_past_their_date() -> None:
    ann = story()
    assert names(to(ann.fold())) == {"ann", "bob", "cai", "dee"}
    assert names(to(ann.fold(), now=NOW + 6)) == {"ann", "bob", "cai"}
    assert names(to(ann.fold(), gone=("cai",))) == {"ann", "bob", "dee"}


def test_a_fork_or_a_senior_end_does_not_resume_sealing() -> None:
    """bob revokes cai; ann ends bob before that: in the fold cai is live again, sealing is not."""
    ann = story()
    bob = Laptop("bob", ann.chance, ann.all())
    bob.write(set_x(1))
    ann.merge(bob)
    early = ann.revoke("bob")
    bob.write(bob.revoke("cai"))
    first = to(bob.fold(), to(ann.fold()))
    assert "cai" not in names(first)
    bob.have.update(ann.have)
    ended = ann.write(early)
    view = folded([*bob.all(), ended])
    assert "cai" in view.members()
    second = to(view, first)
    assert "cai" not in names(second)
    assert "bob" not in names(second)
    assert "cai" in names(to(view, second, yes=("cai",)))


def test_a_grant_that_has_seen_the_end_resumes_and_one_that_has_not_does_not() -> None:
    ann = story()
    bob = Laptop("bob", ann.chance, ann.all())
    before = to(ann.fold())
    unseen = bob.write(give("cai"))
    ann.write(ann.revoke("cai"))
    stopped = to(ann.fold(), before)
    assert "cai" not in names(stopped)
    assert "cai" not in names(to(folded([*ann.all(), unseen]), stopped))
    ann.write(give("cai", READER))
    back = to(ann.fold(), stopped)
    assert "cai" in names(back)
    assert back.stopped == {}


def test_after_a_suspension_only_a_leads_yes_resumes() -> None:
    ann = story()
    suspended = to(ann.fold(), to(ann.fold()), gone=("cai",))
    lifted = to(ann.fold(), suspended)
    assert "cai" not in names(lifted)
    assert "cai" in names(to(ann.fold(), lifted, yes=("cai",)))


def test_who_recuses_themselves_is_out_until_a_grant_that_has_seen_it() -> None:
    ann = story()
    cai = Laptop("cai", ann.chance, ann.all())
    before = to(ann.fold())
    left = cai.write(bodies.AskLeave("a friend is in it"))
    ann.merge(cai)
    gone = to(ann.fold(), before)
    assert "cai" not in names(gone)
    fork = after(ann.have[left.id], set_x(2), chance=ann.chance)
    assert "cai" not in names(to(folded([*ann.all(), fork]), gone))
    ann.write(give("cai"))
    assert "cai" in names(to(ann.fold(), gone))
    assert "cai" in names(to(ann.fold()))


def test_a_suspension_of_somebody_whose_role_was_changed_before_is_not_undone_by_its_lift() -> None:
    """The grant in force had seen the old end, and nobody answered for the roster's."""
    ann = story()
    end = ann.revoke("cai")
    ann.write(end, give("cai"))
    here = to(ann.fold())
    assert "cai" in names(here)
    suspended = to(ann.fold(), here, gone=("cai",))
    lifted = to(ann.fold(), suspended)
    assert "cai" not in names(lifted)
    assert "cai" in names(to(ann.fold(), lifted, yes=("cai",)))


def test_who_was_ended_in_the_story_and_then_at_the_desk_needs_a_yes_too() -> None:
    ann = story()
    before = to(ann.fold())
    ann.write(ann.revoke("cai"))
    out = to(ann.fold(), to(ann.fold(), before), gone=("cai",))
    ann.write(give("cai"))
    back = to(ann.fold(), to(ann.fold(), out, gone=("cai",)))
    assert "cai" not in names(back)


def test_a_grant_that_comes_with_the_suspension_does_not_outlive_its_lift() -> None:
    ann = story()
    before = to(ann.fold())
    ann.write(ann.revoke("cai"))
    out = to(ann.fold(), before)
    ann.write(give("cai"))
    together = to(ann.fold(), out, gone=("cai",))
    assert "cai" not in names(to(ann.fold(), together))


def test_a_second_end_that_a_grant_had_not_seen_still_stands_when_its_author_is_ended() -> None:
    """cai is out; ann gives anew, bob ends cai again without having seen it, and ann ends bob before that."""
    ann = story()
    here = to(ann.fold())
    ann.write(ann.revoke("cai"))
    here = to(ann.fold(), here)
    bob = Laptop("bob", ann.chance, ann.all())
    bob.write(set_x(1))
    ann.merge(bob)
    early = ann.revoke("bob")
    bob.write(give("cai"))
    bob.write(bob.revoke("cai"))
    both = folded([*ann.all(), *bob.all()])
    assert "cai" not in both.members()
    here = to(both, here)
    ann.write(give("cai"), early)
    view = folded([*ann.all(), *bob.all()])
    assert "cai" in view.members()
    assert "cai" not in names(to(view, here))
