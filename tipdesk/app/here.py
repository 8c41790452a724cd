"""Where this process runs: its vault, its resources, its clock. Light to import: the first paint waits for it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tipdesk.app.places import resources
from tipdesk.platform import folders
from tipdesk.seal.secrets import draw


@dataclass(frozen=True)
class Here:
    """Handed down to whatever needs to know time, chance or a place."""

    vault: Path
    resources: Path
    state_folder: Path
    now_ms: Callable[[], int]
    chance: Callable[[int], bytes]
    zone_offset_s: Callable[[int], int]


def now_ms() -> int:
    """The real clock, in milliseconds UTC."""
    return time.time_ns() // 1_000_000


def zone_offset_s(at_ms: int) -> int:
    """Seconds east of Greenwich on this laptop at that moment."""
    return time.localtime(at_ms / 1000).tm_gmtoff


def here(vault: Path | None = None) -> Here:
    """The vault that was named, else that of whoever runs this."""
    return Here((vault or folders.vault()).absolute(), resources(), folders.state(), now_ms, draw, zone_offset_s)


def version() -> str:
    """As `--version` says it; a checkout that was never installed knows of none."""
    # Reading what is installed needs the mail and zip libraries: 27 ms that the window need not wait for.
    from importlib.metadata import PackageNotFoundError  # noqa: PLC0415
    from importlib.metadata import version as installed  # noqa: PLC0415

    try:
        return f"tipdesk {installed('tipdesk')}"
    except PackageNotFoundError:
        return "tipdesk, not installed"
