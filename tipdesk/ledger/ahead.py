"""What a bulk prepares ahead: records encoded, salted, hashed and shaped, in batches of one transaction each."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, NamedTuple

from tipdesk.ledger import canonical, traces
from tipdesk.ledger.cards import Shape, Waits
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.operation import Carried, write_fields
from tipdesk.ledger.traces import Placed
from tipdesk.ledger.writing import carry
from tipdesk.seal.traces import TraceKey

COMMIT_OPERATIONS: Final = 500
COMMIT_BYTES: Final = 8 << 20
# The first is small, so that the thread that writes has soon something to do; one alone goes in as it is, since
# raising the index's memory, and merging after, would cost more than it saves.
BATCHES: Final = (2_000, 6_000, 20_000)
BATCH_LETTERS: Final = 16 << 20


class NewRecord(NamedTuple):
    """A record that is not here yet, with all its fields."""

    kind: str
    record: RecordId
    fields: dict[str, Any]


class Block(NamedTuple):
    """One commit's worth of records: all that does not depend on where the feed will stand."""

    operations: tuple[Carried, ...]
    cards: list[tuple[bytes, str, str, int, str, str, str]]
    """As the table has them, but for the row."""
    waits: list[tuple[int, str, Waits]]
    """Place, state, and what is waited for."""
    files: list[tuple[int, str]]
    """Place, and the sealed file that is named there."""


class Batch(NamedTuple):
    """One transaction's worth."""

    blocks: list[Block]
    states: Counter[tuple[str, str]]
    words: bytes
    """JSON: for each record that has words its place in the batch, title, who, body."""
    traces: list[Placed]
    records: int


class Preparing:
    """Gathers records into one batch."""

    def __init__(self, shape: Shape, chance: Callable[[int], bytes], key: TraceKey) -> None:
        self._shape, self._chance, self._key = shape, chance, key
        self._traces: list[Placed] = []
        self._blocks: list[Block] = []
        self._words: list[tuple[int, str, str, str]] = []
        self._states: Counter[tuple[str, str]] = Counter()
        self._begin()
        self.records = 0
        self.letters = 0

    def _begin(self) -> None:
        self._bodies: list[bytes] = []
        self._size = 0
        self._block = Block((), [], [], [])

    def put(self, record: NewRecord) -> None:
        kind, identifier, fields = record
        body = write_fields("set", kind, identifier, fields)
        if self._bodies and (len(self._bodies) == COMMIT_OPERATIONS or self._size + len(body) > COMMIT_BYTES):
            self._end()
        place, block = len(self._bodies), self._block
        self._bodies.append(body)
        self._size += len(body)
        shown = self._shape(kind, fields)
        block.cards.append((bytes.fromhex(identifier), kind, *shown[:5]))
        self._states[kind, shown.state] += 1
        if shown.words is not None:
            self._words.append((self.records, *shown.words.cut()))
        if shown.traces:
            self._traces += [(digest, self.records) for digest in traces.digests(self._key, shown.traces)]
        if shown.waits is not None:
            block.waits.append((place, shown.state, shown.waits))
        if kind == "document" and type(fields.get("file")) is str:
            block.files.append((place, fields["file"]))
        self.records += 1
        self.letters += len(body)

    def _end(self) -> None:
        self._blocks.append(self._block._replace(operations=carry(self._bodies, self._chance)))
        self._begin()

    def batch(self) -> Batch:
        if self._bodies:
            self._end()
        words = canonical.encode_struct(self._words) if self._words else b""
        return Batch(self._blocks, self._states, words, self._traces, self.records)


def batches(
    records: Iterable[NewRecord], shape: Shape, chance: Callable[[int], bytes], key: TraceKey
) -> Iterator[Batch]:
    """What one transaction takes each, bounded by number and by letters; records are read by the caller's thread."""
    sizes = iter(BATCHES)
    size = next(sizes)
    preparing = Preparing(shape, chance, key)
    for record in records:
        preparing.put(record)
        if preparing.records == size or preparing.letters > BATCH_LETTERS:
            yield preparing.batch()
            preparing, size = Preparing(shape, chance, key), next(sizes, size)
    if preparing.records:
        yield preparing.batch()
