"""What was noticed about one item, gathered while it is read."""

import re

from tipdesk.reader.bounds import NAME_LETTERS, NAMES
from tipdesk.reader.messages import Known, Notice

# Control characters, direction marks and overrides, zero-width and filler letters, tags: what a name can hide behind.
STRANGE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)


class Notices:
    """Counts and names by notice, bounded."""

    def __init__(self) -> None:
        self._found: dict[Notice, tuple[int, tuple[str, ...]]] = {}

    def add(self, notice: Notice, *names: str, count: int = 1) -> None:
        """Once more seen; a name is kept once, and only the first few."""
        before, listed = self._found.get(notice, (0, ()))
        fresh = tuple(dict.fromkeys(name[:NAME_LETTERS] for name in names if name and name not in listed))
        self._found[notice] = (before + count, (listed + fresh)[:NAMES])

    def merge(self, known: Known) -> None:
        self.add(known.notice, *known.names, count=known.count)

    def look_at_name(self, name: str) -> None:
        """A name that holds what nobody sees is told."""
        if STRANGE.search(name):
            self.add(Notice.STRANGE_NAME, name)

    def all(self) -> tuple[Known, ...]:
        return tuple(Known(notice, count, names) for notice, (count, names) in self._found.items())

    def but(self, notice: Notice) -> tuple[tuple[Notice, tuple[str, ...]], ...]:
        """The others, with their names."""
        return tuple((one, names) for one, (_, names) in self._found.items() if one is not notice)
