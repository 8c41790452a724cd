"""What the desk's rules say must go, goes by a lead's word: on record first, never what is held, and for good."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from attack.enemies import everything
from desks import Desk
from fakes import DAY_MS
from keepers import Newsroom

from tipdesk.desk import arrivals, audit, clearing, destruction, holds, retention, settings, tips, triage
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.audit_answers import unconfirmed
from tipdesk.desk.clearing import Cleared
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import TipId
from tipdesk.domain.retention import Rule, What
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import ChangedSince, NotAllowed
from tipdesk.ledger.bodies import Role
from tipdesk.ledger.ids import RecordId

NEW, SPAM = DEFAULT_STATES[0], DEFAULT_STATES[7]
THIRTY = Rule("spam", 30)
CANARY = b"ZQCANARY"
HOUR_MS = 3_600_000


def arrived(desk: Desk, title: str, digest: str) -> TipId:
    """A tip with a sealed document, moved to spam."""
    s = desk.session
    shelf = Shelf(s, s.places.inbox)
    shelf.known()
    paper = shelf.seal(f"{title}.txt", "text/plain", [CANARY * 9000])
    arrival = Arrival(digest * 64, "mail", title, f"ZQCANARY {title}", documents=(paper,))
    tip = TipId(shelf.file([arrival])[0])
    triage.move(s, s.places.inbox, [tip], SPAM, "advertising")
    return tip


def last(session: Session) -> AccessEvent:
    return audit.events(session, 0, 1).events[0]


def bodies(session: Session) -> bytes:
    commits = everything(session.compartment(session.places.inbox))
    return b"".join(one.body or b"" for commit in commits for one in commit.operations)


def sealed(session: Session) -> list[Path]:
    return sorted(session.compartment(session.places.inbox).location.documents.iterdir())


@pytest.fixture
def spam(desk: Desk) -> TipId:
    tip = arrived(desk, "Watches", "a")
    desk.clock.pass_ms(31 * DAY_MS)
    return tip


def test_what_a_rule_ends_is_due_on_its_day_and_not_before(desk: Desk) -> None:
    tip = arrived(desk, "Watches", "a")
    desk.clock.pass_ms(30 * DAY_MS - HOUR_MS)
    assert clearing.due(desk.session) == clearing.counted(desk.session) == ()
    desk.clock.pass_ms(HOUR_MS)
    (due,) = clearing.due(desk.session)
    assert (due.rule, due.tips, due.documents, due.may_destroy) == (THIRTY, (tip,), 1, True)
    assert clearing.counted(desk.session) == ((THIRTY, 1),)


def test_a_rule_that_only_warns_ends_nothing(desk: Desk) -> None:
    desk.tip()
    desk.clock.pass_ms(400 * DAY_MS)
    assert any(one.rule.state == "new" and one.due for one in retention.standing(desk.session))
    assert clearing.due(desk.session) == ()
    with pytest.raises(NotAllowed):
        clearing.destroy(desk.session, Rule("new", 60, What.WARN), [])


def test_it_goes_whole_on_record_and_no_import_brings_it_back(desk: Desk, spam: TipId) -> None:
    s = desk.session
    stays = arrived(desk, "Boats", "b")
    assert bodies(s).count(CANARY + b" Watches") == 1
    assert len(sealed(s)) == 2
    assert clearing.destroy(s, THIRTY, [spam]) == Cleared(1, 1)
    event = last(s)
    assert (event.kind, event.where, event.reason, event.count) == (EventKind.PURGED, "inbox", "rule spam", 1)
    assert (event.details.ref, event.details.needed, event.details.people) == ("spam", 30, (str(s.me),))
    assert CANARY + b" Watches" not in bodies(s)
    assert CANARY + b" Boats" in bodies(s)
    assert len(sealed(s)) == 1
    assert [card.tip for card in tips.window(s, s.places.inbox, ["spam"], 0, 9)] == [stays]
    assert tips.counts(s, s.places.inbox) == {"spam": 1}
    assert clearing.due(s) == ()
    with pytest.raises(NotAllowed):
        clearing.destroy(s, THIRTY, [spam])
    assert bytes.fromhex("a" * 64) in Shelf(desk.again(), desk.session.places.inbox).known()


def test_what_was_done_before_is_not_undone_into_it(desk: Desk) -> None:
    s, tip = desk.session, arrived(desk, "Watches", "a")
    s.history.done(triage.set_next_step(s, s.places.inbox, tip, "ZQCANARY call"))
    s.history.done(triage.set_next_step(s, s.places.inbox, tip, "wait"))
    desk.clock.pass_ms(31 * DAY_MS)
    clearing.destroy(s, THIRTY, [tip])
    with pytest.raises(ChangedSince):
        s.history.undo(s)
    assert CANARY not in bodies(s)


def test_what_is_held_stays_and_what_was_moved_since_stays_too(desk: Desk, spam: TipId) -> None:
    s = desk.session
    held, moved = arrived(desk, "Held", "c"), arrived(desk, "Moved", "d")
    desk.clock.pass_ms(31 * DAY_MS)
    (before,) = clearing.due(s)
    assert set(before.tips) == {spam, held, moved}
    holds.hold(s, holds.matter_of(s.places.inbox, held, held[:12], "inbox"), "a court asks for it")
    triage.move(s, s.places.inbox, [moved], NEW)
    (due,) = clearing.due(s)
    assert (due.tips, due.held) == ((spam,), 1)
    assert clearing.counted(s) == ((THIRTY, 1),)
    assert clearing.destroy(s, THIRTY, before.tips) == Cleared(1, 1, left=2)
    assert CANARY + b" Held" in bodies(s)
    assert CANARY + b" Moved" in bodies(s)


def test_no_rule_of_one_s_own_making_destroys(desk: Desk, spam: TipId) -> None:
    with pytest.raises(NotAllowed) as told:
        clearing.destroy(desk.session, Rule("spam", 1), [spam])
    assert told.value.why == Why.NOT_DUE.value
    assert (last(desk.session).kind, last(desk.session).allowed) == (EventKind.PURGED, False)
    settings.decide(desk.session, retention.said_of([Rule("spam", 90)]))
    desk.again()
    assert clearing.due(desk.session) == ()
    with pytest.raises(NotAllowed):
        clearing.destroy(desk.session, THIRTY, [spam])
    assert CANARY in bodies(desk.session)


def test_today_counts_nothing_that_a_colleague_dated_back(room: Newsroom) -> None:
    """A contributor's signed commit says that a fresh tip came long ago: Today would call for its destruction."""
    ana = room.ana
    inbox, ben = ana.places.inbox, room.join("Ben")
    tip, true = arrived(room.desk, "Contract", "e"), arrived(room.desk, "Watches", "a")
    room.let_in(StoryPlace(inbox, ana.new_id(), "Inbox", "inbox"), ben, Role.CONTRIBUTOR)
    with ben.compartment(inbox).commit(ben.pen) as draft:
        draft.set("tip", RecordId(tip), {"received_ms": 1})
    room.carry(ben, ana, inbox)
    assert clearing.counted(ana) == clearing.due(ana) == ()
    room.desk.clock.pass_ms(31 * DAY_MS)
    assert clearing.counted(ana) == ((THIRTY, 2),)
    assert set(clearing.due(ana)[0].tips) == {tip, true}


