"""What asking the table of access costs, for every action and person of it: bar 20 microseconds. JSON."""

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

from tipdesk.domain.access import Action, Subject, can  # noqa: E402  the checkout's folder is known only now
from tipdesk.domain.who_may import ACTORS  # noqa: E402

BAR_US = 20.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    questions = [(actor, action, Subject()) for actor in ACTORS.values() for action in Action]
    each_us = []
    for _ in range(rounds):
        began = time.perf_counter()
        for actor, action, subject in questions:
            can(actor, action, subject)
        each_us.append((time.perf_counter() - began) * 1e6 / len(questions))
    median, worst = statistics.median(each_us), max(each_us)
    told = {"can_us": round(median, 2), "worst_round_us": round(worst, 2), "bar_us": BAR_US, "ok": median < BAR_US}
    print(json.dumps(told))
    return 0 if median < BAR_US else 1


if __name__ == "__main__":
    sys.exit(main())
