"""The security editor's seventeen questions over the logs of ten people, five hundred stories, a million signed events.

Prints JSON: how long the logs took to read once, and for each question the median and the worst of its askings.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

import auditing  # noqa: E402
import fakes  # noqa: E402
from auditing import DAY_MS, HOUR_MS, NOON_MS, Colleague  # noqa: E402

from tipdesk.desk import audit_answers, audit_findings, found, watching  # noqa: E402
from tipdesk.desk.audit_answers import Asked  # noqa: E402
from tipdesk.desk.audit_lines import Sift  # noqa: E402
from tipdesk.desk.lock import lock  # noqa: E402
from tipdesk.desk.session import Session  # noqa: E402
from tipdesk.desk.watching import Watch  # noqa: E402
from tipdesk.domain.events import Details, EventKind  # noqa: E402
from tipdesk.domain.questions import Question  # noqa: E402
from tipdesk.seal import recovery  # noqa: E402
from tipdesk.seal.secrets import Passphrase  # noqa: E402

PEOPLE, STORIES, SOURCES, DAYS = 10, 500, 300, 730
KINDS = (
    *(EventKind.TIP_READ,) * 40, *(EventKind.STORY_OPENED,) * 20, *(EventKind.DOCUMENT_OPENED,) * 15,
    *(EventKind.SEARCHED,) * 8, *(EventKind.UNLOCKED,) * 4, *(EventKind.HEADS,) * 4, *(EventKind.IMPORTED,) * 3,
    *(EventKind.FILED,) * 2, EventKind.COPIED, EventKind.IDENTITY_OPENED, EventKind.IDENTITY_SEALED, EventKind.EXPORTED,
)  # fmt: skip
FOUND_MS = NOON_MS - (DAYS + 10) * DAY_MS


def events(who: Colleague, everybody: list[Colleague], count: int, at: int) -> Iterator[dict[str, Any]]:
    """A working life: founding and letting in first, then reading, mostly by day."""
    chance = random.Random(at)
    mine = [f"story {number}" for number in range(at, STORIES, PEOPLE)]
    theirs = [f"story {chance.randrange(STORIES)}" for _ in range(40)]
    begun = FOUND_MS
    for where in mine:
        begun += 1000
        yield who.fields(EventKind.STORY_FOUNDED, begun, where=where)
        for other in chance.sample(everybody, 3):
            details = Details(whom=str(other.id), role="contributor", until_ms=begun + chance.randrange(900) * DAY_MS)
            yield who.fields(EventKind.GRANT_GIVEN, begun + 1, where=where, reason="helps", details=details)
    for number in range(SOURCES // PEOPLE):
        where = chance.choice(mine)
        keepers = (str(who.id),) if number % 7 else (str(who.id), str(everybody[(at + 1) % PEOPLE].id))
        details = Details(people=keepers, may_know=(str(who.id),), needed=1, due_ms=NOON_MS + number * 3 * DAY_MS)
        yield who.fields(
            EventKind.SOURCE_ADDED, begun + number, where=where, subject=f"bird {at} {number}", details=details
        )
    step = DAYS * DAY_MS / count
    for number in range(count):
        when = FOUND_MS + 5 * DAY_MS + round(number * step)
        day = when // DAY_MS * DAY_MS
        when = day + (chance.randrange(7, 22) if chance.random() < 0.98 else chance.randrange(24)) * HOUR_MS + number
        kind = chance.choice(KINDS)
        where = chance.choice(mine if chance.random() < 0.8 else theirs)
        subject = ""
        if kind in {EventKind.IDENTITY_OPENED, EventKind.IDENTITY_SEALED}:
            subject = f"bird {at} {chance.randrange(SOURCES // PEOPLE)}"
        elif kind is EventKind.TIP_READ:
            subject = f"{chance.randrange(1 << 40):012x}"
        yield who.fields(kind, when, where=where, subject=subject)


def build(folder: Path, count: int) -> tuple[Session, list[Colleague]]:
    clock = fakes.Clock(NOON_MS)
    around = fakes.surroundings(folder / "state", clock=clock)
    plan = found.Plan("Morrow", "Sol", "blue mug", Passphrase(b"only a test"), recovery.draw_code())
    session = found.found_desk(folder / "vault", plan, around)
    auditing.become_security_editor(session)
    people = [auditing.colleague(session, f"Person {number}") for number in range(PEOPLE)]
    for at, one in enumerate(people):
        one.many(events(one, people, count // PEOPLE, at))
    return session, people


def questions(people: list[Colleague]) -> dict[str, Asked]:
    day = NOON_MS - 100 * DAY_MS
    one = people[3]
    sifts = {
        Question.CAN_OPEN: Sift(where="story 33"),
        Question.COULD_OPEN: Sift(where="story 33", from_ms=day, to_ms=day + DAY_MS - 1),
        Question.PERSON_DID: Sift(people=frozenset({one.id})),
        Question.IDENTITY: Sift(subject="bird 3 7"),
        Question.LAPTOP_LOST: Sift(laptop=one.laptop),
        Question.PERSON_LEAVES: Sift(people=frozenset({one.id})),
    }
    asked = {f"{number.value} {number.name}": Asked(number, sifts.get(number, Sift())) for number in Question}
    asked["3 of one story in one month"] = Asked(
        Question.PERSON_DID, Sift(people=frozenset({one.id}), where="story 33", from_ms=day, to_ms=day + 30 * DAY_MS)
    )
    asked["6 of fourteen days"] = Asked(Question.LEFT, Sift(from_ms=NOON_MS - 14 * DAY_MS))
    return asked


def took(way: Callable[[], object]) -> float:
    began = time.perf_counter()
    way()
    return time.perf_counter() - began


def spread(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {"median_ms": round(ordered[len(ordered) // 2] * 1000, 1), "worst_ms": round(ordered[-1] * 1000, 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=7)
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        told: dict[str, Any] = {}
        began = time.perf_counter()
        session, people = build(Path(scratch), options.events)
        told["built_s"] = round(time.perf_counter() - began, 1)
        print(told, file=sys.stderr, flush=True)
        watch = Watch(session, lambda _at: 0)
        told["read_once_s"] = round(took(lambda: [None for _ in watch.follow()]), 2)
        told["remember_s"] = round(took(lambda: watching.remember(session, watch.to_remember())), 3)
        again = Watch(session, lambda _at: 0)
        told["read_again_s"] = round(took(lambda: [None for _ in again.follow()]), 3)
        told["lines_out_of_the_ordinary"] = len(watch.odd)
        for name, asked in questions(people).items():
            way = partial(audit_answers.answer, session, watch, asked)
            print(told, file=sys.stderr, flush=True)
            told[f"question {name}"] = spread([took(way) for _ in range(options.times)])
        way = partial(audit_findings.findings, session, watch)
        told["findings"] = spread([took(way) for _ in range(options.times)])
        print(json.dumps(told, indent=1))
        lock(session)


if __name__ == "__main__":
    main()
