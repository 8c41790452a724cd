"""A file that is sealed: age, or OpenPGP.

Written by age programs and by everything that speaks OpenPGP. Specifications: c2sp.org/age, RFC 9580.
Layout: a header that says who may open it, then what is sealed; or the same as text between two marks.
Bounds: the archives' (what it opens to against what came, how deep things lie in each other). Refused: what is damaged,
what nothing protects against change, what no key here opens: these stay where they are, to be tried again.
A file that holds one thing is that thing, and the sealed file its original. One that holds many is an item of its own,
told last, so that what is known by it was kept before. Without keys it is a closed file. Samples: made by the tests.
"""

import hashlib
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from tipdesk.reader import apart
from tipdesk.reader.bounds import NESTING
from tipdesk.reader.formats.plain import read_document
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.messages import (
    DocumentFacts,
    DocumentFound,
    InputBegan,
    ItemFailed,
    ItemSame,
    Known,
    Notice,
    Progress,
    Reason,
    Reply,
    Role,
    TipFound,
)
from tipdesk.reader.notices import Notices
from tipdesk.reader.opened import notices_of
from tipdesk.reader.sealings import LOOK, sealing_of, unsealed_name
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed, Meter, Sealing
from tipdesk.reader.within import Within

TOOL = "sealed 1"
NAMES = {"message/rfc822": "message.eml", "text/plain": "text.txt", "application/pdf": "opened.pdf"}
"""For what was opened of a file whose name the host knows."""
HoldsMany = Callable[[bytes, str], bool]


def read_sealed(source: Source, sink: Sink, readers: apart.Readers, holds_many: HoldsMany) -> None:
    sealing = sealing_of(source)
    if sink.opener is None or sealing is None:
        read_document(source, sink)
        return
    if sink.depth >= NESTING:
        sink.fail(None, 1, Reason.TOO_DEEP, NESTING)
        return
    digest = _digest(source, sink)
    if sink.knows(digest):
        sink.say(ItemSame(sink.number, None, 1, digest.hex(), source.size))
        return
    sink.meter = sink.meter or Meter(source.size)
    try:
        opened = sink.opener.open(sealing, sink.meter)
    except Closed as closed:
        _stays(closed, source, sink, sealing)
        return
    name = unsealed_name(sink.leaf)
    told = notices_of(opened.told)
    start, ending = opened.source.read(0, LOOK), name[name.rfind(".") :].lower() if "." in name else ""
    if holds_many(start, ending):
        many = _Many(sink, None)
        many.leaf = name
        readers.one(opened.source, ending, many)
        if not many.waits:
            _kept(source, sink, digest, told)
    else:
        readers.one(opened.source, ending, _AsOne(sink, source, digest, name, told))


def _stays(closed: Closed, source: Source, sink: Sink, sealing: Sealing) -> None:
    """Without any key of its kind it is a closed file as any; else it stays, to be tried again."""
    if closed.reason is Reason.CLOSED:
        apart.keep_whole(source, sink, Notice.ENCRYPTED)
    else:
        sink.fail(None, sink.passed + 1, closed.reason, closed.limit, sealing.to)


def _digest(source: Source, sink: Sink) -> bytes:
    digest, size = hashlib.sha256(), 0
    for block in source.blocks():
        digest.update(block)
        size += len(block)
        sink.say(Progress(sink.number, size, source.size))
        sink.flush()
    return digest.digest()


def _kept(source: Source, sink: Sink, digest: bytes, told: tuple[Known, ...]) -> None:
    index = sink.passed + 1
    sink.say(InputBegan(sink.number, "sealed", TOOL))
    sink.begin(None, index, digest.hex(), source.size)
    facts = sink.original(media_type_of(source.read(0, LOOK)), source.size, digest.hex(), source.blocks())
    sink.say(DocumentFound(sink.number, None, index, facts, told))


class _Many(Within):
    """The many things inside. While one of them waits for a key, the sealed file is not known: it is opened again."""

    waits = False

    def say(self, message: Reply) -> None:
        self.waits |= isinstance(message, ItemFailed) and message.reason in {Reason.NO_KEY, Reason.KEY_LOCKED}
        super().say(message)


class _AsOne(Within):
    """The one thing inside: it is told as the sealed file, which is its original, and it lies beside as a document."""

    def __init__(self, outer: Sink, sealed: Source, digest: bytes, name: str, told: tuple[Known, ...]) -> None:
        super().__init__(outer, None)
        self.skip = set()  # known by what was sealed, and that was looked up
        self.leaf = name
        self._sealed, self._digest, self._told = sealed, digest, told
        self._around = outer
        self._original: DocumentFacts | None = None

    def begin(
        self, item: str | None, index: int, digest: str, size: int, at: int = 0, *, offered: str | None = None
    ) -> None:
        del digest, size
        super().begin(item, index, self._digest.hex(), self._sealed.size, at, offered=offered)

    def original(self, media_type: str, size: int, sha256: str, pieces: Iterable[bytes | memoryview]) -> DocumentFacts:
        del size, sha256  # counted and hashed again, as it goes out
        sealed_type = media_type_of(self._sealed.read(0, LOOK))
        self._original = self._around.original(
            sealed_type, self._sealed.size, self._digest.hex(), self._sealed.blocks()
        )
        role = Role.MESSAGE if media_type == "message/rfc822" else Role.ATTACHMENT
        return self.document(self.leaf or NAMES.get(media_type, "opened"), media_type, role, pieces)

    def say(self, message: Reply) -> None:
        if isinstance(message, TipFound) and self._original is not None:
            documents = (self._original, *message.documents)
            message = replace(message, documents=documents, known=_joined(message.known, self._told))
        elif isinstance(message, DocumentFound):
            message = replace(message, known=_joined(message.known, self._told))
        super().say(message)


def _joined(known: tuple[Known, ...], told: tuple[Known, ...]) -> tuple[Known, ...]:
    notices = Notices()
    for one in (*known, *told):
        notices.merge(one)
    return notices.all()
