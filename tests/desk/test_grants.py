"""Letting in, changing, ending: on record first, by the rules, and what each will mean was said before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attack.enemies import everything
from exchange.laptops import Laptop, desk_of, story
from fakes import DAY_MS

from tipdesk.desk import audit, foresight, grants, people, rules, sealing, seers, tips
from tipdesk.desk.foresight import NewEntries
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NoGrant, NotAllowed, ReasonNeeded
from tipdesk.ledger.bodies import Grant, Revoke
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.operation import read_body
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret

WHY = "photographs"


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    people = {"Mara": DeskRole.REPORTER, "Kay": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}
    with desk_of(tmp_path, people) as made:
        for name in ("Mara", "Kay"):
            made[name].receives(made["Ben"].sends(made["Ben"].session.places.roster, made[name]))
        yield made


def lets_in(
    lead: Laptop, place: CompartmentId, who: Laptop, role: StoryRole = StoryRole.CONTRIBUTOR, until: int | None = None
) -> None:
    grants.invite(lead.session, place, to=who.id, role=role, until_ms=until, purpose=WHY)


def last(laptop: Laptop) -> EventKind:
    return audit.events(laptop.session, 0, 1).events[0].kind


def test_who_is_let_in_reads_on_their_own_laptop_what_stood_there_and_writes(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    place = story(ben)
    lets_in(ben, place, mara)
    assert last(ben) is EventKind.GRANT_GIVEN
    mara.receives(ben.sends(place, mara))
    assert mara.session.story("amber ferry").comp == place
    with mara.session.compartment(place).commit(mara.session.pen) as draft:
        draft.set("tip", mara.session.new_id(), {"title": "From Mara", "state": "new"})
    ben.receives(mara.sends(place, ben))
    assert [one.title for one in tips.window(ben.session, place, (), 0, 5)] == ["From Mara"]


def test_nobody_is_let_in_without_a_purpose_nor_twice_nor_from_outside_the_desk(laptops: dict[str, Laptop]) -> None:
    ben, mara, sol = laptops["Ben"], laptops["Mara"], laptops["Sol"]
    place = story(ben)
    with pytest.raises(ReasonNeeded):
        grants.invite(ben.session, place, to=mara.id, role=StoryRole.READER, until_ms=None, purpose="  ")
    for who, why in ((sol, Why.READS_ALL_LOGS), (None, Why.NOT_AT_THE_DESK)):
        person = who.id if who else TipId("f" * 64)
        with pytest.raises(NotAllowed) as told:
            grants.invite(ben.session, place, to=person, role=StoryRole.READER, until_ms=None, purpose=WHY)  # type: ignore[arg-type]
        assert told.value.why == why.value
    lets_in(ben, place, mara)
    assert foresight.inviting(ben.session, place, mara.id, StoryRole.READER).why is Why.IN_ALREADY
    people.end(ben.session, mara.id)
    with pytest.raises(NotAllowed) as told:
        lets_in(ben, place, mara)
    assert told.value.why == Why.NOT_AT_THE_DESK.value


def test_a_contributor_lets_nobody_in_and_a_reader_writes_nothing(laptops: dict[str, Laptop]) -> None:
    ben, mara, kay = laptops["Ben"], laptops["Mara"], laptops["Kay"]
    place = story(ben)
    lets_in(ben, place, mara)
    lets_in(ben, place, kay, StoryRole.READER)
    mara.receives(ben.sends(place, mara))
    kay.receives(ben.sends(place, kay))
    with pytest.raises(NotAllowed) as told:
        lets_in(mara, place, kay)
    assert told.value.why == Why.NOT_YOUR_STORY_ROLE.value
    with pytest.raises(NoGrant), kay.session.compartment(place).commit(kay.session.pen) as draft:
        draft.set("note", kay.session.new_id(), {"text": "x"})


def test_what_an_end_will_mean_is_said_before_and_then_it_is_so(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    place = story(ben)
    lets_in(ben, place, mara)
    mara.receives(ben.sends(place, mara))
    meaning = foresight.ending(ben.session, place, mara.id)
    assert (meaning.why, meaning.keeps_what_was_read, meaning.new_entries) == (Why.ALLOWED, True, NewEntries.SEALED)
    assert (meaning.role_before, meaning.role_after, meaning.rekeyed_here) == (StoryRole.CONTRIBUTOR, None, False)
    grants.end(ben.session, place, who=mara.id)
    assert last(ben) is EventKind.GRANT_ENDED
    assert mara.id not in sealing.sealed_to(ben.session, place)
    assert [one.person for one in seers.seeing(ben.session, place).before] == [mara.id]
    assert foresight.ending(ben.session, place, mara.id).why is Why.NOT_IN_THE_STORY


def test_who_is_let_in_again_is_sealed_to_again(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    place = story(ben)
    lets_in(ben, place, mara)
    sealing.sealed_to(ben.session, place)
    grants.end(ben.session, place, who=mara.id)
    sealing.sealed_to(ben.session, place)
    lets_in(ben, place, mara, StoryRole.READER)
    assert mara.id in sealing.sealed_to(ben.session, place)


def test_a_change_leaves_one_access_and_what_was_written_before_it(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    place = story(ben)
    lets_in(ben, place, mara)
    mara.receives(ben.sends(place, mara))
    with mara.session.compartment(place).commit(mara.session.pen) as draft:
        draft.set("tip", mara.session.new_id(), {"title": "Before", "state": "new"})
    ben.receives(mara.sends(place, ben))
    until = ben.clock.at_ms + 5 * DAY_MS
    grants.change(ben.session, place, who=mara.id, role=StoryRole.READER, until_ms=until, purpose="reads the proofs")
    seer = next(one for one in seers.seeing(ben.session, place).today if one.person == mara.id)
    assert (seer.role, seer.until_ms, seer.why) == (StoryRole.READER, until, "reads the proofs")
    assert [one.title for one in tips.window(ben.session, place, (), 0, 5)] == ["Before"]
    mara.receives(ben.sends(place, mara))
    assert rules.actor(mara.session, place).story_role is StoryRole.READER


def test_a_lead_who_was_let_in_ends_no_lead_before_them(laptops: dict[str, Laptop]) -> None:
    ben, mara, kay = laptops["Ben"], laptops["Mara"], laptops["Kay"]
    place = story(ben)
    lets_in(ben, place, mara, StoryRole.LEAD)
    lets_in(ben, place, kay, StoryRole.LEAD)
    mara.receives(ben.sends(place, mara))
    for who in (ben, kay, mara):
        meaning = foresight.ending(mara.session, place, who.id)
        assert meaning.why is Why.NOT_SENIOR
        with pytest.raises(NotAllowed):
            grants.end(mara.session, place, who=who.id)


def test_a_guest_needs_a_last_day_and_stands_in_no_roster(laptops: dict[str, Laptop]) -> None:
    ben = laptops["Ben"]
    place, guest = story(ben), PersonKeys(IdentitySecret.draw()).public
    with pytest.raises(NotAllowed) as told:
        grants.invite_guest(ben.session, place, guest=guest, name="Lund", until_ms=None, purpose="reads")
    assert told.value.why == Why.NO_END_DATE.value
    until = ben.clock.at_ms + DAY_MS
    grants.invite_guest(ben.session, place, guest=guest, name="Lund", until_ms=until, purpose="reads the proofs")
    seer = next(one for one in seers.seeing(ben.session, place).today if one.person == guest.id)
    assert (seer.guest, seer.role, seer.until_ms) == (True, StoryRole.READER, until)
    assert grants.guests(ben.session, place) == {seer.person: "Lund"}
    ben.clock.pass_ms(2 * DAY_MS)
    assert guest.id not in sealing.sealed_to(ben.session, place)


def test_each_line_of_the_log_names_the_very_operation_that_was_written_after_it(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    place = story(ben)
    lets_in(ben, place, mara)
    lets_in_again = {"role": StoryRole.READER, "until_ms": None, "purpose": WHY}
    grants.change(ben.session, place, who=mara.id, **lets_in_again)  # type: ignore[arg-type]
    grants.end(ben.session, place, who=mara.id)
    lets_in(ben, place, mara)
    kinds = {EventKind.GRANT_GIVEN, EventKind.GRANT_CHANGED, EventKind.GRANT_ENDED}
    lines = audit.events(ben.session, 0, 9, kinds).events
    said = {
        one.digest.hex(): read_body(one.body)
        for commit in everything(ben.session.compartment(place))
        for one in commit.operations
        if one.body is not None
    }
    named = [said[line.details.ref] for line in reversed(lines)]
    assert [type(one) for one in named] == [Grant, Grant, Revoke, Grant]
    # Two grants that say the same are told apart.
    assert len({line.details.ref for line in lines}) == 4
