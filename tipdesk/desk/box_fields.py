"""What a box says: its record, what is sealed in it, and the place that both are bound to (PROTOCOL 7)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.domain.source import Identity, Way
from tipdesk.errors import DamagedSeal
from tipdesk.ledger import canonical
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.seal.person import PublicPerson


class BoxFields(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The record of kind `box`. `body` and shares are age files in unpadded base64.

    `merged`, absent where empty: another first box of this source that this one makes an end of.
    """

    id: str
    source: str
    k: int
    holders: list[str]
    replaces: str | None
    commits: list[str]
    shares: list[str]
    body: str
    merged: list[str] = []

    def digest(self) -> str:
        """What asks and releases name: SHA-256 over the box's canonical JSON."""
        return hashlib.sha256(canonical.encode_struct(self)).hexdigest()

    def fields(self) -> dict[str, Any]:
        """As the record is written."""
        plain: dict[str, Any] = msgspec.to_builtins(self)
        return plain


class _Way(msgspec.Struct, frozen=True):
    kind: str
    value: str
    note: str
    preferred: bool


class _Identity(msgspec.Struct, frozen=True):
    name: str
    ways: list[_Way]
    safe_word: str
    hours: str


class _Body(msgspec.Struct, frozen=True):
    """What is sealed: the identity, and the place it belongs to, so that a copied box does not open elsewhere."""

    box: str
    comp: str
    source: str
    identity: _Identity
    pad: str = ""
    """Zeros up to the next KiB: the length of the seal tells nothing of the name in it."""


PAD_TO: Final = 1024


def _padded(body: _Body) -> bytes:
    size = len(canonical.encode_struct(body))
    return canonical.encode_struct(msgspec.structs.replace(body, pad="0" * (-size % PAD_TO)))


@dataclass(frozen=True)
class Place:
    """Where a box lies."""

    comp: CompartmentId
    source: RecordId


@dataclass(frozen=True)
class Keeping:
    """Who keeps a box: its holders, and how many of them it takes. `replaces` is the box that this one follows."""

    holders: Sequence[PublicPerson]
    needed: int = 1
    replaces: str | None = None
    merged: tuple[str, ...] = ()


def pack(place: Place, identifier: str, identity: Identity) -> bytes:
    """What is sealed: padded, and bound to box, compartment and source."""
    ways = [_Way(w.kind, w.value, w.note, w.preferred) for w in identity.ways]
    inner = _Identity(identity.name, ways, identity.safe_word, identity.hours)
    return _padded(_Body(identifier, place.comp, place.source, inner))


def unpack(plain: bytes, place: Place, box: BoxFields) -> Identity:
    """The identity; raises `DamagedSeal` for one of another place, or of another box."""
    try:
        body = msgspec.json.decode(plain, type=_Body)
    except msgspec.DecodeError as damaged:
        raise DamagedSeal("identity") from damaged
    if (body.box, body.comp, body.source) != (box.id, place.comp, place.source) or box.source != place.source:
        raise DamagedSeal("a box of another source")
    inner = body.identity
    return Identity(
        inner.name, tuple(Way(w.kind, w.value, w.note, w.preferred) for w in inner.ways), inner.safe_word, inner.hours
    )
