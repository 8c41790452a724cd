"""What was in the open process is found there, and nowhere in the memory of the locked one, nor on the disk."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest
from desks import PASSPHRASE
from paths import CHECKOUT

from tipdesk.desk import arrivals, found, sources, stories
from tipdesk.desk.lock import lock
from tipdesk.domain.ids import PersonId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.seal import recovery
from tipdesk.seal.secrets import SealSeed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory of another process is read from /proc")

NAME = "ZQCANARY Person of the Yard"
WAY = "zqcanary.0550.signal"
SENTENCE = "Zqcanary nobody looked at the hull"
PATIENCE_S = 60
LARGEST = 1 << 30


def regions(pid: int) -> Iterator[bytes]:
    """Everything readable in a process's memory."""
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            start, end = (int(part, 16) for part in place.split("-"))
            if "r" not in rights or end - start > LARGEST or start >= 1 << 47:
                continue
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue


def held(pid: int, canaries: dict[str, bytes]) -> set[str]:
    """Which canaries stand in the memory, as they are or as Qt's and Windows' UTF-16."""
    here = set()
    for region in regions(pid):
        for name, canary in canaries.items():
            wide = b"".join(bytes((byte, 0)) for byte in canary)
            if canary in region or wide in region:
                here.add(name)
    return here


@pytest.fixture
def planted(tmp_path: Path) -> tuple[list[str], dict[str, bytes]]:
    """A vault with a tip and a source; what to start the process with, and what to look for."""
    around = fakes.surroundings(tmp_path / "state", ring=fakes.MemoryRing(absent=True))
    plan = found.Plan("Morrow", "Ana", "blue mug", PASSPHRASE, recovery.draw_code())
    session = found.found_desk(tmp_path / "vault", plan, around)
    shelf = arrivals.Shelf(session, session.places.inbox)
    (tip,) = shelf.file([arrivals.Arrival("d" * 64, "mail", "Sheets", SENTENCE)])
    story = stories.found_story(session, "Harbour contracts", "amber ferry").story
    promise = Promise("Only Ana.", 1, "by voice", "an official", (), frozenset({PersonId(session.me)}), None)
    place = session.standing.stories[str(story)].comp
    source = sources.add_source(
        session, place, sources.NewSource(Identity(NAME, (Way("signal", WAY),), "tide", "evenings"), promise)
    )
    seed = next(value for value in vars(session.keys.opening).values() if isinstance(value, SealSeed))
    lock(session)
    canaries = {
        "name": NAME.encode(),
        "way": WAY.encode(),
        "sentence": SENTENCE.encode(),
        "passphrase": PASSPHRASE.expose(),
        "key": seed.expose(),
    }
    return [str(tmp_path / "vault"), str(story), str(source), str(tip)], canaries


def test_the_lock_leaves_nothing_of_what_was_open(planted: tuple[list[str], dict[str, bytes]], tmp_path: Path) -> None:
    arguments, canaries = planted
    where = {**os.environ, "PYTHONPATH": os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "tests")))}
    child = subprocess.Popen(
        [sys.executable, str(CHECKOUT / "tests" / "attack" / "lives_and_locks.py"), *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**where, "QT_QPA_PLATFORM": "offscreen"}, cwd=tmp_path,
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        child.stdin.write(PASSPHRASE.expose() + b"\n")
        child.stdin.flush()
        assert child.stdout.readline().startswith(b"open")
        assert held(child.pid, canaries) == set(canaries)
        before = Path(f"/proc/{child.pid}/cmdline").read_bytes()
        child.stdin.write(b"lock\n")
        child.stdin.flush()
        until = time.monotonic() + PATIENCE_S
        while Path(f"/proc/{child.pid}/cmdline").read_bytes() == before and time.monotonic() < until:
            time.sleep(0.05)
        # The fresh process has begun, and has had time to paint its unlock page.
        time.sleep(1.5)
        assert child.poll() is None
        assert b"tipdesk" in Path(f"/proc/{child.pid}/cmdline").read_bytes()
        assert held(child.pid, canaries) == set()
    finally:
        child.kill()
        child.communicate()
    files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert not [name for name, canary in canaries.items() if canary in files]
