"""Groups of tips that say nearly the same: compared in steps behind an import, and asked tip by tip."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tipdesk.desk import tips
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import shape
from tipdesk.desk.tips import HIDDEN_STATES, TipCard, card_of
from tipdesk.domain import likeness
from tipdesk.domain.ids import TipId
from tipdesk.errors import Missing
from tipdesk.ledger import alike, cards, records
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import telling
from tipdesk.ledger.groups import Sketched
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.view import View

STEP: Final = 100
"""Tips compared in one transaction: some 60 ms, so that a decision never waits long behind it."""
BEHIND_MOST: Final = 20_001
COUNTED: Final = 10_000_000


@dataclass(frozen=True)
class Compared:
    """How far comparing is."""

    done: int
    total: int


@dataclass(frozen=True)
class Line:
    """A line of a list of groups: the newest tip of a group, with how many the list holds of it, or one within."""

    row: int
    number: int = 1
    is_open: bool = False
    within: bool = False


def behind(session: Session, place: CompartmentId) -> int:
    """How many tips were not compared yet; counted to a bound."""
    return alike.number_behind(session.view(place), BEHIND_MOST)


def compare(session: Session, place: CompartmentId) -> Iterator[Compared]:
    """Compare what came since, oldest first; whoever stops asking goes on another time."""
    view, done = session.view(place), 0
    total, seed = alike.number_behind(view, COUNTED), alike.seed(view)
    while some := alike.behind(view, STEP):
        told = [_told(view, card, seed) for card in some]
        held = [(card.row, traces) for card, (_, traces) in zip(some, told, strict=True)]
        sketched = [one for one, _ in told]
        alike.place(session.compartment(place), sketched, held, likeness.likeness, likeness.ALIKE)
        done += len(some)
        yield Compared(done, max(total, done))


def rebuild(session: Session, place: CompartmentId) -> None:
    """Everything is compared again, by `compare`."""
    alike.rebuild(session.compartment(place))


def _told(view: View, card: Card, seed: int) -> tuple[Sketched, tuple[str, ...]]:
    """A tip that is withdrawn, filed away or damaged is in no group."""
    try:
        with telling(view.name):
            plain = records.plain(view.record(card.record))
    except Missing:
        return Sketched(card.row, ()), ()
    shown = shape(card.kind, plain)
    if shown.words is None:
        return Sketched(card.row, ()), ()
    text = fitting(plain).get("text", "")
    return Sketched(card.row, likeness.sketches(text, seed)), shown.traces


def version(session: Session, place: CompartmentId) -> int:
    """Another once anything was written there: what was derived from it is old."""
    return alike.version(session.view(place))


def sizes(session: Session, place: CompartmentId, some: Sequence[TipCard]) -> dict[TipId, int]:
    """How many are in the group of each, itself included, counted to a thousand; one that is alone is absent."""
    number = alike.sizes(session.view(place), [one.row for one in some])
    return {one.tip: number[one.row] for one in some if number.get(one.row, 1) > 1}


def group(session: Session, place: CompartmentId, tip: TipId, states: Iterable[str] = ()) -> tuple[TipCard, ...]:
    """The tips of its group, itself included, newest first; only those in these states, if any is named."""
    view = session.view(place)
    card = view.find(RecordId(tip))
    if card is None:
        return ()
    wanted = frozenset(states)
    return tuple(
        card_of(one)
        for one in _newest_first(_cards(view, alike.group(view, card.row)))
        if one.state not in HIDDEN_STATES and (not wanted or one.state in wanted)
    )


def listed(
    session: Session, place: CompartmentId, states: Iterable[str], opened: Collection[TipId] = ()
) -> tuple[Line, ...]:
    """The newest of each group in these states (all, if none is named), newest first; of those opened, all."""
    view = session.view(place)
    wanted = [s for s in states or tips.counts(session, place) if s not in HIDDEN_STATES]
    within: dict[int, list[int]] = {}
    for row, leader in alike.in_order(view, wanted) if wanted else ():
        within.setdefault(leader, []).append(row)
    open_rows = {card.row for tip in opened if (card := view.find(RecordId(tip))) is not None}
    found: list[Line] = []
    for rows in within.values():
        is_open = not open_rows.isdisjoint(rows)
        found.append(Line(rows[0], len(rows), is_open))
        if is_open:
            found += [Line(row, within=True) for row in rows[1:]]
    return tuple(found)


def shown(session: Session, place: CompartmentId, lines: Sequence[Line]) -> tuple[tuple[TipCard, Line], ...]:
    """The cards of these, in their order."""
    by_row = {card.row: card for card in _cards(session.view(place), [one.row for one in lines])}
    return tuple((card_of(by_row[one.row]), one) for one in lines if one.row in by_row)


def place_of(session: Session, place: CompartmentId, lines: Sequence[Line], tip: TipId) -> int:
    """Where the list shows the tip, or the group that it is within; 0 where it shows neither."""
    view = session.view(place)
    card = view.find(RecordId(tip))
    if card is None:
        return 0
    at = {one.row: number for number, one in enumerate(lines)}
    return at.get(card.row) or min((at[row] for row in alike.group(view, card.row) if row in at), default=0)


def _newest_first(found: Iterable[Card]) -> list[Card]:
    return sorted(found, key=lambda card: (-card.at_ms, -card.row))


def _cards(view: View, rows: Sequence[int]) -> list[Card]:
    with telling(view.name):
        return [card for at in range(0, len(rows), STEP) for card in cards.by_rows(view.db, rows[at : at + STEP])]
