"""A box filed anew: on record who keeps it from now on; then the box, which names the one that it replaces."""

from collections.abc import Collection, Sequence
from typing import Any

from tipdesk.desk import aliases, boxes, rules, sources
from tipdesk.desk.box_fields import BoxFields, Keeping, Place
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, can
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.domain.source import Identity
from tipdesk.errors import NotEnoughShares
from tipdesk.ledger.ids import RecordId


def still_keep(session: Session, place: Place, box: BoxFields) -> list[str]:
    """Nobody is sealed to again who was revoked, whose time has passed, or who no longer may know.

    A holder outside the story was never in it: the promise alone says whether they still may know.
    """
    promise = sources.read_source(session, place.comp, SourceId(place.source)).promise
    live = {str(member.person) for member in rules.members(session, place.comp)}
    ever = {str(person) for person in session.compartment(place.comp).book.state.verdict.people}
    return [
        one
        for one in box.holders
        if one == session.me or (one in promise.may_know and (one in live or one not in ever))
    ]


def may_file(session: Session, place: Place) -> bool:
    """Whether this person's box would count: a reader of the story files none."""
    return can(rules.actor(session, place.comp), Action.WRITE_STORY).allowed


def file_anew(  # noqa: PLR0917  the parts of one box
    session: Session, place: Place, identity: Identity, old: BoxFields, holders: Sequence[str], needed: int = 0
) -> BoxFields | None:
    """Seal to these with a new key, and as many of them together as before, or more; on record first.

    None where too few are left to keep it: the old box stands, and no weaker one takes its place.
    """
    together = max(needed, old.k)
    if len(holders) < together:
        return None
    keeping = Keeping(boxes.people(session, place.comp, holders), together, replaces=old.id)
    return _file(session, place, boxes.make(place, session.new_id(), identity, keeping), identity)


def merged_keeping(session: Session, place: Place, old: BoxFields, ended: Collection[BoxFields]) -> Keeping:
    """To whom one box in the place of several is sealed: as many together as the strictest of them asked for.

    Raises `NotEnoughShares` where too few are left who may keep it: to be asked before anything is opened.
    """
    holders, needed = still_keep(session, place, old), max(one.k for one in (old, *ended))
    if len(holders) < needed:
        raise NotEnoughShares
    names = tuple(sorted(one.id for one in ended))
    return Keeping(boxes.people(session, place.comp, holders), needed, old.id, names)


def file_merged(session: Session, place: Place, identity: Identity, keeping: Keeping) -> BoxFields:
    """One box in the place of several first ones; `identity` is what a person made of them."""
    return _file(session, place, boxes.make(place, session.new_id(), identity, keeping), identity)


def _file(session: Session, place: Place, made: BoxFields, identity: Identity) -> BoxFields:
    source = SourceId(place.source)
    promise = sources.read_source(session, place.comp, source).promise
    told = aliases.Told(aliases.log_name(session, place.comp, source), promise)
    aliases.note_source(session, EventKind.KEEPERS_CHANGED, place.comp, made, told)
    with session.compartment(place.comp).commit(session.pen) as draft:
        draft.set("box", RecordId(made.id), made.fields())
        draft.set("source", place.source, said_of(made, identity))
    return made


def said_of(made: BoxFields, identity: Identity) -> dict[str, Any]:
    """What everybody in the story sees of a box: who holds it, and what kinds of things are in it."""
    return {
        "box": made.id,
        "holders": made.holders,
        "needed": made.k,
        "kinds_of_ways": [way.kind for way in identity.ways],
        "sealed_parts": [part.value for part in identity.parts()],
    }
