"""Entry: no commit gets in without its own good signature, its past, and the bodies that are never purged.

What gets in is a function of the set of commits offered: whatever the order, wherever packets were cut (PROTOCOL 2).
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from tipdesk.errors import BadSignature, BrokenFeed, Malformed, NewerVersion
from tipdesk.ledger.bodies import Body, Found, Grant, PublicKeys, Root
from tipdesk.ledger.commit import Commit, Examined, ReceivedCommit, examine, kept_bodies, kept_of, verify_examined
from tipdesk.ledger.graph import Graph, Node, place
from tipdesk.ledger.ids import CommitId, CompartmentId, PersonId
from tipdesk.ledger.operation import Carried
from tipdesk.ledger.root import people_named
from tipdesk.seal.signing import VerifyKey

BLOCK: Final = 128
AHEAD: Final = 2
NEWER_MOST: Final = 1024
"""Commits of a newer version that wait: nobody can check who wrote them, so a stranger's must not fill the disk."""
NEWER_BYTES: Final = 32 << 20


class Admitted(NamedTuple):
    """A commit that got in. The caller puts `node` into the graph before asking for the next one."""

    commit: Commit
    node: Node
    kept: tuple[tuple[int, Body], ...]


class Refused(NamedTuple):
    """A commit that did not; it is not remembered, and may come again in another form. `id` is empty if unreadable."""

    id: str
    part: str


@dataclass
class _Waiting:
    examined: Examined
    signatures: list[bytes]
    verified: bool = False
    ahead: tuple[Future[list[bool]], int, bytes] | None = None
    """A check that another thread makes: its place among the results, and the signature that it is of."""

    def signed_ahead(self, signature: bytes) -> bool:
        """Whether the other thread found this very signature good."""
        if self.ahead is None or self.ahead[2] != signature:
            return False
        return self.ahead[0].result()[self.ahead[1]]


