"""Boxes: an identity sealed to its keepers, compared with where it lies, and never overwritten (PROTOCOL 7)."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk.session import Session
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import DamagedSeal, Malformed, Missing, NotForThisKey
from tipdesk.ledger import canonical, store
from tipdesk.ledger.bodies import SetFields
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CompartmentId, PersonId, RecordId
from tipdesk.ledger.order import Order
from tipdesk.seal import shares
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.padding import filled
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import SealSeed


class BoxFields(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The record of kind `box`. `body` and shares are age files in unpadded base64."""

    id: str
    source: str
    k: int
    holders: list[str]
    replaces: str | None
    commits: list[str]
    shares: list[str]
    body: str

    def digest(self) -> str:
        """What asks and releases name: SHA-256 over the box's canonical JSON."""
        return hashlib.sha256(canonical.encode_struct(self)).hexdigest()


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
RECORD: Final = re.compile("[0-9a-f]{32}")


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


def make(place: Place, identifier: str, identity: Identity, keeping: Keeping) -> BoxFields:
    """Seal an identity: to each holder where one may open alone, else to a one-time key of which each has a share."""
    ways = [_Way(w.kind, w.value, w.note, w.preferred) for w in identity.ways]
    inner = _Identity(identity.name, ways, identity.safe_word, identity.hours)
    plain = _padded(_Body(identifier, place.comp, place.source, inner))
    holders, needed, replaces = keeping.holders, keeping.needed, keeping.replaces
    names = [person.id for person in holders]
    if needed == 1:
        sealed = files.seal_bytes(filled([p.recipient() for p in holders]), plain)
        return BoxFields(identifier, place.source, 1, names, replaces, [], [], canonical.to_text(sealed))
    seed = SealSeed.draw()
    made = shares.split(seed, needed, len(holders))
    sealed = files.seal_bytes([HybridIdentity(seed).recipient], plain)
    handed = [_share(identifier, share, person) for share, person in zip(made, holders, strict=True)]
    commits = [share.commitment.hex() for share in made]
    return BoxFields(identifier, place.source, needed, names, replaces, commits, handed, canonical.to_text(sealed))


def _share(box: str, share: shares.Share, person: PublicPerson) -> str:
    plain = canonical.encode({"box": box, "index": share.index, "share": canonical.to_text(share.value)})
    return canonical.to_text(files.seal_bytes([person.recipient()], plain))


def open_alone(session: Session, place: Place, box: BoxFields) -> Identity:
    """The identity of a box with k = 1; raises `NotForThisKey`, or `DamagedSeal` for a box of another place."""
    if box.k != 1:
        raise NotForThisKey
    try:
        plain = files.open_bytes([session.keys.opening], canonical.from_text(box.body))
        body = msgspec.json.decode(plain, type=_Body)
    except (Malformed, msgspec.DecodeError) as damaged:
        raise DamagedSeal("identity") from damaged
    if (body.box, body.comp, body.source) != (box.id, place.comp, place.source) or box.source != place.source:
        raise DamagedSeal("a box of another source")
    inner = body.identity
    return Identity(
        inner.name, tuple(Way(w.kind, w.value, w.note, w.preferred) for w in inner.ways), inner.safe_word, inner.hours
    )


@dataclass(frozen=True)
class _Written:
    """A box as it was first written, and where: what was patched onto its record since is nobody's box."""

    box: BoxFields
    author: PersonId
    node: Node
    rank: int
    row: int


def current(session: Session, place: Place) -> BoxFields | None:
    """The box that counts: the end of the chain in which each was replaced by one of its own holders.

    Whoever writes in the story can write over any record and file any box; the chain begins with what `_first` chose.
    """
    found = _written(session, place)
    order = session.compartment(place.comp).book.state.order
    at = _first([one for one in found if one.box.replaces is None], order)
    while at is not None:
        box = at.box
        following = [one for one in found if one.box.replaces == box.id and one.author in box.holders]
        after = _first(following, order)
        if after is None:
            return box
        at = after
    return None


def _first(boxes: Sequence[_Written], order: Order) -> _Written | None:
    """What the others had seen; of those that had not seen each other, the most senior's, then what came here first.

    A colleague who pretends not to have seen it is told from its author by rank, or else by who was here before.
    """
    best: _Written | None = None
    for one in sorted(boxes, key=lambda written: (written.rank, written.row, written.node.id)):
        if best is None or order.before(one.node, best.node):
            best = one
    return best


def _written(session: Session, place: Place) -> list[_Written]:
    view, state = session.view(place.comp), session.compartment(place.comp).book.state
    found = []
    for record in _records(session, place):
        card = view.find(record)
        claims = [] if card is None else view.history(record)
        of_record = []
        for entry in claims:
            body = entry.written.body
            box = _read(body.fields) if isinstance(body, SetFields) else None
            if card is not None and entry.counts and box is not None and (box.id, box.source) == (record, place.source):
                rank = state.verdict.extents[entry.written.node.feed].standing.rank
                of_record.append(_Written(box, entry.author, entry.written.node, rank, entry.row))
        chosen = _first(of_record, state.order)
        found += [] if chosen is None else [chosen]
    return found


def _records(session: Session, place: Place) -> list[RecordId]:
    """Every record that may hold a box of this source: those of the kind, and those that the source ever named.

    A patch can give a box another kind, so that no list has it; what the source's record once said stays said.
    """
    view = session.view(place.comp)
    found = [card.record for card in view.every("box")]
    try:
        said = view.history(place.source)
    except Missing:
        said = []
    for entry in said:
        named = entry.written.body.fields.get("box") if isinstance(entry.written.body, SetFields) else None
        if isinstance(named, str) and RECORD.fullmatch(named):
            found.append(RecordId(named))
    return list(dict.fromkeys(found))


def _read(fields: dict[str, Any]) -> BoxFields | None:
    try:
        return msgspec.convert(fields, type=BoxFields)
    except msgspec.ValidationError:
        return None


def people(session: Session, comp: CompartmentId, ids: Sequence[str]) -> list[PublicPerson]:
    """The public keys of these people, as grants in the compartment carry them; raises `Missing`."""
    db = session.compartment(comp).book.db
    found = []
    for one in ids:
        person = store.person(db, PersonId(one))
        if person is None:
            raise Missing(one[:12])
        found.append(person)
    return found
