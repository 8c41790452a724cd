"""Verifying a log of very many events, each a signed commit, beside the bare limit of the same size; prints JSON.

The bars: all of a million at most twice `limit_audit.py`'s read + links + each 64th signature, and under 10 s; what
came since the last verified head at most 1.3 times those 1000 alone. `--every-signature`, in two threads, is measured
over a part. Where others work on the machine, look at the processor's seconds, or run it under `chrt -f 10`.
"""

import argparse
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("TIPDESK_BENCH") or CHECKOUT.parent / "shared" / "bench")
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests"), str(PEERS)]

import limit_audit  # noqa: E402  the peers' folder is known only now
import measure  # noqa: E402
from compartments import KEY, Laptop  # noqa: E402

from tipdesk.desk.shapes import shape  # noqa: E402
from tipdesk.domain.events import EventKind  # noqa: E402
from tipdesk.ledger import ahead  # noqa: E402
from tipdesk.ledger.bulk import NewRecord  # noqa: E402
from tipdesk.ledger.compartment import Compartment, Founding, Location  # noqa: E402
from tipdesk.ledger.ids import new_record_id  # noqa: E402
from tipdesk.ledger.verify import Extent, Verified, verify  # noqa: E402

SINCE = 1000
PART = 50_000
NOW_MS = 1_800_000_000_000


def events(laptop: Laptop, count: int) -> Iterator[NewRecord]:
    """As `desk.record` writes them."""
    rng, kinds = random.Random("events"), [one.value for one in EventKind]
    for number in range(count):
        fields = {
            "kind": rng.choice(kinds), "at_ms": NOW_MS - (count - number) * 1000, "person": laptop.keys.public.id,
            "subject": f"{rng.getrandbits(48):012x}", "where": f"plain {rng.randrange(500):03d}", "reason": "",
            "allowed": True, "laptop": "0123456789abcdef", "count": 1,
        }  # fmt: skip
        yield NewRecord("event", new_record_id(number, rng.randbytes), fields)


def build(folder: Path, count: int) -> None:
    """A log of `count` commits of one operation, and the peer's feed of as many."""
    (folder / "ours").mkdir(parents=True)
    laptop = Laptop()
    compartment = Compartment.found(folder / "ours", KEY, shape, laptop.pen, Founding("log", (laptop.keys.public,)))
    ahead.COMMIT_OPERATIONS = 1  # type: ignore[misc]  each event is a commit, as in use
    for _ in compartment.bulk(laptop.pen, events(laptop, count)):
        pass
    compartment.close()
    limit_audit.build(folder / "feed.db", count)


def timed(ways: dict[str, Callable[[], object]], repeat: int) -> dict[str, Any]:
    """Wall and processor seconds, in turn."""
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(repeat):
        for name, way in ways.items():
            wall, cpu = time.perf_counter(), time.process_time()
            way()
            took[name].append((time.perf_counter() - wall, time.process_time() - cpu))
    wall = {name: statistics.median(one for one, _ in some) for name, some in took.items()}
    cpu = {name: statistics.median(one for _, one in some) for name, some in took.items()}
    ours, limit = list(ways)[:2]
    return {
        "wall_s": {name: round(one, 4) for name, one in wall.items()},
        "cpu_s": {name: round(one, 4) for name, one in cpu.items()},
        "ratio": round(wall[ours] / wall[limit], 2),
        "ratio_cpu": round(cpu[ours] / cpu[limit], 2),
    }


def measured(folder: Path, count: int, repeat: int) -> dict[str, Any]:
    path, feed = next((folder / "ours").glob("*.db")), folder / "feed.db"
    compartment = Compartment.open(Location(path.parent, path.stem, KEY, shape))  # type: ignore[arg-type]
    verdict = compartment.book.state.verdict

    def ours(extent: Extent) -> None:
        view = compartment.reading()
        *_, last = verify(view.db, verdict, NOW_MS, extent)
        assert isinstance(last, Verified)
        assert last.findings == ()
        view.close()

    head, part = count + 1, min(PART, count)
    result = {
        "commits": count,
        "file_mb": measure.size_mb(path),
        "all": timed(
            {
                "ours": lambda: ours(Extent()),
                "limit": lambda: limit_audit.verify(feed, 0, count, 64),
                "limit, head's signature alone": lambda: limit_audit.verify(feed, 0, count, 0),
            },
            repeat,
        ),
        "what came since": timed(
            {
                "ours": lambda: ours(Extent(head - SINCE, 1)),
                "limit": lambda: limit_audit.verify(feed, count - SINCE, count, 1),
            },
            repeat * 5,
        ),
        "every signature of a part": timed(
            {
                "ours, two threads": lambda: ours(Extent(0, 1, part)),
                "limit, one thread": lambda: limit_audit.verify(feed, 0, part, 1),
                "limit, two processes": lambda: limit_audit.in_two(feed, part, 1),
            },
            repeat,
        ),
        "peak_rss_mb": measure.peak_rss_mb(),
    }
    compartment.close()
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commits", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where the logs are made; kept where it is given, and used again")
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        folder = (options.folder or Path(scratch)) / f"verify-{options.commits}"
        if not folder.exists():
            build(folder, options.commits)
        json.dump(measured(folder, options.commits, options.repeat), sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
