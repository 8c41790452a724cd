"""What a lead's program ends by itself: each with its cause, on record, and only of juniors."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, story
from fakes import DAY_MS

from tipdesk.desk import audit, ending, grants, people, suspending
from tipdesk.desk.ending import Cause, Ended
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson

REASON = "left the desk in a dispute"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, {"Mara": DeskRole.REPORTER, "Kay": DeskRole.REPORTER}) as made:
        yield made


def lets_in(lead: Laptop, place: CompartmentId, who: Laptop, role: StoryRole, until_ms: int | None = None) -> None:
    grants.invite(lead.session, place, to=who.id, role=role, until_ms=until_ms, purpose="photographs")


def test_past_its_last_day_an_access_is_ended_by_a_leads_program(desk: dict[str, Laptop]) -> None:
    ben, mara = desk["Ben"], desk["Mara"]
    place = story(ben)
    lets_in(ben, place, mara, StoryRole.READER, ben.clock.at_ms + DAY_MS)
    assert ending.settle(ben.session, place) == ()
    ben.clock.pass_ms(2 * DAY_MS)
    (found,) = [ended for comp, ended in ending.settle_all(ben.session) if comp == place]
    assert found == (Ended(mara.id, Cause.PAST_DATE),)
    assert LedgerPerson(mara.id) not in ben.session.compartment(place).book.state.verdict.members
    event = audit.events(ben.session, 0, 1).events[0]
    assert (event.kind, event.reason) == (EventKind.GRANT_ENDED, Cause.PAST_DATE.value)


@pytest.mark.parametrize("suspended", [True, False])
def test_whom_the_desk_suspended_or_ended_is_ended_in_each_story(tmp_path: Path, *, suspended: bool) -> None:
    with desk_of(tmp_path, {"Mara": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}) as made:
        _ended_everywhere(made, suspended=suspended)


def _ended_everywhere(made: dict[str, Laptop], *, suspended: bool) -> None:
    ben, mara = made["Ben"], made["Mara"]
    place = story(ben)
    lets_in(ben, place, mara, StoryRole.CONTRIBUTOR)
    if suspended:
        made["Sol"].receives(ben.sends(ben.session.places.roster, made["Sol"]))
        suspending.suspend(made["Sol"].session, mara.id, reason=REASON)
        ben.receives(made["Sol"].sends(ben.session.places.roster, ben))
    else:
        people.end(ben.session, mara.id)
    found = dict(ending.settle_all(ben.session))
    # A suspension that names the story has ended it there already: nobody is in whom a revocation would end.
    assert LedgerPerson(mara.id) not in ben.session.compartment(place).book.state.verdict.members
    assert found[place] in {(Ended(mara.id, Cause.GONE),), ()}


def test_a_leads_program_ends_no_senior_and_who_does_not_lead_ends_nobody(desk: dict[str, Laptop]) -> None:
    ben, mara, kay = desk["Ben"], desk["Mara"], desk["Kay"]
    place = story(ben)
    lets_in(ben, place, mara, StoryRole.LEAD, ben.clock.at_ms + 2 * DAY_MS)
    lets_in(ben, place, kay, StoryRole.CONTRIBUTOR, ben.clock.at_ms + DAY_MS)
    for other in (mara, kay):
        other.receives(ben.sends(place, other))
        other.clock.pass_ms(3 * DAY_MS)
    # Mara was a lead until yesterday: her program knows what is due, and is no longer the one to do it.
    assert [one.who for one in ending.due(mara.session, place)] == [kay.id]
    assert ending.settle(mara.session, place) == ()
    assert ending.settle(kay.session, place) == ()
    ben.clock.pass_ms(3 * DAY_MS)
    assert {one.who for one in ending.settle(ben.session, place)} == {mara.id, kay.id}
