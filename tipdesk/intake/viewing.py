"""The safe view's side of the sandbox: asks, serves the portions that are wanted, and bounds both time and amount."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, Self

import msgspec

from tipdesk.errors import ReaderFailed
from tipdesk.intake.frames import Frames, ReaderGone, ReaderSilent
from tipdesk.intake.launching import Launched, launch
from tipdesk.reader.messages import Reason, Role, Sandbox
from tipdesk.reader.view.messages import (
    LARGEST_PORTION,
    Answer,
    Claim,
    Enter,
    Given,
    Gives,
    Inner,
    Kind,
    NotShown,
    Page,
    Portion,
    Question,
    Show,
    Shown,
    Turn,
    Want,
)

__all__ = [
    "ENTRY", "Claim", "Given", "Gives", "Inner", "Kind", "NotSeen", "Readable", "Reason", "Role", "Shown", "Viewer",
]  # fmt: skip
"""With what the window has words for: it may not know the reader itself."""

ENTRY = "tipdesk.reader.view.process"
ENCODER = msgspec.msgpack.Encoder()
DECODER: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
QUESTION_S = 20.0
"""How long one question may take, the serving of portions left out."""
TIMES = 3
"""How often a question may want the whole of the document, and so many bytes besides."""
BESIDES = 64 << 20


class Readable(Protocol):
    """What is looked at: a sealed document opened for reading, or a file that is not kept yet."""

    @property
    def size(self) -> int: ...

    def read_at(self, position: int, size: int) -> bytes: ...


@dataclass(frozen=True)
class NotSeen(Exception):
    """A question that has no answer. After a death or silence the process is gone, and another `Viewer` is needed."""

    reason: Reason
    limit: int = 0


@dataclass
class _Running:
    launched: Launched
    frames: Frames[Answer]
    answers: Iterator[Answer | memoryview]
    sandbox: Sandbox


class Viewer:
    """One process for one document: what a hostile one might do to it, the next document does not meet.

    One question at a time, from any thread; `close` may be called while one is asked, and ends it.
    """

    def __init__(self, command: tuple[str, ...], *, question_s: float = QUESTION_S) -> None:
        """Started at once; raises `ReaderFailed`. `command` is `reader_command(python, ENTRY)`."""
        self._source: Readable | None = None
        self._asking = threading.Lock()
        self._running: _Running | None = _start(command, question_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def sandbox(self) -> Sandbox:
        if self._running is None:
            raise NotSeen(Reason.CRASHED)
        return self._running.sandbox

    def show(self, source: Readable, *, message: bool = False) -> Shown:
        """`message`: it was kept as the original of one. Raises `NotSeen`."""
        self._source = source
        return self._shown(Show(source.size, message))

    def enter(self, path: tuple[int, ...]) -> Shown:
        return self._shown(Enter(path))

    def turn(self, page: int) -> str:
        answer = self._ask(Turn(page))
        if not isinstance(answer, Page) or answer.number != page:
            raise self._died(Reason.CRASHED)
        return answer.text

    def close(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.launched.process.kill()
            with self._asking:
                running.launched.end()
                running.frames.close()

    def _shown(self, question: Show | Enter) -> Shown:
        answer = self._ask(question)
        if not isinstance(answer, Shown):
            raise self._died(Reason.CRASHED)
        return answer

    def _ask(self, question: Question) -> Answer:
        with self._asking:
            running, source = self._running, self._source
            if running is None or source is None:
                raise NotSeen(Reason.CRASHED)
            try:
                return self._listen(running, source, question)
            except ReaderSilent:
                reason = Reason.TOO_SLOW
            except (ReaderGone, ConnectionError):
                reason = Reason.CRASHED
        raise self._died(reason)

    def _listen(self, running: _Running, source: Readable, question: Question) -> Answer:
        """Serve what is wanted until the answer comes."""
        running.frames.rested()
        _say(running.launched.line, question)
        left = TIMES * source.size + BESIDES
        for answer in running.answers:
            if isinstance(answer, Want):
                length = max(0, min(answer.length, LARGEST_PORTION, source.size - max(0, answer.at)))
                left -= length
                if left < 0:
                    raise ReaderGone
                _say(running.launched.line, Portion(source.read_at(max(0, answer.at), length)))
            elif isinstance(answer, NotShown):
                raise NotSeen(answer.reason, answer.limit)
            elif isinstance(answer, memoryview):
                raise ReaderGone
            else:
                return answer
        raise ReaderGone

    def _died(self, reason: Reason) -> NotSeen:
        self.close()
        return NotSeen(reason)


def _start(command: tuple[str, ...], within_s: float) -> _Running:
    launched = launch(command)
    frames = Frames(launched.incoming, DECODER)
    answers = frames.read(within_s)
    try:
        first = next(answers, None)
    except (ReaderGone, ReaderSilent):
        first = None
    if not isinstance(first, Sandbox):
        launched.end()
        frames.close()
        raise ReaderFailed
    return _Running(launched, frames, answers, first)


def _say(line: socket.socket, question: Question) -> None:
    body = ENCODER.encode(question)
    line.sendall(len(body).to_bytes(4, "big") + body)
