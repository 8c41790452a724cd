"""What was set aside in a story, shown to its leads, who may write it anew as their own; on record first."""

from dataclasses import dataclass
from typing import Final

from tipdesk.desk import record, rules
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Missing
from tipdesk.ledger.aside import Cause, aside
from tipdesk.ledger.bodies import Role
from tipdesk.ledger.ids import CommitId, CompartmentId, RecordId

REFILED: Final = "refiled"
"""The kind of the record that says who wrote a commit anew: then it waits for no other lead."""


@dataclass(frozen=True)
class SetAside:
    """A commit that does not count: whose, when by its author's clock, why, and kinds of records with their number."""

    commit: CommitId
    by: PersonId
    at_ms: int
    cause: Cause
    kinds: tuple[tuple[str, int], ...]


def set_aside(session: Session, place: CompartmentId) -> tuple[SetAside, ...]:
    """Newest first, without those that were written anew. Raises `NotAllowed` for who does not lead."""
    rules.require(session, Action.REFILE, place)
    done = _written_anew(session, place)
    found = []
    for one in aside(session.compartment(place).book):
        if one.commit[:32] not in done:
            names = [body.kind for body in one.bodies]
            kinds = tuple((kind, names.count(kind)) for kind in dict.fromkeys(names))
            found.append(SetAside(one.commit, PersonId(one.by), one.at_ms, one.cause, kinds))
    return tuple(found)


def _written_anew(session: Session, place: CompartmentId) -> frozenset[str]:
    """What a lead says was: a contributor's word must not hide it from the leads."""
    view, verdict = session.view(place), session.compartment(place).book.state.verdict
    return frozenset(
        str(card.record)
        for card in view.every(REFILED)
        for entry in view.history(card.record)
        if entry.counts and verdict.role(entry.written.node) is Role.LEAD
    )


def refile(session: Session, place: CompartmentId, commit: CommitId) -> None:
    """The same patches, signed by this person; what stands there since wins no longer. Raises `Missing`, `NotAllowed`.

    What decides (grants, asks) is never refiled: a lead decides in their own words.
    """
    rules.require(session, Action.REFILE, place)
    chosen = next((one for one in aside(session.compartment(place).book) if one.commit == commit), None)
    if chosen is None:
        raise Missing(str(commit)[:12])
    details = Details(whom=str(chosen.by), comp=str(place), ref=str(commit))
    where = codename(session, place)
    record.note(session, EventKind.REFILED, where=where, count=max(1, len(chosen.bodies)), details=details)
    with session.compartment(place).commit(session.pen) as draft:
        draft.ordinary.extend(chosen.bodies)
        draft.set(REFILED, RecordId(commit[:32]), {"commit": str(commit), "by": str(session.me)})
