"""A receipt leaves the vault: what was kept, in facts and a digest; on record before there is a file or a sheet."""

import hashlib
from pathlib import Path

from tipdesk.desk import record, rules
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action
from tipdesk.domain.events import Details, EventKind
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import atomic

REFERENCE = "receipt"


def write(session: Session, place: CompartmentId, subject: str, data: bytes, path: Path) -> str:
    """The SHA-256 that stands in the log. Raises `NotAllowed`, `RecordNotWritten`; then no file was written."""
    sha256 = hashlib.sha256(data).hexdigest()
    _note(session, place, subject, EventKind.EXPORTED, Details(sha256=sha256, ref=REFERENCE, tool="pdf"))
    atomic.write(path, data)
    return sha256


def printing(session: Session, place: CompartmentId, subject: str) -> None:
    """Call it before anything goes to a printer; raises as above, and then nothing may."""
    _note(session, place, subject, EventKind.PRINTED, Details(ref=REFERENCE))


def _note(session: Session, place: CompartmentId, subject: str, kind: EventKind, details: Details) -> None:
    rules.require(session, Action.READ_INBOX if place == session.places.inbox else Action.COPY, place)
    record.note(session, kind, subject=subject[:12], where=codename(session, place), details=details)
