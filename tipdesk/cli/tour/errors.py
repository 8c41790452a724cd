"""Every failure that a person can be told about, each in the strip that tells it: what reads badly is seen here."""

import dataclasses
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tipdesk import errors
from tipdesk.app.here import Here
from tipdesk.cli.tour.visit import Visit, Way, visit
from tipdesk.domain.access import Why
from tipdesk.ui.widgets.strip import Strip, Weight
from tipdesk.ui.words import sentence

A_SHEET: Final = 14
# What stands in the sentences where a failure carries facts; by the name of the fact, else by its type.
FACTS: Final[dict[str, Any]] = {
    "name": "vault.json",
    "folder": "Old vault",
    "why": "it was never finished",
    "part": "header",
    "shown": "age1abc",
    "word": "lanthorn",
    "person": "1f3a 9c04",
    "compartment": "copper lantern",
    "backend": "PlaintextKeyring",
    "commit": "1f3a9c04",
    "found": 5,
}


def failures() -> tuple[errors.TipdeskError, ...]:
    """One of each kind, and one for each reason that the rules give."""
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.TipdeskError)]
    plain = [_one(kind) for kind in kinds if kind is not errors.NotAllowed]
    return (*plain, *(errors.NotAllowed(why.value) for why in Why if why is not Why.ALLOWED))


def _one(kind: type[errors.TipdeskError]) -> errors.TipdeskError:
    if not dataclasses.is_dataclass(kind):
        return kind()
    facts = {
        one.name: FACTS.get(one.name, 4 if one.type in {"int", int} else "copper lantern")
        for one in dataclasses.fields(kind)
    }
    return kind(**facts)


def show_failures(app: QApplication, here: Here, way: Way, pictures: Path) -> None:
    """In sheets, over the place where the program starts; nothing is opened."""
    at = visit(app, here, way, pictures)
    at.walker.until("the unlock page", lambda: at.walker.find("Passphrase"))
    told = failures()
    for number, first in enumerate(range(0, len(told), A_SHEET)):
        _sheet(at, [sentence(one) for one in told[first : first + A_SHEET]], f"x{number}-failures")
    at.end()


def _sheet(at: Visit, sentences: list[str], name: str) -> None:
    window = at.running.window
    over = QWidget(window)
    over.setAutoFillBackground(True)
    column = QVBoxLayout(over)
    for one in sentences:
        column.addWidget(Strip(at.running.look, Weight.DANGER, "circle-x", one, action=window.tr("Close")))
    column.addStretch(1)
    over.setGeometry(window.rect())
    over.show()
    at.walker.picture(name)
    over.deleteLater()
