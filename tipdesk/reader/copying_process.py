"""Entry of the process that writes copies: it never has the document, only pixels on which the covers lie already."""

import socket
import sys
from collections.abc import Iterator
from typing import BinaryIO, assert_never

import msgspec
from PIL import Image

from tipdesk.reader.copying import Copying, TooManySheets
from tipdesk.reader.copying_messages import Begin, CopyAnswer, CopyQuestion, Finish, Made, NotMade, Sheet
from tipdesk.reader.sandbox import restrict
from tipdesk.reader.sink import MESSAGE

MEMORY_BYTES = 768 << 20
"""A sheet of sixteen million pixels, in colours, is held some four times."""
PORTION = 1 << 20
LENGTH = 4
DECODER: msgspec.msgpack.Decoder[CopyQuestion] = msgspec.msgpack.Decoder(CopyQuestion)
ENCODER = msgspec.msgpack.Encoder()


def main() -> int:
    """Arguments: the descriptors that the host left open, its socket and the pipe back."""
    line_descriptor, out = int(sys.argv[1]), int(sys.argv[2])
    Image.init()
    Image.MAX_IMAGE_PIXELS = None
    line = socket.socket(fileno=line_descriptor)
    with open(out, "wb", buffering=1 << 16) as pipe:
        _say(pipe, restrict(keep=(line_descriptor, out), memory_bytes=MEMORY_BYTES))
        copying: Copying | None = None
        for question in _questions(line):
            if isinstance(question, Begin):
                copying = Copying(question)
                continue
            _say(pipe, _answer(copying, question))
    return 0


def _answer(copying: Copying | None, question: Sheet | Finish) -> CopyAnswer:
    if copying is None:
        return NotMade()
    match question:
        case Sheet():
            try:
                return Made(copying.sheet(question))
            except (TooManySheets, MemoryError, ValueError):
                return NotMade()
        case Finish():
            return Made(copying.finish())
        case _:
            assert_never(question)


def _questions(line: socket.socket) -> Iterator[CopyQuestion]:
    while (head := _bytes(line, LENGTH)) is not None:
        body = _bytes(line, int.from_bytes(head, "big"))
        if body is None:
            return
        yield DECODER.decode(body)


def _bytes(line: socket.socket, count: int) -> bytearray | None:
    """So many; none where the host has closed its end."""
    held = bytearray()
    while len(held) < count:
        data = line.recvmsg(min(PORTION, count - len(held)))[0]  # the sandbox allows this one
        if not data:
            return None
        held += data
    return held


def _say(pipe: BinaryIO, answer: CopyAnswer) -> None:
    body = ENCODER.encode(answer)
    pipe.write(MESSAGE + len(body).to_bytes(LENGTH, "big"))
    pipe.write(body)
    pipe.flush()


if __name__ == "__main__":
    sys.exit(main())
