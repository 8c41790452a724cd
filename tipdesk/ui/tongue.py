"""Sentences in the language of whoever sits here, and numbers and lists as their place writes them."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from tipdesk.ui.catalogue import CONTEXT

FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"


def tr(words: str, about: str = "", n: int = -1) -> str:
    """The sentence outside of a QObject; `about` tells two meanings of one word apart, `n` chooses the plural (%Ln)."""
    return QCoreApplication.translate(CONTEXT, words, about, n)


def deed(words: str, *, mine: bool) -> str:
    """What a person did, after their name, or after `You`: `make words` asks each language for both."""
    return tr(words, "after You") if mine else tr(words)


def later(words: str) -> str:
    """Marks a sentence that stands in a table; whoever shows it says tr(table[key])."""
    return words


def number(n: int) -> str:
    return QLocale().toString(n)


def decimal(n: float, places: int = 1) -> str:
    return QLocale().toString(n, "f", places)


def percent(n: int) -> str:
    return tr("{n} %", "percent").format(n=number(n))


def listed(parts: Iterable[str]) -> str:
    """Names or short words side by side."""
    return tr(", ", "between the parts of a list").join(parts)


def apart(parts: Iterable[str]) -> str:
    """Facts side by side in one line, each whole by itself; what is empty is left out."""
    return tr(" · ", "between facts in one line").join(part for part in parts if part)


def _first_strong(text: str) -> str:
    """`L` or `R` by its first letter outside of isolates; the empty text where there is none."""
    depth = 0
    for letter in text:
        depth += (letter in "\u2066\u2067\u2068") - (letter == PDI)
        kind = "" if depth else unicodedata.bidirectional(letter)
        if kind in {"L", "R", "AL"}:
            return "L" if kind == "L" else "R"
    return ""


def starts_right(text: str) -> bool:
    """Whether its first letter outside of isolates is one that runs from right to left."""
    return _first_strong(text) == "R"


def leading(text: str) -> str:
    """For a line that is painted from right to left: what begins in the other direction keeps it."""
    return isolated(text) if _first_strong(text) == "L" else text


def isolated(text: str) -> str:
    """Text from outside, so that its direction does not turn the sentence round it."""
    return f"{FSI}{text}{PDI}"


def unmarked(sentence: str) -> str:
    """A sentence of ours without the marks around its fields: for lists that show every mark of a text from outside."""
    return sentence.replace(FSI, "").replace(PDI, "")
