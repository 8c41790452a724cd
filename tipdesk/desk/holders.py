"""Who holds the desk's root, and how many of them sign: changed by a statement of the root itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from tipdesk.desk import proposals, rules
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Why
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import NotAllowed
from tipdesk.ledger import root, store
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.ids import RecordId


@dataclass(frozen=True)
class Holding:
    """`needed` of these sign each statement."""

    needed: int
    people: tuple[PersonId, ...]


def who(session: Session) -> Holding:
    chain = session.compartment(session.places.roster).roster.chain
    return Holding(chain.k, tuple(sorted(PersonId(one) for one in chain.holders)))


def set_holders(session: Session, people: Sequence[PersonId], needed: int) -> RecordId | None:
    """In force at once where this person alone holds the root (None); else it waits for the holders of today.

    Holders are editors or security editors: a signature is laid into the roster, where reporters write nothing.
    Raises `NotAllowed`, `Malformed` where two groups of `needed` could contradict each other.
    """
    rules.require(session, Action.SET_HOLDERS, session.places.roster)
    part = root.Holders(needed, [_keys(session, one) for one in people])
    return proposals.put_forward(session, [part])


def _keys(session: Session, one: PersonId) -> PublicKeys:
    roster, person = session.compartment(session.places.roster), session.standing.people.get(str(one))
    keys = store.person(roster.book.db, LedgerPerson(one))
    if person is None or keys is None or LedgerPerson(one) not in roster.book.state.verdict.members:
        raise NotAllowed(Why.NOT_AT_THE_DESK.value)
    if person.role is DeskRole.REPORTER:
        raise NotAllowed(Why.NOT_YOUR_DESK_ROLE.value)
    return PublicKeys.of(keys)
