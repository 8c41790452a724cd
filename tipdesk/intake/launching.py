"""A process of the reader started: shut in, with one line to it and one back."""

import os
import socket
import subprocess
from dataclasses import dataclass

from tipdesk.errors import ReaderFailed
from tipdesk.intake.frames import DECODER, Frames, ReaderGone, ReaderSilent, widen
from tipdesk.reader.messages import Reply, Sandbox

START_S = 30.0
TAKES_S = 20.0
"""How long a process may leave lying what it asked for: one that was taken over must not hold up whoever answers."""


@dataclass
class Running:
    """A reader process with both lines to it."""

    process: subprocess.Popen[bytes]
    line: socket.socket
    frames: Frames[Reply]
    sandbox: Sandbox

    def end(self) -> None:
        """End it wherever it is, and wait until it is gone."""
        self.process.kill()
        self.process.wait()
        self.line.close()
        self.frames.close()


@dataclass
class Launched:
    """A process with both lines to it, of which nothing has been heard yet."""

    process: subprocess.Popen[bytes]
    line: socket.socket
    incoming: int

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.line.close()


def launch(command: tuple[str, ...]) -> Launched:
    """Start a process of the reader with an empty environment and nothing open but its two lines."""
    ours, theirs = socket.socketpair()
    incoming, outgoing = os.pipe()
    widen(incoming)
    process = subprocess.Popen(  # noqa: S603 - the command is ours, no argument comes from outside
        [{"LINE": str(theirs.fileno()), "OUT": str(outgoing)}.get(word, word) for word in command],
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
    ours.settimeout(TAKES_S)
    return Launched(process, ours, incoming)


def hand(line: socket.socket, body: bytes, *descriptors: int) -> None:
    """One message after its length, with what travels beside it. Raises `ReaderSilent` where it is left lying."""
    framed = len(body).to_bytes(4, "big") + body
    try:
        sent = socket.send_fds(line, [framed], descriptors)
        if sent < len(framed):
            line.sendall(framed[sent:])
    except TimeoutError as left_lying:
        raise ReaderSilent from left_lying


def start(command: tuple[str, ...]) -> Running:
    """A reader process that has shut itself in and said so; raises `ReaderFailed`."""
    launched = launch(command)
    frames = Frames(launched.incoming, DECODER)
    try:
        first = next(frames.read(START_S), None)
    except (ReaderGone, ReaderSilent):
        first = None
    if not isinstance(first, Sandbox):
        launched.end()
        frames.close()
        raise ReaderFailed
    return Running(launched.process, launched.line, frames, first)
