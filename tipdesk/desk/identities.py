"""A way to reach a source, moved out of a text into their sealed identity: a new source's, or one of mine."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from tipdesk.desk import aliases, asking, boxes, onetime, resealing, reveal, rules, sources
from tipdesk.desk.boxes import BoxFields, Place
from tipdesk.desk.requests import Standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Why
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import NotAllowed, NothingToUndo
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


@dataclass(frozen=True)
class Merging:
    """What becomes one, as far as it opens for this person: the box that counts first.

    `agreed` are requests that were released, by the digest of their box; `unasked` are boxes that take several keepers
    and of which none was, by digest too; of `waiting` one is under way.
    """

    boxes: tuple[BoxFields, ...]
    agreed: Mapping[str, str]
    unasked: tuple[str, ...]
    waiting: tuple[str, ...]

    @property
    def is_ready(self) -> bool:
        return len(self.boxes) > 1 and not self.unasked and not self.waiting


def merging(session: Session, story: CompartmentId, source: SourceId) -> Merging:
    """How far several first identities of a source are on their way to be one."""
    found = boxes.standing(session, Place(story, RecordId(source)))
    mine = tuple(one for n, one in enumerate(found) if n == 0 or session.me in one.holders)
    asked = {one.box: one for one in reversed(asking.asked_by(session, story)) if one.source == source}
    agreed = {box: one.mark for box, one in asked.items() if one.standing is Standing.AGREED}
    locked = [one.digest() for one in mine if one.k > 1 and one.digest() not in agreed]
    return Merging(
        mine, agreed, tuple(one for one in locked if one not in asked), tuple(one for one in locked if one in asked)
    )


def ask_to_merge(session: Session, question: asking.Question) -> tuple[str, ...]:
    """Each of several identities that takes more keepers than one is asked for by itself; gives the requests' marks.

    Raises what `asking.ask` does, and `NothingToUndo` where nothing is left to ask for.
    """
    unasked = merging(session, question.story, question.source).unasked
    if not unasked:
        raise NothingToUndo
    return tuple(asking.ask(session, replace(question, box=box)) for box in unasked)


def merge(session: Session, story: CompartmentId, source: SourceId, reason: str) -> None:
    """Several first boxes of one source become one: the name of the one that counts, the ways of all that open here.

    Each is on record as an opening; nothing is shown. What takes several keepers is opened by what they released to
    requests of this person. A box that this person does not keep stays as it is: nothing of it would be in the new one.
    Raises `ReasonNeeded`, `NotAllowed` (on record), `NotEnoughShares`, `NothingToUndo` where one stands.
    """
    rules.require(session, Action.WRITE_STORY, story)
    place = Place(story, RecordId(source))
    reveal.require_reason(session, place, reason)
    found = merging(session, story, source)
    if len(found.boxes) < 2:  # noqa: PLR2004  one is one already
        raise NothingToUndo
    if not found.is_ready:
        reveal.refuse(session, place, Why.NEEDS_ANOTHER_KEEPER)
        raise NotAllowed(Why.NEEDS_ANOTHER_KEEPER.value)
    keeping = resealing.merged_keeping(session, place, found.boxes[0], found.boxes[1:])
    whole, used = Identity(""), []
    for box in found.boxes:
        more = _in_memory(session, place, box, found.agreed.get(box.digest(), ""), reason)
        used += [more.to] if more.to else []
        whole = _together(whole, more.identity)
    resealing.file_merged(session, place, whole, keeping)
    for to in used:
        onetime.forget(session, to)
    reveal.sealed_again(session, story, source)


@dataclass(frozen=True)
class _InMemory:
    """An identity that was opened to be sealed anew; `to` is the one-time recipient that is used up by it."""

    identity: Identity
    to: str = ""


def _in_memory(session: Session, place: Place, box: BoxFields, mark: str, reason: str) -> _InMemory:
    if mark:
        found = asking.unseal(session, place.comp, mark)
        return _InMemory(found.identity, found.request.to)
    reveal.alone(session, place, box, reason.strip())
    return _InMemory(boxes.open_alone(session, place, box))


def _together(one: Identity, more: Identity) -> Identity:
    """What the first says, and of the second whatever the first does not have."""
    ways = (*one.ways, *(way for way in more.ways if way not in one.ways))
    return Identity(one.name or more.name, ways, one.safe_word or more.safe_word, one.hours or more.hours)


@dataclass(frozen=True)
class Keepers:
    """Who keeps an identity from now on, and how many of them together: never fewer than before."""

    people: frozenset[PersonId]
    needed: int = 1


def change_keepers(  # noqa: PLR0917  the parts of one act
    session: Session, story: CompartmentId, source: SourceId, keepers: Keepers, reason: str, mark: str = ""
) -> None:
    """Seal an identity to other people; on record as an opening, and nothing is shown.

    Where it takes several keepers, `mark` names a request of this person that the others agreed to, and the reason is
    what they were told. The promise is not asked: where keepers and promise differ, the page and the security editor
    say so. Raises `ReasonNeeded`, `NotAllowed`: where too few may keep it, before anything opens.
    """
    rules.require(session, Action.WRITE_STORY, story)
    place = Place(story, RecordId(source))
    if not mark:
        reveal.require_reason(session, place, reason)
    box = boxes.current(session, place)
    needed = max(keepers.needed, box.k if box is not None else 1)
    wanted = sorted(str(one) for one in keepers.people & may_keep(session, story, together=needed > 1))
    if len(wanted) < max(needed, 1):
        raise NotAllowed(Why.TOO_FEW_KEEPERS.value)
    if box is not None and needed > box.k:
        # What is strengthened is so by as many as the desk decided; what stands keeps what it was promised.
        sources.require_together(session, needed, len(wanted))
    if mark:
        found = asking.unseal(session, story, mark)
        box, opened = found.box, _InMemory(found.identity, found.request.to)
    else:
        box, _ = reveal.on_record(session, place, reason.strip(), 0)
        opened = _InMemory(boxes.open_alone(session, place, box))
    resealing.file_anew(session, place, opened.identity, box, wanted, needed)
    if opened.to:
        onetime.forget(session, opened.to)
    reveal.sealed_again(session, story, source)


def may_keep(session: Session, story: CompartmentId, *, together: bool) -> frozenset[PersonId]:
    """The story's people; where several act together, others of the desk too, since a share in a log is enough."""
    inside = frozenset(PersonId(one) for one in rules.live(session, story))
    if not together:
        return inside
    out = rules.gone(session)
    return inside | frozenset(one.id for one in session.standing.people.values() if LedgerPerson(one.id) not in out)
