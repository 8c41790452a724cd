"""Text from outside as it is shown: what hides has its code, and a letter of another script the script's name."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from tipdesk.domain import text as domain_text
from tipdesk.domain.text import Piece
from tipdesk.ui.tongue import later, listed, tr

SCRIPTS: Final[Mapping[str, str]] = {
    "Cyrillic": later("Cyrillic"),
    "Greek": later("Greek"),
    "Armenian": later("Armenian"),
    "Cherokee": later("Cherokee"),
    "Full-width": later("Full-width"),
    "Mathematical": later("Mathematical"),
}
"""The names that `domain.text.SCRIPTS` gives, for whoever sits here."""


def pieces(text: str) -> tuple[Piece, ...]:
    """As the domain cuts it, with the names of scripts in the language of the window."""
    cut = domain_text.pieces(text)
    if len(cut) < 2 or not any(piece.alike for piece in cut):  # noqa: PLR2004  a name and what it stands behind
        return cut
    return tuple(replace(piece, text=tr(SCRIPTS[piece.text])) if piece.alike else piece for piece in cut)


def visible(text: str) -> str:
    """As one line for places that draw no boxes: each hidden character as ⟨its code⟩."""
    return "".join(f"⟨{piece.text}⟩" if piece.hidden else piece.text for piece in pieces(text))


def passing_for_latin(texts: Iterable[str]) -> tuple[int, str]:
    """In how many places letters pass for Latin ones, and of which scripts they are, in words."""
    named = [piece.text for text in texts for piece in pieces(text) if piece.alike]
    return len(named), listed(dict.fromkeys(named))
