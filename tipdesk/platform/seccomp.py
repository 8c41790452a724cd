"""The filter of the window's process, as the kernel's small machine reads it.

Specification: seccomp(2), linux/filter.h, linux/seccomp.h. A step is 8 bytes: code, jumps if true and if false, value.
Refused: `socket` of any family but AF_UNIX, `io_uring_setup` (it makes sockets without `socket`), foreign call numbers.
"""

import ctypes
import errno
from dataclasses import dataclass
from typing import Final

SECCOMP_SET_MODE_FILTER: Final = 1
TSYNC: Final = 1  # threads that already run get it too
LOAD: Final = 0x20  # a 32-bit word of what is being called
IF_EQUAL: Final = 0x15
IF_AT_LEAST: Final = 0x35
RETURN: Final = 0x06
ALLOW: Final = 0x7FFF0000
REFUSE: Final = 0x00050000
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16  # places in struct seccomp_data
X32: Final = 0x40000000
# The kernel's own numbers: the module `socket` would take 3 ms of the time until the first paint.
AF_UNIX: Final = 1
AF_INET: Final = 2
AF_INET6: Final = 10
SOCK_DGRAM: Final = 2


class Step(ctypes.Structure):
    """One `sock_filter`."""

    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("value", ctypes.c_uint32))


class Program(ctypes.Structure):
    """A `sock_fprog`."""

    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(Step)))


@dataclass(frozen=True)
class Architecture:
    """Its audit number, and the numbers of the calls that are named here."""

    audit: int
    socket: int
    seccomp: int
    io_uring_setup: int = 425


ARCHITECTURES: Final = {
    "x86_64": Architecture(0xC000003E, 41, 317),
    "aarch64": Architecture(0xC00000B7, 198, 277),
}


def window_filter(here: Architecture) -> ctypes.Array[Step]:
    """Everything is allowed but what the module's page names. `exec` stays: a lock needs it."""
    no_such_call = REFUSE | errno.ENOSYS
    steps = (
        (LOAD, 0, 0, ARCHITECTURE),
        (IF_EQUAL, 1, 0, here.audit),
        (RETURN, 0, 0, no_such_call),
        (LOAD, 0, 0, NUMBER),
        (IF_AT_LEAST, 0, 1, X32),  # the x32 calls of x86-64 would slip past the numbers below
        (RETURN, 0, 0, no_such_call),
        (IF_EQUAL, 0, 1, here.io_uring_setup),
        (RETURN, 0, 0, no_such_call),
        (IF_EQUAL, 0, 3, here.socket),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (IF_EQUAL, 1, 0, AF_UNIX),
        (RETURN, 0, 0, REFUSE | errno.EAFNOSUPPORT),
        (RETURN, 0, 0, ALLOW),
    )
    return (Step * len(steps))(*(Step(*step) for step in steps))
