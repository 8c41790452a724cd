"""Questions about a recording that is decoded, and their answers: how long, what stands when, sound in pieces."""

import msgspec

from tipdesk.reader.messages import Message

RATE = 48_000
"""Samples a second of all sound that is given, whatever the recording has."""
SAMPLE = 2
"""Bytes of one sample of one channel: signed, the machine's own order."""
PIECE = RATE
"""Samples of one answer at most."""
PEAKS = 2_000
"""Of a whole outline, and of one answer."""


class Recorded(msgspec.Struct, frozen=True):
    """`step_ms` from one still picture to the next, `channels` of sound (1 or 2): 0 where there is none.

    `peak_samples`: so many samples has one peak of the outline. `forms` are names of coders, for people who ask.
    """

    length_ms: int
    step_ms: int = 0
    channels: int = 0
    peak_samples: int = RATE
    forms: tuple[str, ...] = ()


# From the host


class Hear(Message, frozen=True, tag=True):
    """The sound from this sample on."""

    at: int


class Outline(Message, frozen=True, tag=True):
    """How loud it is, from this peak on."""

    first: int


# From the reader


class Heard(Message, frozen=True, tag=True):
    """Samples of the channels in turn; `then` is where the next piece begins, None at the end."""

    at: int
    pcm: bytes
    then: int | None


class Outlined(Message, frozen=True, tag=True):
    """A byte a peak, 255 is as loud as can be; `then` is the peak to ask for next, None at the end."""

    first: int
    peaks: bytes
    then: int | None
