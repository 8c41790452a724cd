"""Entry of the process that recognises letters: it shuts itself in, then becomes Debian's tesseract.

Pixels come by its standard input, words go by its standard output; it has no keys and no network, may read the folders
in which programs and their libraries lie, and nothing else, and no file may grow. On a kernel without Landlock or
seccomp it does not begin: an engine that may open any file is none for a stranger's scan.
"""

import ctypes
import os
import platform
import resource
import sys
from pathlib import Path

from tipdesk.reader.sandbox import bpf
from tipdesk.reader.sandbox.linux import FILE_RIGHTS, NET_SINCE, SCOPE_SINCE, RulesetAttributes

ENGINE = "/usr/bin/tesseract"
READABLE = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache")
MEMORY_BYTES, CPU_S, FILES = 1 << 30, 120, 64
NOT_SHUT_IN = 3
EXECUTE, READ_FILE, READ_FOLDER = 1, 4, 8
O_PATH = 0x200000
CREATE_RULESET, ADD_RULE, RESTRICT_SELF, BENEATH, VERSION = 444, 445, 446, 1, 1
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, MODE_FILTER = 38, 22, 2
# socket socketpair connect ptrace io_uring_setup process_vm_readv process_vm_writev bpf userfaultfd mount keyctl
# unshare setns kill
DENIED = {
    "x86_64": (41, 53, 42, 101, 425, 310, 311, 321, 323, 165, 250, 272, 308, 62),
    "aarch64": (198, 199, 203, 117, 425, 270, 271, 280, 282, 40, 219, 97, 268, 129),
}


class Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def main() -> int:
    """Argument: languages, joined by a plus. Does not come back where all goes well."""
    for kind, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CPU, CPU_S), (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, FILES), (resource.RLIMIT_CORE, 0),
    ):  # fmt: skip
        resource.setrlimit(kind, (most, most))
    os.closerange(3, 4096)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 or not (_landlock(libc) and _seccomp(libc)):
        return NOT_SHUT_IN
    os.execve(ENGINE, ("tesseract", "stdin", "stdout", "-l", sys.argv[1], "tsv"), {"OMP_THREAD_LIMIT": "1"})  # noqa: S606
    return NOT_SHUT_IN


def _landlock(libc: ctypes.CDLL) -> bool:
    version = libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), VERSION)
    if version < 1:
        return False
    attributes = RulesetAttributes(
        (1 << FILE_RIGHTS.get(version, FILE_RIGHTS[5])) - 1,
        0b11 if version >= NET_SINCE else 0, 0b11 if version >= SCOPE_SINCE else 0,
    )  # fmt: skip
    size = 24 if version >= SCOPE_SINCE else 16 if version >= NET_SINCE else 8
    ruleset = libc.syscall(CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), 0)
    for place in READABLE:
        if not Path(place).exists():
            continue
        descriptor = os.open(place, O_PATH | os.O_CLOEXEC)
        rights = EXECUTE | READ_FILE | (READ_FOLDER if Path(place).is_dir() else 0)
        rule = Beneath(rights, descriptor)
        if libc.syscall(ADD_RULE, ruleset, BENEATH, ctypes.byref(rule), 0) != 0:
            return False
        os.close(descriptor)
    return bool(libc.syscall(RESTRICT_SELF, ruleset, 0) == 0)


def _seccomp(libc: ctypes.CDLL) -> bool:
    machine = bpf.MACHINES.get(platform.machine())
    denied = DENIED.get(platform.machine())
    if machine is None or denied is None:
        return False
    steps = [
        bpf.Instruction(bpf.LOAD, 0, 0, bpf.ARCHITECTURE_AT), bpf.Instruction(bpf.JUMP_EQUAL, 1, 0, machine.audit),
        bpf.Instruction(bpf.RETURN, 0, 0, bpf.KILL), bpf.Instruction(bpf.LOAD, 0, 0, bpf.NUMBER_AT),
        # The x32 calls of x86-64 have numbers of their own.
        bpf.Instruction(bpf.JUMP_SET, 0, 1, bpf.X32), bpf.Instruction(bpf.RETURN, 0, 0, bpf.KILL),
    ]  # fmt: skip
    for number in denied:
        steps += [bpf.Instruction(bpf.JUMP_EQUAL, 0, 1, number), bpf.Instruction(bpf.RETURN, 0, 0, bpf.ERRNO | 1)]
    code = bpf.packed((*steps, bpf.Instruction(bpf.RETURN, 0, 0, bpf.ALLOW)))
    held = ctypes.create_string_buffer(code, len(code))
    program = bpf.Program(len(code) // 8, ctypes.cast(held, ctypes.c_void_p))
    return bool(libc.prctl(PR_SET_SECCOMP, MODE_FILTER, ctypes.byref(program), 0, 0) == 0)
