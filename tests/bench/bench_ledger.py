"""The ledger beside its peers, in turn in one run: insert, search, pages. Prints JSON.

The peers are those of the folder named by TIPDESK_BENCH, or ../shared/bench beside the checkout: nothing is copied.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("TIPDESK_BENCH") or CHECKOUT.parent / "shared" / "bench")
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests"), str(PEERS)]

import gen_tips  # noqa: E402  the peers' folder is known only now
import measure  # noqa: E402
import tip_store  # noqa: E402
from compartments import KEY, Laptop  # noqa: E402

from tipdesk.desk.shapes import shape  # noqa: E402
from tipdesk.ledger import connection, search  # noqa: E402
from tipdesk.ledger.bulk import NewRecord  # noqa: E402
from tipdesk.ledger.compartment import Compartment, Founding, Location  # noqa: E402
from tipdesk.ledger.ids import RecordId  # noqa: E402
from tipdesk.ledger.view import View  # noqa: E402
from tipdesk.ledger.vocabulary import COUNTED_MOST  # noqa: E402

Seconds = dict[str, list[float]]
SINGLE_COMMITS = 500
PLAIN_HITS = (
    "SELECT rowid, received_ms, channel, state, sender, title FROM tip WHERE rowid IN"
    " (SELECT rowid FROM tip_fts WHERE tip_fts MATCH ? ORDER BY rowid DESC LIMIT 50) ORDER BY rowid DESC"
)
PLAIN_COUNT = "SELECT count(*) FROM tip_fts WHERE tip_fts MATCH ?"
PLAIN_BEST = "SELECT rowid FROM tip_fts WHERE tip_fts MATCH ? ORDER BY rank LIMIT 50"


def new_record(row: tuple[Any, ...]) -> NewRecord:
    """The same columns as the peer's row, under the desk's names."""
    _, identifier, received_ms, channel, state, language, sender, title, text, tags = row
    fields = {
        "received_ms": received_ms, "channel": channel, "state": state, "language": language,
        "sender_name": sender, "title": title, "text": text, "tags": tags,
    }  # fmt: skip
    return NewRecord("tip", RecordId(identifier.hex()), fields)


def found(folder: Path, laptop: Laptop) -> Compartment:
    folder.mkdir(parents=True, exist_ok=True)
    return Compartment.found(folder, KEY, shape, laptop.pen, Founding("inbox", (laptop.keys.public,)))


def in_turn(ways: dict[str, Callable[[], object]], repeat: int) -> Seconds:
    """Round after round, so that an hour's slowness falls on all alike."""
    took: Seconds = {name: [] for name in ways}
    for _ in range(repeat):
        for name, way in ways.items():
            os.sync()
            took[name].append(measure.seconds(way))
    return took


def told(took: Seconds, ours: str, peer: str, digits: int = 3) -> dict[str, Any]:
    ratios = [a / b for a, b in zip(took[ours], took[peer], strict=True)]
    return {
        "seconds": {name: measure.spread(some, digits) for name, some in took.items()},
        "ratio": measure.spread(ratios, 2),
        "ratio_of_medians": round(statistics.median(took[ours]) / statistics.median(took[peer]), 2),
    }


def plain_file(path: Path, rows: Iterable[tuple[Any, ...]]) -> None:
    for old in path.parent.glob(path.name + "*"):
        old.unlink()
    db = tip_store.connect(path, pragmas=tip_store.TUNED)
    tip_store.create(db)
    tip_store.insert(db, iter(rows))
    db.close()


