"""The table of access as rows of cells, each asked of `can`: what the help prints as "who may do what"."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.domain.access import RULES, Action, Actor, Limit, can
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole


class Column(Enum):
    """Who somebody is, in the table: each with no other role than what it says, and at the desk a reporter."""

    REPORTER = "reporter"
    EDITOR = "editor"
    SECURITY_EDITOR = "security editor"
    LEAD = "lead of the story"
    CONTRIBUTOR = "contributor in the story"
    READER = "reader in the story"
    KEEPER = "keeper of the source"
    HOLDER = "editor who holds the root"
    GUEST = "guest in the story"


ACTORS: Final[dict[Column, Actor]] = {
    Column.REPORTER: Actor(DeskRole.REPORTER),
    Column.EDITOR: Actor(DeskRole.EDITOR),
    Column.SECURITY_EDITOR: Actor(DeskRole.SECURITY_EDITOR),
    Column.LEAD: Actor(DeskRole.REPORTER, StoryRole.LEAD),
    Column.CONTRIBUTOR: Actor(DeskRole.REPORTER, StoryRole.CONTRIBUTOR),
    Column.READER: Actor(DeskRole.REPORTER, StoryRole.READER),
    Column.KEEPER: Actor(DeskRole.REPORTER, is_keeper=True),
    Column.HOLDER: Actor(DeskRole.EDITOR, is_holder=True),
    Column.GUEST: Actor(None, StoryRole.READER),
}


@dataclass(frozen=True)
class Row:
    """One action: who may, in the order of `Column`, and what is asked beyond the role."""

    action: Action
    cells: tuple[bool, ...]
    limits: tuple[Limit, ...]


def table() -> tuple[Row, ...]:
    """In the order of `Action`."""
    return tuple(
        Row(action, tuple(can(ACTORS[column], action).allowed for column in Column), RULES[action].limits)
        for action in Action
    )
