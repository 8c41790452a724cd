"""Ending the processes that this one started: a reader may still hold what came in when the keys go."""

import contextlib
import os
import signal
import time
from pathlib import Path
from typing import Final

PATIENCE_S: Final = 0.02
"""The kernel ends them at once; giving back their memory may take longer, and nobody need wait for that."""


def of_this_process() -> tuple[int, ...]:
    """Those that still run, and those that nobody has asked about yet. Empty where the system does not tell."""
    found: set[int] = set()
    for task in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError, ValueError):
            # A thread may end while it is asked.
            found.update(int(one) for one in task.read_text("ascii").split())
    return tuple(sorted(found))


def end() -> tuple[int, ...]:
    """Kill them, at once and for good, and gather what is gone; gives back whom it meant.

    Elsewhere than on Linux they end by themselves, when their lines break: a reader holds no keys in any case.
    """
    meant = of_this_process()
    for child in meant:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(child, signal.SIGKILL)
    until, left = time.monotonic() + PATIENCE_S, set(meant)
    while left and time.monotonic() < until:
        left -= {child for child in left if _gathered(child)}
        if left:
            time.sleep(0.001)
    return meant


def _gathered(child: int) -> int:
    """Nought while it still runs."""
    try:
        return os.waitpid(child, os.WNOHANG)[0]
    except ChildProcessError:
        # Whoever started it has gathered it already.
        return child
