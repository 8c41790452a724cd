"""What a file is, by its first bytes; its name only breaks a tie."""

import re
from enum import StrEnum

from tipdesk.reader.kinds import is_text, media_type_of
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


def detect(start: bytes, ending: str) -> Detected:
    """The format of a file that begins with `start` (its first `LOOK` bytes)."""
    first = start.lstrip(b"\r\n\t \xef\xbb\xbf")
    if FROM_LINE.match(first) or (BARE_FROM_LINE.match(first) and ending not in MESSAGE_ENDINGS):
        return Detected.MBOX
    mail = _mail_fields(first)
    if ending in MAILBOX_ENDINGS and is_text(start):
        return Detected.MBOX_WITHOUT_FROM
    if ending in MESSAGE_ENDINGS:
        return Detected.EMLX if COUNT_LINE.match(start) else Detected.EML
    if mail >= ENOUGH_FIELDS or first.startswith(b"From "):
        return Detected.EML if mail >= ENOUGH_FIELDS else Detected.TEXT
    if COUNT_LINE.match(start) and _mail_fields(start.partition(b"\n")[2]) >= ENOUGH_FIELDS:
        return Detected.EMLX
    return Detected.TEXT if media_type_of(start).startswith("text/plain") else Detected.DOCUMENT


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
