"""Mutated mail through the reader and the safe view until the time is over; what breaks them is kept as a sample.

    python tests/fuzz/fuzz_reader.py SECONDS [FOLDER] [--seed N] [FILE…]

With FILEs these are tried once each, as they are: so a kept sample is tried again. Exit status 1 where anything broke.
A worker does the reading, so that a death of the process costs one sample; it writes down what it tries before it does.
"""

import argparse
import contextlib
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

from reader import made as reader_made  # noqa: E402  the tests' folder is known only now
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
KINDS = (
    "email", "mbox", "html", "naughty", "vcard", "archives", "whatsapp", "telegram", "signal", "msg", "csv",
    "platforms", "documents", "images",
)  # fmt: skip
MADE = (
    "told_pdf", "changed_pdf", "layered_pdf", "photograph", "letter", "workbook", "slides", "open_document",
)  # fmt: skip
OURS = ("mail", "packed", "contacts", "chats", "outlook", "forms", "sealed")
LARGEST = 60_000
SLOWEST_S = 10
MEMORY_BYTES = 1 << 30
SPLICES = 0.25
ENTERED = 6
EXAMINED, DRAWN = 3, 120
TOLD_S = 10.0
ENDINGS = (".eml", ".mbox", ".emlx", ".txt", ".vcf", ".zip", ".json", "")


def material() -> list[bytes]:
    """Our own samples, and of the corpus what is not large, if it is there."""
    corpus = Path(os.environ.get("TIPDESK_CORPUS") or CHECKOUT.parent / "shared" / "corpus")
    folders = [*(CHECKOUT / "tests" / "samples" / one for one in OURS), *(corpus / kind for kind in KINDS)]
    made = [getattr(reader_made, name)() for name in MADE]
    paths = sorted(path for folder in folders if folder.is_dir() for path in folder.rglob("*") if path.is_file())
    return [*made, *(path.read_bytes() for path in paths if path.stat().st_size < LARGEST)]


def tried(chance: random.Random, from_: list[bytes]) -> Iterator[tuple[bytes, str]]:
    while True:
        data = chance.choice(from_)
        if chance.random() < SPLICES:
            data = spliced(chance, data, chance.choice(from_))
        yield mutated(chance, data), chance.choice(ENDINGS)


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


def worker(current: Path, folder: Path, seed: str, until: float) -> int:
    """Prints the executions so far now and then, and each new way of breaking."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    signal.signal(signal.SIGALRM, too_slow)
    make_ready()
    warnings.simplefilter("ignore")  # what Pillow warns of is what is tried
    ways, cuts = set[str](), random.Random(seed + " cuts")
    began = said = time.monotonic()
    for count, (data, ending) in enumerate(tried(random.Random(seed), material()), 1):
        cut_small(cuts)
        signal.setitimer(signal.ITIMER_REAL, SLOWEST_S)
        try:
            one(current, data, ending)
        except (Exception, TooSlow) as broken:  # noqa: BLE001 - whatever it is, it is what is looked for
            last = traceback.extract_tb(broken.__traceback__)[-1]
            way = f"{type(broken).__name__} {Path(last.filename).name}:{last.lineno}"
            if way not in ways:
                ways.add(way)
                keep(folder, data, ending, traceback.format_exc())
                print(f"BROKEN {way}: {broken}", flush=True)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        now = time.monotonic()
        if now - said > TOLD_S or now > until:
            said = now
            print(f"seed {seed}: {count} executions, {count / (now - began):.0f} a second", flush=True)
        if now > until:
            return 1 if ways else 0
    return 0


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
    asked.add_argument("--seed", default="")
    asked.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.files:
        return again(given.files)
    until = time.monotonic() + given.seconds
    if given.worker is not None:
        return worker(given.worker, given.folder, given.seed, until)
    status, turn, seed = 0, 0, given.seed or str(time.time_ns() % 1_000_000_000)
    with TemporaryDirectory() as folder:
        current = Path(folder) / "current"
        while (left := until - time.monotonic()) > 0:
            words = [str(left), str(given.folder), "--seed", f"{seed}.{turn}", "--worker", str(current)]
            done = subprocess.run([sys.executable, __file__, *words], check=False).returncode
            status, turn = status or int(done != 0), turn + 1
            if done < 0:
                keep(given.folder, current.read_bytes(), ".bin", f"the process died of signal {-done}")
                print(f"BROKEN: the process died of signal {-done}", flush=True)
    print(f"kept in {given.folder}" if status else "nothing broke", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
