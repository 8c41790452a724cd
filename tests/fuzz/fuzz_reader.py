"""Mutated files through the reader and the safe view until the time is over; what breaks them is kept as a sample.

    python tests/fuzz/fuzz_reader.py SECONDS [FOLDER] [--parser NAME] [--seed N] [FILE…]

SECONDS are of processor time. With --parser (tests/fuzz/parsers.py) only files of its kinds are tried.
With FILEs these are tried once each, as they are: so a kept sample is tried again. Exit status 1 where anything broke.
A worker does the reading, so that a death of the process costs one sample; it writes down what it tries before it does.
Now and then one is traced: what reaches a line that none before did is mutated further.
"""

import argparse
import contextlib
import functools
import hashlib
import io
import os
import random
import resource
import signal
import subprocess
import sys
import time
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

from fuzz import parsers  # noqa: E402  the tests' folder is known only now
from reader.hearing import unframe  # noqa: E402
from reader.mutations import mutated, spliced  # noqa: E402

from tipdesk.reader.bounds import TooMuch  # noqa: E402
from tipdesk.reader.mail import bodies  # noqa: E402
from tipdesk.reader.messages import InputEnded, Pace  # noqa: E402
from tipdesk.reader.pages.ready import make_ready  # noqa: E402
from tipdesk.reader.serve import read_input  # noqa: E402
from tipdesk.reader.sink import Sink  # noqa: E402
from tipdesk.reader.view import pages  # noqa: E402
from tipdesk.reader.view.looked import Looked  # noqa: E402
from tipdesk.reader.view.looking import Look  # noqa: E402
from tipdesk.reader.view.serve import ENCODER  # noqa: E402
from tipdesk.reader.view.sources import Held  # noqa: E402

HALF = 0.5
WHOLE = (bodies.PIECE, bodies.NEAR)
WHOLE_PAGES = (pages.PAGE_BYTES, pages.PAGE_LETTERS, pages.SLACK)
SLOWEST_S = 10
MEMORY_BYTES = 1 << 30
SPLICES = 0.25
ENTERED = 6
EXAMINED, DRAWN = 3, 120
TOLD_S = 10.0
TRACED = 0.04
MOST_ADDED = 4000


def tried(chance: random.Random, from_: list[bytes], endings: list[str]) -> Iterator[tuple[bytes, str]]:
    """What is added to the files meanwhile is chosen from too."""
    while True:
        data = chance.choice(from_)
        if chance.random() < SPLICES:
            data = spliced(chance, data, chance.choice(from_))
        yield mutated(chance, data), chance.choice(endings)


def cut_small(chance: random.Random) -> None:
    """Half of the runs cut bodies and texts into tiny pieces: a fault at a cut then shows in small files too."""
    small = chance.random() < HALF
    bodies.PIECE, bodies.NEAR = (chance.randrange(1, 200), chance.randrange(1, 40)) if small else WHOLE
    pages.PAGE_BYTES, pages.PAGE_LETTERS, pages.SLACK = (64, 32, 48) if small else WHOLE_PAGES


def one(path: Path, data: bytes, ending: str) -> None:
    """Read as an import would, and looked at as the safe view would; raises where anything does not hold."""
    path.write_bytes(data)
    out = io.BytesIO()
    sink = Sink(out.write, lambda: None, 1, pace=Pace.TAKE, skip=set(), after=0)
    descriptor = os.open(path, os.O_RDONLY)
    try:
        read_input(descriptor, ending, sink)
    finally:
        os.close(descriptor)
    found = unframe(out.getvalue())
    if not isinstance(found.said[-1], InputEnded):
        raise AssertionError("the input was not ended")  # noqa: TRY004 - no type is wrong, a promise is
    held = [(hashlib.sha256(document).hexdigest(), len(document)) for document in found.documents]
    failed = bool(found.failures)
    if not failed and held != [(facts.sha256, facts.size) for facts in found.held]:
        raise AssertionError("documents are not what is said of them")
    look(data)


def look(data: bytes) -> None:
    try:
        looking = Look(Held(memoryview(data)), message=len(data) % 2 == 0)
        whole = looking.enter(())
        enter(looking, (), len(whole.shown.inner))
    except (TooMuch, MemoryError):
        return  # both have their sentence


def drawn(looked: Looked) -> None:
    """A leaf as small as a thumbnail, its words, and what it says of its maker."""
    leaves = looked.leaves
    then: int | None = 0
    for _ in range(EXAMINED):
        if then is None:
            break
        examined = looked.examine(then)
        ENCODER.encode(examined)
        then = examined.then
    if leaves is None:
        return
    for leaf in {0, leaves.count - 1}:
        size = leaves.size(leaf)
        with contextlib.suppress(TooMuch):
            leaves.text(leaf)
            pixels = leaves.pixels(leaf, DRAWN / max(size.width, size.height))
            if len(pixels.data) != pixels.width * pixels.height * 3:
                raise AssertionError("pixels are not as many as is said")


