"""Searching what one may read, over the inbox and all stories, in small steps; what is typed is written nowhere."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final

from tipdesk.desk import record, roster, rules
from tipdesk.desk.hits import Found, Hit
from tipdesk.desk.seeking import RANKED_MOST, Seeking, places
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.domain.query import Meant, Names, days_of
from tipdesk.domain.tip import CHANNELS
from tipdesk.errors import TipdeskError
from tipdesk.ledger import search
from tipdesk.ledger.ids import CompartmentId

__all__ = ["HITS", "RANKED_MOST", "Found", "Hit", "find", "found_at_last", "led_somewhere", "names", "places", "seek"]

HITS: Final = 50
INBOX: Final = "inbox"


def names(session: Session, zone_offset_s: Callable[[int], int]) -> Names:
    """What filters may say here, in the words of the desk; a window adds those of its language."""
    stories = session.standing.stories.values()
    states = roster.triage_states(session)
    return Names(
        days_of(zone_offset_s),
        stories=({INBOX: str(session.places.inbox)} if session.has_inbox else {})
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
    for found in seek(session, meant, best=best, limit=limit, at_once=False):
        last = found
    return last


def seek(
    session: Session, meant: Meant, *, best: bool = False, limit: int = HITS, at_once: bool = True
) -> Iterator[Found]:
    """Step by step, each short: whole words, then words that begin so, then, if none do, words that hold it.

    What is found first is shown first; whoever stops asking ends it. Best first is not offered above `RANKED_MOST`.
    Who waits for the end asks nothing `at_once`: that would be a search of its own.
    """
    seeking = Seeking(session, meant, limit)
    yield from seeking.open()
    if not meant.words.strip() and not meant.is_empty:
        yield from seeking.without_words()
        return
    whole = search.expression(meant.words, least=search.WHOLE)
    if not whole:
        yield Found(0, (), unread=seeking.unread)
        return
    if at_once:
        yield from seeking.first(whole)
    yield from seeking.all(search.expression(meant.words, least=seeking.least), best=best)


def warm(session: Session) -> Iterator[None]:
    """Short steps that read what half words need; without them the first half word waits for all of it."""
    for place in places(session):
        # A place that cannot be read is told by the search itself.
        with suppress(TipdeskError):
            yield from session.view(place).vocabulary.steps()


def warm_inbox(session: Session) -> Iterator[None]:
    """The same for the inbox alone, where the most words are: nobody has asked for anything yet, and no story opens."""
    if rules.reads_inbox(session):
        with suppress(TipdeskError):
            yield from session.view(session.places.inbox).vocabulary.steps()


def led_somewhere(session: Session, hit: Hit) -> None:
    """A search that led to an opening is an event; what was typed is not in it."""
    record.note(session, EventKind.SEARCHED, subject=hit.card.tip[:12], where=hit.codename)
