"""Every use case that changes a record is taken back and done again, as new commits, for as long as it stays here."""

import ast
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from architecture.source import PACKAGE
from desks import Desk
from hypothesis import HealthCheck, given
from hypothesis import settings as modest
from hypothesis import strategies as st

from tipdesk.desk import (
    arrivals,
    audit,
    capture,
    filing,
    personal,
    roster,
    rules,
    settings,
    sources,
    stories,
    tips,
    triage,
    undoing,
)
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.history import MOST, History, What
from tipdesk.desk.session import Session
from tipdesk.domain.access import Actor
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, SourceId, StatementId, StoryId, TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.person import DeskRole
from tipdesk.domain.promise import Promise
from tipdesk.domain.settings import Personal, Shade
from tipdesk.domain.source import Contact, Identity, Way
from tipdesk.domain.statement import Statement, Terms
from tipdesk.domain.story import StoryRole
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import ChangedSince, NotAllowed, NothingToUndo
from tipdesk.ledger.ids import CompartmentId, RecordId

STATES = {state.key: state for state in DEFAULT_STATES}
IDENTITY = Identity("Rosalind Okafor", (Way("phone", "+44 20 7946 0018"),))


@dataclass
class Room:
    """A desk with everything that a use case may be about."""

    desk: Desk
    tip: TipId
    other: TipId
    story: StoryId
    source: SourceId
    statement: StatementId
    filed: TipId

    @property
    def session(self) -> Session:
        return self.desk.session

    @property
    def inbox(self) -> CompartmentId:
        return self.session.places.inbox

    @property
    def comp(self) -> CompartmentId:
        return CompartmentId(self.story)


def promise(s: Session, **changed: Any) -> Promise:
    made = Promise("Only Ana may know.", 1, "in person", "a dock worker", ("the pier",), frozenset({PersonId(s.me)}))
    return replace(made, **changed)


def statement(room: Room) -> StatementId:
    said = Statement(StatementId(""), room.source, "The hull was never looked at.", Terms.BACKGROUND, 5)
    return sources.add_statement(room.session, room.comp, said)


@pytest.fixture
def room(desk: Desk) -> Room:
    s = desk.session
    tip, other = TipId(desk.tip()), TipId(desk.tip("Second", digest="2" * 64))
    story = stories.found_story(s, "Harbour contracts", "amber ferry").story
    comp = CompartmentId(story)
    source = sources.add_source(s, comp, sources.NewSource(IDENTITY, promise(s), alias="quiet heron"))
    filed = TipId(desk.tip("Filed", digest="3" * 64))
    filing.file_into(s, [filed], story)
    made = Room(desk, tip, other, story, source, StatementId(""), filed)
    made.statement = statement(made)
    return made


def imported(room: Room) -> Any:
    shelf = Shelf(room.session, room.inbox)
    tips = shelf.file([Arrival(str(n) * 64, "mail", f"New {n}", "text") for n in (7, 8)])
    return arrivals.way_of_importing(room.session, room.inbox, tips)


def sourced(room: Room) -> Any:
    new = sources.NewSource(IDENTITY, promise(room.session), alias="brown owl")
    return sources.way_of_adding(room.session, room.comp, sources.add_source(room.session, room.comp, new))


def founded(room: Room) -> Any:
    return stories.way_of_founding(room.session, stories.found_story(room.session, "Another", "red lamp").story)


