"""Rules of the desk: what is done with tips as they are imported, by what they are; never to whom they are shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

NAME_MOST: Final = 80
WORDS_MOST: Final = 20


@dataclass(frozen=True)
class Arriving:
    """A tip as a rule sees it; `form` is the digest of the form's head, empty for what is no form's answer."""

    channel: str
    form: str = ""
    sender: str = ""
    title: str = ""
    text: str = ""
    documents: int = 0


@dataclass(frozen=True)
class When:
    """All that is said must be so; what is empty is not asked. `sender` is an address, or `@` and a domain."""

    channels: frozenset[str] = frozenset()
    form: str = ""
    sender: str = ""
    words: tuple[str, ...] = ()
    has_documents: bool | None = None

    @property
    def asks_nothing(self) -> bool:
        """A rule for everything is none: it is a mistake, and would sort tips that nobody looked at."""
        return self == When()

    def fits(self, tip: Arriving) -> bool:
        if self.asks_nothing or (self.channels and tip.channel not in self.channels):
            return False
        if self.form and self.form != tip.form:
            return False
        if self.has_documents is not None and self.has_documents != bool(tip.documents):
            return False
        return self._sent(tip.sender.casefold()) and self._says(f"{tip.title}\n{tip.text}".casefold())

    def _sent(self, sender: str) -> bool:
        wanted = self.sender.strip().casefold()
        if wanted.startswith("@"):
            return sender.endswith((wanted, f".{wanted[1:]}"))
        return not wanted or sender == wanted

    def _says(self, text: str) -> bool:
        return all(word.casefold() in text for word in self.words)


@dataclass(frozen=True)
class Then:
    """What is set; what is empty stays as it came. `queue` is a story's codename: who leads it files it, or not."""

    tags: tuple[str, ...] = ()
    assignee: str = ""
    state: str = ""
    queue: str = ""

    @property
    def does_nothing(self) -> bool:
        return self == Then()

    def joined(self, later: "Then") -> "Then":
        """With what a later rule sets: tags add up, and what one rule set the next does not change."""
        tags = tuple(dict.fromkeys((*self.tags, *later.tags)))
        return Then(
            tags, self.assignee or later.assignee, self.state or later.state, self.queue or later.queue
        )  # fmt: skip


@dataclass(frozen=True)
class DeskRule:
    """`id` is its record. Rules are asked by name."""

    id: str
    name: str
    when: When = field(default_factory=When)
    then: Then = field(default_factory=Then)
    is_on: bool = True


def fitting(rules: Iterable[DeskRule], tip: Arriving) -> tuple[DeskRule, ...]:
    return tuple(rule for rule in rules if rule.is_on and rule.when.fits(tip))


def together(rules: Sequence[DeskRule]) -> Then:
    """What several do to one tip, in their order."""
    made = Then()
    for rule in rules:
        made = made.joined(rule.then)
    return made
