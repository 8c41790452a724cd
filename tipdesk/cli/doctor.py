"""`tipdesk doctor`: what this laptop can and cannot do, said plainly; it needs no vault."""

import sys
from pathlib import Path
from typing import Final

from tipdesk.app import Surroundings
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.intake.host import Host, reader_command
from tipdesk.platform import keyring
from tipdesk.platform.capture import capture
from tipdesk.platform.guards import Guard
from tipdesk.platform.hardening import harden

FINDINGS: Final = 1
RINGS: Final = {
    keyring.RingState.READY: "The key ring answers: it hardens the passphrase.",
    keyring.RingState.LOCKED: "The key ring is locked: unlock it in your desktop's settings.",
    keyring.RingState.ABSENT: "There is no key ring here: the passphrase stands alone.",
    keyring.RingState.REFUSED: "The key ring set up here keeps secrets in the open and is refused: the passphrase stands alone.",
}


def run(options: Options, say: Say, around: Surroundings) -> int:
    """Exit status 1 where something that could be better was found."""
    options.only().words_exactly()
    guards, ring = harden(), keyring.state()
    found = [("guard", guard.value, guard in guards.hold) for guard in Guard]
    found.append(("key ring", RINGS[ring], ring is keyring.RingState.READY))
    found += _reader()
    found.append(("swap", *_swap()))
    found.append(("screen", capture().value, False))
    if sys.platform != "linux":
        found.append(("system", "Tipdesk was written for this system from documentation, and never run on it.", False))
    for name, words, good in found:
        say.either({"check": name, "tells": words, "good": good}, f"{'ok  ' if good else 'note'}  {name}: {words}")
    say.either({"check": "vault", "tells": str(around.vault), "good": True}, f"      vault: {around.vault}")
    # What no Linux can do is said and is no finding; else doctor would never be content.
    return FINDINGS if any(not good for name, _, good in found if name != "screen") else 0


def _reader() -> list[tuple[str, str, bool]]:
    host = Host(reader_command(sys.executable))
    try:
        sandbox = host.sandbox()
    finally:
        host.close()
    return [("reader", f"{name}: {held}", bool(held)) for name, held in _facts(sandbox)]


def _facts(sandbox: object) -> list[tuple[str, object]]:
    return [(name, getattr(sandbox, name)) for name in getattr(sandbox, "__struct_fields__", ())]


def _swap() -> tuple[str, bool]:
    """Keys in swapped-out memory would outlive the lock: the devices are named, whether encrypted cannot be told for sure."""
    table = Path("/proc/swaps")
    lines = table.read_text("utf-8", "replace").splitlines()[1:] if table.is_file() else []
    if not lines:
        return "no swap is in use", True
    names = ", ".join(line.split()[0] for line in lines)
    safe = all(line.startswith(("/dev/zram", "/dev/dm-")) for line in lines)
    return f"{names}: {'in memory or encrypted' if safe else 'should be encrypted, and hibernation off'}", safe
