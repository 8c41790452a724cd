"""Rules of the desk: written by an editor alone, obeyed only then, applied as commits with a way back."""

import pytest
from desks import Desk

from tipdesk.desk import rules_of_the_desk, tips, triage
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.desk_rule import DeskRule, Then, When
from tipdesk.domain.ids import TipId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import EmptyRule
from tipdesk.ledger.ids import RecordId

FERRY = DeskRule("", "Ferry", When(words=("ferry",)), Then(("port",), state="checking", queue="amber ferry"))


def file(desk: Desk, *texts: str) -> list[TipId]:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    start = len(shelf.known())
    made = [Arrival(f"{start + n:064x}", "mail", f"tip {start + n}", text) for n, text in enumerate(texts)]
    return [TipId(one) for one in shelf.file(made)]


def ids(desk: Desk) -> list[str]:
    return [one.id for one in rules_of_the_desk.in_force(desk.session)]


def read(desk: Desk, tip: TipId) -> tips.WholeTip:
    return tips.whole(desk.session, desk.session.places.inbox, tip)


def apply(desk: Desk, some: list[TipId], *rules: str) -> None:
    for _ in rules_of_the_desk.apply(desk.session, some, rules or ids(desk)):
        pass


def test_a_rule_does_what_it_says_to_what_it_fits_and_undo_takes_all_of_it_back(desk: Desk) -> None:
    rules_of_the_desk.put(desk.session, FERRY)
    some = file(desk, "The ferry sails.", "The train is late.")
    apply(desk, some)
    ferry, train = (read(desk, tip).tip for tip in some)
    assert (ferry.tags, ferry.state, ferry.queue) == (("port",), "checking", "amber ferry")
    assert (train.tags, train.state, train.queue) == ((), "new", "")
    desk.session.history.undo(desk.session)
    ferry = read(desk, some[0]).tip
    assert (ferry.tags, ferry.state, ferry.queue) == ((), "new", "")


def test_what_somebody_decided_meanwhile_stays(desk: Desk) -> None:
    rules_of_the_desk.put(desk.session, FERRY)
    (tip,) = file(desk, "The ferry sails.")
    triage.move(desk.session, desk.session.places.inbox, [tip], DEFAULT_STATES[2])
    apply(desk, [tip])
    assert read(desk, tip).tip.state == "verified"


def test_only_rules_that_were_agreed_to_are_applied(desk: Desk) -> None:
    rules_of_the_desk.put(desk.session, FERRY)
    (tip,) = file(desk, "The ferry sails.")
    apply(desk, [tip], "another")
    assert read(desk, tip).tip.tags == ()


def test_a_rule_never_files_into_a_story() -> None:
    assert set(Then.__dataclass_fields__) == {"tags", "assignee", "state", "queue"}


def test_a_rule_for_everything_is_refused(desk: Desk) -> None:
    for rule in (DeskRule("", "x", When(), Then(("a",))), DeskRule("", "x", When(sender="a@b.example"), Then())):
        with pytest.raises(EmptyRule):
            rules_of_the_desk.put(desk.session, rule)
    assert rules_of_the_desk.every(desk.session) == ()


def test_a_rule_that_a_reporter_s_program_wrote_is_shown_and_not_obeyed(desk: Desk) -> None:
    """The bytes are written past the use case, as a changed program would."""
    rules_of_the_desk.put(desk.session, FERRY)
    people = desk.session.standing.people
    me = str(desk.session.me)
    reporter = people[me].__class__(people[me].id, people[me].name, DeskRole.REPORTER)
    inbox = desk.session.compartment(desk.session.places.inbox)
    with inbox.commit(desk.session.pen) as draft:
        draft.set("rule", RecordId("cd" * 16), {"name": "Hide", "sender": "@rival.example", "state": "spam"})
    assert len(ids(desk)) == 2
    people[me] = reporter
    assert [one.is_followed for one in rules_of_the_desk.every(desk.session)] == [False, False]
    assert ids(desk) == []


def test_a_withdrawn_rule_is_asked_no_more_and_comes_back_by_undo(desk: Desk) -> None:
    rules_of_the_desk.put(desk.session, FERRY)
    way = rules_of_the_desk.withdraw(desk.session, ids(desk)[0])
    assert rules_of_the_desk.every(desk.session) == ()
    way.back(desk.session)
    assert [one.rule.name for one in rules_of_the_desk.every(desk.session)] == ["Ferry"]
