"""Boxes: an identity sealed to its keepers, compared with where it lies, and never overwritten (PROTOCOL 7)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import box_shares
from tipdesk.desk.box_fields import BoxFields, Keeping, Place, pack, unpack
from tipdesk.desk.session import Session
from tipdesk.domain.source import Identity
from tipdesk.errors import DamagedSeal, Malformed, Missing, NotForThisKey
from tipdesk.ledger import canonical, store
from tipdesk.ledger.bodies import SetFields
from tipdesk.ledger.compartment import refresh
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CompartmentId, OperationId, PersonId, RecordId
from tipdesk.ledger.order import Order
from tipdesk.seal import shares
from tipdesk.seal.age import files
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.padding import filled
from tipdesk.seal.person import PublicPerson
from tipdesk.seal.secrets import SealSeed

__all__ = [
    "BoxFields",
    "Keeping",
    "Place",
    "by_digest",
    "current",
    "go_with",
    "make",
    "open_alone",
    "open_together",
    "people",
    "records",
    "standing",
]
RECORD: Final = re.compile("[0-9a-f]{32}")


def make(place: Place, identifier: str, identity: Identity, keeping: Keeping) -> BoxFields:
    """Seal an identity: to each holder where one may open alone, else to a one-time key of which each has a share."""
    plain = pack(place, identifier, identity)
    holders, needed, replaces = keeping.holders, keeping.needed, keeping.replaces
    names, merged = [person.id for person in holders], list(keeping.merged)
    if needed == 1:
        sealed = files.seal_bytes(filled([p.recipient() for p in holders]), plain)
        return BoxFields(identifier, place.source, 1, names, replaces, [], [], canonical.to_text(sealed), merged)
    seed = SealSeed.draw()
    made = shares.split(seed, needed, len(holders))
    body = canonical.to_text(files.seal_bytes([HybridIdentity(seed).recipient], plain))
    handed = [box_shares.hand_over(identifier, share, person) for share, person in zip(made, holders, strict=True)]
    commits = [share.commitment.hex() for share in made]
    return BoxFields(identifier, place.source, needed, names, replaces, commits, handed, body, merged)


def open_alone(session: Session, place: Place, box: BoxFields) -> Identity:
    """The identity of a box with k = 1; raises `NotForThisKey`, or `DamagedSeal` for a box of another place."""
    if box.k != 1:
        raise NotForThisKey
    return _opened(session.keys.opening, place, box)


def open_together(parts: tuple[shares.Share, ...], place: Place, box: BoxFields) -> Identity:
    """The identity of a box that takes several; each part was checked against what the box says of it.

    Raises `NotEnoughShares`, `DamagedSeal`, `NotForThisKey`.
    """
    return _opened(HybridIdentity(shares.combine(parts, box.k)), place, box)


def _opened(opening: HybridIdentity, place: Place, box: BoxFields) -> Identity:
    try:
        plain = files.open_bytes([opening], canonical.from_text(box.body))
    except Malformed as damaged:
        raise DamagedSeal("identity") from damaged
    return unpack(plain, place, box)


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
    found = standing(session, place)
    return found[0] if found else None


def standing(session: Session, place: Place) -> tuple[BoxFields, ...]:
    """Every box that stands, the one that counts first: two that had not seen each other both stand (PROTOCOL 7).

    One of them ends where a box names it as merged. PROTOCOL asks that a holder of either files that; we ask for a
    holder of what ends, or of the box that counts: else whoever files a box beside it could take the true one away.
    """
    refresh(session.compartment(place.comp))
    chains = _chains(_written(session, place), session.compartment(place.comp).book.state.order)
    if not chains:
        return ()
    by_first = {name for one in chains[0] for name in one.box.merged}
    every = [one for chain in chains for one in chain if one.box.merged]
    left = []
    for place_in_list, chain in enumerate(chains):
        end = chain[-1].box
        merged = place_in_list > 0 and end.id in by_first
        if not merged and not any(end.id in one.box.merged and one.author in end.holders for one in every):
            left.append(end)
    return tuple(left)


def _chains(found: Sequence[_Written], order: Order) -> list[tuple[_Written, ...]]:
    """From a first box to each end, the chain that counts before the others."""
    after: dict[str | None, list[_Written]] = {}
    for one in found:
        after.setdefault(one.box.replaces, []).append(one)
    chains: list[tuple[_Written, ...]] = []
    todo: list[tuple[_Written, ...]] = [(one,) for one in _rivals(after.get(None, ()), order)]
    while todo:
        chain = todo.pop(0)
        box = chain[-1].box
        follow = _rivals([one for one in after.get(box.id, ()) if one.author in box.holders], order)
        if follow:
            todo[:0] = [(*chain, one) for one in follow]
        else:
            chains.append(chain)
    return chains


def _rivals(boxes: Sequence[_Written], order: Order) -> list[_Written]:
    """The one that counts, then those that had seen none of the others."""
    best = _first(boxes, order)
    if best is None:
        return []
    fresh = [one for one in boxes if not any(order.before(other.node, one.node) for other in boxes)]
    return [best, *(one for one in fresh if one is not best)]


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
    order = session.compartment(place.comp).book.state.order
    each = (
        _first([w for w in _on(session, place, one) if w.box.source == place.source], order)
        for one in records(session, place)
    )
    return [one for one in each if one is not None]


def _on(session: Session, place: Place, record: RecordId) -> list[_Written]:
    """Every box that was written whole on a record and counts, of whatever source."""
    view, state = session.view(place.comp), session.compartment(place.comp).book.state
    found = []
    for entry in [] if view.find(record) is None else view.history(record):
        box = _read(entry.written.body.fields) if isinstance(entry.written.body, SetFields) else None
        if entry.counts and box is not None and box.id == record:
            rank = state.verdict.extents[entry.written.node.feed].standing.rank
            found.append(_Written(box, entry.author, entry.written.node, rank, entry.row))
    return found


def go_with(session: Session, place: Place) -> list[OperationId]:
    """What is destroyed with a source: all that was written on its boxes' records, and nothing of another's.

    A colleague can give another source's box this one's name, or say that this source's box is any record.
    """
    view, order = session.view(place.comp), session.compartment(place.comp).book.state.order
    found: list[OperationId] = []
    for record in records(session, place):
        first = _first(_on(session, place, record), order)
        is_its_own = first is not None and first.box.source == place.source
        for entry in [] if view.find(record) is None else view.history(record):
            box = _read(entry.written.body.fields) if isinstance(entry.written.body, SetFields) else None
            if is_its_own or (box is not None and (box.id, box.source) == (record, place.source)):
                found.append(entry.written.id)
    return found


def by_digest(session: Session, comp: CompartmentId) -> dict[str, tuple[BoxFields, PersonId]]:
    """Every box of a story, whether it stands or not, with who filed it: what asks and releases name."""
    view = session.view(comp)
    found: dict[str, tuple[BoxFields, PersonId]] = {}
    for card in view.every("box"):
        for entry in view.history(card.record):
            body = entry.written.body
            box = _read(body.fields) if isinstance(body, SetFields) and entry.counts else None
            if box is not None and box.id == card.record:
                found.setdefault(box.digest(), (box, entry.author))
    return found


def records(session: Session, place: Place) -> list[RecordId]:
    """Every record that may hold a box of this source: those of the kind under it, and those that it ever named.

    A patch can give a box another kind or source, so that no list has it; what its source once said stays said.
    """
    view = session.view(place.comp)
    found = [card.record for card in view.every("box", [place.source])]
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
    """The public keys of these people: as grants in the compartment carry them, else as the roster does.

    Raises `Missing` for who stands in neither.
    """
    places = [comp, session.places.roster] if session.places.roster else [comp]
    dbs = [session.compartment(place).book.db for place in places]
    found = []
    for one in ids:
        person = next((known for db in dbs if (known := store.person(db, PersonId(one))) is not None), None)
        if person is None:
            raise Missing(one[:12])
        found.append(person)
    return found
