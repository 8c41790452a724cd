"""Desks played with real signed commits, and the same desks told to the executable model of PROTOCOL 3."""

import hashlib
import importlib.util
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType
from typing import Any

from paths import model

from tipdesk.ledger import bodies
from tipdesk.ledger.bodies import Body, Role
from tipdesk.ledger.cards import Shown, Words
from tipdesk.ledger.commit import Commit, ReceivedCommit, kept_bodies
from tipdesk.ledger.entry import Entry
from tipdesk.ledger.fields import Record, Written, fold_record
from tipdesk.ledger.fold import FROM_ROSTER, NOTHING_OUTSIDE, Cut, Outside
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, GrantId, PersonId, RecordId, operation_id
from tipdesk.ledger.memory import MemoryGraph
from tipdesk.ledger.operation import never_purged, read_body, write_body
from tipdesk.ledger.protective import Guard
from tipdesk.ledger.roles import LOWEST, role_may
from tipdesk.ledger.state import FoldState
from tipdesk.ledger.writing import Author, Place, write_commit
from tipdesk.seal.signing import SigningKey

LEAD, CONTRIBUTOR, READER = Role.LEAD, Role.CONTRIBUTOR, Role.READER
TIP, STATEMENT = RecordId("0" * 31 + "1"), RecordId("0" * 31 + "2")


@dataclass(frozen=True)
class Person:
    name: str
    keys: bodies.PublicKeys
    author: Author

    @property
    def id(self) -> PersonId:
        return self.author.person


@cache
def person(name: str) -> Person:
    seed = hashlib.sha256(name.encode()).digest()
    signing = SigningKey(seed)
    keys = bodies.PublicKeys(signing.public.raw.hex(), hashlib.shake_256(seed).hexdigest(1216))
    return Person(name, keys, Author(keys.person, signing))


@cache
def name_of(identity: str) -> str:
    return next(
        (one for one in ("ann", "bob", "cai", "dee", "mal", "zoe", "zed", "mina") if person(one).id == identity),
        identity,
    )


