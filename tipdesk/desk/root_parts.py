"""Parts of a statement of root's: as a page shows them, and as the log says them before they are in force."""

from collections.abc import Sequence
from typing import Final, assert_never

from tipdesk.desk import record
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain import ruling
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import CompartmentId, PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.retention import DAY_MS
from tipdesk.ledger import root
from tipdesk.ledger.ids import CompartmentId as LedgerComp

REVIEWED_WITHIN_MS: Final = 14 * DAY_MS
"""What opened a story by the root is looked at by a security editor within so long."""


def role_of(role: root.DeskRole) -> DeskRole:
    return DeskRole[role.name]


def shown(part: root.Part) -> ruling.Part:
    """Every part has a value to be shown: a statement is signed for all that it says."""
    match part:
        case root.GiveRole(to=to, role=role):
            return ruling.GivesRole(PersonId(to.person), role_of(role))
        case root.EndRole(who=who):
            return ruling.EndsRole(PersonId(who))
        case root.Holders(k=k, holders=holders):
            return ruling.SetsHolders(tuple(PersonId(one.person) for one in holders), k)
        case root.Policy(fields=fields):
            return ruling.SetsPolicy(fields)
        case root.NameLead(comp=comp, to=to):
            return ruling.NamesLead(CompartmentId(comp), PersonId(to.person))
        case root.OpenStory(comp=comp, lead=lead):
            return ruling.OpensStory(CompartmentId(comp), PersonId(lead))
    assert_never(part)


def note(session: Session, parts: Sequence[root.Part], statement: str, signers: tuple[PersonId, ...]) -> None:
    """A line for each part, before the statement stands."""
    for part in parts:
        kind, details, where = _line(session, shown(part), statement, signers)
        record.note(session, kind, where=where, details=details)


def _line(
    session: Session, part: ruling.Part, statement: str, signers: tuple[PersonId, ...]
) -> tuple[EventKind, Details, str]:
    signed = tuple(str(one) for one in signers)
    match part:
        case ruling.GivesRole(person=person, role=role):
            return EventKind.ROLE_CHANGED, Details(str(person), role.value, people=signed, ref=statement), ""
        case ruling.EndsRole(person=person):
            return EventKind.PERSON_ENDED, Details(str(person), people=signed, ref=statement), ""
        case ruling.SetsHolders(holders=holders, needed=needed):
            people = tuple(str(one) for one in holders)
            return EventKind.HOLDERS_CHANGED, Details(people=people, needed=needed, ref=statement), ""
        case ruling.SetsPolicy():
            return EventKind.SETTING_CHANGED, Details(ref=statement), ""
        case ruling.NamesLead(comp=comp, person=person) | ruling.OpensStory(comp=comp, person=person):
            due = session.around.now_ms() + REVIEWED_WITHIN_MS
            details = Details(str(person), comp=str(comp), people=signed, due_ms=due, ref=statement)
            kind = EventKind.LEAD_NAMED if isinstance(part, ruling.NamesLead) else EventKind.STORY_RECOVERED
            return kind, details, codename(session, LedgerComp(comp))
    assert_never(part)
