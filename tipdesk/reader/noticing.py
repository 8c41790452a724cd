"""What a person should know about an item, and the form in which it is said."""

from enum import StrEnum

import msgspec


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
    ACCORDING_TO_EXPORT = "according-to-the-export"
    """Who wrote and when says a file that its exporter, or a message within, could have written otherwise."""
    DAY_OR_MONTH = "day-or-month"
    """Dates of which nothing decides whether day or month comes first: no time is given."""
    INCOMPLETE = "incomplete-by-design"
    """The exporter leaves things out (what disappears, what may be seen once)."""
    MISSING_FILE = "missing-file"
    """Named, and not in the export."""
    UNNAMED_FILE = "unnamed-file"
    """In the export, and named by no message."""
    OTHER_CONTENT = "other-content"
    """A file whose digest is not the one that the export gives."""
    SECRETS_LEFT_OUT = "secrets-left-out"
    """Live keys, passwords or addresses of machines stand in what came; they were not taken."""
    NOT_FINISHED = "not-finished"
    """An upload that was broken off."""
    REMOTE_FILE = "remote-file"
    """A file that lies elsewhere: it was not fetched."""
    UNSURE_COLUMN = "unsure-column"
    """A column whose meaning was taken from its place or its words."""
    OPENED = "opened"
    """It came sealed and was opened here: the names are the keys that opened it."""
    SIGNED_GOOD = "signed-good"
    """By a key whose certificate is here: says which key signed, and nothing of who held it."""
    SIGNED_BAD = "signed-bad"
    """It names a key whose certificate is here, and the signature does not fit."""
    SIGNED_UNCHECKED = "signed-unchecked"
    """It says that a key signed it, and there is nothing here to check that with."""
    SMIME = "smime"
    """Sealed or signed as S/MIME: recognised, and not opened here."""


class Known(msgspec.Struct, frozen=True):
    """One notice with its facts: how many, and the names concerned (hostile texts, to be shown made visible)."""

    notice: Notice
    count: int = 1
    names: tuple[str, ...] = ()

    def short(self) -> str:
        """The one-line form that `read --json` prints."""
        many = f" x{self.count}" if self.count > 1 else ""
        return f"{self.notice.value}{many}" + (": " + ", ".join(self.names) if self.names else "")
