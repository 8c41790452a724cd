"""The seccomp filter: which calls of the kernel the reader may make.

An allow-list: what reading, memory, threads and ending need. Everything else fails with EPERM, `clone3` with ENOSYS
(C libraries then
use `clone`, whose flags can be seen), and a call of another architecture ends the process.
"""

import ctypes
import errno
import struct
from dataclasses import dataclass

LOAD, JUMP_EQUAL, JUMP_SET, RETURN = 0x20, 0x15, 0x45, 0x06
NUMBER_AT, ARCHITECTURE_AT, FIRST_ARGUMENT_AT, SECOND_ARGUMENT_AT, THIRD_ARGUMENT_AT = 0, 4, 16, 24, 32
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
CLONE_THREAD = 0x00010000
X32 = 0x40000000
PROT_EXEC = 4


@dataclass(frozen=True)
class Machine:
    """Audit number of an architecture, and its call numbers."""

    audit: int
    clone: int
    clone3: int
    memory: tuple[int, ...]
    """mmap and mprotect: allowed without PROT_EXEC."""
    allowed: tuple[int, ...]
    opening: tuple[int, ...] = ()
    """openat: for who opens pipes by name, behind Landlock."""


# read write close fstat lseek rt_sigaction rt_sigprocmask rt_sigreturn munmap brk pread64 madvise sched_yield mremap
# nanosleep getpid exit getuid getgid geteuid getegid sigaltstack futex sched_getaffinity clock_gettime clock_nanosleep
# exit_group set_robust_list recvmsg getrandom rseq membarrier poll ppoll writev readv gettid restart_syscall
# getrusage set_tid_address clock_getres gettimeofday time. Not dup, uname, stat by path, kill or sendmsg; nor fcntl and
# ioctl, by which a descriptor could be made to signal another process.
X86_64 = Machine(
    audit=0xC000003E,
    clone=56,
    clone3=435,
    memory=(9, 10),
    allowed=(
        0,
        1,
        3,
        5,
        8,
        13,
        14,
        15,
        11,
        12,
        17,
        28,
        24,
        25,
        35,
        39,
        60,
        102,
        104,
        107,
        108,
        131,
        202,
        204,
        228,
        230,
        231,
        273,
        47,
        318,
        334,
        324,
        7,
        271,
        20,
        19,
        186,
        219,
        98,
        218,
        229,
        96,
        201,
    ),
    opening=(257,),
)
AARCH64 = Machine(
    audit=0xC00000B7,
    clone=220,
    clone3=435,
    memory=(222, 226),
    allowed=(
        63,
        64,
        57,
        80,
        62,
        134,
        135,
        139,
        215,
        214,
        67,
        233,
        124,
        216,
        101,
        172,
        93,
        174,
        176,
        175,
        177,
        132,
        98,
        123,
        113,
        115,
        94,
        99,
        212,
        278,
        293,
        283,
        73,
        66,
        65,
        178,
        128,
        165,
        96,
        114,
        169,
    ),
    opening=(56,),
)
MACHINES = {"x86_64": X86_64, "aarch64": AARCH64}


class Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


@dataclass(frozen=True)
class Instruction:
    code: int
    if_true: int
    if_false: int
    value: int


def program(machine: str, *, opens: bool = False) -> tuple[Instruction, ...]:
    """The filter for this machine; empty where its numbers are not known here."""
    known = MACHINES.get(machine)
    if known is None:
        return ()
    rules = [
        Instruction(LOAD, 0, 0, ARCHITECTURE_AT),
        Instruction(JUMP_EQUAL, 1, 0, known.audit),
        Instruction(RETURN, 0, 0, KILL),
        Instruction(LOAD, 0, 0, NUMBER_AT),
        Instruction(JUMP_EQUAL, 0, 1, known.clone3),
        Instruction(RETURN, 0, 0, ERRNO | errno.ENOSYS),
        Instruction(JUMP_EQUAL, 0, 4, known.clone),
        Instruction(LOAD, 0, 0, FIRST_ARGUMENT_AT),
        Instruction(JUMP_SET, 0, 1, CLONE_THREAD),
        Instruction(RETURN, 0, 0, ALLOW),
        Instruction(RETURN, 0, 0, ERRNO | errno.EPERM),
    ]
    for number in known.memory:
        rules += [
            Instruction(JUMP_EQUAL, 0, 4, number),
            Instruction(LOAD, 0, 0, THIRD_ARGUMENT_AT),
            Instruction(JUMP_SET, 0, 1, PROT_EXEC),
            Instruction(RETURN, 0, 0, ERRNO | errno.EPERM),
            Instruction(RETURN, 0, 0, ALLOW),
        ]
    for number in (*known.allowed, *(known.opening if opens else ())):
        rules += [Instruction(JUMP_EQUAL, 0, 1, number), Instruction(RETURN, 0, 0, ALLOW)]
    return (*rules, Instruction(RETURN, 0, 0, ERRNO | errno.EPERM))


def packed(instructions: tuple[Instruction, ...]) -> bytes:
    return b"".join(struct.pack("=HBBI", one.code, one.if_true, one.if_false, one.value) for one in instructions)
