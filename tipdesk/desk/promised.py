"""Promise and fact, as the logs tell them: who may know a source's name, who is sealed to, and who opened it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from tipdesk.desk import audit_lines
from tipdesk.desk.audit_lines import Line, Sift
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind

TOLD: Final = frozenset({EventKind.SOURCE_ADDED, EventKind.PROMISE_CHANGED, EventKind.KEEPERS_CHANGED})
OPENED: Final = frozenset({EventKind.IDENTITY_OPENED})
GONE: Final = frozenset({EventKind.PURGED, EventKind.HELD, EventKind.HOLD_EASED})
SOURCES_MOST: Final = 50_000


@dataclass(frozen=True)
class Promised:
    """One source as its last events have it. `holders` empty: no event says to whom it is sealed."""

    subject: str
    where: str
    may_know: frozenset[str]
    holders: frozenset[str]
    needed: int
    destroy_ms: int
    line: Line
    held: Line | None = None
    opened: tuple[Line, ...] = ()
    """Openings by somebody who was not promised."""

    @property
    def strangers(self) -> frozenset[str]:
        """People who hold it and were never promised."""
        return self.holders - self.may_know if self.may_know else frozenset()

    @property
    def differs(self) -> bool:
        return bool(self.strangers or self.opened)


def sources(session: Session) -> tuple[Promised, ...]:
    """Each source that an event tells of; by story and alias."""
    found: dict[tuple[str, str], Promised] = {}
    told = [*audit_lines.every(session, Sift(kinds=TOLD), SOURCES_MOST)]
    for line in reversed(told):
        place = (line.event.where, line.event.subject)
        before = found.get(place)
        found[place] = _followed(before, line)
    for line in reversed([*audit_lines.every(session, Sift(kinds=GONE), SOURCES_MOST)]):
        place = (line.event.where, line.event.subject)
        # A hold that was refused holds nothing, and one that was not lifted stands.
        if place in found and line.event.allowed:
            found[place] = _ended(found[place], line)
    for line in audit_lines.every(session, Sift(kinds=OPENED), SOURCES_MOST):
        place = (line.event.where, line.event.subject)
        one = found.get(place)
        if one is not None and one.may_know and line.event.person not in one.may_know:
            found[place] = replace(one, opened=(*one.opened, line))
    return tuple(found[place] for place in sorted(found))


def _ended(one: Promised, line: Line) -> Promised:
    """What was destroyed is promised to nobody any more, and nobody holds it, until it is sealed anew."""
    if line.event.kind is not EventKind.PURGED:
        return replace(one, held=line if line.event.kind is EventKind.HELD else None)
    if one.line.event.at_ms > line.event.at_ms:
        return one
    return replace(one, holders=frozenset(), destroy_ms=0, held=None)


def different(known: Iterable[Promised]) -> tuple[Promised, ...]:
    """Those of which promise and fact are not the same."""
    return tuple(one for one in known if one.differs)


def due(known: Iterable[Promised], until_ms: int) -> Iterator[Promised]:
    """Whose promised end comes by then, the nearest first; those on hold are among them."""
    found = [one for one in known if one.destroy_ms and one.destroy_ms <= until_ms]
    yield from sorted(found, key=lambda one: one.destroy_ms)


def _followed(before: Promised | None, line: Line) -> Promised:
    said, event = line.event.details, line.event
    first = before or Promised(event.subject, event.where, frozenset(), frozenset(), 1, 0, line)
    holders = frozenset(said.people) or first.holders
    may_know = frozenset(said.may_know) or first.may_know
    due_ms = first.destroy_ms if event.kind is EventKind.KEEPERS_CHANGED and not said.due_ms else said.due_ms
    return replace(
        first, holders=holders, may_know=may_know, needed=said.needed or first.needed, destroy_ms=due_ms, line=line
    )
