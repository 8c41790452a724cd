"""Filing tips into a story: written anew under the story's keys, synced, and only then purged in the inbox."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import record, rules, stories
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.ledger import documents
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.documents import SealedFields, Stream
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.writer import Draft

PORTION: Final = 1 << 20


@dataclass(frozen=True)
class Filed:
    """The tips' ids in the story. There is no way back: in the inbox a trace is left, and the rest is purged."""

    story: StoryId
    tips: tuple[TipId, ...]


def file_into(session: Session, wanted: Sequence[TipId], story: StoryId) -> Filed:
    """Killed between writing and purging, a tip stands in both; filing it again finds it there, and only purges."""
    place = stories.place_of(session, story)
    rules.require(session, Action.WRITE_STORY, place.comp)
    record.note(session, EventKind.FILED, subject=place.codename, where="inbox", count=len(wanted))
    made = []
    for tip in wanted:
        made.append(_write_anew(session, tip, place.comp))
        _leave_trace(session, tip, place.codename)
    return Filed(story, tuple(made))


def _write_anew(session: Session, tip: TipId, comp: CompartmentId) -> TipId:
    folded = session.view(session.places.inbox).record(RecordId(tip))
    fields = folded.plain()
    there = _standing(session, comp, str(fields.get("digest", "")))
    if there is not None:
        return there
    story = session.compartment(comp)
    identifier = session.new_id()
    moved = [(session.new_id(), _resealed(session, RecordId(d), comp)) for d in fields.get("documents", ())]
    documents.sync(story.location.documents)
    draft = Draft()
    draft.set("tip", identifier, {**fields, "documents": [new for new, _ in moved]})
    for name, additions in folded.sets.items():
        for value in additions.values():
            draft.add("tip", identifier, name, value)
    for new, about in moved:
        draft.set("document", new, {**about, "tip": identifier})
    story.write(session.pen, draft)
    return TipId(identifier)


def _standing(session: Session, comp: CompartmentId, digest: str) -> TipId | None:
    """The tip of these original bytes, if the story has it already."""
    if not digest:
        return None
    wanted = f'"digest":"{digest}"'
    return next((TipId(c.record) for c in session.view(comp).every("tip") if wanted in c.facts), None)


def _resealed(session: Session, document: RecordId, comp: CompartmentId) -> dict[str, Any]:
    """The document under a key of the story's own: nothing is shared between compartments."""
    fields = session.view(session.places.inbox).record(document).plain()
    inbox = session.compartment(session.places.inbox).location.documents
    with documents.reading(inbox, SealedFields.of(fields)) as opened:
        portions = (opened.read_at(at, PORTION) for at in range(0, max(1, opened.size), PORTION))
        sealed = documents.seal(session.compartment(comp).location.documents, Stream(portions))
    return {**fields, **sealed.fields()}


def _leave_trace(session: Session, tip: TipId, codename: str) -> None:
    """In the inbox digest, state and codename stay; every body that held more goes."""
    view = session.view(session.places.inbox)
    held = view.record(RecordId(tip)).plain()
    gone = [entry.written.id for entry in view.history(RecordId(tip))]
    for document in held.get("documents", ()):
        gone += [entry.written.id for entry in view.history(RecordId(document))]
    trace = {"digest": held.get("digest", ""), "state": held.get("state", ""), "filed": codename}
    with session.compartment(session.places.inbox).commit(session.pen) as draft:
        draft.set("tip", RecordId(tip), trace)
        draft.decide(Purge(gone, "filed into a story"))
