"""A protected source: Ana founds the desk and leads the story, Ben has a vault of his own, both keep the identity."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desks import Desk
from keepers import Newsroom, person

from tipdesk.desk import asking, releasing, requests, reveal, sources
from tipdesk.desk.box_fields import Place
from tipdesk.desk.requests import Standing
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Part, Way
from tipdesk.ledger.ids import RecordId

NAME = "ZQCANARY Person"
HOUR_MS = 3_600_000


@dataclass
class Protected:
    """A source that takes Ana and Ben together, Ben with a vault of his own."""

    room: Newsroom
    ben: Session
    story: StoryPlace
    source: SourceId

    @property
    def ana(self) -> Session:
        return self.room.ana

    @property
    def place(self) -> Place:
        return Place(self.story.comp, RecordId(self.source))

    def ask(self, reason: str = "read back the quotes", window_ms: int = HOUR_MS) -> str:
        mark = asking.ask(self.ana, asking.Question(self.story.comp, self.source, reason, window_ms))
        self.room.swap(self.story.comp, self.ana, self.ben)
        return mark

    def release(self, mark: str) -> None:
        releasing.release(self.ben, self.story.comp, mark)
        self.room.swap(self.story.comp, self.ana, self.ben)

    def open(self, mark: str) -> reveal.Revealed:
        return asking.open_agreed(
            self.ana, asking.Opening(self.story.comp, mark, frozenset({0}), 30, frozenset({Part.NAME}))
        )

    def standing(self, session: Session) -> Standing:
        return requests.of_story(session, self.story.comp)[0].standing


def protected(room: Newsroom, *more: Session, needed: int = 2, inside: tuple[Session, ...] = ()) -> Protected:
    story, ben = room.story(), room.join("Ben")
    for one in (ben, *inside):
        room.let_in(story, one)
    may_know: frozenset[PersonId] = frozenset({person(room.ana), person(ben), *(person(one) for one in more)})
    promise = Promise("Only two.", 1, "by voice", "an official", (), may_know, 10**13)
    identity = Identity(NAME, (Way("signal", "otter.0550"), Way("phone", "+00 555")), "tide", "evenings")
    who = sources.add_source(room.ana, story.comp, sources.NewSource(identity, promise, alias="", needed=needed))
    room.swap(story.comp, room.ana, ben)
    return Protected(room, ben, story, who)


@pytest.fixture
def room(desk: Desk, tmp_path: Path) -> Iterator[Newsroom]:
    made = Newsroom(desk, tmp_path / "others")
    made.folder.mkdir()
    yield made
    made.close()
