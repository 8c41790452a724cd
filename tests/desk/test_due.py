"""What is to be done in a story is found by its day, whoever's it is."""

from desks import Desk
from fakes import DAY_MS

from tipdesk.desk import due, filing, stories, triage
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.ledger.ids import CompartmentId


def test_days_stand_in_their_order_and_a_next_step_without_one_last(desk: Desk) -> None:
    s = desk.session
    story = stories.found_story(s, "Night shifts", "slow orchard").story
    place = CompartmentId(story)
    made = [TipId(desk.tip(title)) for title in ("one", "two", "three", "four")]
    filing.file_into(s, made, story)
    triage.set_due(s, place, [made[1]], desk.clock.at_ms + 9 * DAY_MS)
    triage.set_due(s, place, [made[0]], desk.clock.at_ms - DAY_MS)
    triage.assign(s, place, [made[2]], PersonId(s.me))
    triage.set_next_step(s, place, made[2], "Ask the yard")
    assert [card.tip for card in due.of_story(s, place)] == [made[0], made[1], made[2]]
    assert due.of_story(s, place)[2].next_step == "Ask the yard"
