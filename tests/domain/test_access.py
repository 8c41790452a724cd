"""The table of access: each cell is written down here a second time, by hand, so that no change passes unseen."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.access import RULES, Action, Actor, Subject, Why, can
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole

R, E, S = DeskRole.REPORTER, DeskRole.EDITOR, DeskRole.SECURITY_EDITOR
LEAD, CONTRIBUTOR, READER = StoryRole.LEAD, StoryRole.CONTRIBUTOR, StoryRole.READER
NEWS, EVERYONE = {R, E}, {R, E, S}
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
    Action.FOUND_STORY: (NEWS, ANYWHERE),
    Action.READ_STORY: (NEWS, IN),
    Action.WRITE_STORY: (NEWS, WRITERS),
    Action.EASE_PROMISE: (NEWS, LEADS),
    Action.GRANT: (NEWS, LEADS),
    Action.PURGE: (NEWS, LEADS),
    Action.WITHDRAW: (NEWS, LEADS),
    Action.ASK_IDENTITY: (NEWS, IN),
    Action.OPEN_IDENTITY: (EVERYONE, ANYWHERE),
    Action.COPY: (NEWS, IN),
    Action.READ_OWN_LOG: (EVERYONE, ANYWHERE),
    Action.READ_ALL_LOGS: ({S}, ANYWHERE),
    Action.CHANGE_POLICY: ({E, S}, ANYWHERE),
}


def test_every_action_has_a_rule() -> None:
    assert set(RULES) == set(Action) == set(ALLOWED)


@pytest.mark.parametrize("action", Action, ids=lambda action: action.name)
def test_every_cell_is_as_written(action: Action) -> None:
    desk_roles, story_roles = ALLOWED[action]
    for role, story, keeper in itertools.product(DeskRole, (*StoryRole, None), (False, True)):
        wanted = role in desk_roles and story in story_roles and (keeper or action is not Action.OPEN_IDENTITY)
        assert can(Actor(role, story, keeper), action).allowed is wanted, (role, story, keeper)


@pytest.mark.parametrize(
    ("actor", "action", "subject", "why"),
    [
        (Actor(S), Action.READ_INBOX, None, Why.NOT_YOUR_DESK_ROLE),
        (Actor(S, LEAD), Action.READ_STORY, None, Why.NOT_YOUR_DESK_ROLE),
        (Actor(R), Action.READ_STORY, None, Why.NOT_IN_THE_STORY),
        (Actor(R, READER), Action.WRITE_STORY, None, Why.NOT_YOUR_STORY_ROLE),
        (Actor(E, LEAD), Action.OPEN_IDENTITY, None, Why.NOT_A_KEEPER),
        (Actor(R, LEAD, is_keeper=True), Action.OPEN_IDENTITY, Subject(opened_today=12), Why.CAP_REACHED),
        (Actor(R, LEAD, is_keeper=True), Action.OPEN_IDENTITY, Subject(needed=2), Why.NEEDS_ANOTHER_KEEPER),
        (Actor(R, LEAD, is_keeper=True), Action.OPEN_IDENTITY, Subject(opened_today=11), Why.ALLOWED),
    ],
)
def test_each_refusal_says_why(actor: Actor, action: Action, subject: Subject | None, why: Why) -> None:
    assert can(actor, action, subject).why is why


@given(st.sampled_from(DeskRole), st.sampled_from([*StoryRole, None]), st.integers(1, 5), st.integers(0, 40))
def test_no_role_opens_an_identity_without_being_its_keeper(
    role: DeskRole, story: StoryRole | None, needed: int, opened: int
) -> None:
    assert not can(Actor(role, story), Action.OPEN_IDENTITY, Subject(needed, opened)).allowed


@given(st.sampled_from(Action), st.sampled_from(DeskRole), st.sampled_from(StoryRole))
def test_a_senior_role_in_a_story_may_all_that_a_junior_may(action: Action, role: DeskRole, story: StoryRole) -> None:
    if can(Actor(role, story), action).allowed:
        assert can(Actor(role, LEAD), action).allowed
