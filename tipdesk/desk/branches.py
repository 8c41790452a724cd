"""A feed of which two versions are here, after a restore or a clone: its person says which branch counts."""

from dataclasses import dataclass

from tipdesk.desk import record, rules
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action, Why
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Missing, NotAllowed
from tipdesk.ledger import store
from tipdesk.ledger.bodies import Keep
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId


@dataclass(frozen=True)
class Branch:
    """One of two truths: its end, when that claims to have been written, and how many commits stand on it alone."""

    head: CommitId
    at_ms: int
    commits: int
    counts: bool


@dataclass(frozen=True)
class Forked:
    """A feed that was written on twice from the same place; nothing behind it counts until a branch is kept."""

    comp: CompartmentId
    feed: FeedId
    by: PersonId
    seq: int
    branches: tuple[Branch, ...]

    @property
    def settled(self) -> bool:
        """Whether its person has chosen."""
        return any(one.counts for one in self.branches)


def forked(session: Session, comp: CompartmentId) -> tuple[Forked, ...]:
    """Every feed of a compartment that has two versions here, whoever wrote it."""
    book = session.compartment(comp).book
    ends = [book.graph.node(one) for one in store.heads(book.db)]
    found = []
    for feed in sorted(book.state.verdict.forks):
        start = min(book.graph.contested(feed))
        branches = tuple(
            Branch(end.id, _time(session, comp, end.id), end.seq - start + 1, book.state.verdict.counts(end))
            for end in ends
            if end.feed == feed
        )
        by = next(end.by for end in ends if end.feed == feed)
        found.append(Forked(comp, feed, PersonId(by), start, branches))
    return tuple(found)


def keep(session: Session, comp: CompartmentId, feed: FeedId, head: CommitId) -> None:
    """The branch that ends in `head` counts from now on; one's own feed alone. On record first.

    Written in a new feed, which the program opens by itself. Raises `Missing` for what is no fork, `NotAllowed`.
    """
    known = next((one for one in forked(session, comp) if one.feed == feed), None)
    if known is None or head not in {one.head for one in known.branches}:
        raise Missing(feed[:12])
    if known.by != PersonId(session.me):
        raise NotAllowed(Why.NOT_YOUR_STORY_ROLE.value)
    if comp != session.places.log and comp in {*session.standing.stories, session.places.inbox}:
        rules.require(session, Action.KEEP_BRANCH, comp)
    where = "my log" if comp == session.places.log else codename(session, comp)
    record.note(session, EventKind.FEED_KEPT, where=where, details=Details(comp=str(comp), ref=str(head)))
    with session.compartment(comp).commit(session.pen) as draft:
        draft.decide(Keep(feed, head))


def _time(session: Session, comp: CompartmentId, commit: CommitId) -> int:
    raw = store.received(session.compartment(comp).book.db, commit).header
    return store.read_header(raw).time
