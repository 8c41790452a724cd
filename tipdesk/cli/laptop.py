"""What `doctor` says of the laptop around the program: disk, swap, clock, the vault's folder, the session."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tipdesk.app.here import Here
from tipdesk.platform.clock import Clock, clock
from tipdesk.platform.disks import Disk, System

Told = tuple[str, str, bool | None]
"""What it is about, the words, and whether it is good; None: so it is here, and nothing to be done about it."""

SLACK_MS: Final = 120_000
"""By so much files may be ahead of the clock: file systems round, and clocks are set by seconds."""

DISKS: Final[dict[Disk, tuple[str, bool | None]]] = {
    Disk.ENCRYPTED: ("The disk under {folder} is encrypted.", True),
    Disk.OPEN: (
        (
            "This system shows no encryption of the disk under {folder}. The vault is sealed all the same; what other "
            "programs write there is not. A drive that encrypts by itself does not show."
        ),
        False,
    ),
    Disk.MEMORY: ("{folder} lies in memory: it is gone when the system stops. Keep no vault there.", False),
    Disk.ELSEWHERE: (
        (
            "{folder} lies on another machine. Keep the vault on this laptop: whoever holds that machine sees its "
            "files, their sizes and their times."
        ),
        False,
    ),
    Disk.UNKNOWN: ("Whether the disk under {folder} is encrypted cannot be seen from here.", None),
}
SWAPS: Final[dict[Disk, tuple[str, bool | None]]] = {
    Disk.ENCRYPTED: ("The swap {name} is encrypted.", True),
    Disk.MEMORY: ("The swap {name} lies in memory.", True),
    Disk.OPEN: (
        "The swap {name} lies in the open: what the system moves there outlives a lock. Encrypt it, or switch it off.",
        False,
    ),
    Disk.ELSEWHERE: ("The swap {name} lies on another machine. Switch it off.", False),
    Disk.UNKNOWN: ("Whether the swap {name} is encrypted cannot be seen from here. Make sure that it is.", False),
}
CLOCKS: Final[dict[Clock, tuple[str, bool | None]]] = {
    Clock.SET: ("The system keeps its clock set.", True),
    Clock.ALONE: (
        "Nothing has set this clock lately, as on any laptop without a network. Compare it now and then.",
        None,
    ),
    Clock.UNKNOWN: ("Whether anything sets this clock cannot be seen from here. Compare it now and then.", None),
}


def told(at: Here, system: System | None = None) -> Iterator[Told]:
    """`system` stands for the kernel's own files."""
    asked = system or System()
    words, good = DISKS[asked.under(at.vault)]
    yield "disk", words.format(folder=at.vault), good
    yield from _swap(asked)
    words, good = CLOCKS[clock()]
    yield "clock", words, good
    yield from _vault(at)
    yield from _session()


def _swap(system: System) -> Iterator[Told]:
    swaps = system.swaps()
    if not swaps:
        yield "swap", "No swap is in use.", True
        return
    for name, disk in swaps:
        words, good = SWAPS[disk]
        yield "swap", words.format(name=name), good
    if system.hibernates() and any(disk not in {Disk.ENCRYPTED, Disk.MEMORY} for _, disk in swaps):
        words = "This system can hibernate, which writes all memory to the disk, an open vault's too. Switch it off."
        yield "hibernation", words, False


def _vault(at: Here) -> Iterator[Told]:
    """Nothing of a vault is opened: its folder's rights, and whether its files are from the future."""
    if not at.vault.is_dir():
        yield "vault", f"There is no vault in {at.vault} yet.", None
        return
    if stat.S_IMODE(at.vault.stat().st_mode) & 0o077 and os.name == "posix":
        yield "vault", f"Others on this system can look into {at.vault}: chmod 700 keeps them out.", False
    else:
        yield "vault", f"The vault lies in {at.vault}, and only you can look into it.", True
    newest_ms = max((_written_ms(path) for path in at.vault.rglob("*")), default=0)
    if newest_ms > at.now_ms() + SLACK_MS:
        minutes = (newest_ms - at.now_ms()) // 60_000
        yield "clock", f"This clock stands {minutes} minutes before files of the vault. Set it right.", False


def _written_ms(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns // 1_000_000
    except OSError:
        # It went while we looked: another Tipdesk is at work there.
        return 0


def _session() -> Iterator[Told]:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        yield (
            "user",
            "You are the system's administrator here. Work as a user of your own: it keeps other programs out.",
            False,
        )
    if os.environ.get("XDG_SESSION_TYPE") == "x11":
        yield "keyboard", "Under X11 any program of yours can see what you type. Under Wayland it cannot.", None
    yield "clipboard", "A clipboard manager may keep what was copied, although Tipdesk asks it not to.", None
    yield (
        "disk",
        "Flash disks keep old copies of what was overwritten, sealed as it was, for as long as they like.",
        None,
    )
