"""What a file is, by its first bytes; its name only breaks a tie."""

import re
from enum import StrEnum

from tipdesk.reader.mail.head import LINE
from tipdesk.reader.mailbox_lines import BARE_FROM_LINE, FROM_LINE


class Detected(StrEnum):
    EML = "eml"
    EMLX = "emlx"
    MBOX = "mbox"
    MBOX_WITHOUT_FROM = "mbox-without-from"
    TEXT = "text"
    DOCUMENT = "document"


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
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")

# First bytes of what people send, with the media type that a person would give it.
MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"BM", "image/bmp"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"age-encryption.org/", "application/age"),
    (b"<?xml", "application/xml"),
    (b"-----BEGIN PGP", "application/pgp-encrypted"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (b"#!AMR", "audio/amr"),
    (b"BEGIN:VCARD", "text/vcard"),
    (b"<svg", "image/svg+xml"),
)


def detect(start: bytes, ending: str) -> Detected:
    """The format of a file that begins with `start` (its first `LOOK` bytes)."""
    first = start.lstrip(b"\r\n\t \xef\xbb\xbf")
    if FROM_LINE.match(first) or (BARE_FROM_LINE.match(first) and ending not in MESSAGE_ENDINGS):
        return Detected.MBOX
    mail = _mail_fields(first)
    if ending in MAILBOX_ENDINGS and _is_text(start):
        return Detected.MBOX_WITHOUT_FROM
    if ending in MESSAGE_ENDINGS:
        return Detected.EMLX if COUNT_LINE.match(start) else Detected.EML
    if mail >= ENOUGH_FIELDS or first.startswith(b"From "):
        return Detected.EML if mail >= ENOUGH_FIELDS else Detected.TEXT
    if COUNT_LINE.match(start) and _mail_fields(start.partition(b"\n")[2]) >= ENOUGH_FIELDS:
        return Detected.EMLX
    return Detected.TEXT if media_type_of(start).startswith("text/plain") else Detected.DOCUMENT


def media_type_of(start: bytes) -> str:
    """The media type by first bytes; text where there is no control character."""
    for magic, media_type in MAGIC:
        if start.startswith(magic):
            return media_type
    if start[4:8] == b"ftyp":
        brand = start[8:12]
        return (
            "image/heic" if brand in {b"heic", b"mif1", b"heix"} else "audio/mp4" if brand == b"M4A " else "video/mp4"
        )
    if start[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(
            start[8:12], "application/octet-stream"
        )
    if re.match(rb"\s*<(?:!doctype html|html|head|body)\b", start[:1000], re.IGNORECASE):
        return "text/html"
    return "text/plain" if _is_text(start) else "application/octet-stream"


def _is_text(start: bytes) -> bool:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return CONTROL.search(start) is None


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
