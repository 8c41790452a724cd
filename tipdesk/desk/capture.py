"""Quick capture: a tip that a person writes down themselves, from call to kept in one commit."""

import hashlib
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import drafts, record, rules, stories
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.desk.undoing import Fields, OnRecord, Undo
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.tip import NEW
from tipdesk.ledger.ids import CompartmentId, RecordId

WHERE: Final = "capture"
"""The place of its drafts."""
CHANNELS: Final = ("phone", "in person", "letter")
TITLE_MOST: Final = 72
TOOL: Final = "quick capture"


@dataclass(frozen=True)
class Captured:
    """What was written down. `note` says what was promised and on which terms it was told."""

    text: str
    channel: str
    at_ms: int
    note: str = ""
    story: StoryId | None = None


@dataclass(frozen=True)
class Kept:
    """Where it went, and its way back."""

    tip: TipId
    place: CompartmentId
    way: Undo


def place_of(session: Session, story: StoryId | None) -> CompartmentId:
    """Raises `NoSuchName` for a story that is not open to this person."""
    return session.places.inbox if story is None else stories.place_of(session, story).comp


def keep(session: Session, captured: Captured, draft: RecordId | None = None) -> Kept:
    """On record first, then the tip, then its draft is forgotten.

    The tip bears the draft's id: killed between, the draft is offered again, and keeping it again is the same tip.
    Raises `NotAllowed`, `RecordNotWritten`, and what the disk says; then the draft stands.
    """
    place = place_of(session, captured.story)
    rules.require(session, Action.IMPORT if captured.story is None else Action.WRITE_STORY, place)
    identifier = draft or session.new_id()
    if session.view(place).find(identifier) is None:
        record.note(session, EventKind.IMPORTED, subject=identifier[:12], where=codename(session, place))
        _write(session, place, identifier, captured)
    if draft is not None:
        drafts.forget(session, [draft])
    noted = OnRecord(EventKind.WITHDRAWN, EventKind.IMPORTED, where=codename(session, place))
    way = Undo(Intention.CAPTURE, place, (Fields("tip", identifier, {"withdrawn": True}),), noted)
    return Kept(TipId(identifier), place, way)


def _write(session: Session, place: CompartmentId, identifier: RecordId, captured: Captured) -> None:
    text = captured.text.strip()
    fields: dict[str, Any] = {
        "title": title_of(text),
        "text": text,
        "channel": captured.channel,
        "received_ms": captured.at_ms,
        "state": NEW,
        # Nothing arrived as bytes: what was typed stands for itself, with the moment that makes it this tip.
        "digest": hashlib.sha256(f"{captured.at_ms}\n{text}".encode()).hexdigest(),
        "tool": TOOL,
    }
    with session.compartment(place).commit(session.pen) as draft:
        draft.set("tip", identifier, fields)
        if captured.note:
            note = {"by": session.me, "at_ms": session.around.now_ms(), "text": captured.note}
            draft.add("tip", identifier, "notes", note)


def title_of(text: str) -> str:
    """The first sentence or line, cut at a word where it is long."""
    line = text.strip().partition("\n")[0].strip()
    for mark in (". ", "? ", "! ", "\u3002", "\u061f "):
        line = line.partition(mark)[0]
    line = line.rstrip(".\u3002")
    if len(line) <= TITLE_MOST:
        return line
    cut = line[:TITLE_MOST]
    return f"{cut.rpartition(' ')[0] or cut}\u2026"
