"""What the safe view says of a document, as the plain objects of `tipdesk read --json`."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tipdesk.errors import ReaderFailed
from tipdesk.intake.viewing import Evidence, Kind, NotSeen, Place, Readable, Reason, Shown, Viewer

TEXT_LETTERS = 4_000_000
BATCHES = 4_000
"""Of pages looked through for signs."""
NOTHING: dict[str, object] = {
    "pages": None, "pixels": None, "text": None, "place": None, "evidence": [], "active": [], "warnings": [],
}  # fmt: skip


@dataclass(frozen=True)
class FileRead:
    """A file that lies open."""

    descriptor: int
    size: int

    def read_at(self, position: int, size: int) -> bytes:
        return os.pread(self.descriptor, size, position)


@dataclass(frozen=True)
class BytesRead:
    """A file within an item, held."""

    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)

    def read_at(self, position: int, size: int) -> bytes:
        return self.data[position : position + size]


@dataclass
class Looking:
    """One process for many files, begun anew where one has brought it down; `start` begins it."""

    start: Callable[[], Viewer]
    warning: Callable[[Reason, int], str]
    viewer: Viewer | None = field(default=None)

    def fields(self, place: Path) -> dict[str, object]:
        """What can be said; a file that brings the process down, or cannot be opened, says why in its warnings."""
        try:
            descriptor = os.open(place, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
        except OSError:
            return NOTHING | {"warnings": [self.warning(Reason.CANNOT_OPEN, 0)]}
        try:
            return self.of(FileRead(descriptor, os.fstat(descriptor).st_size))
        finally:
            os.close(descriptor)

    def of(self, file: Readable) -> dict[str, object]:
        """As `fields`, of what is open or held already."""
        try:
            return self._fields(file)
        except NotSeen as why:
            if why.reason in {Reason.CRASHED, Reason.TOO_SLOW}:
                self.close()
            return NOTHING | {"warnings": [self.warning(why.reason, why.limit)]}
        except ReaderFailed:
            return dict(NOTHING)

    def close(self) -> None:
        viewer, self.viewer = self.viewer, None
        if viewer is not None:
            viewer.close()

    def _fields(self, file: Readable) -> dict[str, object]:
        """Raises `NotSeen`, `ReaderFailed`."""
        if self.viewer is None:
            self.viewer = self.start()
        shown = self.viewer.show(file)
        evidence, active, place = self._examined(self.viewer)
        return {
            "pages": shown.leaves or (shown.pages if shown.kind is Kind.OFFICE else None),
            "pixels": list(shown.pixels) if shown.pixels is not None else None,
            "text": self._text(self.viewer, shown),
            "place": {"lat": place.lat, "lon": place.lon} if place is not None else None,
            "evidence": [
                {"tag": one.tag.removeprefix("Inner:"), "value": one.value, "tells": str(one.tells)} for one in evidence
            ],
            "active": sorted(active),
            "warnings": self._warnings(shown),
        }

    def _examined(self, viewer: Viewer) -> tuple[list[Evidence], set[str], Place | None]:
        found, active, place, then = list[Evidence](), set[str](), None, 0
        for _ in range(BATCHES):
            examined = viewer.examine(then)
            found += examined.evidence
            active |= set(examined.active)
            place = place or examined.place
            if examined.then is None or examined.then <= then:
                break
            then = examined.then
        return found, active, place

    def _text(self, viewer: Viewer, shown: Shown) -> str | None:
        """None of what has none: pictures, and bytes that are of no known kind."""
        if not shown.pages or shown.kind is Kind.OTHER:
            return None
        texts, room, then = list[str](), TEXT_LETTERS, 0
        while room > 0:
            gathered = viewer.gather(then)
            texts += gathered.texts
            room -= sum(map(len, gathered.texts))
            if gathered.then is None or gathered.then <= then:
                break
            then = gathered.then
        return "\n".join(texts)[:TEXT_LETTERS]

    def _warnings(self, shown: Shown) -> list[str]:
        why = [self.warning(shown.failed, shown.failed_limit)] if shown.failed is not None else []
        return [*why, *(str(one) for one in shown.remarks)]
