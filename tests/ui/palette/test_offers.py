"""What each page offers by name, and that taking an offer does what its key would do."""

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import Shown, show

from tipdesk.desk import stories, tips
from tipdesk.ui import keys
from tipdesk.ui.changes import GoToSettings
from tipdesk.ui.keys import Intent
from tipdesk.ui.offers import DOES, ICONS, PLACES, WITH, With
from tipdesk.ui.page import PageParts
from tipdesk.ui.palette.choosing import choose
from tipdesk.ui.shell.naming import named_offers, typed_offers
from tipdesk.ui.shell.shown import StoryLine
from tipdesk.ui.stories.over_desk import StoryOverDesk
from tipdesk.ui.stories.page import StoryPage
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage


@pytest.fixture
def inbox(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    for n in range(3):
        desk.tip(f"Tip {n}")
    shown = show(qtbot, InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session)))
    qtbot.waitUntil(lambda: shown.page.list.current == 0)  # type: ignore[attr-defined]
    return shown


def said(found: With) -> list[str]:
    return [one.words for one in found.offers]


def line(desk: Desk) -> StoryLine:
    made = stories.found_story(desk.session, "The ferry inspections", "copper lantern")
    return StoryLine(made.story, "The ferry inspections", i_lead=True, codename="copper lantern")


def test_a_tip_is_filed_by_the_name_of_the_story(desk: Desk, inbox: Shown) -> None:
    story = line(desk)
    found = inbox.page.with_this((story,))
    assert found.about == "With this tip"
    file = next(one for one in found.offers if "ferry" in one.words)
    file.do()
    place = stories.place_of(desk.session, story.story).comp
    inbox.bot.waitUntil(lambda: sum(tips.counts(desk.session, place).values()) == 1)


def test_a_tip_is_moved_by_the_name_of_the_state_and_the_key_beside_it_is_the_one_that_does_the_same(
    desk: Desk, inbox: Shown
) -> None:
    checking = next(one for one in inbox.page.with_this(()).offers if one.words == "Move to Checking")
    assert checking.key == keys.hint(Intent.STATE_2)
    checking.do()
    inbox.bot.waitUntil(lambda: tips.counts(desk.session, desk.session.places.inbox).get("checking") == 1)


def test_ticked_tips_are_named_by_their_number(inbox: Shown) -> None:
    inbox.key(Qt.Key.Key_X)
    inbox.key(Qt.Key.Key_X)
    assert inbox.page.with_this(()).about.startswith("With 2 ")


def test_where_nothing_is_chosen_nothing_is_offered_with_it(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    shown = show(qtbot, InboxPage(parts, InboxOverDesk(desk.session, parts.look), states_shown(desk.session)))
    assert said(shown.page.with_this(())) == []


def test_a_story_offers_what_belongs_to_it_and_in_its_tips_what_belongs_to_them(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    story = line(desk).story
    within = InboxPage(parts, InboxOverDesk(desk.session, parts.look, story), states_shown(desk.session))
    shown = show(qtbot, StoryPage(parts, StoryOverDesk(desk.session, parts.look, story), within, story=story))
    found = shown.page.with_this(())
    assert found.about == "With this story"
    assert {"New source", "Change the title", keys.words(Intent.WHO)} <= set(said(found))
    assert Intent.FILE not in shown.page.acts_here()


def test_everything_that_can_be_named_has_an_icon_and_words() -> None:
    named = {*WITH, *PLACES, *DOES}
    assert named <= set(ICONS)
    assert all(keys.words(intent) for intent in named)


def test_the_window_offers_its_places_its_stories_and_what_can_be_done_anywhere(desk: Desk) -> None:
    went: list[object] = []
    acts: keys.Acts = {Intent.INBOX: lambda: went.append("inbox"), Intent.LOCK: lambda: went.append("lock")}
    offers = named_offers(acts, (line(desk),), went.append)
    assert [one.words for one in offers] == ["The ferry inspections", "Inbox", "Lock", "New story"]
    assert [one.words for one in typed_offers("ferr", went.append, frozenset())] == [
        "Search everything for \u2018ferr\u2019"
    ]
    assert typed_offers("", went.append, frozenset({Intent.CAPTURE})) == ()


@pytest.mark.parametrize(
    ("typed", "section"),
    [("language", "appearance"), ("letters", "appearance"), ("theme", "appearance"), ("passphrase", "slots"),
     ("policy", "policy"), ("triage states", "states"), ("licences", "licences")],
)  # fmt: skip
def test_a_setting_is_found_by_its_words(typed: str, section: str) -> None:
    went: list[object] = []
    found = choose(named_offers({Intent.SETTINGS: lambda: None}, (), went.append), typed)
    found[0].do()
    assert went == [GoToSettings(section)]
    assert found[0].remark == "settings"


def test_where_nothing_was_typed_or_there_are_no_settings_their_sections_are_absent() -> None:
    went: list[object] = []
    untyped = choose(named_offers({Intent.SETTINGS: lambda: None}, (), went.append), "")
    assert "Appearance" not in [one.words for one in untyped]
    assert choose(named_offers({}, (), went.append), "appearance") == ()
