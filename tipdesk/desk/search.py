"""Searching what one may read: hits with the sentence that matched, over the inbox and all stories, in small steps."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from tipdesk.desk import record, roster, rules
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import CHANNEL_MARKS, HAS_DOCUMENTS
from tipdesk.desk.tips import HIDDEN_STATES, TipCard, card_of, codename
from tipdesk.domain.access import Action, can
from tipdesk.domain.events import EventKind
from tipdesk.domain.marking import Span, excerpt
from tipdesk.domain.query import Meant, Names, days_of
from tipdesk.domain.tip import CHANNELS
from tipdesk.errors import Missing, TipdeskError
from tipdesk.ledger import many, search, sift
from tipdesk.ledger.cards import Card
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.sift import Sieve
from tipdesk.ledger.view import HALF_WORD_LEAST, View

HITS: Final = 50
RANKED_MOST: Final = search.RANKED_MOST
TIP: Final = "tip"
INBOX: Final = "inbox"
# Rows of a window's height: the sentences of more are read when somebody rests.
IN_SIGHT: Final = 14
# Opening a file takes a millisecond or two: so many in one step.
OPEN_AT_ONCE: Final = 20


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

    `unread` counts places that could not be searched.
    """

    total: int
    hits: tuple[Hit, ...]
    done: bool = True
    unread: int = 0


class _Place(NamedTuple):
    comp: CompartmentId
    view: View


def places(session: Session) -> tuple[CompartmentId, ...]:
    """What this person may read: the inbox where their role has a key to it, and every story that is open to them."""
    stories = tuple(story.comp for story in session.standing.stories.values())
    inbox = session.places.inbox
    return (inbox, *stories) if can(rules.actor(session, inbox), Action.READ_INBOX).allowed else stories


def names(session: Session, zone_offset_s: Callable[[int], int]) -> Names:
    """What filters may say here, in the words of the desk; a window adds those of its language."""
    stories = session.standing.stories.values()
    states = roster.triage_states(session)
    return Names(
        days_of(zone_offset_s),
        stories={INBOX: str(session.places.inbox)}
        | {story.title: str(story.comp) for story in stories}
        | {story.codename: str(story.comp) for story in stories},
        states={state.key: state.key for state in states} | {state.word: state.key for state in states},
        channels={channel: channel for channel in CHANNELS},
    )


def find(session: Session, query: str, where: CompartmentId | None = None, *, best: bool = False) -> Found:
    """To the end, over one place or all. The terms are never written down."""
    return found_at_last(session, Meant(query, frozenset() if where is None else frozenset({str(where)})), best=best)


def found_at_last(session: Session, meant: Meant, *, best: bool = False, limit: int = HITS) -> Found:
    """What all the steps together found."""
    last = Found(0, ())
    for found in seek(session, meant, best=best, limit=limit):
        last = found
    return last


def seek(session: Session, meant: Meant, *, best: bool = False, limit: int = HITS) -> Iterator[Found]:
    """Step by step, each short: whole words, then words that begin so, then, if none do, words that hold it.

    What is found first is shown first; whoever stops asking ends it. Best first is not offered above `RANKED_MOST`.
    """
    seeking = _Seeking(session, meant, limit)
    yield from seeking.open()
    if not meant.words.strip() and not meant.is_empty:
        yield from seeking.without_words()
        return
    whole = search.expression(meant.words, whole=True)
    if not whole:
        yield Found(0, (), unread=seeking.unread)
        return
    yield from seeking.first(whole)
    yield from seeking.all(search.expression(meant.words), best=best)


