"""What host and reader say to each other: frozen values that travel as length-framed msgpack.

From the host go `Open` (with the open file beside it), `Skip` and `Stop`; from the reader comes `Sandbox` first,
then for each input `InputBegan`, the items, `InputEnded`. An item is `ItemBegan`, its
documents (each `DocumentBegan`, chunks, `DocumentEnded`), and one closing message: `TipFound`, `ContactFound`,
`DocumentFound` or `ItemFailed`.
`design/formats/reader-messages.md` has the frames.
"""

from enum import StrEnum

import msgspec

from tipdesk.reader.forms import FormFound, FormMap, Part
from tipdesk.reader.guards import Guard
from tipdesk.reader.message import Message
from tipdesk.reader.noticing import Known, Notice
from tipdesk.reader.reasons import Reason
from tipdesk.reader.sealed_messages import Form, Outcome, Poured, Sealed, Told, Unsealing
from tipdesk.reader.stamps import Order as Dates

__all__ = [
    "Dates", "Form", "FormFound", "FormMap", "Guard", "Known", "Message", "Notice", "Outcome", "Part", "Poured",
    "Reason", "Sealed", "Told", "Unsealing",
]  # fmt: skip


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


class Sender(msgspec.Struct, frozen=True):
    name: str
    address: str


class Letters(msgspec.Struct, frozen=True):
    """Whom else a message names: kept with the tip, so that search finds them."""

    to: tuple[Sender, ...] = ()
    message_id: str = ""
    answers: str = ""


class Way(msgspec.Struct, frozen=True):
    """One way to reach a person: `kind` as the card calls it (email, tel, address, url …)."""

    kind: str
    value: str


class DocumentFacts(msgspec.Struct, frozen=True):
    """A file that an item carries; `sha256` (64 hex letters) is over the decoded bytes."""

    name: str
    media_type: str
    size: int
    sha256: str
    role: Role = Role.ATTACHMENT


class Said(msgspec.Struct, frozen=True):
    """One message of a chat; `sender` is empty where the export names none (a line of the program itself)."""

    sender: Sender
    sent_ms: int | None
    sent_as_written: str
    text: str
    documents: tuple[DocumentFacts, ...] = ()


# From the host


class Open(Message, frozen=True, tag=True):
    """Read the file whose descriptor travels beside this; `ending` is that of its name, for tie-breaks only."""

    number: int
    ending: str
    pace: Pace
    after: int = 0
    """Items with numbers up to this were already dealt with (the reader died at this one)."""
    dates: Dates = Dates.UNKNOWN
    """What a person said of them, where nothing else decides."""
    keys: bool = False
    """The host can have opened what is sealed."""
    forms: tuple[FormMap, ...] = ()
    latest_ms: int = 0


class OpenTree(Message, frozen=True, tag=True):
    """Read these files as one: `names` (joined by `/`) and `sizes` of a folder's files; each is asked for by `Want`."""

    number: int
    names: tuple[str, ...]
    sizes: tuple[int, ...]
    pace: Pace
    after: int = 0
    dates: Dates = Dates.UNKNOWN
    keys: bool = False
    forms: tuple[FormMap, ...] = ()
    latest_ms: int = 0


class Give(Message, frozen=True, tag=True):
    """Answers `Want`: the file's descriptor travels beside this, or it cannot be opened."""

    place: int
    opened: bool


class Skip(Message, frozen=True, tag=True):
    """Items whose digest begins so (16 bytes each, joined) are known: `ItemSame` is enough. They add up."""

    digests: bytes


class Stop(Message, frozen=True, tag=True):
    """Nothing more comes."""


Request = Open | OpenTree | Give | Unsealing | Told | Skip | Stop


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
    """Where the original stands in the file: it can be found again without reading what is before; -1: it does not."""
    offered: str | None = None
    """Listed under this name, and taken only if a person picks it: a chat among many, a card of an address book."""


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
    messages: tuple[Said, ...] = ()
    """Of a chat, in the order of the export; `text` has them as one text."""
    form: str = ""
    """Of an answer to a form, the digest of its head."""


class ContactFound(Message, frozen=True, tag=True):
    """Closes an item that is one card of an address book."""

    number: int
    item: str | None
    index: int
    name: str
    ways: tuple[Way, ...]
    documents: tuple[DocumentFacts, ...]
    known: tuple[Known, ...]


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
    names: tuple[str, ...] = ()
    """Of something sealed: the keys that it names."""


class Progress(Message, frozen=True, tag=True):
    number: int
    at: int
    size: int


class Want(Message, frozen=True, tag=True):
    """Of a tree: the file at this place, from 0."""

    number: int
    place: int


class InputEnded(Message, frozen=True, tag=True):
    number: int
    items: int


Reply = (
    Sandbox
    | InputBegan
    | FormFound
    | ItemBegan
    | ItemSame
    | DocumentBegan
    | DocumentEnded
    | TipFound
    | ContactFound
    | DocumentFound
    | ItemFailed
    | Progress
    | Want
    | Sealed
    | Poured
    | InputEnded
)


class Frame(StrEnum):
    """The first byte of a frame; four bytes of length (big-endian) follow, then so many bytes."""

    MESSAGE = "m"
    CHUNK = "c"
    """A piece of the document that last began."""


LARGEST_MESSAGE = 64 << 20
LARGEST_CHUNK = 1 << 20
