"""Who may do what: one pure table, asked by the interface before and by the desk again."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.domain.actions import Action, Why
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole

__all__ = ["RULES", "Action", "Actor", "Decision", "Limit", "Rule", "Seniority", "Subject", "Way", "Why", "can"]


class Seniority(Enum):
    """How somebody stands to who asks: by rank at the desk, or by who let whom lead a story (PROTOCOL 3, 4)."""

    JUNIOR = "junior"
    SAME = "same"
    SENIOR = "senior"


class Limit(Enum):
    """What a rule asks beyond role, of the subject; the help has a sentence for each."""

    CAPPED = "so many a day, and alone only where one keeper is enough"
    JUNIORS = "of juniors alone"
    NOT_SENIORS = "of what no senior did"
    NOT_ENDED_ABOVE = "nobody whom a senior ended"
    LAST_LEAD_STAYS = "never the last lead"
    WITH_END_DATE = "with an end date"
    REPORTERS = "reporters alone; the root gives other roles"
    NO_AUDITORS = "nobody who reads all logs"
    WITHOUT_LEADS = "of a story without leads"
    ROOT_AGREES = "in force when enough holders of the root have signed"


@dataclass(frozen=True)
class Actor:
    """Who asks: the role at the desk (None: a guest) and in the story concerned (None: not in it)."""

    desk_role: DeskRole | None
    story_role: StoryRole | None = None
    is_keeper: bool = False
    is_holder: bool = False


@dataclass(frozen=True)
class Subject:
    """What it is about; a field that a rule does not ask for says nothing.

    `needed` is k of a source's box; `opened_today` and `cap` count reveals; `leads_left` is how many would lead the
    story afterwards; `role` is what the other person is, or shall be, at the desk; `ended_above` is whether somebody
    senior ended them there: what a junior gives them then would hold nowhere.
    """

    needed: int = 1
    opened_today: int = 0
    cap: int = 12
    seniority: Seniority = Seniority.JUNIOR
    leads_left: int = 1
    until_ms: int | None = None
    role: DeskRole | None = DeskRole.REPORTER
    leads_now: int = 0
    ended_above: bool = False


@dataclass(frozen=True)
class Decision:
    why: Why

    @property
    def allowed(self) -> bool:
        return self.why is Why.ALLOWED


@dataclass(frozen=True)
class Way:
    """One way to pass: by role at the desk, where the story counts by role there, as keeper, or as holder of root."""

    desk_roles: frozenset[DeskRole | None]
    story_roles: frozenset[StoryRole] | None = None
    keepers_only: bool = False
    holders_only: bool = False

    def stops(self, actor: Actor) -> Why | None:
        """What is missing; None where it passes."""
        if actor.desk_role not in self.desk_roles:
            return Why.NOT_YOUR_DESK_ROLE
        if self.story_roles is not None and actor.story_role not in self.story_roles:
            return Why.NOT_IN_THE_STORY if actor.story_role is None else Why.NOT_YOUR_STORY_ROLE
        if self.keepers_only and not actor.is_keeper:
            return Why.NOT_A_KEEPER
        return Why.NOT_A_HOLDER if self.holders_only and not actor.is_holder else None


@dataclass(frozen=True)
class Rule:
    """The ways to pass, any of which will do, and what is asked beyond them."""

    ways: tuple[Way, ...]
    limits: tuple[Limit, ...] = ()


_R, _E, _S, _GUEST = DeskRole.REPORTER, DeskRole.EDITOR, DeskRole.SECURITY_EDITOR, None
_ALL: Final = frozenset[DeskRole | None]({_R, _E, _S})
_NEWS: Final = frozenset[DeskRole | None]({_R, _E})
_EDITOR: Final = frozenset[DeskRole | None]({_E})
_EDITORS: Final = frozenset[DeskRole | None]({_E, _S})
_AUDITOR: Final = frozenset[DeskRole | None]({_S})
_IN: Final = frozenset(StoryRole)
_WRITE: Final = frozenset({StoryRole.LEAD, StoryRole.CONTRIBUTOR})
_LEAD: Final = frozenset({StoryRole.LEAD})

RULES: Final[dict[Action, Rule]] = {
    Action.READ_INBOX: Rule((Way(_NEWS),)),
    Action.TRIAGE: Rule((Way(_NEWS),)),
    Action.IMPORT: Rule((Way(_NEWS),)),
    Action.CHANGE_RULES: Rule((Way(_EDITOR),)),
    Action.FOUND_STORY: Rule((Way(_NEWS),)),
    Action.READ_STORY: Rule((Way(_NEWS | {_GUEST}, _IN),)),
    Action.WRITE_STORY: Rule((Way(_NEWS, _WRITE),)),
    Action.TIGHTEN_PROMISE: Rule((Way(_NEWS, _WRITE),)),
    Action.EASE_PROMISE: Rule((Way(_NEWS, _LEAD),)),
    Action.INVITE: Rule((Way(_NEWS, _LEAD),), (Limit.NO_AUDITORS, Limit.NOT_ENDED_ABOVE)),
    Action.OPEN_GUEST: Rule((Way(_NEWS, _LEAD),), (Limit.WITH_END_DATE, Limit.NOT_ENDED_ABOVE)),
    Action.CHANGE_GRANT: Rule((Way(_NEWS, _LEAD),), (Limit.JUNIORS, Limit.LAST_LEAD_STAYS, Limit.NOT_ENDED_ABOVE)),
    Action.END_GRANT: Rule((Way(_NEWS, _LEAD),), (Limit.JUNIORS, Limit.LAST_LEAD_STAYS)),
    Action.LEAVE: Rule((Way(_NEWS | {_GUEST}, _IN),), (Limit.LAST_LEAD_STAYS,)),
    Action.KEEP_BRANCH: Rule((Way(_NEWS | {_GUEST}, _IN),)),
    Action.REFILE: Rule((Way(_NEWS, _LEAD),)),
    Action.WITHDRAW: Rule((Way(_NEWS, _LEAD),)),
    Action.PURGE: Rule((Way(_NEWS, _LEAD),)),
    Action.SET_HOLD: Rule((Way(_NEWS, _WRITE), Way(_AUDITOR))),
    Action.LIFT_HOLD: Rule((Way(_NEWS, _LEAD), Way(_AUDITOR))),
    Action.ASK_IDENTITY: Rule((Way(_NEWS, _IN),)),
    Action.OPEN_IDENTITY: Rule((Way(_ALL, keepers_only=True),), (Limit.CAPPED,)),
    Action.RELEASE_SHARE: Rule((Way(_ALL, keepers_only=True),)),
    Action.REFUSE_SHARE: Rule((Way(_ALL, keepers_only=True),)),
    Action.COPY: Rule((Way(_NEWS, _IN),)),
    Action.RELEASE_ORIGINAL: Rule((Way(_NEWS, _LEAD),)),
    Action.SEND_PACKET: Rule((Way(_NEWS | {_GUEST}, _IN),)),
    Action.RECEIVE_PACKET: Rule((Way(_ALL | {_GUEST}),)),
    Action.ACCEPT_FROM_ENDED: Rule((Way(_NEWS, _LEAD),)),
    Action.READ_OWN_LOG: Rule((Way(_ALL | {_GUEST}),)),
    Action.READ_AUDITORS_LOG: Rule((Way(_ALL),)),
    Action.READ_ALL_LOGS: Rule((Way(_AUDITOR),)),
    Action.REVIEW_FINDING: Rule((Way(_AUDITOR),)),
    Action.EXPORT_REPORT: Rule((Way(_AUDITOR),)),
    Action.ADD_PERSON: Rule((Way(_EDITORS),), (Limit.REPORTERS,)),
    Action.END_PERSON: Rule((Way(_EDITORS),), (Limit.JUNIORS,)),
    Action.SUSPEND: Rule((Way(_AUDITOR),), (Limit.JUNIORS,)),
    Action.LIFT_SUSPENSION: Rule((Way(_AUDITOR),), (Limit.NOT_SENIORS,)),
    Action.CHANGE_POLICY: Rule((Way(_EDITORS),), (Limit.ROOT_AGREES,)),
    Action.CHANGE_ROLES: Rule((Way(_EDITORS),), (Limit.ROOT_AGREES,)),
    Action.SET_HOLDERS: Rule((Way(_EDITORS),), (Limit.ROOT_AGREES,)),
    Action.ASK_RECOVERY: Rule((Way(_NEWS),)),
    Action.RECOVER_STORY: Rule((Way(_EDITORS),), (Limit.WITHOUT_LEADS, Limit.ROOT_AGREES)),
    Action.SIGN_ROOT: Rule((Way(_EDITORS, holders_only=True),)),
}


def can(actor: Actor, action: Action, subject: Subject | None = None) -> Decision:
    """Pure: the same question has the same answer, whoever asks and whenever. Without a subject: by role alone."""
    rule = RULES[action]
    stops = [way.stops(actor) for way in rule.ways]
    if None not in stops:
        # The way that comes furthest has the reason that helps.
        return Decision(max((one for one in stops if one is not None), key=_FURTHEST.index))
    if subject is None:
        return Decision(Why.ALLOWED)
    beyond = (LIMITS[limit](subject) for limit in rule.limits)
    return Decision(next((why for why in beyond if why is not Why.ALLOWED), Why.ALLOWED))


_FURTHEST: Final = (
    Why.NOT_YOUR_DESK_ROLE, Why.NOT_IN_THE_STORY, Why.NOT_YOUR_STORY_ROLE, Why.NOT_A_KEEPER, Why.NOT_A_HOLDER,
)  # fmt: skip


def _opening(subject: Subject) -> Why:
    """What stands in a keeper's way: the day's cap, and that a protected source takes two."""
    if subject.opened_today >= subject.cap:
        return Why.CAP_REACHED
    return Why.NEEDS_ANOTHER_KEEPER if subject.needed > 1 else Why.ALLOWED


def _unless(stands: bool, why: Why) -> Why:
    return why if stands else Why.ALLOWED


def _asks_elsewhere(_subject: Subject) -> Why:
    """Signatures are counted by the fold of root's statements: nobody passes there by a role."""
    return Why.ALLOWED


