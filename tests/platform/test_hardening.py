"""The window's process denies itself the network for good; each try runs in a process of its own."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the filter is Linux's")

TRY = """
import ctypes, os, socket, sys
from tipdesk.platform.guards import Guard
from tipdesk.platform.hardening import harden
def opened(family):
    try:
        socket.socket(family, socket.SOCK_STREAM).close()
    except OSError as refused:
        return refused.strerror
    return "open"
def filters():
    return next(line.split()[1] for line in open("/proc/self/status") if line.startswith("Seccomp_filters"))
"""


def _run(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", TRY + code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split("\n")[:-1]


def test_after_hardening_no_internet_socket_opens_and_a_unix_one_does() -> None:
    shown = _run("""
print(opened(socket.AF_INET))
print(harden().missing)
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, socket.AF_PACKET, socket.AF_UNIX):
    print(opened(family))
""")
    refused = "Address family not supported by protocol"
    assert shown == ["open", "()", refused, refused, refused, refused, "open"]


def test_it_outlives_exec_and_a_second_hardening_adds_no_second_filter() -> None:
    shown = _run("""
before = int(filters())
if len(sys.argv) < 2:
    harden()
    code = open("/proc/self/cmdline").read().split(chr(0))[2]
    os.execv(sys.executable, [sys.executable, "-c", code, "again"])
print(opened(socket.AF_INET))
harden()
print(int(filters()) - before)
""")
    assert shown == ["Address family not supported by protocol", "0"]


def test_threads_that_already_ran_are_held_too() -> None:
    shown = _run("""
import threading
go, said = threading.Event(), []
def late():
    go.wait()
    said.append(opened(socket.AF_INET))
one = threading.Thread(target=late); one.start()
harden(); go.set(); one.join()
print(said[0])
""")
    assert shown == ["Address family not supported by protocol"]


def test_io_uring_cannot_be_set_up_and_there_is_no_core_and_no_reader() -> None:
    shown = _run("""
import resource
hold = harden().hold
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall(425, 1, 0)
print(os.strerror(ctypes.get_errno()))
print(resource.getrlimit(resource.RLIMIT_CORE))
print(os.stat("/proc/self/mem").st_uid == 0, libc.prctl(3, 0, 0, 0, 0))
print(hold == frozenset(Guard))
""")
    assert shown == ["Function not implemented", "(0, 0)", "True 0", "True"]
