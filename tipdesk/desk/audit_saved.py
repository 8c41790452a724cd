"""Questions to the logs that a person keeps for themselves: in the drawer, with the filters that stood."""

from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk.audit_lines import FOREVER_MS, Sift
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.oddities import Odd
from tipdesk.domain.questions import Question
from tipdesk.ledger.ids import RecordId

KIND: Final = "question"


@dataclass(frozen=True)
class Saved:
    """`name` is the person's own words, for their eyes alone."""

    record: RecordId
    name: str
    question: Question
    sift: Sift


class _Fields(msgspec.Struct):
    name: str
    question: int
    kinds: list[str]
    people: list[str]
    where: str
    subject: str
    laptop: str
    from_ms: int
    to_ms: int | None
    odd: int
    discarded: bool = False


def saved(session: Session) -> tuple[Saved, ...]:
    """By name; one that is not as we write it is left out."""
    view = session.view(session.places.drawer)
    found = []
    for card in view.every(KIND):
        try:
            f = msgspec.convert(view.record(card.record).plain(), type=_Fields, strict=False)
            kinds = frozenset(EventKind(kind) for kind in f.kinds)
            people = frozenset(PersonId(one) for one in f.people)
            to_ms = FOREVER_MS if f.to_ms is None else f.to_ms
            sift = Sift(kinds, people, f.where, f.subject, f.laptop, f.from_ms, to_ms, Odd(f.odd))
            if not f.discarded:
                found.append(Saved(card.record, f.name, Question(f.question), sift))
        except (msgspec.ValidationError, ValueError):
            continue
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.record)))


def save(session: Session, name: str, question: Question, sift: Sift) -> RecordId:
    """Under this name."""
    record = session.new_id()
    fields: dict[str, Any] = {
        "name": name.strip(),
        "question": question.value,
        "kinds": sorted(kind.value for kind in sift.kinds),
        "people": sorted(sift.people),
        "where": sift.where,
        "subject": sift.subject,
        "laptop": sift.laptop,
        "from_ms": sift.from_ms,
        "to_ms": None if sift.to_ms == FOREVER_MS else sift.to_ms,
        "odd": int(sift.odd),
    }
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        draft.set(KIND, record, fields)
    return record


def discard(session: Session, record: RecordId) -> None:
    """It is offered no more."""
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        draft.set(KIND, record, {"discarded": True})
