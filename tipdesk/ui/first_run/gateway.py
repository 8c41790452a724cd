"""What first run asks; each call may take long and runs on a worker."""

from dataclasses import dataclass
from typing import Protocol

from tipdesk.domain.settings import Policy
from tipdesk.ui.shell.shown import Ring


@dataclass(frozen=True)
class Code:
    """A fresh recovery code; `asked` are the places, from 0, of the groups to be typed back."""

    groups: tuple[str, ...]
    asked: tuple[int, ...]


@dataclass(frozen=True)
class Answers:
    """All that was asked for, handed over at the end and at once."""

    desk: str
    person: str
    mark: str
    passphrase: str
    code: str
    policy: Policy
    joins: bool = False
    """A desk that is there already: keys are made, and no desk."""


class Founding(Protocol):
    """App fills it from the desk. What `create` returns is handed on as it is."""

    def ring(self) -> Ring: ...

    def draw_passphrase(self) -> str:
        """Seven words by real chance."""
        ...

    def draw_mark(self) -> str:
        """Two plain words that say nothing about anybody."""
        ...

    def draw_code(self) -> Code: ...

    def create(self, answers: Answers) -> object:
        """Raises what the disk refuses, and `VaultExists`; then nothing is there."""
        ...


class Arriving(Protocol):
    """Between one's own keys and the desk: what `JoinPage` asks."""

    def words(self) -> tuple[str, ...]:
        """What the newcomer reads out."""
        ...

    def known(self) -> frozenset[str]:
        """The list that typed words are looked up in."""
        ...

    def save(self, path: str) -> None:
        """The file with the public keys; nothing in it is secret."""
        ...

    def enter(self, path: str, typed: tuple[str, ...]) -> object:
        """Take in the desk's roster once its eight words are right; an empty `path` means the one on this laptop.

        Returns the session, now of the desk; raises `TipdeskError`, and nothing was taken in.
        """
        ...
