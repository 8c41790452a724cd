"""Commits that a turned colleague signs, with anything in them: each is taken in or refused, and nothing falls."""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from attack.enemies import let_in
from attack.test_colleague import TRUE, opened, source
from desks import Desk

from tipdesk.desk import boxes, search, sources, stories, tips
from tipdesk.desk.boxes import Place
from tipdesk.domain.ids import StoryId
from tipdesk.errors import Malformed, TipdeskError
from tipdesk.ledger import canonical
from tipdesk.ledger.bodies import Role
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CommitId, GrantId, PersonId, RecordId
from tipdesk.ledger.writing import Author, carry, sign_commit
from tipdesk.ledger.writing import Place as PlaceInFeed
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import draw

NAMES = (
    "title", "alias", "box", "text", "state", "holders", "may_know", "destroy_by_ms", "terms", "needed", "file", "seed",
    "source", "received_ms", "kind", "withdrawn",
)  # fmt: skip


class Forger:
    """Draws bodies of every kind, out of what is in the story and out of nothing."""

    def __init__(self, chance: random.Random, story: Compartment, mine: PersonKeys, victim: PersonId) -> None:
        self.chance, self.story, self.mine, self.victim = chance, story, mine, victim

    def commit_id(self) -> str:
        rows = self.story.book.db.execute("SELECT id FROM ledger_commit").fetchall()
        return self.chance.choice(rows)[0].hex() if self.chance.random() < 0.8 else draw(32).hex()

    def record(self) -> str:
        rows = self.story.book.db.execute("SELECT record FROM card").fetchall()
        return self.chance.choice(rows)[0].hex() if rows and self.chance.random() < 0.7 else draw(16).hex()

    def value(self, depth: int = 0) -> Any:
        plain = (0, -5, 2**53 - 1, "", "x" * 9_000, None, True, "\u202e\x00", self.record())
        if depth > 6 or self.chance.random() < 0.7:
            return self.chance.choice(plain)
        inner = self.value(depth + 1)
        return [inner] if self.chance.random() < 0.5 else {"a": inner}

    def body(self) -> bytes:
        chance, some = self.chance, self.chance.choice(NAMES)
        keys = {"sign": self.mine.public.sign_key.hex(), "seal": self.mine.public.seal_key.hex()}
        made: tuple[dict[str, Any], ...] = (
            {"op": "set", "kind": chance.choice(("tip", "source", "box", "story", "note", "document", "event")),
             "record": self.record(), "fields": {some: self.value(), chance.choice(NAMES): self.value()}},
            {"op": "add", "kind": "tip", "record": self.record(), "field": some, "value": self.value()},
            {"op": "remove", "kind": "tip", "record": self.record(), "field": "tags",
             "additions": [self.commit_id() + "/0"]},
            {"op": "log", "kind": "event", "record": self.record(), "fields": {some: self.value()}},
            {"op": "auth.tighten", "record": self.record(), "field": some, "value": self.value()},
            {"op": "auth.ease", "record": self.record(), "field": some, "value": [draw(32).hex()]},
            {"op": "auth.purge", "ops": [f"{self.commit_id()}/{chance.choice((0, 1, 1023, 10**9))}"], "rule": "x"},
            {"op": "auth.grant", "to": keys, "role": chance.choice(("lead", "reader", "king")), "until": self.value(),
             "purpose": None},
            {"op": "auth.revoke", "who": self.victim, "heads": [[self.commit_id(), self.commit_id()]]},
            {"op": "auth.keep", "feed": self.commit_id(), "head": self.commit_id()},
            {"op": "auth.suspend", "who": self.victim, "cuts": []},
            {"op": "auth.root", "statement": {"after": self.commit_id(), "do": self.value()}, "sigs": []},
            {"op": "auth.found", "kind": "story", "suite": 2, "leads": [keys]},
            {"op": "ask.open", "box": draw(32).hex(), "reason": self.value(), "to": None, "until": None},
            {"op": "ask.release", "ask": self.commit_id() + "/0", "box": draw(32).hex(), "share": "x"},
            {"op": "ask.leave", "reason": "x"},
        )  # fmt: skip
        try:
            return canonical.encode(chance.choice(made))
        except Malformed:
            return draw(chance.randint(0, 300))

    def received(self, at: PlaceInFeed) -> tuple[CommitId, ReceivedCommit]:
        bodies = [self.body() for _ in range(self.chance.randint(0, 5))]
        bodies.sort(key=lambda body: b'"op":"a' not in body or b'"op":"add' in body)
        kept = sum(b'"op":"auth' in body or b'"op":"ask' in body for body in bodies)
        author = Author(PersonId(self.mine.public.id), self.mine.signing)
        time = self.chance.choice((0, 1, 2**53 - 1))
        commit = sign_commit(author, at, carry(bodies, draw), kept=kept, time=time)
        got = commit.received()
        if self.chance.random() < 0.1:
            header = bytearray(got.header)
            header[self.chance.randrange(len(header))] ^= 1 << self.chance.randrange(8)
            got = ReceivedCommit(bytes(header), got.signature, got.operations)
        return commit.id, got


def everything(desk: Desk, story: Compartment, source_id: str) -> tuple[Callable[[], object], ...]:
    session, here = desk.session, story.id
    return (
        lambda: tips.window(session, here, (), 0, 50),
        lambda: sources.every_source(session, here),
        lambda: stories.opened(session, StoryId(here)),
        lambda: stories.documents(session, StoryId(here)),
        lambda: search.find(session, "hull"),
        lambda: boxes.current(session, Place(here, RecordId(source_id))),
    )


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.LEAD])
@pytest.mark.parametrize("commits", [40, pytest.param(2_000, marks=pytest.mark.soak)])
def test_whatever_is_signed_is_taken_in_or_refused_and_the_identity_is_theirs(
    desk: Desk, tmp_path: Path, role: Role, commits: int
) -> None:
    story, who = source(desk)
    mal = let_in(desk.session, story.comp, tmp_path / "mal", role)
    here = desk.session.compartment(story.comp)
    grant: GrantId = here.book.state.verdict.members[PersonId(mal.keys.public.id)][0].grant
    chance = random.Random(commits)
    forger = Forger(chance, here, mal.keys, desk.session.me)
    at = PlaceInFeed(story.comp, None, 0, None, grant, ())
    taken = 0
    for number in range(commits):
        identifier, got = forger.received(at)
        if identifier in here.receive([got]).new:
            taken += 1
            feed = at.feed or identifier
            # Now and then the next forks the line.
            if at.feed is None or chance.random() < 0.9:
                at = PlaceInFeed(story.comp, feed, at.seq + 1, identifier, None, ())  # type: ignore[arg-type]
        if number % 20 == 19:
            for look in everything(desk, here, who):
                with suppress(TipdeskError):
                    look()
    assert taken > commits // 2
    if role is Role.CONTRIBUTOR:
        assert opened(desk, story, who) == TRUE
