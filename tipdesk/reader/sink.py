"""Where the reader's findings go: messages and chunks in frames, and what an item's documents add up to."""

import hashlib
from collections.abc import Callable, Iterable

import msgspec

from tipdesk.reader.messages import (
    LARGEST_CHUNK,
    Dates,
    DocumentBegan,
    DocumentEnded,
    DocumentFacts,
    FormMap,
    Frame,
    ItemBegan,
    ItemFailed,
    ItemSame,
    Pace,
    Reason,
    Reply,
    Role,
)
from tipdesk.reader.tree import Meter, Opening

MESSAGE = Frame.MESSAGE.value.encode()
CHUNK = Frame.CHUNK.value.encode()
ENCODER = msgspec.msgpack.Encoder()
PREFIX = 16

Write = Callable[[bytes | memoryview], object]


def _sound(value: object) -> object:
    """The same without halves of letters."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {key: _sound(one) for key, one in value.items()}
    return [_sound(one) for one in value] if isinstance(value, list | tuple) else value


class Sink:
    """One input's way to the host. `skip` holds the first 16 bytes of digests that need no reading."""

    leaf = ""
    """The original's own name, where the host does not know it."""
    dates = Dates.UNKNOWN
    """What a person said of the order of dates."""
    latest_ms = 0
    """Nothing that came was written later, by the host's clock; 0 where that is not said."""
    forms: tuple[FormMap, ...] = ()
    """What a person said of the columns of forms."""
    depth = 0
    """Archives around it."""
    meter: Meter | None = None
    """Of what is unpacked, once anything is."""
    opener: Opening | None = None
    """Has opened what is sealed, where the host has keys."""

    def __init__(
        self, write: Write, flush: Callable[[], object], number: int, *, pace: Pace, skip: set[bytes], after: int
    ) -> None:
        self.write = write
        self.flush = flush
        self.number = number
        self.pace = pace
        self.skip = skip
        self.after = after
        self.items = 0
        self.passed = 0
        """The highest number of an item so far, whether it was told or passed over."""

    def say(self, message: Reply) -> None:
        if isinstance(message, ItemSame):
            self.pass_over(message.index)
        try:
            body = ENCODER.encode(message)
        except UnicodeEncodeError:  # half a letter that some format let through: it costs itself, and not the item
            body = ENCODER.encode(_sound(msgspec.to_builtins(message, builtin_types=(bytes,))))
        self.write(MESSAGE + len(body).to_bytes(4, "big"))
        self.write(body)

    def pass_over(self, index: int) -> None:
        """An item with this number was there; it needs no telling."""
        self.passed = max(self.passed, index)

    def begin(
        self, item: str | None, index: int, digest: str, size: int, at: int = 0, *, offered: str | None = None
    ) -> None:
        """Said at once, before anything of the item is parsed: the host must know over what the reader died."""
        self.items += 1
        self.pass_over(index)
        self.say(ItemBegan(self.number, item, index, digest, size, at, offered))
        self.flush()

    def fail(self, item: str | None, index: int, reason: Reason, limit: int = 0, names: tuple[str, ...] = ()) -> None:
        """An item of which nothing can be read."""
        self.begin(item, index, "", 0)
        self.say(ItemFailed(self.number, item, index, reason, limit, names))

    def knows(self, digest: bytes) -> bool:
        """Whether an original with this digest needs no reading."""
        return digest[:PREFIX] in self.skip

    def original(self, media_type: str, size: int, sha256: str, pieces: Iterable[bytes | memoryview]) -> DocumentFacts:
        """The item itself, whose digest is known already: it is not hashed again. The host hashes what it seals."""
        facts = DocumentFacts(self.leaf, media_type, size, sha256, Role.ORIGINAL)
        if self.pace is Pace.TAKE:
            self.say(DocumentBegan(self.leaf, media_type, Role.ORIGINAL))
            for piece in pieces:
                self._chunks(memoryview(piece))
            self.say(DocumentEnded(facts))
        return facts

    def document(self, name: str, media_type: str, role: Role, pieces: Iterable[bytes | memoryview]) -> DocumentFacts:
        """One document, hashed, and sent if the host wants bytes."""
        sent = self.pace is Pace.TAKE
        if sent:
            self.say(DocumentBegan(name, media_type, role))
        digest, size = hashlib.sha256(), 0
        for piece in pieces:
            digest.update(piece)
            size += len(piece)
            if sent:
                self._chunks(memoryview(piece))
        facts = DocumentFacts(name, media_type, size, digest.hexdigest(), role)
        if sent:
            self.say(DocumentEnded(facts))
        return facts

    def _chunks(self, piece: memoryview) -> None:
        for at in range(0, len(piece), LARGEST_CHUNK):
            part = piece[at : at + LARGEST_CHUNK]
            self.write(CHUNK + len(part).to_bytes(4, "big"))
            self.write(part)
