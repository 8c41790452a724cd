"""The text of leaves as pages, and what of leaves fits in one answer."""

import time
from dataclasses import dataclass

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.pages.leaf import Leaves
from tipdesk.reader.view.leaves import GATHERED_LETTERS, SIZES, Gathered, Mark, Size
from tipdesk.reader.view.pages import Pages

GATHERED_S = 0.2
"""What is asked next, as a page to be drawn, waits no longer."""


@dataclass(frozen=True)
class LeafPages:
    """A page of text for each leaf; empty where a leaf cannot be read."""

    leaves: Leaves

    @property
    def count(self) -> int:
        return self.leaves.count

    def text(self, page: int) -> str:
        return self.leaves.plain(page)

    def marks(self, page: int) -> tuple[Mark, ...]:
        del page
        return ()


def sizes_of(leaves: Leaves, first: int) -> tuple[Size, ...]:
    return tuple(leaves.size(leaf) for leaf in range(max(0, first), min(leaves.count, max(0, first) + SIZES)))


def gathered(pages: Pages, first: int) -> Gathered:
    """Texts of pages until one answer is full."""
    texts: list[str] = []
    room = GATHERED_LETTERS
    until = time.monotonic() + GATHERED_S
    for page in range(max(0, first), pages.count):
        if room <= 0 or (texts and time.monotonic() > until):
            return Gathered(first, tuple(texts), page)
        try:
            text = pages.text(page)
        except TooMuch:
            text = ""
        texts.append(text)
        room -= len(text) + 64
    return Gathered(first, tuple(texts), None)
