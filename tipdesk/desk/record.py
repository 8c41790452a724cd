"""The access log of one's own: the one function that writes and syncs an event, before anything opens."""

from typing import Final

from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.errors import DamagedFile, DiskFull, NoGrant, ReadOnly, RecordNotWritten, VaultBusy
from tipdesk.ledger.ids import RecordId

COALESCE_MS: Final = 3_600_000
# Reading one story or tip for an hour is one line; these are never taken together.
COALESCED: Final = frozenset({EventKind.TIP_READ, EventKind.STORY_OPENED, EventKind.INBOX_OPENED, EventKind.SEARCHED})


def note(
    session: Session,
    kind: EventKind,
    *,
    subject: str = "",
    where: str = "",
    reason: str = "",
    allowed: bool = True,
    count: int = 1,
) -> RecordId:
    """Commit an event to the person's log, synced when this returns; raises `RecordNotWritten`.

    `subject` and `where` are codenames, aliases or ids: never a title, a name or a search term.
    """
    now, place = session.around.now_ms(), (kind.value, subject, where)
    if kind in COALESCED and now - session.noted.get(place, -COALESCE_MS) < COALESCE_MS:
        return RecordId("")
    record = session.new_id()
    fields = {
        "kind": kind.value,
        "at_ms": now,
        "person": session.me,
        "subject": subject,
        "where": where,
        "reason": reason,
        "allowed": allowed,
        "laptop": session.standing.laptop,
        "count": count,
    }
    log = session.compartment(session.places.log)
    try:
        with log.commit(session.pen) as draft:
            draft.log("event", record, fields)
    except (DiskFull, ReadOnly, VaultBusy, DamagedFile, NoGrant) as failed:
        raise RecordNotWritten from failed
    session.noted[place] = now
    return record
