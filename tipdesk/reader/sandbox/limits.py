"""Limits that POSIX systems keep: memory, processor time, no growing file, no core dump."""

import os
import resource
from dataclasses import dataclass

from tipdesk.reader.messages import Guard

CPU_S = 3_600
"""Of the whole process; one item's time is watched by the host."""
FILES = 32


@dataclass(frozen=True)
class Wanted:
    """What a process keeps: descriptors, so much memory, and whether it opens the pipes that it holds by name."""

    keep: tuple[int, ...]
    memory_bytes: int
    pipes_by_name: bool = False


def limit(wanted: Wanted) -> frozenset[Guard]:
    """Close what was inherited and set the limits, soft and hard."""
    keep = wanted.keep
    highest = max(keep, default=2)
    for descriptor in range(3, highest):
        if descriptor not in keep:
            _close(descriptor)
    os.closerange(highest + 1, min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], 65_536))
    guards = {
        Guard.MEMORY: (resource.RLIMIT_AS, wanted.memory_bytes),
        Guard.TIME: (resource.RLIMIT_CPU, CPU_S),
        Guard.WRITING: (resource.RLIMIT_FSIZE, 0),
    }
    done = frozenset(guard for guard, (kind, most) in guards.items() if _set(kind, most))
    _set(resource.RLIMIT_NPROC, 0)
    _set(resource.RLIMIT_NOFILE, FILES)
    _set(resource.RLIMIT_CORE, 0)
    return done


def _close(descriptor: int) -> None:
    try:
        os.close(descriptor)
    except OSError:
        return  # it was not open


def _set(kind: int, most: int) -> bool:
    try:
        resource.setrlimit(kind, (most, most))
    except (OSError, ValueError):
        return False
    return True
