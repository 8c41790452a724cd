"""How long the window's thread is held by code of ours, through the whole tour; prints JSON.

Each call from Qt into `tipdesk.ui` or `tipdesk.app` (slots, overrides, timers) is timed from its beginning to its end,
whatever it calls. Making the window, a page, or a section of the settings is told apart. Two walks, each in a
process of its own: the first sees every call, and what takes long there under the watcher's weight is named; the second
times just those, with nothing watching. "Worked" is processor time of that thread alone, which other programs do not
lengthen; garbage that Python collects meanwhile is in it. "Held" is by the clock, without what the thread waited for a
processor that other programs had; what it waited for our own workers is in it. The bars: 8 ms, for making a page 60 ms.
"""

import argparse
import functools
import json
import os
import pkgutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NamedTuple

from paths import CHECKOUT, RESOURCES
from processor import Waits

OURS = (str(CHECKOUT / "tipdesk" / "ui"), str(CHECKOUT / "tipdesk" / "app"))
MAKERS = (
    "tipdesk.ui.shell.frame:Frame.__init__",
    "tipdesk.ui.shell.workroom:Workroom._make",
    "tipdesk.app.window:Running.__init__",
    "tipdesk.app.window:Running.begin",
    "tipdesk.app.window:Running.enter",
    "tipdesk.app.window:Running.first_run",
    "tipdesk.ui.settings.forms:Forms.form",
)
MAKING = tuple(name.partition(":")[2] for name in MAKERS)
BAR_MS, MAKING_BAR_MS = 8.0, 60.0
SUSPECT_MS = 6.0
"""Under the watcher everything takes two to three times as long."""
NEAR_MS = 5.0
TOLD = 16
CALLED_MOST = 4


class Watch:
    """A profile function of the window's thread: each call that Qt made into ours, by its code."""

    def __init__(self) -> None:
        self.held: list[tuple[float, CodeType]] = []
        self._outer: FrameType | None = None
        self._began = 0.0

    def __call__(self, frame: FrameType, event: str, _arg: object) -> None:
        if event == "call" and self._outer is None and frame.f_code.co_filename.startswith(OURS):
            self._outer, self._began = frame, time.perf_counter()
        elif event == "return" and frame is self._outer:
            self.held.append((time.perf_counter() - self._began, frame.f_code))
            self._outer = None


def name_of(code: CodeType) -> str:
    module = Path(code.co_filename).relative_to(CHECKOUT).with_suffix("").as_posix().replace("/", ".")
    return f"{module}:{code.co_qualname}"


class Took(NamedTuple):
    """Of one call, in seconds: by the clock, without waiting for a processor, and the thread's own work."""

    clock: float
    held: float
    worked: float

    def without(self, made: "Took") -> "Took":
        return Took(self.clock - made.clock, self.held - made.held, self.worked - made.worked)

    def over(self, bar_ms: float) -> tuple[bool, bool, bool]:
        return self.clock * 1000 > bar_ms, self.held * 1000 > bar_ms, self.worked * 1000 > bar_ms


NOTHING = Took(0.0, 0.0, 0.0)


