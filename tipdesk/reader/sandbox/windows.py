"""Windows: nothing yet but a process without keys, written from documentation and never run.

A job object with a memory limit and no child processes is what the host could set; until that was run on Windows,
nothing is claimed.
"""

from tipdesk.reader.messages import Guard
from tipdesk.reader.sandbox.limits import Wanted


def restrict(wanted: Wanted) -> frozenset[Guard]:
    """Nothing is enforced, and it is said so; `wanted` has no meaning where handles are not inherited."""
    del wanted
    return frozenset()
