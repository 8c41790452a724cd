"""Text from outside made honest: what is hidden or turns direction has a name, and so has what looks like another."""

import re
import unicodedata
from collections.abc import Iterator
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
# Letters of Cyrillic, Greek, Armenian and Cherokee scripts, and full-width ones, that nobody tells from Latin ones.
SCRIPTS: Final = (
    ("Cyrillic", "\u0400-\u052f\u1c80-\u1c8f\ua640-\ua69f"), ("Greek", "\u0370-\u03ff\u1f00-\u1fff"),
    ("Armenian", "\u0530-\u058f"), ("Cherokee", "\u13a0-\u13ff\uab70-\uabbf"),
    ("Full-width", "\uff21-\uff3a\uff41-\uff5a"),
    ("Mathematical", "\U0001d400-\U0001d7ff"),
)  # fmt: skip
STYLED: Final = frozenset({"Full-width", "Mathematical", "Cherokee"})
"""Each of these looks like a Latin letter or nearly so."""
_OTHERS: Final = "".join(letters for _, letters in SCRIPTS)
_LATIN: Final = "A-Za-z\u00c0-\u024f"
# What is one word for the eye: in addresses and links, points and strokes part nothing.
_MIXED: Final = re.compile(f"[{_LATIN}][.@/:_-]?[{_OTHERS}]|[{_OTHERS}][.@/:_-]?[{_LATIN}]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[.@/:_-]+[^\W\d_]+)*")
_OTHER: Final = re.compile(f"[{_OTHERS}]+")
# Of these alone a word may be written that looks Latin throughout.
LOOKALIKES: Final = frozenset(
    "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u0458\u0455\u0501\u051b\u051d\u04bb\u04cf\u0410\u0412\u0415\u041a"
    "\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u03bf\u03bd\u03c1\u03b1\u03b9\u03ba\u0391\u0392\u0395"
    "\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u0570\u0578\u057d\u0581\u0585"
)


@dataclass(frozen=True)
class Piece:
    """A stretch of text; `hidden` pieces are names and no text: of a character that does not show itself.

    Where `alike`, of the script that the letters before it are of.
    """

    text: str
    hidden: bool = False
    alike: bool = False


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
    if text.isascii() or not _MIXED.search(text):
        return _plain_pieces(text)
    found: list[Piece] = []
    for stretch, script in _by_script(text):
        found += _plain_pieces(stretch)
        if script:
            found.append(Piece(script, hidden=True, alike=True))
    return _joined(found)


def _plain_pieces(text: str) -> tuple[Piece, ...]:
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


def _by_script(text: str) -> Iterator[tuple[str, str]]:
    """Stretches, each with the script of its last letters where they stand among Latin ones and look like them."""
    begun = 0
    for word in _WORD.finditer(text):
        if not _MIXED.search(word[0]):
            continue
        others = list(_OTHER.finditer(word[0]))
        parts = re.split("[.@/:_-]+", word[0])
        within = any(_MIXED.search(part) for part in parts)
        if not within and not all(letter in LOOKALIKES for other in others for letter in other[0]):
            # Two words in two scripts side by side: an address of a place, a name with its translation.
            continue
        for other in filter(_misleads, others):
            end = word.start() + other.end()
            yield text[begun:end], _script_of(other[0][-1])
            begun = end
    yield text[begun:], ""


def _misleads(other: re.Match[str]) -> bool:
    """A unit such as a micrometre has a letter of another script, and looks like nothing else."""
    return any(letter in LOOKALIKES or _script_of(letter) in STYLED for letter in other[0])


def _script_of(letter: str) -> str:
    return next(name for name, letters in SCRIPTS if re.match(f"[{letters}]", letter))


def _joined(found: list[Piece]) -> tuple[Piece, ...]:
    """What stands apart without a name between is one."""
    whole: list[Piece] = []
    for piece in found:
        if whole and not piece.hidden and not whole[-1].hidden:
            whole[-1] = Piece(whole[-1].text + piece.text)
        else:
            whole.append(piece)
    return tuple(whole)


def visible(text: str) -> str:
    """As one line for places that draw no boxes: each hidden character as ⟨its name⟩."""
    return "".join(f"⟨{p.text}⟩" if p.hidden else p.text for p in pieces(text))


def hidden_count(text: str) -> int:
    return sum(p.hidden and not p.alike for p in pieces(text))


def alike_count(text: str) -> int:
    """Places where letters of another script stand in for Latin ones."""
    return sum(p.alike for p in pieces(text))
