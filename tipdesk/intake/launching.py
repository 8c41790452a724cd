"""A process of the reader started: shut in, with one line to it and one back."""

import socket
import subprocess
from dataclasses import dataclass

from tipdesk.desk import starting
from tipdesk.desk.starting import Started as Launched
from tipdesk.errors import ReaderFailed
from tipdesk.intake.frames import DECODER, Frames, ReaderGone, ReaderSilent, widen
from tipdesk.reader.messages import Reply, Sandbox

__all__ = ["Launched", "Running", "hand", "launch", "start"]
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


def launch(command: tuple[str, ...]) -> Launched:
    """One that parses: with a wide pipe, and never waited for while it leaves lying what it is sent."""
    started = starting.start(command)
    widen(started.incoming)
    started.line.settimeout(TAKES_S)
    return started


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
