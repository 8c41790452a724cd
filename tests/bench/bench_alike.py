"""Five thousand new tips: compared, grouped, decided about at once and taken back; and the labelled pairs. Prints JSON.

Processor seconds, beside those of the wall: the bars are for a machine that does nothing else.
"""

import argparse
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("TIPDESK_BENCH") or CHECKOUT.parent / "shared" / "bench")
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests"), str(PEERS)]

import alike_pairs  # noqa: E402  the folders are known only now
import fakes  # noqa: E402
import gen_tips  # noqa: E402

from tipdesk.desk import found, in_bulk, nearness, seen, tips  # noqa: E402
from tipdesk.desk.arrivals import Arrival, Shelf  # noqa: E402
from tipdesk.desk.session import Session  # noqa: E402
from tipdesk.domain.ids import TipId  # noqa: E402
from tipdesk.domain.likeness import ALIKE, likeness, sketches  # noqa: E402
from tipdesk.domain.tip import DEFAULT_STATES  # noqa: E402
from tipdesk.seal import recovery  # noqa: E402
from tipdesk.seal.secrets import Passphrase  # noqa: E402

COPIES = 3
"""One of so many is a copy of an earlier one."""


def arrivals(number: int) -> Iterator[Arrival]:
    chance, texts = random.Random(1), list[str]()
    for place, tip in enumerate(gen_tips.tips(number, seed=7)):
        text = str(tip["text"])
        if place % COPIES == 1 and texts:
            text = alike_pairs.wrapped(chance.choice(("forward-en", "reply-en", "hand")), chance.choice(texts[-500:]))
        texts.append(str(tip["text"]))
        sender = f"p{place % 700}@mail.example"
        yield Arrival(f"{place:064x}", "mail", str(tip["title"]), text, str(tip["sender"]), sender)


def timed(work: Callable[[], object]) -> dict[str, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return {"wall_s": round(time.perf_counter() - wall, 2), "cpu_s": round(time.process_time() - cpu, 2)}


def steps(made: Iterator[object]) -> Callable[[], None]:
    def run() -> None:
        for _ in made:
            continue

    return run


def pairs() -> dict[str, Any]:
    said = [
        (max((likeness(a, b) for a in sketches(p.one, 7) for b in sketches(p.other, 7)), default=0.0) >= ALIKE, p.same)
        for p in alike_pairs.labelled()
    ]
    right = sum(one and two for one, two in said)
    found_ones, same = sum(one for one, _ in said), sum(two for _, two in said)
    return {"pairs": len(said), "precision": round(right / found_ones, 3), "recall": round(right / same, 3)}


def measured(session: Session, number: int) -> dict[str, Any]:
    inbox, shelf = session.places.inbox, Shelf(session, session.places.inbox)
    shelf.known()
    ids: list[TipId] = []
    made = list(arrivals(number))

    def file() -> None:
        for at in range(0, len(made), 500):
            ids.extend(TipId(one) for one in shelf.file(made[at : at + 500]))

    told: dict[str, Any] = {"filed": timed(file), "compared": timed(steps(nearness.compare(session, inbox)))}
    lines: list[nearness.Line] = []
    told["grouped"] = timed(lambda: lines.extend(nearness.listed(session, inbox, ())))
    told["seen"] = timed(lambda: seen.before(session, inbox, tips.whole(session, inbox, ids[3])))
    told["moved"] = timed(steps(in_bulk.move(session, inbox, ids, DEFAULT_STATES[1])))
    told["taken_back"] = timed(lambda: session.history.undo(session))
    return told | {"tips": number, "rows": len(lines)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tips", type=int, default=5_000)
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        around = fakes.surroundings(Path(scratch) / "state", clock=fakes.Clock(), ring=fakes.MemoryRing())
        plan = found.Plan("Bench", "Ana", "blue mug", Passphrase(b"only a bench"), recovery.draw_code())
        session = found.found_desk(Path(scratch) / "vault", plan, around)
        result = measured(session, options.tips) | pairs()
        session.close()
    json.dump(result, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
