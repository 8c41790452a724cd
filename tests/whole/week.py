"""Scenario B's weeks, lived in a process of their own: five vaults, and the packets on the security editor's desk.

`week.py FOLDER` leaves FOLDER/NAME/vault of Ben, Ana, Mina, Kay and Sol, and the packets of the four feeds in
FOLDER/clean; in FOLDER/copy2 one byte of Kay's is flipped; FOLDER/copy3 has, beside them, what Kay's cloned laptop
wrote under the same number. Its clock runs from 1 to 23 November; what happens is in `NOVEMBER`, in that order.
"""

import json
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from whole.desktop import PASSPHRASE

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import here
from tipdesk.desk import (
    asking,
    destruction,
    found,
    grants,
    identities,
    joining,
    people,
    releases,
    releasing,
    reveal,
    sources,
    stories,
    unlock,
    vault,
)
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.domain.ids import PersonId, SourceId, StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.promise import Promise
from tipdesk.domain.recipient import Told
from tipdesk.domain.source import Identity, Way
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.exchange import join, packet
from tipdesk.ledger import store
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase

TITLE: Final = "Harbour contracts"
CODENAME: Final = "amber ferry"
HERON: Final = "quiet heron"
OTTER: Final = "pale otter"
FINCH: Final = "brown finch"
IDENTITY: Final = Identity("ZQCANARY Person", (Way("address", "ZQCANARY Street 1", "", preferred=False),), "", "")
HOUR_MS: Final = 3_600_000
DAY_MS: Final = 24 * HOUR_MS
SECOND: Final = "5ec0d5ec"
"""Ana's other laptop, as the log names it, and the one that Mina lost."""
LOST: Final = "105710ff"
CONTESTED: Final = 41
"""The number of the commit in Kay's log of which two exist."""