LIMITS: Final[dict[Limit, Callable[[Subject], Why]]] = {
    Limit.CAPPED: _opening,
    Limit.JUNIORS: lambda s: _unless(s.seniority is not Seniority.JUNIOR, Why.NOT_SENIOR),
    Limit.NOT_SENIORS: lambda s: _unless(s.seniority is Seniority.SENIOR, Why.NOT_SENIOR),
    Limit.NOT_ENDED_ABOVE: lambda s: _unless(s.ended_above, Why.NOT_SENIOR),
    Limit.LAST_LEAD_STAYS: lambda s: _unless(s.leads_left == 0, Why.LAST_LEAD),
    Limit.WITH_END_DATE: lambda s: _unless(s.until_ms is None, Why.NO_END_DATE),
    Limit.REPORTERS: lambda s: _unless(s.role is not DeskRole.REPORTER, Why.ROOT_ALONE),
    Limit.NO_AUDITORS: lambda s: _unless(s.role is DeskRole.SECURITY_EDITOR, Why.READS_ALL_LOGS),
    Limit.WITHOUT_LEADS: lambda s: _unless(s.leads_now > 0, Why.HAS_LEADS),
    Limit.ROOT_AGREES: _asks_elsewhere,
}
"""What each limit says of the subject; a test finds one without."""
