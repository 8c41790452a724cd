"""The access log of one's own: the one function that writes and syncs an event, before anything opens."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from tipdesk.desk.coalescing import HOUR_MS, Sum
from tipdesk.desk.session import Session
from tipdesk.domain.events import NO_DETAILS, Details, EventKind
from tipdesk.errors import DamagedFile, DiskFull, FrozenByNewer, NoGrant, ReadOnly, RecordNotWritten, VaultBusy
from tipdesk.ledger.compartment import at_all_events
from tipdesk.ledger.ids import RecordId

COALESCE_MS: Final = HOUR_MS
# Reading one story or tip for an hour is one line; these are never taken together.
COALESCED: Final = frozenset(
    {
        EventKind.TIP_READ, EventKind.DOCUMENT_OPENED, EventKind.STORY_OPENED, EventKind.INBOX_OPENED,
        EventKind.SEARCHED, EventKind.KEY_USED,
    }
)  # fmt: skip


def note(
    session: Session,
    kind: EventKind,
    *,
    subject: str = "",
    where: str = "",
    reason: str = "",
    allowed: bool = True,
    count: int = 1,
    details: Details = NO_DETAILS,
    only_if: Callable[[], object] = at_all_events,
) -> RecordId:
    """Commit an event to the person's log, synced when this returns; raises `RecordNotWritten`.

    `subject` and `where` are codenames, aliases or ids: never a title, a name or a search term. `only_if` is called
    while nobody else can write to this log: whoever counts its lines there counts all of them.
    """
    now, place = session.around.now_ms(), (kind.value, subject, where)
    if kind in COALESCED and session.noted.covers(place, now):
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
        **details.said(),
    }
    _write(session, [*_sums(session, session.noted.due(now)), (record, fields)], only_if)
    if kind in COALESCED:
        session.noted.began(place, record, now)
    return record


def settle(session: Session) -> None:
    """Before the lock: what was opened again within the hour is summed up. Raises `RecordNotWritten`."""
    lines = _sums(session, session.noted.due(session.around.now_ms(), all_of_them=True))
    if lines:
        _write(session, lines)


def _sums(session: Session, found: Sequence[Sum]) -> list[tuple[RecordId, dict[str, Any]]]:
    """A line of the same kind, which names the first: `count` more, the last of them at `last_ms`."""
    common = {"person": session.me, "reason": "", "allowed": True, "laptop": session.standing.laptop}
    return [
        (
            session.new_id(),
            {
                **common, "kind": one.place[0], "subject": one.place[1], "where": one.place[2], "ref": one.ref,
                "count": one.count, "at_ms": one.last_ms, "last_ms": one.last_ms,
            },
        )
        for one in found
    ]  # fmt: skip


def note_attempts(session: Session, tries: Sequence[tuple[int, str]]) -> None:
    """Failed unlocks, each with the time that it was tried at: one commit, however many they are."""
    now = session.around.now_ms()
    common = {"kind": EventKind.UNLOCK_FAILED.value, "at_ms": now, "person": session.me, "allowed": False, "count": 1}
    lines = [
        (session.new_id(), {**common, "reason": kind, "laptop": session.standing.laptop, "tried_ms": at_ms})
        for at_ms, kind in tries
    ]
    if lines:
        _write(session, lines)


def _write(
    session: Session, lines: Sequence[tuple[RecordId, dict[str, Any]]], only_if: Callable[[], object] = at_all_events
) -> None:
    try:
        with session.compartment(session.places.log).commit(session.pen, only_if=only_if) as draft:
            for record, fields in lines:
                draft.log("event", record, fields)
    except (DiskFull, ReadOnly, VaultBusy, DamagedFile, NoGrant, FrozenByNewer) as failed:
        raise RecordNotWritten from failed
