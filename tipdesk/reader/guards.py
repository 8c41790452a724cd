"""What keeps the reader from doing harm, each by a name that host and reader share."""

from enum import StrEnum


class Guard(StrEnum):
    """One thing that keeps the reader from doing harm."""

    SYSCALLS = "syscalls"
    """No sockets, no new processes, no tracing (seccomp)."""
    FILES = "files"
    """No file can be opened (Landlock)."""
    MEMORY = "memory"
    TIME = "time"
    WRITING = "writing"
    """No file can grow."""
    DUMPS = "dumps"
    """No core file, and no other process of the same person may look into it."""
