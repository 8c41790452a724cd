"""A reader whose text format was taken over by the sender: it does what the file says. Started only by tests."""

import ctypes
import fcntl
import os
import signal
import socket
import sys
import threading
from pathlib import Path

from tipdesk.reader import __main__ as reader
from tipdesk.reader import formats
from tipdesk.reader.detect import Detected
from tipdesk.reader.messages import Form, Poured, Role, Sealed, Sender, TipFound, Want
from tipdesk.reader.sink import ENCODER, MESSAGE, Sink
from tipdesk.reader.source import Source

LIBC = ctypes.CDLL(None, use_errno=True)


def call(number: int, *arguments: int) -> None:
    if LIBC.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), "denied")


def hold_memory() -> None:
    kept = []
    while True:
        kept.append(bytearray(16 << 20))


def loop() -> None:
    while True:
        pass


def thread() -> None:
    done = []
    one = threading.Thread(target=lambda: done.append(1))
    one.start()
    one.join()
    if done != [1]:
        raise OSError(1, "no thread ran")


DEEDS = {
    "internet": lambda: socket.socket(socket.AF_INET),
    "unix": lambda: socket.socket(socket.AF_UNIX),
    "pair": socket.socketpair,
    "send": lambda: socket.socket(fileno=int(sys.argv[1])).sendmsg([b"x"]),
    "open": lambda: os.open("/etc/passwd", os.O_RDONLY),
    "write": lambda: os.open("/tmp/written", os.O_CREAT | os.O_WRONLY),
    "list": lambda: list(Path("/").iterdir()),
    "stat": lambda: Path("/etc/passwd").stat(),
    "link": lambda: Path("/tmp/link").symlink_to("/etc"),
    "reopen": lambda: os.open("/proc/self/mem", os.O_RDWR),
    "fork": os.fork,
    "exec": lambda: os.execv("/bin/true", ["true"]),
    "kill": lambda: os.kill(os.getppid(), signal.SIGKILL),
    "ptrace": lambda: call(101, 16, os.getppid(), 0, 0),
    "io_uring": lambda: call(425, 8, 0),
    "memfd": lambda: call(319, 0, 0),
    "userfaultfd": lambda: call(323, 0),
    "bpf": lambda: call(321, 0, 0, 0),
    "namespace": lambda: call(272, 0x10000000),
    "executable memory": lambda: call(9, 0, 4096, 7, 0x22, -1, 0),
    "process memory": lambda: call(310, os.getppid(), 0, 0, 0, 0, 0),
    "keys": lambda: call(250, 0, 0, 0),
    "signals by descriptor": lambda: fcntl.fcntl(int(sys.argv[1]), fcntl.F_SETOWN, os.getppid()),
    "thread": thread,
    "memory": hold_memory,
    "loop": loop,
    "die": os.abort,
    "garbage": lambda: os.write(int(sys.argv[2]), b"m\xff\xff\xff\xff"),
    "inherited": lambda: os.lseek(6, 0, 1),
    # Python itself sets LC_CTYPE (PEP 538) where it finds none.
    "environment": lambda: None if set(os.environ) <= {"LC_CTYPE"} else 1 / 0,
}


def wanted(place: int) -> bytes:
    body = ENCODER.encode(Want(1, place))
    return MESSAGE + len(body).to_bytes(4, "big") + body


def asked(number: int, deed: str) -> bytes:
    """Many things opened at once, one after the other, or the same again and again; nothing waits for an answer."""
    handle = {"many": number, "again": 1}[deed.split()[1]]
    said = [ENCODER.encode(Sealed(1, handle, Form.AGE))]
    if "told" in deed:
        said.append(ENCODER.encode(Poured(1, handle)))
    return b"".join(MESSAGE + len(body).to_bytes(4, "big") + body for body in said)


ENDLESS = ("open many", "open again told")
WANTS = {f"want {place}": place for place in (0, 1, 99, -1, 1 << 40)}


def obey(source: Source, sink: Sink) -> None:
    deed = source.read(0, source.size).decode().strip()
    sink.begin(None, 1, "00" * 32, source.size)
    if deed in WANTS:
        sink.write(wanted(WANTS[deed]))
        sink.flush()
    if deed in ENDLESS:
        for number in range(1 << 20):
            sink.write(asked(number, deed))
            sink.flush()
    try:
        DEEDS.get(deed, lambda: None)()
        title = "done"
    except OSError as error:
        title = f"denied {error.errno}"
    original = sink.document("", "text/plain", Role.ORIGINAL, (deed.encode(),))
    sink.say(TipFound(sink.number, None, 1, "file", title, Sender("", ""), None, "", deed, (original,), ()))


def main() -> int:
    formats.FORMATS[Detected.TEXT] = formats.Format("hostile", obey)
    return reader.main()
