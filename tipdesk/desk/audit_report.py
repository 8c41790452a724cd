"""A report leaves the vault: its digest stands in a signed event of the log before the file is there."""

import hashlib
from pathlib import Path

from tipdesk.desk import record, rules
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.questions import Question
from tipdesk.seal import atomic


def write(session: Session, question: Question, data: bytes, path: Path, *, lines: int) -> str:
    """The SHA-256 that stands in the log. Raises `NotAllowed`, `RecordNotWritten`; then no file was written."""
    rules.require(session, Action.EXPORT_REPORT, session.places.log)
    sha256 = hashlib.sha256(data).hexdigest()
    details = Details(sha256=sha256, ref=f"question {question.value}", tool=path.suffix.lstrip("."))
    record.note(session, EventKind.REPORT_MADE, count=lines, details=details)
    atomic.write(path, data)
    return sha256