class _Seeking:
    """One search under way: its places, and how a card becomes a hit. Used by one thread."""

    def __init__(self, session: Session, meant: Meant, limit: int) -> None:
        self._session, self._meant, self._limit = session, meant, limit
        self._places: list[_Place] = []
        self._told: dict[tuple[CompartmentId, int], Hit] = {}
        self.unread = 0
        kinds = frozenset({TIP}) if meant.asks_of_tips else frozenset[str]()
        self._sieve = Sieve(kinds, meant.states, meant.first_ms, meant.last_ms)
        if meant.asks_of_tips and not meant.states and self._sieve == Sieve(kinds):
            # Only tips bear these marks: the index tells them apart alone.
            self._sieve = Sieve()

    def open(self) -> Iterator[Found]:
        """Files that are not open yet, some at a time; one that does not open is counted and passed over."""
        known, fresh = self._session.opened(), 0
        for comp in places(self._session):
            if self._meant.stories and str(comp) not in self._meant.stories:
                continue
            try:
                self._places.append(_Place(comp, self._session.view(comp)))
            except TipdeskError:
                self.unread += 1
            fresh += comp not in known
            if fresh >= OPEN_AT_ONCE:
                fresh = 0
                yield Found(0, (), done=False, unread=self.unread)

    def first(self, asked: str) -> Iterator[Found]:
        """What is there at once: a first page, which what comes after may widen."""
        for cards, _ in self._looked(self._marked(asked)):
            # Also where nothing was found yet: between two steps a newer question may come in.
            yield self._shown(0, cards, done=False, told=IN_SIGHT)
            if len(cards) >= self._limit:
                return

    def all(self, asked: str, *, best: bool) -> Iterator[Found]:
        """Everything, counted."""
        cards: list[tuple[int, Card]] = []
        total = 0
        for step, (cards, total) in enumerate(self._looked(self._marked(asked))):
            if step:
                yield self._shown(total, cards, done=False, told=IN_SIGHT)
        if not total and len(self._meant.words.strip()) >= HALF_WORD_LEAST:
            for cards, total in self._halves():
                yield self._shown(total, cards, done=False, told=IN_SIGHT)
        elif best and total <= RANKED_MOST:
            cards = self._ranked(self._marked(asked))
        yield self._shown(total, cards, done=True)

    def without_words(self) -> Iterator[Found]:
        """By filters alone."""
        asked = self._marked("")
        if asked:
            cards: list[tuple[int, Card]] = []
            total = 0
            for cards, total in self._looked(asked):
                yield self._shown(total, cards, done=False, told=IN_SIGHT)
        else:
            parts = [(at, sift.listed(place.view, self._sieve, self._limit)) for at, place in enumerate(self._places)]
            total = sum(part.passed for _, part in parts)
            cards = _newest([(at, card) for at, part in parts for card in part.cards], self._limit)
        yield self._shown(total, cards, done=True)

    def _marked(self, asked: str) -> str:
        groups = [[CHANNEL_MARKS[one] for one in self._meant.channels if one in CHANNEL_MARKS]]
        return search.marked(asked, [*groups, [HAS_DOCUMENTS] if self._meant.has_documents else []])

    def _looked(self, asked: str) -> Iterator[tuple[list[tuple[int, Card]], int]]:
        """The newest so far, and how many there are so far; the last is all."""
        if self._sieve.is_open:
            found = many.newest([place.view for place in self._places], asked, limit=self._limit)
            while found.failed:
                self._drop(found.failed)
                found = many.newest([place.view for place in self._places], asked, limit=self._limit)
            yield list(found.hits), found.total
            return
        cards: list[tuple[int, Card]] = []
        total = looked = 0
        for at, place in enumerate(self._places):
            try:
                for step in sift.sift(place.view, asked, self._sieve, self._limit):
                    cards = _newest([*cards, *((at, card) for card in step.cards)], self._limit)
                    total, looked = total + step.passed, looked + step.looked
                    if looked >= sift.LOOK:
                        looked = 0
                        yield cards, total
            except TipdeskError:
                self.unread += 1
        yield cards, total

    def _halves(self) -> Iterator[tuple[list[tuple[int, Card]], int]]:
        """Each place through its own vocabulary."""
        cards: list[tuple[int, Card]] = []
        total = 0
        for at, place in enumerate(self._places):
            try:
                asked = self._marked(place.view.half_words(self._meant.words))
                for step in sift.sift(place.view, asked, self._sieve, self._limit):
                    cards = _newest([*cards, *((at, card) for card in step.cards)], self._limit)
                    total += step.passed
            except TipdeskError:
                self.unread += 1
            yield cards, total

    def _ranked(self, asked: str) -> list[tuple[int, Card]]:
        found: list[tuple[float, int, Card]] = []
        wanted = self._limit if self._sieve.is_open else RANKED_MOST
        for at, place in enumerate(self._places):
            ranked = search.ranked(place.view.db, asked, limit=wanted)
            found += [(rank, at, c) for rank, c in ranked if self._sieve.passes(c.kind, c.state, c.at_ms)]
        found.sort(key=lambda hit: (hit[0], -hit[2].at_ms))
        return [(at, card) for _, at, card in found[: self._limit]]

    def _drop(self, failed: Sequence[int]) -> None:
        """What could not be read the first time is counted once, and asked no more."""
        for at in sorted(failed, reverse=True):
            del self._places[at]
        self.unread += len(failed)

    def _shown(self, total: int, cards: Sequence[tuple[int, Card]], *, done: bool, told: int = 1 << 30) -> Found:
        """The sentences of the first `told` are read; each of them once."""
        hits: list[Hit] = []
        for at, card in cards:
            if card.state not in HIDDEN_STATES:
                place = self._places[at]
                known = self._told.get((place.comp, card.row))
                if known is None or known.card.state != card.state:
                    known = self._hit(place, card, told=len(hits) < told)
                hits.append(known)
        return Found(max(total, len(hits)), tuple(hits), done, self.unread)

    def _hit(self, place: _Place, card: Card, *, told: bool) -> Hit:
        source = card.record if card.kind == "source" else card.state if card.kind == "statement" else ""
        sentence, marked = _sentence(place, card, self._meant.words) if told else (card.line, ())
        named = codename(self._session, place.comp)
        hit = Hit(place.comp, named, card_of(card), card.kind, sentence, marked, str(source))
        if told:
            self._told[place.comp, card.row] = hit
        return hit


def _newest(cards: list[tuple[int, Card]], limit: int) -> list[tuple[int, Card]]:
    return sorted(cards, key=lambda hit: (-hit[1].at_ms, hit[0], -hit[1].row))[:limit]


def led_somewhere(session: Session, hit: Hit) -> None:
    """A search that led to an opening is an event; what was typed is not in it."""
    record.note(session, EventKind.SEARCHED, subject=hit.card.tip[:12], where=hit.codename)


def _sentence(place: _Place, card: Card, query: str) -> tuple[str, tuple[Span, ...]]:
    try:
        plain = fitting(place.view.record(card.record).plain())
    except Missing:
        plain = {}
    text = str(plain.get("text", "")) or card.title
    sentence, marked = excerpt(text, query)
    # Without a mark it matched elsewhere: in the title, the sender, or the name of a document.
    return (sentence, marked) if marked or not query else (card.line or sentence, ())
