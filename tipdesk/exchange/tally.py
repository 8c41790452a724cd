"""What the readers of each place lack, its copies lack and its leads must look at, noted: counting opens no story.

A note lies beside the drawer of this laptop: never signed, and it travels nowhere. It holds as long as the story's ends
are those that it was counted at, as one's own log reported them at the last lock; else the story is counted anew.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

import msgspec

from tipdesk.desk import following, rules, set_aside
from tipdesk.desk.following import Followed
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.errors import TipdeskError
from tipdesk.exchange import knowing, recovery, travels
from tipdesk.ledger import beside, store
from tipdesk.ledger.ids import CommitId, CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson

NOTE: Final = "tally/"


@dataclass(frozen=True)
class Tally:
    """`due` is who would be sent it. `aside`: how many commits of whom wait for a lead's word."""

    due: travels.Due
    lacks: int
    uncopied: int = 0
    aside: Mapping[PersonId, int] = field(default_factory=dict)


class _Noted(msgspec.Struct):
    kind: str
    name: str
    to: list[str]
    ends: list[str]
    lacks: int
    uncopied: int
    aside: dict[str, int]


_NOTED: Final = msgspec.json.Decoder(_Noted)


def at_hand(session: Session) -> tuple[Tally, ...]:
    """Of every place of this person. Opens what no note holds for, and nothing else."""
    reported = knowing.own_reports(session)
    return tuple(_from_note(session, comp, reported) or counted(session, comp) for comp in travels.places(session))


def counted(session: Session, comp: CompartmentId) -> Tally:
    """As it is now; opens it."""
    due = travels.of(session, comp)
    lacks = travels.lacks(session, due) if due.to else 0
    aside: Counter[PersonId] = Counter()
    if (comp == session.places.inbox or str(comp) in session.standing.stories) and rules.leads(session, comp):
        aside.update(one.by for one in set_aside.set_aside(session, comp))
    uncopied = recovery.uncopied_of(session, comp) if str(comp) in session.standing.stories else 0
    return Tally(due, lacks, uncopied, dict(aside))


def followed(session: Session) -> Iterator[Followed]:
    """What a program does by itself after unlocking; each story is open for it, so what is counted is noted then."""
    yield from following.steps(session)
    for _noted in notes(session):
        yield Followed()


def notes(session: Session, anew: Collection[CompartmentId] = ()) -> Iterator[CompartmentId]:
    """Note what is open and came further since, and these, step by step; on the worker that writes."""
    for comp in (place.comp for place in tuple(session.standing.stories.values())):
        # A damaged file is told of where somebody opens it.
        with suppress(TipdeskError):
            if comp in session.opened() and _note(session, comp, anew=comp in anew):
                yield comp


def _note(session: Session, comp: CompartmentId, *, anew: bool) -> bool:
    before, ends = _read(session, comp), _ends(session, comp)
    if before is not None and before.ends == ends and not anew:
        return False
    made = counted(session, comp)
    note = _Noted(
        made.due.kind, made.due.name, [str(one) for one in made.due.to], ends, made.lacks, made.uncopied,
        {str(who): n for who, n in made.aside.items()},
    )  # fmt: skip
    beside.note(session.compartment(session.places.drawer), NOTE + comp, msgspec.json.encode(note))
    return True


def _from_note(session: Session, comp: CompartmentId, reported: Mapping[str, frozenset[CommitId]]) -> Tally | None:
    """None where it is open, where there is no note, or where the note is of other ends than were left at the lock."""
    if comp in session.opened():
        return None
    note = _read(session, comp)
    if note is None or reported.get(str(comp), frozenset(note.ends)) != frozenset(note.ends):
        return None
    gone = rules.gone(session)
    to = tuple(PersonId(one) for one in note.to if LedgerPerson(one) not in gone)
    lacks = note.lacks if to and not _all_hold(session, comp, to, note.ends) else 0
    due = travels.Due(comp, note.kind, note.name, to)
    return Tally(due, lacks, note.uncopied, {PersonId(who): n for who, n in note.aside.items()})


def _all_hold(session: Session, comp: CompartmentId, to: tuple[PersonId, ...], ends: list[str]) -> bool:
    """What their logs reported since it was noted."""
    return all(set(knowing.reported(session, comp, who)) >= set(ends) for who in to)


def _ends(session: Session, comp: CompartmentId) -> list[str]:
    return sorted(str(one) for one in store.heads(session.compartment(comp).book.db))


def _read(session: Session, comp: CompartmentId) -> _Noted | None:
    raw = beside.noted(session.view(session.places.drawer).db, NOTE + comp)
    try:
        return None if raw is None else _NOTED.decode(raw)
    except msgspec.ValidationError:
        # Of another version: it is counted anew.
        return None
