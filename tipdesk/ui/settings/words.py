"""The names of what the desk decides, in words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tipdesk.ui.tongue import tr

CHANGES: Final[Mapping[str, object]] = {
    "reveals_a_day": QT_TRANSLATE_NOOP("Settings", "openings a day"),
    "reveal_most_s": QT_TRANSLATE_NOOP("Settings", "how long an identity stays open"),
    "lock_after_s": QT_TRANSLATE_NOOP("Settings", "when it locks"),
    "clipboard_s": QT_TRANSLATE_NOOP("Settings", "the clipboard"),
    "desk": QT_TRANSLATE_NOOP("Settings", "the desk's name"),
    "states": QT_TRANSLATE_NOOP("Settings", "the triage states"),
    "keep": QT_TRANSLATE_NOOP("Settings", "what is destroyed"),
}


def change_words(name: str) -> str:
    """A name that is not known here is shown as it is: another version may decide more."""
    return tr(str(CHANGES[name])) if name in CHANGES else name
