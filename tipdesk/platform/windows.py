"""Windows: no report with a memory image; written from documentation and never run."""

import ctypes
import sys
from typing import Final

from tipdesk.platform.guards import Guard, Guards

SEM_FAILCRITICALERRORS: Final = 0x0001
SEM_NOGPFAULTERRORBOX: Final = 0x0002


def harden() -> Guards:
    """A user's processes may read each other, and no socket is denied to a plain program: missing, and said."""
    if sys.platform != "win32":
        return Guards(frozenset())
    ctypes.windll.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
    return Guards(frozenset({Guard.NO_CORE}))
