"""Unlock to the first page, and Ctrl+L's part until the keys are let go, on a desk of many tips. Prints JSON.

The bar: the key derivation plus 100 ms, at a million tips; a lock under 100 ms (p95, the exec apart).
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

import fakes  # noqa: E402  the checkout's folder is known only now

from tipdesk.desk import found, tips, triage, unlock, vault  # noqa: E402
from tipdesk.desk.lock import lock  # noqa: E402
from tipdesk.desk.session import Session  # noqa: E402
from tipdesk.desk.surroundings import Surroundings  # noqa: E402
from tipdesk.domain.tip import DEFAULT_STATES  # noqa: E402
from tipdesk.ledger.bulk import NewRecord  # noqa: E402
from tipdesk.seal import kdf, recovery, slot_files, slots  # noqa: E402
from tipdesk.seal.secrets import Passphrase  # noqa: E402

PASSPHRASE = Passphrase(b"only a bench")
ROWS = 30


def records(session: Session, count: int) -> Iterator[NewRecord]:
    words = session.around.lists.words
    for number in range(count):
        at = number % (len(words) - 40)
        text = " ".join(words[at : at + 40])
        fields = {"title": f"{words[at]} {number}", "text": text, "channel": "mail", "received_ms": number}
        yield NewRecord("tip", session.new_id(), {**fields, "state": "new", "digest": f"{number:064x}"})


def derive_ms(place: vault.Vault, person: str, around: Surroundings) -> float:
    """The passphrase's slot alone: what no program can save."""
    file = slot_files.load(place.slots(person))
    device = unlock._device(place, person, around)
    start = time.perf_counter()
    slots.open_with_passphrase(file, PASSPHRASE, device)
    return (time.perf_counter() - start) * 1000


def once(place: vault.Vault, around: Surroundings) -> dict[str, float]:
    person = unlock.who(place, "").person
    alone = derive_ms(place, person, around)
    start = time.perf_counter()
    session = unlock.unlock(place, person, PASSPHRASE, around)
    inbox = session.places.inbox
    tips.counts(session, inbox)
    shown = tips.window(session, inbox, (), 0, ROWS)
    opened = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    triage.move(session, inbox, [shown[0].tip], DEFAULT_STATES[1])
    moved = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    lock(session)
    locked = (time.perf_counter() - start) * 1000
    return {"derive": alone, "to the first page": opened, "over": opened - alone, "one move": moved, "lock": locked}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--cheap", action="store_true", help="the cheapest slot: to see the rest alone")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        around = fakes.surroundings(Path(folder) / "state")
        cost = kdf.CHEAPEST if options.cheap else kdf.Cost(256 << 10, 3, 4)
        around = Surroundings(
            around.now_ms, around.chance, around.ring, around.state_folder, around.lists, lambda: cost
        )
        plan = found.Plan("Bench", "Ana", "", PASSPHRASE, recovery.draw_code())
        session = found.found_desk(Path(folder) / "vault", plan, around)
        for _ in session.compartment(session.places.inbox).bulk(session.pen, records(session, options.limit)):
            pass
        lock(session)
        place = vault.find(Path(folder) / "vault")
        rounds = [once(place, around) for _ in range(options.times)]
    result: dict[str, Any] = {"tips": options.limit, "times": options.times}
    for name in rounds[0]:
        took = sorted(one[name] for one in rounds)
        result[name] = {"median_ms": round(statistics.median(took), 1), "p95_ms": round(took[int(len(took) * 0.95)], 1)}
    json.dump(result, sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
