"""The exchange page over real packets between laptops: what is due, what came, what is refused and in which words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, story

from tipdesk.domain.person import DeskRole
from tipdesk.ui.exchange.over_exchange import ExchangeOverDesk
from tipdesk.ui.exchange.values import Merged, Outcome

NAMES = {"Ana": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, NAMES) as made:
        yield made


def test_the_roster_a_story_and_one_s_log_wait_to_be_sent_and_lie_there_under_names_that_say_nothing(
    desk: dict[str, Laptop],
) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    comp = story(ben)
    ben.grants(comp, ana)
    over = ExchangeOverDesk(ben.session)
    shown = over.exchange()
    holds = {row.holds: row.to for row in shown.to_send}
    assert holds["the desk's roster"] == "Everyone at the desk"
    assert holds["Harbour contracts"] == "Ana"
    assert holds["your access log"] == "Sol"
    sent = list(over.send(tuple(row.key for row in shown.to_send), str(ben.stick)))
    assert len(sent) == 3
    for one in sent:
        assert "arbour" not in one.name
        assert (ben.stick / one.name).is_file()


def test_a_packet_is_looked_at_merged_and_then_listed_as_received(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    comp = story(ben)
    ben.grants(comp, ana)
    roster, packet = ben.sends(ben.session.places.roster, ana), ben.sends(comp, ana)
    over = ExchangeOverDesk(ana.session)
    previews = tuple(over.look(str(one.path)) for one in (packet, roster))
    assert [one.sender for one in previews] == ["Ben", "Ben"]
    assert "for the first time" in previews[0].would
    done = [one for one in over.merge(previews) if isinstance(one, Merged)]
    # The roster first, whatever the order in which they were looked at.
    assert [one.path for one in done] == [str(roster.path), str(packet.path)]
    assert [place.title for place in ana.session.standing.stories.values()] == ["Harbour contracts"]
    rows = over.exchange().received
    assert [row.outcome for row in rows] == [Outcome.MERGED, Outcome.MERGED]
    assert {row.who for row in rows} == {"Ben"}
    assert next(one for one in over.exchange().colleagues if one.name == "Ben").heard_ms is not None
    assert over.look(str(packet.path)).nothing_new


def test_a_file_that_is_no_packet_and_one_for_others_are_refused_in_a_sentence(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    over = ExchangeOverDesk(ana.session)
    strange = ana.stick / "scan_final.age"
    strange.write_bytes(b"no packet at all")
    assert over.look(str(strange)).refused
    sent = ben.sends(ben.session.places.roster, desk["Sol"])
    refused = over.look(str(sent.path)).refused
    assert refused
    assert over.exchange().received == ()
    flipped = bytearray(sent.path.read_bytes())
    flipped[-40] ^= 1
    sent.path.write_bytes(bytes(flipped))
    assert ExchangeOverDesk(desk["Sol"].session).look(str(sent.path)).refused