def test_many_go_in_several_commits_and_what_is_too_much_is_offered_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    s = desk.session
    for number in range(7):
        arrived(desk, f"Offer {number}", str(number))
    desk.clock.pass_ms(31 * DAY_MS)
    monkeypatch.setattr(clearing, "MOST", 5)
    monkeypatch.setattr(clearing, "PORTION", 2)
    (due,) = clearing.due(s)
    assert (len(due.tips), due.more) == (5, 2)
    assert clearing.destroy(s, THIRTY, due.tips) == Cleared(5, 5)
    (due,) = clearing.due(s)
    assert (len(due.tips), due.more) == (2, 0)
    clearing.destroy(s, THIRTY, due.tips)
    assert CANARY not in bodies(s)
    assert sealed(s) == []


def test_a_document_that_a_colleague_said_is_this_tip_s_does_not_go_with_it(desk: Desk, spam: TipId) -> None:
    """A contributor names another tip's document in one that is due, and writes its owner over."""
    s = desk.session
    other = arrived(desk, "Contract", "e")
    (paper,) = tips.whole(s, s.places.inbox, other).documents
    with s.compartment(s.places.inbox).commit(s.pen) as draft:
        draft.set("tip", RecordId(spam), {"documents": [paper.id], "original": paper.id})
        draft.set("document", RecordId(paper.id), {"tip": spam})
    clearing.destroy(s, THIRTY, [spam])
    assert tips.open_document(s, s.places.inbox, paper.id, 8) == CANARY


