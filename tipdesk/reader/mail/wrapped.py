"""What stands within a winmail.dat that came with a mail: its files, and its text where the mail has none."""

from collections.abc import Iterator

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.detect import LOOK
from tipdesk.reader.formats.mapi import Outlook, as_mail
from tipdesk.reader.formats.tnef import MARK, is_whole, message_of
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.mail.bodies import Decoding, joined
from tipdesk.reader.mail.part import Part
from tipdesk.reader.messages import Notice
from tipdesk.reader.notices import Notices
from tipdesk.reader.tree import Closed

TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})


def is_wrapped(part: Part) -> bool:
    return part.media_type in TYPES or part.name.lower() == "winmail.dat"


def opened(part: Part, notices: Notices) -> Outlook | None:
    """None where it is none after all; that is told."""
    raw = joined(Decoding(part.body, part.encoding))
    try:
        if raw.startswith(MARK):
            message = message_of(raw, 0)
            if not is_whole(raw):
                notices.add(Notice.DAMAGED, part.name)
            return message
    except (Closed, TooMuch):
        notices.add(Notice.DAMAGED, part.name)
    return None


def files(message: Outlook, notices: Notices) -> Iterator[tuple[str, str, bool, tuple[bytes | memoryview, ...]]]:
    """Name, media type, whether it is a message, and its bytes."""
    for one in message.attached:
        if one.message is not None:
            yield one.name, one.media_type, True, tuple(as_mail(one.message, notices))
        else:
            pieces = tuple(one.data())
            by_content = media_type_of(bytes(pieces[0][:LOOK])) if pieces else "application/octet-stream"
            yield one.name, one.media_type or by_content, False, pieces


def text(message: Outlook, notices: Notices) -> str:
    return message.body(notices)
