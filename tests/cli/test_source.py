"""`tipdesk source` and `tipdesk request`: a source that takes two, asked for and answered without a window."""

import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from desks import Desk, desk
from keepers import Newsroom, person
from paths import RESOURCES

from tipdesk.app.here import Here
from tipdesk.cli import request, source
from tipdesk.cli.options import Misused, Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import audit, boxes, requests, sources
from tipdesk.desk.requests import Standing
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.errors import Malformed, NoSuchName, NotAllowed, ReasonNeeded
from tipdesk.ledger.ids import RecordId

__all__ = ["desk"]

WHY = "meeting moved to Sunday"
IDENTITY = {"name": "ZQCANARY Person", "ways": [{"kind": "signal", "value": "otter.0550"}], "safe_word": "tide"}


class Terminal:
    """Commands as typed by one of the desk."""

    def __init__(self, room: Newsroom, story: StoryPlace, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room, self.story, self.who = room, story, room.ana
        for module in (source, request):
            monkeypatch.setattr(module, "unlocked", self._unlocked)

    @contextmanager
    def _unlocked(self, _options: Options, _at: Here) -> Iterator[Session]:
        yield self.who

    def run(self, command: Callable[[Options, Say, Here], int], *words: str) -> tuple[int, list[dict[str, Any]]]:
        out = io.StringIO()
        desk = self.room.desk
        here = Here(desk.folder, RESOURCES, desk.folder.parent / "state", desk.clock, bytes, lambda _at: 0)
        status = command(parse(["--json", *words]), Say(True, out, io.StringIO()), here)
        return status, [json.loads(line) for line in out.getvalue().splitlines()]

    def add(self, *words: str, said: bytes = b"") -> dict[str, Any]:
        reading, writing = os.pipe()
        os.write(writing, said or json.dumps(IDENTITY).encode())
        os.close(writing)
        given = ("--story", "amber ferry", "--words", "Only two.", "--identity-fd", str(reading))
        _, (row,) = self.run(source.add, *given, *words)
        return row

    def as_(self, who: Session) -> None:
        """Ana and the other have the same story first."""
        self.room.swap(self.story.comp, self.room.ana, self.room.others[0])
        self.who = who


@pytest.fixture
def typed(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    room = Newsroom(desk, tmp_path / "others")
    room.folder.mkdir()
    story, ben = room.story(), room.join("Ben")
    room.let_in(story, ben)
    yield Terminal(room, story, monkeypatch)
    room.close()


def test_a_source_that_takes_two_is_made_asked_for_and_released(typed: Terminal) -> None:
    made = typed.add("--keeper", "Ben", "--together", "2")
    assert made["together"] == 2
    assert set(made["keepers"]) == {person(typed.room.ana), person(typed.room.others[0])}
    alias = made["alias"]
    _, (asked,) = typed.run(source.ask, alias, "--story", "amber ferry", "--why", WHY, "--hours", "2")
    typed.as_(typed.room.others[0])
    _, (row,) = typed.run(request.listed)
    assert (row["reason"], row["state"], row["asked_of_me"]) == (WHY, "waiting", True)
    typed.run(request.release, asked["request"][:12])
    typed.as_(typed.room.ana)
    (found,) = requests.of_story(typed.room.ana, typed.story.comp)
    assert found.standing is Standing.AGREED


def test_a_refusal_needs_a_reason_that_stays(typed: Terminal) -> None:
    alias = typed.add("--keeper", "Ben", "--together", "2")["alias"]
    _, (asked,) = typed.run(source.ask, alias, "--story", "amber ferry", "--why", WHY)
    typed.as_(typed.room.others[0])
    with pytest.raises(ReasonNeeded):
        typed.run(request.refuse, asked["request"], "--why", "no")
    typed.run(request.refuse, asked["request"], "--why", "not before Monday")
    _, (row,) = typed.run(request.listed)
    assert row["state"] == "refused"
    assert row["answers"][0]["reason"] == "not before Monday"
    with pytest.raises(NoSuchName):
        typed.run(request.release, "")


def test_the_identity_comes_by_an_open_file_and_what_is_none_is_refused(typed: Terminal) -> None:
    with pytest.raises(Malformed):
        typed.add(said=b'{"surname": "Person"}')
    with pytest.raises(Misused, match="--identity-fd"):
        typed.run(source.add, "--story", "amber ferry", "--words", "Only Ana.")
    assert not sources.every_source(typed.room.ana, typed.story.comp)


def test_other_keepers_a_hold_and_the_promised_end(typed: Terminal) -> None:
    made = typed.add("--keeper", "Ben", "--until", "2025-03-20")
    alias, place = made["alias"], ("--story", "amber ferry")
    who = SourceId(made["source"])
    typed.run(source.keepers, alias, *place, "--keeper", "Ana", "--why", "Ben leaves the desk")
    assert sources.read_source(typed.room.ana, typed.story.comp, who).source.holders == (person(typed.room.ana),)
    status, (job,) = typed.run(source.ends)
    assert (status, job["state"], job["goes"]) == (0, "soon", {"identity": 2})
    typed.room.desk.clock.pass_ms(8 * 86_400_000)
    assert typed.run(source.ends, *place)[0] == 1
    typed.run(source.hold, alias, *place, "--why", "a court has asked for it")
    assert typed.run(source.ends)[1][0]["hold"] == "a court has asked for it"
    with pytest.raises(Misused, match="once more"):
        typed.run(source.destroy, alias, *place)
    with pytest.raises(NotAllowed):
        typed.run(source.destroy, alias, *place, "--name", alias)
    assert boxes.current(typed.room.ana, boxes.Place(typed.story.comp, RecordId(who))) is not None


def test_on_its_day_it_is_destroyed(typed: Terminal) -> None:
    made = typed.add("--until", "2025-03-20")
    typed.room.desk.clock.pass_ms(8 * 86_400_000)
    _, (row,) = typed.run(source.destroy, made["alias"], "--story", "amber ferry", "--name", made["alias"])
    assert row["destroyed"] == 1
    assert audit.events(typed.room.ana, 0, 1).events[0].kind is EventKind.PURGED
