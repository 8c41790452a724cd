"""Shares of a box that takes several keepers: handed to a holder, released to one ask, checked before they are used.

Each is bound to its place: a holder's to box and index, a released one to the ask as well (PROTOCOL 7).
"""

from typing import Protocol, TypeVar

import msgspec

from tipdesk.errors import DamagedSeal, Malformed
from tipdesk.ledger import canonical
from tipdesk.ledger.ids import OperationId, PersonId
from tipdesk.seal import shares
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity, HybridRecipient
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.shares import Share


class _Handed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    box: str
    index: int
    share: str


class _Released(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ask: str
    box: str
    index: int
    share: str


_Said = TypeVar("_Said", _Handed, _Released)
_HANDED = msgspec.json.Decoder(_Handed)
_RELEASED = msgspec.json.Decoder(_Released)


def hand_over(box: str, share: Share, person: PublicPerson) -> str:
    """A share as it stands in its box: sealed to its holder."""
    plain = canonical.encode_struct(_Handed(box, share.index, canonical.to_text(share.value)))
    return canonical.to_text(files.seal_bytes([person.recipient()], plain))


class Shared(Protocol):
    """Whatever is sealed to a key that several hold: an identity's box, a story's recovery box."""

    @property
    def id(self) -> str: ...
    @property
    def holders(self) -> list[str]: ...
    @property
    def commits(self) -> list[str]: ...
    @property
    def shares(self) -> list[str]: ...


def sealed_to(box: Shared, person: PersonId) -> str:
    """The share of a holder as the box carries it. Raises `DamagedSeal` for who holds none."""
    try:
        return box.shares[box.holders.index(person)]
    except (ValueError, IndexError) as none:
        raise DamagedSeal("share") from none


def own(opening: HybridIdentity, box: Shared, person: PersonId) -> Share:
    """A holder's own share, checked against the box. Raises `DamagedSeal`, `NotForThisKey`, `NotEnoughShares`."""
    found = handed(opening, box.id, sealed_to(box, person))
    _check(box, found, person)
    return found


def handed(opening: HybridIdentity, box: str, sealed: str) -> Share:
    """A share out of its seal, where it says that it is of this box: who holds no box can check no more."""
    plain, found = _unsealed(opening, sealed, _HANDED)
    if plain.box != box:
        raise DamagedSeal("a share of another box")
    return found


def release(ask: OperationId, box: str, share: Share, to: HybridRecipient) -> str:
    """A share for one ask: only who holds that ask's one-time secret reads it."""
    plain = canonical.encode_struct(_Released(ask, box, share.index, canonical.to_text(share.value)))
    return canonical.to_text(files.seal_bytes([to], plain))


def released(once: HybridIdentity, ask: OperationId, box: Shared, by: PersonId, sealed: str) -> Share:
    """What `by` released to this ask. Raises `DamagedSeal`, `NotForThisKey`, and `NotEnoughShares` for a false one."""
    plain, found = _unsealed(once, sealed, _RELEASED)
    if plain.ask != ask:
        raise DamagedSeal("a release for another ask")
    if plain.box != box.id:
        raise DamagedSeal("a share of another box")
    _check(box, found, by)
    return found


def _unsealed(opening: HybridIdentity, sealed: str, decoder: msgspec.json.Decoder[_Said]) -> tuple[_Said, Share]:
    """What a seal says, and the share in it. Raises `DamagedSeal`, `NotForThisKey`."""
    try:
        plain = canonical.decode_struct(files.open_bytes([opening], canonical.from_text(sealed)), decoder)
        return plain, Share(plain.index, canonical.from_text(plain.share))
    except Malformed as damaged:
        raise DamagedSeal("share") from damaged


def _check(box: Shared, share: Share, person: PersonId) -> None:
    """The share of this holder, and the one that the box committed to."""
    if not 1 <= share.index <= min(len(box.commits), len(box.holders)) or box.holders[share.index - 1] != person:
        raise DamagedSeal("a share of another holder")
    try:
        commitment = bytes.fromhex(box.commits[share.index - 1])
    except ValueError as damaged:
        raise DamagedSeal("share") from damaged
    shares.check(share, commitment)
