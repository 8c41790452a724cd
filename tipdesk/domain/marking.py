"""Where the words of a search stand in a text: what is marked, and the sentence that is shown for it."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

MARKS_MOST: Final = 2_000
SENTENCE_MOST: Final = 240
HALF_WORD_LEAST: Final = 3
Span = tuple[int, int]

_COMBINING: Final = "[\u0300-\u036f]*"
_NO_LETTER_BEFORE: Final = r"(?<![^\W_])"
_BETWEEN_WORDS: Final = r"[\W_]+"
_GREEK: Final = ("\u0370", "\u03ff")
# Scripts whose words are not parted by spaces: there a part of a run is as good as its beginning.
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\u3005-\u3007\u3040-\u30ff\u31f0-\u9fff\ua9e0-\uaa7f"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
_PHRASE_OR_WORD: Final = re.compile(r'"([^"]*)"|(\S+)')
# Sentence ends of Latin and of Han and Kana texts, the latter by their numbers.
_ENDS: Final = ".!?\u3002\uff01\uff1f\n"


class _Folding(dict[int, str]):
    """Letter for letter as the index folds, so that places stay what they were; filled as letters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code).lower()[0]
        base = unicodedata.normalize("NFD", letter)[0]
        folded = base if base.isascii() or _GREEK[0] <= base <= _GREEK[1] else letter
        self[code] = folded
        return folded


_FOLDING: Final = _Folding()


def folded(text: str) -> str:
    """Lower case, Latin and Greek letters without marks; of the same length."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def spans(text: str, query: str) -> tuple[Span, ...]:
    """Where words of the text begin with words of the query, else where they hold them: in order, none overlapping."""
    found: list[Span] = []
    shown = folded(text)
    for begins, holds in _patterns(query):
        here = [match.span() for match in begins.finditer(shown)]
        if not here and holds is not None:
            here = [match.span() for match in holds.finditer(shown)]
        found += here[:MARKS_MOST]
    return _apart(sorted(found))


def excerpt(text: str, query: str) -> tuple[str, tuple[Span, ...]]:
    """The sentence of the first mark, with single blanks, and the marks in it; without any, the text's first one."""
    found = spans(text, query)
    at = found[0][0] if found else 0
    start, end = _sentence(text, at)
    sentence = " ".join(text[start:end].split())
    return sentence, spans(sentence, query)


def _sentence(text: str, at: int) -> Span:
    """Between two sentence ends, or as near to `at` as an excerpt may be long."""
    first = max(0, at - SENTENCE_MOST // 2)
    start = max(first, *(text.rfind(end, first, at) + 1 for end in _ENDS))
    last = min(len(text), start + SENTENCE_MOST)
    ends = [place for end in _ENDS if (place := text.find(end, max(at, start), last)) >= 0]
    return start, (min(ends) + 1 if ends else last)


def _apart(found: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in found:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


Pattern = re.Pattern[str]


@lru_cache(maxsize=32)
def _patterns(query: str) -> tuple[tuple[Pattern, Pattern | None], ...]:
    """For each word and phrase of the query: how it begins a word, and how it stands within one.

    A word with a sign inside, such as e-mail, is asked of the index as its parts, and marked where they follow.
    """
    made = []
    for phrase, word in _PHRASE_OR_WORD.findall(query):
        parts = _words(folded(unicodedata.normalize("NFC", phrase or word)))
        if parts:
            made.append(_pattern(parts))
    return tuple(dict.fromkeys(made))


def _words(text: str) -> list[str]:
    """Letters, digits, and the signs that belong to letters; all else parts words."""
    kept = [letter if letter.isalnum() or unicodedata.category(letter)[0] == "M" else " " for letter in text]
    return "".join(kept).split()


def _pattern(parts: list[str]) -> tuple[Pattern, Pattern | None]:
    inside = _BETWEEN_WORDS.join("".join(re.escape(letter) + _COMBINING for letter in part) for part in parts)
    if _UNSPACED.search(parts[0]):
        return re.compile(inside), None
    whole = re.compile(_NO_LETTER_BEFORE + inside)
    half = len(parts) == 1 and len(parts[0]) >= HALF_WORD_LEAST
    return whole, re.compile(inside) if half else None
