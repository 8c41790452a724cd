"""A way to reach a source, moved out of a text into their sealed identity: a new source's, or one of mine."""

from dataclasses import dataclass
from typing import Final

from tipdesk.desk import aliases, boxes, resealing, reveal, rules, sources
from tipdesk.desk.boxes import Place
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import NotEnoughShares, NothingToUndo
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.ids import PersonId as LedgerPerson

ADDED: Final = "a way was added, nothing was shown"
"""What the record says of such an opening: the identity is opened in memory, since only so it can be sealed anew."""


@dataclass(frozen=True)
class Takes:
    """A source whose identity this person can add to: a keeper who may open alone."""

    source: SourceId
    alias: str


def that_take(session: Session, story: CompartmentId) -> tuple[Takes, ...]:
    """By alias. A protected source is not among them: it takes two to open what must be sealed anew."""
    found = []
    for source, alias in aliases.known(session, story).items():
        box = boxes.current(session, Place(story, RecordId(source)))
        if box is not None and box.k == 1 and session.me in box.holders:
            found.append(Takes(source, alias))
    return tuple(sorted(found, key=lambda one: one.alias))


def seal_as_new(session: Session, story: CompartmentId, way: Way, promise: Promise, how: str = "") -> Takes:
    """A new source under a drawn alias, of whom nothing is known but this way; raises what `add_source` does."""
    alias = aliases.propose(session, story)
    new = sources.NewSource(Identity("", (way,)), promise, how, alias)
    return Takes(sources.add_source(session, story, new), alias)


def add_way(session: Session, story: CompartmentId, source: SourceId, way: Way) -> None:
    """On record as an opening, and asked in the story; then sealed anew to its keepers, in one commit.

    Its keepers are who held it, are in the story still, and may know by the promise in force. Raises `NotAllowed` (on
    record too), `RecordNotWritten`, and then nothing was opened.
    """
    rules.require(session, Action.WRITE_STORY, story)
    place = Place(story, RecordId(source))
    box, _ = reveal.on_record(session, place, ADDED, 0)
    identity = boxes.open_alone(session, place, box)
    whole = Identity(identity.name, (*identity.ways, way), identity.safe_word, identity.hours)
    resealing.file_anew(session, place, whole, box, resealing.still_keep(session, place, box))
    reveal.sealed_again(session, story, source)


def standing(session: Session, story: CompartmentId, source: SourceId) -> int:
    """How many sealed identities of a source stand: two, where two people filed one before they saw each other's."""
    return len(boxes.standing(session, Place(story, RecordId(source))))


def merge(session: Session, story: CompartmentId, source: SourceId, reason: str) -> None:
    """Several first boxes of one source become one: the name of the one that counts, the ways of all that open here.

    On record as an opening, with its reason; nothing is shown. A box that does not open for this person stays as it
    is: nothing of it would be in the new one. Raises `ReasonNeeded`, `NotAllowed`, `NothingToUndo` where one stands.
    """
    rules.require(session, Action.WRITE_STORY, story)
    place = Place(story, RecordId(source))
    reveal.require_reason(session, place, reason)
    others = [one for one in boxes.standing(session, place)[1:] if one.k == 1 and session.me in one.holders]
    if not others:
        raise NothingToUndo
    box, _ = reveal.on_record(session, place, reason.strip(), 0)
    whole = boxes.open_alone(session, place, box)
    for one in others:
        more = boxes.open_alone(session, place, one)
        ways = (*whole.ways, *(way for way in more.ways if way not in whole.ways))
        whole = Identity(whole.name or more.name, ways, whole.safe_word or more.safe_word, whole.hours or more.hours)
    resealing.file_merged(session, place, whole, box, [one.id for one in others])
    reveal.sealed_again(session, story, source)


def change_keepers(
    session: Session, story: CompartmentId, source: SourceId, keepers: frozenset[PersonId], reason: str
) -> None:
    """Seal an identity that one keeper may open to other people of the story; on record as an opening.

    The promise is not asked: where keepers and promise differ, the page and the security editor say so. Raises
    `ReasonNeeded`, `NotAllowed`, `NotEnoughShares` where none of them is in the story.
    """
    rules.require(session, Action.WRITE_STORY, story)
    place = Place(story, RecordId(source))
    reveal.require_reason(session, place, reason)
    wanted = [one for one in sorted(keepers) if LedgerPerson(one) in rules.live(session, story)]
    if not wanted:
        raise NotEnoughShares
    box, _ = reveal.on_record(session, place, reason.strip(), 0)
    identity = boxes.open_alone(session, place, box)
    resealing.file_anew(session, place, identity, box, wanted)
    reveal.sealed_again(session, story, source)
