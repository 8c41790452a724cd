"""What the reader denies itself, by system.

Absent on purpose: any way back; and any failure, since what could not be denied is told.
Start at `restrict`.
"""

import sys

from tipdesk.reader.messages import Guard, Sandbox
from tipdesk.reader.sandbox import linux, macos, windows


def restrict(keep: tuple[int, ...]) -> Sandbox:
    """Deny this process what it never needs, for good; descriptors but `keep` and the standard three are closed."""
    systems = {"linux": linux.restrict, "darwin": macos.restrict, "win32": windows.restrict}
    enforced = systems.get(sys.platform, macos.restrict)(keep)
    return Sandbox(
        sys.platform,
        tuple(guard for guard in Guard if guard in enforced),
        tuple(guard for guard in Guard if guard not in enforced),
    )
