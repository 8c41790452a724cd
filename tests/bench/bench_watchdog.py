"""How long the window's thread is held by code of ours, through the whole tour; prints JSON.

Each call from Qt into `tipdesk.ui` or `tipdesk.app` (slots, overrides, timers) is timed from its beginning to its end,
whatever it calls. Making a page the first time is told apart. Watching costs time itself: it is counted, measured
beside, and taken off. "Worked" is processor time of that thread alone, which other programs do not lengthen. The bars:
8 ms, for making a page 60 ms.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from types import CodeType, FrameType

from paths import CHECKOUT, RESOURCES

OURS = (str(CHECKOUT / "tipdesk" / "ui"), str(CHECKOUT / "tipdesk" / "app"))
MAKING = ("Workroom._make", "Running.begin", "Running.enter", "visit", "Running.first_run")
BAR_MS, MAKING_BAR_MS = 8.0, 60.0
TOLD = 16


class Watch:
    """A profile function of the window's thread; `held` has one entry for each call that Qt made into ours."""

    def __init__(self, cost_s: float) -> None:
        self.held: list[tuple[float, float, CodeType]] = []
        self.made: list[tuple[float, float, CodeType]] = []
        self._cost_s = cost_s
        self._events = 0
        self._outer: FrameType | None = None
        self._making: FrameType | None = None
        self._began = self._making_began = self._making_s = 0.0
        self._worked = self._making_worked = self._making_work_s = 0.0
        self._making_events = 0

    def __call__(self, frame: FrameType, event: str, _arg: object) -> None:
        self._events += 1
        if event == "call":
            if self._outer is None:
                if frame.f_code.co_filename.startswith(OURS):
                    self._outer, self._events, self._making_s, self._making_work_s = frame, 0, 0.0, 0.0
                    self._began, self._worked = time.perf_counter(), time.thread_time()
            elif self._making is None and frame.f_code.co_qualname in MAKING:
                self._making, self._making_events = frame, self._events
                self._making_began, self._making_worked = time.perf_counter(), time.thread_time()
        elif event == "return":
            if frame is self._making:
                took = time.perf_counter() - self._making_began
                worked = time.thread_time() - self._making_worked
                self._making_s += took
                self._making_work_s += worked
                cost = (self._events - self._making_events) * self._cost_s
                self.made.append((took - cost, worked - cost, frame.f_code))
                self._making = None
            elif frame is self._outer:
                took = time.perf_counter() - self._began - self._making_s
                worked = time.thread_time() - self._worked - self._making_work_s
                into = self.made if frame.f_code.co_qualname in MAKING else self.held
                cost = self._events * self._cost_s
                into.append((took - cost, worked - cost, frame.f_code))
                self._outer = None


def cost_s() -> float:
    """Seconds that watching adds to each event."""

    def nothing() -> None:
        pass

    def many() -> float:
        began = time.perf_counter()
        for _ in range(200_000):
            nothing()
        return time.perf_counter() - began

    plain = min(many() for _ in range(3))
    watch = Watch(0.0)
    sys.setprofile(watch)
    watch._outer = sys._getframe()
    watched = min(many() for _ in range(3))
    sys.setprofile(None)
    return (watched - plain) / 400_000


def longest(held: list[tuple[float, float, CodeType]]) -> list[dict[str, object]]:
    """The longest call of each function by the clock, what it worked in that call, and how often it was called."""
    worst: dict[str, tuple[float, float, int]] = {}
    for took, worked, code in held:
        name = f"{Path(code.co_filename).relative_to(CHECKOUT).as_posix()}:{code.co_qualname}"
        before = worst.get(name, (0.0, 0.0, 0))
        worst[name] = (*max(before[:2], (took, worked)), before[2] + 1)
    ranked = sorted(worst.items(), key=lambda item: -item[1][0])[:TOLD]
    return [
        {"what": name, "worst_ms": round(took * 1000, 1), "of_it_worked_ms": round(worked * 1000, 1), "calls": calls}
        for name, (took, worked, calls) in ranked
    ]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--narrow", action="store_true", help="at 1024x640 instead of 1280x800")
    options = asked.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tipdesk.app.binding import demo_surroundings  # noqa: PLC0415  Qt must be told of no display first
    from tipdesk.app.here import here  # noqa: PLC0415
    from tipdesk.cli.demo import fictional  # noqa: PLC0415
    from tipdesk.cli.demo_desk import build  # noqa: PLC0415
    from tipdesk.cli.tour import route, visit  # noqa: PLC0415
    from tipdesk.desk.lock import lock  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        at = fictional(here(), Path(folder) / "vault")
        lock(build(at.vault, RESOURCES / "demo", demo_surroundings(at)))
        pictures = Path(folder) / "pictures"
        pictures.mkdir()
        watch = Watch(cost_s())
        sys.setprofile(watch)
        way = visit.Way(size=visit.NARROW if options.narrow else visit.WIDE)
        route.walk_all(at, pictures, (way,))
        sys.setprofile(None)
    print(
        json.dumps(
            {
                "calls": len(watch.held),
                "over_8_ms": sum(took * 1000 > BAR_MS for took, _, _ in watch.held),
                "worked_over_8_ms": sum(worked * 1000 > BAR_MS for _, worked, _ in watch.held),
                "worst_ms": round(max(took for took, _, _ in watch.held) * 1000, 1),
                "longest": longest(watch.held),
                "making_over_60_ms": sum(took * 1000 > MAKING_BAR_MS for took, _, _ in watch.made),
                "longest_making": longest(watch.made),
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
