"""Sealed things, opened by a process that holds the key: their bytes go to it, what is inside comes back.

This process never has a key. What comes back is used only once all of it came and the host said that it is whole; a
larger thing is poured anew each time it is gone through, so that its size takes no memory.
"""

import os
import select
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from tipdesk.reader.bounds import HELD_BYTES
from tipdesk.reader.messages import Outcome, Poured, Progress, Reason, Request, Sealed, Told, Unsealing
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Held, Unpacked
from tipdesk.reader.tree import Closed, Meter, Opened, Sealing

PORTION = 1 << 16
STEP = 8 << 20
TURNS = 64
"""Keys that are tried for one thing."""
R = TypeVar("R", Unsealing, Told)


class Asked(Protocol):
    """What the host says, with the descriptors beside it."""

    @property
    def request(self) -> Request: ...
    @property
    def descriptors(self) -> tuple[int, ...]: ...


@dataclass
class Opener:
    """Asks the host, over the reader's own two lines."""

    sink: Sink
    requests: Iterator[Asked]
    handles: int = 0
    poured: int = 0
    told_at: int = field(default=0, repr=False)

    def open(self, sealing: Sealing, meter: Meter) -> Opened:
        """Gone through once, to know that it is whole and how large: a small thing is held then."""
        self.handles += 1
        handle = self.handles
        for _ in range(TURNS):
            size, held = 0, list[bytes]()
            with _ended(self._pieces(sealing, handle)) as pieces:
                for piece in pieces:
                    meter.take(len(piece))
                    size += len(piece)
                    held.append(piece)
                    if size > HELD_BYTES:
                        held.clear()
            told = self._verdict(handle)
            if told.outcome is Outcome.WHOLE:
                source = Held(b"".join(held)) if size <= HELD_BYTES else None
                return Opened(source or Unpacked(size, lambda: self._again(sealing, handle)), told)
            if told.outcome is Outcome.FAILED:
                raise Closed(told.reason)
            meter.unpacked -= size
        raise Closed(Reason.NO_KEY)

    def _again(self, sealing: Sealing, handle: int) -> Iterator[bytes]:
        """Once more, as it went well the time before."""
        yield from self._pieces(sealing, handle)
        if self._verdict(handle).outcome is not Outcome.WHOLE:
            raise Closed(Reason.SEAL_DAMAGED)

    def _pieces(self, sealing: Sealing, handle: int) -> Generator[bytes]:
        self._say(Sealed(self.sink.number, handle, sealing.form, sealing.to, sealing.signature))
        asked, given = self._answer(Unsealing)
        if not given.opened:
            raise Closed(given.reason)
        line = _Line(*asked.descriptors)
        try:
            yield from line.pour(self._counted(sealing.begin()))
        finally:
            line.close()

    def _counted(self, sealed: Iterator[bytes]) -> Iterator[bytes]:
        """So that the host hears that it goes on: a slow key is no silence."""
        for piece in sealed:
            self.poured += len(piece)
            if self.poured - self.told_at >= STEP:
                self.told_at = self.poured
                self._say(Progress(self.sink.number, self.poured, 0))
            yield piece

    def _verdict(self, handle: int) -> Told:
        self._say(Poured(self.sink.number, handle))
        return self._answer(Told)[1]

    def _say(self, message: Sealed | Poured | Progress) -> None:
        self.sink.say(message)
        self.sink.flush()

    def _answer(self, kind: type[R]) -> tuple[Asked, R]:
        asked = next(self.requests, None)
        if asked is None or not isinstance(asked.request, kind):
            raise ConnectionError("another answer than was asked for")
        return asked, asked.request


@contextmanager
def _ended(pieces: Generator[bytes]) -> Iterator[Iterator[bytes]]:
    """A bomb leaves the rest where it is: the pipes are closed all the same."""
    try:
        yield pieces
    finally:
        pieces.close()


@dataclass
class _Line:
    """Both pipes of one pouring. Where nobody takes what is sealed any more, what came out is still read."""

    into: int
    out: int

    def pour(self, sealed: Iterator[bytes]) -> Iterator[bytes]:
        poll = select.poll()
        poll.register(self.out, select.POLLIN)
        poll.register(self.into, select.POLLOUT)
        rest = memoryview(b"")
        while True:
            for descriptor, _ in poll.poll():
                if descriptor == self.out:
                    piece = os.read(self.out, PORTION)
                    if not piece:
                        return
                    yield piece
                    continue
                if not rest:
                    rest = memoryview(next(sealed, b""))
                if not rest or not self._fed(rest):
                    poll.unregister(self.into)
                    self._shut()
                else:
                    rest = rest[self._written :]

    _written: int = 0

    def _fed(self, rest: memoryview) -> bool:
        try:
            self._written = os.write(self.into, rest[:PORTION])
        except BlockingIOError:
            self._written = 0
        except BrokenPipeError:
            return False
        return True

    def _shut(self) -> None:
        if self.into >= 0:
            os.close(self.into)
            self.into = -1

    def close(self) -> None:
        self._shut()
        with suppress(OSError):
            os.close(self.out)
