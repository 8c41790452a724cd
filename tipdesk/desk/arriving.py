"""What arrives: the values that are filed, whether the desk's own hands or the reader's messages bring them."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from tipdesk.domain.tip import Notice
from tipdesk.errors import DamagedFile, Malformed
from tipdesk.ledger import canonical
from tipdesk.ledger.documents import SealedFields

ORIGINAL: Final = "original"
ATTACHMENT: Final = "attachment"
INLINE_MOST: Final = 1 << 20


@dataclass(frozen=True)
class SealedArrival:
    """A document that lies sealed beside the compartment, and is not named by any commit yet."""

    name: str
    media_type: str
    sealed: SealedFields
    role: str = ATTACHMENT


@dataclass(frozen=True)
class Arrival:
    """One tip as it arrived. `digest` (64 hex letters) is over its original bytes and makes imports idempotent."""

    digest: str
    channel: str
    title: str
    text: str
    sender_name: str = ""
    sender_address: str = ""
    sent_ms: int | None = None
    sent_as_written: str = ""
    warnings: tuple[Notice, ...] = ()
    documents: tuple[SealedArrival, ...] = ()
    tool: str = ""
    path: str = ""
    item: str | None = None
    received_ms: int | None = None
    to: tuple[tuple[str, str], ...] = ()
    original: bytes = b""
    """The original itself where it is small; a larger one is among the documents."""
    form: str = ""
    """Of an answer to a form, the digest of its head."""


class Named(Protocol):
    """A person as a message names them."""

    @property
    def name(self) -> str: ...
    @property
    def address(self) -> str: ...


class Noticed(Protocol):
    """A notice of the reader's."""

    @property
    def notice(self) -> str: ...
    @property
    def count(self) -> int: ...
    @property
    def names(self) -> tuple[str, ...]: ...


class Facts(Protocol):
    """What the reader found a document to be; what it says of size and digest is checked by sealing."""

    @property
    def name(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def role(self) -> str: ...


class Addressed(Protocol):
    """Whom else a message names."""

    @property
    def to(self) -> Sequence[Named]: ...


class Whence(Protocol):
    """Where an item came from, and what read it."""

    @property
    def digest(self) -> bytes: ...
    @property
    def tool(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def item(self) -> str | None: ...


class Read(Whence, Protocol):
    """One item as `intake` hands it over: `intake.filing.Arrival`, which this room may not import."""

    @property
    def channel(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def sender(self) -> Named: ...
    @property
    def sent_ms(self) -> int | None: ...
    @property
    def sent_as_written(self) -> str: ...
    @property
    def documents(self) -> Sequence[tuple[Facts, object]]: ...
    @property
    def known(self) -> Sequence[Noticed]: ...
    @property
    def letters(self) -> Addressed: ...
    @property
    def original(self) -> bytes: ...
    @property
    def form(self) -> str: ...


def taken(one: Arrival | Read) -> Arrival:
    """The reader's item as the desk files it."""
    if isinstance(one, Arrival):
        return one
    return Arrival(
        digest=one.digest.hex(),
        channel=one.channel,
        title=one.title,
        text=one.text,
        sender_name=one.sender.name,
        sender_address=one.sender.address,
        sent_ms=one.sent_ms,
        sent_as_written=one.sent_as_written,
        warnings=tuple(Notice(str(n.notice), n.count, tuple(n.names)) for n in one.known),
        documents=tuple(_sealed(facts, handle) for facts, handle in one.documents),
        tool=one.tool,
        path=one.path,
        item=one.item,
        to=tuple((person.name, person.address) for person in one.letters.to),
        original=one.original,
        form=one.form,
    )


def packed(original: bytes) -> str:
    """A small original as it stands in the tip's record: mail is text, and packs to half."""
    return canonical.to_text(zlib.compress(original, 1))


def unpacked(text: str) -> bytes:
    """Raises `DamagedFile` for what `packed` would not write; a bomb is cut off, not blown up."""
    try:
        opening = zlib.decompressobj()
        original = opening.decompress(canonical.from_text(text), INLINE_MOST + 1)
    except (Malformed, zlib.error) as wrong:
        raise DamagedFile("original", "not as it was packed") from wrong
    if not opening.eof or len(original) > INLINE_MOST:
        raise DamagedFile("original", "too large")
    return original


def _sealed(facts: Facts, handle: object) -> SealedArrival:
    if not isinstance(handle, SealedArrival):
        raise TypeError("a document that was not sealed here")
    return SealedArrival(facts.name, facts.media_type, handle.sealed, str(facts.role))
