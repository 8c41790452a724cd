"""Stories: founded, opened, found by either name."""

from desks import Desk

from tipdesk.desk import stories, undoing
from tipdesk.domain.ids import StoryId


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


def test_each_change_of_a_story_is_undone_and_redone(desk: Desk) -> None:
    s = desk.session
    story = stories.found_story(s, "Harbour contracts", "amber ferry").story
    for change in (
        lambda: stories.set_title(s, story, "Harbour papers"),
        lambda: stories.set_state(s, story, "Published"),
        lambda: stories.set_planned(s, story, 5),
    ):
        before = stories.opened(s, story).story
        back = change()
        after = stories.opened(s, story).story
        assert after != before
        redo = undoing.undo(s, back)
        assert stories.opened(s, story).story == before
        undoing.undo(s, redo)
        assert stories.opened(s, story).story == after


def test_a_renamed_story_shows_its_new_name_after_a_lock(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    stories.set_title(desk.session, story, "Harbour papers")
    stories.opened(desk.session, story)
    assert [card.title for card in stories.cards(desk.again())] == ["Harbour papers"]
