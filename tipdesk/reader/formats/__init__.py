"""The formats that can be read: one module each, and the table of them.

Absent on purpose: detection by name; a format is known by its first bytes.
Start at `FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.reader import apart
from tipdesk.reader.detect import LOOK, Detected, OfText, detect
from tipdesk.reader.formats import (
    form_csv,
    globaleaks,
    hushline,
    onionshare,
    outlook,
    sealed,
    securedrop,
    seven,
    sigexport,
    signal,
    signalbackup,
    squeezed,
    tarred,
    telegram,
    telegram_pages,
    tnef,
    whatsapp,
    zipped,
)
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


def _sealed(source: Source, sink: Sink) -> None:
    sealed.read_sealed(source, sink, READERS, lambda start, ending: FORMATS[detect(start, ending, OF_TEXT)].container)


FORMATS: dict[Detected, Format] = {
    Detected.EML: Format("eml 1", read_eml),
    Detected.EMLX: Format("emlx 1", read_emlx),
    Detected.MBOX: Format("mbox 1", read_mbox, container=True),
    Detected.MBOX_WITHOUT_FROM: Format("mbox 1", _refuse_mailbox),
    Detected.ZIP: Format("zip 1", _archive(zipped.tree_of), container=True),
    Detected.TAR: Format("tar 1", _archive(tarred.tree_of), container=True),
    Detected.SQUEEZED: Format("squeezed 1", _archive(squeezed.tree_of), container=True),
    Detected.SEVEN: Format("7z 1", _archive(seven.tree_of), container=True),
    Detected.OUTLOOK: Format(outlook.TOOL, outlook.read_outlook),
    Detected.WINMAIL: Format(tnef.TOOL, tnef.read_tnef),
    Detected.VCARD: Format("vcard 1", read_vcard, container=True),
    Detected.FORM: Format(form_csv.TOOL, form_csv.read_form, container=True),
    Detected.TRANSCRIPT: Format(securedrop.TOOL, securedrop.read_transcript),
    Detected.WHATSAPP: Format(whatsapp.TOOL, whatsapp.read_whatsapp),
    Detected.TELEGRAM: Format(telegram.TOOL, telegram.read_telegram, container=True),
    Detected.SIGNAL: Format(signal.TOOL, signal.read_signal, container=True),
    Detected.SIGEXPORT_DATA: Format(sigexport.TOOL, sigexport.read_data),
    Detected.SIGEXPORT_TEXT: Format(sigexport.TOOL, sigexport.read_markdown),
    Detected.SIGNALBACKUP_TEXT: Format("signalbackup 1", signalbackup.read_text),
    Detected.SIGNALBACKUP_XML: Format("signalbackup 1", signalbackup.read_xml),
    Detected.SEALED: Format(sealed.TOOL, _sealed, container=True),
    Detected.TEXT: Format("text 1", read_text),
    Detected.DOCUMENT: Format("document 1", read_document),
}


def _by_content(knows: Callable[[bytes], bool]) -> Callable[[bytes, str], bool]:
    return lambda start, _ending: knows(start)


# In the order in which they are asked: a line of signal-export could be one of WhatsApp's.
OF_TEXT: OfText = (
    (Detected.TELEGRAM, _by_content(telegram.is_export)),
    (Detected.SIGNAL, _by_content(signal.is_export)),
    (Detected.SIGEXPORT_DATA, _by_content(sigexport.is_data)),
    (Detected.SIGEXPORT_TEXT, _by_content(sigexport.is_markdown)),
    (Detected.SIGNALBACKUP_TEXT, _by_content(signalbackup.is_text)),
    (Detected.SIGNALBACKUP_XML, _by_content(signalbackup.is_xml)),
    (Detected.TRANSCRIPT, _by_content(securedrop.is_transcript)),
    (Detected.WHATSAPP, _by_content(whatsapp.is_chat)),
    (Detected.FORM, form_csv.is_form),
)


def read_source(source: Source, ending: str, sink: Sink) -> None:
    """One file, as what its content says it is; `ending` is that of its name and only breaks ties."""
    found = detect(source.read(0, LOOK), ending, OF_TEXT)
    chosen = FORMATS[found]
    sink.say(InputBegan(sink.number, found.value, chosen.tool))
    if sink.after and not chosen.container:
        sink.pass_over(1)  # it was this file that the reader before died of
    elif source.size == 0:
        sink.fail(None, 1, Reason.EMPTY)
    else:
        apart.guarded(lambda within: chosen.read(source, within), sink)
        if not sink.passed:
            apart.keep_whole(source, sink)  # of its form, and empty: a table of no rows, a chat of no lines


READERS = apart.Readers(
    read_source,
    (
        securedrop.find,
        hushline.find,
        globaleaks.find,
        onionshare.find,
        signal.find,
        sigexport.find,
        telegram.find,
        telegram_pages.find,
        whatsapp.find,
    ),
)
