"""Begin the tour: no display is asked for, old pictures go, and what is not reached is said."""

import os
import shutil
from pathlib import Path
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.say import Say

COULD_NOT: Final = 2
LEAST: Final = 40


def walk(here: Here, pictures: Path, say: Say, language: str = "en") -> int:
    """Exit status 2 where a page was not reached; the pictures made until then stay."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    from tipdesk.cli.tour.route import walk_all  # noqa: PLC0415  Qt must be told of no display first
    from tipdesk.cli.tour.walker import NotReached  # noqa: PLC0415  likewise

    try:
        walk_all(here, pictures, code=language)
    except NotReached as missed:
        say.wrong(f"The tour did not reach: {missed}.")
        return COULD_NOT
    made = len(list(pictures.glob("*.png")))
    say.line(f"{made} pictures are in {pictures}.")
    return 0 if made >= LEAST else COULD_NOT
