"""What a page or the window offers by name, for the palette."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from tipdesk.ui import keys
from tipdesk.ui.keys import Intent


class Shelf(Enum):
    """Under which heading an offer stands."""

    WITH = "with"
    OPEN = "open"
    DO = "do"


@dataclass(frozen=True)
class Offer:
    shelf: Shelf
    icon: str
    words: str
    do: Callable[[], object]
    remark: str = ""
    key: str = ""
    intent: Intent | None = None
    """What the rules are asked about; none where looking is all that it does."""
    typed_only: bool = False
    """Shown once something was typed that it answers: one of many alike."""
    answers: str = ""
    """It was found for these very words, wherever they stand."""
    also: str = ""
    """Other words that find it; they are not shown."""
    ours: bool = True
    """A sentence of ours; else a name from outside, whose hidden characters are shown."""


@dataclass(frozen=True)
class With:
    """What can be done with what a page shows, and how that is called."""

    about: str
    offers: tuple[Offer, ...]


# With an icon for each: what can be named. Moving the cursor is not worth a name.
ICONS = {
    Intent.FILE: "notebook-text",
    Intent.ASSIGN: "user-plus",
    Intent.DUE: "clock",
    Intent.NOTE: "message-square",
    Intent.WHO: "users",
    Intent.TICK_GROUP: "layers",
    Intent.TICK_SENDER: "user",
    Intent.TICK_DOCUMENT: "paperclip",
    Intent.GROUP: "layers",
    Intent.FILTERS: "list-filter",
    Intent.DOCUMENTS: "paperclip",
    Intent.VIEW: "eye",
    Intent.MAKE_COPY: "copy",
    Intent.RELEASE: "file-output",
    Intent.TERMS: "quote",
    Intent.REVEAL: "stamp",
    Intent.TODAY: "clock",
    Intent.INBOX: "inbox",
    Intent.STORIES: "notebook-text",
    Intent.EXCHANGE: "usb",
    Intent.LOG: "scroll-text",
    Intent.SETTINGS: "settings",
    Intent.PEOPLE: "users",
    Intent.CAPTURE: "plus",
    Intent.BRING_IN: "download",
    Intent.SEARCH_ALL: "search",
    Intent.UNDO: "undo-2",
    Intent.REDO: "redo-2",
    Intent.RUNNING: "timer",
    Intent.HELP: "life-buoy",
    Intent.KEYS: "keyboard",
    Intent.LOCK: "lock",
}
WITH = (
    Intent.FILE, Intent.ASSIGN, Intent.DUE, Intent.NOTE, Intent.WHO, Intent.VIEW, Intent.DOCUMENTS, Intent.TERMS,
    Intent.REVEAL, Intent.TICK_GROUP, Intent.TICK_SENDER, Intent.TICK_DOCUMENT, Intent.GROUP, Intent.FILTERS,
)  # fmt: skip
PLACES = (Intent.TODAY, Intent.INBOX, Intent.EXCHANGE, Intent.LOG, Intent.SETTINGS, Intent.PEOPLE)
DOES = (
    Intent.CAPTURE, Intent.BRING_IN, Intent.SEARCH_ALL, Intent.UNDO, Intent.REDO, Intent.STORIES, Intent.RUNNING,
    Intent.KEYS, Intent.HELP, Intent.LOCK,
)  # fmt: skip


def offer(shelf: Shelf, intent: Intent, do: Callable[[], object], remark: str = "") -> Offer:
    """An intent by the words and the key of the one table."""
    return Offer(shelf, ICONS[intent], keys.words(intent), do, remark, keys.hint(intent), intent)


def with_acts(acts: keys.Acts) -> tuple[Offer, ...]:
    """What a page does to what it shows."""
    return tuple(offer(Shelf.WITH, intent, acts[intent]) for intent in WITH if intent in acts)
