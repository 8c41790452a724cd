"""kill -9 at the writes of receiving: the vault opens, nothing half is in it, the same packet goes on from there."""

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from exchange.contract import folded
from exchange.laptops import PASSPHRASE, Laptop, desk_of, story

from tipdesk.desk import unlock, vault
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.lock import lock
from tipdesk.domain.person import DeskRole
from tipdesk.exchange import packet
from tipdesk.exchange.packet import Sent
from tipdesk.ledger.ids import CompartmentId

WRITES = frozenset({"fsync", "replace", "rename", "write", "execute", "executemany", "unlink", "mkdir"})
POINTS = 60 if os.environ.get("TIPDESK_SOAK") else 12


@dataclass
class Scene:
    """Ben's packet for Ana, whose vault lies locked."""

    ben: Laptop
    ana: Laptop
    comp: CompartmentId
    sent: Sent

    def copy(self, name: str) -> Laptop:
        folder = self.ana.folder.with_name(name)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.ana.folder, folder)
        return Laptop("Ana", folder, self.ana.around, self.ana.clock, self.ana.session)


def tip(laptop: Laptop, comp: CompartmentId, title: str) -> None:
    shelf = Shelf(laptop.session, comp)
    sealed = (shelf.seal("a.txt", "text/plain", [title.encode() * 3000]),)
    shelf.file([Arrival(title.encode().hex()[:64].ljust(64, "0"), "mail", title, "text", documents=sealed)])


@pytest.fixture(params=["a new story", "one that is here"])
def scene(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Scene]:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as desk:
        ben, ana = desk["Ben"], desk["Ana"]
        comp = story(ben)
        ben.grants(comp, ana)
        if request.param != "a new story":
            ana.receives(ben.sends(comp, ana))
        for number in range(3):
            tip(ben, comp, f"tip {number}")
        sent = ben.sends(comp, ana)
        lock(ana.session)
        yield Scene(ben, ana, comp, sent)


def opened(laptop: Laptop) -> None:
    found = vault.find(laptop.folder)
    laptop.session = unlock.unlock(found, unlock.who(found, "").person, PASSPHRASE, laptop.around)


def killed_at(scene: Scene, laptop: Laptop, number: int) -> int:
    """Receive in a child that is killed at its write of that number; how many it came to, where it came to its end."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        count = 0

        def watch(_frame: FrameType, event: str, called: Any) -> None:
            nonlocal count
            if event == "c_call" and called.__name__ in WRITES:
                count += 1
                if count == number:
                    os.kill(os.getpid(), signal.SIGKILL)

        opened(laptop)
        sys.setprofile(watch)
        packet.receive(laptop.session, scene.sent.path)
        sys.setprofile(None)
        os.write(into, count.to_bytes(4, "big"))
        os._exit(0)
    os.close(into)
    _, status = os.waitpid(child, 0)
    said = os.read(out, 4)
    os.close(out)
    assert os.WIFSIGNALED(status) or said, "it ended by itself, and not well"
    return int.from_bytes(said, "big")


def test_killed_at_any_write_of_receiving_the_same_packet_goes_on_from_there(scene: Scene) -> None:
    reference = scene.copy("reference")
    total = killed_at(scene, reference, 0)
    assert total > POINTS
    opened(reference)
    whole = (folded(reference, scene.comp), _documents(reference, scene.comp))
    lock(reference.session)
    for number in sorted({1 + at * total // POINTS for at in range(POINTS)}):
        laptop = scene.copy("killed")
        # Some writes more or less are the library's own: only the last of them may not come.
        assert killed_at(scene, laptop, number) == 0 or number > total * 0.9
        opened(laptop)
        packet.receive(laptop.session, scene.sent.path)
        assert (folded(laptop, scene.comp), _documents(laptop, scene.comp)) == whole, number
        assert str(scene.comp) in laptop.session.standing.stories
        again = packet.receive(laptop.session, scene.sent.path)
        assert again.nothing_new
        assert again.preview.already
        lock(laptop.session)
        opened(laptop)
        assert [one.comp for one in laptop.session.standing.stories.values()] == [scene.comp]
        lock(laptop.session)


def _documents(laptop: Laptop, comp: CompartmentId) -> list[str]:
    return sorted(one.name for one in laptop.session.compartment(comp).location.documents.iterdir())
