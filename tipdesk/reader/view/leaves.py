"""Questions about pages that are made of pixels, and their answers. A leaf is such a page, counted from 0."""

from enum import StrEnum

import msgspec

from tipdesk.reader.messages import Message
from tipdesk.reader.view.evidence import Box, Evidence, Place


class Remark(StrEnum):
    """What could not be shown as it is, and why; several may hold."""

    MENDED = "mended"
    """Damaged: what could be read is shown."""
    CUT_SHORT = "cut-short"
    """It ends before its end: the rest is grey, or missing."""
    OUT_OF_TIME = "out-of-time"
    """So large that the time of one page was over before its end: the rest is grey."""
    SCALED_DOWN = "scaled-down"
    """A picture too large to be decoded whole: shown with fewer pixels."""
    LEFT_OUT = "left-out"
    """More pages, frames, sheets or rows than are looked at."""
    AS_TEXT = "as-text"
    """An office file: its text and structure, not its looks."""
    METADATA_ONLY = "metadata-only"
    """Sound or film: what its container says; nothing is played."""
    RAW = "raw"
    """Of no kind that is known here: its bytes, and the words among them."""
    LETTERS_MISSING = "letters-missing"
    """A page uses fonts that are not in the file, and for some of its letters no shapes are known here."""
    OPEN_CODE = "open-code"
    """Encrypted, with a code that is empty: it opens without one."""


class Side(StrEnum):
    """What of a leaf is drawn."""

    SHOWN = "shown"
    """As a reader would show it."""
    ALL_LAYERS = "all-layers"
    """With the layers that are switched off."""
    THUMBNAIL = "thumbnail"
    """The small picture within the file; `scale` counts its own pixels."""


class Size(msgspec.Struct, frozen=True):
    """Of a leaf: in points (1/72 inch) of a PDF, in pixels of a picture, as it stands upright."""

    width: float
    height: float


class Word(msgspec.Struct, frozen=True):
    """A word where it stands. `at` is its first letter's place in the text of the leaf."""

    text: str
    at: int
    box: Box


class Style(StrEnum):
    """How a stretch of a text page differs from plain text."""

    HEADING = "heading"
    ROW = "row"
    """Of a table: cells parted by tabs."""
    COMMENT = "comment"
    INSERTED = "inserted"
    DELETED = "deleted"
    HIDDEN = "hidden"
    OURS = "ours"
    """Our word, not the document's: where a sheet or slide begins."""


class Mark(msgspec.Struct, frozen=True):
    """A stretch of a text page, in letters."""

    start: int
    end: int
    style: Style


class Coarse(msgspec.Struct, frozen=True):
    """A stretch of a leaf that is made of pixels; `across` and `down`, in parts of the leaf: how far each reaches."""

    box: Box
    across: float
    down: float


# From the host


class Measure(Message, frozen=True, tag=True):
    """The sizes of leaves, from this one."""

    first: int


class Draw(Message, frozen=True, tag=True):
    """`scale`: pixels for each point (PDF) or pixel (picture). `area` is drawn alone where it is given."""

    leaf: int
    scale: float
    area: Box | None = None
    side: Side = Side.SHOWN


class Read(Message, frozen=True, tag=True):
    """The words of a leaf, and where they stand."""

    leaf: int


class Gather(Message, frozen=True, tag=True):
    """The text of as many leaves as fit in an answer, from this one: for search."""

    first: int


class Grain(Message, frozen=True, tag=True):
    """How far what stands at one place of a leaf shows at another: a cover is made larger by as much."""

    leaf: int


class Examine(Message, frozen=True, tag=True):
    """What it says about its maker. The page-wise signs are looked for from leaf `first`; the others come with 0."""

    first: int = 0


# From the reader


class Measured(Message, frozen=True, tag=True):
    first: int
    sizes: tuple[Size, ...]


class Drawn(Message, frozen=True, tag=True):
    """Rows of RGB, three bytes a pixel, without gaps; `scale` may be less than was asked, where a bound says so."""

    leaf: int
    width: int
    height: int
    scale: float
    pixels: bytes
    remarks: tuple[Remark, ...] = ()


class Words(Message, frozen=True, tag=True):
    leaf: int
    text: str
    words: tuple[Word, ...]
    whole: bool = True
    """Not all words are given of a page that has more than `WORDS`."""


class Grained(Message, frozen=True, tag=True):
    leaf: int
    coarse: tuple[Coarse, ...]


class Gathered(Message, frozen=True, tag=True):
    """`then` is the leaf to ask for next, None at the end."""

    first: int
    texts: tuple[str, ...]
    then: int | None


class Examined(Message, frozen=True, tag=True):
    """`then` is the leaf from which to go on, None at the end. `active`: names of what it would do by itself."""

    evidence: tuple[Evidence, ...]
    active: tuple[str, ...] = ()
    place: Place | None = None
    then: int | None = None


LARGEST_DRAWN = 16_000_000
"""Pixels of one answer."""
SIZES = 500
"""Sizes of one answer, and of `Shown`."""
WORDS = 20_000
"""Words of one answer."""
GATHERED_LETTERS = 1_000_000
