"""`tipdesk doctor`: what this laptop can and cannot do, said plainly; it needs no vault and unlocks none."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from tipdesk.app.about import about
from tipdesk.app.here import Here
from tipdesk.cli import laptop
from tipdesk.cli.keys_given import COMMAND
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk.keyhole import Held, Kind, opens
from tipdesk.errors import ReaderFailed
from tipdesk.intake.host import Host, reader_command
from tipdesk.platform import keyring
from tipdesk.platform.capture import Capture, capture
from tipdesk.platform.guards import Guard
from tipdesk.platform.hardening import harden
from tipdesk.reader.messages import Guard as Denied

FINDINGS: Final = 1


class Verdict(Enum):
    """`SAID`: nothing can be done about it on this system, so that it is no finding; else there never were none."""

    GOOD = "ok"
    NOTE = "note"
    SAID = "said"


KEYS: Final = "What arrives sealed is opened in a process that holds one key and sees no file."
KEYS_LOOSE: Final = (
    "This system cannot close files to the process that holds a key, so OpenPGP does not open here; age does."
)
NO_KEY_PROCESS: Final = "The process that opens what is sealed could not be started. Install the program anew."


@dataclass(frozen=True)
class Check:
    about: str
    words: str
    verdict: Verdict


RINGS: Final = {
    keyring.RingState.READY: "The key ring answers: its secret hardens the passphrase.",
    keyring.RingState.LOCKED: "The key ring is locked. Unlock it in your desktop's settings, then unlock again.",
    keyring.RingState.ABSENT: "There is no key ring here: the passphrase stands alone. Take a longer one.",
    keyring.RingState.REFUSED: "The key ring here keeps secrets in the open, so it is not used. The passphrase stands "
    "alone: take a longer one.",
}
GUARDS: Final = {
    Guard.NO_NETWORK: "This program cannot open an Internet socket: the system denies it.",
    Guard.NO_CORE: "A crash writes no core dump.",
    Guard.NO_READERS: "No other program of this user can read its memory; only the system's administrator can.",
    Guard.NO_NEW_RIGHTS: "No program that is started from here gains rights.",
}
MISSING: Final = {
    Guard.NO_NETWORK: "This system cannot keep the program from the network. It opens none by itself.",
    Guard.NO_CORE: "A crash may write this program's memory to the disk. Switch core dumps off.",
    Guard.NO_READERS: "Other programs of this user can read its memory. Run nothing that you do not trust beside it.",
    Guard.NO_NEW_RIGHTS: "Programs that are started from here could gain rights.",
}
READER: Final = {
    Denied.SYSCALLS: "The reader, which opens what came in, can start no program and open no socket.",
    Denied.FILES: "The reader sees no file but the one that it reads.",
    Denied.MEMORY: "The reader's memory is bounded.",
    Denied.TIME: "The reader's time is bounded.",
    Denied.WRITING: "The reader can write no file.",
    Denied.DUMPS: "A crash of the reader writes no core dump.",
}
READER_MISSING: Final = {
    Denied.SYSCALLS: "This system cannot keep the reader from starting programs or opening sockets.",
    Denied.FILES: "This system cannot keep the reader from seeing other files.",
    Denied.MEMORY: "This system cannot bound the reader's memory.",
    Denied.TIME: "This system cannot bound the reader's time.",
    Denied.WRITING: "This system cannot keep the reader from writing files.",
    Denied.DUMPS: "This system cannot keep a crash of the reader from writing its memory to the disk.",
}
NO_READER: Final = (
    "The reader could not be started in its sandbox, so nothing can be imported or looked at. Install the program anew."
)
SCREEN: Final = {
    Capture.NOT_PREVENTED: "Any program on this screen can take a picture of it. No program can refuse that on Linux.",
    Capture.UNTRIED: "This system has a switch against pictures of the screen, which was never tried.",
}


def run(options: Options, say: Say, at: Here) -> int:
    """Exit status 1 where something was found that could be better on this system."""
    options.only().words_exactly()
    found = tuple(checks(at))
    for one in found:
        told = {"check": one.about, "tells": one.words, "verdict": one.verdict.value}
        say.either({**told, "good": one.verdict is Verdict.GOOD}, f"{one.verdict.value:4}  {one.about}: {one.words}")
    versions = ", ".join(f"{name} {number}" for name, number in about())
    line: dict[str, object] = {"check": "version", "tells": versions, "verdict": Verdict.SAID.value, "good": True}
    say.either(line, f"      {versions}")
    return FINDINGS if any(one.verdict is Verdict.NOTE for one in found) else 0


def checks(at: Here) -> Iterator[Check]:
    guards, ring = harden(), keyring.state()
    for guard in Guard:
        holds = guard in guards.hold
        yield Check("guard", (GUARDS if holds else MISSING)[guard], Verdict.GOOD if holds else Verdict.NOTE)
    yield Check("key ring", RINGS[ring], Verdict.GOOD if ring is keyring.RingState.READY else Verdict.NOTE)
    yield from _reader()
    yield from _keys()
    for name, words, good in laptop.told(at):
        verdict = Verdict.SAID if good is None else Verdict.GOOD if good else Verdict.NOTE
        yield Check(name, words, verdict)
    yield Check("screen", SCREEN[capture()], Verdict.SAID)
    if sys.platform != "linux":
        words = "Tipdesk was written for this system from documentation, and never run on it."
        yield Check("system", words, Verdict.NOTE)


def _keys() -> Iterator[Check]:
    """The process that holds one key, asked without any."""
    try:
        missing = opens(COMMAND, Held("", Kind.NOTHING)).missing
    except ReaderFailed:
        yield Check("keys", NO_KEY_PROCESS, Verdict.NOTE)
        return
    if Denied.FILES.value in missing:
        yield Check("keys", KEYS_LOOSE, Verdict.NOTE)
    else:
        yield Check("keys", KEYS, Verdict.GOOD)


def _reader() -> Iterator[Check]:
    try:
        with Host(reader_command(sys.executable)) as host:
            sandbox = host.sandbox()
    except ReaderFailed:
        yield Check("reader", NO_READER, Verdict.NOTE)
        return
    for guard in sandbox.enforced:
        yield Check("reader", READER[guard], Verdict.GOOD)
    for guard in sandbox.missing:
        yield Check("reader", READER_MISSING[guard], Verdict.NOTE)
