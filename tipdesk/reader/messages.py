"""What host and reader say to each other: frozen values that travel as length-framed msgpack.

From the host go `Open` (with the open file beside it), `Skip` and `Stop`; from the reader comes `Sandbox` first,
then for each
input `InputBegan`, the items, `InputEnded`. An item is `ItemBegan`, its documents (each `DocumentBegan`, chunks,
`DocumentEnded`),
and one closing message: `TipFound`, `DocumentFound` or `ItemFailed`. `design/formats/reader-messages.md` has the
frames.
"""

from enum import StrEnum

import msgspec


class Message(msgspec.Struct, frozen=True, tag_field="is", tag=True):
    """What every message is; the class name is its mark on the wire."""


class Pace(StrEnum):
    """How much of what is found the host wants."""

    LOOK = "look"
    """Facts and digests only: the preview."""
    TAKE = "take"
    """Also the bytes of originals and documents."""


class Role(StrEnum):
    """What a document is to its item."""

    ORIGINAL = "original"
    """The item itself, byte for byte."""
    ATTACHMENT = "attachment"
    MESSAGE = "message"
    """A message inside a message, whole."""


class Guard(StrEnum):
    """One thing that keeps the reader from doing harm."""

    SYSCALLS = "syscalls"
    """No sockets, no new processes, no tracing (seccomp)."""
    FILES = "files"
    """No file can be opened (Landlock)."""
    MEMORY = "memory"
    TIME = "time"
    WRITING = "writing"
    """No file can grow."""
    DUMPS = "dumps"
    """No core file, and no other process of the same person may look into it."""


class Notice(StrEnum):
    """What a person should know about an item."""

    TRACKER = "tracker"
    """A picture too small to see, fetched from far away: tells the sender that and when it was read."""
    REMOTE_PICTURE = "remote-picture"
    TRACKING_LINK = "tracking-link"
    HIDDEN_TEXT = "hidden-text"
    FORM = "form"
    SCRIPT = "script"
    STRANGE_NAME = "strange-name"
    """A name with control, direction or invisible characters."""
    NO_DATE = "no-date"
    NO_ZONE = "no-zone"
    """The time is given without a zone and was taken as UTC."""
    NO_SENDER = "no-sender"
    GUESSED_LETTERS = "guessed-letters"
    """The characters' encoding was not named, or named wrongly: it was guessed."""
    DAMAGED = "damaged"
    """A part is cut or malformed; what could be read was read."""
    ENCRYPTED = "encrypted"
    CUT_TEXT = "cut-text"
    """The text was longer than is shown; the original has it whole."""
    PARTIAL = "partial"
    """One piece of a message that was sent in several."""
    LINK_ELSEWHERE = "link-elsewhere"
    """A link whose text names another place than it leads to."""
    PROGRAM = "program"
    """A file that a system would run, whatever its name and the message call it."""
    OPAQUE = "opaque"
    """A wrapped form (winmail.dat) that was kept as it is, unopened."""


class Reason(StrEnum):
    """Why an item could not be read."""

    NOT_THERE = "not-there"
    NOT_A_FILE = "not-a-file"
    """A link, device, pipe or socket."""
    CANNOT_OPEN = "cannot-open"
    EMPTY = "empty"
    NO_FROM_LINE = "no-from-line"
    """A mailbox by its name, in which no line says where a message starts."""
    TOO_LARGE = "too-large"
    TOO_DEEP = "too-deep"
    TOO_MANY_HEADERS = "too-many-headers"
    HEADER_TOO_LONG = "header-too-long"
    TOO_MANY_PARTS = "too-many-parts"
    TOO_SLOW = "too-slow"
    """It took longer than one item may; the reader was ended."""
    TOO_MUCH_MEMORY = "too-much-memory"
    CRASHED = "crashed"
    """The reader died over it."""
    UNREADABLE = "unreadable"
    """The file stopped giving its bytes: damaged medium, or it changed while being read."""
    MALFORMED = "malformed"


