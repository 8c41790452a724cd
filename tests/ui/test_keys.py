"""The table of keys: whole, without doubles, and nothing that destroys has a single key."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from tipdesk.ui import keys
from tipdesk.ui.keys import MAP, Intent, Letters, Where

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
# SPEC's map, without the pages that are not built yet (Comment, Exchange, People) and claims.
SPEC = (
    "J K Shift+J Shift+K X Return Esc / 1 2 3 4 5 6 7 8 S A E N W D Space [ ] T R Ctrl+K Ctrl+N Ctrl+L Ctrl+Shift+F "
    "Ctrl+Z Ctrl+Shift+Z Ctrl+I Ctrl+0 Ctrl+1 Ctrl+2 Ctrl+5 Ctrl+6 F6 Shift+F6 Alt+Left Ctrl+Return F3 Shift+F3 ?"
)


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


def test_every_intent_has_one_row() -> None:
    assert Counter(row.intent for row in MAP) == Counter(Intent)


def test_no_key_means_two_things() -> None:
    held = Counter(QKeySequence(key).toString() for row in MAP for key in row.keys)
    assert [key for key, n in held.items() if n > 1] == []


def test_every_key_is_one_that_qt_knows_and_those_of_the_spec_are_there() -> None:
    known = {key for row in MAP for key in row.keys}
    assert all(QKeySequence(key).toString() and QKeySequence(key).count() == 1 for key in known)
    assert set(SPEC.split()) <= known


def test_a_letter_never_acts_in_the_whole_window() -> None:
    """`?` alone, which destroys nothing: a field takes it first, since Qt asks it."""
    letters = {key for row in MAP for key in row.keys if row.where is Where.WINDOW and keys.is_letter(key)}
    assert letters == {"?"}


def test_a_page_does_what_it_knows_and_leaves_the_rest_to_those_above() -> None:
    done: list[str] = []
    acts: keys.Acts = {Intent.FILE: lambda: done.append("file")}
    mine, other = pressed(Qt.Key.Key_S), pressed(Qt.Key.Key_A)
    keys.press(acts, mine, Letters())
    keys.press(acts, other, Letters())
    assert (done, mine.isAccepted(), other.isAccepted()) == (["file"], True, False)


def test_letters_that_are_switched_off_do_nothing_and_the_rest_acts_on() -> None:
    done: list[Intent] = []
    acts: keys.Acts = {row.intent: (lambda i=row.intent: done.append(i)) for row in MAP}
    off = Letters(on=False)
    for key, held in (
        (Qt.Key.Key_S, NONE),
        (Qt.Key.Key_J, SHIFT),
        (Qt.Key.Key_1, NONE),
        (Qt.Key.Key_Slash, NONE),
        (Qt.Key.Key_F3, NONE),
        (Qt.Key.Key_Z, CTRL),
        (Qt.Key.Key_Escape, NONE),
    ):
        keys.press(acts, pressed(key, held), off)
    assert done == [Intent.NEXT_HIT, Intent.UNDO, Intent.LEAVE]


@pytest.mark.parametrize("held", [NONE, SHIFT, Qt.KeyboardModifier.KeypadModifier])
def test_a_sign_counts_whatever_a_keyboard_needs_for_it(held: Qt.KeyboardModifier) -> None:
    assert keys.intents_of(pressed(Qt.Key.Key_Slash, held), Letters()) == (Intent.SEARCH_PAGE,)


def test_alt_and_a_letter_is_another_key() -> None:
    assert keys.intents_of(pressed(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier), Letters()) == ()


def test_words_caps_tooltips_and_menus_come_from_the_table() -> None:
    assert keys.hint(Intent.LOCK) == "Ctrl+L"
    assert keys.tooltip("Lock", Intent.LOCK) == "Lock (Ctrl+L)"
    assert keys.in_menu("Note…", Intent.NOTE) == "Note…\tN"
    assert all(keys.words(intent) for intent in Intent)
