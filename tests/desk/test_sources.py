"""Sources: the promise is kept in protective fields, statements have terms, and each step has its way back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from desks import Desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tipdesk.desk import aliases, audit, boxes, sources, stories, undoing
from tipdesk.desk.boxes import Place
from tipdesk.desk.sources import WholeSource
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, SourceId, StatementId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Contact, Identity, Way
from tipdesk.domain.statement import Statement, Terms
from tipdesk.ledger.ids import CompartmentId, RecordId

IDENTITY = Identity("ZQCANARY Person", (Way("signal", "heron.0550"),))


@pytest.fixture
def story(desk: Desk) -> CompartmentId:
    return CompartmentId(stories.found_story(desk.session, "Harbour contracts", "amber ferry").story)


@pytest.fixture
def source(desk: Desk, story: CompartmentId) -> SourceId:
    promise = Promise("Only you.", 1, "by voice", "an official", ("job",), frozenset({PersonId(desk.session.me)}), 5000)
    return sources.add_source(desk.session, story, sources.NewSource(IDENTITY, promise, alias="quiet heron"))


@pytest.fixture
def read(desk: Desk, story: CompartmentId, source: SourceId) -> Callable[[], WholeSource]:
    return lambda: sources.read_source(desk.session, story, source)


def test_a_promise_comes_back_as_it_was_agreed(desk: Desk, read: Callable[[], WholeSource]) -> None:
    whole = read()
    assert whole.promise.print_as == "an official"
    assert whole.promise.keep_out == ("job",)
    assert whole.promise.destroy_by_ms == 5000
    assert whole.source.holders == (desk.session.me,)
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.SOURCE_ADDED


@pytest.mark.parametrize(
    "change",
    [
        {"words": "Nobody."},
        {"destroy_by_ms": 4000},
        {"destroy_by_ms": 6000},
        {"destroy_by_ms": None},
        {"may_know": frozenset[PersonId]()},
        {"may_know": frozenset({PersonId("f" * 64)}), "print_as": "a clerk"},
    ],
)
def test_each_change_of_a_promise_is_undone_and_redone_protection_included(
    desk: Desk, story: CompartmentId, source: SourceId, read: Callable[[], WholeSource], change: dict[str, object]
) -> None:
    before = read()
    back = sources.change_promise(desk.session, story, source, replace(before.promise, **change))  # type: ignore[arg-type]
    after = read()
    assert after.promise == replace(before.promise, **change)  # type: ignore[arg-type]
    redo = undoing.undo(desk.session, back)
    assert read().promise == before.promise
    undoing.undo(desk.session, redo)
    assert read().promise == after.promise


def test_a_keeper_who_was_not_promised_shows_as_a_gap(
    desk: Desk, story: CompartmentId, source: SourceId, read: Callable[[], WholeSource]
) -> None:
    sources.change_promise(desk.session, story, source, replace(read().promise, may_know=frozenset()))
    differs = read().differs
    assert differs is not None
    assert differs.beyond == {desk.session.me}


def said(desk: Desk, story: CompartmentId, source: SourceId, terms: Terms, text: str = "x") -> StatementId:
    return sources.add_statement(desk.session, story, Statement(StatementId(""), source, text, terms, 1))


def test_terms_tighten_and_ease_each_with_a_way_back(desk: Desk, story: CompartmentId, source: SourceId) -> None:
    one = said(desk, story, source, Terms.BACKGROUND)
    for terms in (Terms.OFF_THE_RECORD, Terms.ON_THE_RECORD, Terms.OUR_OWN):
        back = sources.set_terms(desk.session, story, one, terms)
        assert sources.terms_of(desk.session, story, one) is terms
        undoing.undo(desk.session, back)
        assert sources.terms_of(desk.session, story, one) is Terms.BACKGROUND


def test_a_statement_taken_back_stands_in_no_list_until_that_is_undone(
    desk: Desk, story: CompartmentId, source: SourceId
) -> None:
    one = said(desk, story, source, Terms.BACKGROUND)
    back = sources.withdraw_statement(desk.session, story, one)
    assert sources.statements(desk.session, story, source) == ()
    undoing.undo(desk.session, back)
    assert [s.id for s in sources.statements(desk.session, story, source)] == [one]


def test_a_statement_without_terms_that_count_is_off_the_record(desk: Desk, story: CompartmentId) -> None:
    with desk.session.compartment(story).commit(desk.session.pen) as draft:
        draft.set("statement", RecordId("a" * 32), {"source": "b" * 32, "text": "said", "said_ms": 1})
    assert sources.statements(desk.session, story, SourceId("b" * 32))[0].terms is Terms.OFF_THE_RECORD


def test_statements_of_one_source_are_not_shown_with_another(
    desk: Desk, story: CompartmentId, source: SourceId
) -> None:
    other = sources.add_source(
        desk.session, story, sources.NewSource(IDENTITY, Promise("", 0, "", "", (), frozenset()), alias="pale otter")
    )
    said(desk, story, source, Terms.BACKGROUND, "mine")
    said(desk, story, other, Terms.BACKGROUND, "theirs")
    assert [s.text for s in sources.statements(desk.session, story, other)] == ["theirs"]


def test_both_contacts_stand_and_the_last_is_undone_alone(
    desk: Desk, story: CompartmentId, source: SourceId, read: Callable[[], WholeSource]
) -> None:
    first = Contact(1, "signal", "met", PersonId(desk.session.me))
    second = Contact(2, "phone", "called", PersonId(desk.session.me))
    sources.log_contact(desk.session, story, source, first)
    back = sources.log_contact(desk.session, story, source, second)
    assert read().contacts == (first, second)
    undoing.undo(desk.session, back)
    assert read().contacts == (first,)


def test_a_drawn_alias_is_used_once(desk: Desk, story: CompartmentId) -> None:
    drawn = {aliases.propose(desk.session, story) for _ in range(50)}
    assert all(len(alias.split()) == 2 for alias in drawn)
    assert len(drawn) > 40


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(max_size=300), word=st.text(max_size=40), value=st.text(max_size=200))
def test_any_identity_comes_out_of_its_box_as_it_went_in_and_its_length_does_not_show(
    desk: Desk, story: CompartmentId, name: str, word: str, value: str
) -> None:
    identity = Identity(name, (Way("mail", value, "note", preferred=True),), word, "at night")
    place = Place(story, RecordId("c" * 32))
    me = boxes.people(desk.session, story, [desk.session.me])
    box = boxes.make(place, "d" * 32, identity, boxes.Keeping(me))
    assert boxes.open_alone(desk.session, place, box) == identity
    sizes = {len(boxes.make(place, "d" * 32, Identity(name[:n]), boxes.Keeping(me)).body) for n in (0, 5, 50)}
    assert len(sizes) == 1
