"""The desk's surroundings on this laptop: real key ring or none, word lists, a measured cost."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from tipdesk.app.here import Here
from tipdesk.desk.surroundings import Lists, Ring, Surroundings
from tipdesk.errors import KeyRingAbsent
from tipdesk.platform import keyring
from tipdesk.seal import kdf

# The least that a slot may cost: for a demo, whose passphrase is printed on the screen.
CHEAPEST: Final = kdf.Cost(kdf.MEMORY_LEAST, 1, 1)


class SystemRing:
    """Looks for the key ring at each call: one that was locked a minute ago may be open now."""

    def read(self, name: str) -> bytes:
        return keyring.find().read(name)

    def write(self, name: str, value: bytes) -> None:
        keyring.find().write(name, value)

    def forget(self, name: str) -> None:
        keyring.find().forget(name)


class NoRing:
    """For the demo: its secrets are nobody's."""

    def read(self, _name: str) -> bytes:
        raise KeyRingAbsent

    def write(self, _name: str, _value: bytes) -> None:
        raise KeyRingAbsent

    def forget(self, _name: str) -> None:
        raise KeyRingAbsent


def surroundings(here: Here) -> Surroundings:
    """For a vault that is somebody's."""
    return _around(here, SystemRing(), kdf.measured)


def demo_surroundings(here: Here) -> Surroundings:
    """For a vault that holds fiction: no key ring, and the cheapest slot."""
    return _around(here, NoRing(), lambda: CHEAPEST)


def _around(here: Here, ring: Ring, cost: Callable[[], kdf.Cost]) -> Surroundings:
    return Surroundings(here.now_ms, here.chance, ring, here.state_folder, lists(here.resources), cost)


def lists(resources: Path) -> Lists:
    folder = resources / "lists"
    names = ("words.txt", "describing.txt", "animals.txt", "things.txt")
    words, describing, animals, things = (tuple((folder / name).read_text("utf-8").split()) for name in names)
    return Lists(words, describing, animals, things)