class Salts:
    """Salts that a seed decides, so that a failing desk can be played again; each call differs."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def __call__(self, size: int) -> bytes:
        return self._random.randbytes(size)


def write(who: Person, place: Place, ops: Sequence[Body | bytes], chance: Salts, time: int = 0) -> Commit:
    raw = [op if isinstance(op, bytes) else write_body(op) for op in ops]
    kept = [body for body in raw if b'"op":"a' in body and b'"op":"add"' not in body]
    return write_commit(
        who.author, place, kept=kept, ordinary=[body for body in raw if body not in kept], time=time, chance=chance
    )


def shown(kind: str, fields: dict[str, Any]) -> Shown:
    """A card that says all that the record says."""
    text = " ".join(f"{name}{value}" for name, value in sorted(fields.items()))
    return Shown("new", 1, kind, text, "{}", Words(text, "", ""))


def set_x(value: Any, name: str = "x", record: RecordId = TIP) -> bodies.SetFields:
    return bodies.SetFields("tip", record, {name: value})


def tighten(value: Any, name: str = "terms") -> bodies.Tighten:
    return bodies.Tighten(STATEMENT, name, value)


def ease(value: Any, name: str = "terms") -> bodies.Ease:
    return bodies.Ease(STATEMENT, name, value)


def grant(who: str, role: str) -> bodies.Grant:
    return bodies.Grant(person(who).keys, role, None, None)


def ask() -> bodies.AskLeave:
    return bodies.AskRefuse(operation_id(CommitId("0" * 64), 0), "no")


@dataclass
class Folded:
    """A compartment in memory, taken in through the real entry."""

    graph: MemoryGraph
    entry: Entry
    outside: Outside = NOTHING_OUTSIDE
    state: FoldState | None = None
    commits: dict[CommitId, Commit] = field(default_factory=dict)

    def offer(self, received: Iterable[ReceivedCommit], *, look: bool = False) -> list[Commit]:
        got = []
        for one in self.entry.offer(received):
            self.graph.put(one.node)
            self.commits[one.commit.id] = one.commit
            got.append(one.commit)
            if self.state is None:
                self.state = FoldState(self.graph, one.node, one.kept, self.outside)
            else:
                self.state.admit(one.node, one.kept)
            if look:
                self.state.settle()
        return got

    @property
    def verdict(self) -> Any:
        return self.state.verdict

    def counting(self) -> set[CommitId]:
        return {one for one in self.commits if self.verdict.counting(one)}

    def written(self, record: RecordId) -> list[Written]:
        found = []
        for commit in self.commits.values():
            node = self.graph.node(commit.id)
            if not self.verdict.counts(node):
                continue
            for index in range(commit.header.kept, commit.header.n):
                data = commit.operations[index].body
                if data is None or operation_id(commit.id, index) in self.verdict.purged:
                    continue
                body = read_body(data)
                if getattr(body, "record", None) == record and role_may(self.verdict.role(node), body):
                    found.append(Written(node, index, body))
        return found

    def record(self, record: RecordId = TIP) -> Record:
        return fold_record(record, self.written(record), self.state.order)

    def protections(self, record: RecordId = STATEMENT) -> dict[Guard, Any]:
        return self.state.protections.of(record, self.verdict)

    def value(self, name: str = "x") -> Any:
        return self.record().plain().get(name)

    def terms(self, name: str = "terms", *, is_set: bool = False) -> Any:
        found = self.protections().get(Guard(STATEMENT, name, is_set))
        return None if found is None else found.value

    def members(self) -> dict[str, set[tuple[str, int]]]:
        return {
            name_of(who): {(one.standing.role.value, one.standing.rank) for one in members}
            for who, members in self.verdict.members.items()
        }

    def everything(self) -> tuple[Any, ...]:
        """All that the fold says, comparable."""
        record = self.record()
        values = {
            name: (one.value, one.by.id, tuple((v, w.id) for v, w in one.rivals)) for name, one in record.fields.items()
        }
        counting, verdict = self.counting(), self.verdict
        return (
            counting,
            self.members(),
            values,
            dict(self.protections()),
            set(verdict.forks),
            set(self.commits) - counting,
            verdict.frozen,
            {node: verdict.heard(self.graph.node(node)) for node in self.commits},
        )


def comp_of(commits: Iterable[Commit]) -> CompartmentId:
    return CompartmentId(next(one.id for one in commits if one.header.comp is None))


def stripped(commit: Commit, missing: Iterable[str] = ()) -> ReceivedCommit:
    """The commit as carried by someone who leaves out the bodies named."""
    gone = set(missing)
    carried = tuple(
        one._replace(salt=None, body=None) if operation_id(commit.id, index) in gone else one
        for index, one in enumerate(commit.operations)
    )
    return ReceivedCommit(commit.header_bytes, commit.signature, carried)


def folded(
    commits: Iterable[Commit],
    *,
    outside: Outside = NOTHING_OUTSIDE,
    missing: Iterable[str] = (),
    look: bool = False,
    comp: CompartmentId | None = None,
) -> Folded:
    """Offer the commits in the order given; with `look`, settle after each."""
    order, graph = list(commits), MemoryGraph()
    gone = set(missing)
    result = Folded(graph, Entry(comp or comp_of(order), graph), outside)
    result.offer([stripped(one, gone) if gone else one.received() for one in order], look=look)
    return result


def cut(who: str, heads: Iterable[tuple[str, str]]) -> Outside:
    pairs = [(FeedId(feed), CommitId(head)) for feed, head in heads]
    return Outside(cuts=(Cut(person(who).id, pairs, FROM_ROSTER),))


def genesis(*founders: str, chance: Salts, kind: str = "story", suite: int = 1) -> Commit:
    found = bodies.Found(kind, suite, [person(one).keys for one in founders])
    return write(person(founders[0]), Place(None, None, 0, None, None, ()), [found], chance)


class Laptop:
    """An honest laptop: a set of commits, and a program that writes where it may."""

    def __init__(self, who: str, chance: Salts, have: Iterable[Commit] = ()) -> None:
        self.who, self.chance = person(who), chance
        self.have: dict[CommitId, Commit] = {one.id: one for one in have}
        self.mine: set[FeedId] = set()

    def merge(self, other: "Laptop") -> None:
        self.have.update(other.have)

    def all(self) -> list[Commit]:
        return list(self.have.values())

    def fold(self, outside: Outside = NOTHING_OUTSIDE) -> Folded:
        return folded(self.have.values(), outside=outside)

    def heads(self, view: Folded, but: CommitId | None = None) -> tuple[CommitId, ...]:
        inner = {parent for one in view.commits.values() for parent in (one.header.prev, *one.header.seen)}
        return tuple(sorted(one for one in view.commits if one not in inner and one != but))

    def write(self, *ops: Body | bytes) -> Commit | None:
        """In a live feed of this laptop under the most senior live grant, else in a new one; None if not a member."""
        view = self.fold()
        members = sorted(view.verdict.members.get(self.who.id, ()), key=lambda one: (one.standing.rank, one.grant))
        for member in members:
            commit = self._written_under(member.grant, view, ops)
            if view.offer([commit.received()]) and view.verdict.counting(commit.id):
                self.have[commit.id] = commit
                self.mine.add(commit.feed)
                return commit
        return None

    def _written_under(self, grant: GrantId, view: Folded, ops: Sequence[Body | bytes]) -> Commit:
        comp = comp_of(view.commits.values())
        for feed in sorted(self.mine | ({FeedId(comp)} if view.commits[comp].header.by == self.who.id else set())):
            first = view.commits.get(CommitId(feed))
            extent = view.verdict.extents.get(feed)
            if first is None or extent is None or extent.head is None or feed in view.verdict.forks:
                continue
            named = first.header.grant or view.state.founding_grant
            if named == grant and extent.head.seq == view.graph.last(feed) and not self._others(feed):
                head = extent.head
                place = Place(comp, feed, head.seq + 1, head.id, None, self.heads(view, head.id))
                return write(self.who, place, ops, self.chance)
        return write(self.who, Place(comp, None, 0, None, grant, self.heads(view)), ops, self.chance)

    def _others(self, feed: FeedId) -> bool:
        """The founding feed belongs to the laptop that founded."""
        return feed not in self.mine

    def revoke(self, who: str) -> bodies.Revoke:
        """Names the last commit that counts of each feed."""
        view = self.fold()
        heads = [
            (feed, extent.head.id)
            for feed, extent in sorted(view.verdict.extents.items())
            if extent.head is not None and extent.head.by == person(who).id
        ]
        return bodies.Revoke(person(who).id, heads)


def after(commit: Commit, *ops: Body | bytes, chance: Salts, seen: Iterable[str] = ()) -> Commit:
    """What the commit's author, or who has the key, writes behind any commit of theirs: a continuation or a fork."""
    place = Place(
        commit.comp, commit.feed, commit.header.seq + 1, commit.id, None, tuple(CommitId(one) for one in seen)
    )
    return write(person(name_of(commit.header.by)), place, ops, chance)


