"""Who could open which story when, as grants and ends on record say: spans of time, each with the event behind it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import PersonId

LEAD: Final = "lead"
BEGIN: Final = frozenset({
    EventKind.STORY_FOUNDED, EventKind.GRANT_GIVEN, EventKind.GRANT_CHANGED, EventKind.LEAD_NAMED,
    EventKind.STORY_RECOVERED,
})  # fmt: skip
END: Final = frozenset({EventKind.GRANT_ENDED, EventKind.STORY_LEFT})
DECIDE: Final = BEGIN | END
"""Kinds of event that say who may open a story."""


@dataclass(frozen=True)
class Span:
    """From when to when somebody could open a story, by which event; `to_ms` None: nothing ended it, `due_ms` will."""

    where: str
    who: PersonId
    role: str
    by: PersonId
    from_ms: int
    event: AccessEvent
    to_ms: int | None = None
    due_ms: int | None = None

    @property
    def until_ms(self) -> int | None:
        """When it ended or will: the earlier of end and date."""
        ends = [one for one in (self.to_ms, self.due_ms) if one is not None]
        return min(ends) if ends else None

    def covers(self, from_ms: int, to_ms: int) -> bool:
        """Whether it stood at any moment from `from_ms` until before `to_ms`."""
        until = self.until_ms
        return self.from_ms < to_ms and (until is None or until > from_ms)


def spans(events: Iterable[AccessEvent]) -> tuple[Span, ...]:
    """By story, person and time. A grant that follows another of the same person takes its place."""
    found: list[Span] = []
    open_at: dict[tuple[str, str], int] = {}
    for event in sorted((one for one in events if one.kind in DECIDE), key=lambda one: (one.at_ms, one.id)):
        who = _whom(event)
        place = (event.where, str(who))
        if place in open_at:
            at = open_at.pop(place)
            found[at] = replace(found[at], to_ms=event.at_ms)
        if event.kind in BEGIN:
            open_at[place] = len(found)
            role = event.details.role or LEAD
            due = event.details.until_ms or None
            found.append(Span(event.where, who, role, event.person, event.at_ms, event, due_ms=due))
    return tuple(sorted(found, key=lambda one: (one.where, one.from_ms, one.who)))


def _whom(event: AccessEvent) -> PersonId:
    """A founder lets themselves in, and who leaves ends their own."""
    own = event.kind in {EventKind.STORY_FOUNDED, EventKind.STORY_LEFT}
    return event.person if own or not event.details.whom else PersonId(event.details.whom)
