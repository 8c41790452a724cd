"""What safe view and reader say to each other: one question, any number of wants and portions, one answer."""

from enum import StrEnum

import msgspec

from tipdesk.reader.messages import Known, Message, Reason, Role, Sandbox
from tipdesk.reader.view.evidence import Box, Evidence, Place, Sign, Tells, Weight
from tipdesk.reader.view.hearing import PEAKS, PIECE, RATE, SAMPLE, Hear, Heard, Outline, Outlined, Recorded
from tipdesk.reader.view.leaves import (
    LARGEST_DRAWN,
    Coarse,
    Draw,
    Drawn,
    Examine,
    Examined,
    Gather,
    Gathered,
    Grain,
    Grained,
    Mark,
    Measure,
    Measured,
    Read,
    Remark,
    Side,
    Size,
    Style,
    Word,
    Words,
)

__all__ = [
    "LARGEST_DRAWN", "PEAKS", "PIECE", "RATE", "SAMPLE", "Box", "Coarse", "Draw", "Drawn", "Evidence", "Examine",
    "Examined", "Gather", "Gathered", "Grain", "Grained", "Hear", "Heard", "Mark", "Measure", "Measured", "Outline",
    "Outlined", "Place", "Read", "Reason", "Recorded", "Remark", "Role", "Sandbox", "Side", "Sign", "Size", "Style",
    "Tells", "Weight", "Word", "Words",
]  # fmt: skip


class Kind(StrEnum):
    """What is shown, told by content."""

    TEXT = "text"
    PAGE = "page"
    """HTML, made to text."""
    MAIL = "mail"
    PDF = "pdf"
    """Leaves of pixels, with words."""
    PICTURE = "picture"
    """Leaves of pixels: one, or one for each frame or page."""
    OFFICE = "office"
    """Pages of text with marks: a document's text, a sheet or a slide each."""
    RECORDING = "recording"
    """Sound or film: a page of what its container says."""
    OTHER = "other"
    """Of no kind that is known here: its bytes and the words among them, as text; or nothing at all."""
    EMPTY = "empty"


class Gives(StrEnum):
    """What a file gives away of who made it, by which ways it came, or what it would do."""

    ZONE = "zone"
    SOFTWARE = "software"
    NETWORK = "network"
    """An Internet address of the writer's line."""
    DEVICE = "device"
    """How the writer's machine calls itself."""
    WAY = "way"
    """The servers that it says it came through."""
    ACCOUNT = "account"
    SIGNED = "signed"
    """A server's signature: proves to whoever gets it that the message is real."""
    OTHERS = "others"
    HIDDEN_COPY = "hidden-copy"
    THREAD = "thread"
    ANSWERS_ELSEWHERE = "answers-elsewhere"
    RECEIPT = "receipt"
    CHECKED = "checked"
    LANGUAGE = "language"
    MACHINE_ID = "machine-id"
    LINE_ENDS = "line-ends"
    INVISIBLE = "invisible"
    STRANGE_SPACES = "strange-spaces"
    ENDING_BLANKS = "ending-blanks"
    """Blanks at line ends: can carry a mark."""
    BYTE_ORDER_MARK = "byte-order-mark"
    WRITER = "writer"
    """A page that names the program or person that made it."""


class Given(msgspec.Struct, frozen=True):
    """One thing given away, with its values as they stand (hostile texts)."""

    gives: Gives
    count: int = 1
    values: tuple[str, ...] = ()


class Claim(msgspec.Struct, frozen=True):
    """A header as a person reads it."""

    name: str
    value: str


class Inner(msgspec.Struct, frozen=True):
    """A file within; `media_type` is by its content, `said_type` what the message calls it."""

    name: str
    media_type: str
    said_type: str
    size: int
    sha256: str
    role: Role
    program: bool = False
    """Something that a system would run."""


# From the host


class Show(Message, frozen=True, tag=True):
    """Look at a document of this size; `message` where it was kept as the original of a message."""

    size: int
    message: bool = False


class Enter(Message, frozen=True, tag=True):
    """Look at a file within: places from the outermost in, counted from 0; empty for the whole.

    `revision` counts the states of a PDF from its first, 1; 0 is the newest.
    """

    path: tuple[int, ...]
    revision: int = 0


class Turn(Message, frozen=True, tag=True):
    """A page of what is being looked at, counted from 0."""

    page: int


class Portion(Message, frozen=True, tag=True):
    """What was wanted; shorter only at the end."""

    data: bytes


Question = Show | Enter | Turn | Portion | Measure | Draw | Read | Gather | Examine | Grain | Hear | Outline


# From the reader


class Want(Message, frozen=True, tag=True):
    at: int
    length: int


class Shown(Message, frozen=True, tag=True):
    """Answers `Show` and `Enter`. `pages` may be 0; `encoding` is empty where there is no text."""

    kind: Kind
    media_type: str
    size: int
    encoding: str = ""
    guessed: bool = False
    pages: int = 0
    claims: tuple[Claim, ...] = ()
    gives: tuple[Given, ...] = ()
    inner: tuple[Inner, ...] = ()
    known: tuple[Known, ...] = ()
    program: bool = False
    looked_bytes: int = 0
    """How much of a long text `gives` speaks of."""
    leaves: int = 0
    """Pages of pixels; `pages` then says for how many of them there may be text."""
    sizes: tuple[Size, ...] = ()
    """Of the first leaves; `Measure` gives the others."""
    pixels: tuple[int, int] | None = None
    """Of a picture as it is stored, before it is turned upright."""
    titles: tuple[str, ...] = ()
    """Of pages that have a name: sheets."""
    revisions: int = 1
    """States that a PDF holds: each but the last can be entered."""
    remarks: tuple[Remark, ...] = ()
    failed: Reason | None = None
    """Why it is shown as bytes (kind OTHER) and not as what it is."""
    failed_limit: int = 0
    recorded: Recorded | None = None
    """Of sound and film that are decoded."""


class Page(Message, frozen=True, tag=True):
    number: int
    text: str
    marks: tuple[Mark, ...] = ()


class NotShown(Message, frozen=True, tag=True):
    """No answer to this question; the next can be asked."""

    reason: Reason
    limit: int = 0


Answer = (
    Sandbox
    | Want
    | Shown
    | Page
    | NotShown
    | Measured
    | Drawn
    | Words
    | Gathered
    | Examined
    | Grained
    | Heard
    | Outlined
)
LARGEST_PORTION = 1 << 20
