"""The formats that can be read: one module each, and the table of them.

Absent on purpose: detection by name; a format is known by its first bytes.
Start at `FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.reader.detect import Detected
from tipdesk.reader.formats.eml import read_eml, read_emlx
from tipdesk.reader.formats.mbox import read_mbox
from tipdesk.reader.formats.plain import read_document, read_text
from tipdesk.reader.messages import ItemFailed, Reason
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source


@dataclass(frozen=True)
class Format:
    """`tool` is the reader's name and version, kept with what it found."""

    tool: str
    read: Callable[[Source, Sink], None]
    container: bool = False
    """Holds many items, and can be read on after one of them; a file that is one item is not tried again."""


def _refuse_mailbox(source: Source, sink: Sink) -> None:
    sink.begin(None, 1, "", source.size)
    sink.say(ItemFailed(sink.number, None, 1, Reason.NO_FROM_LINE))


FORMATS: dict[Detected, Format] = {
    Detected.EML: Format("eml 1", read_eml),
    Detected.EMLX: Format("emlx 1", read_emlx),
    Detected.MBOX: Format("mbox 1", read_mbox, container=True),
    Detected.MBOX_WITHOUT_FROM: Format("mbox 1", _refuse_mailbox),
    Detected.TEXT: Format("text 1", read_text),
    Detected.DOCUMENT: Format("document 1", read_document),
}
