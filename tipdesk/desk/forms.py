"""What the columns of each form are, as somebody said it once: by the digest of the form's head, in the inbox."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from tipdesk.desk import rules, undoing
from tipdesk.desk.session import Session
from tipdesk.desk.undoing import Undo
from tipdesk.domain.access import Action
from tipdesk.domain.intentions import Intention
from tipdesk.errors import Missing
from tipdesk.ledger.ids import CompartmentId, RecordId

KIND: Final = "form"
COLUMNS_MOST: Final = 1_000


@dataclass(frozen=True)
class SaidForm:
    """`parts` are the reader's words for what a column is, one for each question; `name` is the first questions."""

    head: str
    name: str
    parts: tuple[str, ...]


class _Fields(msgspec.Struct):
    head: str
    name: str
    parts: list[str]


def _place(session: Session) -> CompartmentId:
    """Who is not let into the inbox keeps it for themselves."""
    return session.places.inbox if session.has_inbox else session.places.drawer


def said(session: Session) -> tuple[SaidForm, ...]:
    """By name; one that is not as we write it is left out."""
    view = session.view(_place(session))
    found = []
    for card in view.every(KIND):
        try:
            f = msgspec.convert(view.record(card.record).plain(), type=_Fields)
        except (msgspec.ValidationError, Missing):
            continue
        if card.record == record_of(f.head) and len(f.parts) <= COLUMNS_MOST:
            found.append(SaidForm(f.head, f.name, tuple(f.parts)))
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.head)))


def say(session: Session, head: str, questions: Sequence[str], parts: Sequence[str]) -> Undo:
    """For every import from now on, by whoever is in the inbox."""
    if session.has_inbox:
        rules.require(session, Action.IMPORT, session.places.inbox)
    fields = {"head": head, "name": name_of(questions), "parts": list(parts)}
    return undoing.patch(session, _place(session), Intention.FORM, {record_of(head): fields}, KIND)


def name_of(questions: Sequence[str]) -> str:
    """A form has no name of its own: its longest questions tell it from others best."""
    longest = sorted(questions, key=len, reverse=True)[:2]
    return ", ".join(one[:60] for one in questions if one in longest)


def record_of(head: str) -> RecordId:
    """One record a form: its id is its head's, so that two laptops mean the same."""
    return RecordId(head[:32])
