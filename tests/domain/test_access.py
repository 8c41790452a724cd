"""The table of access: each cell is written down here a second time, by hand, so that no change passes unseen."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.access import LIMITS, RULES, Action, Actor, Limit, Seniority, Subject, Why, can
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole

R, E, S, G = DeskRole.REPORTER, DeskRole.EDITOR, DeskRole.SECURITY_EDITOR, None
LEAD, CONTRIBUTOR, READER = StoryRole.LEAD, StoryRole.CONTRIBUTOR, StoryRole.READER
NEWS, EVERYONE, EDITORS = {R, E}, {R, E, S}, {E, S}
IN, WRITERS, LEADS, ANYWHERE = (
    {LEAD, CONTRIBUTOR, READER},
    {LEAD, CONTRIBUTOR},
    {LEAD},
    {LEAD, CONTRIBUTOR, READER, None},
)

ALLOWED = {
    Action.READ_INBOX: (NEWS, ANYWHERE),
    Action.TRIAGE: (NEWS, ANYWHERE),
    Action.IMPORT: (NEWS, ANYWHERE),
    Action.CHANGE_RULES: ({E}, ANYWHERE),
    Action.FOUND_STORY: (NEWS, ANYWHERE),
    Action.READ_STORY: ({*NEWS, G}, IN),
    Action.WRITE_STORY: (NEWS, WRITERS),
    Action.TIGHTEN_PROMISE: (NEWS, WRITERS),
    Action.EASE_PROMISE: (NEWS, LEADS),
    Action.INVITE: (NEWS, LEADS),
    Action.OPEN_GUEST: (NEWS, LEADS),
    Action.CHANGE_GRANT: (NEWS, LEADS),
    Action.END_GRANT: (NEWS, LEADS),
    Action.LEAVE: ({*NEWS, G}, IN),
    Action.KEEP_BRANCH: ({*NEWS, G}, IN),
    Action.REFILE: (NEWS, LEADS),
    Action.WITHDRAW: (NEWS, LEADS),
    Action.PURGE: (NEWS, LEADS),
    Action.ASK_IDENTITY: (NEWS, IN),
    Action.OPEN_IDENTITY: (EVERYONE, ANYWHERE),
    Action.RELEASE_SHARE: (EVERYONE, ANYWHERE),
    Action.REFUSE_SHARE: (EVERYONE, ANYWHERE),
    Action.COPY: (NEWS, IN),
    Action.RELEASE_ORIGINAL: (NEWS, LEADS),
    Action.SEND_PACKET: ({*NEWS, G}, IN),
    Action.RECEIVE_PACKET: ({*EVERYONE, G}, ANYWHERE),
    Action.ACCEPT_FROM_ENDED: (NEWS, LEADS),
    Action.READ_OWN_LOG: ({*EVERYONE, G}, ANYWHERE),
    Action.READ_AUDITORS_LOG: (EVERYONE, ANYWHERE),
    Action.READ_ALL_LOGS: ({S}, ANYWHERE),
    Action.REVIEW_FINDING: ({S}, ANYWHERE),
    Action.EXPORT_REPORT: ({S}, ANYWHERE),
    Action.ADD_PERSON: (EDITORS, ANYWHERE),
    Action.END_PERSON: (EDITORS, ANYWHERE),
    Action.SUSPEND: ({S}, ANYWHERE),
    Action.LIFT_SUSPENSION: ({S}, ANYWHERE),
    Action.CHANGE_POLICY: (EDITORS, ANYWHERE),
    Action.CHANGE_ROLES: (EDITORS, ANYWHERE),
    Action.SET_HOLDERS: (EDITORS, ANYWHERE),
    Action.ASK_RECOVERY: (NEWS, ANYWHERE),
    Action.RECOVER_STORY: (EDITORS, ANYWHERE),
    Action.SIGN_ROOT: (EDITORS, ANYWHERE),
}
HOLDS = {
    # In the story by role there, or at the desk as who reads all logs.
    Action.SET_HOLD: WRITERS,
    Action.LIFT_HOLD: LEADS,
}
KEEPERS = {Action.OPEN_IDENTITY, Action.RELEASE_SHARE, Action.REFUSE_SHARE}


def wanted(actor: Actor, action: Action) -> bool:
    if action in HOLDS:
        return actor.desk_role is S or (actor.desk_role in NEWS and actor.story_role in HOLDS[action])
    desk_roles, story_roles = ALLOWED[action]
    named = actor.desk_role in desk_roles and actor.story_role in story_roles
    return named and (actor.is_keeper or action not in KEEPERS) and (actor.is_holder or action is not Action.SIGN_ROOT)


def test_every_action_has_a_rule() -> None:
    assert set(RULES) == set(Action) == set(ALLOWED) | set(HOLDS)


@pytest.mark.parametrize("action", Action, ids=lambda action: action.name)
def test_every_cell_is_as_written(action: Action) -> None:
    roles = itertools.product((*DeskRole, None), (*StoryRole, None), (False, True), (False, True))
    for role, story, keeper, holder in roles:
        actor = Actor(role, story, keeper, holder)
        assert can(actor, action).allowed is wanted(actor, action), actor


@pytest.mark.parametrize(
    ("actor", "action", "subject", "why"),
    [
        (Actor(S), Action.READ_INBOX, None, Why.NOT_YOUR_DESK_ROLE),
        (Actor(S, LEAD), Action.READ_STORY, None, Why.NOT_YOUR_DESK_ROLE),
        (Actor(R), Action.READ_STORY, None, Why.NOT_IN_THE_STORY),
        (Actor(R, READER), Action.WRITE_STORY, None, Why.NOT_YOUR_STORY_ROLE),
        (Actor(R, READER), Action.SET_HOLD, None, Why.NOT_YOUR_STORY_ROLE),
        (Actor(E, LEAD), Action.OPEN_IDENTITY, None, Why.NOT_A_KEEPER),
        (Actor(E), Action.SIGN_ROOT, None, Why.NOT_A_HOLDER),
        (Actor(R, LEAD, is_keeper=True), Action.OPEN_IDENTITY, Subject(opened_today=12), Why.CAP_REACHED),
        (Actor(R, LEAD, is_keeper=True), Action.OPEN_IDENTITY, Subject(needed=2), Why.NEEDS_ANOTHER_KEEPER),
        (Actor(R, LEAD, is_keeper=True), Action.OPEN_IDENTITY, Subject(opened_today=11), Why.ALLOWED),
        (Actor(R, LEAD), Action.END_GRANT, Subject(seniority=Seniority.SAME), Why.NOT_SENIOR),
        (Actor(R, LEAD), Action.END_GRANT, Subject(seniority=Seniority.SENIOR), Why.NOT_SENIOR),
        (Actor(R, LEAD), Action.END_GRANT, Subject(), Why.ALLOWED),
        (Actor(R, LEAD), Action.LEAVE, Subject(leads_left=0), Why.LAST_LEAD),
        (Actor(R, LEAD), Action.CHANGE_GRANT, Subject(leads_left=0), Why.LAST_LEAD),
        (Actor(R, LEAD), Action.OPEN_GUEST, Subject(), Why.NO_END_DATE),
        (Actor(R, LEAD), Action.OPEN_GUEST, Subject(until_ms=1), Why.ALLOWED),
        (Actor(R, LEAD), Action.INVITE, Subject(role=S), Why.READS_ALL_LOGS),
        (Actor(E), Action.ADD_PERSON, Subject(role=E), Why.ROOT_ALONE),
        (Actor(S), Action.ADD_PERSON, Subject(role=R), Why.ALLOWED),
        (Actor(E), Action.SUSPEND, Subject(), Why.NOT_YOUR_DESK_ROLE),
        (Actor(S), Action.SUSPEND, Subject(seniority=Seniority.SAME), Why.NOT_SENIOR),
        (Actor(S), Action.LIFT_SUSPENSION, Subject(seniority=Seniority.SENIOR), Why.NOT_SENIOR),
        (Actor(S), Action.LIFT_SUSPENSION, Subject(seniority=Seniority.SAME), Why.ALLOWED),
        (Actor(R, LEAD), Action.INVITE, Subject(ended_above=True), Why.NOT_SENIOR),
        (Actor(R, LEAD), Action.CHANGE_GRANT, Subject(ended_above=True), Why.NOT_SENIOR),
        (Actor(R, LEAD), Action.OPEN_GUEST, Subject(until_ms=1, ended_above=True), Why.NOT_SENIOR),
        (Actor(R, LEAD), Action.END_GRANT, Subject(ended_above=True), Why.ALLOWED),
        (Actor(E), Action.RECOVER_STORY, Subject(leads_now=1), Why.HAS_LEADS),
        (Actor(E), Action.RECOVER_STORY, Subject(), Why.ALLOWED),
    ],
)
def test_each_refusal_says_why(actor: Actor, action: Action, subject: Subject | None, why: Why) -> None:
    assert can(actor, action, subject).why is why


LIMITED = {
    Limit.CAPPED: {Action.OPEN_IDENTITY},
    Limit.JUNIORS: {Action.CHANGE_GRANT, Action.END_GRANT, Action.END_PERSON, Action.SUSPEND},
    Limit.NOT_SENIORS: {Action.LIFT_SUSPENSION},
    Limit.NOT_ENDED_ABOVE: {Action.INVITE, Action.OPEN_GUEST, Action.CHANGE_GRANT},
    Limit.LAST_LEAD_STAYS: {Action.CHANGE_GRANT, Action.END_GRANT, Action.LEAVE},
    Limit.WITH_END_DATE: {Action.OPEN_GUEST},
    Limit.REPORTERS: {Action.ADD_PERSON},
    Limit.NO_AUDITORS: {Action.INVITE},
    Limit.WITHOUT_LEADS: {Action.RECOVER_STORY},
    Limit.ROOT_AGREES: {Action.CHANGE_POLICY, Action.CHANGE_ROLES, Action.SET_HOLDERS, Action.RECOVER_STORY},
}


def test_every_limit_is_asked_where_it_is_written() -> None:
    assert set(LIMITS) == set(Limit)
    assert {limit: {a for a, rule in RULES.items() if limit in rule.limits} for limit in Limit} == LIMITED


@given(st.sampled_from(DeskRole), st.sampled_from([*StoryRole, None]), st.integers(1, 5), st.integers(0, 40))
def test_no_role_opens_an_identity_without_being_its_keeper(
    role: DeskRole, story: StoryRole | None, needed: int, opened: int
) -> None:
    assert not can(Actor(role, story), Action.OPEN_IDENTITY, Subject(needed, opened)).allowed


@given(st.sampled_from(Action), st.sampled_from([*DeskRole, None]), st.sampled_from(StoryRole))
def test_a_senior_role_in_a_story_may_all_that_a_junior_may(
    action: Action, role: DeskRole | None, story: StoryRole
) -> None:
    if can(Actor(role, story), action).allowed:
        assert can(Actor(role, LEAD), action).allowed


@given(
    st.sampled_from(Action), st.sampled_from([*DeskRole, None]), st.sampled_from([*StoryRole, None]), st.builds(Subject)
)
def test_a_subject_never_allows_what_the_role_alone_does_not(
    action: Action, role: DeskRole | None, story: StoryRole | None, subject: Subject
) -> None:
    if can(Actor(role, story), action, subject).allowed:
        assert can(Actor(role, story), action).allowed
