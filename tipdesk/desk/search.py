"""Searching what one may read: hits with the sentence that matched, over the inbox and all stories."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tipdesk.desk import record
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, TipCard, card_of, codename
from tipdesk.domain.events import EventKind
from tipdesk.errors import Missing
from tipdesk.ledger import many, search
from tipdesk.ledger.ids import CompartmentId

HITS: Final = 50
# Sentence ends of Latin and of Han and Kana texts, the latter by their numbers.
_ENDS: Final = ".!?\u3002\uff01\uff1f\n"
_SENTENCE: Final = re.compile(f"[^{_ENDS}]*[{_ENDS}]?")
SENTENCE_MOST: Final = 240


@dataclass(frozen=True)
class Hit:
    """A tip that matched, where it lies, and the sentence with the places of the match in it."""

    place: CompartmentId
    codename: str
    card: TipCard
    kind: str
    sentence: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Found:
    """How many there are in all, and the first of them, newest first."""

    total: int
    hits: tuple[Hit, ...]


def places(session: Session) -> tuple[CompartmentId, ...]:
    return (session.places.inbox, *(s.comp for s in session.standing.stories.values()))


def find(session: Session, query: str, where: CompartmentId | None = None, *, best: bool = False) -> Found:
    """Over one place, or over all that this person may read. The terms are never written down."""
    here = [where] if where is not None else places(session)
    views = [session.view(place) for place in here]
    asked = search.expression(query)
    found = many.newest(views, asked, limit=HITS)
    if not found.total:
        # No word begins so: half words, each place through its own vocabulary.
        return _each(session, here, query, best=best)
    if best and len(here) == 1 and found.total <= search.RANKED_MOST:
        return _each(session, here, query, best=best)
    shown = [(here[place], card) for place, card in found.hits if card.state not in HIDDEN_STATES]
    return Found(found.total, tuple(_hit(session, place, card_of(card), card.kind, query) for place, card in shown))


def _each(session: Session, here: Sequence[CompartmentId], query: str, *, best: bool) -> Found:
    pages = [session.view(place).search(query, limit=HITS, best=best) for place in here]
    every = [(p, c) for p, page in zip(here, pages, strict=True) for c in page.cards if c.state not in HIDDEN_STATES]
    if not best:
        every.sort(key=lambda hit: -hit[1].at_ms)
    made = tuple(_hit(session, place, card_of(card), card.kind, query) for place, card in every[:HITS])
    return Found(sum(page.total for page in pages), made)


def led_somewhere(session: Session, hit: Hit) -> None:
    """A search that led to an opening is an event; what was typed is not in it."""
    record.note(session, EventKind.SEARCHED, subject=hit.card.tip[:12], where=hit.codename)


def _hit(session: Session, place: CompartmentId, card: TipCard, kind: str, query: str) -> Hit:
    try:
        plain = session.view(place).record(card.tip).plain()  # type: ignore[arg-type]
    except Missing:
        plain = {}
    text = str(plain.get("text", "")) or card.title
    sentence, marked = matched_sentence(text, query)
    return Hit(place, codename(session, place), card, kind, sentence, marked)


def needles(query: str) -> tuple[str, ...]:
    """What to mark in a text for a query: its words and phrases, folded."""
    phrases = re.findall(r'"([^"]+)"', query)
    words = re.sub(r'"[^"]*"', " ", query).split()
    return tuple(folded for part in (*phrases, *words) if (folded := search.folded(part.strip(".,;:!?()"))))


def marks(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where the query's words stand in the text: start and end, in order, without overlap."""
    folded, places_of = _folded_with_places(text)
    found: list[tuple[int, int]] = []
    for needle in needles(query):
        at = folded.find(needle)
        while at >= 0:
            found.append((places_of[at], places_of[at + len(needle) - 1] + 1))
            at = folded.find(needle, at + len(needle))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """Folding may change lengths (ß, ligatures): each folded letter remembers where it came from."""
    letters, places_of = [], []
    for at, letter in enumerate(text):
        for folded in search.folded(letter):
            letters.append(folded)
            places_of.append(at)
    return "".join(letters), places_of


def matched_sentence(text: str, query: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The first sentence in which something matches, and the marks in it; the first sentence where nothing does."""
    found = marks(text, query)
    at = found[0][0] if found else 0
    for match in _SENTENCE.finditer(text):
        if match.start() <= at < max(match.end(), match.start() + 1):
            start = max(match.start(), at - SENTENCE_MOST // 2)
            raw = text[start : min(match.end(), start + SENTENCE_MOST)]
            sentence = " ".join(raw.split())
            return sentence, marks(sentence, query)
    return "", ()
