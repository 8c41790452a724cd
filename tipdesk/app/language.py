"""Which language the window speaks: what was chosen on this laptop, else the system's, else English."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tipdesk.ui.catalogue import Catalogue

CODES: Final = ("en", "de", "ar")
RIGHT_TO_LEFT: Final = frozenset({"ar"})
FILE: Final = "language"


def chosen(state_folder: Path) -> str:
    """The code kept beside the vault's state, or the empty text: it must be known while all is locked."""
    try:
        code = (state_folder / FILE).read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        # Nobody has chosen; or what lies there is not ours, and the system's language serves.
        return ""
    return code if code in CODES else ""


def choose(state_folder: Path, code: str) -> None:
    """From the next start on; the empty text gives it back to the system."""
    if code and code not in CODES:
        raise ValueError(code)
    state_folder.mkdir(parents=True, exist_ok=True)
    (state_folder / FILE).write_text(code, "ascii")


def wanted(state_folder: Path) -> str:
    """The first of ours that was chosen or that the system asks for."""
    own = chosen(state_folder)
    if own:
        return own
    asked = [name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in asked if code in CODES), CODES[0])


def speak(app: QApplication, resources: Path, code: str) -> None:
    """Before any window: sentences, Qt's own words, numbers, and the direction of reading."""
    QLocale.setDefault(place(code))
    _install(app, Catalogue(resources / "i18n" / f"tipdesk_{code}.qm"))
    if code == CODES[0]:
        return
    _qt_speaks(app, code)
    if code in RIGHT_TO_LEFT:
        # The enums of `Qt` take 25 ms to make: only where they are needed.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def place(code: str) -> QLocale:
    """As the system's country writes numbers, where it speaks that language."""
    system = QLocale.system().name()
    return QLocale(system if system.partition("_")[0] == code else code)


def _qt_speaks(app: QApplication, code: str) -> None:
    """Qt's own menus and file dialog; it carries its translations itself."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415  English has no need of it

    own = QTranslator(app)
    if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)


def _install(app: QApplication, translator: QTranslator) -> None:
    translator.setParent(app)
    app.installTranslator(translator)
