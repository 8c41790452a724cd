"""Sources of a story: alias, promise, statements, contacts; the identity goes into a box at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from tipdesk.desk import aliases, boxes, record, rules, undoing
from tipdesk.desk.boxes import Place
from tipdesk.desk.fitting import ContactFields, fitting, members
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, codename
from tipdesk.desk.undoing import Fields, Members, OnRecord, Protection, Step, Undo
from tipdesk.domain.access import Action, Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, SourceId, StatementId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.promise import Promise, PromiseGap, gap
from tipdesk.domain.source import Contact, Identity, Part, Source
from tipdesk.domain.statement import Statement, Terms
from tipdesk.errors import NotAllowed, NotEnoughShares
from tipdesk.ledger.bodies import Tighten
from tipdesk.ledger.cards import END
from tipdesk.ledger.cards import Place as PlaceInList
from tipdesk.ledger.fields import Record
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.writer import Draft

NEVER: Final = undoing.NOTHING_IN_FORCE
"""A promise without an end."""


@dataclass(frozen=True)
class NewSource:
    """What is written down about a new source. An empty alias is drawn."""

    identity: Identity
    promise: Promise
    how_they_know: str = ""
    alias: str = ""
    since_ms: int | None = None
    needed: int = 1
    """How many keepers must act together: from two on the source is protected."""


@dataclass(frozen=True)
class WholeSource:
    """Everything that people of the story may see of a source."""

    source: Source
    promise: Promise
    statements: tuple[Statement, ...]
    contacts: tuple[Contact, ...]
    differs: PromiseGap | None


def add_source(session: Session, story: CompartmentId, new: NewSource) -> SourceId:
    """On record first. Source, promise and box are one commit; the identity is never in it unsealed."""
    rules.require(session, Action.WRITE_STORY, story)
    alias = new.alias.strip() or aliases.propose(session, story)
    identifier, box_id = session.new_id(), session.new_id()
    logged = alias if aliases.may_be_logged(session, alias) else identifier[:12]
    sealed_to = boxes.people(session, story, _keepers(session, story, new))
    if not 1 <= new.needed <= len(sealed_to):
        raise NotEnoughShares
    require_together(session, new.needed, len(sealed_to))
    place = Place(story, identifier)
    box = boxes.make(place, box_id, new.identity, boxes.Keeping(sealed_to, new.needed))
    aliases.note_source(session, EventKind.SOURCE_ADDED, story, box, aliases.Told(logged, new.promise))
    since = new.since_ms if new.since_ms is not None else session.around.now_ms()
    draft = Draft()
    draft.set(
        "source",
        identifier,
        {
            "alias": alias,
            "since_ms": since,
            "how_they_know": new.how_they_know,
            "box": box_id,
            "holders": box.holders,
            "needed": new.needed,
            "kinds_of_ways": [way.kind for way in new.identity.ways],
            "sealed_parts": [part.value for part in new.identity.parts()],
            **_promise_fields(new.promise),
        },
    )
    draft.set("box", box_id, box.fields())
    _protect(draft, identifier, new.promise)
    session.compartment(story).write(session.pen, draft)
    return SourceId(identifier)


def require_together(session: Session, needed: int, keepers: int) -> None:
    """What the desk decided for protected sources. Raises `NotAllowed`."""
    least, of = session.standing.policy.together
    if needed > 1 and (needed < least or keepers < of):
        raise NotAllowed(Why.FEWER_THAN_THE_DESK_ASKS.value)


def _keepers(session: Session, story: CompartmentId, new: NewSource) -> list[str]:
    """The story's people who may know; where several must act together, others of the desk too.

    Alone, a keeper outside the story could never come to the box; together, a share in the asker's log is enough.
    """
    inside = frozenset(rules.live(session, story))
    known = inside | (frozenset(session.standing.people) if new.needed > 1 else frozenset())
    return sorted(one for one in new.promise.may_know | {session.standing.person.id} if one in known)


def _promise_fields(promise: Promise) -> dict[str, Any]:
    return {
        "promise": promise.words,
        "agreed_ms": promise.agreed_ms,
        "agreed_how": promise.agreed_how,
        "print_as": promise.print_as,
        "keep_out": list(promise.keep_out),
    }


def _protect(draft: Draft, source: RecordId, promise: Promise) -> None:
    """The parts of a promise that protect: they meet by intersection or by the smaller number, whoever writes."""
    draft.decide(Tighten(source, "may_know", sorted(promise.may_know)))
    if promise.destroy_by_ms is not None:
        draft.decide(Tighten(source, "destroy_by_ms", promise.destroy_by_ms))


def change_promise(session: Session, story: CompartmentId, source: SourceId, promise: Promise) -> Undo:
    """What loosens is an ease, and only a lead's counts; the event is synced first. Raises `NotAllowed`."""
    rules.require(session, Action.WRITE_STORY, story)
    identifier, standing = RecordId(source), read_source(session, story, source).promise
    if not promise.may_know <= standing.may_know or (promise.destroy_by_ms or NEVER) > (
        standing.destroy_by_ms or NEVER
    ):
        rules.require(session, Action.EASE_PROMISE, story)
    noted = _on_record(session, story, source, (EventKind.PROMISE_CHANGED, EventKind.PROMISE_CHANGED))
    box = boxes.current(session, Place(story, identifier))
    if box is None:
        record.note(session, EventKind.PROMISE_CHANGED, subject=noted.subject, where=noted.where)
    else:
        aliases.note_source(session, EventKind.PROMISE_CHANGED, story, box, aliases.Told(noted.subject, promise))
    wanted: list[Step] = [
        Protection(identifier, "may_know", tuple(sorted(promise.may_know))),
        Protection(identifier, "destroy_by_ms", promise.destroy_by_ms or NEVER),
        Fields("source", identifier, _promise_fields(promise)),
    ]
    return replace(undoing.change(session, story, Intention.PROMISE, wanted), on_record=noted)


