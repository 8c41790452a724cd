"""What leaves the vault: on record before it does. So far that is the clipboard."""

from tipdesk.desk import record, rules
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.ledger.ids import CompartmentId


def copied(session: Session, place: CompartmentId, subject: str) -> None:
    """Call it before anything reaches the clipboard; raises `NotAllowed` or `RecordNotWritten`, and then nothing may.

    `subject` is a record's id or an alias: what was copied is not said.
    """
    rules.require(session, Action.READ_INBOX if place == session.places.inbox else Action.COPY, place)
    record.note(session, EventKind.COPIED, subject=subject[:12], where=codename(session, place))