USE_CASES: dict[str, tuple[Intention, Callable[[Room], Any]]] = {
    "triage.move": (
        Intention.MOVE,
        lambda r: triage.move(r.session, r.inbox, [r.tip, r.other], STATES["spam"], "sells socks"),
    ),
    "triage.assign": (
        Intention.ASSIGN,
        lambda r: triage.assign(r.session, r.inbox, [r.tip, r.other], PersonId(r.session.me)),
    ),
    "triage.set_due": (Intention.DUE, lambda r: triage.set_due(r.session, r.comp, [r.filed], 5)),
    "triage.set_queue": (Intention.QUEUE, lambda r: triage.set_queue(r.session, r.inbox, [r.tip], "amber ferry")),
    "triage.set_next_step": (
        Intention.NEXT_STEP,
        lambda r: triage.set_next_step(r.session, r.inbox, r.tip, "call the yard"),
    ),
    "triage.set_tags": (Intention.TAGS, lambda r: triage.set_tags(r.session, r.inbox, r.tip, ["port", "tax"])),
    "triage.add_note": (Intention.NOTE, lambda r: triage.add_note(r.session, r.inbox, r.tip, "careful")),
    "filing.file_into": (Intention.FILE, lambda r: filing.file_into(r.session, [r.tip, r.other], r.story)),
    "stories.found_story": (Intention.FOUND_STORY, founded),
    "stories.withdraw_story": (Intention.WITHDRAW_STORY, lambda r: stories.withdraw_story(r.session, r.story)),
    "stories.set_title": (Intention.STORY_TITLE, lambda r: stories.set_title(r.session, r.story, "Piers")),
    "stories.set_state": (Intention.STORY_STATE, lambda r: stories.set_state(r.session, r.story, "Published")),
    "stories.set_planned": (Intention.STORY_PLANNED, lambda r: stories.set_planned(r.session, r.story, 9)),
    "sources.add_source": (Intention.ADD_SOURCE, sourced),
    "sources.withdraw_source": (
        Intention.WITHDRAW_SOURCE,
        lambda r: sources.withdraw_source(r.session, r.comp, r.source),
    ),
    "sources.change_promise": (
        Intention.PROMISE,
        lambda r: sources.change_promise(
            r.session, r.comp, r.source, promise(r.session, words="Nobody.", destroy_by_ms=99, may_know=frozenset())
        ),
    ),
    "sources.log_contact": (
        Intention.CONTACT,
        lambda r: sources.log_contact(
            r.session, r.comp, r.source, Contact(4, "phone", "short", PersonId(r.session.me))
        ),
    ),
    "sources.add_statement": (Intention.ADD_STATEMENT, lambda r: sources.way_of_stating(r.comp, statement(r))),
    "sources.withdraw_statement": (
        Intention.WITHDRAW_STATEMENT,
        lambda r: sources.withdraw_statement(r.session, r.comp, r.statement),
    ),
    "sources.set_terms": (
        Intention.TERMS,
        lambda r: sources.set_terms(r.session, r.comp, r.statement, Terms.OFF_THE_RECORD),
    ),
    "arrivals.Shelf.file": (Intention.IMPORT, imported),
    "arrivals.withdraw": (
        Intention.WITHDRAW_IMPORT,
        lambda r: arrivals.withdraw(r.session, r.inbox, [RecordId(r.tip), RecordId(r.other)]),
    ),
    "capture.keep": (
        Intention.CAPTURE,
        lambda r: capture.keep(r.session, capture.Captured("A man called.", "phone", 7, "off the record")).way,
    ),
    "personal.put": (
        Intention.SETTING,
        lambda r: personal.put(r.session, Personal(Shade.DARK, letters=False, lock_after_s=120)),
    ),
    "settings.decide": (
        Intention.POLICY,
        lambda r: settings.decide(
            r.session, {"reveals_a_day": 3, settings.STATES: settings.plain_states(DEFAULT_STATES[:3])}
        ),
    ),
}
"""Each public use case that changes a record and lets nothing leave, and a way through it."""


