"""Merging foreign commits beside filing the same here, verifying a long log, and opening it. Prints JSON.

python tests/bench/bench_merge.py --commits 100000 --folder SCRATCH
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

from folding import Salts, genesis, person  # noqa: E402  the tests' folder is known only now

from tipdesk.desk.shapes import shape  # noqa: E402
from tipdesk.ledger import ahead  # noqa: E402
from tipdesk.ledger.bulk import NewRecord, Pen  # noqa: E402
from tipdesk.ledger.commit import ReceivedCommit  # noqa: E402
from tipdesk.ledger.compartment import Compartment, Founding, Location, take_in  # noqa: E402
from tipdesk.ledger.ids import CompartmentId, new_record_id  # noqa: E402
from tipdesk.ledger.operation import write_fields  # noqa: E402
from tipdesk.ledger.verify import Extent, Verified, verify  # noqa: E402
from tipdesk.ledger.writer import Draft  # noqa: E402
from tipdesk.ledger.writing import Place, write_commit  # noqa: E402
from tipdesk.seal.secrets import FileKey  # noqa: E402

KEY = FileKey(bytes(32))


def records(count: int) -> list[NewRecord]:
    """One tip of a few hundred letters each."""
    words = [
        "ferry",
        "harbour",
        "inspection",
        "reservoir",
        "night",
        "shift",
        "ward",
        "toll",
        "road",
        "missing",
        "page",
        "ledger",
        "witness",
    ]
    found = []
    for n in range(count):
        text = " ".join(words[(n * 7 + k * k) % len(words)] + str((n * k) % 997) for k in range(40))
        fields = {"title": text[:40], "text": text, "received_ms": n, "state": "new", "channel": "mail"}
        found.append(NewRecord("tip", new_record_id(n, lambda size, n=n: n.to_bytes(size, "big")), fields))
    return found


def foreign(some: list[NewRecord]) -> tuple[CompartmentId, list[ReceivedCommit]]:
    """As many commits of one operation, by another laptop."""
    ann, first = person("ann"), genesis("ann", chance=Salts(1), kind="inbox")
    place, made = Place.after(first), [first.received()]
    for one in some:
        body = write_fields("set", one.kind, one.record, one.fields)
        commit = write_commit(ann.author, place, ordinary=[body], time=1, chance=os.urandom)
        made.append(commit.received())
        place = Place.after(commit)
    return CompartmentId(first.id), made


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return round(time.perf_counter() - start, 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commits", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=2)
    parser.add_argument("--folder", type=Path, help="where files are made, and then removed")
    options = parser.parse_args()
    some = records(options.commits)
    comp, made = foreign(some)
    pen = Pen(person("ann").author, lambda: 1, os.urandom)
    result: dict[str, list[float]] = {"local": [], "merge": [], "verify": [], "verify_every": [], "open": [], "one": []}
    ahead.COMMIT_OPERATIONS, ahead.BATCHES = 1, (20_000,)  # type: ignore[misc]  the same shape on both sides
    with TemporaryDirectory(dir=options.folder) as scratch:
        for turn in range(options.repeat):
            here, there = Path(scratch) / f"a{turn}", Path(scratch) / f"b{turn}"
            here.mkdir()
            there.mkdir()
            local = Compartment.found(here, KEY, shape, pen, Founding("inbox", (person("ann").keys.public,)))
            result["local"].append(seconds(lambda c=local: list(c.bulk(pen, iter(some)))))
            local.close()
            location = Location(there, comp, KEY, shape)
            result["merge"].append(seconds(lambda at=location: take_in(at, made)[0].close()))
            opened = Compartment.open(location)
            result["open"].append(seconds(opened.close))
            start = time.perf_counter()
            opened = Compartment.open(location)
            assert opened.book.state.verdict.members
            result["open"][-1] = round(time.perf_counter() - start, 4)
            book = opened.book
            for name, extent in (("verify", Extent()), ("verify_every", Extent(each=1))):
                found: list[object] = []
                result[name].append(
                    seconds(lambda e=extent, f=found, b=book: f.extend(verify(b.db, b.state.verdict, 1, e)))
                )
                assert isinstance(found[-1], Verified)
                assert found[-1].findings == ()
            draft = Draft()
            draft.set("tip", new_record_id(1 << 40, os.urandom), {"title": "x", "text": "y", "received_ms": 1})
            result["one"].append(seconds(lambda c=opened, d=draft: c.write(pen, d)))
            opened.close()
    print(json.dumps({"commits": options.commits, "seconds": result}, indent=1))


if __name__ == "__main__":
    main()
