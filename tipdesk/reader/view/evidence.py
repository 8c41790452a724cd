"""What a document says about its maker, typed: what is said, of whom or what, where, and how heavy it weighs."""

from enum import StrEnum

import msgspec


class Weight(StrEnum):
    """For whom it matters most. Danger is evidence too."""

    EVIDENCE = "evidence"
    DANGER = "danger"
    """Who gets the document may find the source by it."""


class Tells(StrEnum):
    """Of what it tells; the words of `read --json`."""

    PERSON = "person"
    DEVICE = "device"
    SOFTWARE = "software"
    TIME = "time"
    PLACE = "place"
    HISTORY = "history"
    HIDDEN = "hidden"


class Sign(StrEnum):
    """What is said. `Evidence.value` is as it stands in the file (hostile), or what the line here says."""

    PERSON = "person"
    """A name: author, last editor, owner of the camera, account."""
    CONTACT = "contact"
    ORGANISATION = "organisation"
    DEVICE = "device"
    """Make or model."""
    SERIAL = "serial"
    """A number that only one device has."""
    SOFTWARE = "software"
    TIME = "time"
    COORDINATES = "coordinates"
    """'lat, lon' in degrees."""
    ALTITUDE = "altitude"
    """Metres."""
    DIRECTION = "direction"
    """Degrees from north."""
    PLACE_NAME = "place-name"
    PATH = "path"
    """Where the file, or one that it came from, lay on a disk."""
    PRINTER = "printer"
    TEMPLATE = "template"
    WORDS = "words"
    """A title, description or keyword that no page shows."""
    LANGUAGE = "language"
    DOCUMENT_ID = "document-id"
    """Ties it to other copies and versions."""
    EDIT_COUNT = "edit-count"
    EDIT_TIME = "edit-time"
    """Minutes."""
    EDIT_SESSIONS = "edit-sessions"
    """Marks of editing sessions (rsid): `count` of them."""
    EDIT_STEP = "edit-step"
    """One step of a history: who did what, with which program."""
    REVISIONS = "revisions"
    """Earlier states within the file: `count` of them, each can be shown."""
    THUMBNAIL = "thumbnail"
    THUMBNAIL_DIFFERS = "thumbnail-differs"
    """The small picture within shows something else: often what was cut away."""
    MAKER_NOTE = "maker-note"
    """A camera's own notes: `value` says how many bytes."""
    TRAILER = "trailer"
    """Bytes after the end: `value` says how many."""
    HIDDEN_LAYER = "hidden-layer"
    ANNOTATION = "annotation"
    COMMENT = "comment"
    INSERTION = "insertion"
    DELETION = "deletion"
    COVERED_TEXT = "covered-text"
    """Text under an opaque box: `value` is that text."""
    INVISIBLE_TEXT = "invisible-text"
    """White, tiny, or written to be invisible: `value` is that text."""
    SCAN_TEXT = "scan-text"
    """The invisible text of a scan that was recognised."""
    HIDDEN_SHEET = "hidden-sheet"
    HIDDEN_ROWS = "hidden-rows"
    HIDDEN_SLIDE = "hidden-slide"
    HIDDEN_TEXT = "hidden-text"
    NOTES = "notes"
    """What a speaker wrote beside a slide."""
    INNER_FILE = "inner-file"
    SCRIPT = "script"
    MACRO = "macro"
    ACTION = "action"
    """Something it would do by itself when opened."""
    FORM = "form"
    LINK = "link"
    REMOTE = "remote"
    """Something it would fetch when opened: tells its owner who opens it."""
    SIGNATURE = "signature"
    CLOSED = "closed"
    """Encrypted, and opens without a password; `value` says what it forbids."""
    FONTS = "fonts"
    UNUSUAL_FONT = "unusual-font"
    SPACING = "spacing"
    """Letters or lines set apart by amounts that no program makes by itself: can tell this copy from others."""
    MISSING_LETTERS = "missing-letters"
    """Letters whose shapes the file does not bring, and that are not drawn: `value` is some of them."""
    LOOKALIKES = "lookalikes"
    """Letters of another script among words of this one: can tell this copy from others."""
    INVISIBLE_LETTERS = "invisible-letters"
    TRACKING_DOTS = "tracking-dots"
    """Faint yellow dots, as colour printers set them to say which machine printed and when. A hint only."""
    OTHER = "other"


class Place(msgspec.Struct, frozen=True):
    lat: float
    lon: float


class Box(msgspec.Struct, frozen=True):
    """A part of a page: fractions (0 to 1) of its width and height from its top left."""

    x: float
    y: float
    w: float
    h: float


class Evidence(msgspec.Struct, frozen=True):
    """One thing said. `tag` names the field as ExifTool does ('IFD0:Make'), or as we do ('Text:Covered')."""

    sign: Sign
    tells: Tells
    weight: Weight
    tag: str
    value: str
    count: int = 1
    page: int | None = None
    box: Box | None = None