def enter(looking: Look, path: tuple[int, ...], inner: int) -> None:
    looked = looking.enter(path)
    if looked.pages is not None:
        for page in {0, looked.pages.count // 2, looked.pages.count - 1}:
            looked.pages.text(page).encode()
            looked.pages.marks(page)
    drawn(looked)
    for place in range(min(inner, ENTERED)):
        deeper = looking.enter((*path, place))
        if len(path) < 2:
            enter(looking, (*path, place), len(deeper.shown.inner))


class TooSlow(BaseException):
    """Nothing that the reader catches, or it would go on."""


def too_slow(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlow(f"more than {SLOWEST_S} s")


def keep(folder: Path, data: bytes, ending: str, told: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(data).hexdigest()[:16]
    (folder / f"{name}{ending}").write_bytes(data)
    (folder / f"{name}.told").write_text(told)


class Tally:
    """How much was tried by whom, and in which ways it broke."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.count = 0
        self.ways = set[str]()
        self.reached = parsers.Reached()

    def broke(self, broken: BaseException) -> bool:
        """Whether in a new way."""
        last = traceback.extract_tb(broken.__traceback__)[-1]
        way = f"{type(broken).__name__} {Path(last.filename).name}:{last.lineno}"
        if way in self.ways:
            return False
        self.ways.add(way)
        print(f"BROKEN {way}: {broken}", flush=True)
        return True

    def say(self) -> None:
        spent = time.process_time()
        print(f"{self.name}: {self.count} executions in {spent:.0f} s, {self.reached.told()}", flush=True)


def worker(current: Path, folder: Path, given: argparse.Namespace) -> int:
    """Prints the executions so far now and then, and each new way of breaking."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    signal.signal(signal.SIGPROF, too_slow)
    make_ready()
    warnings.simplefilter("ignore")  # what Pillow warns of is what is tried
    of = list(parsers.chosen(given.parser))
    files = [data for parser in of for data in parsers.material(parser)]
    most = len(files) + MOST_ADDED
    attempt = parsers.open_sealed if of[0].opened else parsers.play if of[0].played else one
    chance, tally = random.Random(given.seed + " cuts"), Tally(f"{given.parser or 'all'}, seed {given.seed}")
    said = 0.0
    endings = sorted({ending for parser in of for ending in parser.endings})
    for data, ending in tried(random.Random(given.seed), files, endings):
        cut_small(chance)
        tally.count += 1
        deed = functools.partial(attempt, current, data, ending)
        signal.setitimer(signal.ITIMER_PROF, SLOWEST_S)
        try:
            if chance.random() >= TRACED:
                deed()
            elif tally.reached.traced(deed) and len(files) < most:
                files.append(data)
        except (Exception, TooSlow) as broken:  # noqa: BLE001 - whatever it is, it is what is looked for
            if tally.broke(broken):
                keep(folder, data, ending, traceback.format_exc())
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        spent = time.process_time()
        if spent - said > TOLD_S or spent > given.seconds:
            said = spent
            tally.say()
            current.with_suffix(".spent").write_text(str(spent))
        if spent > given.seconds:
            break
    return 1 if tally.ways else 0


def again(files: list[Path]) -> int:
    with TemporaryDirectory() as folder:
        for path in files:
            one(Path(folder) / "current", path.read_bytes(), path.suffix)
            print(f"{path.name} holds", flush=True)
    return 0


def main() -> int:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("seconds", type=float)
    asked.add_argument("folder", type=Path, nargs="?", default=CHECKOUT / "build" / "fuzz")
    asked.add_argument("files", type=Path, nargs="*")
    asked.add_argument("--parser", choices=["", *parsers.PARSERS], default="")
    asked.add_argument("--seed", default="")
    asked.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.files:
        return again(given.files)
    if given.worker is not None:
        return worker(given.worker, given.folder, given)
    status, turn, left, seed = 0, 0, given.seconds, given.seed or str(time.time_ns() % 1_000_000_000)
    with TemporaryDirectory() as folder:
        current = Path(folder) / "current"
        while left > 0:
            words = [str(left), str(given.folder), "--parser", given.parser, "--seed", f"{seed}.{turn}"]
            done = subprocess.run([sys.executable, __file__, *words, "--worker", str(current)], check=False).returncode
            status, turn = status or int(done != 0), turn + 1
            told = current.with_suffix(".spent")
            left -= float(told.read_text()) if told.exists() else TOLD_S
            told.unlink(missing_ok=True)
            if done < 0:
                keep(given.folder, current.read_bytes(), ".bin", f"the process died of signal {-done}")
                print(f"BROKEN: the process died of signal {-done}", flush=True)
    print(f"kept in {given.folder}" if status else "nothing broke", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
