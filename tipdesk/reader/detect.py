"""What a file is, by its first bytes; its name only breaks a tie."""

import re
from collections.abc import Callable
from enum import StrEnum

from tipdesk.reader.kinds import OLE, ZIP, is_text, media_type_of
from tipdesk.reader.mail.head import LINE
from tipdesk.reader.mailbox_lines import BARE_FROM_LINE, FROM_LINE
from tipdesk.reader.sealings import form_of


class Detected(StrEnum):
    EML = "eml"
    EMLX = "emlx"
    MBOX = "mbox"
    MBOX_WITHOUT_FROM = "mbox-without-from"
    ZIP = "zip"
    TAR = "tar"
    SQUEEZED = "squeezed"
    SEVEN = "7z"
    OUTLOOK = "outlook"
    WINMAIL = "winmail"
    VCARD = "vcard"
    FORM = "form"
    TRANSCRIPT = "transcript"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    SIGNAL = "signal"
    SIGEXPORT_DATA = "sigexport-data"
    SIGEXPORT_TEXT = "sigexport-text"
    SIGNALBACKUP_TEXT = "signalbackup-text"
    SIGNALBACKUP_XML = "signalbackup-xml"
    SEALED = "sealed"
    TEXT = "text"
    DOCUMENT = "document"


OfText = tuple[tuple[Detected, Callable[[bytes, str], bool]], ...]
LOOK = 1 << 16
MAILBOX_ENDINGS = frozenset({".mbox", ".mbx", ".mbs"})
MESSAGE_ENDINGS = frozenset({".eml", ".emlx", ".mht", ".mhtml", ".mime", ".msg822"})
MAIL_FIELDS = frozenset(
    b"from to cc bcc subject date sender reply-to received return-path message-id mime-version content-type"
    b" delivered-to references in-reply-to x-mailer content-transfer-encoding dkim-signature x-envelope-from"
    b" envelope-to resent-from x-originating-ip x-priority list-id list-post user-agent x-mimeole thread-topic"
    b" content-disposition apparently-to organization".split()
)
COUNT_LINE = re.compile(rb"\d{1,10}[ \t]*\r?\n(?=[!-9;-~]+:)")
ENOUGH_FIELDS = 2
MARKS = (
    (b"\x1f\x8b", Detected.SQUEEZED),
    (b"\x78\x9f\x3e\x22", Detected.WINMAIL),
    (b"7z\xbc\xaf\x27\x1c", Detected.SEVEN),
    (b"BZh", Detected.SQUEEZED),
    (b"\xfd7zXZ\0", Detected.SQUEEZED),
)
OUTLOOK_TYPES = frozenset({"application/vnd.ms-outlook", "application/x-ole-storage"})
"""The second: its directory lies further in, and what it is shows when it is read."""
EMPTY_ZIP = b"PK\5\6"
# In any of the forms in which a card's first line comes: marked, wide, after empty lines.
VCARD = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*"
    + rb"\0?".join(re.escape(bytes([letter])) for letter in b"BEGIN:VCARD")
    + rb"\0?[\s\0]",
    re.IGNORECASE,
)
TAR_BLOCK, TAR_SUM = 512, slice(148, 156)


def detect(start: bytes, ending: str, of_text: OfText = ()) -> Detected:
    """The format of a file that begins with `start` (its first `LOOK` bytes).

    `of_text` are the formats that are written as text, each with what knows it; a text of none is one that somebody
    wrote.
    """
    first = start.lstrip(b"\r\n\t \xef\xbb\xbf")
    if FROM_LINE.match(first) or (BARE_FROM_LINE.match(first) and ending not in MESSAGE_ENDINGS):
        return Detected.MBOX
    mail = _mail_fields(first) >= ENOUGH_FIELDS
    # Mail is by far the most of what comes, and is told first: the other marks cost it nothing.
    marked = None if mail else _marked(start)
    if marked is not None:
        return marked
    if ending in MAILBOX_ENDINGS and is_text(start):
        return Detected.MBOX_WITHOUT_FROM
    counted = COUNT_LINE.match(start) is not None
    if ending in MESSAGE_ENDINGS or mail:
        return Detected.EMLX if counted and not mail else Detected.EML
    if counted and _mail_fields(start.partition(b"\n")[2]) >= ENOUGH_FIELDS:
        return Detected.EMLX
    return _written(start, ending, of_text)


def _written(start: bytes, ending: str, of_text: OfText) -> Detected:
    """One of the formats that are written as text, a text of none, or no text."""
    if form_of(start) is not None:
        return Detected.SEALED
    if not is_plain(start):
        return Detected.DOCUMENT
    plain = Detected.DOCUMENT if media_type_of(start) == "application/xml" else Detected.TEXT
    return next((found for found, knows in of_text if knows(start, ending)), plain)


def is_plain(start: bytes) -> bool:
    return media_type_of(start) in {"text/plain", "application/xml"}


def _marked(start: bytes) -> Detected | None:
    """Formats whose first bytes no text has."""
    found = next((detected for mark, detected in MARKS if start.startswith(mark)), None)
    if found is not None:
        return found
    if start.startswith(ZIP):
        return Detected.ZIP if media_type_of(start) == "application/zip" else None
    if start.startswith(EMPTY_ZIP):
        return Detected.ZIP
    if start.startswith(OLE) and media_type_of(start) in OUTLOOK_TYPES:
        return Detected.OUTLOOK
    if VCARD.match(start):
        return Detected.VCARD
    return Detected.TAR if is_tar(start) else None


def is_tar(start: bytes) -> bool:
    """By its first header's check sum: older archives have no mark."""
    head = start[:TAR_BLOCK]
    said = re.fullmatch(rb"[ 0]*([0-7]{1,6})[\0 ]*", head[TAR_SUM])
    if len(head) < TAR_BLOCK or said is None or not head[0]:
        return False
    letters = head[: TAR_SUM.start] + b" " * 8 + head[TAR_SUM.stop :]
    signed = sum(byte - 256 if byte > 127 else byte for byte in letters)  # noqa: PLR2004 - some writers add signed bytes
    return int(said[1], 8) in {sum(letters), signed}


def _mail_fields(start: bytes) -> int:
    """How many of the first lines are headers that only mail has."""
    count = 0
    for line in start.split(b"\n", 60)[:60]:
        found = LINE.match(line)
        if found and found[1].lower() in MAIL_FIELDS:
            count += 1
        elif not found and not line.startswith((b" ", b"\t", b"From ", b">From ")):
            break
    return count
