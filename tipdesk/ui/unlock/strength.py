"""How long a passphrase would stand: drawn words by what they are, others by what a guesser would try."""

import math
from dataclasses import dataclass
from typing import Final

from tipdesk.ui.tongue import tr

DRAWN_BITS: Final = 77
# The longest that zxcvbn judges; what comes after can only help.
JUDGED_MOST: Final = 72
STEPS: Final = (30, 45, 60, 90)
"""Bits at which another of five bars fills. Argon2id at 256 MiB makes each guess cost half a second on this machine:
45 bits are then half a million years of one such machine, 30 bits are seventeen."""
ENOUGH: Final = 3


@dataclass(frozen=True)
class Strength:
    bars: int
    verdict: str
    why: str

    @property
    def enough(self) -> bool:
        return self.bars >= ENOUGH


def judge(typed: str, drawn: str, others: tuple[str, ...]) -> Strength:
    """Slow, so for a worker. `others` are words that a guesser knows: the desk, the person, the mark."""
    if typed == drawn:
        return _told(DRAWN_BITS, tr("Seven words drawn by chance: about 77 bits."))
    # Its dictionaries take a tenth of a second to load, and most people take the words that were drawn.
    from zxcvbn import zxcvbn  # noqa: PLC0415

    known = [part for other in others for part in (other, *other.split()) if part]
    bits = math.log2(max(2, int(zxcvbn(typed[:JUDGED_MOST], user_inputs=known)["guesses"])))
    if bits < STEPS[ENOUGH - 2]:
        return _told(bits, tr("A guesser would try this early. Draw seven words, or make it longer and stranger."))
    return _told(bits, tr("A guesser would need about {bits} bits.").format(bits=round(bits)))


def _told(bits: float, why: str) -> Strength:
    bars = 1 + sum(bits >= step for step in STEPS)
    return Strength(bars, _verdict(bars), why)


def _verdict(bars: int) -> str:
    words = (tr("Weak."), tr("Weak."), tr("Fair."), tr("Strong."), tr("Very strong."))
    return words[bars - 1]
