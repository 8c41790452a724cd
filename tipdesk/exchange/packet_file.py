"""The packet's file: one age file, sealed to people among thrown-away keys, in constant memory either way.

Who writes: `packet.send`. Specification: PROTOCOL 9; `resources/design/formats/packet.md`.
Layout: an age file of 4, 8, 16… hybrid stanzas. Within: `tipdesk-packet/1`, a newline, the header's length (4,
        big-endian), the header (canonical JSON), its signature under the label `packet` (64), the parts one after
        the other, zeros up to the Padmé length of all of it.
Bounds: header 1 MiB, 4096 readers, reason 500 letters; parts of any size. The name is 32 random hex letters, `.age`.
Refused: another form of the header, parts that are not what it says, anything but zeros behind them, a cut end.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, BinaryIO, Final

import msgspec
from msgspec import Meta, Struct

from tipdesk.errors import BadPacket, DamagedSeal, Malformed, NewerVersion, NotForThisKey, NotYourPacket, TipdeskError
from tipdesk.ledger import canonical
from tipdesk.ledger.bodies import Head
from tipdesk.ledger.documents import Stream
from tipdesk.ledger.ids import HEX_16, HEX_32, CommitField, CompartmentField, PersonField
from tipdesk.seal import atomic
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity, HybridRecipient
from tipdesk.seal.padding import filled, padme
from tipdesk.seal.secrets import draw
from tipdesk.seal.signing import SIGNATURE_SIZE, SigningKey, VerifyKey

VERSION: Final = 1
MAGIC: Final = b"tipdesk-packet/1\n"
LENGTH: Final = 4
HEADER_MOST: Final = 1 << 20
READERS_MOST: Final = 4096
WHY_MOST: Final = 500
PORTION: Final = 1 << 20
BATCH: Final = 16
COMMITS: Final = "commits"
PEOPLE: Final = "people"
SUFFIX: Final = ".age"
NAME_BYTES: Final = 16

Size = Annotated[int, Meta(ge=0, le=2**53 - 1)]
PartName = Annotated[str, Meta(pattern=r"^(commits|people|[0-9a-f]{32}\.age)\Z")]
PartField = tuple[PartName, Size, Annotated[str, Meta(pattern=HEX_32)]]


class Header(Struct, frozen=True, forbid_unknown_fields=True, rename={"sender": "from"}):
    """What the sender signs. `heads` are those of `comp` that the sender holds, `log` the last of their own log."""

    v: int
    packet: Annotated[str, Meta(pattern=HEX_16)]
    comp: CompartmentField
    sender: PersonField
    to: Annotated[list[PersonField], Meta(min_length=1, max_length=READERS_MOST)]
    why: Annotated[str, Meta(max_length=WHY_MOST)]
    log: tuple[CompartmentField, CommitField] | None
    heads: list[Head]
    parts: list[PartField]

    def check(self) -> None:
        """Raise `Malformed` where a part stands twice, or documents do not come before the commits that name them."""
        names = [name for name, _, _ in self.parts]
        rest = [name for name in names if name in {PEOPLE, COMMITS}]
        if len(set(names)) != len(names) or rest not in ([COMMITS], [PEOPLE, COMMITS]) or names[-len(rest) :] != rest:
            raise Malformed("parts")


_HEADER: Final = msgspec.json.Decoder(Header)
_VERSION: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])


@dataclass(frozen=True)
class Part:
    """A part as its sender has it: `write` gives its bytes in portions, the same each time."""

    name: str
    size: int
    sha256: str
    write: Callable[[], Iterator[bytes]]


def measured(name: str, write: Callable[[], Iterator[bytes]]) -> Part:
    """A part whose size and digest are found by going through it once."""
    digest, size = hashlib.sha256(), 0
    for portion in write():
        digest.update(portion)
        size += len(portion)
    return Part(name, size, digest.hexdigest(), write)


def encoded(header: Header) -> bytes:
    """The bytes that its sender signs."""
    return canonical.encode_struct(header)


def new_name() -> str:
    """32 random hex letters: what a packet is called, inside and out, says nothing."""
    return draw(NAME_BYTES).hex()


def write(folder: Path, header: Header, parts: Iterable[Part], key: SigningKey, to: Iterable[HybridRecipient]) -> Path:
    """Sealed under a temporary name, then renamed: a packet that is not whole has no packet's name."""
    raw = encoded(header)
    if len(raw) > HEADER_MOST:
        raise Malformed("header")
    head = MAGIC + len(raw).to_bytes(LENGTH, "big") + raw + key.sign("packet", raw)
    path = folder / f"{header.packet}{SUFFIX}"
    with atomic.writing(path) as out:
        sealing = files.sealer(filled([*to]), out, BATCH)
        sealing.write(head)
        written = len(head)
        for part in parts:
            written += _put(part, sealing.write)
        missing = padme(written) - written
        while missing:
            sealing.write(bytes(min(missing, PORTION)))
            missing -= min(missing, PORTION)
        sealing.finish()
    return path


