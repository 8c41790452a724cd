"""Words of leaves that have none of their own, as scans and photographs: recognised once each, and held."""

from tipdesk.intake.recognising import SIDE, Recogniser
from tipdesk.intake.viewing import NotSeen, Viewer, Words

HELD = 200
"""Leaves whose words are held at once."""


class Scans:
    """Of one document; forgotten with it."""

    def __init__(self, recogniser: Recogniser | None) -> None:
        self._recogniser = recogniser
        self._held: dict[tuple[tuple[int, ...], int], Words] = {}

    def can(self) -> bool:
        return self._recogniser is not None and bool(self._recogniser.languages())

    def held(self, path: tuple[int, ...], leaf: int) -> Words | None:
        """None where the leaf was not asked for, or has words of its own."""
        return self._held.get((path, leaf))

    def words(self, viewer: Viewer, path: tuple[int, ...], leaf: int) -> Words:
        """Its own, else recognised; without an engine none. Raises `NotSeen`."""
        if (found := self.held(path, leaf)) is not None:
            return found
        own = viewer.read(leaf)
        if own.text.strip() or self._recogniser is None or not self.can():
            return own
        [size] = viewer.measure(leaf)[:1] or (None,)
        if size is None:
            return own
        try:
            found = self._recogniser.words(viewer.draw(leaf, SIDE / max(size.width, size.height, 1.0)))
        except NotSeen:
            return own  # the page shows all the same
        while len(self._held) >= HELD:
            self._held.pop(next(iter(self._held)))
        self._held[path, leaf] = found
        return found

    def forget(self) -> None:
        self._held.clear()
