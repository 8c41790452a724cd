"""A feed that exists twice: the commits with one number side by side, as far as a person can tell them apart."""

from typing import Final

from tipdesk.errors import Malformed
from tipdesk.ledger import store
from tipdesk.ledger.bodies import Ordinary
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.findings import Fork, Version
from tipdesk.ledger.ids import CommitId
from tipdesk.ledger.operation import Carried, kind_of, read_body
from tipdesk.ledger.verdict import Verdict

SHOWN: Final = 16
"""Operations of each version that are told one by one."""


def forks(db: Connection, verdict: Verdict) -> list[Fork]:
    """Each feed that forked, at the first number that it has twice."""
    graph, found = verdict.order.graph, []
    for feed in sorted(verdict.forks):
        seq = min(graph.contested(feed))
        versions = tuple(version(db, verdict, one) for one in graph.at(feed, seq))
        found.append(Fork(feed, versions[0].by, seq, versions))
    return found


def version(db: Connection, verdict: Verdict, commit: CommitId) -> Version:
    """What one commit says, for comparing: kinds of operations and digests, never what they hold."""
    received = store.received(db, commit)
    header, told = store.read_header(received.header), received.operations[:SHOWN]
    return Version(
        commit, header.by, header.seq, header.time, len(received.operations), tuple(_kind(one) for one in told),
        tuple(one.digest.hex() for one in told), verdict.counting(commit),
    )  # fmt: skip


def _kind(one: Carried) -> str:
    """Such as `set tip`; empty for what was purged, or is not here."""
    if one.body is None:
        return ""
    try:
        body = read_body(one.body)
    except Malformed:
        return "malformed"
    return f"{kind_of(body)} {body.kind}" if isinstance(body, Ordinary) else kind_of(body)
