"""What a source is called: an alias that says nothing, and what the log may say of a source by it."""

from dataclasses import dataclass

from tipdesk.desk import record
from tipdesk.desk.box_fields import BoxFields
from tipdesk.desk.drawing import draw_words, is_drawn
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import SourceId
from tipdesk.domain.promise import Promise
from tipdesk.ledger.ids import CompartmentId


@dataclass(frozen=True)
class Told:
    """What the log calls a source, and what it was promised."""

    subject: str
    promise: Promise


def known(session: Session, story: CompartmentId) -> dict[SourceId, str]:
    """Of all sources that ever stood here: what was withdrawn is still named in the log, and its alias stays taken."""
    return {SourceId(card.record): card.title for card in session.view(story).every("source")}


def log_name(session: Session, story: CompartmentId, source: SourceId) -> str:
    """What the log may say of a source: its alias where it is one that we draw, else the beginning of its id.

    Whoever writes in the story can put any words there, a name too, and the log is read by others than the story's.
    """
    named = known(session, story)
    alias = named.get(source, "")
    # Two of one alias, which no program of ours makes: the log must say which one.
    return alias if may_be_logged(session, alias) and [*named.values()].count(alias) == 1 else source[:12]


def may_be_logged(session: Session, alias: str) -> bool:
    return is_drawn(alias, session.around.lists.describing, session.around.lists.animals)


def propose(session: Session, story: CompartmentId) -> str:
    """One that this story has not used."""
    lists, taken = session.around.lists, frozenset(known(session, story).values())
    return draw_words(session.around.chance, lists.describing, lists.animals, taken)


def note_source(session: Session, kind: EventKind, story: CompartmentId, box: BoxFields, told: Told) -> None:
    """A source and its keepers beside its promise, all by id: the security editor compares the two."""
    promise = told.promise
    details = Details(
        comp=story, ref=box.source, people=tuple(box.holders), needed=box.k, sha256=box.digest(), box=box.id,
        may_know=tuple(sorted(promise.may_know)), due_ms=promise.destroy_by_ms or 0,
    )  # fmt: skip
    record.note(session, kind, subject=told.subject, where=codename(session, story), details=details)
