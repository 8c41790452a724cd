"""What was typed, as words, values and flags: options stand anywhere before `--`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

VALUED: Final = frozenset(
    {
        *("--vault", "--as", "--passphrase-fd"),
        *("--tour", "--language", "--story", "--key", "--chat", "--dates", "--question"),
        *("--person", "--source", "--laptop", "--from-day", "--to-day", "--csv", "--pdf"),
        *("--cover", "--pages", "--dots", "--watermark", "--recipient"),
        *("--out", "--to", "--identity", "--name", "--codename"),
        *("--why", "--words", "--role", "--until"),
        *("--sealed-fd", "--key-fd", "--keeper", "--together", "--identity-fd", "--hours", "--request", "--count"),
    }
)
FLAGS: Final = frozenset(
    {
        *("--json", "--dry-run", "--full", "--every-signature", "--help", "--version"),
        *("--grey", "--black-and-white", "--original", "--keep-paths", "--again", "--no-rules"),
        *(
            "--classic",
            "--roster",
            "--inbox",
            "--log",
            "--recovery",
            "--all",
            "--here",
            "--although-ended",
            "--although-unvouched",
            "--guest",
        ),
    }
)
EVERYWHERE: Final = frozenset(["--vault", "--as", "--json", "--passphrase-fd", "--help", "--version"])


class Misused(Exception):
    """The command line itself makes no sense; the text is for the person who typed it."""


@dataclass(frozen=True)
class Options:
    """Words in their order, each valued option's values in theirs, and the flags that were set."""

    words: tuple[str, ...]
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()

    def all(self, name: str) -> tuple[str, ...]:
        return self.values.get(name, ())

    def last(self, name: str) -> str:
        """The value given last, or the empty text."""
        return (self.all(name) or ("",))[-1]

    def without(self, count: int) -> "Options":
        """The same after the command's own words."""
        return Options(self.words[count:], self.values, self.flags)

    def only(self, *names: str) -> "Options":
        """Itself; raises `Misused` where an option was given that this command does not know."""
        strange = (set(self.values) | self.flags) - EVERYWHERE - set(names)
        if strange:
            raise Misused(f"This command does not know {', '.join(sorted(strange))}.")
        return self

    def words_exactly(self, *meanings: str) -> tuple[str, ...]:
        """The words left; raises `Misused` where there are not as many as they should mean."""
        if len(self.words) != len(meanings):
            wanted = " ".join(meanings) or "nothing more"
            raise Misused(f"Expected {wanted}, found {len(self.words)} words.")
        return self.words

    @property
    def json(self) -> bool:
        return "--json" in self.flags

    @property
    def vault(self) -> Path | None:
        return Path(self.last("--vault")) if "--vault" in self.values else None

    @property
    def passphrase_fd(self) -> int | None:
        if "--passphrase-fd" not in self.values:
            return None
        given = self.last("--passphrase-fd")
        if not given.isascii() or not given.isdigit():
            raise Misused("--passphrase-fd takes the number of an open file.")
        return int(given)


def parse(arguments: Sequence[str]) -> Options:
    """Raises `Misused` for an option that no command knows, or one whose value is missing."""
    words: list[str] = []
    values: dict[str, tuple[str, ...]] = {}
    flags: set[str] = set()
    waiting = list(arguments)
    while waiting:
        one = waiting.pop(0)
        if one == "--":
            words += waiting
            break
        name, given, value = one.partition("=")
        if name in VALUED:
            if not given and not waiting:
                raise Misused(f"{name} needs a value.")
            values[name] = (*values.get(name, ()), value if given else waiting.pop(0))
        elif one in FLAGS:
            flags.add(one)
        elif one.startswith("-") and one != "-":
            raise Misused(f"No command knows {name}. A name that begins with - stands after --.")
        else:
            words.append(one)
    return Options(tuple(words), values, frozenset(flags))
