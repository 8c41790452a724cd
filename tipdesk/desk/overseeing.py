"""What waits for a security editor: reviews with a day, findings that nobody looked at, people who are suspended."""

from tipdesk.desk import audit_findings, rules, suspending
from tipdesk.desk.audit_findings import Raised
from tipdesk.desk.session import Session
from tipdesk.desk.today import Item, Matter, Waiting
from tipdesk.desk.watching import Watch
from tipdesk.domain.access import Action, can


def oversees(session: Session) -> bool:
    return can(rules.actor(session, session.places.log), Action.REVIEW_FINDING).allowed


def of_logs(session: Session, watch: Watch) -> Waiting:
    """As far as `watch` has followed the logs.

    It is no event: it names what the list of findings names, and no line of any log.
    """
    if not oversees(session):
        return Waiting(())
    log, found = session.places.log, audit_findings.findings(session, watch)
    due = [one for one in found if one.kind is Raised.OVERDUE]
    items = [Item(Matter.REVIEW_DUE, log, one.key, one.where, one.due_ms, person=one.person) for one in due]
    if others := len(found) - len(due):
        items.append(Item(Matter.FINDINGS, log, "", "", count=others))
    items += [
        Item(Matter.SUSPENDED, session.places.roster, str(one.operation), "", one.at_ms, person=one.person)
        for one in suspending.suspended(session)
    ]
    return Waiting(tuple(items))
