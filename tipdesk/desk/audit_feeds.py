"""Feeds of the logs that are held: how far each goes, whether it forked, how long it is silent, and what is signed."""

from dataclasses import dataclass
from typing import Any

from tipdesk.desk import logs
from tipdesk.desk.audit import event_said
from tipdesk.desk.audit_lines import Line
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.domain.events import AccessEvent
from tipdesk.domain.ids import PersonId
from tipdesk.domain.oddities import DAY_MS, THRESHOLDS
from tipdesk.ledger import lines, verify
from tipdesk.ledger.ids import FeedId


@dataclass(frozen=True)
class FeedState:
    """`forked_at` 0: not forked; `silent_days` 0: heard of within the threshold, or another laptop was."""

    person: PersonId
    feed: FeedId
    laptop: str
    seq: int
    last_ms: int
    forked_at: int
    silent_days: int


@dataclass(frozen=True)
class SignedLine:
    """The commit that a line stands in; `rivals`: another commit has the same number."""

    feed: FeedId
    seq: int
    signature: str
    good: bool
    rivals: bool


def feeds(session: Session, watch: Watch) -> tuple[FeedState, ...]:
    """One a feed, by log and by when it was last written."""
    now = session.around.now_ms()
    found: list[FeedState] = []
    for place in logs.held(session):
        book = session.compartment(place.comp).book
        heard = max((one.last_ms for one in watch.laptops if one.person == place.person), default=0)
        seen: dict[FeedId, FeedState] = {}
        for end in lines.ends(session.view(place.comp)):
            forked = min(book.graph.contested(end.feed), default=0) if end.feed in book.state.verdict.forks else 0
            days = (now - max(heard, end.claimed_ms)) // DAY_MS
            silent = int(days) if days >= THRESHOLDS.silent_days and not place.is_own else 0
            seen[end.feed] = FeedState(
                place.person, end.feed, end.laptop, end.seq, end.claimed_ms, max(forked, 0), silent
            )
        found += seen.values()
    return tuple(found)


@dataclass(frozen=True)
class Version:
    """One of several commits with one number: its digest, and what its lines say."""

    commit: str
    events: tuple[AccessEvent, ...]


def versions(session: Session, forked: str, seq: int) -> tuple[Version, ...]:
    """Both sides of a fork, by digest."""
    feed = FeedId(forked)
    for place in logs.held(session):
        graph = session.compartment(place.comp).book.graph
        if seq in graph.contested(feed):
            view = session.view(place.comp)
            return tuple(Version(one, _events(lines.said(view, one))) for one in sorted(graph.at(feed, seq)))
    return ()


def _events(said: list[dict[str, Any]]) -> tuple[AccessEvent, ...]:
    return tuple(event_said("", str(f.get("kind", "")), f.get("at_ms"), f) for f in said)


def signed(session: Session, line: Line) -> SignedLine | None:
    """Of the commit behind a line, checked anew; None where the line has no row here."""
    view, compartment = session.view(line.log), session.compartment(line.log)
    try:
        told = lines.signed(view, line.row)
    except KeyError:
        return None
    wrong = verify.bad(view.db, compartment.book.state.verdict, session.around.now_ms(), told.commit)
    rivals = len(compartment.book.graph.at(told.feed, told.seq)) > 1
    return SignedLine(told.feed, told.seq, told.signature, not wrong, rivals)
