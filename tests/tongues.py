"""The window's languages in tests: made anew from resources/i18n, and one that marks whatever passes through tr()."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paths import RESOURCES
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tipdesk.app import language
from tipdesk.ui.catalogue import Catalogue

OPEN, SHUT = "\u27e6", "\u27e7"
LONGER = 0.4


def compiled(folder: Path) -> Path:
    """The folder with a .qm for each language, as `make setup` makes them."""
    script = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"
    for source in sorted((RESOURCES / "i18n").glob("*.ts")):
        made = folder / f"{source.stem}.qm"
        subprocess.run([sys.executable, "-c", script, "-silent", str(source), "-qm", str(made)], check=True, timeout=60)
    return folder


class Pseudo(QTranslator):
    """Marks every sentence and makes it two fifths longer, as German is; fields and numbers stay."""

    def __init__(self, english: Catalogue) -> None:
        super().__init__()
        self._english = english

    def translate(self, context: str, words: str, about: str | None = None, n: int = -1) -> str:
        if (about or "").startswith(("pattern", "between")) or not any(letter.isalpha() for letter in words):
            return words
        said = self._english.translate(context, words, about, n) or words
        return f"{OPEN}{said}{'~' * round(len(said) * LONGER)}{SHUT}"

    def isEmpty(self) -> bool:  # noqa: N802  Qt names it
        return False


@contextmanager
def speaking(app: QApplication, qm: Path, code: str) -> Iterator[None]:
    """`code` is a language of ours, or `pseudo`; English again afterwards."""
    english = Catalogue(qm / "tipdesk_en.qm")
    spoken = Pseudo(english) if code == "pseudo" else Catalogue(qm / f"tipdesk_{code}.qm")
    before = QLocale()
    app.installTranslator(spoken)
    QLocale.setDefault(QLocale("en" if code == "pseudo" else code))
    turned = code in language.RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    try:
        yield
    finally:
        app.removeTranslator(spoken)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(before)
