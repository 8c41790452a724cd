"""Opening an identity: never without a reason, a record on disk, and room under the cap; never two."""

import dataclasses
import inspect
import json

import pytest
from desks import Desk

from tipdesk.desk import audit, boxes, reveal, sources, stories
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Part, Way
from tipdesk.errors import NotAllowed, ReasonNeeded, RecordNotWritten
from tipdesk.ledger.ids import RecordId
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret

NAME = "ZQCANARY Person"


def source(desk: Desk) -> tuple[StoryPlace, SourceId]:
    made = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    story = stories.place_of(desk.session, made.story)
    identity = Identity(NAME, (Way("signal", "heron.0550"), Way("phone", "+00 555")), "tide", "evenings")
    promise = Promise(
        "Only Ana.", 1, "by voice", "an official", ("job",), frozenset({PersonId(desk.session.me)}), 10**13
    )
    return story, sources.add_source(desk.session, story.comp, sources.NewSource(identity, promise))


def ask(story: StoryPlace, who: SourceId, reason: str = "read back the quotes") -> reveal.Request:
    return reveal.Request(story.comp, who, reason, frozenset({0}), 30, frozenset({Part.NAME}))


def last(desk: Desk) -> EventKind:
    return audit.events(desk.session, 0, 1).events[0].kind


def test_with_a_reason_only_what_was_ticked_is_shown_and_it_is_on_record(desk: Desk) -> None:
    story, who = source(desk)
    shown = reveal.reveal(desk.session, ask(story, who))
    assert shown.identity.name == NAME
    assert [way.kind for way in shown.identity.ways] == ["signal"]
    assert (shown.identity.safe_word, shown.identity.hours) == ("", "")
    assert shown.until_ms - desk.clock.at_ms <= 30_000
    assert last(desk) is EventKind.IDENTITY_OPENED
    assert reveal.openings(desk.session, story.comp, who)[0].reason == "read back the quotes"


def test_a_longer_time_than_the_policy_allows_is_cut(desk: Desk) -> None:
    story, who = source(desk)
    shown = reveal.reveal(desk.session, dataclasses.replace(ask(story, who), seconds=86_400))
    assert shown.until_ms - desk.clock.at_ms <= desk.session.standing.policy.reveal_most_s * 1000


def test_a_clock_set_back_gives_no_second_dozen(desk: Desk) -> None:
    story, who = source(desk)
    for _ in range(12):
        reveal.reveal(desk.session, ask(story, who))
    desk.clock.at_ms -= 3 * 86_400_000
    with pytest.raises(NotAllowed):
        reveal.reveal(desk.session, ask(story, who))


def test_the_story_s_people_see_the_ask_and_it_is_never_purged(desk: Desk) -> None:
    story, who = source(desk)
    reveal.reveal(desk.session, ask(story, who))
    db = desk.session.compartment(story.comp).book.db
    kept = [json.loads(row[0]) for row in db.execute("SELECT body FROM operation WHERE body NOT NULL")]
    (asked,) = [body for body in kept if body["op"] == "ask.open"]
    assert asked["reason"] == "read back the quotes"
    assert asked["to"] is None


def test_nobody_but_a_keeper_opens_and_the_refusal_is_on_record(desk: Desk) -> None:
    story, who = source(desk)
    place = boxes.Place(story.comp, RecordId(who))
    first = boxes.current(desk.session, place)
    assert first is not None
    stranger = PersonKeys(IdentitySecret.draw()).public
    theirs = boxes.make(place, desk.session.new_id(), Identity(NAME), boxes.Keeping([stranger], 1, first.id))
    with desk.session.compartment(story.comp).commit(desk.session.pen) as draft:
        draft.set("box", RecordId(theirs.id), {n: getattr(theirs, n) for n in theirs.__struct_fields__})
    with pytest.raises(NotAllowed) as told:
        reveal.reveal(desk.session, ask(story, who))
    assert told.value.why == Why.NOT_A_KEEPER.value
    assert last(desk) is EventKind.IDENTITY_REFUSED


def test_there_is_no_function_that_opens_more_than_one() -> None:
    opening = [name for name in vars(boxes) if name.startswith("open")]
    assert opening == ["open_alone", "open_together"]
    taking = [p.annotation for p in inspect.signature(reveal.reveal).parameters.values()]
    assert taking == [Session, reveal.Request]
    assert reveal.Request.__annotations__["source"] is SourceId


def test_without_a_reason_nothing_opens_and_the_try_is_on_record(desk: Desk) -> None:
    story, who = source(desk)
    with pytest.raises(ReasonNeeded):
        reveal.reveal(desk.session, ask(story, who, "short"))
    assert last(desk) is EventKind.IDENTITY_REFUSED


def test_the_thirteenth_today_is_refused_and_tomorrow_opens(desk: Desk) -> None:
    story, who = source(desk)
    for _ in range(12):
        reveal.reveal(desk.session, ask(story, who))
    with pytest.raises(NotAllowed) as told:
        reveal.reveal(desk.session, ask(story, who))
    assert told.value.why == Why.CAP_REACHED.value
    assert last(desk) is EventKind.IDENTITY_REFUSED
    desk.clock.pass_ms(86_400_000)
    assert reveal.reveal(desk.session, ask(story, who)).opened_today == 1


def test_when_the_record_cannot_be_written_nothing_opens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    story, who = source(desk)
    opened = []
    monkeypatch.setattr(boxes, "open_alone", lambda *a: opened.append(a))
    log = desk.session.compartment(desk.session.places.log)
    log.book.db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        reveal.reveal(desk.session, ask(story, who))
    log.book.db.execute("PRAGMA query_only=OFF")
    assert not opened


def test_a_protected_source_needs_a_second_keeper(desk: Desk) -> None:
    story, who = source(desk)
    place = boxes.Place(story.comp, RecordId(who))
    first = boxes.current(desk.session, place)
    assert first is not None
    me = boxes.people(desk.session, story.comp, [desk.session.me])
    both = boxes.make(place, desk.session.new_id(), Identity(NAME), boxes.Keeping([*me, *me], 2, first.id))
    with desk.session.compartment(story.comp).commit(desk.session.pen) as draft:
        draft.set("box", RecordId(both.id), {n: getattr(both, n) for n in both.__struct_fields__})
    with pytest.raises(NotAllowed) as told:
        reveal.reveal(desk.session, ask(story, who))
    assert told.value.why == Why.NEEDS_ANOTHER_KEEPER.value


def test_a_box_copied_to_another_source_counts_nothing_there(desk: Desk) -> None:
    story, who = source(desk)
    _, other = source(desk)
    box = boxes.current(desk.session, boxes.Place(story.comp, RecordId(who)))
    assert box is not None
    assert boxes.current(desk.session, boxes.Place(story.comp, RecordId(other))) is None
    with pytest.raises(Exception, match="another source"):
        boxes.open_alone(desk.session, boxes.Place(story.comp, RecordId(other)), box)


def test_the_identity_lies_nowhere_in_the_story_in_clear(desk: Desk) -> None:
    story, _ = source(desk)
    db = desk.session.compartment(story.comp).book.db
    bodies = b"".join(row[0] for row in db.execute("SELECT body FROM operation WHERE body IS NOT NULL"))
    assert NAME.encode() not in bodies
    assert "quiet" not in NAME


def test_who_may_know_never_widens_without_an_ease(desk: Desk) -> None:
    story, who = source(desk)
    whole = sources.read_source(desk.session, story.comp, who)
    assert whole.promise.may_know == {desk.session.me}
    assert whole.differs is None
