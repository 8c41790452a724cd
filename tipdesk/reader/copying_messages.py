"""Questions of who makes a copy, and the answers: pixels that are covered already go in, parts of a file come out."""

from enum import StrEnum

import msgspec

from tipdesk.reader.messages import Message, Sandbox


class Form(StrEnum):
    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"


class Tone(StrEnum):
    COLOUR = "colour"
    GREY = "grey"
    BLACK_AND_WHITE = "black and white"


class Rect(msgspec.Struct, frozen=True):
    """In pixels of the sheet; right and low are beyond it."""

    left: int
    top: int
    right: int
    low: int


class Stamp(msgspec.Struct, frozen=True):
    """A tile that is laid over the whole sheet: a byte a pixel, how much ink lies there."""

    width: int
    height: int
    mask: bytes


# From the host


class Begin(Message, frozen=True, tag=True):
    form: Form
    tone: Tone
    stamp: Stamp | None = None


class Sheet(Message, frozen=True, tag=True):
    """Rows of RGB. What lies in `covered` is black already; it is painted once more when all else was done.

    `wide`, `tall`: on paper, in points.
    """

    width: int
    height: int
    pixels: bytes
    wide: float
    tall: float
    covered: tuple[Rect, ...] = ()


class Finish(Message, frozen=True, tag=True):
    """No sheet follows."""


# From the process


class Made(Message, frozen=True, tag=True):
    """The next bytes of the file."""

    data: bytes


class NotMade(Message, frozen=True, tag=True):
    """What was asked cannot be done: a second sheet of a picture, more memory than there is."""


CopyQuestion = Begin | Sheet | Finish
CopyAnswer = Sandbox | Made | NotMade
