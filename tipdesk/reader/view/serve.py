"""The safe view's loop: a question comes in, wants go out and portions come back, then the answer."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

import msgspec

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason, Sandbox
from tipdesk.reader.sink import MESSAGE
from tipdesk.reader.view.looking import Look
from tipdesk.reader.view.messages import (
    LARGEST_PORTION,
    Answer,
    Enter,
    NotShown,
    Page,
    Portion,
    Question,
    Show,
    Turn,
    Want,
)
from tipdesk.reader.view.sources import Asked

DECODER: msgspec.msgpack.Decoder[Question] = msgspec.msgpack.Decoder(Question)
ENCODER = msgspec.msgpack.Encoder()
RECEIVED = LARGEST_PORTION + 64
LENGTH = 4


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


def serve(line: Line, sandbox: Sandbox) -> None:
    """Answer every question; what this process denies itself is said first."""
    line.say(sandbox)
    look: Look | None = None
    for question in line.questions():
        try:
            if isinstance(question, Show):
                look = Look(Asked(question.size, line.ask), message=question.message)
                line.say(look.enter(()).shown)
            elif look is None:
                line.say(NotShown(Reason.MALFORMED))
            elif isinstance(question, Enter):
                line.say(look.enter(question.path).shown)
            elif isinstance(question, Turn):
                line.say(_page(look, question.page))
            else:
                line.say(NotShown(Reason.MALFORMED))
        except TooMuch as bound:
            line.say(NotShown(bound.reason, bound.limit))
        except OSError:
            line.say(NotShown(Reason.UNREADABLE))
        except MemoryError:
            line.say(NotShown(Reason.TOO_MUCH_MEMORY))


def _page(look: Look, number: int) -> Answer:
    pages = look.steps[look.at].pages
    if pages is None or not 0 <= number < pages.count:
        return NotShown(Reason.MALFORMED)
    return Page(number, pages.text(number))