class Known(msgspec.Struct, frozen=True):
    """One notice with its facts: how many, and the names concerned (hostile texts, to be shown made visible)."""

    notice: Notice
    count: int = 1
    names: tuple[str, ...] = ()

    def short(self) -> str:
        """The one-line form that `read --json` prints."""
        many = f" x{self.count}" if self.count > 1 else ""
        return f"{self.notice.value}{many}" + (": " + ", ".join(self.names) if self.names else "")


class Sender(msgspec.Struct, frozen=True):
    name: str
    address: str


class Letters(msgspec.Struct, frozen=True):
    """Whom else a message names: kept with the tip, so that search finds them."""

    to: tuple[Sender, ...] = ()
    message_id: str = ""
    answers: str = ""


class DocumentFacts(msgspec.Struct, frozen=True):
    """A file that an item carries; `sha256` (64 hex letters) is over the decoded bytes."""

    name: str
    media_type: str
    size: int
    sha256: str
    role: Role = Role.ATTACHMENT


# From the host


class Open(Message, frozen=True, tag=True):
    """Read the file whose descriptor travels beside this; `ending` is that of its name, for tie-breaks only."""

    number: int
    ending: str
    pace: Pace
    after: int = 0
    """Items with numbers up to this were already dealt with (the reader died at this one)."""


class Skip(Message, frozen=True, tag=True):
    """Items whose digest begins so (16 bytes each, joined) are known: `ItemSame` is enough. They add up."""

    digests: bytes


class Stop(Message, frozen=True, tag=True):
    """Nothing more comes."""


Request = Open | Skip | Stop


# From the reader


class Sandbox(Message, frozen=True, tag=True):
    """What this process denies itself, said before the first byte is read."""

    system: str
    enforced: tuple[Guard, ...]
    missing: tuple[Guard, ...]


class InputBegan(Message, frozen=True, tag=True):
    number: int
    format: str
    tool: str
    """Reader and its version, kept with what it found."""


class ItemBegan(Message, frozen=True, tag=True):
    """`item` names the part of a container, None the whole file; `digest` is SHA-256 over the original."""

    number: int
    item: str | None
    index: int
    digest: str
    size: int
    at: int = 0
    """Where the original stands in the file: it can be found again without reading what is before."""


class ItemSame(Message, frozen=True, tag=True):
    """An item that the host said it knows: nothing else was read of it."""

    number: int
    item: str | None
    index: int
    digest: str
    size: int = 0
    at: int = 0


class DocumentBegan(Message, frozen=True, tag=True):
    name: str
    media_type: str
    role: Role


class DocumentEnded(Message, frozen=True, tag=True):
    facts: DocumentFacts


class TipFound(Message, frozen=True, tag=True):
    """Closes an item. `sent_ms` is milliseconds UTC as the item claims, `sent_as_written` its own words."""

    number: int
    item: str | None
    index: int
    channel: str
    title: str
    sender: Sender
    sent_ms: int | None
    sent_as_written: str
    text: str
    documents: tuple[DocumentFacts, ...]
    known: tuple[Known, ...]
    letters: Letters = Letters()


class DocumentFound(Message, frozen=True, tag=True):
    """Closes an item that is one file, kept as it is."""

    number: int
    item: str | None
    index: int
    facts: DocumentFacts
    known: tuple[Known, ...]


class ItemFailed(Message, frozen=True, tag=True):
    """Closes an item that could not be read; `limit` is the bound that it broke, 0 where there is none."""

    number: int
    item: str | None
    index: int
    reason: Reason
    limit: int = 0


class Progress(Message, frozen=True, tag=True):
    number: int
    at: int
    size: int


class InputEnded(Message, frozen=True, tag=True):
    number: int
    items: int


Reply = (
    Sandbox
    | InputBegan
    | ItemBegan
    | ItemSame
    | DocumentBegan
    | DocumentEnded
    | TipFound
    | DocumentFound
    | ItemFailed
    | Progress
    | InputEnded
)


class Frame(StrEnum):
    """The first byte of a frame; four bytes of length (big-endian) follow, then so many bytes."""

    MESSAGE = "m"
    CHUNK = "c"
    """A piece of the document that last began."""


LARGEST_MESSAGE = 64 << 20
LARGEST_CHUNK = 1 << 20
