"""The demo desk: a fictional newsroom whose weeks are lived through in order, by the use cases of the desk."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from tipdesk.cli.demo_files import SampleTip, blocks, sample_file, spam, to_ms
from tipdesk.cli.demo_people import invite, let_in
from tipdesk.desk import arrivals, filing, found, reveal, sources, stories, triage
from tipdesk.desk.roster import triage_states
from tipdesk.desk.session import Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.domain.ids import PersonId, SourceId, StatementId, StoryId, TipId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Contact, Identity, Way
from tipdesk.domain.statement import Statement, Terms
from tipdesk.domain.tip import Notice
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase

PASSPHRASE: Final = "only a demo"  # noqa: S105  shown to everybody, on purpose
MINUTE_MS: Final = 60_000
HOUR_MS: Final = 3_600_000
REASONS: Final = {
    "inconclusive": "nobody else can say",
    "false": "checked against the archive",
    "duplicate": "same as an earlier tip",
    "not_for_us": "not a matter for the desk",
    "spam": "advertising",
}
COLLEAGUES: Final = (
    ("JM", "Jory Makepeace", "editor"),
    ("TO", "Tamsin Oakhallow", "reporter"),
    ("PD", "Perrin Dast", "reporter"),
    ("BV", "Bruno Vantreel", "reporter"),
    ("OV", "Odile Vane", "reporter"),
    ("SL", "Sefa Lindqvarn", "security_editor"),
)


class DemoClock:
    """The demo's own time: it is set by what happens, and goes on by a second with each look."""

    def __init__(self, at_ms: int) -> None:
        self.at_ms = at_ms

    def __call__(self) -> int:
        self.at_ms += 1000
        return self.at_ms

    def forward_to(self, at_ms: int) -> None:
        """Never back: a clock that runs back is a finding."""
        self.at_ms = max(self.at_ms, at_ms)


@dataclass
class Newsroom:
    """What the build holds on to while it goes through the weeks."""

    session: Session
    clock: DemoClock
    about: dict[str, Any]
    people: dict[str, PersonId] = field(default_factory=dict)
    stories: dict[str, StoryId] = field(default_factory=dict)
    sources: dict[str, tuple[CompartmentId, SourceId]] = field(default_factory=dict)


Happening = tuple[int, Callable[[Newsroom], None]]


def build(folder: Path, samples: Path, around: Surroundings) -> Session:
    """Found the desk in `folder` and live through its weeks; `samples` is `resources/demo`."""
    about = json.loads((samples / "desk.json").read_text("utf-8"))
    clock = DemoClock(to_ms("2025-01-13 09:00"))
    words = Passphrase(PASSPHRASE.encode())
    plan = found.Plan(
        about["desk"], about["person"]["name"], about["person"]["mark"], words, recovery.draw_code(), use_ring=False
    )
    session = found.found_desk(folder, plan, replace(around, now_ms=clock))
    room = Newsroom(session, clock, about)
    room.people["IC"] = PersonId(session.me)
    for mark, name, role in COLLEAGUES:
        room.people[mark] = invite(session, name, role)
    for mark, role in (("JM", "lead"), ("TO", "contributor"), ("OV", "contributor")):
        let_in(session, session.places.inbox, room.people[mark], role, None, "sorts what comes in")
    happenings = [*_of_inbox(samples), *_of_stories(room, samples)]
    for at_ms, happen in sorted(happenings, key=lambda pair: pair[0]):
        clock.forward_to(at_ms)
        happen(room)
    clock.forward_to(to_ms("2025-03-14 14:02"))
    return session


def _of_inbox(samples: Path) -> list[Happening]:
    tips = list(blocks(samples / "inbox.txt"))
    tips += spam(samples / "spam.txt", to_ms("2025-03-14 06:10"), 9 * HOUR_MS)
    return [(tip.at_ms, _arrives(tip)) for tip in tips]


