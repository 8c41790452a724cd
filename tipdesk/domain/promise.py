"""Promises: what was agreed with a source; the parts that protect never loosen by accident."""

from dataclasses import dataclass
from typing import Final

from tipdesk.domain.ids import PersonId

NOT_YET: Final = "not yet"
"""How a promise was agreed that nobody has given: the source wrote or called, and that is all."""


@dataclass(frozen=True)
class Promise:
    """`may_know`, `destroy_by_day` and `hold` are protective fields of the ledger; the rest is text."""

    words: str
    agreed_ms: int
    agreed_how: str
    print_as: str
    keep_out: tuple[str, ...]
    may_know: frozenset[PersonId]
    destroy_by_ms: int | None = None

    @property
    def is_agreed(self) -> bool:
        return self.agreed_how != NOT_YET


@dataclass(frozen=True)
class PromiseGap:
    """Where promise and fact differ: people who hold the identity and were not promised to the source."""

    beyond: frozenset[PersonId]


def gap(promise: Promise, holders: frozenset[PersonId]) -> PromiseGap | None:
    """None where the promise is kept."""
    beyond = holders - promise.may_know
    return PromiseGap(beyond) if beyond else None
