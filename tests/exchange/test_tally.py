"""What is due to whom is told from notes: no story is opened for it, and none is told wrongly."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, story
from exchange.test_packet import tip

from tipdesk.desk import people
from tipdesk.domain.person import DeskRole
from tipdesk.exchange import tally
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ui.exchange.over_exchange import ExchangeOverDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as made:
        yield made


@pytest.fixture
def stories(desk: dict[str, Laptop]) -> tuple[CompartmentId, ...]:
    """Ben leads three; Ana is in each, and has none of them yet."""
    made = []
    for title, codename in (("Ferry", "amber ferry"), ("Night", "slow orchard"), ("Boat", "paper boat")):
        comp = story(desk["Ben"], title, codename)
        desk["Ben"].grants(comp, desk["Ana"])
        made.append(comp)
    return tuple(made)


def shown(laptop: Laptop) -> tuple[dict[str, int], set[str]]:
    """What the page tells of each place, and which files were opened for it."""
    opened: list[str] = []
    laptop.session.watched = lambda compartment: opened.append(str(compartment.id))
    told = ExchangeOverDesk(laptop.session).exchange()
    return {row.key: row.changes for row in told.to_send}, set(opened)


def test_after_a_lock_the_page_tells_the_same_and_opens_no_story(
    desk: dict[str, Laptop], stories: tuple[CompartmentId, ...]
) -> None:
    ben = desk["Ben"]
    exact = {str(comp): tally.counted(ben.session, comp).lacks for comp in stories}
    assert all(exact.values())
    assert set(tally.notes(ben.session)) == set(stories)
    assert not list(tally.notes(ben.session)), "nothing came further"
    ben.again()
    told, opened = shown(ben)
    assert {comp: told[comp] for comp in exact} == exact
    assert not opened & set(exact)
    assert not ben.session.opened() & set(stories)


def test_a_story_that_was_written_in_since_is_counted_anew_and_it_alone(
    desk: dict[str, Laptop], stories: tuple[CompartmentId, ...]
) -> None:
    ben = desk["Ben"]
    list(tally.notes(ben.session))
    before = tally.counted(ben.session, stories[1]).lacks
    tip(ben, stories[1], "The second letter")
    ben.again()
    told, opened = shown(ben)
    assert told[str(stories[1])] > before
    assert opened & {str(one) for one in stories} == {str(stories[1])}


def test_what_a_reader_is_known_to_hold_is_due_to_them_no_more(
    desk: dict[str, Laptop], stories: tuple[CompartmentId, ...]
) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    list(tally.notes(ben.session))
    ana.receives(ben.sends(stories[0], ana))
    answer = ana.sends(stories[0], ben)
    over = ExchangeOverDesk(ben.session)
    list(over.merge((over.look(str(answer.path)),)))
    ben.again()
    told, opened = shown(ben)
    assert str(stories[0]) not in told
    assert not opened & {str(one) for one in stories}


def test_who_is_gone_from_the_desk_is_sent_nothing_whatever_was_noted(
    desk: dict[str, Laptop], stories: tuple[CompartmentId, ...]
) -> None:
    ben = desk["Ben"]
    list(tally.notes(ben.session))
    people.end(ben.session, desk["Ana"].id)
    ben.again()
    assert all(desk["Ana"].id not in one.due.to for one in tally.at_hand(ben.session))
