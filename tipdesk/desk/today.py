"""Today: what waits for this person, place by place; worked out from what is indexed, and stored nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.desk import clearing, holds, intake_address, proposals, requests, roster, rules, stories, tips
from tipdesk.desk.fitting import fitting
from tipdesk.desk.requests import Request
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.desk.tips import HIDDEN_STATES, TipCard
from tipdesk.domain.access import Action, can
from tipdesk.domain.ids import PersonId, SourceId, StoryId
from tipdesk.domain.story import StoryRole
from tipdesk.ledger import agenda, local
from tipdesk.ledger.agenda import NO_DAY, Days
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.view import View

NEW_SHOWN: Final = 5
NEW_OF_A_STORY: Final = 3
# Of the newest, so many may be others' and still the first page is full.
PASSED_OVER: Final = 20
ASKED_MOST: Final = 100
LATE_MOST: Final = 50
DUE_MOST: Final = 100
DESTROY_BY: Final = "destroy_by_ms"
MAY_KNOW: Final = "may_know"


class Matter(Enum):
    """Why something waits."""

    TIP_DUE = "tip due"
    TIP_ASKED = "tip asked of me"
    TIP_NEW = "new tip"
    PROMISE_ENDS = "promise ends"
    PROMISE_DIFFERS = "promise and facts differ"
    MY_ACCESS_ENDS = "my access ends"
    ACCESS_ENDS = "access ends"
    APPEARS = "story appears"
    AGREE = "agreement to a change"
    INTAKE_DUE = "the intake address is to be renewed"
    SHARE_ASKED = "a keeper's share is asked"
    SHARE_AGREED = "an identity may be opened"
    RULE_ENDS = "a rule of the desk ends tips"
    REVIEW_DUE = "an opening by several people is to be reviewed"
    FINDINGS = "findings that nobody looked at"
    SUSPENDED = "somebody is suspended"


@dataclass(frozen=True)
class Item:
    """One thing that waits. `words` is a tip's title, an alias or a story's title; `at_ms` is 0 where no day is set."""

    matter: Matter
    place: CompartmentId
    subject: str
    words: str
    at_ms: int = 0
    tip: TipCard | None = None
    source: SourceId | None = None
    person: PersonId | None = None
    count: int = 1
    """How many it stands for: tips that a rule ends, whose state is the subject, so many days after they came in."""
    days: int = 0


@dataclass(frozen=True)
class Waiting:
    """What waits in one place.

    `new` counts its new tips that are neither due nor asked of me; the newest few of them are items. `more_late` are
    late tips that are not items.
    """

    items: tuple[Item, ...]
    new: int = 0
    more_late: int = 0


@dataclass(frozen=True)
class Span:
    """When today began where the laptop stands, and how far Today looks."""

    today_ms: int
    until_ms: int


def version(session: Session, place: CompartmentId) -> int:
    """Rises when something was written there: as long as it stands, what was worked out stands too."""
    return session.view(place).version()


def of_inbox(session: Session, span: Span) -> Waiting:
    """The inbox's part, fit to be asked before the first paint: a few descents of small indexes, however many tips."""
    if not rules.reads_inbox(session):
        return Waiting(())
    return _tips(session, session.places.inbox, span)


def of_desk(session: Session) -> Waiting:
    """What only this person's word may bring about: what others propose for the desk, and what its rules end."""
    open_now = [one for one in proposals.waiting(session) if one.i_may_agree]
    items = [
        Item(Matter.AGREE, session.places.roster, str(one.record), "", one.at_ms, person=one.by) for one in open_now
    ]
    items += _shares(session, requests.of_logs(session))
    items += [
        Item(Matter.RULE_ENDS, session.places.inbox, rule.state, "", count=number, days=rule.days or 0)
        for rule, number in clearing.counted(session)
    ]
    return Waiting((*items, *_intake(session)))


def _intake(session: Session) -> list[Item]:
    """The address that sources seal to, for whoever may renew it, once there is one."""
    inbox = session.places.inbox
    if not rules.reads_inbox(session) or not can(rules.actor(session, inbox), Action.WRITE_STORY).allowed:
        return []
    why = intake_address.due(session)
    if why is None or why is intake_address.Why.NONE_YET:
        return []
    return [Item(Matter.INTAKE_DUE, inbox, why.value, "")]


def _shares(session: Session, found: Iterable[Request]) -> list[Item]:
    """What other keepers ask of this person, and what they agreed to and nobody opened. `at_ms` ends the window."""
    items = []
    for one in found:
        mine = one.by == str(session.me)
        if one.waits_for(str(session.me)) or (mine and one.standing is requests.Standing.AGREED):
            matter = Matter.SHARE_AGREED if mine else Matter.SHARE_ASKED
            source = None if one.from_outside else one.source
            items.append(Item(matter, one.comp, one.mark, one.alias, one.until_ms, source=source, person=one.by))
    return items