def _on_record(
    session: Session, story: CompartmentId, source: SourceId, kinds: tuple[EventKind, EventKind]
) -> OnRecord:
    """What the log says when a step about a source is taken back, and when it is done again."""
    back, again = kinds
    return OnRecord(back, again, aliases.log_name(session, story, source), codename(session, story))


def way_of_adding(session: Session, story: CompartmentId, source: SourceId) -> Undo:
    """The way back of `add_source`: it stands in no list any more. Its box stays sealed where it is."""
    noted = _on_record(session, story, source, (EventKind.SOURCE_WITHDRAWN, EventKind.SOURCE_RETURNED))
    step = Fields("source", RecordId(source), {"withdrawn": True}, {"withdrawn": None})
    return Undo(Intention.ADD_SOURCE, story, (step,), noted)


def withdraw_source(session: Session, story: CompartmentId, source: SourceId) -> Undo:
    """Out of every list, with its statements; nothing is destroyed. On record first. Raises `NotAllowed`, `Missing`."""
    rules.require(session, Action.WITHDRAW, story)
    read_source(session, story, source)
    subject = aliases.log_name(session, story, source)
    record.note(session, EventKind.SOURCE_WITHDRAWN, subject=subject, where=codename(session, story))
    step = Fields("source", RecordId(source), {"withdrawn": True})
    noted = _on_record(session, story, source, (EventKind.SOURCE_RETURNED, EventKind.SOURCE_WITHDRAWN))
    return replace(undoing.change(session, story, Intention.WITHDRAW_SOURCE, [step]), on_record=noted)


def lost_with(session: Session, story: CompartmentId, source: SourceId) -> tuple[tuple[str, int], ...]:
    """What goes out of sight with a source: kinds of records, and how many."""
    whole = read_source(session, story, source)
    return (("statement", len(whole.statements)), ("contact", len(whole.contacts)))


def read_source(session: Session, story: CompartmentId, source: SourceId) -> WholeSource:
    """Raises `Missing`. Nothing of the identity is in it."""
    folded = session.view(story).record(RecordId(source))
    f = fitting(folded.plain())
    guards = undoing.protections(session, story, RecordId(source))
    know, destroy = guards.get("may_know", ()), guards.get("destroy_by_ms", NEVER)
    said = f.get("needed")
    needed = said if isinstance(said, int) and said > 0 else 1
    may_know = know if isinstance(know, tuple) else ()
    promise = Promise(
        f.get("promise", ""), f.get("agreed_ms", 0), f.get("agreed_how", ""), f.get("print_as", ""),
        tuple(f.get("keep_out", ())), frozenset(PersonId(p) for p in may_know),
        destroy if isinstance(destroy, int) and destroy < NEVER else None,
    )  # fmt: skip
    holders = tuple(PersonId(h) for h in f.get("holders", ()))
    made = Source(
        source, f.get("alias", ""), f.get("since_ms", 0), f.get("how_they_know", ""), needed > 1, needed,
        holders, tuple(f.get("kinds_of_ways", ())), f.get("box"),
        tuple(f.get("sealed_parts", [part.value for part in Part])),
    )  # fmt: skip
    return WholeSource(
        made, promise, statements(session, story, source), _contacts(folded), gap(promise, frozenset(holders))
    )