def _put(part: Part, into: Callable[[bytes], object]) -> int:
    """Raises `BadPacket` where the part is no longer what was measured: then nothing of the packet is kept."""
    digest, size = hashlib.sha256(), 0
    for portion in part.write():
        digest.update(portion)
        size += len(portion)
        into(portion)
    if (size, digest.hexdigest()) != (part.size, part.sha256):
        raise BadPacket(part.name)
    return size


class Body:
    """The inside of a packet, read from its beginning to its end, part by part."""

    def __init__(self, source: Stream) -> None:
        self._source = source

    def exactly(self, size: int, part: str) -> bytes:
        data = self.some(size)
        if len(data) != size:
            raise BadPacket(part)
        return data

    def some(self, size: int) -> bytes:
        """Fewer than asked for only at the end."""
        found = bytearray()
        while len(found) < size and (portion := self._source.read(size - len(found))):
            found += portion
        return bytes(found)

    def zeros(self, size: int) -> None:
        """What fills the packet up, and then its end; raises `BadPacket`."""
        while portion := self.some(min(size, PORTION)) if size else b"":
            if portion.count(0) != len(portion):
                raise BadPacket("padding")
            size -= len(portion)
        if size or self.some(1):
            raise BadPacket("length")


class PartReader:
    """One part, read as a file; its digest is checked when its last byte was taken."""

    def __init__(self, body: Body, name: str, size: int, sha256: str) -> None:
        self.name, self._body, self._left, self._sha256 = name, body, size, sha256
        self._digest = hashlib.sha256()
        if not size:
            self._check()

    def read(self, size: int = -1, /) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        data = self._body.exactly(wanted, self.name)
        self._digest.update(data)
        self._left -= len(data)
        if data and not self._left:
            self._check()
        return data

    def finish(self) -> None:
        """Go through what nobody read."""
        while self._left:
            self.read(PORTION)

    def _check(self) -> None:
        if self._digest.hexdigest() != self._sha256:
            raise BadPacket(self.name)


@dataclass(frozen=True)
class Opened:
    """A packet that opens, at its first part. The signature is as it came: who sends is known only after `verify`."""

    header: Header
    raw: bytes
    signature: bytes
    body: Body

    def verify(self, key: VerifyKey) -> None:
        """Raises `BadSignature`."""
        key.verify("packet", self.raw, self.signature)

    def parts(self) -> Iterator[PartReader]:
        """Each once, in their order; when all were taken, padding and end are checked. Raises `BadPacket`."""
        size = len(MAGIC) + LENGTH + len(self.raw) + SIGNATURE_SIZE
        for name, length, sha256 in self.header.parts:
            part = PartReader(self.body, name, length, sha256)
            yield part
            part.finish()
            size += length
        self.body.zeros(padme(size) - size)


@contextmanager
def opened(source: BinaryIO, opening: HybridIdentity) -> Iterator[Opened]:
    """Raises `NotYourPacket`, `BadPacket`, `NewerVersion`. Nothing is to be used before `parts` came to its end."""
    source.seek(0)
    try:
        body = Body(Stream(files.decrypt([opening], source)))
        if body.exactly(len(MAGIC), "beginning") != MAGIC:
            raise BadPacket("beginning")
        size = int.from_bytes(body.exactly(LENGTH, "header"), "big")
        if size > HEADER_MOST:
            raise BadPacket("header")
        raw = body.exactly(size, "header")
        yield Opened(_header(raw), raw, body.exactly(SIGNATURE_SIZE, "signature"), body)
    except NotForThisKey as foreign:
        raise NotYourPacket from foreign
    except DamagedSeal as damaged:
        raise BadPacket(damaged.part) from damaged
    except Malformed as wrong:
        raise BadPacket(wrong.part) from wrong


def _header(raw: bytes) -> Header:
    try:
        header = canonical.decode_struct(raw, _HEADER)
    except Malformed:
        _refuse_newer(raw)
        raise
    _refuse_newer(raw)
    header.check()
    return header


def _refuse_newer(raw: bytes) -> None:
    """A version that we do not know may have any fields: that is said as it is."""
    canonical.decode(raw)
    try:
        number = msgspec.json.decode(_VERSION.decode(raw).get("v", msgspec.Raw(b"0")), type=int)
    except msgspec.DecodeError as other:
        raise Malformed("header") from other
    if number > VERSION:
        raise NewerVersion("packet", number, VERSION)
    if number != VERSION:
        raise Malformed("v")


def claimed(path: Path, opening: HybridIdentity) -> Header | None:
    """What a packet that was refused says of itself, unchecked; None where not even its header opens."""
    try:
        with atomic.opened(path) as source, opened(source, opening) as packet:
            return packet.header
    except TipdeskError:
        return None
