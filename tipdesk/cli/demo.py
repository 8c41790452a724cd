"""`tipdesk demo`: a fictional newsroom in a vault of its own, opened in the window or walked through for pictures."""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import Here
from tipdesk.app.later import Later
from tipdesk.app.locking import again
from tipdesk.cli.demo_desk import PASSPHRASE, build
from tipdesk.cli.demo_files import to_ms
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk.lock import lock

TODAY: Final = "2025-03-14 14:03"
PICTURES: Final = Path("build/tour")


def run(options: Options, say: Say, at: Here) -> int:
    """Without a display, or with `--tour`, the window is walked through offscreen and leaves pictures."""
    options.only("--tour", "--language").words_exactly()
    folder = options.vault or Path(tempfile.mkdtemp(prefix="tipdesk-demo-")) / "vault"
    here = fictional(at, folder.absolute())
    if not (here.vault / "vault.json").is_file():
        say.line("Making the newsroom. Everything in it is fiction.")
        lock(build(here.vault, here.resources / "demo", demo_surroundings(here)))
    if options.last("--tour") or not _display():
        from tipdesk.cli.tour.start import walk  # noqa: PLC0415  it imports Qt, which must first be told of no display

        return walk(here, Path(options.last("--tour") or PICTURES), say, options.last("--language") or "en")
    say.line(f"The passphrase is: {PASSPHRASE}")
    from tipdesk.app import first  # noqa: PLC0415  as above

    return first.run(here.vault, lambda: Later(here, demo=True), lambda: again(["demo", "--vault", str(here.vault)]))


def fictional(at: Here, vault: Path) -> Here:
    """The demo's own day: it goes on from 14 March 2025 since the vault was made, so a lock sets no clock back."""
    return replace(at, vault=vault, state_folder=vault.parent / "state", now_ms=_clock(at, vault), zone_offset_s=_utc)


def _clock(at: Here, vault: Path) -> Callable[[], int]:
    today, made = to_ms(TODAY), vault / "vault.json"
    began = int(made.stat().st_mtime * 1000) if made.is_file() else at.now_ms()
    return lambda: today + at.now_ms() - began


def _utc(_at_ms: int) -> int:
    return 0


def _display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
