"""A statement of the desk's root that waits for signatures, as people and settings show it."""

from dataclasses import dataclass

from tipdesk.desk.proposals import Proposal
from tipdesk.desk.session import Session
from tipdesk.ui.names import name_of


@dataclass(frozen=True)
class Proposed:
    """`key` names it to the gateway; `changes` are whole phrases of what it would decide."""

    key: str
    by: str
    at_ms: int
    changes: tuple[str, ...]
    agreed: int
    needed: int
    overtaken: bool = False
    i_may_agree: bool = False


def proposed(session: Session, one: Proposal, changes: tuple[str, ...]) -> Proposed:
    by = name_of(session, one.by)
    return Proposed(
        key_of(one), by, one.at_ms, changes, len(one.signed), one.needed, one.overtaken, one.i_may_agree
    )  # fmt: skip


def key_of(one: Proposal) -> str:
    """Another statement under the same record has another key: what is signed is what was shown."""
    return f"{one.record} {one.statement}"
