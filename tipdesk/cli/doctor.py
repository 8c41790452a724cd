"""`tipdesk doctor`: what this laptop can and cannot do, said plainly; it needs no vault."""

import sys
from pathlib import Path
from typing import Final

from tipdesk.app.here import Here
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
    keyring.RingState.REFUSED: "The key ring here keeps secrets in the open and is refused.",
}


def run(options: Options, say: Say, at: Here) -> int:
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
    say.either({"check": "vault", "tells": str(at.vault), "good": True}, f"      vault: {at.vault}")
    # What no Linux can do is said and is no finding; else doctor would never be content.
    return FINDINGS if any(not good for name, _, good in found if name != "screen") else 0


def _reader() -> list[tuple[str, str, bool]]:
    with Host(reader_command(sys.executable)) as host:
        sandbox = host.sandbox()
    stands = [("reader", f"{guard.value} is denied to the reader", True) for guard in sandbox.enforced]
    missing = [("reader", f"{guard.value} cannot be denied to the reader here", False) for guard in sandbox.missing]
    return stands + missing


def _swap() -> tuple[str, bool]:
    """Keys in swapped-out memory outlive the lock: devices are named; whether they are encrypted shows only in part."""
    table = Path("/proc/swaps")
    lines = table.read_text("utf-8", "replace").splitlines()[1:] if table.is_file() else []
    if not lines:
        return "no swap is in use", True
    names = ", ".join(line.split()[0] for line in lines)
    safe = all(line.startswith(("/dev/zram", "/dev/dm-")) for line in lines)
    return f"{names}: {'in memory or encrypted' if safe else 'should be encrypted, and hibernation off'}", safe
