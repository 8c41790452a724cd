"""The reader's loop: an open file comes in, what is in it goes out, until the host says stop."""

import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

import msgspec

from tipdesk.reader.detect import LOOK, detect
from tipdesk.reader.formats import FORMATS
from tipdesk.reader.messages import InputBegan, InputEnded, ItemFailed, Open, Pace, Reason, Request, Sandbox, Skip, Stop
from tipdesk.reader.sink import PREFIX, Sink
from tipdesk.reader.source import opened

DECODER: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
RECEIVED = 1 << 20


@dataclass(frozen=True)
class Asked:
    """A request, and the descriptor that came beside it (-1: none)."""

    request: Request
    descriptor: int


@dataclass
class Requests:
    """Length-framed requests from the host's socket, each `Open` with one descriptor."""

    line: socket.socket
    held: bytearray = field(default_factory=bytearray)
    descriptors: list[int] = field(default_factory=list)

    def __iter__(self) -> Iterator[Asked]:
        while True:
            while len(self.held) < 4 or len(self.held) < 4 + int.from_bytes(self.held[:4], "big"):  # noqa: PLR2004 - the length
                data, descriptors, _, _ = socket.recv_fds(self.line, RECEIVED, 8)
                if not data:
                    return
                self.held += data
                self.descriptors += descriptors
            length = int.from_bytes(self.held[:4], "big")
            request = DECODER.decode(self.held[4 : 4 + length])
            del self.held[: 4 + length]
            yield Asked(request, self.descriptors.pop(0) if isinstance(request, Open) else -1)


def serve(line: socket.socket, pipe: BinaryIO, sandbox: Sandbox) -> None:
    """Answer every request; what is denied is said first."""
    skip: set[bytes] = set()
    Sink(pipe.write, pipe.flush, 0, pace=Pace.LOOK, skip=skip, after=0).say(sandbox)
    pipe.flush()
    for asked in Requests(line):
        request = asked.request
        if isinstance(request, Stop):
            return
        if isinstance(request, Skip):
            skip.update(request.digests[at : at + PREFIX] for at in range(0, len(request.digests), PREFIX))
            continue
        sink = Sink(pipe.write, pipe.flush, request.number, pace=request.pace, skip=skip, after=request.after)
        try:
            read_input(asked.descriptor, request.ending, sink)
        finally:
            os.close(asked.descriptor)
        pipe.flush()


def read_input(descriptor: int, ending: str, sink: Sink) -> None:
    """Everything in one file."""
    try:
        source = opened(descriptor)
        found = detect(source.read(0, LOOK), ending)
        chosen = FORMATS[found]
        sink.say(InputBegan(sink.number, found.value, chosen.tool))
        if sink.after and not chosen.container:
            pass  # it was this file that the reader before died of
        elif source.size == 0:
            sink.begin(None, 1, "", 0)
            sink.say(ItemFailed(sink.number, None, 1, Reason.EMPTY))
        else:
            chosen.read(source, sink)
    except OSError:
        sink.say(ItemFailed(sink.number, None, sink.items, Reason.UNREADABLE))
    except MemoryError:
        sink.say(ItemFailed(sink.number, None, sink.items, Reason.TOO_MUCH_MEMORY))
    sink.say(InputEnded(sink.number, sink.items))