def at(said: str) -> int:
    """A moment of November 2026, as `05 09:30`, in UTC."""
    return round(datetime.strptime(f"2026-11-{said}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC).timestamp() * 1000)


class Clock:
    """One for the whole newsroom; it goes on by a second with each look, and each laptop may be off by something."""

    def __init__(self, at_ms: int) -> None:
        self.at_ms = at_ms

    def to(self, said: str) -> None:
        self.at_ms = max(self.at_ms, at(said))

    def seen_by(self, laptop: "Laptop") -> Callable[[], int]:
        def now_ms() -> int:
            self.at_ms += 1000
            return self.at_ms + laptop.off_ms

        return now_ms


@dataclass
class Laptop:
    """One person's; `off_ms` is how far its clock is off."""

    name: str
    root: Path
    off_ms: int = 0
    _session: Session | None = None

    @property
    def folder(self) -> Path:
        return self.root / self.name / "vault"

    @property
    def session(self) -> Session:
        assert self._session is not None
        return self._session

    @session.setter
    def session(self, opened: Session) -> None:
        self._session = opened

    @property
    def id(self) -> PersonId:
        return PersonId(self.session.me)


NOWHERE: Final = CompartmentId("")


@dataclass
class Week:
    """What the days hold on to."""

    root: Path
    clock: Clock = field(default_factory=lambda: Clock(at("01 09:00")))
    people: dict[str, Laptop] = field(default_factory=dict)
    story: CompartmentId = NOWHERE
    sources: dict[str, SourceId] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Laptop:
        return self.people[name]

    def around(self, laptop: Laptop, state: Path | None = None) -> Surroundings:
        given = demo_surroundings(here(laptop.folder))
        made = replace(given, now_ms=self.clock.seen_by(laptop))
        return made if state is None else replace(made, state_folder=state)

    def unlocked(self, name: str, state: Path | None = None) -> Session:
        laptop = self[name]
        place = vault.find(laptop.folder)
        person = unlock.who(place, name).person
        laptop.session = unlock.unlock(place, person, Passphrase.typed(PASSPHRASE), self.around(laptop, state))
        return laptop.session

    def brings(self, sender: str, comp: CompartmentId, *readers: str) -> None:
        """A packet, carried over and received."""
        post = self.root / "post"
        post.mkdir(exist_ok=True)
        to = tuple(self[one].id for one in readers)
        sent = packet.send(self[sender].session, comp, to, "", post)
        for one in readers:
            packet.receive(self[one].session, sent.path)


def plan(name: str, desk: str = "") -> found.Plan:
    return found.Plan(desk, name, name, Passphrase.typed(PASSPHRASE), recovery.draw_code(), use_ring=False)


def the_desk_is_founded(week: Week) -> None:
    ben = week.people["Ben"] = Laptop("Ben", week.root)
    ben.folder.parent.mkdir(parents=True)
    ben.session = found.found_desk(ben.folder, plan("Ben", "Morrow"), week.around(ben))
    roles = {"Sol": DeskRole.SECURITY_EDITOR, "Ana": DeskRole.REPORTER, "Mina": DeskRole.REPORTER}
    for name, role in {**roles, "Kay": DeskRole.REPORTER}.items():
        _joins(week, name, role)
    week.brings("Ben", ben.session.places.roster, "Sol", "Ana", "Mina", "Kay")


def _joins(week: Week, name: str, role: DeskRole) -> None:
    """By file and words, each list typed by the other."""
    ben, laptop = week["Ben"], Laptop(name, week.root)
    week.people[name] = laptop
    laptop.folder.parent.mkdir(parents=True)
    laptop.session = joining.begin(laptop.folder, plan(name), week.around(laptop))
    file = laptop.folder.parent / f"{name}{join.SUFFIX}"
    join.write(laptop.session, file)
    newcomer = join.read(file)
    joining.vouch(ben.session, newcomer, " ".join(joining.my_words(laptop.session)))
    people.add(ben.session, person=newcomer.keys, name=name, role=role)
    sent = packet.send(ben.session, ben.session.places.roster, (laptop.id,), "joining", laptop.folder.parent)
    join.enter(laptop.session, sent.path, " ".join(joining.desk_words(ben.session)))


def the_story_begins(week: Week) -> None:
    week.clock.to("01 10:00")
    ben = week["Ben"].session
    week.story = CompartmentId(stories.found_story(ben, TITLE, CODENAME).story)
    for name, role in (("Ana", StoryRole.CONTRIBUTOR), ("Kay", StoryRole.CONTRIBUTOR), ("Mina", StoryRole.READER)):
        given = {"to": week[name].id, "role": role, "until_ms": None, "purpose": "reports on the harbour"}
        grants.invite(ben, week.story, **given)  # type: ignore[arg-type]
    tip = Arrival("41" * 32, "mail", "ZQCANARY hull", "ZQCANARY Nobody looked at the hull.")
    Shelf(ben, week.story).file([tip])
    keepers = frozenset({week["Ben"].id, week["Ana"].id})
    said = Promise("Two of us only.", week.clock.at_ms, "voice", "an official", (), keepers, at("30 12:00"))
    short = replace(said, destroy_by_ms=at("01 12:00"))
    for alias, promise, needed in ((HERON, said, 1), (OTTER, said, 2), (FINCH, short, 1)):
        new = sources.NewSource(IDENTITY, promise, "saw it", alias, needed=needed)
        week.sources[alias] = sources.add_source(ben, week.story, new)
    week.brings("Ben", week.story, "Ana", "Kay", "Mina")


def what_was_promised_to_go_goes(week: Week) -> None:
    """Ana and Kay hear of it, and their laptops confirm it; Mina is on her way."""
    week.clock.to("01 14:00")
    destruction.destroy(week["Ben"].session, week.story, week.sources[FINCH])
    week.brings("Ben", week.story, "Ana", "Kay")


def ana_opens_an_identity_and_is_refused_twice(week: Week) -> None:
    week.clock.to("03 23:40")
    ana = week["Ana"].session
    stories.opened(ana, StoryId(week.story))
    asked = reveal.Request(week.story, week.sources[HERON], "Read the quotes back before print", frozenset({0}), 30)
    with suppress(ReasonNeeded):
        reveal.reveal(ana, replace(asked, reason=""))
    reveal.reveal(ana, asked)
    with suppress(NotAllowed):
        reveal.reveal(ana, replace(asked, source=week.sources[OTTER]))
    releases.copied(ana, week.story, str(week.sources[HERON]), Told("our lawyer", "Read before print"))


def bens_clock_runs_back_once(week: Week) -> None:
    week.clock.to("05 09:00")
    ben = week["Ben"]
    stories.opened(ben.session, StoryId(week.story))
    ben.off_ms = -2 * DAY_MS
    stories.set_state(ben.session, StoryId(week.story), "Checking")
    lock(ben.session)
    week.unlocked("Ben")
    ben.off_ms = 0


def kay_is_made_a_keeper_beside_the_promise(week: Week) -> None:
    week.clock.to("04 11:00")
    holders = frozenset({week["Ben"].id, week["Ana"].id, week["Kay"].id})
    reason = "Kay takes over the calls for a week"
    keepers = identities.Keepers(holders)
    identities.change_keepers(week["Ben"].session, week.story, week.sources[HERON], keepers, reason)


def ana_reads_at_night_on_her_second_laptop(week: Week) -> None:
    week.clock.to("05 03:12")
    ana = week["Ana"].session
    own, ana.standing.laptop = ana.standing.laptop, SECOND
    stories.opened(ana, StoryId(week.story))
    ana.standing.laptop = own


def two_keepers_open_the_otter_together(week: Week) -> None:
    week.clock.to("05 10:00")
    ana, ben = week["Ana"].session, week["Ben"].session
    asked = asking.Question(week.story, week.sources[OTTER], "The court wants to hear from him")
    mark = asking.ask(ana, asked)
    week.brings("Ana", week.story, "Ben")
    releasing.release(ben, week.story, mark)
    week.brings("Ben", week.story, "Ana")
    asking.open_agreed(ana, asking.Opening(week.story, mark, frozenset({0}), 30))


def mina_loses_her_second_laptop(week: Week) -> None:
    """Last heard of on the 6th, unlocked; what it held was opened there."""
    week.clock.to("06 08:00")
    mina = week["Mina"].session
    own, mina.standing.laptop = mina.standing.laptop, LOST
    stories.opened(mina, StoryId(week.story))
    mina.standing.laptop = own


def kay_reads_every_day(week: Week) -> None:
    """Until the log's next commit is the one that will be contested."""
    kay = week["Kay"].session
    week.clock.to("06 09:00")
    while _next(kay) < CONTESTED:
        week.clock.at_ms += 2 * HOUR_MS
        stories.opened(kay, StoryId(week.story))


def _next(session: Session) -> int:
    book = session.compartment(session.places.log).book
    return book.graph.node(store.heads(book.db)[0]).seq + 1


NOVEMBER: Final[tuple[Callable[[Week], None], ...]] = (
    the_desk_is_founded,
    the_story_begins,
    what_was_promised_to_go_goes,
    ana_opens_an_identity_and_is_refused_twice,
    kay_is_made_a_keeper_beside_the_promise,
    ana_reads_at_night_on_her_second_laptop,
    bens_clock_runs_back_once,
    two_keepers_open_the_otter_together,
    mina_loses_her_second_laptop,
    kay_reads_every_day,
)


def packets(week: Week) -> dict[str, str]:
    """Monday, 23 November: the four feeds for Sol, and the two copies of the same that somebody tampered with."""
    week.clock.to("23 08:00")
    clean, copy2, copy3 = (week.root / name for name in ("clean", "copy2", "copy3"))
    clean.mkdir()
    state, kay = here(week["Kay"].folder).state_folder, week["Kay"]
    # The clone: the whole disk, key ring and all, while its number 41 is not written yet.
    if kay.session is not None:
        kay.session.close()
    cloned = week.root / "clone"
    shutil.copytree(kay.folder.parent, cloned / "Kay")
    shutil.copytree(state, cloned / "state")
    made = {name: _log_of(week, name, clean) for name in ("Ben", "Ana", "Mina")}
    week.unlocked("Kay")
    made["Kay"] = _log_of(week, "Kay", clean)
    for copy in (copy2, copy3):
        shutil.copytree(clean, copy)
    flipped = copy2 / made["Kay"]
    raw = flipped.read_bytes()
    flipped.write_bytes(raw[:-900] + bytes([raw[-900] ^ 1]) + raw[-899:])
    week.people["Kay"] = Laptop("Kay", cloned)
    week.clock.at_ms += HOUR_MS
    week.unlocked("Kay", cloned / "state")
    made["clone"] = _log_of(week, "Kay", copy3)
    return made


def _log_of(week: Week, name: str, folder: Path) -> str:
    session = week[name].session
    return packet.send(session, session.places.log, (week["Sol"].id,), "Monday", folder).path.name


def main() -> None:
    week = Week(Path(sys.argv[1]))
    for happens in NOVEMBER:
        happens(week)
    made = packets(week)
    for laptop in week.people.values():
        lock(laptop.session)
    print(json.dumps({"packets": made, "people": {name: str(one.id) for name, one in week.people.items()}}))


if __name__ == "__main__":
    main()
