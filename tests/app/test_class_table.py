"""The table of classes over Qt does not move while others make classes: it has had its room from the start."""

import subprocess
import sys

import pytest

from tipdesk.app.class_table import FIRST_WITHOUT

# In a process of its own, since a table that has grown stays wide. A table that moves asks for a place of its own
# beside the 144 bytes of each name.
GROWN = """
import ctypes, sys
from collections import deque
from pathlib import Path
import shiboken6
from PySide6.QtWidgets import QApplication
from tipdesk.app.class_table import make_room

class Held(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "arena ordblks smblks hblks hblkhd usm fsm used free keep".split()]

held = ctypes.CDLL(None).mallinfo2
held.restype = Held
if "room" in sys.argv:
    make_room()
(library,) = Path(shiboken6.__file__).parent.glob("libshiboken6*")
known = ctypes.CDLL(str(library)).PepType_SOTP
known.argtypes, known.restype = [ctypes.c_void_p], ctypes.c_void_p
deque(map(known, range(100_001, 100_011)), maxlen=0)
before = held().used
deque(map(known, range(200_001, 200_901)), maxlen=0)
print(held().used - before - 900 * 144)
"""

A_MOVE = 2_000
"""Bytes: a larger place for the table is 4,000 at least; the C library itself may ask for a few dozen."""


def moved(*words: str) -> int:
    done = subprocess.run([sys.executable, "-c", GROWN, *words], capture_output=True, text=True, check=True, timeout=30)
    return int(done.stdout)


@pytest.mark.skipif(sys.version_info >= FIRST_WITHOUT, reason="there is no such table any more")
@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux what is held")
def test_as_many_classes_again_as_we_have_twice_over_move_nothing() -> None:
    assert moved() > A_MOVE
    assert moved("room") < A_MOVE


@pytest.mark.skipif(sys.version_info >= FIRST_WITHOUT, reason="there is no such table any more")
@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux what is held")
def test_the_window_makes_the_room_before_anything_else() -> None:
    code = GROWN.replace("make_room()", "from tipdesk.app.first import application; application()")
    done = subprocess.run(
        [sys.executable, "-c", code, "room"],
        env={"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert int(done.stdout) < A_MOVE
