"""Names that say nothing: drawn from lists of plain words, so that an access log may show them."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

TRIES = 1000


def pick(chance: Callable[[int], bytes], words: Sequence[str]) -> str:
    """One of `words`, each as likely: eight bytes leave a bias below 2^-50 for any list of ours."""
    return words[int.from_bytes(chance(8), "big") % len(words)]


def draw_words(
    chance: Callable[[int], bytes], first: Sequence[str], second: Sequence[str], taken: AbstractSet[str]
) -> str:
    """Two words that are not taken; past a thousand tries a number is added, so that this always ends."""
    for _ in range(TRIES):
        drawn = f"{pick(chance, first)} {pick(chance, second)}"
        if drawn not in taken:
            return drawn
    return f"{pick(chance, first)} {pick(chance, second)} {len(taken) + 1}"


def is_drawn(words: str, first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether `draw_words` can give them: what others wrote in their place may say anything."""
    one, _, rest = words.partition(" ")
    other, _, number = rest.partition(" ")
    return one in first and other in second and (not number or (number.isascii() and number.isdigit()))


def draw_passphrase(chance: Callable[[int], bytes], words: Sequence[str], count: int = 7) -> str:
    """Seven words of 2048: 77 bits. `chance` must be the system's own here."""
    return " ".join(pick(chance, words) for _ in range(count))