def opened(who: str, comp: str, grant: str, *ops: Body | bytes, chance: Salts, seen: Iterable[str] = ()) -> Commit:
    """A new feed's first commit."""
    place = Place(CompartmentId(comp), None, 0, None, GrantId(grant), tuple(CommitId(one) for one in seen))
    return write(person(who), place, ops, chance)


# The model


@cache
def the_model() -> ModuleType:
    """The model, with our digests: its `nonce` carries the real commit's id, so winners are chosen alike."""
    spec = importlib.util.spec_from_file_location("tipdesk_model_fold", model() / "fold.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["tipdesk_model_fold"] = module
    spec.loader.exec_module(module)
    module._dig = lambda commit: commit.nonce
    return module


def told(commit: Commit, founding: GrantId) -> Any:
    """A real commit as the model writes it."""
    header = commit.header
    grant = f"found/{header.by}" if header.grant == founding else header.grant
    ops = [_op_told(body) for body in _bodies(commit)]
    return the_model().Commit(
        header.by, commit.feed, header.seq, header.prev, grant, tuple(header.seen), tuple(ops), commit.id
    )


def _bodies(commit: Commit) -> Iterable[Body | None]:
    kept = dict(kept_bodies(commit))
    for index, one in enumerate(commit.operations):
        if index < commit.header.kept:
            yield kept.get(index)
        else:
            body = read_body(one.body)
            yield None if never_purged(getattr(body, "op", "")) else body


def _op_told(body: Body | None) -> tuple[Any, ...]:  # noqa: PLR0911  one return a kind
    match body:
        case bodies.Found(leads=leads):
            return ("found", tuple(one.person for one in leads))
        case bodies.Grant(to=keys, role=role):
            return ("grant", keys.person, str(role))
        case bodies.Revoke(who=who, heads=heads):
            return ("revoke", who, tuple((feed, 0, head) for feed, head in heads))
        case bodies.Keep(feed=feed, head=head):
            return ("keep", feed, head)
        case bodies.Purge(ops=ops):
            return ("purge", ops[0])
        case bodies.Tighten(record=record, field=name, value=value):
            return ("tighten", record, name, frozenset(value) if isinstance(value, list) else value)
        case bodies.Ease(record=record, field=name, value=value):
            return ("ease", record, name, frozenset(value) if isinstance(value, list) else value)
        case bodies.SetFields(record=record, fields=fields):
            ((name, value),) = fields.items()
            return ("set", record, name, value)
        case bodies.Unknown(op=op) if op.startswith("auth."):
            return (op,)
        case _:
            return ("ask",)


def judged(commits: Iterable[Commit], comp: CompartmentId, **more: Any) -> Any:
    founding = GrantId(operation_id(CommitId(comp), 0))
    return the_model().fold({told(one, founding) for one in commits}, comp, **more)


def assert_agrees(ours: Folded, model_result: Any) -> None:
    """Compare all that both know."""
    counting = ours.counting()
    assert counting == model_result.counts
    assert set(ours.commits) - counting == model_result.aside
    bottom = the_model().BOTTOM
    theirs = {
        name_of(who): {(str(role), LOWEST if rank == bottom else rank) for role, rank in live}
        for who, live in model_result.members.items()
    }
    assert ours.members() == theirs
    ranks = {one: ours.verdict.extents[ours.graph.node(one).feed].standing.rank for one in counting}
    assert ranks == {
        one: LOWEST if rank == bottom else rank for one, rank in model_result.rank.items() if one in counting
    }
    assert ours.verdict.frozen == model_result.frozen
    assert ours.verdict.forks == model_result.forks
    values = {(TIP, name): value for name, value in ours.record().plain().items()}
    conflicts = {
        (TIP, name): tuple(sorted([(one.by.node.id, one.value), *((by.node.id, value) for value, by in one.rivals)]))
        for name, one in ours.record().fields.items()
        if one.rivals
    }
    eases = {}
    for guard, one in ours.protections().items():
        key = (guard.record, guard.field, False) if guard.is_set else (guard.record, guard.field)
        values[key] = one.value
        if one.eases:
            eases[key] = {(ease.split("/")[0], int(ease.split("/")[1])) for ease in one.eases}
    assert values == model_result.values
    assert conflicts == model_result.conflicts
    assert eases == {key: found for key, found in model_result.eases.items() if found}
