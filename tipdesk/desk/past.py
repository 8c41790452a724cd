"""A tip's history, whole: what was done to it here, and what was done in the places that it was carried from.

What goes into a story is purged in the inbox, its operations too: so the tip carries its lines along as a field.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from tipdesk.desk.fitting import PastFields, fitting, members
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.ledger.bodies import Add, Log, Ordinary, Remove, SetFields
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.records import Entry

FIELD: Final = "past"
FILED: Final = "filed"
TAKEN_BACK: Final = "taken back"
INTO_STORY: Final = "a story"
CARRIED_MOST: Final = 300
"""So many lines go along: the first, and the newest."""
LONGEST: Final = 500
_AS_THEY_ARE: Final = frozenset({"state", "assignee", "due_ms", "withdrawn", "reason", FILED})
_TOLD_ONLY: Final = frozenset({"title", "text", "next_step", "tags", "notes"})
"""Of these the history says that they were written, and not what."""


@dataclass(frozen=True)
class ChangeLine:
    """One line of a tip's history: who set which fields in one commit, and when by their clock.

    Of what was carried from elsewhere, whoever carried it says so. `filed` is where it went, or `TAKEN_BACK`.
    """

    by: PersonId
    at_ms: int
    fields: tuple[tuple[str, Any], ...]
    counts: bool
    commit: str = ""


def lines(session: Session, place: CompartmentId, tip: RecordId, plain: dict[str, Any]) -> tuple[ChangeLine, ...]:
    """By time, then in filing order. `plain` is what the record says now."""
    here = place == session.places.inbox
    entries = groupby(session.view(place).history(tip), lambda entry: entry.written.node.id)
    own = [_line(list(said), in_inbox=here) for _, said in entries]
    known = {line.commit for line in own}
    before = [line for line in _carried(plain.get(FIELD)) if line.commit not in known]
    return tuple(_once(sorted([*before, *own], key=lambda line: line.at_ms)))


def carried(said: Iterable[ChangeLine]) -> list[dict[str, Any]]:
    """The field that a tip takes along, without a word of what it holds."""
    counting = [line for line in said if line.counts]
    kept = counting if len(counting) <= CARRIED_MOST else [counting[0], *counting[1 - CARRIED_MOST :]]
    return [
        {"at_ms": line.at_ms, "by": str(line.by), "commit": line.commit, "fields": _short(line.fields)}
        for line in kept
    ]  # fmt: skip


def said(body: Ordinary) -> tuple[tuple[str, Any], ...]:
    """The fields and sets that an operation touches; one that takes members away says None."""
    match body:
        case SetFields(fields=fields) | Log(fields=fields):
            return tuple(fields.items())
        case Add(field=name, value=value):
            return ((name, value),)
        case Remove(field=name):
            return ((name, None),)


def _line(parts: list[Entry], *, in_inbox: bool) -> ChangeLine:
    first = parts[0]
    fields = tuple(pair for part in parts for pair in sorted(said(part.written.body)))
    names = dict(fields)
    if FILED in names:
        fields = ((FILED, _way(names, in_inbox=in_inbox)),)
    counts = all(part.counts for part in parts)
    return ChangeLine(PersonId(first.author), first.claimed_ms, fields, counts, first.written.node.id)


def _way(names: dict[str, Any], *, in_inbox: bool) -> str:
    """Whoever arrives writes no `filed`, and whoever leaves says where it went."""
    arrived = not names[FILED]
    return TAKEN_BACK if arrived == in_inbox else INTO_STORY


def _short(fields: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    """Without the words of the tip: those go along as they are now."""
    found: dict[str, Any] = {}
    for name, value in fields:
        if name in _TOLD_ONLY:
            # Where one commit gave and took, it gave.
            found[name] = "-" if value else found.get(name)
        elif name in _AS_THEY_ARE:
            found[name] = value[:LONGEST] if isinstance(value, str) else value
    return found


def _carried(field: Any) -> list[ChangeLine]:
    if not isinstance(field, list):
        return []
    return [
        ChangeLine(PersonId(one.by), one.at_ms, tuple(fitting(one.fields).items()), counts=True, commit=one.commit)
        for one in members(field, PastFields)
    ]


def _once(found: list[ChangeLine]) -> list[ChangeLine]:
    """Going is told in both places: leaving the one and arriving in the other are one line."""
    kept: list[ChangeLine] = []
    for line in found:
        if kept and FILED in dict(line.fields) and (kept[-1].by, kept[-1].fields) == (line.by, line.fields):
            continue
        kept.append(line)
    return kept
