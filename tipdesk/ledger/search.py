"""Full-text search: words of all scripts, phrases, half words through the vocabulary, newest first."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from tipdesk.ledger import cards, pairs
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import Connection

# Ranking reads every hit: above this it is not offered.
RANKED_MOST: Final = 20_000
HALF_WORDS_MOST: Final = 400
QUERY_MOST: Final = 400
_ESCAPE: Final = re.compile(r"\\[nrtbf]")
_WORD: Final = re.compile(r"\w{3,}")
_PART: Final = re.compile(r'"([^"]*)"|(\S+)')
# Letters that no language uses: what the room above marks records with, so that the index itself can tell them apart.
MARKS: Final = ("\ue000", "\uf8ff")


_NEWEST: Final = (
    f"SELECT {cards.COLUMNS} FROM"  # noqa: S608  constants
    " (SELECT rowid AS hit FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?)"
    " CROSS JOIN card ON card.row = hit"
)


class Hits(NamedTuple):
    """How many there are in all, and the first of them."""

    total: int
    cards: list[Card]


class Vocabulary:
    """The index's own words, held in memory, so that half a word finds the words that contain it."""

    def __init__(self, words: Sequence[str]) -> None:
        self._text = "\n" + "\n".join(words) + "\n"

    @classmethod
    def read(cls, db: Connection) -> "Vocabulary":
        """One scan: 170 ms for the words of 100,000 tips; done by the worker, once."""
        # Not in the file: each table there is read at each opening.
        db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, 'row')")
        before, after = "SELECT term FROM vocabulary WHERE term < ?", "SELECT term FROM vocabulary WHERE term > ?"
        found = [row[0] for row in db.execute(before, (MARKS[0],))]
        return cls(found + [row[0] for row in db.execute(after, (MARKS[1] + "\uffff",))])

    def extended(self, bodies: Iterable[bytes]) -> "Vocabulary":
        """With the words of operations that came since, whatever their field: a word too many finds nothing."""
        words: set[str] = set()
        for body in bodies:
            # The only escapes that stand before letters in canonical JSON: line ends and tabs.
            text = _ESCAPE.sub(" ", body.decode("utf-8", "replace"))
            words.update(_WORD.findall(folded(pairs.cut(text))))
        more = Vocabulary([])
        more._text = self._text + "\n".join(sorted(words)) + "\n"
        return more

    def containing(self, part: str, most: int = HALF_WORDS_MOST) -> list[str]:
        """Up to `most` words that hold `part`, in the index's order."""
        found: list[str] = []
        at = 0
        while len(found) < most and (hit := self._text.find(part, at)) >= 0:
            start = self._text.rfind("\n", 0, hit) + 1
            at = self._text.find("\n", hit)
            found.append(self._text[start:at])
        return found


def expression(query: str, vocabulary: Vocabulary | None = None, *, whole: bool = False) -> str:
    """The FTS5 expression for what a person typed: words (all must be there), "phrases", half words.

    Everything from the query stands quoted, so that nothing of it is syntax. Empty where it holds no letter or digit.
    With `whole`, a word is itself alone and not the beginning of others: these the index gives at once, while for a
    beginning it first gathers all that begins so (46 ms for the commonest at a million tips).
    """
    parts = []
    for phrase, word in _PART.findall(query[:QUERY_MOST]):
        made = _phrase(phrase) if phrase else _word(word, vocabulary, whole=whole)
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
        return " AND ".join(made for part in words.split() if (made := _word(part, None, whole=False)))
    return f'"{words}"' if words else ""


def marked(asked: str, groups: Iterable[Iterable[str]]) -> str:
    """The expression, and one mark of each group in what is told of who: without words, all records so marked."""
    parts = [f"({asked})"] if asked else []
    made = (" OR ".join(f'"{letter}"' for letter in sorted(group)) for group in groups)
    return " AND ".join([*parts, *(f"who : ({one})" for one in made if one)])


def _word(text: str, vocabulary: Vocabulary | None, *, whole: bool) -> str:
    made = []
    for part in _plain(text).split():
        at = 0
        for run in pairs.RUN.finditer(part):
            made += [_spaced(part[at : run.start()], vocabulary, whole=whole), pairs.asked(run.group())]
            at = run.end()
        made.append(_spaced(part[at:], vocabulary, whole=whole))
    return " AND ".join(m for m in made if m)


def _spaced(word: str, vocabulary: Vocabulary | None, *, whole: bool) -> str:
    if not word or whole:
        return f'"{word}"' if word else ""
    if vocabulary is not None and len(word) > 2:  # noqa: PLR2004  two letters stand in nearly every word
        holding = [w for w in vocabulary.containing(folded(word)) if not w.startswith(folded(word))]
        if holding:
            return "(" + " OR ".join([f'"{word}" *', *(f'"{w}"' for w in holding)]) + ")"
    return f'"{word}" *'


def folded(word: str) -> str:
    """As the index folds: lower case, Latin and Greek letters without marks."""
    return "".join(_base(letter) for letter in pairs.bare_greek(unicodedata.normalize("NFC", word)).lower())


def _base(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else letter


def count(db: Connection, asked: str) -> int:
    return int(db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (asked,)).fetchone()[0]) if asked else 0


def newest(db: Connection, asked: str, *, before: int = 1 << 62, limit: int = 50) -> list[Card]:
    """The hits filed last. Asking newest first stops at `limit`, whatever the number of hits."""
    if not asked:
        return []
    return [cards.read_card(row) for row in db.execute(_NEWEST, (asked, before, limit)).fetchall()]


def best(db: Connection, asked: str, *, limit: int = 50) -> list[Card]:
    """The hits by rank, best first; the caller has counted that there are at most `RANKED_MOST`."""
    return [card for _, card in ranked(db, asked, limit=limit)]


def ranked(db: Connection, asked: str, *, limit: int = 50) -> list[tuple[float, Card]]:
    """The same with their ranks, smaller is better: over several places they are put in order by these."""
    if not asked:
        return []
    rows = db.execute("SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?", (asked, limit))
    ranks = dict(rows.fetchall())
    found = [(ranks[card.row], card) for card in cards.by_rows(db, list(ranks))]
    return sorted(found, key=lambda hit: (hit[0], -hit[1].row))
