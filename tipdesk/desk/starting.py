"""A process of ours started: an empty environment, nothing open but one line to it and one back; it shuts itself in.

Both who parse what arrives (`intake.launching`) and who hold a key (`desk.keyhole`) are started so, and by this alone.
"""

import os
import socket
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Started:
    """A process with both lines to it, of which nothing has been heard yet."""

    process: subprocess.Popen[bytes]
    line: socket.socket
    incoming: int

    def end(self) -> None:
        """End it wherever it is, and wait until it is gone; `incoming` is closed by whoever reads from it."""
        self.process.kill()
        self.process.wait()
        self.line.close()


def start(command: tuple[str, ...]) -> Started:
    """In `command` the words LINE and OUT stand for the descriptors that it is left."""
    ours, theirs = socket.socketpair()
    incoming, outgoing = os.pipe()
    given = {"LINE": str(theirs.fileno()), "OUT": str(outgoing)}
    process = subprocess.Popen(  # noqa: S603 - the command is ours, no argument comes from outside
        [given.get(word, word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={},
        cwd="/",
        close_fds=True,
        pass_fds=(theirs.fileno(), outgoing),
    )
    theirs.close()
    os.close(outgoing)
    return Started(process, ours, incoming)
