"""The safe view's side of the sandbox: asks, serves the portions that are wanted, and bounds both time and amount."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, Self

import msgspec

from tipdesk.errors import ReaderFailed
from tipdesk.intake.frames import Frames, ReaderGone, ReaderSilent
from tipdesk.intake.launching import Launched, hand, launch
from tipdesk.intake.sound import Unsound, checked
from tipdesk.reader.messages import Reason, Role, Sandbox
from tipdesk.reader.view.messages import (
    LARGEST_PORTION,
    Answer,
    Box,
    Claim,
    Coarse,
    Draw,
    Drawn,
    Enter,
    Evidence,
    Examine,
    Examined,
    Gather,
    Gathered,
    Given,
    Gives,
    Grain,
    Grained,
    Hear,
    Inner,
    Kind,
    Mark,
    Measure,
    Measured,
    NotShown,
    Outline,
    Page,
    Place,
    Portion,
    Question,
    Read,
    Remark,
    Show,
    Shown,
    Side,
    Sign,
    Size,
    Style,
    Tells,
    Turn,
    Want,
    Weight,
    Word,
    Words,
)

__all__ = [
    "ENTRY", "Box", "Claim", "Coarse", "Drawn", "Evidence", "Examined", "Gathered", "Given", "Gives", "Inner", "Kind",
    "Mark", "NotSeen", "Page", "Place", "Readable", "Reason", "Remark", "Role", "Shown", "Side", "Sign", "Size",
    "Style", "Tells", "Viewer", "Weight", "Word", "Words",
]  # fmt: skip
"""With what the window has words for: it may not know the reader itself."""

ENTRY = "tipdesk.reader.view.process"
ENCODER = msgspec.msgpack.Encoder()
DECODER: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
QUESTION_S = 20.0
"""How long one question may take, the serving of portions left out."""
LEAF_S = 4.7
"""How long one leaf may take: what swells or goes round is refused within five seconds."""
TIMES = 3
"""How often a question may want the whole of the document, and so many bytes besides."""
BESIDES = 64 << 20


class Readable(Protocol):
    """What is looked at: a sealed document opened for reading, or a file that is not kept yet."""

    @property
    def size(self) -> int: ...

    def read_at(self, position: int, size: int) -> bytes: ...


@dataclass
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
        self._question_s = question_s
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

    @property
    def alive(self) -> bool:
        """Whether it can still be asked: a death or silence ended it."""
        return self._running is not None

    def show(self, source: Readable, *, message: bool = False) -> Shown:
        """`message`: it was kept as the original of one. Raises `NotSeen`."""
        self._source = source
        return self._shown(Show(source.size, message))

    def enter(self, path: tuple[int, ...], revision: int = 0) -> Shown:
        """`revision`: a state of a PDF, from 1 on; 0 is the newest."""
        return self._shown(Enter(path, revision))

    def leaf_text(self, page: int) -> Page:
        """A page of text, with what of it is a heading, deleted, hidden."""
        answer = self._ask(Turn(page))
        if not isinstance(answer, Page) or answer.number != page:
            raise self._died(Reason.CRASHED)
        return answer

    def measure(self, first: int) -> tuple[Size, ...]:
        """Sizes of leaves from this one on, as many as one answer holds."""
        answer = self._ask(Measure(first))
        if not isinstance(answer, Measured) or answer.first != first:
            raise self._died(Reason.CRASHED)
        return answer.sizes

    def draw(self, leaf: int, scale: float, *, area: Box | None = None, side: Side = Side.SHOWN) -> Drawn:
        """The pixels of a leaf; of fewer than asked for, `Drawn.scale` tells."""
        answer = self._ask(Draw(leaf, scale, area, side))
        if not isinstance(answer, Drawn) or answer.leaf != leaf:
            raise self._died(Reason.CRASHED)
        return answer

    def read(self, leaf: int) -> Words:
        """The words of a leaf, and where they stand."""
        answer = self._ask(Read(leaf))
        if not isinstance(answer, Words) or answer.leaf != leaf:
            raise self._died(Reason.CRASHED)
        return answer

    def grain(self, leaf: int) -> tuple[Coarse, ...]:
        """How far what lies under a cover may show beside it."""
        answer = self._ask(Grain(leaf))
        if not isinstance(answer, Grained) or answer.leaf != leaf:
            raise self._died(Reason.CRASHED)
        return answer.coarse

    def gather(self, first: int = 0) -> Gathered:
        """The text of many leaves, for search; go on at `then`."""
        answer = self._ask(Gather(first))
        if not isinstance(answer, Gathered) or answer.first != first:
            raise self._died(Reason.CRASHED)
        return answer

    def examine(self, first: int = 0) -> Examined:
        """What it says about its maker; go on at `then`."""
        answer = self._ask(Examine(first))
        if not isinstance(answer, Examined):
            raise self._died(Reason.CRASHED)
        return answer

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
            except (ReaderGone, ConnectionError, Unsound):
                reason = Reason.CRASHED
        raise self._died(reason)

    def _listen(self, running: _Running, source: Readable, question: Question) -> Answer:
        """Serve what is wanted until the answer comes."""
        short = isinstance(question, Draw | Read | Measure | Examine | Hear | Outline)
        running.frames.rested(gone_s=max(0.0, self._question_s - LEAF_S) if short else 0.0)
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
                return checked(answer)
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
    hand(line, ENCODER.encode(question))
