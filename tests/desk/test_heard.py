"""When colleagues were last heard of, by one's own log."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of

from tipdesk.desk import heard
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as made:
        yield made


def test_a_packet_that_was_taken_in_says_when_its_sender_was_heard_of(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    since = ana.clock()
    assert heard.packets(ana.session, since) == ()
    ana.receives(ben.sends(ben.session.places.roster, ana))
    (one,) = heard.packets(ana.session, since)
    assert one.kind is EventKind.PACKET_RECEIVED
    assert heard.last(ana.session) == {ben.id: one.at_ms}
    assert set(heard.sent(ben.session)) == {str(ben.session.places.roster)}
    assert heard.sent(ana.session) == {}
    assert heard.packets(ana.session, ana.clock() + 1000) == ()
