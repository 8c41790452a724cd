"""Lengths and numbers that do not show: Padmé for sizes, thrown-away keys for recipients."""

import random
from collections.abc import Sequence
from typing import Final

from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.primitives import Recipient

STANZAS_LEAST: Final = 4


def padme(size: int) -> int:
    """The Padmé length (Nikitin and others, PETS 2019) of `size` bytes: at most 12 % more, with few values."""
    if size < 2:  # noqa: PLR2004  log2(log2(1)) is undefined, and nothing is hidden there
        return size
    exponent = size.bit_length() - 1
    mantissa = exponent.bit_length()
    low = max(0, exponent - mantissa)
    return (size + (1 << low) - 1) >> low << low


def filled(recipients: Sequence[Recipient]) -> list[Recipient]:
    """The recipients among thrown-away keys, 4, 8, 16… in all, in no order: how many are real does not show."""
    count = STANZAS_LEAST
    while count < len(recipients):
        count *= 2
    everyone = [*recipients, *(HybridIdentity.generate().recipient for _ in range(count - len(recipients)))]
    random.SystemRandom().shuffle(everyone)
    return everyone
