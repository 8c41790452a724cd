"""One language's sentences, as Qt asks for them; light, since the first paint waits for it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTranslator

CONTEXT: Final = "Tipdesk"


class Catalogue(QTranslator):
    """One language's sentences, whichever class asks for them.

    Qt's own way asks for each class of an object in turn and, with a plural, stops at the first: PySide would
    lose what a base class says. So a sentence is known by itself, and by what it is about where it has two meanings.
    """

    def __init__(self, file: Path) -> None:
        """Raises `Missing` where `make setup` has not made it."""
        super().__init__()
        self._inside = QTranslator()
        if not self._inside.load(str(file)):
            from tipdesk.errors import Missing  # noqa: PLC0415  only where it is missing

            raise Missing(file.name)

    def translate(self, _context: str, words: str, about: str | None = None, n: int = -1) -> str:
        found = self._inside.translate(CONTEXT, words, about or "", n)
        if n >= 0 and not found:
            # A sentence that its number does not change.
            found = self._inside.translate(CONTEXT, words, about or "")
        return found or None  # type: ignore[return-value]  # an empty text would count as said

    def isEmpty(self) -> bool:
        return False
