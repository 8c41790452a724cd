"""What the fold counts, by role and kind, is never more than the table of access allows to that role."""

from typing import Final

import pytest

from tipdesk.domain.access import Action, Actor, can
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.ledger import bodies
from tipdesk.ledger.bodies import Body, PublicKeys, Role
from tipdesk.ledger.ids import CommitId, FeedId, OperationId, PersonId, RecordId
from tipdesk.ledger.roles import Kind, granted, role_may
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret

KEYS: Final = PublicKeys.of(PersonKeys(IdentitySecret(bytes(32))).public)
HEX, R, OP = "a" * 64, RecordId("b" * 32), OperationId("a" * 64 + "/0")
WHO = PersonId(HEX)

IN_A_STORY: Final[list[tuple[Body, Action]]] = [
    (bodies.Grant(KEYS, "reader", None, "x"), Action.INVITE),
    (bodies.Revoke(WHO, []), Action.END_GRANT),
    (bodies.Keep(FeedId(HEX), CommitId(HEX)), Action.KEEP_BRANCH),
    (bodies.Purge([OP], "x"), Action.PURGE),
    (bodies.Tighten(R, "x", 1), Action.TIGHTEN_PROMISE),
    (bodies.Ease(R, "x", 1), Action.EASE_PROMISE),
    (bodies.AskOpen(HEX, "x", None, None), Action.ASK_IDENTITY),
    (bodies.AskRelease(OP, HEX, "x"), Action.RELEASE_SHARE),
    (bodies.AskRefuse(OP, "x"), Action.REFUSE_SHARE),
    (bodies.AskLeave(""), Action.LEAVE),
    (bodies.SetFields("tip", R, {}), Action.WRITE_STORY),
    (bodies.Add("tip", R, "x", 1), Action.WRITE_STORY),
    (bodies.Remove("tip", R, "x", []), Action.WRITE_STORY),
    (bodies.Log("tip", R, {}), Action.WRITE_STORY),
]
"""Founding stands alone at the beginning; root, suspensions and lifts say nothing outside the roster."""
AT_THE_DESK: Final[list[tuple[Body, Action]]] = [
    (bodies.Grant(KEYS, "reporter", None, None), Action.ADD_PERSON),
    (bodies.Revoke(WHO, []), Action.END_PERSON),
    (bodies.Suspend(WHO, []), Action.SUSPEND),
    (bodies.Lift(OP), Action.LIFT_SUSPENSION),
    (bodies.SetFields("person", R, {}), Action.CHANGE_ROLES),
]
RANKS_ALONE: Final = {(DeskRole.EDITOR, Action.SUSPEND), (DeskRole.EDITOR, Action.LIFT_SUSPENSION)}
"""What the fold counts by rank, and PROTOCOL 4 gives to security editors alone: `decisions/access.md` says why."""
ELSEWHERE = {bodies.Found, bodies.Root, bodies.Suspend, bodies.Lift}


def test_every_kind_that_a_story_knows_is_an_action_of_the_table() -> None:
    assert {type(body) for body, _ in IN_A_STORY} | ELSEWHERE == set(bodies.KNOWN.values())


@pytest.mark.parametrize("role", Role)
def test_in_a_story_the_fold_counts_of_no_role_what_the_table_forbids_it(role: Role) -> None:
    actor = Actor(DeskRole.REPORTER, StoryRole(role.value), is_keeper=True)
    for body, action in IN_A_STORY:
        if role_may(role, body):
            assert can(actor, action).allowed, (role, body)


@pytest.mark.parametrize(
    ("desk_role", "role"),
    [
        (DeskRole.SECURITY_EDITOR, Role.LEAD),
        (DeskRole.EDITOR, Role.LEAD),
        (DeskRole.REPORTER, Role.READER),
    ],
)
def test_at_the_desk_the_fold_counts_of_no_role_what_the_table_forbids_it(desk_role: DeskRole, role: Role) -> None:
    for body, action in AT_THE_DESK:
        if role_may(role, body) and (desk_role, action) not in RANKS_ALONE:
            assert can(Actor(desk_role), action).allowed, (desk_role, body)


def test_an_editors_grant_makes_reporters_and_nobody_else() -> None:
    assert granted(Kind.ROSTER, "reporter", 2) is not None
    for role in ("editor", "security_editor", "lead", "contributor", "reader", "root"):
        assert granted(Kind.ROSTER, role, 1) is None
