"""Text from outside made honest: hidden, control and direction characters are given names."""

import unicodedata
from dataclasses import dataclass
from typing import Final

NAMES: Final = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI",
    "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\u200e": "LRM", "\u200f": "RLM", "\u061c": "ALM",
    "\u200b": "ZWSP", "\u2060": "WJ", "\ufeff": "BOM", "\u00ad": "SHY", "\u180e": "MVS", "\u2028": "LS",
    "\u2029": "PS", "\x7f": "DEL",
}  # fmt: skip
# Joiners shape letters in Persian, Hindi and emoji: they hide nothing where letters or pictures stand around them.
JOINERS: Final = frozenset("\u200c\u200d")
PLAIN: Final = frozenset("\n\t")


@dataclass(frozen=True)
class Piece:
    """A stretch of text; `hidden` pieces are the name of a character that does not show itself."""

    text: str
    hidden: bool = False


def name_of(letter: str) -> str | None:
    """The name under which a character is shown, or None for one that shows itself."""
    if letter in NAMES:
        return NAMES[letter]
    if letter in PLAIN or letter in JOINERS:
        return None
    category = unicodedata.category(letter)
    if category in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
        return f"U+{ord(letter):04X}"
    return None


def pieces(text: str) -> tuple[Piece, ...]:
    """The text cut where something is hidden. Joined again without the names, it is what was stored."""
    if text.isprintable():
        # Everything that has a name here is unprintable: lists ask this of each line at each frame.
        return (Piece(text),) if text else ()
    found: list[Piece] = []
    plain = ""
    for letter in text:
        name = name_of(letter)
        if name is None:
            plain += letter
            continue
        if plain:
            found.append(Piece(plain))
            plain = ""
        found.append(Piece(name, hidden=True))
    return (*found, Piece(plain)) if plain else tuple(found)


def visible(text: str) -> str:
    """As one line for places that draw no boxes: each hidden character as ⟨its name⟩."""
    return "".join(f"⟨{p.text}⟩" if p.hidden else p.text for p in pieces(text))


def hidden_count(text: str) -> int:
    return sum(p.hidden for p in pieces(text))
