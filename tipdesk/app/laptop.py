"""What the settings show of this laptop: language, what the system can enforce, the program's version."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from tipdesk.app import language, size
from tipdesk.app.about import about
from tipdesk.app.here import Here
from tipdesk.app.manual import page
from tipdesk.platform import keyring
from tipdesk.platform.capture import Capture, capture
from tipdesk.platform.guards import Guard
from tipdesk.platform.hardening import harden
from tipdesk.ui.settings.values import Check
from tipdesk.ui.tongue import apart, later, tr

NAMES = {"en": "English", "de": "Deutsch", "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629"}
RINGS = {
    keyring.RingState.READY: later("The key ring answers: it hardens the passphrase."),
    keyring.RingState.LOCKED: later("The key ring is locked: unlock it in the system's settings."),
    keyring.RingState.ABSENT: later("There is no key ring: the passphrase stands alone."),
    keyring.RingState.REFUSED: later("The key ring keeps secrets in the open and is refused."),
}


@dataclass(frozen=True)
class ThisLaptop:
    """Every call runs on a worker."""

    here: Here

    def language(self) -> str:
        return language.chosen(self.here.state_folder)

    def languages(self) -> tuple[tuple[str, str], ...]:
        return tuple((code, NAMES[code]) for code in language.CODES)

    def choose_language(self, code: str) -> None:
        language.choose(self.here.state_folder, code)

    def size(self) -> int:
        return size.chosen(self.here.state_folder)

    def choose_size(self, percent: int) -> None:
        size.choose(self.here.state_folder, percent)

    def checks(self) -> tuple[Check, ...]:
        """The short form of `tipdesk doctor`, which also tries the reader's sandbox and looks at swap."""
        ring, guards = keyring.state(), harden().hold
        denied = Guard.NO_NETWORK in guards
        kept = tr("The system keeps this program from every network.")
        open_to = tr("This system cannot keep this program from the network; it opens none by itself.")
        found = [
            Check(kept if denied else open_to, denied, kept=True),
            Check(tr(RINGS[ring]), ring is keyring.RingState.READY, kept=True),
            Check(_screen(), good=True),
            Check(tr("The vault lies in {folder}").format(folder=self.here.vault), good=True),
            Check(tr("The command \u2018tipdesk doctor\u2019 says more."), good=True),
        ]
        if sys.platform != "linux":
            words = tr("Tipdesk was written for this system from documentation, and never run on it.")
            found.append(Check(words, good=False))
        return tuple(found)

    def page(self, name: str) -> str:
        return page(self.here.resources, QLocale().name().partition("_")[0], f"{name}.md")

    def version(self) -> str:
        return apart(f"{name} {number}" for name, number in about())


def _screen() -> str:
    if capture() is Capture.UNTRIED:
        return tr("The system has a switch against pictures of the screen, which was never tried.")
    return tr("Any program on this screen can take a picture of it.")
