"""Qt's own messages, kept from the journal: they can hold what is on the screen, letter by letter.

A line in `~/.config/QtProject/qtlogging.ini`, or in the environment, turns them on for every program.
"""

import os
from typing import Final

from PySide6.QtCore import QLoggingCategory

ASKED_BY: Final = ("QT_LOGGING_RULES", "QT_LOGGING_CONF", "QT_DEBUG_PLUGINS")
NOTHING: Final = "*.debug=false\n*.info=false\n*.warning=false"
"""Beats the file in the home folder; what is worse than a warning ends the program, and is said."""


def keep_quiet() -> None:
    """Called before Qt's application is made, which reads the environment."""
    for name in ASKED_BY:
        os.environ.pop(name, None)
    QLoggingCategory.setFilterRules(NOTHING)


def warn() -> None:
    """For our own tour, which must not pass over what Qt warns of."""
    QLoggingCategory.setFilterRules("*.debug=false\n*.info=false")
