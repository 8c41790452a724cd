"""The record comes first: without it nothing opens and nothing changes; and it says nothing of content."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from desks import PASSPHRASE, Desk

from tipdesk.desk import (
    aliases,
    arrivals,
    audit,
    boxes,
    filing,
    looking,
    record,
    reveal,
    search,
    settings,
    sources,
    stories,
    tips,
    unlock,
    verifying,
)
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, SourceId, StoryId, TipId
from tipdesk.domain.promise import Promise
from tipdesk.domain.settings import Policy
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import RecordNotWritten
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal.secrets import Passphrase

TITLE, TEXT, NAME, TERM = "ZQtitle Harbour", "ZQtext nobody looked", "ZQname Person", "ZQterm"


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """One tip in the inbox, one in the story, one source."""
    story = stories.found_story(desk.session, TITLE, "amber ferry")
    gone = desk.tip("ZQtitle other", TEXT)
    filing.file_into(desk.session, [TipId(gone)], story.story)
    desk.tip(TITLE, TEXT + " " + TERM)
    promise = Promise("ZQpromise", 1, "by voice", "an official", ("ZQjob",), frozenset({PersonId(desk.session.me)}))
    identity = Identity(NAME, (Way("signal", "ZQway"),))
    sources.add_source(
        desk.session, CompartmentId(story.story), sources.NewSource(identity, promise, "ZQknow", "quiet heron")
    )
    return desk


def story(desk: Desk) -> StoryId:
    return stories.cards(desk.session)[0].story


def tip(desk: Desk) -> TipId:
    return tips.window(desk.session, desk.session.places.inbox, (), 0, 1)[0].tip


def source(desk: Desk) -> SourceId:
    return next(iter(aliases.known(desk.session, CompartmentId(story(desk)))))


def change_promise(desk: Desk) -> None:
    place = CompartmentId(story(desk))
    old = sources.read_source(desk.session, place, source(desk)).promise
    sources.change_promise(desk.session, place, source(desk), replace(old, print_as="a clerk"))


def ask(desk: Desk) -> None:
    request = reveal.Request(CompartmentId(story(desk)), source(desk), "read back the quotes", frozenset({0}), 30)
    reveal.reveal(desk.session, request)


def new_source(desk: Desk) -> None:
    new = sources.NewSource(Identity(NAME), Promise("", 0, "", "", (), frozenset()))
    sources.add_source(desk.session, CompartmentId(story(desk)), new)


INTENTIONS: dict[EventKind, Callable[[Desk], object]] = {
    EventKind.IMPORTED: lambda d: Shelf(d.session, d.session.places.inbox).file([Arrival("e" * 64, "mail", "t", "x")]),
    EventKind.WITHDRAWN: lambda d: arrivals.withdraw(d.session, d.session.places.inbox, [tip(d)]),  # type: ignore[list-item]
    EventKind.FILED: lambda d: filing.file_into(d.session, [tip(d)], story(d)),
    EventKind.STORY_FOUNDED: lambda d: stories.found_story(d.session, "Another"),
    EventKind.STORY_OPENED: lambda d: stories.opened(d.session, story(d)),
    EventKind.DOCUMENT_OPENED: lambda d: looking.open_original(d.session, d.session.places.inbox, tip(d)).close(),
    EventKind.TIP_READ: lambda d: tips.read(d.session, d.session.places.inbox, tip(d)),
    EventKind.SEARCHED: lambda d: search.led_somewhere(d.session, search.find(d.session, TERM).hits[0]),
    EventKind.SOURCE_ADDED: new_source,
    EventKind.PROMISE_CHANGED: change_promise,
    EventKind.IDENTITY_OPENED: ask,
    EventKind.SETTING_CHANGED: lambda d: settings.decide(d.session, {"lock_after_s": 3600}),
    EventKind.SLOT_CHANGED: lambda d: unlock.change_passphrase(d.session, PASSPHRASE, Passphrase(b"another")),
    EventKind.VERIFIED: lambda d: list(verifying.verify(d.session)),
}


@pytest.fixture
def unwritable(filled: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The log's file takes nothing any more; each opening of an identity fails the test."""
    monkeypatch.setattr(boxes, "open_alone", lambda *_: pytest.fail("an identity was opened"))
    db = filled.session.compartment(filled.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    yield filled
    db.execute("PRAGMA query_only=OFF")


def state(desk: Desk) -> dict[str, int]:
    """How many commits each compartment has, the slot file, and the names of all files."""
    comps = [*desk.session.opened(), CompartmentId(story(desk))]
    found = {str(comp): desk.session.view(comp).version() for comp in comps}
    found["slots"] = hash(desk.session.vault.slots(desk.session.me).read_bytes())
    return found | {path.name: 0 for path in desk.folder.rglob("*") if not path.name.endswith(("-wal", "-shm"))}


@pytest.mark.parametrize("kind", INTENTIONS, ids=lambda kind: kind.name)
def test_without_a_record_nothing_opens_and_nothing_changes(unwritable: Desk, kind: EventKind) -> None:
    before = state(unwritable)
    with pytest.raises(RecordNotWritten):
        INTENTIONS[kind](unwritable)
    assert state(unwritable) == before


@pytest.mark.parametrize("kind", INTENTIONS, ids=lambda kind: kind.name)
def test_each_intention_stands_in_the_log_and_says_nothing_of_content(filled: Desk, kind: EventKind) -> None:
    filled.clock.pass_ms(record.COALESCE_MS)
    INTENTIONS[kind](filled)
    events = audit.events(filled.session, 0, 100).events
    assert kind in {event.kind for event in events[:3]}
    db = filled.session.compartment(filled.session.places.log).book.db
    bodies = b"".join(row[0] for row in db.execute("SELECT body FROM operation WHERE body IS NOT NULL"))
    assert b"ZQ" not in bodies


def test_reading_for_an_hour_is_one_line_and_its_sum_and_another_hour_another(filled: Desk) -> None:
    def lines() -> int:
        return audit.events(filled.session, 0, 9, [EventKind.TIP_READ]).total

    for _ in range(5):
        tips.read(filled.session, filled.session.places.inbox, tip(filled))
    assert lines() == 1
    filled.clock.pass_ms(record.COALESCE_MS)
    tips.read(filled.session, filled.session.places.inbox, tip(filled))
    # The first of each hour, and the sum of what followed in the first.
    assert lines() == 3


def test_each_opening_of_an_identity_is_a_line_of_its_own(filled: Desk) -> None:
    ask(filled)
    ask(filled)
    assert audit.events(filled.session, 0, 9, [EventKind.IDENTITY_OPENED]).total == 2


def test_a_weaker_setting_is_told_by_its_name(filled: Desk) -> None:
    said = {"lock_after_s": 3600, "clipboard_s": 10}
    assert settings.decide(filled.session, said).weaker == ("lock_after_s",)
    assert audit.events(filled.session, 0, 1).events[0].reason == "lock_after_s"
    assert filled.again().standing.policy == Policy(lock_after_s=3600, clipboard_s=10)


def test_what_was_read_again_within_the_hour_is_counted_and_nothing_is_hidden(filled: Desk) -> None:
    inbox, read = filled.session.places.inbox, tip(filled)
    for _ in range(5):
        tips.read(filled.session, inbox, read)
    (first,) = audit.events(filled.session, 0, 9, [EventKind.TIP_READ]).events
    assert (first.count, first.last_ms) == (1, None)
    at_ms = filled.clock.at_ms
    filled.clock.pass_ms(record.COALESCE_MS)
    ask(filled)
    summed, first = audit.events(filled.session, 0, 9, [EventKind.TIP_READ]).events
    assert (summed.count, summed.details.ref, summed.subject) == (4, first.id, first.subject)
    assert first.at_ms < summed.at_ms == summed.last_ms <= at_ms


def test_a_lock_within_the_hour_sums_up_too_and_tells_nothing_twice(filled: Desk) -> None:
    for _ in range(3):
        tips.read(filled.session, filled.session.places.inbox, tip(filled))
    again = filled.again()
    assert [one.count for one in audit.events(again, 0, 9, [EventKind.TIP_READ]).events] == [2, 1]
    assert [one.count for one in audit.events(filled.again(), 0, 9, [EventKind.TIP_READ]).events] == [2, 1]
