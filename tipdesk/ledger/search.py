"""Full-text search: words of all scripts, phrases, half words through the vocabulary, newest first."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, NamedTuple

from tipdesk.ledger import cards, pairs
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import Connection
from tipdesk.ledger.vocabulary import Vocabulary

# Ranking reads every hit: above this it is not offered.
RANKED_MOST: Final = 20_000
QUERY_MOST: Final = 400
WHOLE: Final = QUERY_MOST + 1
"""As `least`: every word is itself alone."""
_PART: Final = re.compile(r'"([^"]*)"|(\S+)')
_NEWEST: Final = (
    f"SELECT {cards.COLUMNS} FROM"  # noqa: S608  constants
    " (SELECT rowid AS hit FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?)"
    " CROSS JOIN card ON card.row = hit"
)
# The rank itself is not asked for: the library would look through all hits once more for it.
_BEST: Final = (
    f"SELECT {cards.COLUMNS} FROM (SELECT rowid AS hit FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?)"  # noqa: S608  constants
    " CROSS JOIN card ON card.row = hit"
)


class Hits(NamedTuple):
    """How many there are in all, and the first of them."""

    total: int
    cards: list[Card]


def expression(query: str, vocabulary: Vocabulary | None = None, *, least: int = 1) -> str:
    """The FTS5 expression for what a person typed: words (all must be there), "phrases", half words.

    Everything from the query stands quoted, so that nothing of it is syntax. Empty where it holds no letter or digit.
    A word shorter than `least` is itself alone and not the beginning of others: those the index gives at once, while
    for a beginning it first gathers all that begins so (46 ms for the commonest word at a million tips, and seconds
    for a single letter).
    """
    parts = []
    for phrase, word in _PART.findall(query[:QUERY_MOST]):
        made = _phrase(phrase) if phrase else _word(word, vocabulary, least)
        if made:
            parts.append(made)
    return " AND ".join(parts)


def _plain(text: str) -> str:
    """Letters, digits and the marks that belong to letters; all else is space."""
    kept = [c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in unicodedata.normalize("NFC", text)]
    return pairs.bare_greek("".join(kept)).strip()


def _phrase(text: str) -> str:
    words = _plain(text)
    if pairs.has_run(words):
        return " AND ".join(made for part in words.split() if (made := _word(part, None, 1)))
    return f'"{words}"' if words else ""


def marked(asked: str, groups: Iterable[Iterable[str]]) -> str:
    """The expression, and one mark of each group in what is told of who: without words, all records so marked."""
    parts = [f"({asked})"] if asked else []
    made = (" OR ".join(f'"{letter}"' for letter in sorted(group)) for group in groups)
    return " AND ".join([*parts, *(f"who : ({one})" for one in made if one)])


def _word(text: str, vocabulary: Vocabulary | None, least: int) -> str:
    made = []
    for part in _plain(text).split():
        at = 0
        for run in pairs.RUN.finditer(part):
            made += [_spaced(part[at : run.start()], vocabulary, least), pairs.asked(run.group())]
            at = run.end()
        made.append(_spaced(part[at:], vocabulary, least))
    return " AND ".join(m for m in made if m)


def _spaced(word: str, vocabulary: Vocabulary | None, least: int) -> str:
    if len(word) < least:
        return f'"{word}"' if word else ""
    if vocabulary is not None and len(word) > 2:  # noqa: PLR2004  two letters stand in nearly every word
        holding = [w for w in vocabulary.containing(pairs.folded(word)) if not w.startswith(pairs.folded(word))]
        if holding:
            return "(" + " OR ".join([f'"{word}" *', *(f'"{w}"' for w in holding)]) + ")"
    return f'"{word}" *'


def count(db: Connection, asked: str) -> int:
    return int(db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (asked,)).fetchone()[0]) if asked else 0


def newest(db: Connection, asked: str, *, before: int = 1 << 62, limit: int = 50) -> list[Card]:
    """The hits filed last. Asking newest first stops at `limit`, whatever the number of hits."""
    if not asked:
        return []
    return list(map(cards.read_card, db.execute(_NEWEST, (asked, before, limit))))


def best(db: Connection, asked: str, *, limit: int = 50) -> list[Card]:
    """The hits by rank, best first; the caller has counted that there are at most `RANKED_MOST`."""
    if not asked:
        return []
    return list(map(cards.read_card, db.execute(_BEST, (asked, limit))))


def ranked(db: Connection, asked: str, *, limit: int = 50) -> list[tuple[float, Card]]:
    """The same with their ranks, smaller is better: over several places they are put in order by these."""
    if not asked:
        return []
    rows = db.execute("SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?", (asked, limit))
    ranks = dict(rows.fetchall())
    found = [(ranks[card.row], card) for card in cards.by_rows(db, list(ranks))]
    return sorted(found, key=lambda hit: (hit[0], -hit[1].row))
