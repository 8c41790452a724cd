"""The names of what the desk decides, in words."""

from collections.abc import Mapping
from typing import Final

from tipdesk.ui.tongue import later, tr

CHANGES: Final[Mapping[str, str]] = {
    "reveals_a_day": later("openings a day"),
    "reveal_most_s": later("how long an identity stays open"),
    "lock_after_s": later("when it locks"),
    "clipboard_s": later("the clipboard"),
    "desk": later("the desk's name"),
    "states": later("the triage states"),
    "keep": later("what is destroyed"),
}


def change_words(name: str) -> str:
    """A name that is not known here is shown as it is: another version may decide more."""
    return tr(CHANGES[name]) if name in CHANGES else name