class Clock:
    """Times the named functions where they stand; what a page's making takes inside of one is told apart."""

    def __init__(self) -> None:
        self.held: dict[str, list[Took]] = {}
        self.made: dict[str, list[Took]] = {}
        self.over: list[tuple[float, str]] = []
        """Of those over the bar by their own work: what they called where that is known."""
        self._waits = Waits()
        self._depth = self._makes = 0
        self._making = NOTHING

    def put_on(self, name: str) -> bool:
        """False where it cannot be taken hold of: a function within a function."""
        module, _, qualified = name.partition(":")
        path, _, last = qualified.rpartition(".")
        if "<" in qualified:
            return False
        at = pkgutil.resolve_name(f"{module}:{path}")
        plain = at.__dict__[last]
        setattr(at, last, self._made(name, plain) if qualified in MAKING else self._timed(name, plain))
        return True

    def _now(self) -> Took:
        # In this order: asking the kernel takes two microseconds that are nobody's.
        waited, clock = self._waits.seconds(), time.perf_counter()
        return Took(clock, clock - waited, time.thread_time())

    def _timed(self, name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(plain)
        def timed(*args: Any, **named: Any) -> Any:
            if self._depth or threading.current_thread() is not threading.main_thread():
                return plain(*args, **named)
            self._depth, self._making = 1, NOTHING
            began = self._now()
            try:
                return plain(*args, **named)
            finally:
                took = self._now().without(began)
                self._depth = 0
                call = took.without(self._making)
                self.held.setdefault(name, []).append(call)
                if call.worked * 1000 > NEAR_MS:
                    self.over.append((round(call.worked * 1000, 1), " -> ".join([name, *called(args)])))

        return timed

    def _made(self, name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(plain)
        def made(*args: Any, **named: Any) -> Any:
            began = self._now()
            self._makes += 1
            try:
                return plain(*args, **named)
            finally:
                took = self._now().without(began)
                self._makes -= 1
                if not self._makes:
                    self.made.setdefault(name, []).append(took)
                    self._making = Took(*(one + other for one, other in zip(self._making, took, strict=True)))

        return made


def called(arguments: tuple[Any, ...]) -> list[str]:
    """Which intent, or whose answer a call of the runner brings: the functions that it closes over, outside in."""
    found = [str(one) for one in arguments if isinstance(one, Enum)]
    waiting = [one for one in arguments if callable(one)]
    while waiting and len(found) < CALLED_MOST:
        one = waiting.pop(0)
        inner = getattr(one, "__func__", getattr(one, "func", one))
        if getattr(inner, "__module__", "").startswith("tipdesk") and "runner" not in inner.__module__:
            found.append(f"{inner.__module__}:{inner.__qualname__}")
        waiting += (
            [cell.cell_contents for cell in inner.__closure__ or () if callable(cell.cell_contents)]
            if hasattr(inner, "__closure__")
            else []
        )
    return found


def longest(held: dict[str, list[Took]]) -> list[dict[str, object]]:
    """The longest call of each function by what it worked, and the longest by the clock."""
    ranked = sorted(held.items(), key=lambda item: -max(call.worked for call in item[1]))[:TOLD]
    return [
        {
            "what": name,
            "worst_worked_ms": round(max(call.worked for call in calls) * 1000, 1),
            "worst_held_ms": round(max(call.held for call in calls) * 1000, 1),
            "worst_ms": round(max(call.clock for call in calls) * 1000, 1),
            "calls": len(calls),
        }
        for name, calls in ranked
    ]


def counted(calls: list[Took], bar_ms: float) -> dict[str, int]:
    """How many were over the bar."""
    over = [call.over(bar_ms) for call in calls]
    return dict(zip(("by_clock", "held", "worked"), (sum(kind) for kind in zip(*over, strict=True)), strict=True))


def walk(narrow: bool, begin: Callable[[], None], end: Callable[[], None]) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tipdesk.app.binding import demo_surroundings  # noqa: PLC0415  Qt must be told of no display first
    from tipdesk.app.first import SWITCH_S  # noqa: PLC0415
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
        # As the program does at its start: the workers give way to the window.
        sys.setswitchinterval(SWITCH_S)
        begin()
        route.walk_all(at, pictures, (visit.Way(size=visit.NARROW if narrow else visit.WIDE),))
        end()


def watched(narrow: bool) -> dict[str, Any]:
    watch = Watch()
    walk(narrow, lambda: sys.setprofile(watch), lambda: sys.setprofile(None))
    slow = {name_of(code) for took, code in watch.held if took * 1000 > SUSPECT_MS}
    return {"calls": len(watch.held), "slow": sorted(slow)}


def timed(narrow: bool, names: list[str]) -> dict[str, Any]:
    clock = Clock()
    missed: list[str] = []

    def begin() -> None:
        missed.extend(name for name in {*names, *MAKERS} if not clock.put_on(name))

    walk(narrow, begin, lambda: None)
    every = [call for calls in clock.held.values() for call in calls]
    made = [call for calls in clock.made.values() for call in calls]
    return {
        "timed": len(every),
        "over_8_ms": counted(every, BAR_MS),
        "near_8_ms": sorted(clock.over, reverse=True),
        "longest": longest(clock.held),
        "making_over_60_ms": counted(made, MAKING_BAR_MS),
        "longest_making": longest(clock.made),
        "not_timed": sorted(missed),
    }


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--narrow", action="store_true", help="at 1024x640 instead of 1280x800")
    asked.add_argument("--child", choices=("watched", "timed"), help=argparse.SUPPRESS)
    asked.add_argument("names", nargs="*", help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.child == "watched":
        told = watched(options.narrow)
    elif options.child == "timed":
        told = timed(options.narrow, options.names)
    else:
        size = ["--narrow"] if options.narrow else []
        seen = _child("watched", *size)
        told = {"calls": seen["calls"], "suspects": len(seen["slow"]), **_child("timed", *size, *seen["slow"])}
    print(json.dumps(told, indent=1))


def _child(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, __file__, "--child", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])
    return found


if __name__ == "__main__":
    main()
