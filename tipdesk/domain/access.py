"""Who may do what: one pure table, asked by the interface before and by the desk again."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole


class Action(Enum):
    """What a person may want to do; each has a row in `RULES`."""

    READ_INBOX = "read the inbox"
    TRIAGE = "decide about tips"
    IMPORT = "import"
    FOUND_STORY = "found a story"
    READ_STORY = "read a story"
    WRITE_STORY = "write in a story"
    EASE_PROMISE = "loosen a promise"
    GRANT = "let somebody in"
    PURGE = "destroy"
    WITHDRAW = "withdraw a story or a source"
    ASK_IDENTITY = "ask for an identity"
    OPEN_IDENTITY = "open an identity"
    COPY = "copy"
    READ_OWN_LOG = "read one's own access log"
    READ_ALL_LOGS = "read all access logs"
    CHANGE_POLICY = "change the desk's policy"


class Why(Enum):
    """The reason of a decision; `ui/words.py` has its sentence."""

    ALLOWED = "allowed"
    NOT_YOUR_DESK_ROLE = "not your role at the desk"
    NOT_IN_THE_STORY = "not in the story"
    NOT_YOUR_STORY_ROLE = "not your role in the story"
    NOT_A_KEEPER = "not a keeper"
    NEEDS_ANOTHER_KEEPER = "needs another keeper"
    CAP_REACHED = "the day's openings are used up"
    REASON_TOO_SHORT = "a reason is needed"
    NEEDS_OTHER_HOLDERS = "the root's other holders must agree"


@dataclass(frozen=True)
class Actor:
    """Who asks: the desk role, and the role in the story concerned (None: not in it)."""

    desk_role: DeskRole
    story_role: StoryRole | None = None
    is_keeper: bool = False


@dataclass(frozen=True)
class Subject:
    """What it is about. `needed` is k of a source's box; `opened_today` and `cap` count reveals."""

    needed: int = 1
    opened_today: int = 0
    cap: int = 12


@dataclass(frozen=True)
class Decision:
    why: Why

    @property
    def allowed(self) -> bool:
        return self.why is Why.ALLOWED


@dataclass(frozen=True)
class Rule:
    """Who passes: by desk role, and where the story counts, by story role or as keeper."""

    desk_roles: frozenset[DeskRole]
    story_roles: frozenset[StoryRole] | None = None
    keepers_only: bool = False


_ALL: Final = frozenset(DeskRole)
_NEWS: Final = frozenset({DeskRole.REPORTER, DeskRole.EDITOR})
_IN: Final = frozenset(StoryRole)
_WRITE: Final = frozenset({StoryRole.LEAD, StoryRole.CONTRIBUTOR})
_LEAD: Final = frozenset({StoryRole.LEAD})

RULES: Final[dict[Action, Rule]] = {
    Action.READ_INBOX: Rule(_NEWS),
    Action.TRIAGE: Rule(_NEWS),
    Action.IMPORT: Rule(_NEWS),
    Action.FOUND_STORY: Rule(_NEWS),
    Action.READ_STORY: Rule(_NEWS, _IN),
    Action.WRITE_STORY: Rule(_NEWS, _WRITE),
    Action.EASE_PROMISE: Rule(_NEWS, _LEAD),
    Action.GRANT: Rule(_NEWS, _LEAD),
    Action.PURGE: Rule(_NEWS, _LEAD),
    Action.WITHDRAW: Rule(_NEWS, _LEAD),
    Action.ASK_IDENTITY: Rule(_NEWS, _IN),
    Action.OPEN_IDENTITY: Rule(_ALL, keepers_only=True),
    Action.COPY: Rule(_NEWS, _IN),
    Action.READ_OWN_LOG: Rule(_ALL),
    Action.READ_ALL_LOGS: Rule(frozenset({DeskRole.SECURITY_EDITOR})),
    Action.CHANGE_POLICY: Rule(frozenset({DeskRole.EDITOR, DeskRole.SECURITY_EDITOR})),
}


def can(actor: Actor, action: Action, subject: Subject | None = None) -> Decision:
    """Pure: the same question has the same answer, whoever asks and whenever."""
    rule = RULES[action]
    if actor.desk_role not in rule.desk_roles:
        return Decision(Why.NOT_YOUR_DESK_ROLE)
    if rule.story_roles is not None and actor.story_role not in rule.story_roles:
        return Decision(Why.NOT_IN_THE_STORY if actor.story_role is None else Why.NOT_YOUR_STORY_ROLE)
    if rule.keepers_only and not actor.is_keeper:
        return Decision(Why.NOT_A_KEEPER)
    return _opening(subject) if action is Action.OPEN_IDENTITY and subject is not None else Decision(Why.ALLOWED)


def _opening(subject: Subject) -> Decision:
    """What stands in a keeper's way: the day's cap, and that a protected source takes two."""
    if subject.opened_today >= subject.cap:
        return Decision(Why.CAP_REACHED)
    return Decision(Why.NEEDS_ANOTHER_KEEPER if subject.needed > 1 else Why.ALLOWED)
