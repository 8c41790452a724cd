"""Documents that swell, go round or never end: refused in under five seconds and 512 MiB, and in words."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from reader.bombs import BOMBS

from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, NotSeen, Reason, Viewer

COMMAND = reader_command(sys.executable, ENTRY)
LONGEST_S, MOST_MIB = 5.0, 512


class Bytes:
    def __init__(self, data: bytes) -> None:
        self._data, self.size = data, len(data)

    def read_at(self, position: int, size: int) -> bytes:
        return self._data[position : position + size]


def most_mib(viewer: Viewer) -> int:
    """The most that its process held; none where it has ended."""
    if viewer._running is None:
        return 0
    status = Path(f"/proc/{viewer._running.launched.process.pid}/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


def ask(question: Callable[[], object]) -> Reason | None:
    """Why there was no answer; each within its time."""
    began = time.monotonic()
    try:
        question()
    except NotSeen as why:
        return why.reason
    finally:
        assert time.monotonic() - began < LONGEST_S
    return None


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_or_shown_in_part(name: str) -> None:
    data = Bytes(BOMBS[name]())
    with Viewer(COMMAND) as viewer:
        why = ask(lambda: viewer.show(data))
        for question in (lambda: viewer.draw(0, 0.001), lambda: viewer.draw(0, 1.0), viewer.examine, viewer.gather):
            if why is None:
                ask(question)
                assert most_mib(viewer) < MOST_MIB
