"""A receipt leaves the vault: what was kept, in facts and a digest; on record before there is a file or a sheet."""

import hashlib
from pathlib import Path

from tipdesk.desk import releases
from tipdesk.desk.releases import Way
from tipdesk.desk.session import Session
from tipdesk.domain.recipient import Told
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import atomic


def write(  # noqa: PLR0917  the parts of one act
    session: Session, place: CompartmentId, subject: str, data: bytes, path: Path, told: Told
) -> str:
    """The SHA-256 that stands in the log. Raises as `releases.release`; then no file was written."""
    sha256 = hashlib.sha256(data).hexdigest()
    releases.receipt(session, place, subject, Way.EXPORT, told, sha256)
    atomic.write(path, data)
    return sha256


def printing(session: Session, place: CompartmentId, subject: str, told: Told) -> None:
    """Call it before anything goes to a printer; raises as above, and then nothing may."""
    releases.receipt(session, place, subject, Way.PRINT, told)
