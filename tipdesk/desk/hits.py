"""What a search found: cards of many places in order, each with its place and the sentence that matched."""

from dataclasses import dataclass

from tipdesk.desk.fitting import fitting
from tipdesk.desk.tips import TipCard
from tipdesk.domain.marking import Span, excerpt
from tipdesk.errors import Missing
from tipdesk.ledger.cards import Card
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.view import View


@dataclass(frozen=True)
class Hit:
    """What matched, where it lies, and the sentence with the places of the match in it.

    `source` is set for a statement, and for a source itself.
    """

    place: CompartmentId
    codename: str
    card: TipCard
    kind: str
    sentence: str
    marks: tuple[Span, ...]
    source: str = ""


@dataclass(frozen=True)
class Found:
    """How many there are, and the first of them. While it is not `done`, more may be found.

    `unread` counts places that could not be searched. `short`: words of one or two letters were found whole only.
    `reading`: no word begins as asked, and the words that hold it are still being looked for.
    """

    total: int
    hits: tuple[Hit, ...]
    done: bool = True
    unread: int = 0
    short: bool = False
    reading: bool = False


def newest(cards: list[tuple[int, Card]], limit: int) -> list[tuple[int, Card]]:
    """The newest of several places, each with the number of its place."""
    return sorted(cards, key=lambda hit: (-hit[1].at_ms, hit[0], -hit[1].row))[:limit]


def sentence(view: View, card: Card, query: str) -> tuple[str, tuple[Span, ...]]:
    """The sentence of the record in which the query stands, and where in it."""
    try:
        plain = fitting(view.record(card.record).plain())
    except Missing:
        plain = {}
    text = str(plain.get("text", "")) or card.title
    found, marked = excerpt(text, query)
    # Without a mark it matched elsewhere: in the title, the sender, or the name of a document.
    return (found, marked) if marked or not query else (card.line or found, ())
