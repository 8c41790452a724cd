"""A statement of the root that was taken is left by typed words alone, and stays left."""

import pytest
from desks import Desk

from tipdesk.desk import audit, ruling, settings, verifying
from tipdesk.desk.findings import RootRivals
from tipdesk.domain.events import EventKind
from tipdesk.errors import Missing, UnknownWord, WordsDiffer
from tipdesk.ledger import root
from tipdesk.ledger.bodies import Root
from tipdesk.ledger.root import StatementId


def rival(desk: Desk, cap: int = 99) -> StatementId:
    """An old holder (here the founder) writes a second statement after the one before the last."""
    s = desk.session
    roster = s.compartment(s.places.roster)
    after = roster.roster.chain.said[-2].id
    plain = root.draft_statement(after, [root.Policy({"reveals_a_day": cap})])
    with roster.commit(s.pen) as draft:
        draft.decide(Root(plain, [(s.me, root.sign_statement(plain, s.keys.signing))]))
    return root.read_statement(plain).id


@pytest.fixture
def two(desk: Desk) -> StatementId:
    settings.decide(desk.session, {"reveals_a_day": 3})
    return rival(desk)


def cap(desk: Desk) -> int:
    return desk.session.standing.policy.reveals_a_day


def test_a_rival_changes_nothing_and_is_a_finding(desk: Desk, two: StatementId) -> None:
    desk.again()
    assert cap(desk) == 3
    assert ruling.rivals(desk.session) == (two,)
    for _ in range(2):
        *_, last = verifying.verify(desk.session)
        assert isinstance(last, tuple)
        assert {one.name: one.findings for one in last if one.findings} == {"roster": (RootRivals((two,)),)}


def test_the_words_of_the_rival_make_this_laptop_follow_it_on_record_and_for_good(desk: Desk, two: StatementId) -> None:
    left = desk.session.compartment(desk.session.places.roster).roster.chain.last
    ruling.follow(desk.session, two, " ".join(ruling.words_of(desk.session, two)).upper())
    assert cap(desk) == 99
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.SETTING_CHANGED
    desk.again()
    assert cap(desk) == 99
    assert ruling.rivals(desk.session) == (left,)
    # And what is decided from now on hangs on it.
    settings.decide(desk.session, {"reveals_a_day": 7})
    desk.again()
    assert cap(desk) == 7


def test_other_words_or_none_leave_everything_as_it_was(desk: Desk, two: StatementId) -> None:
    wrong = list(ruling.words_of(desk.session, two))
    wrong[0], wrong[1] = wrong[1], wrong[0]
    events = audit.events(desk.session, 0, 1).total
    for typed, failure in ((" ".join(wrong), WordsDiffer), ("", WordsDiffer), ("zzqx", UnknownWord)):
        with pytest.raises(failure):
            ruling.follow(desk.session, two, typed)
    assert cap(desk) == 3
    assert audit.events(desk.session, 0, 1).total == events


def test_what_is_no_rival_here_is_not_followed(desk: Desk, two: StatementId) -> None:
    other = StatementId("ab" * 32)
    with pytest.raises(Missing):
        ruling.follow(desk.session, other, " ".join(ruling.words_of(desk.session, other)))
    assert cap(desk) == 3
