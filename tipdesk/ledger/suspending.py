"""Making a suspension: who is cut off where, filled up so that nobody counts the stories that somebody is in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tipdesk.ledger.bodies import Head, Suspend
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, PersonId
from tipdesk.ledger.roster import cut_mark

PADDED_TO: Final = 16
DIGEST: Final = 32


def suspend(
    who: PersonId, cuts: Mapping[CompartmentId, Sequence[tuple[FeedId, CommitId]]], chance: Callable[[int], bytes]
) -> Suspend:
    """Padded to multiples of 16 (PROTOCOL 4), at least to 16, and sorted: no place tells a real cut from a filler.

    A filler names as many feeds as one of the real cuts does, whose turn it is; without any, one. `chance` must be
    real: a filler that could be guessed is none.
    """
    real = [(cut_mark(comp), [(feed, head) for feed, head in heads]) for comp, heads in cuts.items()]
    lengths = [len(heads) for _, heads in real] or [1]
    missing = -len(real) % PADDED_TO if real else PADDED_TO
    fillers = [(_drawn(chance), _heads(lengths[at % len(lengths)], chance)) for at in range(missing)]
    return Suspend(who, sorted([*real, *fillers]))


def _heads(count: int, chance: Callable[[int], bytes]) -> list[Head]:
    return [(FeedId(_drawn(chance)), CommitId(_drawn(chance))) for _ in range(count)]


def _drawn(chance: Callable[[int], bytes]) -> str:
    return chance(DIGEST).hex()
