"""What is stored in Tipdesk's own words is read in the person's language, and what one did has its own verb."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tipdesk.domain.tip import DEFAULT_STATES, TriageState
from tipdesk.ui import newsroom
from tipdesk.ui.audit.telling import where_words
from tipdesk.ui.catalogue import Catalogue
from tipdesk.ui.tongue import deed
from tipdesk.ui.widgets.secret import layout_words


@pytest.fixture
def german(qapp: QApplication, sentences: Path) -> Iterator[None]:
    catalogue = Catalogue(sentences / "tipdesk_de.qm")
    qapp.installTranslator(catalogue)
    yield
    qapp.removeTranslator(catalogue)


@pytest.mark.usefixtures("german")
def test_what_one_did_oneself_has_another_verb_than_what_somebody_did() -> None:
    assert deed("took it in", mine=False) == "hat ihn aufgenommen"
    assert deed("took it in", mine=True) == "haben ihn aufgenommen"


@pytest.mark.usefixtures("german")
def test_a_default_word_is_translated_and_stored_as_it_was_and_an_own_word_stays() -> None:
    checking = DEFAULT_STATES[1]
    assert newsroom.state_word(checking) == "In Prüfung"
    assert newsroom.kept_word(checking.key, "In Prüfung") == checking.word
    assert newsroom.kept_word(checking.key, "In Arbeit") == "In Arbeit"
    assert newsroom.kept_word("own_1", "In Prüfung") == "In Prüfung"
    assert newsroom.state_word(TriageState(checking.key, "In Arbeit")) == "In Arbeit"


@pytest.mark.usefixtures("german")
def test_the_first_promise_of_a_source_made_at_the_telephone_is_read_in_german() -> None:
    assert newsroom.promise_words(newsroom.NOTHING_AGREED) == "Noch ist nichts vereinbart."
    assert newsroom.how_known(newsroom.CALLED).startswith("rief an")
    assert newsroom.promise_words("No name.") == "No name."


@pytest.mark.usefixtures("german")
def test_the_log_calls_the_inbox_in_german_and_a_story_by_its_codename() -> None:
    assert where_words("inbox") == "Eingang"
    assert where_words("copper lantern") == "copper lantern"


@pytest.mark.usefixtures("german")
def test_the_keyboard_is_named_in_german_and_one_without_a_word_by_itself() -> None:
    us = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    assert layout_words(us) == "Englisch (USA)"
    french = QLocale(QLocale.Language.French, QLocale.Country.France)
    assert layout_words(french) == french.nativeLanguageName()
