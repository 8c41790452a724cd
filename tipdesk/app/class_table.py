"""Room in Shiboken's table of classes, so that it never moves while the window's thread looks into it.

Below Python 3.12 Shiboken keeps what it knows of each class over Qt in one hash table without a lock
(`PepType_SOTP`). Qt asks an object for its class without Python's own lock, most of all under a screen reader; where
another thread makes a class just then, and the table moves to a larger place, the class is not found and the program
ends at an address of nought. Ours are made beside the window's thread, while one types the passphrase.
"""

import ctypes
import sys
from collections import deque
from pathlib import Path
from typing import Final

import shiboken6

FIRST_WITHOUT: Final = (3, 12)
"""From here on what is known of a class lies in the class itself."""
ROOM: Final = 1_200
"""Names of nothing, put in at once: the table is then wide enough for 1,100 classes more. All of ours are 440."""


def make_room() -> None:
    """Called before the first thread, 0.3 ms. The names are addresses that no class can have."""
    if sys.version_info >= FIRST_WITHOUT:
        return
    for library in sorted(Path(shiboken6.__file__).parent.glob("*shiboken6*abi3*")):
        known = getattr(ctypes.CDLL(str(library)), "PepType_SOTP", None)
        if known is not None:
            known.argtypes, known.restype = [ctypes.c_void_p], ctypes.c_void_p
            deque(map(known, range(1, ROOM + 1)), maxlen=0)
            return