def _arrives(tip: SampleTip) -> Callable[[Newsroom], None]:
    def happen(room: Newsroom) -> None:
        session, inbox = room.session, room.session.places.inbox
        identifier = _take_in(room, tip, inbox)
        state = next(s for s in triage_states(session) if s.word.casefold() == tip.place)
        if state.key != "new":
            room.clock.forward_to(tip.at_ms + 4 * MINUTE_MS)
            triage.move(session, inbox, [identifier], state, REASONS.get(state.key, ""))
        if tip.assignee:
            triage.assign(session, inbox, [identifier], room.people[tip.assignee])
        if tip.tags:
            triage.set_tags(session, inbox, identifier, tip.tags)

    return happen


def _take_in(room: Newsroom, tip: SampleTip, place: CompartmentId) -> TipId:
    shelf = arrivals.Shelf(room.session, place)
    made = [(name, *sample_file(name)) for name in tip.documents]
    sealed = tuple(shelf.seal(name, media, [data]) for name, media, data in made)
    name, _, address = tip.sender.rpartition("<")
    sender = name.strip().strip('"')
    hidden = tuple(n for n in tip.documents if "\u202e" in n)
    warned = (Notice("hidden-character", len(hidden), hidden),) if hidden else ()
    arrival = arrivals.Arrival(
        hashlib.sha256(f"{tip.title}\n{tip.text}".encode()).hexdigest(),
        tip.channel, tip.title, tip.text, sender, address.rstrip(">").strip(),
        tip.at_ms - 26 * MINUTE_MS, "", warned, sealed, f"demo {tip.channel}",
    )  # fmt: skip
    return TipId(shelf.file([arrival])[0])


def _of_stories(room: Newsroom, samples: Path) -> list[Happening]:
    found_at: list[Happening] = []
    for story in room.about["stories"]:
        found_at.append((to_ms(story["since"]) + 8 * HOUR_MS, _founds(story)))
        for source in story["sources"]:
            found_at += _of_source(story["codename"], source)
        found_at += [(to_ms("2025-03-13") + 17 * HOUR_MS, _files(story["codename"], title)) for title in story["tips"]]
    found_at += [(tip.at_ms, _lands(tip)) for tip in blocks(samples / "story-tips.txt")]
    steps = [(to_ms(step["set"]), _plans(step)) for step in room.about["steps"]]
    return [*found_at, *steps, *_openings()]


def _founds(story: dict[str, Any]) -> Callable[[Newsroom], None]:
    def happen(room: Newsroom) -> None:
        card = stories.found_story(room.session, story["title"], story["codename"])
        room.stories[story["codename"]] = card.story
        if story["planned"]:
            stories.set_planned(room.session, card.story, to_ms(story["planned"]))
        comp = CompartmentId(card.story)
        let_in(room.session, comp, room.people["JM"], "lead", None, room.about["purposes"]["lead"])
        if story["codename"] == "copper lantern":
            let_in(room.session, comp, room.people["TO"], "contributor", to_ms("2025-03-31"), "photographs")
            let_in(room.session, comp, room.people["PD"], "reader", to_ms("2025-03-18"), "legal")
            let_in(room.session, comp, room.people["BV"], "reader", to_ms("2025-03-14 23:59"), "pictures")

    return happen


def _of_source(codename: str, source: dict[str, Any]) -> list[Happening]:
    at = to_ms(source["since"]) + 20 * HOUR_MS
    steps: list[Happening] = [(at, _confides(codename, source))]
    steps += [(max(at + 1, to_ms(s["said"]) + 21 * HOUR_MS), _says(source["alias"], s)) for s in source["statements"]]
    steps += [(max(at + 1, to_ms(c["at"])), _meets(source["alias"], c)) for c in source["contacts"]]
    return steps


