"""Rules of the desk: records of the inbox that an editor writes, shown before they do anything, applied as own commits.

A rule never files a tip into a story: filing changes who can read it, and that is decided by a person each time. It
sets a queue instead, which says for whose eyes the tip is meant, and changes nobody's.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import rules, undoing
from tipdesk.desk.fitting import fitting as fields_of
from tipdesk.desk.in_bulk import Applied
from tipdesk.desk.session import Session
from tipdesk.desk.undoing import Fields, Members, Step, Undo
from tipdesk.domain.access import Action, Actor, can
from tipdesk.domain.desk_rule import NAME_MOST, WORDS_MOST, Arriving, DeskRule, Then, When, fitting, together
from tipdesk.domain.ids import TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.tip import NEW
from tipdesk.errors import EmptyRule, Missing
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.view import View

KIND: Final = "rule"
STEP: Final = 100


class _Fields(msgspec.Struct):
    name: str
    channels: list[str] = []
    form: str = ""
    sender: str = ""
    words: list[str] = []
    has_documents: bool | None = None
    tags: list[str] = []
    assignee: str = ""
    state: str = ""
    queue: str = ""
    is_on: bool = True
    withdrawn: bool = False


@dataclass(frozen=True)
class Found:
    """A rule, and whether it is followed: one that somebody wrote who may not is shown and does nothing."""

    rule: DeskRule
    is_followed: bool = True


def every(session: Session) -> tuple[Found, ...]:
    """By name."""
    if not session.has_inbox:
        return ()
    view = session.view(session.places.inbox)
    found = []
    for card in view.every(KIND):
        try:
            f = msgspec.convert(view.record(card.record).plain(), type=_Fields)
        except (msgspec.ValidationError, Missing):
            continue
        if not f.withdrawn:
            found.append(Found(_rule(card.record, f), _written_by_who_may(session, view, card.record)))
    return tuple(sorted(found, key=lambda one: (one.rule.name.casefold(), one.rule.id)))


def in_force(session: Session) -> tuple[DeskRule, ...]:
    """What is asked of each tip that comes in, in this order."""
    return tuple(one.rule for one in every(session) if one.is_followed and one.rule.is_on)


def _written_by_who_may(session: Session, view: View, record: RecordId) -> bool:
    """The fold takes a rule of any contributor's program, as any record: whether it is obeyed, this laptop decides."""
    people = session.standing.people
    authors = {entry.author for entry in view.history(record) if entry.counts}
    roles = [people[str(author)].role if str(author) in people else None for author in authors]
    return all(can(Actor(role), Action.CHANGE_RULES).allowed for role in roles)


def _rule(record: str, f: _Fields) -> DeskRule:
    when = When(frozenset(f.channels), f.form, f.sender, tuple(f.words), f.has_documents)
    return DeskRule(record, f.name, when, Then(tuple(f.tags), f.assignee, f.state, f.queue), f.is_on)


def put(session: Session, rule: DeskRule) -> Undo:
    """Write a new rule (without an id) or change one. Raises `NotAllowed`, `EmptyRule`."""
    rules.require(session, Action.CHANGE_RULES, session.places.inbox)
    if rule.when.asks_nothing or rule.then.does_nothing or not rule.name.strip():
        raise EmptyRule
    record = RecordId(rule.id) if rule.id else session.new_id()
    when, then = rule.when, rule.then
    fields: dict[str, Any] = {
        "name": " ".join(rule.name.split())[:NAME_MOST],
        "channels": sorted(when.channels),
        "form": when.form,
        "sender": when.sender.strip(),
        "words": [word for word in when.words if word.strip()][:WORDS_MOST],
        "has_documents": when.has_documents,
        "tags": list(then.tags),
        "assignee": then.assignee,
        "state": then.state,
        "queue": then.queue,
        "is_on": rule.is_on,
        "withdrawn": False,
    }
    return undoing.patch(session, session.places.inbox, Intention.RULE, {record: fields}, KIND)


def withdraw(session: Session, rule: str) -> Undo:
    """It is asked no more; what it did stays."""
    rules.require(session, Action.CHANGE_RULES, session.places.inbox)
    return undoing.patch(session, session.places.inbox, Intention.RULE, {RecordId(rule): {"withdrawn": True}}, KIND)


def apply(session: Session, tips: Sequence[TipId], wanted: Iterable[str]) -> Iterator[Applied]:
    """Do to these tips what the rules with these ids say: own commits, and one step of the history.

    A tip that somebody decided about meanwhile keeps what they decided.
    """
    inbox = session.places.inbox
    rules.require(session, Action.TRIAGE, inbox)
    named = frozenset(wanted)
    asked = tuple(rule for rule in in_force(session) if rule.id in named)
    view, done = session.view(inbox), list[Step]()
    try:
        for at in range(0, len(tips), STEP):
            some = [step for tip in tips[at : at + STEP] for step in _steps(view, tip, asked)]
            if some:
                done += undoing.change(session, inbox, Intention.RULED, some).steps
            yield Applied(min(at + STEP, len(tips)), len(tips))
    finally:
        if done:
            session.history.done(Undo(Intention.RULED, inbox, tuple(done)))


def _steps(view: View, tip: TipId, asked: Sequence[DeskRule]) -> Iterator[Step]:
    folded = view.record(RecordId(tip))
    f = fields_of(folded.plain())
    then = together(fitting(asked, arriving(f)))
    fields: dict[str, Any] = {}
    if then.assignee and not f.get("assignee"):
        fields["assignee"] = then.assignee
    if then.state and f.get("state", NEW) == NEW:
        fields["state"] = then.state
    if then.queue and not f.get("queue"):
        fields["queue"] = then.queue
    if fields:
        yield Fields("tip", RecordId(tip), fields)
    if then.tags:
        yield Members("tip", RecordId(tip), "tags", then.tags)


def arriving(f: dict[str, Any]) -> Arriving:
    """A tip's fields as a rule sees them."""
    return Arriving(
        f.get("channel", ""), f.get("form", ""), f.get("sender_address", ""), f.get("title", ""), f.get("text", ""),
        len(f.get("documents") or ()),
    )  # fmt: skip
