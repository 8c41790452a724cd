"""A sink for what lies inside something else: items get their place in it, and numbers that go on from its own."""

from msgspec.structs import replace

from tipdesk.reader.messages import (
    ContactFound,
    DocumentBegan,
    DocumentEnded,
    DocumentFound,
    FormFound,
    InputBegan,
    ItemFailed,
    ItemSame,
    Reply,
    TipFound,
)
from tipdesk.reader.sink import Sink

NUMBERED = (TipFound, ContactFound, DocumentFound, ItemFailed, ItemSame)
SENT = (DocumentBegan, DocumentEnded, FormFound, InputBegan)


class Within(Sink):
    """`place` is the entry's name; what a reader says of itself (its beginning, its progress) stays inside."""

    def __init__(self, outer: Sink, place: str | None) -> None:
        super().__init__(
            outer.write,
            outer.flush,
            outer.number,
            pace=outer.pace,
            skip=outer.skip,
            after=max(0, outer.after - outer.passed),
        )
        self._outer = outer
        self._place = place
        self._base = outer.passed
        self.depth = outer.depth + 1
        self.meter = outer.meter
        self.opener = outer.opener
        self.dates, self.forms, self.latest_ms = outer.dates, outer.forms, outer.latest_ms
        self.leaf = (place or "").rpartition("/")[2]

    def say(self, message: Reply) -> None:
        if isinstance(message, NUMBERED):
            placed = replace(message, item=self._item(message.item), index=self._base + message.index)
            if isinstance(placed, ItemSame):
                self.passed = max(self.passed, message.index)
                placed = replace(placed, at=-1)
            self._outer.say(placed)
        elif isinstance(message, SENT):
            self._outer.say(message)

    def pass_over(self, index: int) -> None:
        super().pass_over(index)
        self._outer.pass_over(self._base + index)

    def begin(
        self, item: str | None, index: int, digest: str, size: int, at: int = 0, *, offered: str | None = None
    ) -> None:
        del at  # it does not stand in the file that the host knows
        self.items += 1
        self.pass_over(index)
        self._outer.begin(self._item(item), self._base + index, digest, size, -1, offered=offered)

    def _item(self, item: str | None) -> str | None:
        return "/".join(part for part in (self._place, item) if part) or None
