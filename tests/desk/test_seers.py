"""Who can see: why, by whom, until when; who could before; and who could on a day gone by."""

import pytest
from attack.enemies import everything
from desks import Desk
from fakes import DAY_MS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tipdesk.desk import seers, stories
from tipdesk.domain.ids import PersonId
from tipdesk.domain.story import StoryRole
from tipdesk.ledger import standing
from tipdesk.ledger.apart import fold_apart
from tipdesk.ledger.bodies import Grant, PublicKeys, Revoke
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.store import read_header
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret


@pytest.fixture
def place(desk: Desk) -> CompartmentId:
    return CompartmentId(stories.found_story(desk.session, "Night shifts", "slow orchard").story)


def let_in(desk: Desk, place: CompartmentId, until_ms: int | None = None, why: str = "photographs") -> PersonId:
    keys = PersonKeys(IdentitySecret.draw())
    with desk.session.compartment(place).commit(desk.session.pen) as draft:
        draft.decide(Grant(PublicKeys.of(keys.public), "contributor", until_ms, why))
    return PersonId(keys.public.id)


def put_out(desk: Desk, place: CompartmentId, who: PersonId) -> None:
    with desk.session.compartment(place).commit(desk.session.pen) as draft:
        draft.decide(Revoke(who, []))


def test_the_founder_has_no_grant_and_who_was_let_in_has_by_whom_and_why(desk: Desk, place: CompartmentId) -> None:
    end = desk.clock.at_ms + 3 * DAY_MS
    other = let_in(desk, place, end)
    me, them = seers.seeing(desk.session, place).today
    assert (me.person, me.role, me.by, me.until_ms) == (desk.session.me, StoryRole.LEAD, None, None)
    assert (them.person, them.role, them.by, them.until_ms, them.why) == (
        other, StoryRole.CONTRIBUTOR, desk.session.me, end, "photographs",
    )  # fmt: skip


def test_who_was_put_out_and_whose_time_has_passed_could_before(desk: Desk, place: CompartmentId) -> None:
    gone, late = let_in(desk, place), let_in(desk, place, desk.clock.at_ms + DAY_MS)
    put_out(desk, place, gone)
    desk.clock.pass_ms(2 * DAY_MS)
    seeing = seers.seeing(desk.session, place)
    assert [one.person for one in seeing.today] == [desk.session.me]
    assert {one.person for one in seeing.before} == {gone, late}


def test_who_was_put_out_and_let_in_again_can_today(desk: Desk, place: CompartmentId) -> None:
    keys = PersonKeys(IdentitySecret.draw())
    s = desk.session
    for why in ("first", "again"):
        with s.compartment(place).commit(s.pen) as draft:
            draft.decide(Grant(PublicKeys.of(keys.public), "reader", None, why))
        if why == "first":
            put_out(desk, place, PersonId(keys.public.id))
    seeing = seers.seeing(s, place)
    assert [one.why for one in seeing.today] == ["", "again"]
    assert seeing.before == ()


def test_a_day_gone_by_has_who_could_read_then(desk: Desk, place: CompartmentId) -> None:
    began = desk.clock.at_ms
    desk.clock.pass_ms(DAY_MS)
    other = let_in(desk, place)
    desk.clock.pass_ms(DAY_MS)
    put_out(desk, place, other)
    desk.clock.pass_ms(DAY_MS)
    s, me = desk.session, PersonId(desk.session.me)
    assert seers.on_day(s, place, began - 2 * DAY_MS, began - DAY_MS) == ()
    assert seers.on_day(s, place, began, began + DAY_MS // 2) == (me,)
    assert set(seers.on_day(s, place, began + DAY_MS + 10_000, began + DAY_MS + 20_000)) == {me, other}
    assert seers.on_day(s, place, began + 2 * DAY_MS + 10_000, began + 3 * DAY_MS) == (me,)
    then = {
        one.person: (one.role, one.why)
        for one in seers.roles_on_day(s, place, began + DAY_MS + 10_000, began + DAY_MS + 20_000)
    }
    assert then == {me: (StoryRole.LEAD, ""), other: (StoryRole.CONTRIBUTOR, "photographs")}


def test_the_role_of_a_day_gone_by_is_that_of_the_day_and_not_today_s(desk: Desk, place: CompartmentId) -> None:
    s, keys = desk.session, PersonKeys(IdentitySecret.draw())
    began = desk.clock.at_ms
    for role, why in (("reader", "first looks"), ("contributor", "then writes")):
        with s.compartment(place).commit(s.pen) as draft:
            draft.decide(Grant(PublicKeys.of(keys.public), role, None, why))
        desk.clock.pass_ms(DAY_MS)
    days = [began + DAY_MS // 2, began + DAY_MS + DAY_MS // 2]
    told = [{one.person: one for one in seers.roles_on_day(s, place, at, at + 1)} for at in days]
    found = [(one[PersonId(keys.public.id)].role, one[PersonId(keys.public.id)].why) for one in told]
    assert found == [(StoryRole.READER, "first looks"), (StoryRole.CONTRIBUTOR, "then writes")]


PEOPLE = [PersonKeys(IdentitySecret(bytes([number]) * 32)) for number in range(1, 4)]
STEPS = st.lists(
    st.tuples(st.sampled_from(range(3)), st.sampled_from(["in", "in for a day", "out"]), st.integers(0, 2)), max_size=7
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_who_could_on_a_day_is_the_fold_of_the_grants_until_that_day(
    desk: Desk, steps: list[tuple[int, str, int]]
) -> None:
    """By commits alone: those of later days are left out, the rest is folded as if it had come from elsewhere."""
    s = desk.session
    made = CompartmentId(stories.found_story(s, "Night shifts", f"slow orchard {desk.clock.at_ms}").story)
    began = desk.clock.at_ms
    for number, deed, days in steps:
        keys, book = PublicKeys.of(PEOPLE[number].public), s.compartment(made).book
        until = desk.clock.at_ms + DAY_MS if deed == "in for a day" else None
        with s.compartment(made).commit(s.pen) as draft:
            if deed == "out":
                draft.decide(Revoke(keys.person, standing.heads(book, LedgerPerson(keys.person))))
            else:
                draft.decide(Grant(keys, "reader", until, "a test"))
        desk.clock.pass_ms(days * DAY_MS)
    whole = everything(s.compartment(made))
    for day in range(-1, 6):
        at_ms = began + day * DAY_MS + DAY_MS // 2
        before = [one for one in whole if read_header(one.header).time <= at_ms]
        folded = fold_apart(made, before).state.verdict.members if before else {}
        could = {
            PersonId(who)
            for who, members in folded.items()
            if any(one.until is None or at_ms <= one.until for one in members)
        }
        assert set(seers.on_day(s, made, at_ms, at_ms + 1)) == could
