"""Names by a few letters: what lists show, newest first, over all places; nothing that was withdrawn or is sealed."""

from desks import Desk

from tipdesk.desk import filing, naming, stories
from tipdesk.domain.ids import TipId


def titles(desk: Desk, words: str, most: int = 8) -> list[str]:
    return [one.title for one in naming.named(desk.session, words, most)]


def test_a_begun_word_finds_tips_of_the_inbox_and_of_stories(desk: Desk) -> None:
    first, second = desk.tip("The ferry ramp"), desk.tip("Ferry operators")
    story = stories.found_story(desk.session, "Harbour", "amber ferry").story
    filing.file_into(desk.session, [TipId(first)], story)
    found = naming.named(desk.session, "ferr", 8)
    assert sorted(one.title for one in found) == ["Ferry operators", "The ferry ramp"]
    assert {str(one.place) for one in found} == {str(desk.session.places.inbox), str(story)}
    assert any(one.record == str(second) for one in found)


def test_no_more_than_was_asked_for(desk: Desk) -> None:
    for n in range(5):
        desk.tip(f"Ferry {n}")
    assert len(titles(desk, "ferry", 3)) == 3


def test_nothing_typed_and_nothing_that_matches_find_nothing(desk: Desk) -> None:
    desk.tip("Ferry")
    assert (titles(desk, ""), titles(desk, "zzz")) == ([], [])


def test_what_led_somewhere_is_on_record_by_its_id_alone(desk: Desk) -> None:
    tip = desk.tip("The ferry ramp")
    naming.opened(desk.session, naming.named(desk.session, "ramp", 8)[0])
    log = desk.session.view(desk.session.places.log)
    last = max(log.every("event"), key=lambda card: card.row)
    assert (last.state, last.title) == ("searched", str(tip)[:12])
    assert "ramp" not in last.facts
