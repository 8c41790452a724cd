"""What an import found, before anything is written."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from tipdesk.intake.files import BadInput, Input, gather
from tipdesk.intake.host import Heard, Host
from tipdesk.intake.reading import item_of
from tipdesk.reader.messages import (
    DocumentFacts,
    DocumentFound,
    ItemBegan,
    ItemFailed,
    ItemSame,
    Known,
    Pace,
    Progress,
    Role,
    Sender,
    TipFound,
)

NOBODY = Sender("", "")


class Standing(StrEnum):
    NEW = "new"
    DUPLICATE = "duplicate"
    ERROR = "error"


class Kind(StrEnum):
    TIP = "tip"
    DOCUMENT = "document"
    ERROR = "error"
    SAME = "same"
    """Known by its digest and not read again."""


@dataclass(frozen=True)
class Row:
    """One thing found. `digest` (64 hex letters, empty for an error) is its identity; `found` its title or name."""

    kind: Kind
    standing: Standing
    path: str
    item: str | None
    digest: str
    found: str
    sender: Sender = NOBODY
    sent_ms: int | None = None
    documents: tuple[DocumentFacts, ...] = ()
    """What the item carries, the original itself left out."""
    known: tuple[Known, ...] = ()
    failure: ItemFailed | None = None
    ticked: bool = False


@dataclass(frozen=True)
class Counts:
    new: int
    duplicate: int
    error: int
    ticked: int
    documents: int


@dataclass(frozen=True)
class Looking:
    """How far the look is: things found so far, and the argument being read."""

    found: int
    path: str
    at: int
    size: int


@dataclass(frozen=True)
class Preview:
    """All rows, in the order of the arguments."""

    sources: tuple[Input | BadInput, ...]
    rows: tuple[Row, ...]

    @property
    def counts(self) -> Counts:
        standing = Counter(row.standing for row in self.rows)
        ticked = [row for row in self.rows if row.ticked]
        return Counts(
            new=standing[Standing.NEW],
            duplicate=standing[Standing.DUPLICATE],
            error=standing[Standing.ERROR],
            ticked=len(ticked),
            documents=sum(len(row.documents) for row in ticked),
        )

    def ticking(self, indexes: Collection[int], *, ticked: bool) -> Self:
        """The same with some rows ticked or not; an error or a duplicate is never ticked."""
        rows = list(self.rows)
        for index in indexes:
            rows[index] = replace(rows[index], ticked=ticked and rows[index].standing is Standing.NEW)
        return replace(self, rows=tuple(rows))

    @property
    def wanted(self) -> frozenset[bytes]:
        """Digests of what is ticked."""
        return frozenset(bytes.fromhex(row.digest) for row in self.rows if row.ticked)

    @property
    def left(self) -> frozenset[bytes]:
        """Digests of what is not."""
        return frozenset(bytes.fromhex(row.digest) for row in self.rows if row.digest and not row.ticked) - self.wanted


def look(paths: Iterable[str], host: Host, known: frozenset[bytes]) -> Iterator[Looking | Preview]:
    """Steps of looking, and last the preview; nothing is written. `known` are digests (32 bytes) that stand there."""
    sources: list[Input | BadInput] = []
    rows: list[Row] = []
    seen: set[str] = set()
    digest = ""
    for heard in host.read(_kept(gather(paths), sources), Pace.LOOK, known=known):
        event = heard.event
        if isinstance(event, ItemBegan):
            digest = event.digest
        elif isinstance(event, TipFound | DocumentFound | ItemFailed | ItemSame):
            rows.append(_row(heard, digest, seen))
            seen.add(rows[-1].digest)
        if isinstance(event, Progress) or (isinstance(event, TipFound | DocumentFound) and len(rows) % 100 == 0):
            at, size = (event.at, event.size) if isinstance(event, Progress) else (0, 0)
            yield Looking(len(rows), heard.source.path, at, size)
    yield Preview(tuple(sources), tuple(rows))


def _kept(found: Iterable[Input | BadInput], sources: list[Input | BadInput]) -> Iterator[Input | BadInput]:
    for source in found:
        sources.append(source)
        yield source


def _row(heard: Heard, digest: str, seen: Collection[str]) -> Row:
    source, event = heard.source, heard.event
    name = source.name if isinstance(source, Input) else ""
    if isinstance(event, TipFound | DocumentFound):
        new = digest not in seen
        standing = Standing.NEW if new else Standing.DUPLICATE
        item = item_of(source, event.item)
        if isinstance(event, DocumentFound):
            return Row(
                Kind.DOCUMENT,
                standing,
                source.path,
                item,
                digest,
                name,
                NOBODY,
                None,
                (event.facts,),
                event.known,
                None,
                new,
            )
        documents = tuple(facts for facts in event.documents if facts.role is not Role.ORIGINAL)
        return Row(
            Kind.TIP,
            standing,
            source.path,
            item,
            digest,
            event.title,
            event.sender,
            event.sent_ms,
            documents,
            event.known,
            None,
            new,
        )
    if isinstance(event, ItemSame):
        return Row(Kind.SAME, Standing.DUPLICATE, source.path, item_of(source, event.item), event.digest, name)
    assert isinstance(event, ItemFailed)
    item = item_of(source, event.item)
    return Row(Kind.ERROR, Standing.ERROR, source.path, item, "", name, failure=event)