def _confides(codename: str, source: dict[str, Any]) -> Callable[[Newsroom], None]:
    def happen(room: Newsroom) -> None:
        given, said = source["identity"], source["promise"]
        ways = tuple(Way(w["kind"], w["value"], w["note"], w.get("preferred", False)) for w in given["ways"])
        identity = Identity(given["name"], ways, given["safe_word"], given["hours"])
        keepers = {room.people["IC"]} | ({room.people["JM"]} if "Jory" in said["words"] else set())
        promise = Promise(
            said["words"], to_ms(said["agreed"]), said["agreed_how"], said["print_as"], tuple(said["keep_out"]),
            frozenset(keepers), to_ms(said["destroy_by"]),
        )  # fmt: skip
        comp = CompartmentId(room.stories[codename])
        new = sources.NewSource(identity, promise, source["how"], source["alias"], to_ms(source["since"]))
        room.sources[source["alias"]] = (comp, sources.add_source(room.session, comp, new))

    return happen


def _says(alias: str, said: dict[str, Any]) -> Callable[[Newsroom], None]:
    def happen(room: Newsroom) -> None:
        comp, source = room.sources[alias]
        terms = Terms[said["terms"].upper().replace(" ", "_")]
        sources.add_statement(
            room.session, comp, Statement(StatementId(""), source, said["text"], terms, to_ms(said["said"]))
        )

    return happen


def _meets(alias: str, contact: dict[str, Any]) -> Callable[[Newsroom], None]:
    def happen(room: Newsroom) -> None:
        comp, source = room.sources[alias]
        entry = Contact(to_ms(contact["at"]), contact["way"], contact["note"], room.people["IC"])
        sources.log_contact(room.session, comp, source, entry)

    return happen


def _lands(tip: SampleTip) -> Callable[[Newsroom], None]:
    return lambda room: (_take_in(room, tip, CompartmentId(room.stories[tip.place])), None)[1]


def _files(codename: str, title: str) -> Callable[[Newsroom], None]:
    def happen(room: Newsroom) -> None:
        view = room.session.view(room.session.places.inbox)
        tip = next(c.record for c in view.every("tip") if c.title == title)
        filing.file_into(room.session, [TipId(tip)], room.stories[codename])

    return happen


def _plans(step: dict[str, Any]) -> Callable[[Newsroom], None]:
    """What is to be done next about a tip, by whom and until when."""

    def happen(room: Newsroom) -> None:
        session, inbox = room.session, room.session.places.inbox
        place = inbox if step["place"] == "inbox" else CompartmentId(room.stories[step["place"]])
        tip = next(TipId(c.record) for c in session.view(place).every("tip") if c.title == step["tip"])
        triage.set_next_step(session, place, tip, step["next"])
        triage.set_due(session, place, [tip], to_ms(step["due"]))
        triage.assign(session, place, [tip], room.people[step["who"]])

    return happen


def _openings() -> list[Happening]:
    """Identities opened and refused over the weeks, so that the log has something to tell."""
    asked = (
        ("2025-02-19 10:21", "quiet heron", "first meeting, agree on the way", 30),
        ("2025-03-02 18:40", "quiet heron", "read back quotes before the draft", 60),
        ("2025-03-06 16:50", "tall juniper", "call about the logbook", 30),
        ("2025-03-09 22:14", "gentle marten", "short", 30),
        ("2025-03-11 08:05", "gentle marten", "ward meeting was moved to noon", 15),
        ("2025-03-14 09:12", "quiet heron", "meeting moved to Sunday", 30),
    )
    return [(to_ms(at), _asks(alias, reason, seconds)) for at, alias, reason, seconds in asked]


def _asks(alias: str, reason: str, seconds: int) -> Callable[[Newsroom], None]:
    def happen(room: Newsroom) -> None:
        comp, source = room.sources[alias]
        try:
            reveal.reveal(room.session, reveal.Request(comp, source, reason, frozenset({0}), seconds))
        except (NotAllowed, ReasonNeeded):
            # One of them is refused on purpose: the log shows refusals too.
            return
        reveal.sealed_again(room.session, comp, source)

    return happen
