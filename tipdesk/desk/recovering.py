"""Recovering a story whose leads are gone: asked in a log, signed by the root's holders, opened once by one lead.

The ask is `ask.open` in the log of whoever shall lead, with a one-time recipient; a security editor lays it before the
root with the story's box. Each holder's signature carries their share, sealed to that ask alone (PROTOCOL 7).
"""

from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import audit_lines, box_shares, onetime, proposals, record, recovery_boxes, rules, undoing
from tipdesk.desk.audit_lines import Sift
from tipdesk.desk.recovery_asks import Recovery, Standing, asked, openings
from tipdesk.desk.recovery_boxes import RecoveryBox
from tipdesk.desk.requests import ends_ms
from tipdesk.desk.session import Session
from tipdesk.desk.story_recovery import lead_to_be
from tipdesk.domain.access import Action, Subject, Why
from tipdesk.domain.entitlement import DECIDE, LEAD, spans
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.errors import (
    BadSignature,
    DamagedSeal,
    Malformed,
    NewerVersion,
    NotAllowed,
    NotEnoughShares,
    NotForThisKey,
)
from tipdesk.ledger import canonical, root, store, wire
from tipdesk.ledger.bodies import AskOpen
from tipdesk.ledger.commit import examine, kept_of, verify_examined
from tipdesk.ledger.ids import CompartmentId, OperationId, RecordId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.writer import Draft
from tipdesk.seal.age.hybrid import HybridIdentity, HybridRecipient
from tipdesk.seal.shares import combine

RELEASED: Final = "released"


def propose(session: Session, one: Recovery) -> RecordId | None:
    """Lays the ask and the story's box before the root: its holders name a lead and open one story, by one statement.

    Raises `NotAllowed`: for a story that has leads, as far as the logs here tell, for who may not lead it, and where no
    log here holds a box that enough of today's holders can open.
    """
    subject = Subject(leads_now=len(leads_by_logs(session, one.codename)))
    rules.require(session, Action.RECOVER_STORY, session.places.roster, subject)
    if one.standing is not Standing.ASKED:
        raise NotAllowed(Why.ASK_PAST.value if one.standing is Standing.PAST else Why.ASK_ANSWERED.value)
    keys, box = lead_to_be(session, one.by), _box(session, one.codename)
    recovery_boxes.lay_out(session, box)
    with session.compartment(session.places.roster).commit(session.pen) as draft:
        draft.set(recovery_boxes.KIND, recovery_boxes.record_of(box.digest()), {"ask": one.raw})
    comp, lead = CompartmentId(box.comp), LedgerPerson(one.by)
    parts: list[root.Part] = [root.NameLead(comp, keys), root.OpenStory(comp, box.digest(), lead, one.to, one.until_ms)]
    return proposals.put_forward(session, parts, _with_share(session))


def _box(session: Session, called: str) -> RecoveryBox:
    """The newest of who led it by the logs, and then of anybody, that enough of today's holders can open."""
    chain = session.compartment(session.places.roster).roster.chain
    here = {str(one) for one in chain.holders}
    found = [one for one in recovery_boxes.of_story(session, called) if len(here & set(one.box.holders)) >= one.box.k]
    led = {one.who for one in _spans(session, called) if one.role == LEAD}
    best = next((one for one in found if one.owner in led), found[0] if found else None)
    if best is None:
        raise NotAllowed(Why.NO_RECOVERY_BOX.value)
    return best.box


def _spans(session: Session, called: str) -> tuple[Any, ...]:
    return spans(line.event for line in audit_lines.every(session, Sift(kinds=DECIDE, where=called)))


def leads_by_logs(session: Session, called: str) -> frozenset[PersonId]:
    """Who leads a story today, as the logs here tell, and is still at the desk."""
    now, out = session.around.now_ms(), rules.gone(session)
    found = (one for one in _spans(session, called) if one.role == LEAD and one.covers(now, now + 1))
    return frozenset(one.who for one in found if LedgerPerson(one.who) not in out)


def agree(session: Session, proposal: RecordId, seen: root.StatementId) -> bool:
    """As `proposals.agree`; where the statement opens a story, this holder's share goes with the signature.

    Raises what that does, and `NotAllowed` where the ask is past, or is not that of who shall lead.
    """
    return proposals.agree(session, proposal, seen, _with_share(session))


def _with_share(session: Session) -> proposals.More:
    """One commit: who does not sign releases nothing, and who signs does."""

    def add(draft: Draft, statement: root.Statement) -> None:
        for part in openings(statement.parts):
            box = recovery_boxes.laid_out(session, part.box)
            if box.comp != part.comp:
                # What is signed for is one story; the share would open another.
                raise NotAllowed(Why.NO_RECOVERY_BOX.value)
            if str(session.me) not in box.holders:
                continue
            if (part.until or 0) <= session.around.now_ms():
                raise NotAllowed(Why.ASK_PAST.value)
            _attested(session, part, statement)
            share = box_shares.own(session.keys.opening, box, session.me)
            ask_id = OperationId(statement.id)
            sealed = box_shares.release(ask_id, box.id, share, HybridRecipient.parse(part.to))
            member = [str(statement.id), str(session.me), sealed]
            draft.add(recovery_boxes.KIND, recovery_boxes.record_of(part.box), RELEASED, member)

    return add


