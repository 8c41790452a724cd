"""What this program is made of here: versions and the kind of system, for `doctor` and for a report of a fault."""

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

PACKAGES: Final = ("tipdesk", "PySide6_Essentials", "cryptography", "sqlcipher3", "msgspec", "keyring", "selectolax")


def about() -> tuple[tuple[str, str], ...]:
    """Never the name of the machine, of the person, or a path. Slow enough (30 ms) to be asked only when needed."""
    found = [(name, _version(name)) for name in PACKAGES]
    found.append(("Qt", qVersion()))
    found.append(("Python", platform.python_version()))
    found.append(("System", f"{platform.system()} {platform.machine()}"))
    if isinstance(QGuiApplication.instance(), QGuiApplication):
        found.append(("Display", QGuiApplication.platformName()))
        found.append(("Language", QLocale().bcp47Name()))
    return tuple(found)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        # A checkout that was never installed.
        return "not installed"
