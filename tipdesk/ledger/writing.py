"""Making and signing a commit: each body is encoded once, and those bytes are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tipdesk.errors import Malformed
from tipdesk.ledger.canonical import encode_struct
from tipdesk.ledger.commit import LONGEST_HEADER, MOST_OPERATIONS, VERSION, Commit, Header
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, GrantId, PersonId
from tipdesk.ledger.operation import LONGEST_BODY, SALT_SIZE, Carried, operation_digest
from tipdesk.seal.hashing import digest
from tipdesk.seal.signing import SigningKey


@dataclass(frozen=True)
class Author:
    """Who signs: the key must be that of the person, else no laptop takes the commit."""

    person: PersonId
    key: SigningKey


@dataclass(frozen=True)
class Place:
    """Where a commit goes: after `prev` in a feed, or first (`seq` 0) under a grant, with what was taken in since."""

    comp: CompartmentId | None
    feed: FeedId | None
    seq: int
    prev: CommitId | None
    grant: GrantId | None
    seen: tuple[CommitId, ...]

    @staticmethod
    def after(commit: Commit) -> "Place":
        """The place of the next commit in the same feed, with nothing taken in since."""
        return Place(commit.comp, commit.feed, commit.header.seq + 1, commit.id, None, ())


GENESIS = Place(None, None, 0, None, None, ())


def carry(bodies: Sequence[bytes], chance: Callable[[int], bytes]) -> tuple[Carried, ...]:
    """Salt and digest for each body."""
    salts = chance(SALT_SIZE * len(bodies))
    carried = []
    for index, body in enumerate(bodies):
        if len(body) > LONGEST_BODY:
            raise Malformed("body")
        salt = salts[index * SALT_SIZE : (index + 1) * SALT_SIZE]
        carried.append(Carried(operation_digest(salt, body), salt, body))
    return tuple(carried)


def write_commit(
    author: Author,
    place: Place,
    *,
    kept: Sequence[bytes] = (),
    ordinary: Sequence[bytes] = (),
    time: int,
    chance: Callable[[int], bytes],
) -> Commit:
    """Sign one commit of bodies from `operation.write_body` or `write_fields`; `kept` are the `auth.*` and `ask.*`.

    `time` is the claimed wall time in milliseconds. `chance` must be real: salts hide what was purged.
    Raises `Malformed` beyond the bounds.
    """
    return sign_commit(author, place, carry([*kept, *ordinary], chance), kept=len(kept), time=time)


def sign_commit(author: Author, place: Place, operations: Sequence[Carried], *, kept: int = 0, time: int) -> Commit:
    """Sign operations from `carry`, of which the first `kept` are `auth.*` and `ask.*`."""
    header = Header(
        v=VERSION,
        comp=place.comp,
        by=author.person,
        feed=place.feed,
        seq=place.seq,
        prev=place.prev,
        grant=place.grant,
        seen=list(place.seen),
        time=time,
        n=len(operations),
        kept=kept,
        root=digest("ops", *[one.digest for one in operations]).hex(),
    )
    data = encode_struct(header)
    if len(operations) > MOST_OPERATIONS or len(data) > LONGEST_HEADER:
        raise Malformed("commit")
    identity = CommitId(digest("commit", data).hex())
    return Commit(identity, header, data, author.key.sign("commit", data), tuple(operations))
