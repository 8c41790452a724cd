"""To whom something is let out, and why: a role or an office, never a name."""

from dataclasses import dataclass
from typing import Final

from tipdesk.domain.settings import REASON_LEAST

RECIPIENT_LEAST: Final = 2


@dataclass(frozen=True)
class Told:
    """As a person typed it."""

    recipient: str = ""
    purpose: str = ""

    @property
    def is_enough(self) -> bool:
        return len(self.recipient.strip()) >= RECIPIENT_LEAST and len(self.purpose.strip()) >= REASON_LEAST


NOBODY: Final = Told()


@dataclass(frozen=True)
class Asking:
    """What is asked before text leaves: `last` is offered; `always`: it is asked each time all the same."""

    last: Told = NOBODY
    always: bool = False
    is_release: bool = True
    """Whether anything of the vault would leave at all."""

    @property
    def is_known(self) -> bool:
        return not self.is_release or (self.last.is_enough and not self.always)


NOTHING_LEAVES: Final = Asking(is_release=False)
