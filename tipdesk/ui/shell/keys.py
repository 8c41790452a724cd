"""The keyboard map: one table for all pages; `?` shows it, the window and the pages press it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipdesk.ui.changes import GoBack, GoToImport, GoToInbox, GoToLog, GoToSearch, Want

GOES: Final[Mapping[str, Want]] = {
    "Ctrl+1": GoToInbox(),
    "Ctrl+5": GoToLog(),
    "Ctrl+I": GoToImport(),
    "Ctrl+Shift+F": GoToSearch(),
    "Alt+Left": GoBack(),
}
"""Keys of the whole window. Pages that are not built have none."""

_MAP: Final = (
    ("J K", QT_TRANSLATE_NOOP("Keys", "next, previous row; the arrows do the same")),
    ("Shift+J/K, X", QT_TRANSLATE_NOOP("Keys", "extend, tick")),
    ("Enter, Esc", QT_TRANSLATE_NOOP("Keys", "open; back, close")),
    ("/", QT_TRANSLATE_NOOP("Keys", "search this page")),
    ("1 … 8", QT_TRANSLATE_NOOP("Keys", "New, Checking, Verified, Inconclusive, False, Duplicate, Not for us, Spam")),
    ("S", QT_TRANSLATE_NOOP("Keys", "file into a story")),
    ("A", QT_TRANSLATE_NOOP("Keys", "assign; Enter takes you")),
    ("E", QT_TRANSLATE_NOOP("Keys", "due date; Enter takes tomorrow")),
    ("N", QT_TRANSLATE_NOOP("Keys", "note")),
    ("W", QT_TRANSLATE_NOOP("Keys", "who can see this")),
    ("[ ]", QT_TRANSLATE_NOOP("Keys", "previous, next page")),
    ("T", QT_TRANSLATE_NOOP("Keys", "terms of a statement")),
    ("R", QT_TRANSLATE_NOOP("Keys", "ask to reveal an identity")),
    ("F3, Shift+F3", QT_TRANSLATE_NOOP("Keys", "next, previous hit")),
    ("F6, Shift+F6", QT_TRANSLATE_NOOP("Keys", "next, previous region")),
    ("Alt+Left", QT_TRANSLATE_NOOP("Keys", "back, to the same row")),
    ("Ctrl+1, Ctrl+2, Ctrl+5", QT_TRANSLATE_NOOP("Keys", "Inbox, Stories, Access log")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("Keys", "import")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("Keys", "search all you may read")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "the main action here")),
    ("Ctrl+Z, Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "undo, redo")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "lock: ends the process")),
    ("?, F1", QT_TRANSLATE_NOOP("Keys", "these keys; help")),
)


def keyboard_map() -> tuple[tuple[str, str], ...]:
    """Keys, and what they do, in words."""
    return tuple((keys, QCoreApplication.translate("Keys", str(words))) for keys, words in _MAP)
