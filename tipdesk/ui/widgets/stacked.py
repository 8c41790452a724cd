"""Parts of which one is in sight at a time."""

from PySide6.QtWidgets import QStackedWidget, QWidget


def stacked(*parts: QWidget) -> QStackedWidget:
    """The first is in sight at first."""
    made = QStackedWidget()
    for part in parts:
        made.addWidget(part)
    return made