def as_sealed(session: Session, story: CompartmentId, source: SourceId) -> WholeSource:
    """The same, with its keepers as the box that counts has them: the record may say anything, whoever writes it."""
    whole = read_source(session, story, source)
    box = boxes.current(session, Place(story, RecordId(source)))
    if box is None:
        return whole
    holders = tuple(PersonId(one) for one in box.holders)
    made = replace(whole.source, holders=holders, needed=box.k, protected=box.k > 1, box=box.id)
    return replace(whole, source=made, differs=gap(whole.promise, frozenset(holders)))


def _contacts(folded: Record) -> tuple[Contact, ...]:
    found = members(folded.sets.get("contacts", {}).values(), ContactFields)
    made = [Contact(c.at_ms, c.way, c.note, PersonId(c.by)) for c in found]
    return tuple(sorted(made, key=lambda contact: contact.at_ms))


def log_contact(session: Session, story: CompartmentId, source: SourceId, contact: Contact) -> Undo:
    """One time that we were in touch; two people's entries both stay."""
    rules.require(session, Action.WRITE_STORY, story)
    entry = {"at_ms": contact.at_ms, "way": contact.way, "note": contact.note, "by": contact.by}
    step = Members("source", RecordId(source), "contacts", (entry,))
    return undoing.change(session, story, Intention.CONTACT, [step])


def add_statement(session: Session, story: CompartmentId, statement: Statement) -> StatementId:
    """Something the source said, with its terms; the terms protect from the first moment."""
    rules.require(session, Action.WRITE_STORY, story)
    identifier = session.new_id()
    draft = Draft()
    fields = {
        "source": statement.source,
        "text": statement.text,
        "said_ms": statement.said_ms,
        "backs": statement.backs,
    }
    draft.set("statement", identifier, fields)
    draft.decide(Tighten(identifier, "terms", statement.terms.value))
    session.compartment(story).write(session.pen, draft)
    return StatementId(identifier)


def way_of_stating(story: CompartmentId, statement: StatementId) -> Undo:
    """The way back of `add_statement`: it stands in no list any more, and in the history."""
    step = Fields("statement", RecordId(statement), {"withdrawn": True}, {"withdrawn": None})
    return Undo(Intention.ADD_STATEMENT, story, (step,))


def withdraw_statement(session: Session, story: CompartmentId, statement: StatementId) -> Undo:
    """It stands in no list any more, and in the history."""
    rules.require(session, Action.WRITE_STORY, story)
    step = Fields("statement", RecordId(statement), {"withdrawn": True})
    return undoing.change(session, story, Intention.WITHDRAW_STATEMENT, [step])


def set_terms(session: Session, story: CompartmentId, statement: StatementId, terms: Terms) -> Undo:
    """Stricter by anybody who writes; looser only by a lead, and never over a tightening that was not seen."""
    rules.require(session, Action.WRITE_STORY, story)
    if terms.value > terms_of(session, story, statement).value:
        rules.require(session, Action.EASE_PROMISE, story)
    step = Protection(RecordId(statement), "terms", terms.value)
    return undoing.change(session, story, Intention.TERMS, [step])


def terms_of(session: Session, story: CompartmentId, statement: StatementId) -> Terms:
    """The terms in force; without any that count, the strictest."""
    value = undoing.protections(session, story, RecordId(statement)).get("terms", Terms.OFF_THE_RECORD.value)
    return Terms.of(value) if isinstance(value, int) else Terms.OFF_THE_RECORD


def statements(session: Session, story: CompartmentId, source: SourceId) -> tuple[Statement, ...]:
    """Oldest first; the cards of a source's statements stand under its id."""
    view, found, after = session.view(story), [], END
    while cards := view.page("statement", [source], after):
        for card in cards:
            f, identifier = fitting(view.record(card.record).plain()), StatementId(card.record)
            terms = terms_of(session, story, identifier)
            found.append(
                Statement(identifier, source, f.get("text", ""), terms, f.get("said_ms", 0), f.get("backs", ""))
            )
        after = PlaceInList(cards[-1].at_ms, cards[-1].row)
    return tuple(sorted(found, key=lambda s: (s.said_ms, s.id)))


def every_source(session: Session, story: CompartmentId) -> Sequence[WholeSource]:
    """All sources of a story, by alias; not those that were withdrawn."""
    standing = [SourceId(c.record) for c in session.view(story).every("source") if c.state not in HIDDEN_STATES]
    return sorted((read_source(session, story, one) for one in standing), key=lambda w: w.source.alias)