def _attested(session: Session, part: root.OpenStory, statement: root.Statement) -> None:
    """The one-time recipient is of who shall lead: their own signed ask says so. Raises `NotAllowed`.

    Else whoever proposes could name an honest lead, and a recipient of their own; or lay an old ask down with a day of
    their own, or one ask for two stories.
    """
    _unused(session, part, statement)
    now = session.around.now_ms()
    keys = store.person(session.compartment(session.places.roster).book.db, LedgerPerson(part.lead))
    for raw in _carried(session, part.box):
        try:
            commit = examine(next(wire.unpack(canonical.from_text(raw))))
            bodies = [body for _, body in kept_of(commit.received.operations[: commit.header.kept])]
            if keys is None or commit.header.by != part.lead:
                continue
            verify_examined(commit, keys.verify_key())
        except (Malformed, NewerVersion, BadSignature, StopIteration):
            continue
        asks = [body for body in bodies if isinstance(body, AskOpen) and body.to == part.to]
        if any(ends_ms(body, commit.header.time, now) >= (part.until or 0) for body in asks):
            return
    raise NotAllowed(Why.NOT_THEIR_ASK.value)


def _unused(session: Session, part: root.OpenStory, statement: root.Statement) -> None:
    """One ask opens one story, by one statement. Raises `NotAllowed`."""
    said = (one for one in session.compartment(session.places.roster).roster.chain.said if one.id != statement.id)
    if any(each.to == part.to for one in said for each in openings(one.parts)):
        raise NotAllowed(Why.NOT_THEIR_ASK.value)
    if sum(each.to == part.to for each in openings(statement.parts)) > 1:
        raise NotAllowed(Why.NOT_THEIR_ASK.value)


def _carried(session: Session, box: str) -> list[str]:
    """Every ask that was ever laid beside a box."""
    view, at = session.view(session.places.roster), recovery_boxes.record_of(box)
    entries = [] if view.find(at) is None else view.history(at)
    said = (getattr(entry.written.body, "fields", {}).get("ask") for entry in entries if entry.counts)
    return [one for one in said if isinstance(one, str)]


@dataclass(frozen=True)
class Granted:
    """What the root's holders signed for this person, and whether enough shares have come."""

    comp: CompartmentId
    statement: str
    part: root.OpenStory
    is_ready: bool


def granted(session: Session) -> tuple[Granted, ...]:
    """In force, and not opened yet: its one-time secret is in this person's drawer still."""
    found = []
    for statement in session.compartment(session.places.roster).roster.chain.said:
        for part in openings(statement.parts):
            if part.lead == session.me and onetime.has(session, part.to):
                ready = len(_shares(session, str(statement.id), part)) >= recovery_boxes.laid_out(session, part.box).k
                found.append(Granted(CompartmentId(part.comp), str(statement.id), part, ready))
    return tuple(found)


def unsealed(session: Session, one: Granted) -> HybridIdentity:
    """What opens the story's recovery copies, on record. Raises `NotEnoughShares`, `Missing` where it was used."""
    box = recovery_boxes.laid_out(session, one.part.box)
    found = _shares(session, one.statement, one.part)
    if len(found) < box.k:
        raise NotEnoughShares
    called = next((each.codename for each in asked(session) if each.to == one.part.to), str(one.comp)[:12])
    details = Details(str(session.me), comp=str(one.comp), people=tuple(sorted(found)), ref=one.statement)
    record.note(session, EventKind.STORY_RECOVERED, where=called, details=details)
    return HybridIdentity(combine(tuple(found.values()), box.k))


def used(session: Session, one: Granted) -> None:
    """One opening: the one-time secret goes, and what was released to it opens nothing any more."""
    onetime.forget(session, one.part.to)


def _shares(session: Session, statement: str, part: root.OpenStory) -> dict[str, Any]:
    """By holder, each checked against what the box committed to."""
    once, box = onetime.find(session, part.to), recovery_boxes.laid_out(session, part.box)
    said = undoing.members(session, session.places.roster, recovery_boxes.record_of(part.box), RELEASED)
    found: dict[str, Any] = {}
    for member in said.values():
        if not isinstance(member, list) or [type(each) for each in member] != [str, str, str] or member[0] != statement:
            continue
        try:
            share = box_shares.released(once, OperationId(statement), box, LedgerPerson(member[1]), member[2])
        except (DamagedSeal, NotForThisKey, NotEnoughShares):
            continue
        found[member[1]] = share
    return found


@dataclass(frozen=True)
class Told:
    """That a story was opened by the root, for whom, by whose signatures: its people see it."""

    lead: PersonId
    signed: tuple[PersonId, ...]


def told(session: Session, comp: CompartmentId) -> tuple[Told, ...]:
    """Every opening of this story that the root's holders signed, the newest first."""
    if not session.has_joined:
        return ()
    roster = session.compartment(session.places.roster).roster
    found = []
    for statement in reversed(roster.chain.said):
        for part in openings(statement.parts):
            if part.comp == comp:
                said = undoing.members(session, session.places.roster, recovery_boxes.record_of(part.box), RELEASED)
                who = {one[1] for one in said.values() if isinstance(one, list) and one[:1] == [str(statement.id)]}
                found.append(Told(PersonId(part.lead), tuple(PersonId(one) for one in sorted(who))))
    return tuple(found)
