"""What an import found, before anything is written; rows come as they are read."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Self

from msgspec.structs import replace as changed

from tipdesk.intake.arriving import Closing, was_opened
from tipdesk.intake.files import BadInput, Folder, Input, gather, size_of
from tipdesk.intake.host import Heard, Host
from tipdesk.intake.reading import item_of
from tipdesk.intake.rows import NOTHING, Counts, Kind, Row, Standing
from tipdesk.reader.messages import (
    ContactFound,
    DocumentFound,
    FormFound,
    InputBegan,
    ItemBegan,
    ItemFailed,
    ItemSame,
    Pace,
    Progress,
    Role,
    TipFound,
)

KINDS = {TipFound: Kind.TIP, ContactFound: Kind.CONTACT, DocumentFound: Kind.DOCUMENT}
__all__ = ["Counts", "Kind", "Looking", "Preview", "Row", "Standing", "look"]
STEP_MS = 100
"""Rows wait so long for others to come with them: each arrival is work for whoever shows them."""


@dataclass(frozen=True)
class Looking:
    """How far the look is, and the rows that came since the last step. `remaining_s` is None until it is known."""

    found: int
    rows: tuple[Row, ...] = ()
    sources: tuple[Input | Folder | BadInput, ...] = ()
    forms: tuple[FormFound, ...] = ()
    name: str = ""
    """Of the file being read: its own, without the way to it."""
    number: int = 0
    inputs: int = 0
    read: int = 0
    total: int = 0
    bytes_per_s: float = 0.0
    remaining_s: float | None = None


@dataclass(frozen=True)
class Preview:
    """All rows so far, in the order of the arguments; `whole` when everything was read."""

    sources: tuple[Input | Folder | BadInput, ...] = ()
    rows: tuple[Row, ...] = ()
    counts: Counts = NOTHING
    whole: bool = False
    forms: tuple[FormFound, ...] = ()
    """One for each head, as it was read first."""

    def joined(self, step: Looking) -> Self:
        """With what came since."""
        counts = self.counts
        for row in step.rows:
            counts = counts.with_row(row)
        sources, heads = self.sources + step.sources, {one.head for one in self.forms}
        forms = (*self.forms, *(one for one in step.forms if one.head not in heads))
        return replace(self, sources=sources, rows=self.rows + step.rows, counts=counts, forms=forms)

    def read_whole(self) -> Self:
        """Nothing more comes."""
        return replace(self, whole=True)

    def ticking(self, indexes: Collection[int], *, ticked: bool) -> Self:
        """The same with some rows ticked or not; an error or a duplicate is never ticked."""
        others = {
            at: changed(self.rows[at], ticked=ticked and self.rows[at].standing is Standing.NEW) for at in indexes
        }
        return self._with(others)

    def keeping(self, digests: Collection[str]) -> Self:
        """These were filed: their rows are ticked no more."""
        wanted = frozenset(digests)
        return self._with(
            {
                at: changed(row, standing=Standing.KEPT, ticked=False)
                for at, row in enumerate(self.rows)
                if row.ticked and row.digest in wanted
            }
        )

    def giving_back(self) -> Self:
        """What was filed was withdrawn again: it is new, and ticked."""
        kept = (at for at, row in enumerate(self.rows) if row.standing is Standing.KEPT)
        return self._with({at: changed(self.rows[at], standing=Standing.NEW, ticked=True) for at in kept})

    def _with(self, others: dict[int, Row]) -> Self:
        if not others:
            return self
        rows, counts = list(self.rows), self.counts
        for at, row in others.items():
            counts = counts.with_row(rows[at], -1).with_row(row)
            rows[at] = row
        return replace(self, rows=tuple(rows), counts=counts)

    @property
    def wanted(self) -> frozenset[bytes]:
        """Digests of what is ticked."""
        return frozenset(bytes.fromhex(row.digest) for row in self.rows if row.ticked)

    @property
    def left(self) -> frozenset[bytes]:
        """Digests of what is not."""
        return frozenset(bytes.fromhex(row.digest) for row in self.rows if row.digest and not row.ticked) - self.wanted


Judge = Callable[[TipFound], tuple[str, ...]]


def _unjudged(_tip: TipFound) -> tuple[str, ...]:
    return ()


def _monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000


@dataclass
class _Look:
    """One look: what was found and not handed over yet, and how far it is."""

    sources: tuple[Input | Folder | BadInput, ...]
    now_ms: Callable[[], int]
    sizes: tuple[int, ...]
    began_ms: int
    rows: list[Row]
    seen: set[str]
    found: int = 0
    number: int = 0
    told: int = 0
    before: int = 0
    within: int = 0
    said_ms: int = 0
    name: str = ""
    forms: list[FormFound] = field(default_factory=list)

    def goes_on(self, source: Input | Folder | BadInput) -> None:
        """Reading came to this source; those before are done."""
        while self.number < len(self.sources) and self.sources[self.number] is not source:
            self.before += self.sizes[self.number]
            self.number += 1
        self.within = 0
        self.name = source.name if isinstance(source, Input) else ""

    def due(self) -> bool:
        return self.now_ms() - self.said_ms >= STEP_MS

    def step(self) -> Looking:
        self.said_ms = self.now_ms()
        total, read = sum(self.sizes), self.before + self.within
        speed = read / max(0.001, (self.said_ms - self.began_ms) / 1000)
        rows, self.rows = tuple(self.rows), []
        forms, self.forms = tuple({one.head: one for one in self.forms}.values()), []
        sources, self.told = self.sources[self.told : self.number + 1], min(self.number + 1, len(self.sources))
        remaining = (total - read) / speed if read else None
        place = (self.name, self.told, len(self.sources))
        return Looking(self.found, rows, sources, forms, *place, min(read, total), total, speed, remaining)


def look(
    paths: Iterable[str],
    host: Host,
    known: frozenset[bytes],
    *,
    now_ms: Callable[[], int] = _monotonic_ms,
    judged: Judge = _unjudged,
    closed: frozenset[bytes] = frozenset(),
) -> Iterator[Looking | Preview]:
    """Steps with the rows found since the last, and at the end the preview; nothing is written.

    `known` are digests (32 bytes) that stand there, `closed` those of them that wait for a key; `judged` says which
    rules of the desk fit a tip.
    """
    sources = tuple(gather(paths))
    work = _Look(sources, now_ms, tuple(size_of(one) for one in sources), now_ms(), [], set(), said_ms=now_ms())
    began, step = ItemBegan(0, None, 0, "", 0), work.step()
    preview = Preview().joined(step)
    yield step
    for heard in host.read(sources, Pace.LOOK, known=known - closed):
        event = heard.event
        if isinstance(event, InputBegan) or isinstance(heard.source, BadInput):
            work.goes_on(heard.source)
        if isinstance(event, ItemBegan):
            began = event
        elif isinstance(event, Progress):
            work.within = event.at
        elif isinstance(event, FormFound):
            work.forms.append(event)
        elif isinstance(event, TipFound | ContactFound | DocumentFound | ItemFailed | ItemSame):
            rules = judged(event) if isinstance(event, TipFound) else ()
            row = _row(heard, began, work.seen)
            work.rows.append(changed(_still_closed(event, row, closed), rules=rules))
            work.seen.add(row.digest)
            work.found += 1
            work.within = max(work.within, began.at + began.size)
        if work.due():
            step = work.step()
            preview = preview.joined(step)
            yield step
    work.number, work.before, work.within = len(sources), sum(work.sizes), 0
    step = work.step()
    yield step
    yield replace(preview.joined(step), whole=True)


def _still_closed(event: object, row: Row, closed: frozenset[bytes]) -> Row:
    """What stands there closed, and was not opened now, is here already."""
    still = isinstance(event, Closing) and bytes.fromhex(row.digest) in closed and not was_opened(event)
    return changed(row, standing=Standing.DUPLICATE, ticked=False) if still else row


def _row(heard: Heard, began: ItemBegan, seen: Collection[str]) -> Row:
    source, event = heard.source, heard.event
    name = source.name if isinstance(source, Input) else ""
    place = "" if isinstance(source, BadInput) else str(source.place)
    if isinstance(event, TipFound | ContactFound | DocumentFound):
        new = began.digest not in seen
        row = Row(
            KINDS[type(event)],
            Standing.NEW if new else Standing.DUPLICATE,
            source.path,
            item_of(source, event.item),
            began.digest,
            name,
            known=event.known,
            ticked=new and began.offered is None,
            place=place,
            at=began.at,
            size=began.size,
        )
        if isinstance(event, DocumentFound):
            return changed(row, documents=(event.facts,), found=event.facts.name or name)
        row = changed(row, documents=tuple(facts for facts in event.documents if facts.role is not Role.ORIGINAL))
        if isinstance(event, ContactFound):
            return changed(row, found=event.name)
        return changed(row, found=event.title, sender=event.sender, sent_ms=event.sent_ms, channel=event.channel)
    item = item_of(source, event.item if isinstance(event, ItemSame | ItemFailed) else None)
    if isinstance(event, ItemSame):
        same = Row(Kind.SAME, Standing.DUPLICATE, source.path, item, event.digest, name)
        return changed(same, place=place, at=event.at, size=event.size)
    assert isinstance(event, ItemFailed)
    failed = Row(Kind.ERROR, Standing.ERROR, source.path, item, "", name, failure=event, place=place)
    within = event.index > 0 and event.index == began.index
    return changed(failed, at=began.at if within else 0, size=began.size if within else 0)
