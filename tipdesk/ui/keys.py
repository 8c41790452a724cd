"""The keyboard: one table of what a person may want, by which keys, in which words, and where it counts.

Shortcuts, the pages' keys, tooltips, key caps on buttons, menus, the palette and the `?` sheet are all made from it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from tipdesk.ui.intents import Intent

__all__ = ["MAP", "STATES", "Acts", "Group", "Intent", "Letters", "Row", "Where", "hint", "in_menu", "intents_of",
           "is_letter", "more", "press", "row_of", "tooltip", "words"]  # fmt: skip

Modifier = Qt.KeyboardModifier
HELD: Final = Modifier.ControlModifier | Modifier.ShiftModifier | Modifier.AltModifier | Modifier.MetaModifier


class Where(Enum):
    WINDOW = "window"
    """On every page, and in fields too; one `QShortcut` each."""
    PAGE = "page"
    """On pages that know it; a single letter, digit or sign only outside fields."""


class Group(Enum):
    """A heading of the `?` sheet."""

    MOVE = "move"
    TIPS = "tips"
    SOURCES = "sources"
    GO = "go"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True)
class Row:
    intent: Intent
    keys: tuple[str, ...]
    """As `QKeySequence` reads them; the first is the one that is shown."""
    words: str
    where: Where
    group: Group
    more: str = ""
    """What else there is to know, for the sheet of keys alone."""


def _rows(
    where: Where, group: Group, *rows: tuple[Intent, str, object] | tuple[Intent, str, object, object]
) -> tuple[Row, ...]:
    """`keys` are parted by blanks."""
    return tuple(
        Row(intent, tuple(keys.split()), str(words), where, group, "".join(map(str, more)))
        for intent, keys, words, *more in rows
    )


_I: Final = Intent

MAP: Final[tuple[Row, ...]] = (
    *_rows(
        Where.PAGE,
        Group.MOVE,
        (_I.NEXT, "J", QT_TRANSLATE_NOOP("Keys", "Next row"), QT_TRANSLATE_NOOP("Keys", "The arrows do the same")),
        (_I.PREVIOUS, "K", QT_TRANSLATE_NOOP("Keys", "Previous row")),
        (_I.EXTEND_ON, "Shift+J", QT_TRANSLATE_NOOP("Keys", "Tick, and on to the next row")),
        (_I.EXTEND_BACK, "Shift+K", QT_TRANSLATE_NOOP("Keys", "Tick, and back to the previous row")),
        (_I.TICK, "X", QT_TRANSLATE_NOOP("Keys", "Tick or untick")),
        (_I.TICK_ALL, "Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Tick all")),
        (_I.TICK_RANGE, "Shift+X", QT_TRANSLATE_NOOP("Keys", "Tick all from the last tick to here")),
        (_I.TICK_OTHERS, "I", QT_TRANSLATE_NOOP("Keys", "Tick the others instead")),
        (_I.TICK_GROUP, "Shift+G", QT_TRANSLATE_NOOP("Keys", "Tick all that say nearly the same")),
        (_I.TICK_SENDER, "Shift+S", QT_TRANSLATE_NOOP("Keys", "Tick all of the same sender")),
        (_I.TICK_DOCUMENT, "Shift+D", QT_TRANSLATE_NOOP("Keys", "Tick all that brought the same document")),
        (_I.GROUP, "G", QT_TRANSLATE_NOOP("Keys", "One row for what says nearly the same")),
        (_I.OPEN_GROUP, "O", QT_TRANSLATE_NOOP("Keys", "Open or close the group")),
        (_I.FILTERS, "F", QT_TRANSLATE_NOOP("Keys", "Filters, and your own")),
        (_I.OPEN, "Enter Return", QT_TRANSLATE_NOOP("Keys", "Open")),
        (_I.LEAVE, "Esc", QT_TRANSLATE_NOOP("Keys", "Back, close")),
        (_I.SEARCH_PAGE, "/", QT_TRANSLATE_NOOP("Keys", "Search this page")),
        (_I.NEXT_HIT, "F3", QT_TRANSLATE_NOOP("Keys", "Next hit")),
        (_I.PREVIOUS_HIT, "Shift+F3", QT_TRANSLATE_NOOP("Keys", "Previous hit")),
        (_I.NEXT_PAGE, "]", QT_TRANSLATE_NOOP("Keys", "Next page")),
        (_I.PREVIOUS_PAGE, "[", QT_TRANSLATE_NOOP("Keys", "Previous page")),
        (_I.MAIN, "Ctrl+Enter Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "The main action here")),
        (_I.ZOOM_IN, "Ctrl++ Ctrl+=", QT_TRANSLATE_NOOP("Keys", "Larger, in the safe view")),
        (_I.ZOOM_OUT, "Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Smaller, in the safe view")),
        (_I.ZOOM_RESET, "0", QT_TRANSLATE_NOOP("Keys", "Its own size, in the safe view")),
        (_I.FIT, "Z", QT_TRANSLATE_NOOP("Keys", "Fit the width, then the page")),
        (_I.QUARTER, "Shift+R", QT_TRANSLATE_NOOP("Keys", "Turn the page by a quarter")),
        (_I.GO_TO_PAGE, "Ctrl+G", QT_TRANSLATE_NOOP("Keys", "Go to a page by its number")),
        (_I.MAKE_COPY, "Shift+C", QT_TRANSLATE_NOOP("Keys", "Make a copy that may leave")),
        (_I.RELEASE, "Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Let it out, on record first")),
        (
            _I.COPY,
            "Ctrl+C",
            QT_TRANSLATE_NOOP("Keys", "Copy what is selected"),
            QT_TRANSLATE_NOOP("Keys", "On record, and cleared after a while"),
        ),
        (_I.COPY_FOR, "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Keys", "Copy it for somebody else")),
    ),
    *_rows(
        Where.PAGE,
        Group.TIPS,
        (_I.STATE_1, "1", QT_TRANSLATE_NOOP("Keys", "Move to the first state of triage")),
        (_I.STATE_2, "2", QT_TRANSLATE_NOOP("Keys", "Move to the second state of triage")),
        (_I.STATE_3, "3", QT_TRANSLATE_NOOP("Keys", "Move to the third state of triage")),
        (_I.STATE_4, "4", QT_TRANSLATE_NOOP("Keys", "Move to the fourth state of triage")),
        (_I.STATE_5, "5", QT_TRANSLATE_NOOP("Keys", "Move to the fifth state of triage")),
        (_I.STATE_6, "6", QT_TRANSLATE_NOOP("Keys", "Move to the sixth state of triage")),
        (_I.STATE_7, "7", QT_TRANSLATE_NOOP("Keys", "Move to the seventh state of triage")),
        (_I.STATE_8, "8", QT_TRANSLATE_NOOP("Keys", "Move to the eighth state of triage")),
        (_I.STATE_9, "9", QT_TRANSLATE_NOOP("Keys", "Move to the ninth state of triage")),
        (_I.FILE, "S", QT_TRANSLATE_NOOP("Keys", "File into a story")),
        (_I.ASSIGN, "A", QT_TRANSLATE_NOOP("Keys", "Assign"), QT_TRANSLATE_NOOP("Keys", "Enter takes you")),
        (_I.DUE, "E", QT_TRANSLATE_NOOP("Keys", "Due date"), QT_TRANSLATE_NOOP("Keys", "Enter takes tomorrow")),
        (_I.NOTE, "N", QT_TRANSLATE_NOOP("Keys", "Note")),
        (_I.WHO, "W", QT_TRANSLATE_NOOP("Keys", "Who can see this")),
        (_I.DOCUMENTS, "D", QT_TRANSLATE_NOOP("Keys", "Documents")),
        (_I.VIEW, "Space", QT_TRANSLATE_NOOP("Keys", "Look at it in the safe view")),
    ),
    *_rows(
        Where.PAGE,
        Group.SOURCES,
        (_I.TERMS, "T", QT_TRANSLATE_NOOP("Keys", "Terms of a statement")),
        (_I.REVEAL, "R", QT_TRANSLATE_NOOP("Keys", "Ask to reveal an identity")),
    ),
    *_rows(
        Where.WINDOW,
        Group.GO,
        (_I.TODAY, "Ctrl+0", QT_TRANSLATE_NOOP("Keys", "Today")),
        (_I.INBOX, "Ctrl+1", QT_TRANSLATE_NOOP("Keys", "Inbox")),
        (
            _I.STORIES,
            "Ctrl+2",
            QT_TRANSLATE_NOOP("Keys", "Stories"),
            QT_TRANSLATE_NOOP("Keys", "A list to choose from"),
        ),
        (_I.EXCHANGE, "Ctrl+4", QT_TRANSLATE_NOOP("Keys", "Exchange")),
        (_I.LOG, "Ctrl+5", QT_TRANSLATE_NOOP("Keys", "Access log")),
        (_I.SETTINGS, "Ctrl+6", QT_TRANSLATE_NOOP("Keys", "Settings")),
        (_I.PEOPLE, "Ctrl+7", QT_TRANSLATE_NOOP("Keys", "People")),
        (_I.BACK, "Alt+Left", QT_TRANSLATE_NOOP("Keys", "Back"), QT_TRANSLATE_NOOP("Keys", "To the same row")),
        (_I.NEXT_REGION, "F6", QT_TRANSLATE_NOOP("Keys", "Next region")),
        (_I.PREVIOUS_REGION, "Shift+F6", QT_TRANSLATE_NOOP("Keys", "Previous region")),
    ),
    *_rows(
        Where.WINDOW,
        Group.EVERYWHERE,
        (_I.PALETTE, "Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Do anything by name")),
        (_I.CAPTURE, "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Quick capture")),
        (_I.BRING_IN, "Ctrl+I", QT_TRANSLATE_NOOP("Keys", "Import")),
        (_I.SEARCH_ALL, "Ctrl+Shift+F", QT_TRANSLATE_NOOP("Keys", "Search all you may read")),
        (_I.UNDO, "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo")),
        (_I.REDO, "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo")),
        (_I.RUNNING, "Ctrl+Shift+J", QT_TRANSLATE_NOOP("Keys", "What is running, and cancel")),
        (_I.HELP, "F1", QT_TRANSLATE_NOOP("Keys", "Help")),
        (_I.KEYS, "?", QT_TRANSLATE_NOOP("Keys", "These keys")),
        (
            _I.LOCK,
            "Ctrl+L",
            QT_TRANSLATE_NOOP("Keys", "Lock"),
            QT_TRANSLATE_NOOP("Keys", "Ends the process: nothing stays in memory"),
        ),
    ),
)

STATES: Final = tuple(row.intent for row in MAP if row.intent.startswith("state-"))
"""In the order of their digits."""

Acts = Mapping[Intent, Callable[[], object]]
"""What a page does for each intent that it knows."""


@cache
def row_of(intent: Intent) -> Row:
    return next(row for row in MAP if row.intent is intent)


def words(intent: Intent) -> str:
    """What it does, in the person's language."""
    return QCoreApplication.translate("Keys", row_of(intent).words)


