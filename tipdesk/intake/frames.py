"""What comes through the reader's pipe, frame by frame: nothing of it is trusted, nothing is waited for without end."""

import fcntl
import os
import select
import time
from collections.abc import Iterator
from typing import Generic, TypeVar

import msgspec

from tipdesk.reader.messages import LARGEST_CHUNK, LARGEST_MESSAGE, Frame, Reply

MESSAGE, CHUNK = ord(Frame.MESSAGE.value), ord(Frame.CHUNK.value)
HEAD = 5
BUFFER = 2 << 20
PIPE_BYTES = 1 << 20
R = TypeVar("R")
DECODER: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


class ReaderGone(Exception):
    """The pipe ended, or what came through it is no frame of ours."""


class ReaderSilent(Exception):
    """The reader took longer than it may."""


class Frames(Generic[R]):
    """The reading end of the pipe. `unfinished` while an input was begun and not ended."""

    def __init__(self, descriptor: int, decoder: msgspec.msgpack.Decoder[R]) -> None:
        self._descriptor = descriptor
        self._decoder = decoder
        self._buffer = bytearray(BUFFER)
        self._start = self._end = 0
        self._waited_s, self._within_s = 0.0, 0.0
        self._poll = select.poll()
        self._poll.register(descriptor, select.POLLIN)
        self.unfinished = False

    def close(self) -> None:
        os.close(self._descriptor)

    def rested(self, *, gone_s: float = 0.0) -> None:
        """An item was closed: the time that the next one may take starts anew, `gone_s` of it taken already."""
        self._waited_s = gone_s

    def also_waited(self, gone_s: float) -> None:
        """What was done for the reader meanwhile counts as its silence: else it could ask without end."""
        self._waited_s += gone_s
        if self._waited_s > self._within_s:
            raise ReaderSilent

    def read(self, within_s: float) -> Iterator[R | memoryview]:
        """Messages, and chunks as views valid until the next step; `within_s` bounds the waiting between two rests."""
        self.rested()
        self._within_s = within_s
        while True:
            if self._end - self._start < HEAD:
                self._need(HEAD, within_s)
            kind = self._buffer[self._start]
            length = int.from_bytes(self._buffer[self._start + 1 : self._start + HEAD], "big")
            if length > (LARGEST_CHUNK if kind == CHUNK else LARGEST_MESSAGE):
                raise ReaderGone
            if self._end - self._start < HEAD + length:
                self._need(HEAD + length, within_s)
            at = self._start + HEAD
            self._start = at + length
            with memoryview(self._buffer) as whole, whole[at : at + length] as body:
                if kind == CHUNK:
                    yield body
                elif kind == MESSAGE:
                    yield self._decoded(body)
                else:
                    raise ReaderGone

    def _need(self, count: int, within_s: float) -> None:
        """Hold at least so many bytes; asked only where they are not held yet."""
        if self._start + count > len(self._buffer) or self._start == self._end:
            held = self._buffer[self._start : self._end]
            if count > len(self._buffer):
                self._buffer = bytearray(count)
            self._buffer[: len(held)] = held
            self._start, self._end = 0, len(held)
        while self._end - self._start < count:
            self._wait(within_s)
            with memoryview(self._buffer) as whole, whole[self._end :] as free:
                got = os.readv(self._descriptor, [free])
            if got == 0:
                raise ReaderGone
            self._end += got

    def _wait(self, within_s: float) -> None:
        began = time.monotonic()
        ready = self._poll.poll(max(0.0, within_s - self._waited_s) * 1000)
        self._waited_s += time.monotonic() - began
        if not ready:
            raise ReaderSilent

    def _decoded(self, body: memoryview) -> R:
        try:
            return self._decoder.decode(body)
        except msgspec.MsgspecError as error:
            raise ReaderGone from error


def widen(descriptor: int) -> None:
    """A larger pipe: fewer turns between the two processes. Where the system has none, the pipe stays as it is."""
    size = getattr(fcntl, "F_SETPIPE_SZ", None)
    if size is None:
        return
    try:
        fcntl.fcntl(descriptor, size, PIPE_BYTES)
    except OSError:
        return  # beyond what this person's pipes may hold
