"""Which offers answer what was typed, and in which order: the eight that are shown."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from tipdesk.ui.offers import Offer, Shelf

ROWS: Final = 8
SHARE: Final = {Shelf.WITH: 2, Shelf.OPEN: 4, Shelf.DO: 2}
"""How many of each may stand there while others want the room."""


def folded(text: str) -> str:
    """Without case and accents, letter by letter, so that places in it are places in the text."""
    return "".join(_bare(letter) for letter in text)


def _bare(letter: str) -> str:
    bare = unicodedata.normalize("NFKD", letter)[:1].casefold()
    return bare if len(bare) == 1 else letter


def choose(offers: Sequence[Offer], typed: str, most: int = ROWS) -> tuple[Offer, ...]:
    """By shelf, in each the best first; what nobody else wants goes to the next."""
    wanted = folded(typed).split()
    found = {shelf: _on(shelf, offers, wanted) for shelf in Shelf}
    room = dict.fromkeys(Shelf, 0)
    # Round by round, so that no shelf starves and no row stays empty.
    for limit in (SHARE, dict.fromkeys(Shelf, most)):
        for shelf in Shelf:
            free = most - sum(room.values())
            room[shelf] += max(0, min(free, limit[shelf] - room[shelf], len(found[shelf]) - room[shelf]))
    return tuple(one for shelf in Shelf for one in found[shelf][: room[shelf]])


def _on(shelf: Shelf, offers: Sequence[Offer], wanted: list[str]) -> list[Offer]:
    scored = [(_score(one, wanted), place, one) for place, one in enumerate(offers) if one.shelf is shelf]
    kept = [(score, place, one) for score, place, one in scored if score >= 0]
    return [one for _, _, one in sorted(kept, key=lambda row: (-row[0], row[1]))]


def _score(offer: Offer, wanted: list[str]) -> int:
    """-1: it does not answer. A word that begins so counts more than one that only holds it."""
    if not wanted:
        return -1 if offer.typed_only else 0
    if offer.answers and folded(offer.answers).split() == wanted:
        return 0
    text = folded(f"{offer.words} {offer.also}")
    total = 0
    for word in wanted:
        at = text.find(word)
        if at < 0:
            return -1
        total += 2 if begins(text, word) else 1
    return total + (1 if text.startswith(wanted[0]) else 0)


def begins(text: str, word: str) -> bool:
    """Whether one of the words of `text` begins with `word`."""
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def marks(text: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Where what was typed stands in the text, in order, none over another."""
    flat, spans = folded(text), []
    for word in folded(typed).split():
        at = flat.find(word)
        if at >= 0:
            spans.append((at, at + len(word)))
    kept: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if not kept or begin >= kept[-1][1]:
            kept.append((begin, end))
    return tuple(kept)
