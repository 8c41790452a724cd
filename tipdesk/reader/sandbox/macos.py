"""macOS: limits only, written from documentation and never run.

There is no supported way for a Python process to deny itself files or sockets (sandbox_init is deprecated and
undocumented), so the
reader there is a process without keys, with limits, no more; `doctor` and the status bar say so.
"""

from tipdesk.reader.messages import Guard
from tipdesk.reader.sandbox.limits import Wanted, limit


def restrict(wanted: Wanted) -> frozenset[Guard]:
    return limit(wanted)
