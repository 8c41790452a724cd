"""What a program does by itself: who is past their day goes, and a place that was sealed to somebody is noticed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange import laptops
from exchange.laptops import Laptop, desk_of, story

from tipdesk.desk import following, grants, rules
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole

DAY_MS = 86_400_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as made:
        yield made


def test_who_is_past_their_day_is_ended_by_a_lead_s_program(desk: dict[str, Laptop]) -> None:
    ben = desk["Ben"]
    comp = story(ben)
    until = ben.clock() + DAY_MS
    grants.invite(ben.session, comp, to=desk["Ana"].id, role=StoryRole.READER, until_ms=until, purpose="legal check")
    assert sum(one.ended for one in following.steps(ben.session)) == 0
    ben.clock.pass_ms(2 * DAY_MS)
    assert sum(one.ended for one in following.steps(ben.session)) == 1
    assert sum(one.ended for one in following.steps(ben.session)) == 0
    assert len(rules.members(ben.session, comp)) == 1


def test_a_newcomer_who_has_no_desk_yet_follows_nobody(tmp_path: Path) -> None:
    mara = laptops.newcomer(tmp_path, "Mara", 3)
    assert list(following.steps(mara.session)) == []
    mara.session.close()
