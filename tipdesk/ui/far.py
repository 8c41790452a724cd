"""How far work about many is, in words for the status bar, and from how many on it is told at all."""

from typing import Final

from tipdesk.ui.shell.runner import Told
from tipdesk.ui.tongue import number, tr

IN_STEPS: Final = 100
"""From so many on a deed takes longer than one waits without being told."""


def told(done: int, total: int) -> Told:
    """'400 of 5,000'."""
    words = tr("{done} of {all}").format(done=number(done), all=number(total))
    return Told(words, done / total if total else 0.0)
