"""Groups of tips that say nearly the same: compared in steps behind an import, and asked tip by tip."""

from collections.abc import Iterable, Iterator, Sequence
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


@dataclass(frozen=True)
class Compared:
    """How far comparing is."""

    done: int
    total: int


@dataclass(frozen=True)
class Grouped:
    """A tip as a list of groups shows it: the newest of its group, and how many of the group the list holds."""

    row: int
    leader: int
    number: int


def behind(session: Session, place: CompartmentId) -> int:
    """How many tips were not compared yet."""
    return alike.number_behind(session.view(place))


def compare(session: Session, place: CompartmentId) -> Iterator[Compared]:
    """Compare what came since, oldest first; whoever stops asking goes on another time."""
    view, done = session.view(place), 0
    total, seed = alike.number_behind(view), alike.seed(view)
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


def sizes(session: Session, place: CompartmentId, some: Sequence[TipCard]) -> dict[TipId, int]:
    """How many are in the group of each, itself included, counted to a thousand; one that is alone is absent."""
    view = session.view(place)
    rows = _rows(view, (one.tip for one in some))
    led = alike.leaders(view, rows.values())
    known = alike.sizes(view, led.values())
    return {tip: known[led[row]] for tip, row in rows.items() if row in led and known[led[row]] > 1}


def group(session: Session, place: CompartmentId, tip: TipId, states: Iterable[str] = ()) -> tuple[TipCard, ...]:
    """The tips of its group, itself included, newest first; only those in these states, if any is named."""
    view = session.view(place)
    rows = _rows(view, (tip,))
    led = alike.leaders(view, rows.values())
    if not led:
        return tips.cards(session, place, (tip,))
    wanted = frozenset(states)
    found = _cards(view, alike.members(view, next(iter(led.values()))))
    return tuple(
        card_of(card)
        for card in sorted(found, key=lambda card: (-card.at_ms, -card.row))
        if card.state not in HIDDEN_STATES and (not wanted or card.state in wanted)
    )


def grouped(session: Session, place: CompartmentId, states: Iterable[str]) -> tuple[Grouped, ...]:
    """The newest of each group in these states (all, if none is named), newest first."""
    view = session.view(place)
    wanted = [s for s in states or tips.counts(session, place) if s not in HIDDEN_STATES]
    first: dict[int, int] = {}
    number: dict[int, int] = {}
    for row, leader in alike.in_order(view, wanted) if wanted else ():
        first.setdefault(leader, row)
        number[leader] = number.get(leader, 0) + 1
    return tuple(Grouped(row, leader, number[leader]) for leader, row in first.items())


def shown(session: Session, place: CompartmentId, some: Sequence[Grouped]) -> tuple[TipCard, ...]:
    """The cards of these, in their order."""
    by_row = {card.row: card for card in _cards(session.view(place), [one.row for one in some])}
    return tuple(card_of(by_row[one.row]) for one in some if one.row in by_row)


def _cards(view: View, rows: Sequence[int]) -> list[Card]:
    with telling(view.name):
        return [card for at in range(0, len(rows), STEP) for card in cards.by_rows(view.db, rows[at : at + STEP])]


def _rows(view: View, some: Iterable[TipId]) -> dict[TipId, int]:
    found = ((tip, view.find(RecordId(tip))) for tip in some)
    return {tip: card.row for tip, card in found if card is not None}