def more(intent: Intent) -> str:
    """What the sheet of keys adds; empty where the words say all."""
    told = row_of(intent).more
    return QCoreApplication.translate("Keys", told) if told else ""


def hint(intent: Intent) -> str:
    """Its key as this system writes it: `Ctrl+L`, `S`."""
    return QKeySequence(row_of(intent).keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def tooltip(what: str, intent: Intent) -> str:
    """`Lock (Ctrl+L)`: for a control that shows no key cap."""
    return QCoreApplication.translate("Keys", "{what} ({keys})").format(what=what, keys=hint(intent))


def in_menu(what: str, intent: Intent) -> str:
    """A menu's line: the key stands in a column of its own."""
    return f"{what}\t{hint(intent)}"


def is_letter(key: str) -> bool:
    """A key that types something: off in fields, and wherever a person has switched letters off."""
    return len(key.removeprefix("Shift+")) == 1


@dataclass
class Letters:
    """Whether single letters, digits and signs act at all; the person's setting, one a window."""

    on: bool = True


def intents_of(event: QKeyEvent, letters: Letters) -> tuple[Intent, ...]:
    """What the table says of this key."""
    held = event.modifiers() & HELD
    return tuple(
        intent
        for intent, typed in _pressed().get((event.key(), _held(event.key(), held)), ())
        if letters.on or not typed
    )


def press(acts: Acts, event: QKeyEvent, letters: Letters) -> None:
    """Do what the page has for this key and accept it; otherwise leave the event to those above."""
    for intent in intents_of(event, letters):
        if intent in acts:
            event.accept()
            acts[intent]()
            return
    event.ignore()


@cache
def _pressed() -> dict[tuple[int, int], tuple[tuple[Intent, bool], ...]]:
    """By key and what is held; and whether it types something."""
    made: dict[tuple[int, int], tuple[tuple[Intent, bool], ...]] = {}
    for row in MAP:
        for key in row.keys:
            pressed = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know Qt's operator[]
            place = (pressed.key().value, _held(pressed.key().value, pressed.keyboardModifiers()))
            made[place] = (*made.get(place, ()), (row.intent, is_letter(key)))
    return made


def _held(key: int, held: Modifier) -> int:
    """Signs need Shift on one keyboard and AltGr on another: what counts is the sign."""
    signs = {Qt.Key.Key_Slash, Qt.Key.Key_Question, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight}
    return 0 if key in signs and not held & Modifier.ControlModifier else held.value