def inserting(options: argparse.Namespace, scratch: Path) -> dict[str, Any]:
    """Bulk filing, then tips filed one by one after it."""
    rows = list(tip_store.rows(options.tips, options.limit))
    laptop = Laptop()
    singles: list[float] = []
    steps: list[float] = []

    def ours() -> None:
        shutil.rmtree(scratch / "ours", ignore_errors=True)
        compartment = found(scratch / "ours", laptop)
        begun = time.perf_counter()
        # The records are made here, one by one, as a reader would hand them over.
        for _ in compartment.bulk(laptop.pen, map(new_record, rows)):
            steps.append(time.perf_counter() - begun)
            begun = time.perf_counter()
        compartment.close()

    took = in_turn({"plain": lambda: plain_file(scratch / "plain.db", rows), "ours": ours}, options.repeat)
    location = where(scratch)
    compartment = Compartment.open(location, at_work=True)
    for number, row in enumerate(rows[:SINGLE_COMMITS]):
        record = new_record((0, number.to_bytes(16, "big"), *row[2:]))
        begun = time.perf_counter()
        with compartment.commit(laptop.pen) as commit:
            commit.set(record.kind, record.record, record.fields)
        singles.append((time.perf_counter() - begun) * 1000)
    compartment.close()
    return told(took, "ours", "plain", 2) | {
        "tips": len(rows),
        "longest_step_s": round(max(steps), 2),
        "single_commit_ms": measure.percentiles(singles),
        "file_mb": {"plain": measure.size_mb(scratch / "plain.db"), "ours": measure.size_mb(location.path)},
    }


def where(scratch: Path) -> Location:
    path = next((scratch / "ours").glob("*.db"))
    return Location(path.parent, path.stem, KEY, shape)  # type: ignore[arg-type]


def ready(options: argparse.Namespace, scratch: Path) -> Location:
    """Both files, made where the insert was not measured before."""
    if not (scratch / "ours").exists():
        plain_file(scratch / "plain.db", tip_store.rows(options.tips, options.limit))
        laptop = Laptop()
        compartment = found(scratch / "ours", laptop)
        for _ in compartment.bulk(laptop.pen, map(new_record, tip_store.rows(options.tips, options.limit))):
            pass
        compartment.close()
    return where(scratch)


def repeat_ms(ways: dict[str, Callable[[], object]], times: int) -> dict[str, float]:
    """Medians of calls in turn, after one each that is not counted."""
    took: Seconds = {name: [] for name in ways}
    for turn in range(times + 1):
        for name, way in ways.items():
            seconds = measure.seconds(way)
            if turn:
                took[name].append(seconds * 1000)
    return {name: round(statistics.median(some), 3) for name, some in took.items()}


def beside(ways: dict[str, Callable[[], object]], times: int) -> dict[str, float]:
    found = repeat_ms(ways, times)
    return found | {"ratio": round(found["ours"] / found["plain"], 2) if found["plain"] else 0.0}


def searching(options: argparse.Namespace, scratch: Path) -> dict[str, Any]:
    """Every query warm: the peer is given the very expression that we ask, before beginnings are spelled out."""
    location = ready(options, scratch)
    plain = tip_store.connect(scratch / "plain.db", pragmas=tip_store.TUNED)
    compartment = Compartment.open(location, at_work=True)
    view = compartment.reading(cache_kib=connection.CACHE_AT_WORK_KIB)
    db = connection.connect(location.path, KEY, cache_kib=connection.CACHE_AT_WORK_KIB)
    learned = view.vocabulary
    result: dict[str, Any] = {"vocabulary": reading(learned.steps())}
    queries = {name: query.rstrip("*") for name, query in gen_tips.queries().items()}
    queries |= {f"{name}, whole word": f'"{query}"' for name, query in queries.items() if query.isalpha()}
    for name, query in queries.items():
        asked = search.expression(query)
        total = search.count(db, asked)
        one: dict[str, Any] = {"hits": total}
        one["newest 50"] = beside(
            {
                "plain": lambda a=asked: plain.execute(PLAIN_HITS, (a,)).fetchall(),
                "ours": lambda a=asked: search.newest(db, learned.spelled(a)),
            },
            options.times,
        )
        one["count"] = beside(
            {
                "plain": lambda a=asked: plain.execute(PLAIN_COUNT, (a,)).fetchall(),
                "ours": lambda a=asked: search.count(db, learned.spelled(a, COUNTED_MOST)),
            },
            options.times,
        )
        if total <= search.RANKED_MOST:
            one["best 50"] = beside(
                {
                    "plain": lambda a=asked: plain.execute(PLAIN_BEST, (a,)).fetchall(),
                    "ours": lambda a=asked: search.best(db, a),
                },
                options.times,
            )
        one["view.search ms"] = repeat_ms({"ours": lambda q=query: view.search(q)}, options.times)["ours"]
        result[name] = one
    result["half a word ms"] = repeat_ms({"ours": lambda: view.search("indqvis")}, options.times)["ours"]
    result["chinese 2 ms"] = repeat_ms(
        {"ours": lambda: view.search(gen_tips.substrings()["chinese 2"])}, options.times
    )["ours"]
    result["pages"] = paging(view, db, options)
    result["triage and the list anew"] = triaging(compartment, view)
    view.close()
    db.close()
    plain.close()
    compartment.close()
    result["open + first page ms"] = repeat_ms({"ours": lambda: first_page(location)}, options.times)["ours"]
    return result


