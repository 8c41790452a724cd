"""Sources that want a new box: somebody who keeps them was suspended, ended or let go, and still holds a share.

Nothing that ends a person takes a share back: until another keeper seals the identity anew, it counts among those
that open it. Whoever reads the story is told by the box; a security editor by what the logs say of keepers.
"""

from dataclasses import dataclass

from tipdesk.desk import aliases, boxes, promised, rules
from tipdesk.desk.box_fields import Place
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, codename
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.ids import PersonId as LedgerPerson


@dataclass(frozen=True)
class Wants:
    """`gone` keep it no more; `left` still do, and `needed` of them act together. `i_may`: I am among those."""

    story: CompartmentId
    codename: str
    source: SourceId
    alias: str
    gone: tuple[PersonId, ...]
    left: int
    needed: int
    i_may: bool

    @property
    def is_lost(self) -> bool:
        """Too few are left to open it: nobody can seal it anew either."""
        return self.left < self.needed


def of_source(session: Session, story: CompartmentId, source: SourceId) -> Wants | None:
    """None where all of its keepers may still keep it."""
    box = boxes.current(session, Place(story, RecordId(source)))
    if box is None:
        return None
    gone = tuple(PersonId(one) for one in box.holders if _is_gone(session, story, one))
    if not gone:
        return None
    alias, left = aliases.known(session, story).get(source, ""), len(box.holders) - len(gone)
    i_may = str(session.me) in box.holders and PersonId(session.me) not in gone
    return Wants(story, codename(session, story), source, alias, gone, left, box.k, i_may)


def of_story(session: Session, story: CompartmentId) -> tuple[Wants, ...]:
    """By alias; not those that were withdrawn."""
    cards = session.view(story).every("source")
    standing = [SourceId(card.record) for card in cards if card.state not in HIDDEN_STATES]
    found = (of_source(session, story, one) for one in standing)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.alias))


def everywhere(session: Session) -> tuple[Wants, ...]:
    """Over all stories that are open to this person."""
    return tuple(one for place in session.standing.stories.values() for one in of_story(session, place.comp))


@dataclass(frozen=True)
class Named:
    """A source by what a log may call it."""

    alias: str
    codename: str


def kept_by(session: Session, people: frozenset[PersonId]) -> dict[PersonId, tuple[Named, ...]]:
    """What each of them still keeps, as the logs say that are held here: for who may open no story."""
    told = promised.sources(session)
    return {
        who: tuple(Named(one.subject, one.where) for one in told if str(who) in one.holders) for who in sorted(people)
    }


def _is_gone(session: Session, story: CompartmentId, who: str) -> bool:
    """Out of the desk, or of the story that they once were in: a share may also lie with somebody who never was."""
    person = LedgerPerson(who)
    if person in rules.gone(session):
        return True
    ever = session.compartment(story).book.state.verdict.people
    return person in ever and person not in rules.live(session, story)
