"""How long the window's thread is held by code of ours, through the whole tour; prints JSON.

Each call from Qt into `tipdesk.ui` or `tipdesk.app` (slots, overrides, timers) is timed from its beginning to its end,
whatever it calls. Making the window, a page, or a section of the settings is told apart. Two walks, each in a
process of its own: the first sees every call, and what takes long there under the watcher's weight is named; the second
times just those, with nothing watching. "Worked" is processor time of that thread alone, which other programs do not
lengthen; garbage that Python collects meanwhile is in it. The bars: 8 ms, for making a page 60 ms.
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
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from paths import CHECKOUT, RESOURCES

OURS = (str(CHECKOUT / "tipdesk" / "ui"), str(CHECKOUT / "tipdesk" / "app"))
MAKERS = (
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
TOLD = 16


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


class Clock:
    """Times the named functions where they stand; what a page's making takes inside of one is told apart."""

    def __init__(self) -> None:
        self.held: dict[str, list[tuple[float, float]]] = {}
        self.made: dict[str, list[tuple[float, float]]] = {}
        self._depth = self._makes = 0
        self._making = [0.0, 0.0]

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

    def _timed(self, name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(plain)
        def timed(*args: Any, **named: Any) -> Any:
            if self._depth or threading.current_thread() is not threading.main_thread():
                return plain(*args, **named)
            self._depth, self._making = 1, [0.0, 0.0]
            began, worked = time.perf_counter(), time.thread_time()
            try:
                return plain(*args, **named)
            finally:
                took, work = time.perf_counter() - began, time.thread_time() - worked
                self._depth = 0
                self.held.setdefault(name, []).append((took - self._making[0], work - self._making[1]))

        return timed

    def _made(self, name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(plain)
        def made(*args: Any, **named: Any) -> Any:
            began, worked = time.perf_counter(), time.thread_time()
            self._makes += 1
            try:
                return plain(*args, **named)
            finally:
                took, work = time.perf_counter() - began, time.thread_time() - worked
                self._makes -= 1
                if not self._makes:
                    self.made.setdefault(name, []).append((took, work))
                    self._making = [self._making[0] + took, self._making[1] + work]

        return made


def longest(held: dict[str, list[tuple[float, float]]]) -> list[dict[str, object]]:
    """The longest call of each function by what it worked, and the longest by the clock."""
    ranked = sorted(held.items(), key=lambda item: -max(worked for _, worked in item[1]))[:TOLD]
    return [
        {
            "what": name,
            "worst_worked_ms": round(max(worked for _, worked in calls) * 1000, 1),
            "worst_ms": round(max(took for took, _ in calls) * 1000, 1),
            "calls": len(calls),
        }
        for name, calls in ranked
    ]


def walk(narrow: bool, begin: Callable[[], None], end: Callable[[], None]) -> None:
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
        "over_8_ms": sum(took * 1000 > BAR_MS for took, _ in every),
        "worked_over_8_ms": sum(worked * 1000 > BAR_MS for _, worked in every),
        "longest": longest(clock.held),
        "making_over_60_ms": sum(took * 1000 > MAKING_BAR_MS for took, _ in made),
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
