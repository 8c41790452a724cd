"""The index's own words, held in memory, so that half a word finds the words that contain it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Final

from tipdesk.ledger import pairs
from tipdesk.ledger.connection import Connection, telling

HALF_WORDS_MOST: Final = 400
# A step of some 5 ms, so that a question never waits long behind it: so many words, or so many records that hold them,
# since a common word is long to pass over (500 of them took a third of a second at a million tips).
STEP: Final = 500
PASSED: Final = 30_000
# What was filed since is added, unless it is more: then all is read again.
ADDED_MOST: Final = 5_000
# Letters that no language uses: what the room above marks records with, so that the index itself can tell them apart.
MARKS: Final = ("\ue000", "\uf8ff")
# In so many records: what begins so takes the index half a millisecond and more to gather.
COMMON_FROM: Final = 5_000
# Each costs some 30 us.
SPELLED_MOST: Final = 100
# Counting reads all hits either way: of more words than these the beginning itself is counted sooner (2 against 3 ms).
COUNTED_MOST: Final = 24
_BEGINS: Final = '" *'
_BEGINNING: Final = re.compile(r'"([^"]+)" \*')
_ESCAPE: Final = re.compile(r"\\[nrtbf]")
_WORD: Final = re.compile(r"\w{3,}")


class Vocabulary:
    """Lines of UTF-8, one a word: at a million tips a third of what the same letters take as text of Python."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._read = _lines(words)
        self._since = b"\n"

    @classmethod
    def of_lines(cls, read: bytes) -> "Vocabulary":
        """A line end first, and one behind each word; in the index's order."""
        return cls._of(read, b"\n")

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

    def beginning(self, part: str, most: int) -> list[str]:
        """Words that begin so; more than `most` says that there are too many."""
        key = part.encode()
        at = _first_from(self._read, key)
        found: list[bytes] = []
        while len(found) <= most and self._read.startswith(key, at + 1):
            end = self._read.find(b"\n", at + 1)
            found.append(self._read[at + 1 : end])
            at = end
        found += [word for word in self._since.split() if word.startswith(key)]
        return [word.decode() for word in found]


def _first_from(text: bytes, key: bytes) -> int:
    """Where the line end stands behind which the first line comes that is not smaller; lines are in order."""
    low, high = 0, len(text) - 1
    while low < high:
        before = text.rfind(b"\n", low, (low + high) // 2 + 1)
        end = text.find(b"\n", before + 1)
        if text[before + 1 : end] < key:
            low = end
        else:
            high = before
    return low


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
        self._so_far = bytearray(b"\n")
        self._often: dict[str, int] = {}
        self._common: list[str] = []
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

    def so_far(self) -> Vocabulary:
        """Those that are read already: a first answer for who waits for all of them."""
        return self._words if self._words is not None else Vocabulary.of_lines(bytes(self._so_far))

    def spelled(self, asked: str, most: int | None = None) -> str:
        """The expression with each beginning spelled out by the words that begin so, where all are known and not many.

        For a beginning the index gathers all that begins so before it gives the first hit: 46 ms for the commonest at
        a million tips; of words it gives the newest at once. The word itself is asked for in any case.
        """
        if _BEGINS not in asked or self._words is None or not any(map(self._slow, _BEGINNING.findall(asked))):
            return asked
        with telling(self._name):
            if _last(self._db) - self._known > ADDED_MOST:
                return asked
        words, most = self.now(), SPELLED_MOST if most is None else most

        def spell(beginning: re.Match[str]) -> str:
            known = words.beginning(pairs.folded(beginning.group(1)), most)
            if not 0 < len(known) <= most:
                return beginning.group()
            return "(" + " OR ".join(f'"{word}"' for word in sorted({beginning.group(1), *known})) + ")"

        return _BEGINNING.sub(spell, asked)

    def commonly(self, asked: str) -> str:
        """Each beginning spelled out by the commonest words that begin so: a first page of what is long to gather.

        Nothing is found by it that the whole would not find. Empty while the words are still being read.
        """
        words = self._words
        if words is None:
            return ""

        def spell(beginning: re.Match[str]) -> str:
            key = pairs.folded(beginning.group(1))
            at = bisect_left(self._common, key)
            often = list(takewhile(lambda word: word.startswith(key), self._common[at:]))
            often.sort(key=lambda word: -self._often[word])
            some = (often or words.beginning(key, COUNTED_MOST))[:COUNTED_MOST]
            return "(" + " OR ".join(f'"{word}"' for word in sorted({beginning.group(1), *some})) + ")"

        return _BEGINNING.sub(spell, asked)

    def _slow(self, beginning: str) -> bool:
        """Whether a word begins so that stands in very many records: else spelling out costs more than it spares."""
        key = pairs.folded(beginning)
        at = bisect_left(self._common, key)
        return at < len(self._common) and self._common[at].startswith(key)

    def _step(self) -> None:
        if self._reading is None:
            self._reading = self._read()
        with telling(self._name):
            if next(self._reading, self) is self:
                self._reading = None

    def _read(self) -> Iterator[None]:
        known, often = _last(self._db), dict[str, int]()
        # Kept as the lines that they become: to join a million words at the end held up a key for a tenth of a second.
        words = self._so_far = bytearray(b"\n")
        # Not in the file: each table there is read at each opening.
        self._db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, 'row')")
        # Between the two stand the marks, which stand in every record: not words, and long to read.
        for begin, end in (("", MARKS[0]), (MARKS[1] + "\uffff", "\U0010ffff")):
            after = begin
            while some := self._some(after, end):
                words += "".join(f"{term}\n" for term, _ in some).encode()
                often |= {term: number for term, number in some if number >= COMMON_FROM}
                after = some[-1][0]
                yield
        self._words, self._known, self._often, self._common = self.so_far(), known, often, sorted(often)
        self._so_far = bytearray(b"\n")

    def _some(self, after: str, end: str) -> list[tuple[str, int]]:
        """The next words, each with the number of records that hold it; as many as one step reads."""
        some: list[tuple[str, int]] = []
        passed = 0
        rows = self._db.execute("SELECT term, doc FROM vocabulary WHERE term > ? AND term < ?", (after, end))
        for term, number in rows:
            some.append((term, number))
            passed += number
            if len(some) >= STEP or passed >= PASSED:
                break
        return some


def _last(db: Connection) -> int:
    return int(db.execute("SELECT coalesce(max(row), 0) FROM operation").fetchone()[0])
