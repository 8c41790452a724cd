"""Writing what was ticked: batch by batch, so that a cancel or a kill loses nothing that was committed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from tipdesk.intake.arriving import arrival, original_name, was_opened
from tipdesk.intake.files import BadInput, Folder, Input, gather, size_of
from tipdesk.intake.host import Heard, Host
from tipdesk.intake.preview import Preview
from tipdesk.intake.reading import item_of
from tipdesk.intake.shelf import Arrival, Shelf
from tipdesk.reader.messages import (
    ContactFound,
    DocumentBegan,
    DocumentEnded,
    DocumentFacts,
    DocumentFound,
    InputBegan,
    ItemBegan,
    ItemFailed,
    ItemSame,
    Pace,
    Progress,
    Role,
    TipFound,
)

BATCH = 500
INLINE_BYTES = 32 << 10
"""Originals up to here lie in the tip's own record: a sealed file is padded to 64 KiB, and most mail is small."""
BATCH_LETTERS = 8_000_000
"""Text that waits for a commit is bounded too."""
STEP_MS = 100


Source = Input | Folder | BadInput


@dataclass(frozen=True)
class Failed:
    """An item that was not filed, and why; it is offered again with the next import."""

    path: str
    item: str | None
    failure: ItemFailed


@dataclass(frozen=True)
class Step:
    """How far it is. `remaining_s` is None until the speed is known."""

    filed: int
    same: int
    failed: tuple[Failed, ...]
    bytes_read: int
    bytes_total: int
    bytes_per_s: float
    remaining_s: float | None
    records: tuple[str, ...] = ()
    """Ids that this step filed; an undo withdraws them."""
    kept: tuple[str, ...] = ()
    """Their digests (64 hex letters)."""


class _Broken(Exception):
    """The reader died inside a document: what was sealed of it goes."""

    def __init__(self, failure: ItemFailed) -> None:
        super().__init__()
        self.failure = failure


@dataclass
class _Work:
    """One run of filing: what waits for the next commit, and the counts."""

    shelf: Shelf
    now_ms: Callable[[], int]
    began_ms: int
    bytes_total: int
    wanted: frozenset[bytes] | None
    chats: frozenset[str] = frozenset()
    """Names of what is only offered (chats, cards) and was asked for."""
    waiting: list[Arrival] = field(default_factory=list)
    letters: int = 0
    closed: frozenset[bytes] = frozenset()
    """What stands there closed: it is filed again only if it was opened."""
    seen: set[bytes] = field(default_factory=set)
    filed: int = 0
    same: int = 0
    failed: list[Failed] = field(default_factory=list)
    before: int = 0
    """Bytes of inputs that are done; `within` counts in the one being read, which has `size`."""
    within: int = 0
    size: int = 0
    source: Source | None = None
    said_ms: int = 0

    def is_still_closed(self, digest: bytes, found: TipFound | ContactFound | DocumentFound) -> bool:
        return digest in self.closed and not was_opened(found)

    def takes(self, began: ItemBegan) -> bool:
        """Whether this item is to be filed: ticked (or what a preview would tick), and not filed already."""
        digest = bytes.fromhex(began.digest)
        if not digest or digest in self.seen:
            return False
        if self.wanted is None:
            return began.offered is None or began.offered in self.chats
        return digest in self.wanted

    def goes_on(self, source: Source | None) -> None:
        """Reading came to this source (None: the end); the one before is done."""
        if source is None or source is not self.source:
            size = size_of(source) if source is not None else 0
            self.before, self.within, self.size, self.source = self.before + self.size, 0, size, source

    def full(self) -> bool:
        return len(self.waiting) >= BATCH or self.letters >= BATCH_LETTERS

    def commit(self) -> Step:
        records = self.shelf.file(self.waiting) if self.waiting else ()
        kept = tuple(one.digest.hex() for one in self.waiting)
        self.filed += len(self.waiting)
        self.waiting, self.letters = [], 0
        return replace(self.step(), records=tuple(records), kept=kept)

    def complete(self) -> bool:
        """Whether all that is ticked was taken: the rest of a long mailbox need not be read again."""
        return self.wanted is not None and self.seen >= self.wanted

    def due(self) -> bool:
        return self.now_ms() - self.said_ms >= STEP_MS

    def step(self) -> Step:
        self.said_ms = self.now_ms()
        read = min(self.bytes_total, self.before + self.within)
        passed_s = max(0.001, (self.said_ms - self.began_ms) / 1000)
        speed = read / passed_s
        remaining = (self.bytes_total - read) / speed if read else None
        return Step(self.filed, self.same, tuple(self.failed), read, self.bytes_total, speed, remaining)


def file_ticked(
    preview: Preview, host: Host, shelf: Shelf, *, now_ms: Callable[[], int], cancelled: Callable[[], bool]
) -> Iterator[Step]:
    """Write the ticked rows; a step after each commit and now and then between."""
    wanted_paths = {row.path for row in preview.rows if row.ticked}
    sources = tuple(one for one in preview.sources if not isinstance(one, BadInput) and one.path in wanted_paths)
    work = _Work(shelf, now_ms, now_ms(), _sizes(sources), preview.wanted)
    work.closed = shelf.closed()
    return _file(sources, host, work, (shelf.known() - work.closed) | preview.left, cancelled)


