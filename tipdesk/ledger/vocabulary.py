"""The index's own words, held in memory, so that half a word finds the words that contain it."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tipdesk.ledger import pairs
from tipdesk.ledger.connection import Connection, telling

HALF_WORDS_MOST: Final = 400
# A step of some 10 ms (a common word is long to pass over), so that a question never waits long behind it.
STEP: Final = 500
# What was filed since is added, unless it is more: then all is read again.
ADDED_MOST: Final = 5_000
# Letters that no language uses: what the room above marks records with, so that the index itself can tell them apart.
MARKS: Final = ("\ue000", "\uf8ff")
_ESCAPE: Final = re.compile(r"\\[nrtbf]")
_WORD: Final = re.compile(r"\w{3,}")


class Vocabulary:
    """Lines of UTF-8, one a word: at a million tips a third of what the same letters take as text of Python."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._read = _lines(words)
        self._since = b"\n"

    @classmethod
    def _of(cls, read: bytes, since: bytes) -> "Vocabulary":
        made = cls()
        made._read, made._since = read, since
        return made

    def extended(self, bodies: Iterable[bytes]) -> "Vocabulary":
        """With the words of operations that came since, whatever their field: a word too many finds nothing."""
        words = set(self._since.decode().split())
        for body in bodies:
            # The only escapes that stand before letters in canonical JSON: line ends and tabs.
            text = _ESCAPE.sub(" ", body.decode("utf-8", "replace"))
            words.update(_WORD.findall(pairs.folded(pairs.cut(text))))
        return self._of(self._read, _lines(sorted(words)))

    def containing(self, part: str, most: int = HALF_WORDS_MOST) -> list[str]:
        """Up to `most` words that hold `part`, in the index's order."""
        found: list[str] = []
        for text in (self._read, self._since):
            found += _holding(text, part.encode(), most - len(found))
        return found


def _lines(words: Iterable[str]) -> bytes:
    return "\n".join(["", *words, ""]).encode()


def _holding(text: bytes, part: bytes, most: int) -> list[str]:
    found: list[str] = []
    at = 0
    while len(found) < most and (hit := text.find(part, at)) >= 0:
        start = text.rfind(b"\n", 0, hit) + 1
        at = text.find(b"\n", hit)
        found.append(text[start:at].decode())
    return found


class Learning:
    """One place's vocabulary: read in steps, or at once by whoever cannot wait; then kept up with what is filed."""

    def __init__(self, db: Connection, name: str) -> None:
        self._db = db
        self._name = name
        self._known = 0
        self._words: Vocabulary | None = None
        self._reading: Iterator[None] | None = None

    def steps(self) -> Iterator[None]:
        """Short steps, until all is read. Others may ask between two of them."""
        while self._words is None:
            self._step()
            yield

    def now(self) -> Vocabulary:
        """All words of what stands in the file."""
        while self._words is None:
            self._step()
        with telling(self._name):
            last = _last(self._db)
            if last - self._known > ADDED_MOST:
                self._words = None
                return self.now()
            if last > self._known:
                bodies = self._db.execute(
                    "SELECT body FROM operation WHERE row > ? AND body IS NOT NULL", (self._known,)
                )
                self._words, self._known = self._words.extended(body for (body,) in bodies), last
            return self._words

    def _step(self) -> None:
        if self._reading is None:
            self._reading = self._read()
        with telling(self._name):
            if next(self._reading, self) is self:
                self._reading = None

    def _read(self) -> Iterator[None]:
        known, words = _last(self._db), list[str]()
        # Not in the file: each table there is read at each opening.
        self._db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, 'row')")
        # Between the two stand the marks, which stand in every record: not words, and long to read.
        for begin, end in (("", MARKS[0]), (MARKS[1] + "\uffff", "\U0010ffff")):
            after = begin
            while some := self._db.execute(
                "SELECT term FROM vocabulary WHERE term > ? AND term < ? LIMIT ?", (after, end, STEP)
            ).fetchall():
                words += [term for (term,) in some]
                after = words[-1]
                yield
        self._words, self._known = Vocabulary(words), known


def _last(db: Connection) -> int:
    return int(db.execute("SELECT coalesce(max(row), 0) FROM operation").fetchone()[0])