def folded(session: Session) -> dict[str, Any]:
    """What every record of this person says, the log apart; a field set to nothing counts as one never set."""
    found: dict[str, Any] = {"stories": stories.cards(session)}
    comps = [session.places.inbox, session.places.drawer, session.places.roster]
    for comp in (*comps, *(place.comp for place in session.standing.stories.values())):
        view = session.view(comp)
        for kind in ("tip", "document", "source", "statement", "story", "membership", "setting", "draft", "person"):
            for card in view.every(kind):
                one = view.record(card.record)
                fields = {n: v for n, v in one.plain().items() if v not in (None, "", False, []) and n != "past"}
                sets = {n: sorted(map(str, held.values())) for n, held in one.sets.items() if held}
                if (fields or sets) and card.state not in {"withdrawn", "gone"} and "withdrawn " not in card.state:
                    found[f"{comp[:8]} {kind} {card.record}"] = (
                        card.state,
                        card.title,
                        fields,
                        sets,
                        _guards(session, comp, card.record),
                    )
    found["policy"] = (session.standing.policy, session.standing.personal, roster.triage_states(session))
    return found


def _guards(session: Session, comp: CompartmentId, record: RecordId) -> dict[str, Any]:
    return {n: v for n, v in sources.undoing.protections(session, comp, record).items() if v != sources.NEVER}


@pytest.mark.parametrize("name", USE_CASES)
def test_each_use_case_is_undone_redone_and_undone_again_as_new_commits(room: Room, name: str) -> None:
    intention, do = USE_CASES[name]
    s = room.session
    before, history = folded(s), s.history
    way = do(room)
    history.done(way)
    after, commits = folded(s), _commits(s)
    assert after != before
    for _ in range(2):
        assert history.last is not None
        assert history.last.intention is intention
        told = history.undo(s)
        assert told.intention is intention
        assert told.count == way.told.count > 0
        assert folded(s) == before
        again = history.redo(s)
        assert (again.intention, again.records) == (intention, told.records)
        assert folded(s) == after
    history.undo(s)
    assert _commits(s) >= commits + 5
    s = room.desk.again()
    assert folded(s) == before
    with pytest.raises(NothingToUndo):
        s.history.undo(s)


# What any step may follow: a story or a source that was withdrawn is nothing to work on.
WALKED = sorted(set(USE_CASES) - {"stories.withdraw_story", "sources.withdraw_source", "filing.file_into"})


