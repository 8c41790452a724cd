"""What the reader denies itself, by system.

Absent on purpose: any way back; and any failure, since what could not be denied is told.
Start at `restrict`.
"""

import sys

from tipdesk.reader.bounds import MEMORY_BYTES
from tipdesk.reader.messages import Guard, Sandbox
from tipdesk.reader.sandbox import linux, macos, windows
from tipdesk.reader.sandbox.limits import Wanted


def restrict(keep: tuple[int, ...], *, memory_bytes: int = MEMORY_BYTES, pipes_by_name: bool = False) -> Sandbox:
    """Deny this process what it never needs, for good; descriptors but `keep` and the standard three are closed.

    `pipes_by_name`: a library that opens only files may open the pipes that it is handed. Files stay closed to it by
    Landlock; where there is none, nothing can be opened by name at all.
    """
    wanted = Wanted(keep, memory_bytes, pipes_by_name)
    systems = {"linux": linux.restrict, "darwin": macos.restrict, "win32": windows.restrict}
    enforced = systems.get(sys.platform, macos.restrict)(wanted)
    return Sandbox(
        sys.platform,
        tuple(guard for guard in Guard if guard in enforced),
        tuple(guard for guard in Guard if guard not in enforced),
    )
