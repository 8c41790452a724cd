"""Linux: no core, no other reader of the memory, no Internet sockets (PROTOCOL 12)."""

import ctypes
import errno
import os
import resource
from typing import Final

from tipdesk.platform.guards import Guard, Guards
from tipdesk.platform.seccomp import (
    AF_INET,
    AF_INET6,
    ARCHITECTURES,
    SECCOMP_SET_MODE_FILTER,
    SOCK_DGRAM,
    TSYNC,
    Program,
    window_filter,
)

PR_GET_DUMPABLE: Final = 3
PR_SET_DUMPABLE: Final = 4
PR_SET_NO_NEW_PRIVS: Final = 38
PR_GET_NO_NEW_PRIVS: Final = 39


def harden() -> Guards:
    libc = ctypes.CDLL(None, use_errno=True)
    hold = set[Guard]()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0):
        hold.add(Guard.NO_CORE)
    # exec sets it back to 1, so this is said anew after each lock.
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0:
        hold.add(Guard.NO_READERS)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if libc.prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1:
        hold.add(Guard.NO_NEW_RIGHTS)
    # A filter outlives exec and can only be added to: tried first, so that a hundred locks leave one.
    if _internet(libc) and Guard.NO_NEW_RIGHTS in hold:
        _add_filter(libc)
    if not _internet(libc):
        hold.add(Guard.NO_NETWORK)
    return Guards(frozenset(hold))


def _internet(libc: ctypes.CDLL) -> bool:
    """Whether any Internet socket can still be made: asked of the kernel, not of Python's module."""
    for family in (AF_INET, AF_INET6):
        made = libc.socket(family, SOCK_DGRAM, 0)
        if made >= 0:
            os.close(made)
            return True
        if ctypes.get_errno() not in (errno.EAFNOSUPPORT, errno.EPERM, errno.EACCES):
            return True
    return False


def _add_filter(libc: ctypes.CDLL) -> None:
    here = ARCHITECTURES.get(os.uname().machine)
    if here is None:
        return
    steps = window_filter(here)
    program = Program(len(steps), steps)
    libc.syscall(here.seccomp, SECCOMP_SET_MODE_FILTER, TSYNC, ctypes.byref(program))
