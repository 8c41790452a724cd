"""The reader's loop: an open file comes in, what is in it goes out, until the host says stop."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO, assert_never

import msgspec

from tipdesk.reader.apart import read_tree
from tipdesk.reader.formats import READERS, read_source
from tipdesk.reader.messages import (
    Give,
    InputBegan,
    InputEnded,
    ItemFailed,
    Open,
    OpenTree,
    Pace,
    Reason,
    Request,
    Sandbox,
    Skip,
    Stop,
    Told,
    Unsealing,
    Want,
)
from tipdesk.reader.sink import PREFIX, Sink
from tipdesk.reader.source import Source, opened
from tipdesk.reader.tree import Closed, Entry, Meter, Tree
from tipdesk.reader.unsealing import Opener

DECODER: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
RECEIVED = 1 << 20


@dataclass(frozen=True)
class Asked:
    """A request, and the descriptors that came beside it."""

    request: Request
    descriptors: tuple[int, ...] = ()

    @property
    def descriptor(self) -> int:
        return self.descriptors[0]


def _beside(request: Request) -> int:
    """How many descriptors travel beside it."""
    if isinstance(request, Unsealing):
        return 2 * request.opened
    return int(isinstance(request, Open) or (isinstance(request, Give) and request.opened))


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
            yield Asked(request, tuple(self.descriptors.pop(0) for _ in range(_beside(request))))


def serve(line: socket.socket, pipe: BinaryIO, sandbox: Sandbox) -> None:
    """Answer every request; what is denied is said first."""
    skip: set[bytes] = set()
    Sink(pipe.write, pipe.flush, 0, pace=Pace.LOOK, skip=skip, after=0).say(sandbox)
    pipe.flush()
    requests = iter(Requests(line))
    for asked in requests:
        request = asked.request
        match request:
            case Stop():
                return
            case Skip():
                skip.update(request.digests[at : at + PREFIX] for at in range(0, len(request.digests), PREFIX))
            case Open():
                sink = Sink(pipe.write, pipe.flush, request.number, pace=request.pace, skip=skip, after=request.after)
                sink.dates, sink.forms, sink.latest_ms = request.dates, request.forms, request.latest_ms
                sink.opener = Opener(sink, requests) if request.keys else None
                try:
                    read_input(asked.descriptor, request.ending, sink)
                finally:
                    os.close(asked.descriptor)
            case OpenTree():
                sink = Sink(pipe.write, pipe.flush, request.number, pace=request.pace, skip=skip, after=request.after)
                sink.dates, sink.forms, sink.latest_ms = request.dates, request.forms, request.latest_ms
                sink.opener = Opener(sink, requests) if request.keys else None
                read_folder(request, requests, sink)
            case Give() | Unsealing() | Told():
                raise ConnectionError("given what was not wanted")
            case _:
                assert_never(request)
        pipe.flush()


def read_input(descriptor: int, ending: str, sink: Sink) -> None:
    """Everything in one file."""
    _read(lambda: read_source(opened(descriptor), ending, sink), sink)


def read_folder(asked: OpenTree, requests: Iterator[Asked], sink: Sink) -> None:
    """Everything in the files of a folder; the host opens each when it is wanted."""

    def entry(place: int) -> Entry:
        @contextmanager
        def open_() -> Iterator[Source]:
            sink.say(Want(asked.number, place))
            sink.flush()
            given = next(requests, None)
            if given is None or not isinstance(given.request, Give) or given.request.place != place:
                raise ConnectionError("another file than was wanted")
            if not given.request.opened:
                raise Closed(Reason.CANNOT_OPEN)
            try:
                yield opened(given.descriptor)
            finally:
                os.close(given.descriptor)

        return Entry(asked.names[place], asked.sizes[place], open_)

    sink.say(InputBegan(sink.number, "folder", "folder 1"))
    sink.meter = Meter(sum(asked.sizes))
    tree = Tree(tuple(entry(place) for place in range(min(len(asked.names), len(asked.sizes)))))
    _read(lambda: read_tree(tree, sink, READERS), sink)


def _read(read: Callable[[], None], sink: Sink) -> None:
    try:
        read()
    except OSError as error:
        if isinstance(error, ConnectionError):
            raise
        sink.say(ItemFailed(sink.number, None, sink.items, Reason.UNREADABLE))
    except MemoryError:
        sink.say(ItemFailed(sink.number, None, sink.items, Reason.TOO_MUCH_MEMORY))
    sink.say(InputEnded(sink.number, sink.items))
