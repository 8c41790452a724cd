"""The story over a real desk: front page, tabs, a new source by keys."""

from dataclasses import replace

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import filing, sources, stories
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.ui.changes import GoToSource, GoToStory, GoToView
from tipdesk.ui.page import PageParts
from tipdesk.ui.sources.new_source import NewSourceDialog
from tipdesk.ui.stories.head import Tab
from tipdesk.ui.stories.new_story import FoundingAStory
from tipdesk.ui.stories.over_desk import NewStoryOverDesk, StoryOverDesk
from tipdesk.ui.stories.page import StoryPage
from tipdesk.ui.stories.values import DocumentRow
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage

K = Qt.Key


@pytest.fixture
def story(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    made = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    tip = desk.tip("The mate's logbook", "We turned back for water in the engine room.")
    filing.file_into(desk.session, [TipId(tip)], made)
    tips = InboxPage(parts, InboxOverDesk(desk.session, parts.look, made), states_shown(desk.session))
    page = StoryPage(parts, StoryOverDesk(desk.session, parts.look, made), tips, story=made)
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page.whole is not None)
    return shown


def of(shown: Shown) -> StoryPage:
    assert isinstance(shown.page, StoryPage)
    return shown.page


def test_the_front_page_says_what_the_story_needs(story: Shown) -> None:
    whole = of(story).whole
    assert whole is not None
    assert (whole.title, whole.codename, whole.tips, whole.seers) == ("Harbour contracts", "amber ferry", 1, 1)
    assert whole.risks == ()


def test_a_document_on_the_front_page_opens_in_the_safe_view(story: Shown, parts: PageParts) -> None:
    page, wanted = of(story), list[object]()
    page.wants.connect(wanted.append)
    assert page.whole is not None
    row = DocumentRow(DocumentId("d" * 32), "bill.pdf", "file-text", "88 KB", "Today", derived=False)
    page.front.show_story(replace(page.whole, documents=(row,)))
    line = next(one for one in page.front.findChildren(QPushButton) if one.accessibleName().startswith("bill.pdf"))
    story.bot.keyClick(line, K.Key_Return)
    assert wanted == [GoToView(row.document, story=page.story)]


def test_the_brackets_turn_the_tabs_and_the_tips_of_the_story_are_read_there(story: Shown) -> None:
    page = of(story)
    story.key(K.Key_BracketRight)
    assert page.head.tabs.at is Tab.TIPS
    story.bot.waitUntil(lambda: page.tips.reading.whole is not None)
    assert not page.tips.reading.bar.file.isVisible()


def test_arriving_with_a_tip_and_words_opens_it_at_the_first_hit(desk: Desk, story: Shown) -> None:
    page = of(story)
    page.arrive(GoToStory(page.story, words="engine"))
    page.entered()
    story.bot.waitUntil(lambda: page.tips.reading.whole is not None and page.tips.reading.hits == 1)


def test_a_source_is_written_down_by_keys_and_its_identity_is_sealed_at_once(desk: Desk, story: Shown) -> None:
    page = of(story)
    gone: list[object] = []
    page.wants.connect(gone.append)
    page.add_source()
    dialog = story.dialog()
    assert isinstance(dialog, NewSourceDialog)
    story.bot.waitUntil(lambda: dialog.alias.text() != "…")
    # One person alone is never two together.
    assert not dialog.two.isVisible()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "needs a second person" in said
    story.type("saw it")
    story.key(K.Key_Tab)
    story.type("Only I may know.")
    assert not dialog.main.isEnabled()
    dialog.form.name.setFocus()
    story.type("ZQCANARY Person")
    story.key(K.Key_Return, CTRL)
    story.bot.waitUntil(lambda: bool(gone))
    assert isinstance(gone[0], GoToSource)
    place = stories.place_of(desk.session, page.story)
    whole = sources.read_source(desk.session, place.comp, gone[0].source)
    assert whole.source.how_they_know == "saw it"
    assert whole.promise.words == "Only I may know."
    assert "ZQCANARY" not in repr(whole)


def test_a_title_is_changed_and_brought_back(story: Shown) -> None:
    page = of(story)
    page.change_title()
    story.dialog()
    focus = QApplication.focusWidget()
    assert focus is not None
    story.key(K.Key_A, CTRL)
    story.type("Who pays")
    story.key(K.Key_Return)
    story.bot.waitUntil(lambda: page.whole is not None and page.whole.title == "Who pays")
    story.key(K.Key_Z, CTRL)
    story.bot.waitUntil(lambda: page.whole is not None and page.whole.title == "Harbour contracts")


def test_a_story_is_founded_with_a_drawn_codename(desk: Desk, parts: PageParts, story: Shown) -> None:
    founding = FoundingAStory(parts, NewStoryOverDesk(desk.session), story.window)
    made: list[object] = []
    founding.founded.connect(made.append)
    founding.open()
    story.bot.waitUntil(lambda: founding.dialog.codename.text() != "…")
    story.type("Who drank the reservoir")
    story.key(K.Key_Return)
    story.bot.waitUntil(lambda: bool(made))
    assert "Who drank the reservoir" in [card.title for card in stories.cards(desk.session)]


def test_a_story_in_which_nothing_is_says_where_things_come_from(story: Shown) -> None:
    page = of(story)
    assert page.whole is not None
    page.front.show_story(replace(page.whole, tips=0, to_do=(), risks=(), sources=(), documents=()))
    said = " ".join(label.text() for label in page.front.findChildren(QLabel))
    assert "Nothing is in this story yet." in said
    assert "S files a tip into it" in said


def test_an_empty_list_of_sources_begins_at_the_top_with_its_button(story: Shown) -> None:
    page = of(story)
    page.head.tabs.choose(Tab.SOURCES)
    page.sources.show_sources(())
    QApplication.processEvents()
    (new,) = (one for one in page.sources.findChildren(QPushButton) if one.text().startswith("New source"))
    assert new.geometry().bottom() < 200
