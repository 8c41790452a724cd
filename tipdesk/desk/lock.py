"""Locking: heads into the log, the mark renewed, every file to rest. Ending the process is `app`'s."""

from tipdesk.desk import record
from tipdesk.desk.mark import Mark, MarkStore
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.errors import RecordNotWritten, TipdeskError
from tipdesk.ledger import store
from tipdesk.ledger.ids import CompartmentId


def log_head(session: Session) -> str:
    """The last commit of one's own log, as this laptop has it."""
    book = session.compartment(session.places.log).book
    heads = store.heads(book.db)
    return heads[0] if heads else ""


def renew_mark(session: Session) -> None:
    """Outside the vault: this laptop, and how far its log had come."""
    kept = MarkStore(session.around, session.vault.id, session.me)
    if not session.standing.laptop:
        before = kept.read()
        session.standing.laptop = before.laptop if before else session.around.chance(4).hex()
    kept.write(Mark(session.standing.laptop, log_head(session)))


Ends = list[list[str]]
"""For each feed its id, its head (where it is forked, one line an end), and whose it is: a suspension names these."""


def changed_heads(session: Session) -> dict[str, Ends]:
    """Every compartment that is open, others' logs too, and the heads of its feeds; one's own log reports itself."""
    return {str(comp): _heads(session, comp) for comp in sorted(session.opened()) if comp != session.places.log}


def _heads(session: Session, comp: CompartmentId) -> Ends:
    book = session.compartment(comp).book
    nodes = [book.graph.node(one) for one in store.heads(book.db)]
    return [[str(one.feed), str(one.id), str(one.by)] for one in nodes]


def report_heads(session: Session, *, locking: bool = False) -> None:
    """Into one's own log, at each lock and before each packet: what others hold of it contradicts a rewritten feed.

    At a lock it names the laptop: whoever looks for a lost one learns whether it was locked.
    """
    log, line = session.compartment(session.places.log), session.new_id()
    heads, now = changed_heads(session), session.around.now_ms()
    fields = {"kind": EventKind.HEADS.value, "at_ms": now, "person": session.me, "heads": heads}
    if locking:
        fields["laptop"] = session.standing.laptop
    with log.commit(session.pen) as draft:
        draft.log("event", line, fields)


def lock(session: Session) -> None:
    """A lock asks nothing and is never refused: what cannot be written any more is left, and the keys go."""
    try:
        record.settle(session)
        report_heads(session, locking=True)
        renew_mark(session)
    except (TipdeskError, RecordNotWritten, OSError):
        # Nothing may keep a lock from happening; the next unlock finds the mark older than the log, which is no fault.
        pass
    finally:
        session.close()
