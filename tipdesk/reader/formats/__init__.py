"""The formats that can be read: one module each, and the table of them.

Absent on purpose: detection by name; a format is known by its first bytes.
Start at `FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.reader import apart
from tipdesk.reader.detect import LOOK, Detected, detect
from tipdesk.reader.formats import squeezed, tarred, zipped
from tipdesk.reader.formats.eml import read_eml, read_emlx
from tipdesk.reader.formats.mbox import read_mbox
from tipdesk.reader.formats.plain import read_document, read_text
from tipdesk.reader.formats.vcard import read_vcard
from tipdesk.reader.messages import InputBegan, Reason
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Meter, Tree


@dataclass(frozen=True)
class Format:
    """`tool` is the reader's name and version, kept with what it found."""

    tool: str
    read: Callable[[Source, Sink], None]
    container: bool = False
    """Holds many items, and can be read on after one of them; a file that is one item is not tried again."""


def _refuse_mailbox(source: Source, sink: Sink) -> None:
    del source
    sink.fail(None, 1, Reason.NO_FROM_LINE)


def _archive(tree_of: Callable[[Source, Meter], Tree]) -> Callable[[Source, Sink], None]:
    return lambda source, sink: apart.open_archive(tree_of, source, sink, READERS)


FORMATS: dict[Detected, Format] = {
    Detected.EML: Format("eml 1", read_eml),
    Detected.EMLX: Format("emlx 1", read_emlx),
    Detected.MBOX: Format("mbox 1", read_mbox, container=True),
    Detected.MBOX_WITHOUT_FROM: Format("mbox 1", _refuse_mailbox),
    Detected.ZIP: Format("zip 1", _archive(zipped.tree_of), container=True),
    Detected.TAR: Format("tar 1", _archive(tarred.tree_of), container=True),
    Detected.SQUEEZED: Format("squeezed 1", _archive(squeezed.tree_of), container=True),
    Detected.VCARD: Format("vcard 1", read_vcard, container=True),
    Detected.TEXT: Format("text 1", read_text),
    Detected.DOCUMENT: Format("document 1", read_document),
}


def read_source(source: Source, ending: str, sink: Sink) -> None:
    """One file, as what its content says it is; `ending` is that of its name and only breaks ties."""
    found = detect(source.read(0, LOOK), ending)
    chosen = FORMATS[found]
    sink.say(InputBegan(sink.number, found.value, chosen.tool))
    if sink.after and not chosen.container:
        sink.pass_over(1)  # it was this file that the reader before died of
    elif source.size == 0:
        sink.fail(None, 1, Reason.EMPTY)
    else:
        chosen.read(source, sink)


READERS = apart.Readers(read_source, ())
