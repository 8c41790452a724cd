"""One search under way: its places, and its steps."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, partial
from typing import Final, NamedTuple

from tipdesk.desk import hits, resting, rules
from tipdesk.desk.hits import Found, Hit
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import CHANNEL_MARKS, HAS_DOCUMENTS
from tipdesk.desk.tips import HIDDEN_STATES, card_of, codename
from tipdesk.domain.query import Meant
from tipdesk.errors import TipdeskError
from tipdesk.ledger import many, search, sift
from tipdesk.ledger.cards import Card
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.location import Location
from tipdesk.ledger.sift import Sieve
from tipdesk.ledger.view import HALF_WORD_LEAST, View

MANY_TIPS: Final = 50_000
LEAST_AMONG_MANY: Final = 3
RANKED_MOST: Final = search.RANKED_MOST
TIP: Final = "tip"
# A colleague's statement may name anything as its source.
_ID: Final = re.compile(r"[0-9a-f]{32}")
# Rows of a window's height: the sentences of more are read when somebody rests.
IN_SIGHT: Final = 14
# Over more places than these each is looked at by one question, and only some are asked for their hits.
FEW_PLACES: Final = 16
# Opening a file takes a millisecond or two: so many in one step.
OPEN_AT_ONCE: Final = 20
# A key takes a fifth of a millisecond.
KEYS_AT_ONCE: Final = 100


class _Place(NamedTuple):
    comp: CompartmentId
    found: View | Location
    """Open already, or where it rests."""


def places(session: Session) -> tuple[CompartmentId, ...]:
    """What this person may read: the inbox where their role has a key to it, and every story that is open to them."""
    stories = tuple(story.comp for story in session.standing.stories.values())
    return (session.places.inbox, *stories) if rules.reads_inbox(session) else stories


class Seeking:
    """One search under way: its places, and how a card becomes a hit. Used by one thread."""

    def __init__(self, session: Session, meant: Meant, limit: int) -> None:
        self._session, self._meant, self._limit = session, meant, limit
        self._places: list[_Place] = []
        self._told: dict[tuple[CompartmentId, int], Hit] = {}
        self._closed = 0
        self._failed: set[int] = set()
        kinds = frozenset({TIP}) if meant.asks_of_tips else frozenset[str]()
        self._sieve = Sieve(kinds, meant.states, meant.first_ms, meant.last_ms)
        if meant.asks_of_tips and not meant.states and self._sieve == Sieve(kinds):
            # Only tips bear these marks: the index tells them apart alone.
            self._sieve = Sieve()

    def open(self) -> Iterator[Found]:
        """Files that are not open yet, some at a time; one that does not open is counted and passed over.

        Of more than a few only the keys: each is opened for a question and closed again, and whole when it has a hit
        on the page.
        """
        known, fresh = self._session.opened(), 0
        chosen = [one for one in places(self._session) if not self._meant.stories or str(one) in self._meant.stories]
        at_once = OPEN_AT_ONCE
        find: Callable[[CompartmentId], View | Location] = self._session.view
        if len(chosen) > FEW_PLACES:
            at_once, find = KEYS_AT_ONCE, partial(resting.at_hand, self._session)
        for comp in chosen:
            try:
                self._places.append(_Place(comp, find(comp)))
            except TipdeskError:
                self._closed += 1
            fresh += comp not in known
            if fresh >= at_once:
                fresh = 0
                yield Found(0, (), done=False, unread=self.unread)

    def first(self, asked: str) -> Iterator[Found]:
        """What is there at once: a first page, which what comes after may widen. Nothing is counted for it."""
        for cards, total in self._looked(self._marked(asked), count=False):
            # Also where nothing was found yet: between two steps a newer question may come in.
            yield self._shown(total, cards, done=False, told=IN_SIGHT)
            if len(cards) >= self._limit:
                return

    def all(self, asked: str, *, best: bool) -> Iterator[Found]:
        """Everything, counted."""
        cards: list[tuple[int, Card]] = []
        total = 0
        for cards, total in self._looked(self._marked(asked)):
            yield self._shown(total, cards, done=False, told=IN_SIGHT)
        if not total and len(self._meant.words.strip()) >= HALF_WORD_LEAST:
            cards = self._common_words()
            if cards:
                yield self._shown(len(cards), cards, done=False, told=IN_SIGHT)
            for cards, total in self._halves():
                yield replace(self._shown(total, cards, done=False, told=IN_SIGHT), reading=True)
        elif best and total <= RANKED_MOST:
            cards = self._ranked(self._marked(asked))
        yield replace(self._shown(total, cards, done=True), short=self._has_short_words())

    def _has_short_words(self) -> bool:
        return self.least > 1 and any(len(word) < self.least for word in self._meant.words.split())

    def without_words(self) -> Iterator[Found]:
        """By filters alone."""
        asked = self._marked("")
        if asked:
            cards: list[tuple[int, Card]] = []
            total = 0
            for cards, total in self._looked(asked):
                yield self._shown(total, cards, done=False, told=IN_SIGHT)
        else:
            parts = [(at, sift.listed(view, self._sieve, self._limit)) for at, view in self._each()]
            total = sum(part.passed for _, part in parts)
            cards = hits.newest([(at, card) for at, part in parts for card in part.cards], self._limit)
        yield self._shown(total, cards, done=True)

    def _marked(self, asked: str) -> str:
        groups = [[CHANNEL_MARKS[one] for one in self._meant.channels if one in CHANNEL_MARKS]]
        return search.marked(asked, [*groups, [HAS_DOCUMENTS] if self._meant.has_documents else []])

    def _looked(self, asked: str, *, count: bool = True) -> Iterator[tuple[list[tuple[int, Card]], int]]:
        """The newest so far, and how many there are so far; the last is all."""
        if self._sieve.is_open:
            yield from self._newest(asked, count=count)
            return
        cards: list[tuple[int, Card]] = []
        total = looked = 0
        for at, view in self._each():
            with self._telling(at):
                for step in sift.sift(view, asked, self._sieve, self._limit):
                    cards = hits.newest([*cards, *((at, card) for card in step.cards)], self._limit)
                    total, looked = total + step.passed, looked + step.looked
                    if looked >= sift.LOOK:
                        looked = 0
                        yield cards, total
        yield cards, total

    def _newest(self, asked: str, *, count: bool) -> Iterator[tuple[list[tuple[int, Card]], int]]:
        """Without a sieve: the newest of each place; counting reads every hit, and is a step of its own."""
        if len(self._places) > FEW_PLACES:
            found = self._over_many(asked)
            yield list(found.hits), found.total
            return
        fetched: dict[int, list[Card]] = {}
        for at, view in self._each():
            with self._telling(at):
                fetched[at] = sift.newest(view, asked, self._limit)
        cards = hits.newest([(at, card) for at, some in fetched.items() for card in some], self._limit)
        total = sum(len(some) for some in fetched.values())
        yield cards, total
        for at, view in self._each():
            if count and len(fetched.get(at, ())) == self._limit:
                with self._telling(at):
                    total += sift.counted(view, asked) - self._limit
                yield cards, total

    def _over_many(self, asked: str) -> many.Many:
        """What cannot be read at rest is opened whole, which mends it or fails, and is asked again."""
        found = many.newest([place.found for place in self._places], asked, limit=self._limit)
        fresh = [at for at in found.failed if at not in self._failed]
        for at in fresh:
            with self._telling(at):
                self._whole(at)
        if any(at not in self._failed for at in fresh):
            return self._over_many(asked)
        return found

    def _whole(self, at: int) -> View:
        """The place opened with its fold, and kept open; raises why it cannot be."""
        found = self._places[at].found
        if isinstance(found, View):
            return found
        view = self._session.view(self._places[at].comp)
        self._places[at] = _Place(self._places[at].comp, view)
        return view

    def _each(self) -> Iterator[tuple[int, View]]:
        """Each place that can be read, for lists and words."""
        for at, place in enumerate(self._places):
            if at not in self._failed:
                with self._telling(at), resting.looking_into(place.found, partial(self._whole, at)) as view:
                    yield at, view

    def _common_words(self) -> list[tuple[int, Card]]:
        """A first page where a short word begins so many others that all of them take a second to gather."""
        cards: list[tuple[int, Card]] = []
        if self.least > 1 and self._sieve.is_open:
            for at, view in self._each():
                with self._telling(at):
                    asked = self._marked(view.vocabulary.commonly(search.expression(self._meant.words)))
                    cards += [(at, card) for card in sift.newest(view, asked, self._limit)]
        return hits.newest(cards, self._limit)

    def _halves(self) -> Iterator[tuple[list[tuple[int, Card]], int]]:
        """Each place through its own vocabulary."""
        cards: list[tuple[int, Card]] = []
        glimpsed = cards
        total = 0
        for at, view in self._each():
            with self._telling(at):
                for number, _ in enumerate(view.vocabulary.steps()):
                    # All of it waits for all words to be read; a newer question does not, nor what is known already.
                    if number & (number - 1) == 0:
                        glimpsed = hits.newest([*cards, *self._glimpse(at, view)], self._limit)
                    yield glimpsed, max(total, len(glimpsed))
                asked = self._marked(view.half_words(self._meant.words))
                for step in sift.sift(view, asked, self._sieve, self._limit):
                    cards = hits.newest([*cards, *((at, card) for card in step.cards)], self._limit)
                    total += step.passed
                    yield cards, total

    def _glimpse(self, at: int, view: View) -> list[tuple[int, Card]]:
        """By the words that are read already; asked whenever they have doubled."""
        if not self._sieve.is_open:
            return []
        asked = self._marked(search.expression(self._meant.words, view.vocabulary.so_far()))
        return [(at, card) for card in sift.newest(view, asked, self._limit)]

    def _ranked(self, asked: str) -> list[tuple[int, Card]]:
        found: list[tuple[float, int, Card]] = []
        wanted = self._limit if self._sieve.is_open else RANKED_MOST
        for at, view in self._each():
            ranked = search.ranked(view.db, asked, limit=wanted)
            found += [(rank, at, c) for rank, c in ranked if self._sieve.passes(c.kind, c.state, c.at_ms)]
        found.sort(key=lambda hit: (hit[0], -hit[2].at_ms))
        return [(at, card) for _, at, card in found[: self._limit]]

    @property
    def unread(self) -> int:
        """Places that could not be searched: they did not open, or could not be read to the end."""
        return self._closed + len(self._failed)

    @cached_property
    def least(self) -> int:
        """The shortest word that may begin others: among very many tips, one or two letters begin nearly all."""
        if all(len(word) >= LEAST_AMONG_MANY for word in self._meant.words.split()):
            return 1
        many_tips = sum(sum(view.counts(TIP).values()) for _, view in self._each())
        return LEAST_AMONG_MANY if many_tips > MANY_TIPS else 1

    @contextmanager
    def _telling(self, at: int) -> Iterator[None]:
        """A place that cannot be read is counted once, and asked no more."""
        try:
            yield
        except TipdeskError:
            self._failed.add(at)

    def _shown(self, total: int, cards: Sequence[tuple[int, Card]], *, done: bool, told: int = 1 << 30) -> Found:
        """The sentences of the first `told` are read; each of them once."""
        shown: list[Hit] = []
        for at, card in cards:
            if card.state not in HIDDEN_STATES:
                known = self._told.get((self._places[at].comp, card.row))
                if known is not None and known.card.state == card.state:
                    shown.append(known)
                    continue
                # At rest it told its hits; whether it is what it says, opening it as a whole tells.
                with self._telling(at):
                    shown.append(self._hit(at, card, told=len(shown) < told))
        return Found(max(total, len(shown)), tuple(shown), done, self.unread)

    def _hit(self, at: int, card: Card, *, told: bool) -> Hit:
        comp = self._places[at].comp
        source = card.record if card.kind == "source" else card.state if card.kind == "statement" else ""
        sentence, marked = hits.sentence(self._whole(at), card, self._meant.words) if told else (card.line, ())
        shown, named = card_of(card), codename(self._session, comp)
        named_source = card.kind == "statement" and _ID.fullmatch(card.state)
        if named_source and (said_by := self._whole(at).find(RecordId(card.state))) is not None:
            # Under the alias of who said it: its own words stand in the sentence.
            shown = replace(shown, title=said_by.title)
        hit = Hit(comp, named, shown, card.kind, sentence, marked, str(source))
        if told:
            self._told[comp, card.row] = hit
        return hit
