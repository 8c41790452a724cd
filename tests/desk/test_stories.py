"""Stories: founded, opened, and filled with tips that leave the inbox."""

from desks import Desk

from tipdesk.desk import arrivals, filing, search, stories, tips
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.ledger.ids import CompartmentId


def test_a_filed_tip_is_whole_in_the_story_and_only_a_trace_in_the_inbox(desk: Desk) -> None:
    s = desk.session
    story = stories.found_story(s, "Harbour contracts", "amber ferry")
    shelf = arrivals.Shelf(s, s.places.inbox)
    paper = shelf.seal("sheet.txt", "text/plain", [b"carbon ", b"copy"])
    (tip,) = shelf.file([arrivals.Arrival("d" * 64, "mail", "Sheets", "Nobody looked at the hull", documents=(paper,))])
    filed = filing.file_into(s, [TipId(tip)], story.story)
    there = tips.whole(s, CompartmentId(story.story), filed.tips[0])
    assert there.tip.text == "Nobody looked at the hull"
    assert tips.open_document(s, CompartmentId(story.story), there.documents[0].id, 100) == b"carbon copy"
    assert tips.counts(s, s.places.inbox) == {}
    assert search.find(s, "hull", s.places.inbox).total == 0
    assert search.find(s, "hull").total == 1
    bodies = b"".join(
        row[0]
        for row in s.compartment(s.places.inbox).book.db.execute("SELECT body FROM operation WHERE body NOT NULL")
    )
    assert b"Nobody looked" not in bodies
    assert filing.file_into(s, [TipId(tip)], story.story).tips == filed.tips


def test_a_drawn_codename_says_nothing_of_the_title(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts")
    assert len(story.codename.split()) == 2
    assert not set(story.codename.split()) & {"harbour", "contracts"}


def test_stories_are_there_after_a_lock_and_open_by_name(desk: Desk) -> None:
    stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    session = desk.again()
    by_codename, by_title = session.story("Amber Ferry"), session.story("harbour contracts")
    assert stories.opened(session, StoryId(by_codename.comp)).story.title == "Harbour contracts"
    assert by_title == by_codename