def of_story(session: Session, story: StoryId, span: Span) -> Waiting:
    """A story's part, with its promises and grants. Raises what a damaged file says.

    It is no event: nothing is shown but what lists show.
    """
    place = stories.place_of(session, story)
    role = rules.actor(session, place.comp).story_role
    if role is None:
        return Waiting(())
    found, until_ms = _tips(session, place.comp, span), span.until_ms
    items = [*found.items, *_access(session, place, role, until_ms), *_appears(session, place, until_ms)]
    items += _shares(session, requests.of_story(session, place.comp))
    if role is not StoryRole.READER:
        items += _promises(session, place, until_ms)
    return Waiting(tuple(items), found.new, found.more_late)


def _tips(session: Session, place: CompartmentId, span: Span) -> Waiting:
    """Open tips of mine and of nobody's."""
    view = session.view(place)
    states = roster.triage_states(session)
    waits = [state.key for state in states if state.is_open]
    mine = ("", str(session.me))
    late = agenda.waiting(view, waits, mine, Days(1, span.today_ms - 1), limit=LATE_MOST, latest=True)
    due = [*late, *agenda.waiting(view, waits, mine, Days(span.today_ms, span.until_ms), limit=DUE_MOST)]
    more = len(late) == LATE_MOST
    all_late = agenda.number(view, waits, mine, Days(1, span.today_ms - 1)) if more else len(late)
    asked = agenda.waiting(view, waits, (session.me,), NO_DAY, limit=ASKED_MOST)
    first = states[0].key
    known = {one.card.row for one in (*due, *asked)}
    few = NEW_SHOWN if place == session.places.inbox else NEW_OF_A_STORY
    newest = view.page("tip", [first], limit=few + len(known) + PASSED_OVER)
    items = [_tip(Matter.TIP_DUE, place, tips.card_of(one.card), one.at_ms) for one in due]
    items += [_tip(Matter.TIP_ASKED, place, tips.card_of(one.card)) for one in asked]
    fresh = [card for row in newest if row.row not in known and _is_free(card := tips.card_of(row), session)][:few]
    items += [_tip(Matter.TIP_NEW, place, card) for card in fresh]
    named = sum(one.card.state == first for one in (*due, *asked))
    new = max(len(fresh), tips.counts(session, place).get(first, 0) - named)
    return Waiting(tuple(items), new, all_late - len(late))


def _is_free(card: TipCard, session: Session) -> bool:
    """What waits for somebody else does not wait for me, however new it is."""
    return card.assignee is None or str(card.assignee) == session.me


def _tip(matter: Matter, place: CompartmentId, card: TipCard, at_ms: int = 0) -> Item:
    return Item(matter, place, str(card.tip), card.title, at_ms, card)


def _access(session: Session, place: StoryPlace, role: StoryRole, until_ms: int) -> list[Item]:
    """Grants that end: one's own always, those of others for who leads."""
    found = []
    for member in rules.members(session, place.comp):
        mine = str(member.person) == session.me
        if member.until_ms is not None and member.until_ms <= until_ms and (mine or role is StoryRole.LEAD):
            matter = Matter.MY_ACCESS_ENDS if mine else Matter.ACCESS_ENDS
            found.append(Item(matter, place.comp, str(member.person), "", member.until_ms, person=member.person))
    return found


def _appears(session: Session, place: StoryPlace, until_ms: int) -> list[Item]:
    """The day for which the story is planned; once it is past, it presses nobody."""
    view, record = session.view(place.comp), stories.story_record(place.comp)
    if view.find(record) is None:
        return []
    planned = view.record(record).plain().get("planned_ms")
    if not isinstance(planned, int) or not session.around.now_ms() < planned <= until_ms:
        return []
    return [Item(Matter.APPEARS, place.comp, str(place.comp), place.title, planned)]


def _promises(session: Session, place: StoryPlace, until_ms: int) -> list[Item]:
    """Promises that end, and those that the facts do not keep. A hold beats every end."""
    view, found = session.view(place.comp), []
    held = holds.holds(session, place.comp)
    ends = local.numbers_in_force(view.db, DESTROY_BY)
    for card in view.every("source"):
        if card.state in HIDDEN_STATES:
            continue
        source, at_ms = SourceId(card.record), ends.get(card.record)
        if at_ms is not None and at_ms <= until_ms and card.record not in held:
            found.append(Item(Matter.PROMISE_ENDS, place.comp, str(source), card.title, at_ms, source=source))
        if _differs(view, card.record):
            found.append(Item(Matter.PROMISE_DIFFERS, place.comp, str(source), card.title, source=source))
    return found


def _differs(view: View, source: RecordId) -> bool:
    """Whether people hold the identity who were not promised to the source."""
    know = {guard.field: value for guard, value in local.in_force_here(view.db, source).items()}.get(MAY_KNOW)
    holders = fitting(view.record(source).plain()).get("holders", ())
    return isinstance(know, frozenset) and bool(frozenset(holders) - know)
