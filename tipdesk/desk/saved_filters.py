"""Filters of the inbox that a person keeps for themselves under a name: in the drawer, and nobody else sees them."""

from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from tipdesk.desk import undoing
from tipdesk.desk.session import Session
from tipdesk.desk.undoing import Undo
from tipdesk.domain.intentions import Intention
from tipdesk.ledger.ids import RecordId

KIND: Final = "filter"
MOST: Final = 100


@dataclass(frozen=True)
class Filter:
    """What the list asks for; `order` is a word of the page's, `queue` a story's codename."""

    states: frozenset[str] = frozenset()
    words: str = ""
    mine_only: bool = False
    order: str = ""
    grouped: bool = False
    queue: str = ""


@dataclass(frozen=True)
class Saved:
    """`name` is the person's own words."""

    record: RecordId
    name: str
    filter: Filter = field(default_factory=Filter)


class _Fields(msgspec.Struct):
    name: str
    states: list[str]
    words: str = ""
    mine: bool = False
    order: str = ""
    grouped: bool = False
    queue: str = ""
    discarded: bool = False


def saved(session: Session) -> tuple[Saved, ...]:
    """By name; one that is not as we write it is left out."""
    view = session.view(session.places.drawer)
    found = []
    for card in view.every(KIND):
        try:
            f = msgspec.convert(view.record(card.record).plain(), type=_Fields)
        except msgspec.ValidationError:
            continue
        if not f.discarded:
            asked = Filter(frozenset(f.states), f.words, f.mine, f.order, f.grouped, f.queue)
            found.append(Saved(card.record, f.name, asked))
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.record)))[:MOST]


def save(session: Session, name: str, asked: Filter) -> Undo:
    """Under this name; one of the same name is written over."""
    words = " ".join(name.split())
    same = (one.record for one in saved(session) if one.name.casefold() == words.casefold())
    fields: dict[str, Any] = {
        "name": words,
        "states": sorted(asked.states),
        "words": asked.words,
        "mine": asked.mine_only,
        "order": asked.order,
        "grouped": asked.grouped,
        "queue": asked.queue,
        "discarded": False,
    }
    return _put(session, next(same, None) or session.new_id(), fields)


def discard(session: Session, record: str) -> Undo:
    """It is offered no more."""
    return _put(session, RecordId(record), {"discarded": True})


def _put(session: Session, record: RecordId, fields: dict[str, Any]) -> Undo:
    # One that was not there before has no name when it is taken back, and so is none.
    return undoing.patch(session, session.places.drawer, Intention.FILTER, {record: fields}, KIND)
