"""What leaves the vault, by whichever way: one act with recipient, purpose and what was covered, on record first."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.desk import recipients, record, rules, sources
from tipdesk.desk.session import Session
from tipdesk.desk.sources import WholeSource
from tipdesk.desk.tips import codename
from tipdesk.domain.access import Action
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.recipient import RECIPIENT_LEAST, Told
from tipdesk.domain.settings import REASON_LEAST
from tipdesk.domain.statement import Terms
from tipdesk.errors import NotAllowed, ReasonNeeded
from tipdesk.ledger.ids import CompartmentId

ID_LETTERS: Final = 12
GUEST: Final = "guest"
RECIPIENT_MOST: Final = 80
PURPOSE_MOST: Final = 400


class Way(Enum):
    """How something leaves."""

    CLIPBOARD = "clipboard"
    PRINT = "print"
    EXPORT = "export"
    HAND_OVER = "hand over"
    """Shown, read out, or given to somebody outside of this program."""
    GUEST = "guest"
    """A packet to somebody from outside, who is a guest of the story."""


KINDS: Final = {
    Way.CLIPBOARD: EventKind.COPIED,
    Way.PRINT: EventKind.PRINTED,
    Way.EXPORT: EventKind.EXPORTED,
    Way.HAND_OVER: EventKind.HANDED_OVER,
    Way.GUEST: EventKind.HANDED_OVER,
}


class Form(Enum):
    """What leaves: the word stands in the log."""

    TEXT = "text"
    COPY = "copy"
    ORIGINAL = "original"
    RECEIPT = "receipt"
    STORY = "story"


@dataclass(frozen=True)
class Release:
    """`subject` is a record's id or an alias, never a name or a title. `covered` areas of `count` pages."""

    way: Way
    form: Form
    subject: str
    recipient: str = ""
    """Typed: a role or an office."""
    purpose: str = ""
    sha256: str = ""
    covered: int = 0
    count: int = 1
    whom: str = ""
    """By id, where it is a person who is known here."""


@dataclass(frozen=True)
class Condition:
    """What was agreed with one source of the story, as far as it binds what leaves."""

    alias: str
    terms: Terms | None
    """The strictest of what they said; none where nothing is filed."""
    print_as: str
    keep_out: tuple[str, ...]


def release(session: Session, place: CompartmentId, asked: Release) -> None:
    """Call it before anything leaves: when it returns, the record is written and synced.

    Raises `ReasonNeeded` without a recipient or purpose, `NotAllowed` (a refused original is on record too),
    `RecordNotWritten`: then nothing may leave.
    """
    _said(asked)
    try:
        _require(session, place, asked)
    except NotAllowed as refused:
        _note(session, place, asked, allowed=False, reason=refused.why)
        raise
    _note(session, place, asked, allowed=True, reason=asked.purpose.strip())


def to_guest(session: Session, place: CompartmentId, who: PersonId, purpose: str) -> None:
    """A packet to somebody from outside: purpose and last day were asked when they were let in. Raises as `release`."""
    asked = Release(Way.GUEST, Form.STORY, "", GUEST, purpose, whom=str(who))
    _require(session, place, asked)
    _note(session, place, asked, allowed=True, reason=purpose.strip())


def may(session: Session, place: CompartmentId, form: Form) -> bool:
    """The interface asks before."""
    try:
        _require(session, place, Release(Way.EXPORT, form, ""))
    except NotAllowed:
        return False
    return True


def copied(session: Session, place: CompartmentId, subject: str, told: Told) -> None:
    """Text to the clipboard, for whom it was said; the next of this place is offered the same. Raises as `release`."""
    release(session, place, Release(Way.CLIPBOARD, Form.TEXT, subject, told.recipient, told.purpose))
    recipients.remember(session, place, told)


def receipt(  # noqa: PLR0917  the parts of one act
    session: Session, place: CompartmentId, subject: str, way: Way, told: Told, sha256: str = ""
) -> None:
    """Facts of one thing that was kept, on paper or in a file. Raises as `release`."""
    release(session, place, Release(way, Form.RECEIPT, subject, told.recipient, told.purpose, sha256))


def conditions(session: Session, place: CompartmentId) -> tuple[Condition, ...]:
    """Of each source of the story, the strictest terms first; the inbox has none."""
    if place == session.places.inbox:
        return ()
    found = [_condition(whole) for whole in sources.every_source(session, place)]
    return tuple(sorted(found, key=lambda one: (_strictness(one.terms), one.alias)))


def _condition(whole: WholeSource) -> Condition:
    terms = min((one.terms for one in whole.statements), key=lambda one: one.value, default=None)
    return Condition(whole.source.alias, terms, whole.promise.print_as, whole.promise.keep_out)


def _strictness(terms: Terms | None) -> int:
    return len(Terms) if terms is None else terms.value


def _said(asked: Release) -> None:
    if len(asked.purpose.strip()) < REASON_LEAST:
        raise ReasonNeeded(REASON_LEAST)
    if len(asked.recipient.strip()) < RECIPIENT_LEAST:
        raise ReasonNeeded(RECIPIENT_LEAST)


def _require(session: Session, place: CompartmentId, asked: Release) -> None:
    if asked.form is Form.ORIGINAL:
        rules.require(session, Action.RELEASE_ORIGINAL, place)
    rules.require(session, Action.READ_INBOX if place == session.places.inbox else Action.COPY, place)


def _note(session: Session, place: CompartmentId, asked: Release, *, allowed: bool, reason: str) -> None:
    details = Details(
        sha256=asked.sha256, tool=asked.form.value, recipient=asked.recipient.strip()[:RECIPIENT_MOST],
        covered=asked.covered, whom=asked.whom, comp=str(place) if asked.form is Form.STORY else "",
    )  # fmt: skip
    record.note(
        session, KINDS[asked.way], subject=asked.subject[:ID_LETTERS], where=codename(session, place),
        reason=reason[:PURPOSE_MOST], allowed=allowed, count=asked.count, details=details,
    )  # fmt: skip
