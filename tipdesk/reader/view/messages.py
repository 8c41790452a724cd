"""What safe view and reader say to each other: one question, any number of wants and portions, one answer."""

from enum import StrEnum

import msgspec

from tipdesk.reader.messages import Known, Message, Reason, Role, Sandbox


class Kind(StrEnum):
    """What is shown, told by content."""

    TEXT = "text"
    PAGE = "page"
    """HTML, made to text."""
    MAIL = "mail"
    OTHER = "other"
    """Not shown: only its kind, size and digest are said."""
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
    """Look at a file within: places from the outermost in, counted from 0; empty for the whole."""

    path: tuple[int, ...]


class Turn(Message, frozen=True, tag=True):
    """A page of what is being looked at, counted from 0."""

    page: int


class Portion(Message, frozen=True, tag=True):
    """What was wanted; shorter only at the end."""

    data: bytes


Question = Show | Enter | Turn | Portion


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


class Page(Message, frozen=True, tag=True):
    number: int
    text: str


class NotShown(Message, frozen=True, tag=True):
    """No answer to this question; the next can be asked."""

    reason: Reason
    limit: int = 0


Answer = Sandbox | Want | Shown | Page | NotShown
LARGEST_PORTION = 1 << 20
