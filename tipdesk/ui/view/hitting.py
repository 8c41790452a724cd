"""Where the hits of a search stand on a page: the boxes of the words that a hit touches."""

from bisect import bisect_right
from collections.abc import Sequence

from tipdesk.domain.marking import Span
from tipdesk.intake.viewing import Box, Word, Words

HITS_MOST = 1_000


def hit_boxes(page: Words, hits: Sequence[Span]) -> tuple[tuple[Box, ...], ...]:
    """For each hit that has a place; it marks whole words, since letters within one have no places."""
    words = sorted(page.words, key=lambda word: word.at)
    starts = [word.at for word in words]
    found = (tuple(_touched(words, starts, hit)) for hit in hits[:HITS_MOST])
    return tuple(boxes for boxes in found if boxes)


def _touched(words: list[Word], starts: list[int], hit: Span) -> list[Box]:
    found = []
    for word in words[max(0, bisect_right(starts, hit[0]) - 1) :]:
        if word.at >= hit[1]:
            break
        if word.at + len(word.text) > hit[0]:
            found.append(word.box)
    return found
