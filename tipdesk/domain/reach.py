"""What in a text looks like a way to reach someone: numbers, addresses and names on networks.

A guess for an offer, never a rule: what is missed stays text, and what is marked for nothing is left by the person.
Dates, times and amounts are no numbers to call.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

# One more than the longest number that the ITU allows with its international prefix.
DIGITS_MOST: Final = 17
DIGITS_LEAST: Final = 6
DIGITS_BARE_LEAST: Final = 7
"""Without a leading zero or plus, fewer are a sum or a count."""
SCANNED_MOST: Final = 20_000
"""It is looked through while one types; what is pasted beyond this is not marked."""


class Reach(Enum):
    """The value is the kind of way that an identity holds."""

    PHONE = "phone"
    MAIL = "mail"
    ACCOUNT = "account"
    HANDLE = "signal"
    ADDRESS = "address"


@dataclass(frozen=True)
class Spot:
    """Where it stands: `start` to `end`, in letters of the text."""

    start: int
    end: int
    kind: Reach


_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?<![.-])")
_IBAN: Final = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b", re.ASCII)
_LINK: Final = re.compile(r"\b(?:t\.me|wa\.me|signal\.me|signal\.group)/[^\s<>\"']{1,80}", re.IGNORECASE)
_HANDLE: Final = re.compile(r"(?<![\w@.])@[\w.]{3,32}(?<!\.)")
# Signal's own names: letters, a point, two to nine digits.
_SIGNAL: Final = re.compile(r"(?<![\w.@])[A-Za-z_]\w{2,31}\.\d{2,9}(?![\w.])", re.ASCII)
_DIGITS: Final = re.compile(r"(?<![\w.,:/-])(?:\+|\(|\b)[\d(](?:[\d()/ \u00a0.\u2011-]{4,24})\d(?![\w:/]|[.,]\d)")
_STREET: Final = re.compile(
    r"\b(?:\d{1,4}[a-z]? (?:[A-Z][\w'-]{1,24} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Court|Square|Quay|Row)\b"
    r"|[A-Z\u00c4\u00d6\u00dc][\w\u00df-]{1,24}(?:stra\u00dfe|strasse|str\.|gasse|weg|platz|allee) \d{1,4} ?[a-z]?\b"
    r"|(?:\d{1,4},? )(?:rue|avenue|boulevard|place) (?:[\w'-]{1,24} ?){1,4})"
)
_NOT_CALLED: Final = (
    re.compile(r"(?:1[5-9]|20)\d\d([-./ ])[01]?\d\1[0-3]?\d"),
    re.compile(r"[0-3]?\d([-./ ])[0-3]?\d\1(?:(?:1[5-9]|20)\d\d|\d\d)"),
    re.compile(r"(?:1[5-9]|20)\d\d ?[-/\u2013] ?(?:1[5-9]|20)\d\d"),
    re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})+"),
)


def spots(text: str) -> tuple[Spot, ...]:
    """In the order of the text; none overlaps another."""
    text = text[:SCANNED_MOST]
    found: list[Spot] = []
    for kind, pattern in (
        (Reach.MAIL, _MAIL), (Reach.HANDLE, _LINK), (Reach.ACCOUNT, _IBAN), (Reach.HANDLE, _HANDLE),
        (Reach.HANDLE, _SIGNAL), (Reach.ADDRESS, _STREET), (Reach.PHONE, _DIGITS),
    ):  # fmt: skip
        for hit in pattern.finditer(text):
            start, end = _trimmed(text, hit.start(), hit.end())
            if _looks_right(kind, text[start:end]) and not any(s.start < end and start < s.end for s in found):
                found.append(Spot(start, end, kind))
    return tuple(sorted(found, key=lambda spot: spot.start))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1].isspace():
        end -= 1
    if text[start] == "(" and text.count("(", start, end) > text.count(")", start, end):
        start += 1
    return start, end


def _looks_right(kind: Reach, words: str) -> bool:
    match kind:
        case Reach.PHONE:
            return _is_number(words)
        case Reach.ACCOUNT:
            return _is_iban(words)
        case _:
            return True


def _is_number(words: str) -> bool:
    digits = sum(letter.isdigit() for letter in words)
    if not DIGITS_LEAST <= digits <= DIGITS_MOST or any(p.fullmatch(words) for p in _NOT_CALLED):
        return False
    dials = words[0] == "+" or words.lstrip("(")[:1] in {"0", "\u0660", "\u06f0"}
    return dials or digits >= DIGITS_BARE_LEAST


def _is_iban(words: str) -> bool:
    """ISO 13616: the check digits fit."""
    bare = words.replace(" ", "")
    moved = bare[4:] + bare[:4]
    return int("".join(str(int(letter, 36)) for letter in moved)) % 97 == 1
