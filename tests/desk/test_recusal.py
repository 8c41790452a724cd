"""Recusing oneself: on record, out of every list, nothing sealed any more; a lead's word brings one back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attack.enemies import everything
from exchange.laptops import Laptop, desk_of, story

from tipdesk.desk import audit, ending, foresight, grants, recusal, sealing, stories
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NoSuchName, NotAllowed
from tipdesk.ledger.ids import CompartmentId


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop, CompartmentId]]:
    with desk_of(tmp_path, {"Mara": DeskRole.REPORTER}) as made:
        ben, mara = made["Ben"], made["Mara"]
        place = story(ben)
        grants.invite(ben.session, place, to=mara.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="photographs")
        mara.receives(ben.sends(place, mara))
        yield ben, mara, place


def test_who_leaves_has_the_story_in_no_list_and_a_leads_program_ends_the_access(
    two: tuple[Laptop, Laptop, CompartmentId],
) -> None:
    ben, mara, place = two
    recusal.leave(mara.session, place, reason="my cousin works there")
    assert audit.events(mara.session, 0, 1).events[0].kind is EventKind.STORY_LEFT
    assert stories.cards(mara.session) == ()
    with pytest.raises(NoSuchName):
        stories.opened(mara.session, StoryId(place))
    assert stories.cards(mara.again()) == ()
    # Her word travels by whoever holds the file: here by her own commits, laid beside.
    ben.session.compartment(place).receive(everything(mara.session.compartment(place)))
    assert mara.id not in sealing.sealed_to(ben.session, place)
    assert [(one.who, one.cause) for one in ending.settle(ben.session, place)] == [(mara.id, ending.Cause.LEFT)]
    assert ending.settle(ben.session, place) == ()


def test_who_left_and_is_let_in_again_has_it_back(two: tuple[Laptop, Laptop, CompartmentId]) -> None:
    ben, mara, place = two
    recusal.leave(mara.session, place)
    assert recusal.returned(mara.session) == ()
    ben.session.compartment(place).receive(everything(mara.session.compartment(place)))
    ending.settle(ben.session, place)
    grants.invite(ben.session, place, to=mara.id, role=StoryRole.READER, until_ms=None, purpose="reads the proofs")
    mara.session.compartment(place).receive(everything(ben.session.compartment(place)))
    mara.session.forget(place)
    assert recusal.returned(mara.session) == (place,)
    assert stories.opened(mara.session, StoryId(place)).story.codename == "amber ferry"


def test_the_last_lead_stays(two: tuple[Laptop, Laptop, CompartmentId]) -> None:
    ben, mara, place = two
    assert foresight.leaving(ben.session, place).why is Why.LAST_LEAD
    with pytest.raises(NotAllowed):
        recusal.leave(ben.session, place)
    grants.change(ben.session, place, who=mara.id, role=StoryRole.LEAD, until_ms=None, purpose="leads from now on")
    recusal.leave(ben.session, place)
    assert stories.cards(ben.session) == ()
