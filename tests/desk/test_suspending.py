"""Suspending: at once, without reading a story; what came before counts, what comes after is set aside."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attack.enemies import everything
from exchange.laptops import Laptop, desk_of, first, plan, story

from tipdesk.desk import (
    audit,
    ending,
    following,
    grants,
    joining,
    keyfiles,
    laptop_people,
    people,
    rules,
    sealing,
    set_aside,
    stories,
    suspending,
    tips,
)
from tipdesk.desk.lock import report_heads
from tipdesk.desk.people import PersonState
from tipdesk.domain.access import Actor, Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import DamagedFile, Missing, NotAllowed, NotForThisKey, ReasonNeeded
from tipdesk.ledger import rekey
from tipdesk.ledger.aside import Cause
from tipdesk.ledger.bodies import Suspend
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson

REASON = "a name of hers stood in the paper"


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, {"Sol": DeskRole.SECURITY_EDITOR, "Kay": DeskRole.REPORTER}) as made:
        passes(made["Ben"], made["Sol"])
        yield made


def passes(one: Laptop, other: Laptop, comp: CompartmentId | None = None) -> None:
    other.receives(one.sends(comp or one.session.places.roster, other))


def writes(laptop: Laptop, place: CompartmentId, title: str) -> None:
    with laptop.session.compartment(place).commit(laptop.session.pen) as draft:
        draft.set("tip", laptop.session.new_id(), {"title": title, "state": "new"})


def titles(laptop: Laptop, place: CompartmentId) -> set[str]:
    return {one.title for one in tips.window(laptop.session, place, (), 0, 9)}


def hears(laptop: Laptop, place: CompartmentId) -> None:
    """As the next unlock does."""
    laptop.session.compartment(place).hear(
        laptop.session.compartment(laptop.session.places.roster).roster.outside(place)
    )


def suspended(laptops: dict[str, Laptop]) -> CompartmentId:
    """Kay wrote "Before" in Ben's story, Ben's log reached Sol, and Sol suspends Kay."""
    ben, sol, kay = laptops["Ben"], laptops["Sol"], laptops["Kay"]
    place = story(ben)
    grants.invite(ben.session, place, to=kay.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="photographs")
    passes(ben, kay, place)
    writes(kay, place, "Before")
    passes(kay, ben, place)
    report_heads(ben.session)
    sol.receives(ben.sends(ben.session.places.log, sol))
    assert suspending.suspend(sol.session, kay.id, reason=REASON) >= 1
    return place


def test_what_came_before_counts_and_what_comes_after_is_set_aside_and_may_be_refiled(
    laptops: dict[str, Laptop],
) -> None:
    ben, sol, kay = laptops["Ben"], laptops["Sol"], laptops["Kay"]
    place = suspended(laptops)
    assert audit.events(sol.session, 0, 1).events[0].kind is EventKind.SUSPENDED
    assert str(place) not in sol.session.standing.stories
    passes(sol, ben)
    writes(kay, place, "After")
    hears(ben, place)
    ben.session.compartment(place).receive(everything(kay.session.compartment(place)))
    assert titles(ben, place) == {"Before"}
    assert kay.id not in sealing.sealed_to(ben.session, place)
    (aside,) = set_aside.set_aside(ben.session, place)
    assert (aside.by, aside.cause, aside.kinds) == (kay.id, Cause.ENDED, (("tip", 1),))
    set_aside.refile(ben.session, place, aside.commit)
    assert audit.events(ben.session, 0, 1).events[0].kind is EventKind.REFILED
    assert titles(ben, place) == {"Before", "After"}
    assert set_aside.set_aside(ben.session, place) == ()


def test_a_suspension_names_no_story_and_does_not_show_how_many_there_are(laptops: dict[str, Laptop]) -> None:
    place = suspended(laptops)
    roster = laptops["Sol"].session.compartment(laptops["Sol"].session.places.roster)
    claims = [one.cuts for one in roster.book.state.verdict.suspensions.values()]
    assert len(claims[0]) % 16 == 0
    assert str(place) not in repr(claims)
    assert Suspend.__struct_fields__ == ("who", "cuts")


def test_a_lift_makes_all_count_again_and_only_a_lead_seals_again(laptops: dict[str, Laptop]) -> None:
    ben, sol, kay = laptops["Ben"], laptops["Sol"], laptops["Kay"]
    place = suspended(laptops)
    passes(sol, ben)
    hears(ben, place)
    assert kay.id not in sealing.sealed_to(ben.session, place)
    assert [one.person for one in suspending.suspended(sol.session)] == [kay.id]
    assert {one.name: one.state for one in people.everyone(sol.session)}["Kay"] is PersonState.SUSPENDED
    suspending.lift(sol.session, kay.id)
    assert suspending.suspended(sol.session) == ()
    passes(sol, ben)
    hears(ben, place)
    assert kay.id not in sealing.sealed_to(ben.session, place)
    assert sealing.stopped(ben.session, place) == (kay.id,)
    sealing.resume(ben.session, place, kay.id)
    assert kay.id in sealing.sealed_to(ben.session, place)


def test_a_lift_that_comes_right_after_the_suspension_resumes_nothing_by_itself(laptops: dict[str, Laptop]) -> None:
    ben, sol, kay = laptops["Ben"], laptops["Sol"], laptops["Kay"]
    place = suspended(laptops)
    assert kay.id in sealing.sealed_to(ben.session, place)
    first = sol.sends(sol.session.places.roster, ben)
    suspending.lift(sol.session, kay.id)
    for sent in (first, sol.sends(sol.session.places.roster, ben)):
        ben.receives(sent)
    assert suspending.suspended(ben.session) == ()
    assert dict(ending.settle_all(ben.session))[place] == ()
    # All counts again, and yet nothing goes to them before a lead says so.
    assert LedgerPerson(kay.id) in ben.session.compartment(place).book.state.verdict.members
    assert kay.id not in sealing.sealed_to(ben.session, place)


def test_nobody_suspends_a_senior_nor_without_a_reason_and_no_junior_lifts(laptops: dict[str, Laptop]) -> None:
    ben, sol, kay = laptops["Ben"], laptops["Sol"], laptops["Kay"]
    # Not an editor either, of a junior: PROTOCOL 4 gives it to security editors.
    for who, by, why in (
        (sol, sol, Why.NOT_SENIOR), (kay, ben, Why.NOT_YOUR_DESK_ROLE), (kay, kay, Why.NOT_YOUR_DESK_ROLE),
    ):  # fmt: skip
        with pytest.raises(NotAllowed) as told:
            suspending.suspend(by.session, who.id, reason=REASON)
        assert told.value.why == why.value
    with pytest.raises(ReasonNeeded):
        suspending.suspend(sol.session, kay.id, reason="hm")
    with pytest.raises(Missing):
        suspending.lift(sol.session, kay.id)
    suspending.suspend(sol.session, kay.id, reason=REASON)
    passes(sol, ben)
    with pytest.raises(NotAllowed) as told:
        suspending.lift(ben.session, kay.id)
    assert told.value.why == Why.NOT_YOUR_DESK_ROLE.value


def test_who_is_suspended_is_let_into_nothing_by_their_own_program_either(laptops: dict[str, Laptop]) -> None:
    sol, kay = laptops["Sol"], laptops["Kay"]
    own = story(kay, "Night shifts", "slow orchard")
    assert rules.actor(kay.session, own).story_role is StoryRole.LEAD
    suspending.suspend(sol.session, kay.id, reason=REASON)
    # It reaches them by whatever way the roster does.
    kay.session.compartment(kay.session.places.roster).receive(
        everything(sol.session.compartment(sol.session.places.roster))
    )
    assert rules.actor(kay.session, own) == Actor(None)
    with pytest.raises(NotAllowed):
        stories.opened(kay.session, StoryId(own))
    with pytest.raises(NotAllowed):
        stories.found_story(kay.session, "Another")


def test_on_a_shared_laptop_every_file_that_they_were_in_gets_a_new_key(tmp_path: Path) -> None:
    ben = first(tmp_path, "Ben")
    kay = laptop_people.add(ben.session.vault, plan("Kay"), ben.around)
    sol = laptop_people.add(ben.session.vault, plan("Sol"), ben.around)
    people.add(ben.session, person=kay.keys.public, name="Kay", role=DeskRole.REPORTER)
    people.add(ben.session, person=sol.keys.public, name="Sol", role=DeskRole.SECURITY_EDITOR)
    for one in (kay, sol):
        joining.enter_here(one, " ".join(joining.desk_words(ben.session)))
    place, who = story(ben), PersonId(kay.me)
    grants.invite(ben.session, place, to=who, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="photographs")
    files = [ben.session.vault.key(comp) for comp in (place, ben.session.places.roster)]
    had = [keyfiles.load(path, kay.keys.opening) for path in files]
    kay.close()
    ben.session.forget(ben.session.places.roster)
    suspending.suspend(sol, who, reason=REASON)
    sol.close()
    # What Sol is not in gets its new key by the program of who is.
    for _ in following.steps(ben.session):
        pass
    for path, keys in zip(files, had, strict=True):
        with pytest.raises(NotForThisKey):
            keyfiles.load(path, kay.keys.opening)
        # The key that they may have kept opens nothing of what lies there now.
        with pytest.raises(DamagedFile):
            rekey.fitting_key(path.with_suffix(".db"), keys)
    ben.session.close()


def test_a_log_that_lists_without_end_keeps_nobody_from_being_suspended(laptops: dict[str, Laptop]) -> None:
    ben, sol, kay = laptops["Ben"], laptops["Sol"], laptops["Kay"]
    place = story(ben)
    grants.invite(ben.session, place, to=kay.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="photographs")
    passes(ben, kay, place)
    writes(kay, place, "Before")
    passes(kay, ben, place)
    report_heads(ben.session)
    sol.receives(ben.sends(ben.session.places.log, sol))
    with kay.session.compartment(kay.session.places.log).commit(kay.session.pen) as draft:
        for event in range(14):
            feeds = [[f"{event:064x}", f"{event:064x}", kay.id], ["x", 3], "y"]
            heads = {f"{event:04x}{at:060x}": feeds for at in range(2000)} | {"zz": []}
            line = {"kind": EventKind.HEADS.value, "at_ms": 1, "person": kay.id, "heads": heads}
            draft.log("event", kay.session.new_id(), line)
    sol.receives(kay.sends(kay.session.places.log, sol))
    assert suspending.suspend(sol.session, kay.id, reason=REASON) > 1
    passes(sol, ben)
    assert dict(ending.settle_all(ben.session))[place] == ()
    assert titles(ben, place) == {"Before"}