def test_no_other_tip_goes_because_a_colleague_named_it_as_a_document(desk: Desk, spam: TipId) -> None:
    """And said of it what is said of documents."""
    s = desk.session
    other = arrived(desk, "Contract", "e")
    with s.compartment(s.places.inbox).commit(s.pen) as draft:
        draft.set("tip", RecordId(spam), {"documents": [other]})
        draft.set("tip", RecordId(other), {"tip": spam, "seed": "", "size": 1})
        draft.set("document", RecordId(other), {"tip": spam})
    clearing.destroy(s, THIRTY, [spam])
    assert CANARY + b" Contract" in bodies(s)


@pytest.fixture
def room(desk: Desk, tmp_path: Path) -> Iterator[Newsroom]:
    made = Newsroom(desk, tmp_path)
    yield made
    made.close()


def test_the_other_laptop_forgets_too_confirms_it_and_who_does_not_lead_is_refused(room: Newsroom) -> None:
    desk, ana = room.desk, room.ana
    inbox = ana.places.inbox
    ben = room.join("Ben")
    tip = arrived(desk, "Watches", "a")
    room.let_in(StoryPlace(inbox, ana.new_id(), "Inbox", "inbox"), ben, Role.CONTRIBUTOR)
    ben.places = replace(ben.places, inbox=inbox)
    desk.clock.pass_ms(31 * DAY_MS)
    assert clearing.counted(ben) == ()
    (due,) = clearing.due(ben)
    assert not due.may_destroy
    with pytest.raises(NotAllowed) as told:
        clearing.destroy(ben, THIRTY, [tip])
    assert told.value.why == Why.NOT_YOUR_STORY_ROLE.value
    cleared = clearing.destroy(ana, THIRTY, [tip])
    assert [str(one) for one in cleared.awaited] == [str(ben.me)]
    ordered = last(ana)
    assert [str(one.person) for one in unconfirmed(ana)] == [str(ben.me)]
    room.carry(ana, ben, inbox)
    assert CANARY not in bodies(ben)
    destruction.settle(ben, inbox)
    said = last(ben)
    assert (said.kind, said.where, said.details.ref) == (EventKind.PURGE_CONFIRMED, "inbox", ordered.id)


def test_what_was_withdrawn_is_no_matter_of_the_rules(desk: Desk, spam: TipId) -> None:
    arrivals.withdraw(desk.session, desk.session.places.inbox, [spam])
    assert clearing.due(desk.session) == ()


def test_a_colleague_who_writes_an_earlier_time_over_makes_nothing_due(desk: Desk) -> None:
    """Or none at all: what came in yesterday is not destroyed by a lead who trusts the list."""
    s, inbox = desk.session, desk.session.places.inbox
    tip, other = arrived(desk, "Watches", "a"), arrived(desk, "Boats", "b")
    with s.compartment(inbox).commit(s.pen) as draft:
        draft.set("tip", RecordId(tip), {"received_ms": 1})
        draft.set("tip", RecordId(other), {"received_ms": "long ago"})
        draft.set("tip", s.new_id(), {"state": "spam", "title": "Of no time"})
    assert clearing.due(s) == ()
    with pytest.raises(NotAllowed):
        clearing.destroy(s, THIRTY, [tip, other])
    desk.clock.pass_ms(31 * DAY_MS)
    (due,) = clearing.due(s)
    assert (set(due.tips), due.more) == ({tip, other}, 0)
