"""How large everything is drawn on this laptop: it lies beside the vault, since the unlock window must know it."""

import os
from pathlib import Path
from typing import Final

PERCENTS: Final = (100, 115, 130, 150, 175, 200)
FILE: Final = "size"
SCALE: Final = "QT_SCALE_FACTOR"


def chosen(state_folder: Path) -> int:
    """In percent; 100 where nobody chose, or what lies there is not ours."""
    try:
        said = (state_folder / FILE).read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return PERCENTS[0]
    return int(said) if said.isdecimal() and int(said) in PERCENTS else PERCENTS[0]


def choose(state_folder: Path, percent: int) -> None:
    """From the next start on, and so from the next lock on. Raises `ValueError` for a size that there is not."""
    if percent not in PERCENTS:
        raise ValueError(percent)
    state_folder.mkdir(parents=True, exist_ok=True)
    (state_folder / FILE).write_text(str(percent), "ascii")


def put_on(state_folder: Path) -> None:
    """Before Qt begins. The lock keeps the environment, so a scale that we set must not stand in the way of another."""
    if SCALE in os.environ and os.environ.get(OURS) != os.environ[SCALE]:
        # Whoever started us decided themselves.
        return
    factor = f"{chosen(state_folder) / 100:g}"
    os.environ[SCALE] = os.environ[OURS] = factor


OURS: Final = "TIPDESK_SCALE"