def reading(steps: Iterator[None]) -> dict[str, Any]:
    """The vocabulary, read in the background after unlocking."""
    took: list[float] = []
    begun = time.perf_counter()
    for _ in steps:
        took.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
    return {"all ms": round(sum(took), 1), "step ms": measure.percentiles(took)}


def first_page(location: Location) -> None:
    compartment = Compartment.open(location)
    view = compartment.reading()
    view.page("tip", STATES, limit=50)
    view.close()
    compartment.close()


STATES = gen_tips.STATES


def paging(view: Any, db: Any, options: argparse.Namespace) -> dict[str, Any]:
    scan = measure.seconds(lambda: view.window("tip", STATES, 5_000, 50)) * 1000
    total = sum(view.counts("tip").values())
    places = range(0, total, max(1, total // 97))
    took = [measure.seconds(lambda p=place: view.window("tip", STATES, p, 50)) * 1000 for place in places]
    in_one = range(0, view.counts("tip")[STATES[0]], max(1, total // 700))
    one_state = [measure.seconds(lambda p=place: view.window("tip", [STATES[0]], p, 50)) * 1000 for place in in_one]
    return {
        "jumps scan and a window ms": round(scan, 1),
        "window of 50 anywhere, all states": measure.percentiles(took, 3),
        "page of 50, one state": measure.percentiles(one_state, 3),
        "counts ms": repeat_ms({"ours": lambda: view.counts("tip")}, options.times)["ours"],
    }


def triaging(compartment: Compartment, view: View) -> dict[str, Any]:
    """One tip answered anywhere in the list: its commit, the numbers, and the page that shows it."""
    pen, total = Laptop().pen, sum(view.counts("tip").values())

    def answer(place: int) -> None:
        card = view.window("tip", STATES, place, 1)[0]
        with compartment.commit(pen) as commit:
            commit.set("tip", card.record, {"state": STATES[(STATES.index(card.state) + 1) % len(STATES)]})
        view.counts("tip")
        view.window("tip", STATES, place, 50)

    places = range(0, total, max(1, total // 150))
    return measure.percentiles([measure.seconds(lambda p=place: answer(p)) * 1000 for place in places])


SECTIONS: dict[str, Callable[[argparse.Namespace, Path], dict[str, Any]]] = {
    "insert": inserting,
    "search": searching,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tips", type=Path, help="a file from gen_tips.py; made where absent")
    parser.add_argument("--limit", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=3, help="rounds of what takes seconds")
    parser.add_argument("--times", type=int, default=15, help="calls of what takes milliseconds")
    parser.add_argument("--folder", type=Path, help="where files are made, and then removed")
    parser.add_argument("--only", nargs="*", choices=SECTIONS, default=list(SECTIONS))
    options = parser.parse_args()
    result: dict[str, Any] = {}
    with TemporaryDirectory(dir=options.folder) as folder:
        if options.tips is None:
            options.tips = Path(folder) / "tips.jsonl"
            make = [sys.executable, str(PEERS / "gen_tips.py"), str(options.limit), "--out", str(options.tips)]
            subprocess.run(make, check=True)
        for name in options.only:
            result[name] = SECTIONS[name](options, Path(folder))
    json.dump(result, sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
