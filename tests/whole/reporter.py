"""A reporter at the real window, in a process of its own: what it sees and does is printed, a line of JSON a step."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tipdesk.app.first import application
from tipdesk.app.here import here
from tipdesk.app.language import speak
from tipdesk.app.later import Later
from tipdesk.app.window import Running
from tipdesk.cli.tour.walker import NotReached, Walker
from tipdesk.ui.shell.frame import Frame
from tipdesk.ui.theme import Palette

PASSPHRASE = "ZQPASS plough ember violin goose"


def say(step: str, **facts: Any) -> None:
    print(json.dumps({"step": step, **facts}), flush=True)


def told() -> None:
    """Wait until whoever started this says go on."""
    sys.stdin.readline()


@dataclass
class Reporter:
    app: QApplication
    running: Running
    walker: Walker

    @property
    def window(self) -> QWidget:
        return self.walker.window

    def unlock(self) -> None:
        walker = self.walker
        walker.until("the unlock page", lambda: walker.find("Passphrase") and QApplication.focusWidget())
        walker.type(PASSPHRASE)
        walker.key("Return")
        walker.until("the first page", lambda: walker.find("Inbox"))

    def drop(self, paths: list[Path]) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        on = self.running.window
        at, left, none = on.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(on, QDragEnterEvent(QPoint(at), Qt.DropAction.CopyAction, data, left, none))
        QApplication.sendEvent(on, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, left, none))

    def lines(self) -> list[str]:
        """Every text in sight, and what tables hold."""
        found = []
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible():
                found.append(widget.accessibleName())
                if isinstance(widget, QLabel):
                    found.append(widget.text())
                model = getattr(widget, "model", None)
                rows = model() if callable(model) else None
                if rows is not None and hasattr(rows, "rowCount"):
                    found += [
                        str(
                            rows.index(row, column).data()
                            or rows.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
                        )
                        for row in range(min(rows.rowCount(), 60))
                        for column in range(rows.columnCount())
                    ]
        return [line for line in found if line]

    def sees(self, words: str) -> bool:
        return any(words in line for line in self.lines())


def at_the_window(vault: Path, pictures: Path) -> Reporter:
    app, at = application(), here(vault)
    speak(app, at.resources, "en")
    tokens = (at.resources / "tokens.json").read_bytes()
    frame = Frame(tokens, dark=False, locked=True)
    frame.resize(1280, 800)
    frame.show()
    running = Running(app, Later(at), Palette.LIGHT, lambda: None)
    # What breaks here breaks the test: it is printed, not shown in a dialog.
    sys.excepthook = sys.__excepthook__
    running.begin(frame)
    return Reporter(app, running, Walker(frame, pictures, ""))


def main(steps: dict[str, Callable[[Reporter], None]]) -> None:
    """`reporter.py VAULT PICTURES STEP…`"""
    who = at_the_window(Path(sys.argv[1]), Path(sys.argv[2]))
    for step in sys.argv[3:]:
        try:
            steps[step](who)
        except NotReached:
            who.walker.picture("missed")
            say("missed", lines=who.lines())
            raise
    os._exit(0)
