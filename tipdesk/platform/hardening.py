"""Denies this process what it never needs; called first thing, before any thread or secret."""

import sys

from tipdesk.platform.guards import Guards

if sys.platform == "linux":
    from tipdesk.platform import linux as system
elif sys.platform == "darwin":
    from tipdesk.platform import macos as system
else:
    from tipdesk.platform import windows as system


def harden() -> Guards:
    """Put up every guard that this system has, and say which were seen to hold. After an exec: what is missing."""
    return system.harden()
