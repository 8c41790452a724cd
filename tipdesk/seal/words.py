"""Words instead of digits: what two people read to each other, and passphrases drawn by chance."""

import secrets as chance
from collections.abc import Sequence
from typing import Final

from tipdesk.errors import UnknownWord
from tipdesk.seal.hashing import digest
from tipdesk.seal.secrets import Passphrase

LIST_SIZE: Final = 2048
BITS: Final = 11
JOINING_WORDS: Final = 8
PASSPHRASE_WORDS: Final = 7


def joining_words(identifier: bytes, words: Sequence[str]) -> tuple[str, ...]:
    """Eight words, 88 bits, of H("words", identifier): of a person id, or of the last root statement."""
    number = int.from_bytes(digest("words", identifier), "big") >> (256 - BITS * JOINING_WORDS)
    return tuple(words[number >> BITS * (JOINING_WORDS - 1 - i) & LIST_SIZE - 1] for i in range(JOINING_WORDS))


def typed_words(text: str, words: Sequence[str]) -> tuple[str, ...]:
    """The words of a line that was typed; raises `UnknownWord`, naming the first that is not in the list."""
    known = frozenset(words)
    typed = tuple(text.lower().split())
    for word in typed:
        if word not in known:
            raise UnknownWord(word)
    return typed


def draw_passphrase(words: Sequence[str]) -> Passphrase:
    """Seven words, 77 bits."""
    return Passphrase(" ".join(chance.choice(words) for _ in range(PASSPHRASE_WORDS)).encode())
