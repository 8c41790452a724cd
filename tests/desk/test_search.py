"""Search finds over all that one may read, shows the sentence that matched, and leaves no word behind."""

import itertools

import pytest
from desks import Desk
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.desk import audit, filing, search, stories
from tipdesk.desk.search import marks, matched_sentence
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId

TEXT = "The yard opened in May. Nobody looked at the Hülle of the second ferry! 港口合同没有检查。Later it rained."


@pytest.mark.parametrize(
    ("query", "sentence", "marked"),
    [
        ("hulle", "Nobody looked at the Hülle of the second ferry!", ["Hülle"]),
        ('"second ferry"', "Nobody looked at the Hülle of the second ferry!", ["second ferry"]),
        ("合同", "港口合同没有检查。", ["合同"]),
        ("rained", "Later it rained.", ["rained"]),
    ],
)
def test_the_sentence_that_matched_is_shown_with_its_marks(query: str, sentence: str, marked: list[str]) -> None:
    shown, places = matched_sentence(TEXT, query)
    assert shown == sentence
    assert [shown[start:end] for start, end in places] == marked


@given(st.text(max_size=200), st.text(max_size=30))
def test_marks_lie_in_the_text_in_order_without_overlap(text: str, query: str) -> None:
    found = marks(text, query)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))
    sentence, inside = matched_sentence(text, query)
    assert all(end <= len(sentence) for _, end in inside)


def test_one_search_goes_over_the_inbox_and_every_story(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    filing.file_into(desk.session, [TipId(desk.tip("One", "carbon copy of the hull"))], story.story)
    desk.tip("Two", "another hull")
    found = search.find(desk.session, "hull")
    assert found.total == 2
    assert {hit.codename for hit in found.hits} == {"inbox", "amber ferry"}
    assert search.find(desk.session, "hull", desk.session.places.inbox).total == 1


def test_a_hit_that_was_opened_is_an_event_without_the_words(desk: Desk) -> None:
    desk.tip("One", "ZQterm")
    search.led_somewhere(desk.session, search.find(desk.session, "ZQterm").hits[0])
    event = audit.events(desk.session, 0, 1).events[0]
    assert event.kind is EventKind.SEARCHED
    assert "ZQ" not in repr(event)


@pytest.mark.parametrize("query", ["", " ", '"', "''", "NEAR(a b)", "title:x", "a*", "-", "\x00", "💥", "AND OR NOT"])
def test_no_query_is_syntax(desk: Desk, query: str) -> None:
    desk.tip()
    assert search.find(desk.session, query).total >= 0
