"""macOS: no core, no debugger; written from documentation and never run."""

import ctypes
import resource
from typing import Final

from tipdesk.platform.guards import Guard, Guards

PT_DENY_ATTACH: Final = 31


def harden() -> Guards:
    """A program outside the App Sandbox has no supported way to deny itself the network: missing, and said."""
    hold = set[Guard]()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0):
        hold.add(Guard.NO_CORE)
    if ctypes.CDLL(None).ptrace(PT_DENY_ATTACH, 0, 0, 0) == 0:
        hold.add(Guard.NO_READERS)
    return Guards(frozenset(hold))
