"""A story whose leads are gone: the desk's root names a lead, on record, and the story's people see that it did.

Whoever holds the story's file can go on under the new lead. Where nobody does, its recovery copies are opened:
`recovering`.
"""

from tipdesk.desk import proposals, rules
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Subject, Why
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import NotAllowed
from tipdesk.ledger import root, store
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.ids import PersonId as LedgerPerson


def leaderless(session: Session) -> tuple[CompartmentId, ...]:
    """Stories here that nobody leads any more, as far as this laptop knows."""
    here = [one.comp for one in session.standing.stories.values()]
    return tuple(comp for comp in here if not rules.leads_of(session, comp))


def name_lead(session: Session, comp: CompartmentId, to: PersonId) -> RecordId | None:
    """In force at once where this person alone holds the root (None); else it waits for the other holders.

    Raises `NotAllowed`: for a story that has leads, as far as this laptop knows, and for who is not at the desk.
    """
    here = str(comp) in session.standing.stories
    leads = len(rules.leads_of(session, comp)) if here else 0
    rules.require(session, Action.RECOVER_STORY, session.places.roster, Subject(leads_now=leads))
    made = proposals.put_forward(session, [root.NameLead(comp, lead_to_be(session, to))])
    if made is None and here:
        session.compartment(comp).hear(session.compartment(session.places.roster).roster.outside(comp))
    return made


def lead_to_be(session: Session, to: PersonId) -> PublicKeys:
    """The keys of somebody who may lead a story. Raises `NotAllowed` for who is not at the desk, or reads all logs."""
    roster, person = session.compartment(session.places.roster), session.standing.people.get(str(to))
    keys = store.person(roster.book.db, LedgerPerson(to))
    if person is None or keys is None or LedgerPerson(to) not in roster.book.state.verdict.members:
        raise NotAllowed(Why.NOT_AT_THE_DESK.value)
    if person.role is DeskRole.SECURITY_EDITOR:
        raise NotAllowed(Why.READS_ALL_LOGS.value)
    return PublicKeys.of(keys)