class Entry:
    """The gate of one compartment. Commits that lack something wait here, without error, until it comes."""

    def __init__(self, comp: CompartmentId, graph: Graph, people: Iterable[PublicKeys] = ()) -> None:
        """`people` are those whose keys stand in grants here, and those whom root's statements name."""
        self._comp, self._graph = comp, graph
        self._keys: dict[PersonId, VerifyKey] = {}
        self._waiting: dict[CommitId, _Waiting] = {}
        self._for_parent: dict[CommitId, set[CommitId]] = {}
        self._for_person: dict[PersonId, set[CommitId]] = {}
        self._newer: list[ReceivedCommit] = []
        self._newer_bytes = 0
        self.refused: list[Refused] = []
        self.again: list[Examined] = []
        self._learn(people)

    def waiting(self) -> tuple[ReceivedCommit, ...]:
        """What is kept for later, newer versions included; offered to a new entry, it waits there as it did here."""
        here = [
            ReceivedCommit(one.examined.received.header, signature, one.examined.received.operations)
            for one in self._waiting.values()
            for signature in one.signatures
        ]
        return (*here, *self._newer)

    def missing(self) -> frozenset[CommitId]:
        """Commits that others name and that were never seen: to be asked for."""
        return frozenset(one for one in self._for_parent if one not in self._waiting)

    def offer(self, received: Iterable[ReceivedCommit]) -> Iterator[Admitted]:
        """Take commits in any order, and yield those that get in, each after its past."""
        # Checking a signature gives up the interpreter's lock: a second thread does it while this one stores.
        with ThreadPoolExecutor(1) as pool:
            for ready in self._ahead(pool, received):
                yield from self._flow([ready])

    def _ahead(self, pool: ThreadPoolExecutor, received: Iterable[ReceivedCommit]) -> Iterator[CommitId]:
        """The commits that were taken, some blocks after their signatures were given to the other thread."""
        blocks: deque[list[CommitId]] = deque()
        rest = iter(received)
        while block := list(islice(rest, BLOCK)):
            taken = [ready for one in block if (ready := self._take(one)) is not None]
            self._check_ahead(pool, taken)
            blocks.append(taken)
            if len(blocks) > AHEAD:
                yield from blocks.popleft()
        for taken in blocks:
            yield from taken

    def _check_ahead(self, pool: ThreadPoolExecutor, taken: Iterable[CommitId]) -> None:
        waiting = [self._waiting[one] for one in taken]
        ready = [
            (one, key)
            for one in waiting
            if not one.verified and (key := self._keys.get(one.examined.header.by)) is not None
        ]
        if len(ready) > 1:
            future = pool.submit(_all_signed, [(one.examined, one.signatures[-1], key) for one, key in ready])
            for at, (one, _) in enumerate(ready):
                one.ahead = (future, at, one.signatures[-1])

    def meet(self, people: Iterable[PublicKeys]) -> Iterator[Admitted]:
        """Learn keys from outside, such as those of a lead whom root named."""
        known = list(people)
        self._learn(known)
        yield from self._flow(self._release(known))

    def _take(self, received: ReceivedCommit) -> CommitId | None:
        try:
            examined = examine(received)
        except NewerVersion:
            self._wait_for_newer(received)
            return None
        except Malformed as wrong:
            self.refused.append(Refused("", wrong.part))
            return None
        if (examined.header.comp or examined.id) != self._comp:
            self.refused.append(Refused(examined.id, "comp"))
            return None
        if self._graph.has(examined.id):
            self.again.append(examined)
            return None
        self._keep(examined)
        return examined.id

    def _wait_for_newer(self, received: ReceivedCommit) -> None:
        """As many as there is room for, each once; what is beyond is refused, and may come again."""
        size = len(received.header) + sum(len(one.body or b"") for one in received.operations)
        if received in self._newer:
            return
        if len(self._newer) >= NEWER_MOST or self._newer_bytes + size > NEWER_BYTES:
            self.refused.append(Refused("", "newer"))
            return
        self._newer.append(received)
        self._newer_bytes += size

    def _keep(self, examined: Examined) -> None:
        """Beside what came of the same commit before: the digest covers neither signature nor bodies' presence."""
        signature = examined.received.signature
        here = self._waiting.get(examined.id)
        if here is None:
            self._waiting[examined.id] = _Waiting(examined, [signature])
            return
        if signature not in here.signatures and not here.verified:
            here.signatures.append(signature)
        pairs = zip(here.examined.received.operations, examined.received.operations, strict=True)
        whole = tuple([_fuller(old, new) for old, new in pairs])
        merged = ReceivedCommit(examined.received.header, here.signatures[0], whole)
        here.examined = Examined(examined.id, examined.header, merged)

    def _flow(self, ready: list[CommitId]) -> Iterator[Admitted]:
        while ready:
            identity = ready.pop()
            admitted = self._attempt(identity)
            if admitted is not None:
                yield admitted
                people = [keys for _, body in admitted.kept for keys in people_in(body)]
                self._learn(people)
                ready += self._release(people)
                ready += self._for_parent.pop(identity, ())

    def _attempt(self, identity: CommitId) -> Admitted | None:
        one = self._waiting.get(identity)
        if one is None or not self._believed(one) or one.examined.lacks_kept or self._lacks_past(one.examined):
            return None
        del self._waiting[identity]
        examined = one.examined
        try:
            node = place(identity, examined.header, self._graph)
        except BrokenFeed as wrong:
            self.refused.append(Refused(identity, wrong.part))
            return None
        got = examined.received
        commit = Commit(identity, examined.header, got.header, one.signatures[0], got.operations)
        return Admitted(commit, node, kept_bodies(commit))

    def _believed(self, one: _Waiting) -> bool:
        """Whether the author's key is known and signed this; a commit without a good signature is forgotten."""
        if one.verified:
            return True
        author = one.examined.header.by
        key = self._key_for(one)
        if key is None:
            self._for_person.setdefault(author, set()).add(one.examined.id)
            return False
        for signature in one.signatures:
            if one.signed_ahead(signature) or _signed(one.examined, signature, key):
                one.signatures, one.verified = [signature], True
                return True
        del self._waiting[one.examined.id]
        self.refused.append(Refused(one.examined.id, "signature"))
        return False

    def _key_for(self, one: _Waiting) -> VerifyKey | None:
        examined = one.examined
        if examined.header.comp is None and not examined.lacks_kept:
            # The genesis commit names its leads itself, and the compartment's id covers it.
            for _, body in kept_of(examined.received.operations[: examined.header.kept]):
                self._learn(people_in(body))
        return self._keys.get(examined.header.by)

    def _lacks_past(self, examined: Examined) -> bool:
        header = examined.header
        for parent in (*(() if header.prev is None else (header.prev,)), *header.seen):
            if not self._graph.has(parent):
                self._for_parent.setdefault(parent, set()).add(examined.id)
                return True
        return False

    def _learn(self, people: Iterable[PublicKeys]) -> None:
        """A person is a key: whoever says what the keys behind an id are cannot lie."""
        for keys in people:
            person = keys.person
            if person not in self._keys:
                try:
                    self._keys[person] = keys.public.verify_key()
                except BadSignature:
                    # Bytes that are no point of the curve: nobody can ever sign as this person.
                    continue

    def _release(self, people: Iterable[PublicKeys]) -> list[CommitId]:
        """Those who waited for these people's keys."""
        return [commit for keys in people for commit in self._for_person.pop(keys.person, ())]


def people_in(body: Body) -> list[PublicKeys]:
    """Everyone whose keys an operation carries."""
    match body:
        case Found(leads=leads):
            return leads
        case Grant(to=keys):
            return [keys]
        case Root(statement=statement):
            return people_named(statement)
        case _:
            return []


def _signed(examined: Examined, signature: bytes, key: VerifyKey) -> bool:
    received = ReceivedCommit(examined.received.header, signature, examined.received.operations)
    try:
        verify_examined(Examined(examined.id, examined.header, received), key)
    except BadSignature:
        return False
    return True


def _all_signed(block: Sequence[tuple[Examined, bytes, VerifyKey]]) -> list[bool]:
    return [_signed(examined, signature, key) for examined, signature, key in block]


def _fuller(old: Carried, new: Carried) -> Carried:
    return new if old.body is None else old