def file_paths(
    paths: Iterable[str],
    host: Host,
    shelf: Shelf,
    *,
    now_ms: Callable[[], int],
    cancelled: Callable[[], bool],
    chats: Iterable[str] = (),
) -> Iterator[Step]:
    """Write all that a preview of these paths would tick, in one pass, and the chats or cards of these names."""
    sources = tuple(gather(paths))
    work = _Work(shelf, now_ms, now_ms(), _sizes(sources), None, frozenset(chats))
    work.closed = shelf.closed()
    return _file(sources, host, work, shelf.known() - work.closed, cancelled)


def _sizes(sources: Iterable[Source]) -> int:
    return sum(size_of(one) for one in sources)


def _file(
    sources: tuple[Source, ...],
    host: Host,
    work: _Work,
    known: frozenset[bytes],
    cancelled: Callable[[], bool],
) -> Iterator[Step]:
    stream = host.read(sources, Pace.TAKE, known=known)
    tool = ""
    try:
        for heard in stream:
            event = heard.event
            if isinstance(event, InputBegan):
                tool = event.tool
                work.goes_on(heard.source)
            elif isinstance(event, Progress):
                work.within = event.at
            elif isinstance(event, ItemSame):
                work.same += 1
            elif isinstance(event, ItemFailed):
                _fail(heard, event, work)
            elif isinstance(event, ItemBegan):
                _take(event, stream, work, tool)
            if work.full():
                yield work.commit()
            elif work.due():
                yield work.step()
            if cancelled() or work.complete():
                break
        else:
            work.goes_on(None)
        yield work.commit()
    finally:
        stream.close()


def _fail(heard: Heard, event: ItemFailed, work: _Work) -> None:
    work.failed.append(Failed(heard.source.path, item_of(heard.source, event.item), event))


def _take(began: ItemBegan, stream: Iterator[Heard], work: _Work, tool: str) -> None:
    """One item to its closing message: documents sealed on the way, the rest waits for the commit."""
    digest = bytes.fromhex(began.digest)
    takes = work.takes(began)
    sealed: list[tuple[DocumentFacts, object]] = []
    inline = takes and began.size <= INLINE_BYTES and work.shelf.takes_original_inline
    small: _Small | None = None
    for next_heard in stream:
        event = next_heard.event
        if isinstance(event, DocumentBegan) and takes:
            try:
                if inline and event.role is Role.ORIGINAL:
                    small = _Small.read(next_heard, event, stream)
                else:
                    sealed.append(_seal(next_heard, event, stream, work.shelf))
            except _Broken as broken:
                _fail(next_heard, broken.failure, work)
                return
        elif isinstance(event, ItemFailed):
            _fail(next_heard, event, work)
            return
        elif isinstance(event, TipFound | ContactFound | DocumentFound):
            if takes and not work.is_still_closed(digest, event):
                work.seen.add(digest)
                if small is not None and isinstance(event, DocumentFound):
                    sealed.append(small.sealed(work.shelf))
                    small = None
                filed = arrival(next_heard, event, digest, tuple(sealed), tool)
                work.waiting.append(filed if small is None else replace(filed, original=small.original))
                work.letters += len(work.waiting[-1].text)
            else:
                work.same += 1
            return


@dataclass(frozen=True)
class _Small:
    """An original that is small enough to lie in its tip's record.

    A file alone is a document all the same: what is looked at, copied and listed is one, whatever its size.
    """

    heard: Heard
    began: DocumentBegan
    facts: DocumentFacts
    original: bytes

    @classmethod
    def read(cls, heard: Heard, began: DocumentBegan, stream: Iterator[Heard]) -> "_Small":
        ended: list[DocumentFacts] = []
        original = b"".join(bytes(piece) for piece in _pieces(stream, ended))
        return cls(heard, began, ended[0], original)

    def sealed(self, shelf: Shelf) -> tuple[DocumentFacts, object]:
        name = self.began.name or original_name(self.heard, self.began)
        handle = shelf.seal(name, self.began.media_type, iter([memoryview(self.original)]))
        return replace_name(self.facts, name), handle


def _pieces(stream: Iterator[Heard], ended: list[DocumentFacts]) -> Iterator[memoryview]:
    """The bytes of the document that began; its facts go to `ended`. Raises if the reader dies within."""
    for piece in stream:
        if isinstance(piece.event, memoryview):
            yield piece.event
        elif isinstance(piece.event, DocumentEnded):
            ended.append(piece.event.facts)
            return
        elif isinstance(piece.event, ItemFailed):
            raise _Broken(piece.event)


def _seal(heard: Heard, began: DocumentBegan, stream: Iterator[Heard], shelf: Shelf) -> tuple[DocumentFacts, object]:
    ended: list[DocumentFacts] = []
    name = began.name or original_name(heard, began)
    handle = shelf.seal(name, began.media_type, _pieces(stream, ended))
    return replace_name(ended[0], name), handle


def replace_name(facts: DocumentFacts, name: str) -> DocumentFacts:
    return DocumentFacts(name, facts.media_type, facts.size, facts.sha256, facts.role)
