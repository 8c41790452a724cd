"""Asking to lead a story whose leads are gone: `ask.open` in one's own access log, and how each such ask stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.desk import logs, onetime, proposals, record, rules
from tipdesk.desk.requests import WINDOW_MOST_MS, ends_ms
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.errors import Missing, NotAllowed, ReasonNeeded
from tipdesk.ledger import asks, canonical, root, store, wire
from tipdesk.ledger.bodies import AskOpen
from tipdesk.ledger.ids import CommitId, CompartmentId
from tipdesk.seal.hashing import digest

ASKED: Final = "recovery_ask"
WINDOW_MS: Final = WINDOW_MOST_MS
"""How long the root's holders may take: signatures travel by stick."""


class Standing(Enum):
    """How a recovery stands."""

    ASKED = "asked for"
    PROPOSED = "laid before the root"
    SIGNED = "in force"
    PAST = "past its time"


@dataclass(frozen=True)
class Recovery:
    """A story by its codename, asked for by who shall lead it. `comp` is known once it was laid before the root."""

    by: PersonId
    codename: str
    reason: str
    to: str
    until_ms: int
    at_ms: int
    standing: Standing
    comp: str = ""
    statement: str = ""
    raw: str = ""
    """The signed commit that asks, as it is carried."""


def ask(session: Session, codename: str, reason: str) -> str:
    """Asks to lead a story that is not here; gives the one-time recipient. Raises `ReasonNeeded`, `NotAllowed`."""
    said, called = reason.strip(), " ".join(codename.split())
    if len(said) < REASON_LEAST:
        raise ReasonNeeded(REASON_LEAST)
    decision = can(Actor(rules.desk_role(session)), Action.ASK_RECOVERY)
    if not decision.allowed:
        raise NotAllowed(decision.why.value)
    until = session.around.now_ms() + WINDOW_MS
    to = onetime.draw(session, until)
    record.note(session, EventKind.RECOVERY_ASKED, where=called, reason=said, details=Details(due_ms=until))
    with session.compartment(session.places.log).commit(session.pen) as draft:
        draft.decide(AskOpen(_place(called), said, to, until))
        draft.log(ASKED, session.new_id(), {"to_once": to, "where": called, "at_ms": session.around.now_ms()})
    return to


def _place(called: str) -> str:
    """What stands for the story in the ask: who asks has no box of it, and knows it by its codename alone."""
    return digest("at", called.encode()).hex()


def asked(session: Session) -> tuple[Recovery, ...]:
    """What is asked for in the logs that are held here, one's own among them; newest first."""
    found = [one for place in logs.held(session) for one in _of_log(session, place.comp)]
    return tuple(sorted(found, key=lambda one: -one.at_ms))


def _of_log(session: Session, log: CompartmentId) -> Iterator[Recovery]:
    book, view = session.compartment(log).book, session.view(log)
    owner = book.state.founders[0].person
    opens = {one.body.to: one for one in asks.asked_together(book) if one.by == owner}
    for card in view.every(ASKED):
        for event in view.record(card.record).events:
            said = dict(getattr(event.body, "fields", {}))
            to, called = said.get("to_once"), said.get("where")
            one = opens.get(to) if isinstance(to, str) else None
            if one is None or not isinstance(to, str) or not isinstance(called, str) or one.body.box != _place(called):
                continue
            now = session.around.now_ms()
            until = ends_ms(one.body, one.at_ms, now)
            standing, part, statement = _stands(session, to)
            if until <= now and standing is not Standing.SIGNED:
                standing = Standing.PAST
            commit = CommitId(one.id.split("/", maxsplit=1)[0])
            raw = canonical.to_text(wire.pack(store.received(book.db, commit)))
            yield Recovery(
                PersonId(owner), called, one.body.reason, to, until, one.at_ms, standing,
                part.comp if part is not None else "", statement, raw,
            )  # fmt: skip


def _stands(session: Session, to: str) -> tuple[Standing, root.OpenStory | None, str]:
    for statement in session.compartment(session.places.roster).roster.chain.said:
        for part in openings(statement.parts):
            if part.to == to:
                return Standing.SIGNED, part, str(statement.id)
    for one in proposals.statements(session):
        for part in openings(one.parts):
            if part.to == to:
                return Standing.PROPOSED, part, str(one.id)
    return Standing.ASKED, None, ""


def openings(parts: tuple[root.Part, ...]) -> tuple[root.OpenStory, ...]:
    return tuple(part for part in parts if isinstance(part, root.OpenStory))


def mine(session: Session) -> tuple[Recovery, ...]:
    """What this person asked for, newest first."""
    return tuple(one for one in asked(session) if one.by == PersonId(session.me))


def find(session: Session, called: str) -> Recovery:
    """The newest ask for a story of this codename. Raises `Missing`."""
    for one in asked(session):
        if one.codename == called:
            return one
    raise Missing(called)
