"""Linux: limits, no new privileges, Landlock without any rule, and a seccomp filter, all by `ctypes`."""

import ctypes
import os
import platform

from tipdesk.reader.messages import Guard
from tipdesk.reader.sandbox import bpf
from tipdesk.reader.sandbox.limits import Wanted, limit

PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2
LANDLOCK_CREATE_RULESET = 444
LANDLOCK_RESTRICT_SELF = 446
LANDLOCK_CREATE_RULESET_VERSION = 1

# File rights by Landlock version: 13 in the first, refer in 2, truncate in 3, device control in 5.
FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
NET_SINCE = 4
"""bind and connect over TCP."""
SCOPE_SINCE = 6
"""Abstract sockets and signals to processes outside."""


class RulesetAttributes(ctypes.Structure):
    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


def restrict(wanted: Wanted) -> frozenset[Guard]:
    """Everything that this kernel offers; the rest is missing from what is returned."""
    libc = ctypes.CDLL(None, use_errno=True)
    done = set(limit(wanted))
    if libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
        done.add(Guard.DUMPS)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return frozenset(done)
    if _landlock(libc):
        done.add(Guard.FILES)
    # By name only what Landlock lets through: pipes, which stand in no folder.
    if _seccomp(libc, opens=wanted.pipes_by_name and Guard.FILES in done):
        done.add(Guard.SYSCALLS)
    return frozenset(done)


def _landlock(libc: ctypes.CDLL) -> bool:
    version = libc.syscall(LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), LANDLOCK_CREATE_RULESET_VERSION)
    if version < 1:
        return False
    attributes = RulesetAttributes(
        (1 << FILE_RIGHTS.get(version, FILE_RIGHTS[5])) - 1,
        0b11 if version >= NET_SINCE else 0,
        0b11 if version >= SCOPE_SINCE else 0,
    )
    size = 24 if version >= SCOPE_SINCE else 16 if version >= NET_SINCE else 8
    ruleset = libc.syscall(LANDLOCK_CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return False
    try:
        return bool(libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _seccomp(libc: ctypes.CDLL, *, opens: bool = False) -> bool:
    instructions = bpf.program(platform.machine(), opens=opens)
    if not instructions:
        return False
    code = bpf.packed(instructions)
    held = ctypes.create_string_buffer(code, len(code))
    program = bpf.Program(len(instructions), ctypes.cast(held, ctypes.c_void_p))
    return bool(libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) == 0)
