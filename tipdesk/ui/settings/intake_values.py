"""What the page about receiving sealed files shows, as frozen values."""

from dataclasses import dataclass
from typing import Final

FILE_NAME: Final = "intake-address.txt"
"""What the quantum-safe address is saved as, and called in the command."""


@dataclass(frozen=True)
class AddressShown:
    """The desk's address of today: both recipients, each with its words."""

    hybrid: str
    classic: str
    words: str
    classic_words: str
    since: str
    renewed_by: str
    drawn_by: str = ""


@dataclass(frozen=True)
class KeyShown:
    """One OpenPGP key; `state` is what is to be known of it, or empty."""

    record: str
    fingerprint: str
    names: str
    state: str


@dataclass(frozen=True)
class IntakeShown:
    """`due` is a sentence where the address is to be renewed. `open_here`: False for who is not in the inbox."""

    desk: str
    address: AddressShown | None
    older: tuple[str, ...]
    keys: tuple[KeyShown, ...]
    due: str
    may_change: bool
    may_remove: bool
    open_here: bool = True
    senders: tuple[KeyShown, ...] = ()
    """Public keys, by which signatures are told."""
