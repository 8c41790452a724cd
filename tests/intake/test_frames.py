"""What comes through the reader's pipe is not waited for without end, whatever the reader asks meanwhile."""

import os

import msgspec
import pytest

from tipdesk.intake.frames import DECODER, MESSAGE, Frames, ReaderSilent
from tipdesk.reader.messages import Progress


def test_what_was_done_for_the_reader_counts_as_its_silence_until_an_item_is_closed() -> None:
    reading, writing = os.pipe()
    body = msgspec.msgpack.encode(Progress(1, 2, 3))
    os.write(writing, (bytes((MESSAGE,)) + len(body).to_bytes(4, "big") + body) * 3)
    frames = Frames(reading, DECODER)
    heard = frames.read(10.0)
    assert next(heard) == Progress(1, 2, 3)
    frames.also_waited(9.0)
    frames.rested()
    frames.also_waited(9.0)
    # All that it said lies here already: nothing has to be waited for, and it is over all the same.
    assert next(heard) == Progress(1, 2, 3)
    with pytest.raises(ReaderSilent):
        frames.also_waited(2.0)
    frames.close()
    os.close(writing)
