"""What a role lets count, and which rank a grant gives: role and kind decide, and nothing else (PROTOCOL 3, 4)."""

from enum import StrEnum
from typing import Final, NamedTuple, assert_never

from tipdesk.ledger import bodies
from tipdesk.ledger.bodies import Body, Role
from tipdesk.ledger.operation import never_purged

SUITE: Final = 1
LOWEST: Final = 1_000_000
"""The rank of everyone who leads nothing; no chain of grants is as long."""
REPORTER_RANK: Final = 3


class Kind(StrEnum):
    """Kinds of compartment for which the fold has rules of their own; all other kinds fold like a story."""

    ROSTER = "roster"
    LOG = "log"


class Standing(NamedTuple):
    """What a grant gives."""

    role: Role
    rank: int


def role_may(role: Role, body: Body) -> bool:
    """Whether a commit under this role can make such an operation count."""
    match body:
        case bodies.AskOpen() | bodies.AskRelease() | bodies.AskRefuse() | bodies.AskLeave() | bodies.Keep():
            return True
        case bodies.SetFields() | bodies.Add() | bodies.Remove() | bodies.Log() | bodies.Tighten():
            return role is not Role.READER
        case bodies.Found() | bodies.Grant() | bodies.Revoke() | bodies.Ease() | bodies.Purge():
            return role is Role.LEAD
        case bodies.Root() | bodies.Suspend() | bodies.Lift():
            return role is Role.LEAD
        case bodies.Unknown():
            return _unknown_may(role, body.op)
        case _:
            assert_never(body)


def _unknown_may(role: Role, op: str) -> bool:
    if not never_purged(op):
        return role is not Role.READER
    return op.startswith("ask.") or role is Role.LEAD


def granted(kind: str, role: str, granter: int) -> Standing | None:
    """What `auth.grant` with this `role`, by a lead of rank `granter`, gives in a compartment of this kind."""
    if kind == Kind.ROSTER:
        # Root alone makes editors and security editors; these add reporters.
        return Standing(Role.READER, REPORTER_RANK) if role == "reporter" else None
    if role == Role.LEAD:
        return Standing(Role.LEAD, granter + 1)
    return Standing(Role(role), LOWEST) if role in {Role.CONTRIBUTOR, Role.READER} else None


def founding(kind: str) -> Standing:
    """What the founding gives. In the roster nothing beyond carrying: there only root's statements rule."""
    return Standing(Role.READER, REPORTER_RANK) if kind == Kind.ROSTER else Standing(Role.LEAD, 0)


def purges_count(kind: str) -> bool:
    """Events of a log and the roster's records are never purged (PROTOCOL 8)."""
    return kind not in {Kind.ROSTER, Kind.LOG}


def revocable(kind: str, role: Role) -> bool:
    """In a log no revocation counts against a reader: whom the log is about shuts nobody out (PROTOCOL 8)."""
    return not (kind == Kind.LOG and role is Role.READER)