@modest(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(moves=st.lists(st.one_of(st.sampled_from(WALKED), st.sampled_from(["undo", "redo"] * 8)), max_size=30))
def test_on_any_walk_of_steps_there_and_back_each_place_is_as_it_was_before(room: Room, moves: list[str]) -> None:
    s = room.session
    s.history.forget()
    states, at = [folded(s)], 0
    for move in moves:
        if move == "undo" and at:
            s.history.undo(s)
            at -= 1
        elif move == "redo" and at + 1 < len(states):
            s.history.redo(s)
            at += 1
        elif move in USE_CASES:
            way = USE_CASES[move][1](room)
            s.history.done(way)
            if not way.told.records:
                # What changes nothing (the same terms again) is no step.
                continue
            states[at + 1 :] = [folded(s)]
            at += 1
        assert folded(s) == states[at], move
    while at:
        s.history.undo(s)
        at -= 1
    assert folded(s) == states[0]


def test_what_somebody_changed_since_stays_and_the_rest_is_taken_back(room: Room) -> None:
    s = room.session
    s.history.done(triage.move(s, room.inbox, [room.tip, room.other], STATES["checking"]))
    triage.move(s, room.inbox, [room.tip], STATES["verified"])
    s.history.undo(s)
    assert {c.tip: c.state for c in tips.cards(s, room.inbox, [room.tip, room.other])} == {
        room.tip: "verified",
        room.other: "new",
    }


def test_where_nothing_is_left_to_take_back_the_person_is_told_and_the_step_stays(room: Room) -> None:
    s = room.session
    s.history.done(sources.set_terms(s, room.comp, room.statement, Terms.DEEP_BACKGROUND))
    sources.set_terms(s, room.comp, room.statement, Terms.OFF_THE_RECORD)
    with pytest.raises(ChangedSince):
        s.history.undo(s)
    assert s.history.last is not None
    assert sources.terms_of(s, room.comp, room.statement) is Terms.OFF_THE_RECORD


def test_a_tag_that_a_colleague_added_stays_when_mine_are_taken_back(room: Room) -> None:
    s = room.session
    s.history.done(triage.set_tags(s, room.inbox, room.tip, ["port"]))
    triage.set_tags(s, room.inbox, room.tip, ["port", "tax"])
    s.history.undo(s)
    assert tips.read(s, room.inbox, room.tip).tip.tags == ("tax",)


def test_who_no_longer_leads_takes_nothing_back_that_protected(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    s = room.session
    s.history.done(sources.set_terms(s, room.comp, room.statement, Terms.OFF_THE_RECORD))
    contributor = Actor(DeskRole.REPORTER, StoryRole.CONTRIBUTOR)
    monkeypatch.setattr(rules, "actor", lambda *_: contributor)
    with pytest.raises(NotAllowed):
        s.history.undo(s)
    assert sources.terms_of(s, room.comp, room.statement) is Terms.OFF_THE_RECORD


def test_an_import_larger_than_a_commit_is_taken_back_as_one(desk: Desk) -> None:
    s = desk.session
    shelf = Shelf(s, s.places.inbox)
    many = [Arrival(f"{n:064x}", "mail", f"Tip {n}", "text") for n in range(1200)]
    s.history.done(arrivals.way_of_importing(s, s.places.inbox, shelf.file(many)))
    s.history.undo(s)
    assert tips.counts(s, s.places.inbox) == {}
    s.history.redo(s)
    assert tips.counts(s, s.places.inbox) == {"new": 1200}


def test_taking_back_is_on_record_before_it_happens(room: Room) -> None:
    s = room.session
    s.history.done(sources.withdraw_source(s, room.comp, room.source))
    s.history.undo(s)
    s.history.redo(s)
    kinds = [event.kind for event in audit.events(s, 0, 3).events]
    assert kinds == [EventKind.SOURCE_WITHDRAWN, EventKind.SOURCE_RETURNED, EventKind.SOURCE_WITHDRAWN]


def test_only_the_last_two_hundred_steps_are_kept_and_a_new_one_ends_what_could_be_done_again() -> None:
    history: History[list[str]] = History()
    said: list[str] = []
    for n in range(MOST + 10):
        history.done(Said(f"{n}"))
    for _ in range(MOST):
        history.undo(said)
    with pytest.raises(NothingToUndo):
        history.undo(said)
    assert (said[0], said[-1], len(said)) == (f"{MOST + 9}", "10", MOST)
    history.redo(said)
    history.done(Said("new"))
    with pytest.raises(NothingToUndo):
        history.redo(said)
    history.done(Said("", of=()))
    assert history.last == Said("new").told
    history.forget()
    assert (history.last, history.next) == (None, None)


def test_while_a_long_step_is_taken_back_the_window_can_ask_what_the_last_one_was() -> None:
    history: History[list[str]] = History()
    asked: list[Any] = []

    @dataclass(frozen=True)
    class Long(Said):
        def back(self, session: list[str]) -> "Long":
            other = threading.Thread(target=lambda: asked.append(history.last))
            other.start()
            other.join(timeout=5)
            return self

    history.done(Long("long"))
    history.undo([])
    assert asked == [Said("long").told]


def test_a_step_whose_way_fails_stays_where_it_was_and_a_lock_in_between_forgets_it() -> None:
    history: History[list[str]] = History()

    @dataclass(frozen=True)
    class Broken(Said):
        def back(self, session: list[str]) -> "Broken":
            raise ChangedSince

    @dataclass(frozen=True)
    class Locked(Said):
        def back(self, session: list[str]) -> "Locked":
            history.forget()
            return self

    history.done(Broken("broken"))
    with pytest.raises(ChangedSince):
        history.undo([])
    assert history.last == Said("broken").told
    history.done(Locked("locked"))
    history.undo([])
    assert (history.last, history.next) == (None, None)


@dataclass(frozen=True)
class Said:
    word: str
    of: tuple[str, ...] = ("record",)

    @property
    def told(self) -> What:
        return What(Intention.MOVE, self.word, self.of)

    def back(self, session: list[str]) -> "Said":
        session.append(self.word)
        return self


@pytest.fixture
def moved(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> tuple[Session, list[TipId]]:
    """Thirty-five tips moved at once; a piece is ten."""
    monkeypatch.setattr(undoing, "PIECE", 10)
    monkeypatch.setattr(filing, "PIECE", 10)
    s = desk.session
    filed = Shelf(s, s.places.inbox).file([Arrival(f"{n:064x}", "mail", f"tip {n}", "text") for n in range(35)])
    every = [TipId(one) for one in filed]
    s.history.done(triage.move(s, s.places.inbox, every, STATES["checking"]))
    return s, every


def states(s: Session) -> dict[str, int]:
    return tips.counts(s, s.places.inbox)


def test_thousands_are_taken_back_and_done_again_in_pieces(moved: tuple[Session, list[TipId]]) -> None:
    s, _ = moved
    assert [(one.done, one.what.count) for one in s.history.undoing(s)] == [(10, 35), (20, 35), (30, 35), (35, 35)]
    assert (states(s), s.history.last) == ({"new": 35}, None)
    assert [one.done for one in s.history.redoing(s)] == [10, 20, 30, 35]
    assert (states(s), s.history.next) == ({"checking": 35}, None)


def test_stopped_between_two_pieces_the_rest_can_be_taken_back_and_the_part_done_again(
    moved: tuple[Session, list[TipId]],
) -> None:
    s, every = moved
    going = s.history.undoing(s)
    assert not next(going).is_whole
    with pytest.raises(NotAllowed):
        s.history.undo(s)
    with pytest.raises(NotAllowed):
        next(s.history.undoing(s))
    going.close()  # type: ignore[attr-defined]  # it is a generator
    assert states(s) == {"checking": 25, "new": 10}
    assert s.history.last is not None
    assert s.history.next is not None
    assert s.history.last.records == tuple(every[10:])
    assert s.history.next.records == tuple(every[:10])
    s.history.redo(s)
    assert states(s) == {"checking": 35}
    s.history.undo(s)
    s.history.undo(s)
    assert states(s) == {"new": 35}


def test_what_was_done_while_it_ran_stays_on_top_and_ends_what_could_be_done_again(
    moved: tuple[Session, list[TipId]],
) -> None:
    s, every = moved
    going = s.history.undoing(s)
    next(going)
    s.history.done(triage.move(s, s.places.inbox, every[:1], STATES["verified"]))
    going.close()  # type: ignore[attr-defined]
    assert s.history.next is None
    assert s.history.last is not None
    assert s.history.last.count == 1
    s.history.undo(s)
    assert [one.done for one in s.history.undoing(s)] == [10, 20, 25]
    assert states(s) == {"new": 35}


def test_a_piece_of_which_nothing_stands_is_passed_over_and_all_of_them_are_told(
    moved: tuple[Session, list[TipId]],
) -> None:
    s, every = moved
    triage.move(s, s.places.inbox, every[:10], STATES["verified"])
    assert [one.done for one in s.history.undoing(s)] == [10, 20, 30, 35]
    assert states(s) == {"new": 25, "verified": 10}
    triage.move(s, s.places.inbox, every, STATES["verified"])
    with pytest.raises(ChangedSince):
        list(s.history.redoing(s))
    assert s.history.next is not None
    with pytest.raises(ChangedSince):
        list(s.history.redoing(s))


def test_an_import_taken_back_in_pieces_is_on_record_in_as_many_lines_before_each(
    moved: tuple[Session, list[TipId]],
) -> None:
    s, every = moved
    s.history.done(arrivals.way_of_importing(s, s.places.inbox, every))
    next(s.history.undoing(s))
    (event,) = audit.events(s, 0, 1).events
    assert (event.kind, event.count) == (EventKind.WITHDRAWN, 10)
    list(s.history.undoing(s))
    list(s.history.redoing(s))
    told = [(event.kind, event.count) for event in audit.events(s, 0, 3).events]
    assert told == [(EventKind.IMPORTED, 5), (EventKind.IMPORTED, 10), (EventKind.IMPORTED, 10)]
    s.history.redo(s)
    steps = arrivals.withdrawing(s, s.places.inbox, every)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert states(s) == {"checking": 25}
    assert s.history.undo(s).intention is Intention.WITHDRAW_IMPORT
    assert states(s) == {"checking": 35}


def test_many_are_filed_in_pieces_and_come_back_in_pieces(moved: tuple[Session, list[TipId]]) -> None:
    s, every = moved
    story = stories.found_story(s, "Harbour contracts", "amber ferry").story
    there = stories.place_of(s, story).comp
    steps = filing.filing(s, every[:25], story)
    assert [(one.done, one.total) for one in (next(steps), next(steps))] == [(10, 25), (20, 25)]
    steps.close()  # type: ignore[attr-defined]
    assert (states(s), tips.counts(s, there)) == ({"checking": 15}, {"checking": 20})
    going = s.history.undoing(s)
    next(going)
    going.close()  # type: ignore[attr-defined]
    assert (states(s), tips.counts(s, there)) == ({"checking": 25}, {"checking": 10})
    assert [one.done for one in s.history.undoing(s)] == [10]
    assert states(s) == {"checking": 35}


def test_a_lock_between_two_pieces_keeps_what_was_done(desk: Desk, moved: tuple[Session, list[TipId]]) -> None:
    s, _ = moved
    going = s.history.undoing(s)
    next(going)
    s = desk.again()
    going.close()  # type: ignore[attr-defined]
    assert states(s) == {"checking": 25, "new": 10}
    assert (s.history.last, s.history.next) == (None, None)


def test_each_use_case_that_changes_a_record_stands_in_the_table_or_has_a_reason_not_to() -> None:
    found = writers()
    assert "triage.move" in found
    assert "record.note" not in found
    missing = sorted(found - set(USE_CASES) - set(NO_WAY_BACK))
    assert not missing, f"Give each a way back (see undoing.py) and a row in USE_CASES, or a reason: {missing}"
    assert set(USE_CASES) | set(NO_WAY_BACK) <= found, "These change nothing any more: take them out."


NO_WAY_BACK = {
    "undoing.change": "what use cases are made of",
    "undoing.patch": "what use cases are made of",
    "undoing.undo": "the way back itself",
    "undoing.Undo.back": "the way back itself",
    "filing.take_back": "the way back itself",
    "filing.Filed.back": "the way back itself",
    "stories.Listing.back": "the way back itself",
    "stories.opened": "the names that the drawer shows follow the story; suspensions count at once",
    "arrivals.Shelf.withdraw": "arrivals.withdraw for one shelf",
    "reopening.opened": "what came is kept as it came; closed again, it would be opened by the next import",
    "proposals.propose": "decided at once it is settings.decide; waiting, proposals.let_go takes it back",
    "proposals.agree": "a signature under a statement is given for good",
    "proposals.let_go": "the way back of proposing",
    **dict.fromkeys(["ending.hear", "following.steps"], "what others decided, carried out here"),
    **dict.fromkeys(["found.made_vault", "found.make_slots", "unlock.unlock"], "a vault is begun or opened"),
    **dict.fromkeys(
        ["joining.begin", "joining.enter_here", "laptop_people.add", "laptop_people.begin", "laptop_people.joined"],
        "who joined is ended by the desk, never taken back",
    ),
    **dict.fromkeys(["laptop_people.notice", "taking.keep"], "the drawer follows what was given or received"),
    **dict.fromkeys(
        [
            "in_bulk.each",
            "in_bulk.move",
            "in_bulk.assign",
            "in_bulk.set_due",
            "in_bulk.set_queue",
            "rules_of_the_desk.apply",
            "filing.filing",
            "arrivals.withdrawing",
        ],
        "in steps, each with its way back in one step of the history: test_in_bulk and test_rules_of_the_desk go it",
    ),
    **dict.fromkeys(
        [
            "rules_of_the_desk.put",
            "rules_of_the_desk.withdraw",
            "saved_filters.save",
            "saved_filters.discard",
            "forms.say",
        ],
        "a record of its own, whose tests take it back",
    ),
    "branches.keep": "a branch is chosen by its author's word, which stays",
    "lock.report_heads": "a line of the log",
    **dict.fromkeys(["audit_saved.save", "audit_saved.discard"], "each is the way back of the other"),
    "watching.remember": "the program's own memory of what was shown",
    "proposals.put_forward": "said at once or waiting: only another statement of root's leads back",
    **dict.fromkeys(
        ["grants.invite", "grants.invite_guest", "grants.change", "grants.end", "grants.revoke"],
        "what was read stays read: a grant is ended, and an end is followed by a new grant",
    ),
    **dict.fromkeys(["ending.settle", "ending.settle_all"], "what was decided already, carried out"),
    "recusal.leave": "a lead lets them in again",
    "recusal.returned": "the drawer follows what a lead granted",
    **dict.fromkeys(
        ["people.add", "people.change_role", "people.end", "people.replace", "holders.set_holders"],
        "who is at the desk is decided anew, never taken back",
    ),
    **dict.fromkeys(
        ["story_recovery.name_lead", "recovering.propose", "recovering.agree"],
        "a statement of root's is given for good",
    ),
    "copies.keep": "a copy is on record from its making, stays with its original, and is destroyed with it",
    "exporting.export": "what left does not come back",
    "recovering.used": "a secret that was used is forgotten for good",
    "recovery_asks.ask": "others were asked: it stays, and ends by itself",
    **dict.fromkeys(["recovery_boxes.keep", "recovery_boxes.lay_out"], "a box in a log or the roster stays"),
    **dict.fromkeys(["suspending.suspend", "suspending.lift"], "a lift is the way back of a suspension"),
    "set_aside.refile": "what was written anew is changed as anything else there",
    "ruling.follow": "typed words lead to it; those of the other statement lead back",
    "heads.remember": "the program's own memory of what was verified",
    "verifying.verify": "the program's own memory of what was verified",
    "settings.Decided.back": "the way back itself",
    **dict.fromkeys(
        [f"drafts.Sheet.{name}" for name in ("keep", "rewrite", "forget", "discard", "bring_back")],
        "one draft's share of the functions below",
    ),
    **dict.fromkeys(
        ["intake_address.renew", "intake_address.settle"], "an address that was published stays: it is renewed"
    ),
    **dict.fromkeys(
        [
            "intake_address.sweep",
            "intake_records.destroy",
            "intake_keys.remove",
            "sender_keys.remove",
            "intake_records.remove_key",
        ],
        "a secret that was destroyed is gone",
    ),
    "intake_records.note": "what a lead knows stays known",
    **dict.fromkeys(["intake_keys.bring_in", "sender_keys.bring_in"], "a key is removed for good"),
    "drafts.keep": "half-written text is no record yet",
    "drafts.rewrite": "something was taken out of a draft: it must not come back",
    "drafts.forget": "kept elsewhere: every wording is purged",
    "drafts.sweep": "the time of the way back is over",
    "drafts.discard": "drafts.bring_back leads back",
    "drafts.bring_back": "the way back itself",
    "identities.add_way": "it opens an identity: that stays on record, and a box is never overwritten",
    "identities.seal_as_new": "sources.add_source with one way",
    "unlock.strengthen": "keys: a slot is never made weaker again",
    "found.found_desk": "there is nothing before it",
    "reveal.reveal": "what was seen cannot be unseen: the ask stays in the story",
    "asking.ask": "others were asked: the request stays, and ends by itself",
    "asking.expire": "a secret whose time has passed is forgotten for good",
    "asking.open_agreed": "what was seen cannot be unseen",
    "releasing.release": "a share that was released cannot be taken back",
    "releasing.refuse": "an answer is given once",
    "onetime.draw": "part of asking.ask",
    "onetime.forget": "part of asking.open_agreed",
    "identities.merge": "counts as an opening; the boxes before it stay",
    "identities.ask_to_merge": "others were asked: the requests stay, and end by themselves",
    "identities.change_keepers": "counts as an opening; another one leads back",
    "resealing.file_anew": "part of every opening of several",
    "resealing.file_merged": "part of identities.merge",
    "holds.hold": "protects; lifted with a reason of its own by holds.ease",
    "holds.ease": "set again with a reason of its own by holds.hold",
    "holds.carry": "the roster's holds, in the story too",
    "destruction.destroy": "what was destroyed is gone",
    "clearing.destroy": "what a rule of the desk ended is gone, and the dialog said so",
    "destruction.settle": "carries holds in, and confirms",
    **dict.fromkeys(["reveal.on_record", "reveal.alone"], "part of reveal.reveal"),
    "lock.lock": "ends everything",
    "unlock.unlock_with_recovery": "keys: a slot is never brought back",
    "drawer.put_setting": "what settings are made of",
    "tray.DrawerTray.keep": "the program's own memory of an import under way",
    "tray.DrawerTray.done": "the program's own memory of an import under way",
}
"""Writing, and yet in no table: why."""

DESK = PACKAGE / "desk"
WRITES = {"commit", "write", "bulk", "hear"}
EVENTS = {"record.note", "record.note_attempts"}


def writers() -> set[str]:
    """Public functions and methods of `desk` that write in a compartment, themselves or through others of the room.

    Events of one's own log do not count: each use case writes one, and they are never taken back.
    """
    calls: dict[str, set[str]] = {}
    writing: set[str] = set()
    for path in DESK.glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        named = _imports(tree)
        for name, function in _functions(tree):
            whole = f"{path.stem}.{name}"
            calls[whole] = set()
            for node in ast.walk(function):
                if not isinstance(node, ast.Call):
                    continue
                at = node.func
                if isinstance(at, ast.Attribute):
                    of = at.value.id if isinstance(at.value, ast.Name) else ""
                    if at.attr in WRITES and of not in {"atomic", "kept"}:
                        writing.add(whole)
                    if isinstance(at.value, ast.Call) and isinstance(at.value.func, ast.Name):
                        # `Listing(…).back(session)`
                        made = at.value.func.id
                        calls[whole].add(f"{named.get(made, f'{path.stem}.{made}')}.{at.attr}")
                    if of == "self":
                        calls[whole].add(f"{path.stem}.{name.split('.')[0]}.{at.attr}")
                    calls[whole].add(f"{named.get(of, of)}.{at.attr}".removeprefix("."))
                elif isinstance(at, ast.Name):
                    calls[whole].add(named.get(at.id, f"{path.stem}.{at.id}"))
    writing -= EVENTS | {"record._write", "mark.MarkStore.write"}
    while more := {name for name, called in calls.items() if called & writing} - writing - EVENTS:
        writing |= more
    return {name for name in writing if not any(part.startswith("_") for part in name.split("."))}


def _imports(tree: ast.Module) -> dict[str, str]:
    """What a name of this module means in the room: `undoing`, or `drawer.memberships`."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tipdesk.desk"):
            module = (node.module or "").removeprefix("tipdesk.desk").removeprefix(".")
            for one in node.names:
                found[one.asname or one.name] = f"{module}.{one.name}".removeprefix(".")
    return found


def _functions(tree: ast.Module) -> list[tuple[str, ast.FunctionDef]]:
    found = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            found.append((node.name, node))
        elif isinstance(node, ast.ClassDef):
            found += [(f"{node.name}.{one.name}", one) for one in node.body if isinstance(one, ast.FunctionDef)]
    return found


def _commits(session: Session) -> int:
    """How many stand in all places: nothing is ever taken out of one."""
    places = [session.places.inbox, session.places.drawer, session.places.roster, session.places.log]
    comps = {*places, *session.opened()}
    return sum(session.compartment(c).reading().version() for c in comps)
