"""The safe view's loop: a question comes in, wants go out and portions come back, then the answer."""

import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol, assert_never

import msgspec

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason, Sandbox
from tipdesk.reader.sink import MESSAGE
from tipdesk.reader.view.leaf_pages import gathered, sizes_of
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.messages import (
    LARGEST_PORTION,
    Answer,
    Draw,
    Drawn,
    Enter,
    Examine,
    Gather,
    Gathered,
    Grain,
    Grained,
    Hear,
    Measure,
    Measured,
    NotShown,
    Outline,
    Page,
    Portion,
    Question,
    Read,
    Show,
    Turn,
    Want,
    Words,
)
from tipdesk.reader.view.sources import Asked, Source

DECODER: msgspec.msgpack.Decoder[Question] = msgspec.msgpack.Decoder(Question)
ENCODER = msgspec.msgpack.Encoder()
RECEIVED = LARGEST_PORTION + 64
LENGTH = 4
Asking = Turn | Measure | Draw | Read | Gather | Examine | Grain | Hear | Outline


@dataclass
class Line:
    """Both ways to the host."""

    incoming: socket.socket
    pipe: BinaryIO
    held: bytearray = field(default_factory=bytearray)

    def questions(self) -> Iterator[Question]:
        """Until the host closes its end."""
        while (question := self._next()) is not None:
            yield question

    def say(self, answer: Answer) -> None:
        body = ENCODER.encode(answer)
        self.pipe.write(MESSAGE + len(body).to_bytes(LENGTH, "big"))
        self.pipe.write(body)
        self.pipe.flush()

    def ask(self, at: int, length: int) -> bytes:
        """A portion of the document. Raises `OSError` where the host gives none."""
        self.say(Want(at, length))
        answer = self._next()
        if not isinstance(answer, Portion):
            raise OSError
        return answer.data

    def _next(self) -> Question | None:
        while len(self.held) < LENGTH or len(self.held) < LENGTH + int.from_bytes(self.held[:LENGTH], "big"):
            data = self.incoming.recvmsg(RECEIVED)[0]  # the sandbox allows this one
            if not data:
                return None
            self.held += data
        length = int.from_bytes(self.held[:LENGTH], "big")
        with memoryview(self.held) as whole, whole[LENGTH : LENGTH + length] as body:
            question = DECODER.decode(body)
        del self.held[: LENGTH + length]
        return question


class Entered(Protocol):
    """One thing looked at, and what of it was entered last."""

    at: Looked | None

    def enter(self, path: tuple[int, ...], revision: int = 0) -> Looked: ...


def serve(line: Line, sandbox: Sandbox, begin: Callable[[Source, bool], Entered]) -> None:
    """Answer every question; what this process denies itself is said first. `begin` says how it looks."""
    line.say(sandbox)
    look: Entered | None = None
    for question in line.questions():
        try:
            if isinstance(question, Show):
                look = begin(Asked(question.size, line.ask), question.message)
            line.say(_answer(look, question))
        except TooMuch as bound:
            line.say(NotShown(bound.reason, bound.limit))
        except OSError:
            line.say(NotShown(Reason.UNREADABLE))
        except UnicodeEncodeError:
            line.say(NotShown(Reason.MALFORMED))  # half a letter, which cannot travel
        except MemoryError:
            line.say(NotShown(Reason.TOO_MUCH_MEMORY))


def _answer(look: Entered | None, question: Question) -> Answer:
    """Raises `TooMuch`."""
    if look is None:
        return NotShown(Reason.MALFORMED)
    match question:
        case Show():
            return look.enter(()).shown
        case Enter():
            return look.enter(question.path, question.revision).shown
        case Portion():
            return NotShown(Reason.MALFORMED)
        case _:
            return _of_what_is_shown(look.at, question) if look.at is not None else NotShown(Reason.MALFORMED)


def _of_what_is_shown(looked: Looked, question: Asking) -> Answer:
    match question:
        case Examine():
            return looked.examine(question.first)
        case Turn() | Gather():
            return _text(looked, question)
        case Hear() | Outline():
            return _sound(looked, question)
        case _:
            return _leaf(looked, question)


def _text(looked: Looked, question: Turn | Gather) -> Answer:
    pages = looked.pages
    if pages is None and isinstance(question, Gather):
        return Gathered(question.first, (), None)
    if pages is None or (isinstance(question, Turn) and not 0 <= question.page < pages.count):
        return NotShown(Reason.MALFORMED)
    if isinstance(question, Gather):
        return gathered(pages, question.first)
    return Page(question.page, pages.text(question.page), pages.marks(question.page))


def _sound(looked: Looked, question: Hear | Outline) -> Answer:
    if looked.sound is None or looked.outline is None:
        return NotShown(Reason.NOT_PLAYED)
    return looked.sound(question.at) if isinstance(question, Hear) else looked.outline(question.first)


def _leaf(looked: Looked, question: Measure | Draw | Read | Grain) -> Answer:
    leaves = looked.leaves
    if leaves is None:
        return NotShown(Reason.NOT_DRAWN)
    match question:
        case Measure():
            return Measured(question.first, sizes_of(leaves, question.first))
        case Read():
            read = leaves.text(question.leaf)
            return Words(question.leaf, read.text, read.words, read.whole)
        case Grain():
            return Grained(question.leaf, looked.grain(question.leaf))
        case Draw():
            drawn = leaves.pixels(question.leaf, question.scale, area=question.area, side=question.side)
            return Drawn(question.leaf, drawn.width, drawn.height, drawn.scale, drawn.data, drawn.remarks)
        case _:
            assert_never(question)
