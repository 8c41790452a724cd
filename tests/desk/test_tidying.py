"""What a killed founding left is swept; what somebody wrote in never is."""

import pytest
from desks import Desk

from tipdesk.desk import drawer, stories
from tipdesk.desk.lock import lock


class Killed(BaseException):
    """The process ends here."""


def _killed(*_: object) -> None:
    raise Killed


def test_a_story_killed_before_the_drawer_names_it_leaves_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path.name for path in (desk.folder / "compartments").iterdir() if path.suffix in {".db", ".key"}}
    with monkeypatch.context() as patched:
        patched.setattr(drawer, "put_membership", _killed)
        with pytest.raises(Killed):
            stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    desk.again()
    after = {path.name for path in (desk.folder / "compartments").iterdir() if path.suffix in {".db", ".key"}}
    assert after == before
    assert stories.cards(desk.session) == ()


def test_a_story_killed_after_the_drawer_names_it_is_there_by_its_names(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(stories, "story_record", _killed)
        with pytest.raises(Killed):
            stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    (card,) = stories.cards(desk.again())
    story = stories.opened(desk.session, card.story).story
    assert (story.title, story.codename) == ("Harbour contracts", "amber ferry")
    stories.set_title(desk.session, card.story, "Harbour papers")
    assert stories.opened(desk.session, card.story).story.title == "Harbour papers"


def test_a_story_with_a_word_in_it_stays_even_if_no_drawer_names_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawer, "put_membership", lambda *_: None)
    card = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    lock(desk.session)
    desk.opened()
    assert (desk.folder / "compartments" / f"{card.story}.db").exists()
    assert (desk.folder / "compartments" / f"{card.story}.key").exists()
