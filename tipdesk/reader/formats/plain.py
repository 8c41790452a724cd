"""A text, and any other file, kept as it is.

Written by anyone. Layout: bytes; a text is one whose start holds no control characters. Bounds: a text longer than
`TEXT_LETTERS` is a document.
The file's name stays with the host: it is the sender's, and nothing here needs it.
"""

import hashlib

from tipdesk.reader.bounds import MIB, TITLE_LETTERS
from tipdesk.reader.charsets import decode
from tipdesk.reader.detect import LOOK
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.messages import DocumentFound, ItemSame, Notice, Progress, Sender, TipFound
from tipdesk.reader.notices import Notices
from tipdesk.reader.sink import PREFIX, Sink
from tipdesk.reader.source import Source

CHANNEL = "file"
TEXT_BYTES = 4 * MIB
TITLE = 120
CLOSED_TYPES = frozenset({"application/pgp-encrypted", "application/age"})
"""They need a key: kept as they are, to be opened elsewhere or when a key is given."""
PACKED_TYPES = frozenset({"application/vnd.rar", "application/zstd"})
"""Archives that are not taken apart here."""


def read_text(source: Source, sink: Sink) -> None:
    """A text is a tip: what someone wrote down."""
    if source.size > TEXT_BYTES:
        read_document(source, sink)
        return
    raw = source.read(0, source.size)
    digest = hashlib.sha256(raw)
    if digest.digest()[:PREFIX] in sink.skip:
        sink.say(ItemSame(sink.number, None, 1, digest.hexdigest(), source.size))
        return
    sink.begin(None, 1, digest.hexdigest(), len(raw))
    notices = Notices()
    read = decode(raw.removeprefix(b"\xef\xbb\xbf"), "utf-8")
    if read.guessed:
        notices.add(Notice.GUESSED_LETTERS)
    text = read.text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    title = next((line.strip() for line in text.split("\n") if line.strip()), "")[: min(TITLE, TITLE_LETTERS)]
    notices.look_at_name(title)
    original = sink.original("text/plain", len(raw), digest.hexdigest(), (raw,))
    sink.say(
        TipFound(
            number=sink.number,
            item=None,
            index=1,
            channel=CHANNEL,
            title=title,
            sender=Sender("", ""),
            sent_ms=None,
            sent_as_written="",
            text=text,
            documents=(original,),
            known=notices.all(),
        )
    )


def read_document(source: Source, sink: Sink) -> None:
    """A file that is kept and not looked into; read twice, so that the digest is known before its bytes go out."""
    digest, size, media_type = hashlib.sha256(), 0, media_type_of(source.read(0, LOOK))
    for block in source.blocks():
        digest.update(block)
        size += len(block)
        sink.say(Progress(sink.number, size, source.size))
        sink.flush()
    if digest.digest()[:PREFIX] in sink.skip:
        sink.say(ItemSame(sink.number, None, 1, digest.hexdigest(), source.size))
        return
    sink.begin(None, 1, digest.hexdigest(), size)
    facts = sink.original(media_type, size, digest.hexdigest(), source.blocks())
    notices = Notices()
    if media_type in CLOSED_TYPES:
        notices.add(Notice.ENCRYPTED)
    elif media_type in PACKED_TYPES:
        notices.add(Notice.OPAQUE)
    sink.say(DocumentFound(sink.number, None, 1, facts, notices.all()))
