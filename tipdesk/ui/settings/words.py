"""The names of what the desk decides, in words."""

from collections.abc import Mapping
from typing import Final

from tipdesk.ui.settings.values import Section
from tipdesk.ui.tongue import later, tr

CHANGES: Final[Mapping[str, str]] = {
    "reveals_a_day": later("openings a day"),
    "reveal_most_s": later("how long an identity stays open"),
    "lock_after_s": later("when it locks"),
    "clipboard_s": later("the clipboard"),
    "keepers_needed": later("how many keepers must act together"),
    "keepers_of": later("how many keep a protected source"),
    "desk": later("the desk's name"),
    "states": later("the triage states"),
    "keep": later("what is destroyed"),
}

SECTIONS: Final[Mapping[Section, str]] = {
    Section.POLICY: later("Policy"),
    Section.DESK: later("Name"),
    Section.STATES: later("Triage states"),
    Section.RETENTION: later("What is destroyed"),
    Section.INTAKE: later("Receiving sealed files"),
    Section.RULES: later("Rules for imports"),
    Section.SLOTS: later("Key slots"),
    Section.APPEARANCE: later("Appearance"),
    Section.KEYBOARD: later("Keyboard"),
    Section.LAPTOP: later("This laptop"),
    Section.PROMISES: later("What it cannot promise"),
    Section.LICENCES: later("Licences"),
}
ALSO: Final[Mapping[Section, str]] = {
    Section.POLICY: later("rules limits openings a day clipboard"),
    Section.RETENTION: later("retention deletion after days"),
    Section.RULES: later("rules import sort queue tag assign form"),
    Section.INTAKE: later("intake address age key OpenPGP PGP QR words"),
    Section.SLOTS: later("passphrase recovery code"),
    Section.APPEARANCE: later("language size of the letters theme light dark font"),
    Section.KEYBOARD: later("keys shortcuts single letters"),
    Section.LAPTOP: later("lock minutes version"),
}
"""By what other words a section is looked for: whoever translates writes those that come to mind there."""


def change_words(name: str) -> str:
    """A name that is not known here is shown as it is: another version may decide more."""
    return tr(CHANGES[name]) if name in CHANGES else name
