"""The demo's colleagues: real key pairs, given roles by root and grants in stories, as joining will do."""

from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.ledger import store
from tipdesk.ledger.bodies import Grant, PublicKeys, Root
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.root import DeskRole, GiveRole, draft_statement, sign_statement
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret


def invite(session: Session, name: str, role: str) -> PersonId:
    """A person of the desk whose secret nobody keeps: they are only there to be seen."""
    keys = PersonKeys(IdentitySecret.draw())
    roster = session.compartment(session.places.roster)
    after = roster.roster.chain.last or roster.id
    statement = draft_statement(after, [GiveRole(PublicKeys.of(keys.public), DeskRole(role))])
    with roster.commit(session.pen) as draft:
        draft.decide(Root(statement, [(session.me, sign_statement(statement, session.keys.signing))]))
    with roster.commit(session.pen) as draft:
        draft.set("person", session.new_id(), {"person": keys.public.id, "name": name, "role": role})
    read_standing(session)
    return PersonId(keys.public.id)


def let_in(  # noqa: PLR0917  the parts of one grant
    session: Session, comp: CompartmentId, who: PersonId, role: str, until_ms: int | None, purpose: str
) -> None:
    """Grant a role in a story."""
    person = store.person(session.compartment(session.places.roster).book.db, LedgerPerson(who))
    if person is None:
        raise KeyError(who)
    with session.compartment(comp).commit(session.pen) as draft:
        draft.decide(Grant(PublicKeys.of(person), role, until_ms, purpose))
