"""What the desk decides holds for everybody after it, and who may not decide is told why."""

import pytest
from desks import Desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tipdesk.desk import audit, roster
from tipdesk.desk import settings as desk_settings
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole, Person
from tipdesk.domain.settings import Policy
from tipdesk.domain.tip import DEFAULT_STATES, TriageState
from tipdesk.errors import NotAllowed, TooManyStates


def test_the_desk_s_own_states_hold_after_a_lock_in_their_order(desk: Desk) -> None:
    own = (TriageState("new", "Fresh", is_open=True), TriageState("bin", "Bin", needs_reason=True))
    desk_settings.decide(desk.session, {desk_settings.STATES: desk_settings.plain_states(own)})
    assert roster.triage_states(desk.again()) == own
    assert audit.events(desk.session, 0, 9, [EventKind.SETTING_CHANGED]).events[0].reason == "states"


@pytest.mark.parametrize("states", [(), (*DEFAULT_STATES, *DEFAULT_STATES[:2]), DEFAULT_STATES[:1] * 2])
def test_no_states_ten_of_them_or_two_alike_are_refused(desk: Desk, states: tuple[TriageState, ...]) -> None:
    with pytest.raises(TooManyStates):
        desk_settings.decide(desk.session, {desk_settings.STATES: desk_settings.plain_states(states)})
    assert roster.triage_states(desk.session) == DEFAULT_STATES


def test_a_reporter_decides_nothing_for_the_desk(desk: Desk) -> None:
    me = desk.session.standing.person
    desk.session.standing.person = Person(me.id, me.name, DeskRole.REPORTER)
    with pytest.raises(NotAllowed) as told:
        desk_settings.decide(desk.session, {"reveals_a_day": 100})
    assert told.value.why == Why.NOT_YOUR_DESK_ROLE.value
    assert desk.session.standing.policy == Policy()


def test_the_desk_says_how_many_keepers_act_together_and_fewer_is_weaker(desk: Desk) -> None:
    made = desk_settings.decide(desk.session, {"keepers_needed": 3, "keepers_of": 5})
    assert (desk.session.standing.policy.together, made.weaker) == ((3, 5), ())
    made = desk_settings.decide(desk.session, {"keepers_needed": 2, "keepers_of": 3})
    assert (desk.session.standing.policy.together, made.weaker) == ((2, 3), ("keepers_needed",))
    # A statement of another program: never more together than there are.
    assert roster.policy_of({"keepers_needed": 4}).together == (4, 4)


def test_one_founder_rules_alone_and_that_is_said(desk: Desk) -> None:
    rule = desk_settings.who_rules(desk.session)
    assert (rule.needed, rule.holders, rule.alone) == (1, 1, True)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(["reveals_a_day", "lock_after_s", "other"]),
        st.one_of(st.integers(), st.text(), st.none(), st.booleans(), st.lists(st.integers())),
    )
)
def test_a_policy_of_another_program_never_breaks_ours(said: dict[str, object]) -> None:
    policy = roster.policy_of(dict(said))
    assert type(policy.reveals_a_day) is int
    assert policy.reveals_a_day > 0
    assert policy.lock_after_s > 0
