"""The desk's people: reporters by an editor, others by the root; with several holders, on two laptops."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, story

from tipdesk.desk import audit, grants, holders, people, proposals, sealing, seers, story_recovery
from tipdesk.desk.people import PersonState
from tipdesk.domain import ruling
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import ChangedSince, Malformed, NotAllowed
from tipdesk.seal.person import PersonKeys, PublicPerson
from tipdesk.seal.secrets import IdentitySecret


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, {"Sol": DeskRole.SECURITY_EDITOR, "Mara": DeskRole.REPORTER}) as made:
        for name in ("Sol", "Mara"):
            passes(made["Ben"], made[name])
        yield made


def passes(one: Laptop, other: Laptop) -> None:
    other.receives(one.sends(one.session.places.roster, other))


def drawn() -> PublicPerson:
    return PersonKeys(IdentitySecret.draw()).public


def role(laptop: Laptop, who: Laptop) -> DeskRole:
    return laptop.session.standing.people[str(who.id)].role


def test_an_editor_adds_a_reporter_at_once_and_a_reporter_adds_nobody(laptops: dict[str, Laptop]) -> None:
    ben, mara, kay = laptops["Ben"], laptops["Mara"], drawn()
    assert people.add(ben.session, person=kay, name="Kay", role=DeskRole.REPORTER) is None
    assert audit.events(ben.session, 0, 1).events[0].kind is EventKind.PERSON_ADDED
    found = {one.name: one for one in people.everyone(ben.session)}
    assert set(found) == {"Ben", "Sol", "Mara", "Kay"}
    assert (found["Kay"].role, found["Kay"].state, found["Kay"].by) == (DeskRole.REPORTER, PersonState.ACTIVE, ben.id)
    assert found["Ben"].holds_root
    assert found["Ben"].on_this_laptop
    with pytest.raises(NotAllowed) as told:
        people.add(mara.session, person=drawn(), name="Lund", role=DeskRole.REPORTER)
    assert told.value.why == Why.NOT_YOUR_DESK_ROLE.value


def test_a_security_editor_who_holds_nothing_of_the_root_makes_no_editor(laptops: dict[str, Laptop]) -> None:
    sol, ben = laptops["Sol"], laptops["Ben"]
    lund = drawn()
    proposal = people.add(sol.session, person=lund, name="Lund", role=DeskRole.EDITOR)
    assert proposal is not None
    assert {one.name: one.state for one in people.everyone(sol.session)}["Lund"] is PersonState.WAITING
    # It waits, and the one who holds the root sees every part of it on their own laptop.
    passes(sol, ben)
    (waiting,) = proposals.waiting(ben.session)
    assert waiting.parts == (ruling.GivesRole(waiting.parts[0].person, DeskRole.EDITOR),)  # type: ignore[union-attr]
    assert (waiting.signed, waiting.i_may_agree) == ((), True)
    assert proposals.agree(ben.session, waiting.record, waiting.statement)
    assert {one.name: one.role for one in people.everyone(ben.session)}["Lund"] is DeskRole.EDITOR
    with pytest.raises(NotAllowed):
        proposals.agree(sol.session, waiting.record, waiting.statement)


def test_two_of_three_holders_sign_on_their_own_laptops(laptops: dict[str, Laptop]) -> None:
    ben, sol, mara = laptops["Ben"], laptops["Sol"], laptops["Mara"]
    assert people.change_role(ben.session, mara.id, DeskRole.EDITOR) is None
    assert holders.set_holders(ben.session, [ben.id, sol.id, mara.id], 2) is None
    assert holders.who(ben.session).needed == 2
    for one in (sol, mara):
        passes(ben, one)
    proposal = people.change_role(ben.session, mara.id, DeskRole.REPORTER)
    assert proposal is not None
    assert role(ben, mara) is DeskRole.EDITOR
    passes(ben, sol)
    (waiting,) = proposals.waiting(sol.session)
    assert [type(part) for part in waiting.parts] == [ruling.EndsRole, ruling.GivesRole]
    assert waiting.signed == (ben.id,)
    assert proposals.agree(sol.session, waiting.record, waiting.statement)
    kinds = {one.kind for one in audit.events(sol.session, 0, 4).events}
    assert {EventKind.ROOT_AGREED, EventKind.ROLE_CHANGED} <= kinds
    passes(sol, ben)
    assert role(ben, mara) is DeskRole.REPORTER
    with pytest.raises(ChangedSince):
        proposals.agree(ben.session, waiting.record, waiting.statement)


def test_holders_are_at_the_desk_and_no_two_groups_of_them_can_contradict(laptops: dict[str, Laptop]) -> None:
    ben, sol, mara = laptops["Ben"], laptops["Sol"], laptops["Mara"]
    with pytest.raises(NotAllowed):
        holders.set_holders(ben.session, [ben.id, mara.id], 2)
    with pytest.raises(Malformed):
        holders.set_holders(ben.session, [ben.id, sol.id], 1)
    with pytest.raises(NotAllowed) as told:
        holders.set_holders(mara.session, [mara.id], 1)
    assert told.value.why == Why.NOT_YOUR_DESK_ROLE.value


def test_who_is_replaced_is_sealed_nothing_and_the_new_keys_open_nothing(laptops: dict[str, Laptop]) -> None:
    ben, mara, new = laptops["Ben"], laptops["Mara"], drawn()
    place = story(ben)
    grants.invite(ben.session, place, to=mara.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="photographs")
    assert people.replace(ben.session, mara.id, new, "Mara") is None
    found = {one.person: one for one in people.everyone(ben.session)}
    assert found[mara.id].state is PersonState.ENDED
    follower = next(one for one in found.values() if one.follows == mara.id)
    assert (str(follower.person), follower.state) == (new.id, PersonState.ACTIVE)
    sealed = sealing.sealed_to(ben.session, place)
    assert mara.id not in sealed
    assert follower.person not in sealed
    assert follower.person in sealing.sealed_to(ben.session, ben.session.places.roster)


def test_an_editor_ends_no_security_editor_but_may_ask_the_root(laptops: dict[str, Laptop]) -> None:
    ben, sol, mara = laptops["Ben"], laptops["Sol"], laptops["Mara"]
    # Ben holds the root alone, so what he asks of it holds at once; Sol, who does not, waits.
    waits = people.end(sol.session, sol.id)
    assert waits is not None
    assert people.end(sol.session, mara.id) is None
    assert people.end(ben.session, sol.id) is None
    assert {one.name: one.state for one in people.everyone(ben.session)}["Sol"] is PersonState.ENDED


def test_the_root_names_a_lead_for_a_story_without_leads_on_record_and_seen_by_its_people(
    laptops: dict[str, Laptop],
) -> None:
    ben, mara, sol = laptops["Ben"], laptops["Mara"], laptops["Sol"]
    place = story(mara)
    grants.invite(mara.session, place, to=ben.id, role=StoryRole.READER, until_ms=None, purpose="reads the proofs")
    ben.receives(mara.sends(place, ben))
    with pytest.raises(NotAllowed) as told:
        story_recovery.name_lead(ben.session, place, ben.id)
    assert told.value.why == Why.HAS_LEADS.value
    people.end(ben.session, mara.id)
    assert story_recovery.leaderless(ben.session) == (place,)
    with pytest.raises(NotAllowed):
        story_recovery.name_lead(ben.session, place, sol.id)
    assert story_recovery.name_lead(ben.session, place, ben.id) is None
    assert audit.events(ben.session, 0, 1).events[0].kind is EventKind.LEAD_NAMED
    assert story_recovery.leaderless(ben.session) == ()
    (me,) = [one for one in seers.seeing(ben.session, place).today if one.person == ben.id]
    assert (me.role, me.by_root) == (StoryRole.LEAD, True)
    with ben.session.compartment(place).commit(ben.session.pen) as draft:
        draft.set("note", ben.session.new_id(), {"text": "goes on"})
