"""Where a laptop's next commit goes: its own feed under its person's most senior live grant (PROTOCOL 3)."""

from tipdesk.errors import NoGrant
from tipdesk.ledger import store
from tipdesk.ledger.bulk import Line
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.graph import Node
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, GrantId, PersonId, operation_id
from tipdesk.ledger.store import SqlGraph
from tipdesk.ledger.verdict import Member, Verdict
from tipdesk.ledger.writing import Place

_OWN = "feed/"


def next_line(
    db: Connection, graph: SqlGraph, comp: CompartmentId, verdict: Verdict, person: PersonId
) -> tuple[Line, Member]:
    """Read inside the write lock, so that window and commands never give one number twice.

    Raises `NoGrant` where the person has no live grant.
    """
    members = sorted(verdict.members.get(person, ()), key=lambda m: (m.standing.rank, m.grant))
    if not members:
        raise NoGrant(comp)
    member = members[0]
    own = own_head(db, verdict, member.grant, person)
    if own is None:
        seen = tuple(sorted(store.heads(db)))
        db.execute("DELETE FROM unseen")
        height = max(graph.node(one).height for one in seen) + 1
        return Line(Place(comp, None, 0, None, member.grant, seen), height, None), member
    seen = tuple(sorted({*store.take_unseen(db), *_beside(db, verdict, own)}))
    height = max([own.height, *(graph.node(one).height for one in seen)]) + 1
    return Line(Place(comp, own.feed, own.seq + 1, own.id, None, seen), height, None if seen else own.joint), member


def _beside(db: Connection, verdict: Verdict, own: Node) -> list[CommitId]:
    """Ends of the feeds that others of this laptop write into the same file, as far as ours has not seen them.

    What they took in from packets lies behind these: whoever writes first after a merge names it for both.
    """
    order = verdict.order
    rows = db.execute("SELECT DISTINCT value FROM meta WHERE name GLOB 'feed/*'").fetchall()
    others = {FeedId(raw.hex()) for (raw,) in rows} - {own.feed}
    ends = [end for feed in others for end in order.graph.at(feed, order.graph.last(feed))]
    return [end for end in ends if not order.before(order.graph.node(end), own)]


def own_head(db: Connection, verdict: Verdict, grant: GrantId, person: PersonId) -> Node | None:
    """The end of this laptop's feed under the grant, if it may go on: live, unforked, and all of it counting.

    One statement of root may give several people something, and they may share the laptop: each has their own feed.
    """
    raw = store.meta(db, f"{_OWN}{grant}/{person}") or store.meta(db, _OWN + grant)
    extent = verdict.extents.get(FeedId(raw.hex())) if raw else None
    if extent is None or extent.head is None or not extent.live or extent.head.feed in verdict.forks:
        return None
    head = extent.head
    return head if head.by == person and verdict.order.graph.last(head.feed) == head.seq else None


def founding_grant(genesis: CommitId) -> GrantId:
    """The grant that the founding gives its leads."""
    return GrantId(operation_id(genesis, 0))


def remember(db: Connection, grant: GrantId, feed: FeedId, person: PersonId) -> None:
    """From now on this person writes there, on this laptop."""
    store.put_meta(db, f"{_OWN}{grant}/{person}", bytes.fromhex(feed))


def forget_all(db: Connection) -> None:
    """After a restore or a clone: this laptop opens new feeds, so that it never forks what others hold (PROTOCOL 5)."""
    db.execute("DELETE FROM meta WHERE name GLOB 'feed/*'")
