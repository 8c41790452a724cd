"""What SecureDrop gives to journalists: downloads, exports of its workstation, transcripts.

Written by SecureDrop's journalist interface (zip) and its workstation (`.sd-export`, a gzipped tar; the same as a
folder on a stick). Specification: its code (see FORMATS).
Layout: downloads `ROOT/[SOURCE/]N_DATE/N-SOURCE-msg.gpg`, `-reply.gpg`, `-doc.gz.gpg`, `-doc.zip.gpg`, the date that
of the source's last activity; exports `metadata.json` and `export_data/[SOURCE/]ID-FILE`, one of which may be
`ID-transcript.txt`: `Source: …`, `Last Updated: …`, `Transcript:`, a line, then what was said, without times.
Bounds: the archive's; a transcript as a text. Refused: nothing more. What is encrypted stays so without its key.
`metadata.json` may hold the stick's passphrase: it is never kept. A source's text can imitate a reply in a transcript,
so it is one text, not many messages. Samples: tests/samples/packed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from tipdesk.reader.apart import Bundle
from tipdesk.reader.charsets import decode
from tipdesk.reader.formats import squeezed
from tipdesk.reader.mail.dates import read_date
from tipdesk.reader.messages import Notice, Sender
from tipdesk.reader.notices import Notices
from tipdesk.reader.opened import Within, as_entry
from tipdesk.reader.record import Record, tell_record
from tipdesk.reader.sealings import unsealed_name
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed, Entry, Tree

TOOL = "securedrop 1"
CLOSED = re.compile(r"([^/-]{1,40})-([a-z0-9_-]{3,120})-(msg|reply|doc(?:\.gz|\.zip)?)\.gpg\Z")
DATED = re.compile(r"(?:(.*)/)?[^/]{0,20}_(\d{4}-\d\d-\d\d)/\Z")
EXPORTED = re.compile(r"(.*/)?export_data/(?!\.\./)(?:([^/]{1,200})/)?([^/]{1,300})\Z")
TRANSCRIPT = re.compile(
    rb"(?:\xef\xbb\xbf)?Source: ([^\r\n]{1,200})\r?\nLast Updated: ([^\r\n]{1,100})\r?\n\s*Transcript:\r?\n"
)
TRANSCRIPT_BYTES = 4 << 20
UPDATED = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d) ([+-]\d{4})")


def is_transcript(start: bytes) -> bool:
    return TRANSCRIPT.match(start) is not None


def find(tree: Tree) -> Iterator[Bundle]:
    yield from _downloads(tree)
    yield from _exports(tree)


def _downloads(tree: Tree) -> Iterator[Bundle]:
    """All sources of what came, each one tip."""
    sources: dict[tuple[str, str], list[Entry]] = {}
    for entry in tree.entries:
        named = CLOSED.match(entry.leaf)
        if named is not None:
            dated = DATED.match(entry.folder)
            place = (dated[1] or "") if dated else entry.folder.rstrip("/")
            sources.setdefault((place, named[2]), []).append(entry)

    def read(sink: Sink) -> None:
        for index, ((place, slug), entries) in enumerate(sources.items(), 1):
            tell_record(_source(place, slug, sorted(entries, key=_number), sink), place or slug, index, sink)

    if sources:
        yield Bundle("securedrop", TOOL, None, tuple(one for several in sources.values() for one in several), read)


def _number(entry: Entry) -> tuple[int, str]:
    number = entry.leaf.partition("-")[0]
    return (int(number) if number.isascii() and number.isdigit() and len(number) < 9 else 1 << 30, entry.leaf)  # noqa: PLR2004 - a count


def _source(place: str, slug: str, entries: list[Entry], sink: Sink) -> Record:
    name = place.rpartition("/")[2]
    title = name if " " in name else slug.replace("_", " ")
    dated = next((found for one in entries if (found := DATED.match(one.folder))), None)
    notices, said, files, closed = Notices(), list[str](), list[Entry](), list[str]()
    for entry in entries:
        opened = _opened(entry, Within(sink, notices))
        files += [entry, *opened]
        said.append("\n".join([entry.leaf, *(text for one in opened if (text := _said(entry, one)))]))
        closed += [] if opened else [entry.leaf]
    known = notices.but(Notice.ENCRYPTED)
    if closed:
        known = ((Notice.ENCRYPTED, tuple(closed)), *known)
    return Record(
        "securedrop", title, ("\n\n" if len(closed) < len(entries) else "\n").join(said), sender=Sender(title, ""),
        written=dated[2] if dated else "", files=tuple(files), came=tuple(entries), known=known,
    )  # fmt: skip


def _opened(entry: Entry, within: Within) -> list[Entry]:
    """What was in a sealed file: a text, or the document that it holds packed, under the name that packing kept."""
    source = within.open_entry(entry)
    if source is None:
        return []
    name = unsealed_name(entry.leaf)
    if not source.read(0, 2).startswith(squeezed.GZIP) or within.sink.meter is None:
        return [as_entry(name, source)]
    try:
        (inner,) = squeezed.tree_of(source, within.sink.meter).entries
    except Closed:
        within.notices.add(Notice.DAMAGED, name)
        return [as_entry(name, source)]
    return [replace(inner, name=inner.name or name.removesuffix(".gz"))]


def _said(entry: Entry, opened: Entry) -> str:
    """A message or a reply as text; documents are documents."""
    named = CLOSED.match(entry.leaf)
    return "" if named is None or named[3].startswith("doc") else decode(opened.start(TRANSCRIPT_BYTES), "utf-8").text


def _exports(tree: Tree) -> Iterator[Bundle]:
    """Each source's folder below `export_data`; beside it, what the workstation says of the stick."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in tree.entries:
        placed = EXPORTED.match(entry.name) if entry.closed is None else None
        if placed is not None:
            found.setdefault((placed[1] or "", placed[2] or ""), []).append(entry)
    for (root, source), entries in found.items():
        said = next((one for one in tree.entries if one.name == root + "metadata.json"), None)
        secret = said is not None and b"encryption" in said.start(4096)

        def read(sink: Sink, source: str = source, entries: list[Entry] = entries, secret: bool = secret) -> None:
            tell_record(_export(source, entries, secret=secret), None, 1, sink)

        own = (*entries, said) if said is not None else tuple(entries)
        yield Bundle("sd-export", TOOL, (root + "export_data/" + source).rstrip("/"), own, read)


def _export(source: str, entries: list[Entry], *, secret: bool) -> Record:
    spoken = next((one for one in entries if is_transcript(one.start(4096))), None)
    raw = spoken.start(TRANSCRIPT_BYTES) if spoken is not None else b""
    known = (*(((Notice.SECRETS_LEFT_OUT, ()),) if secret else ()),)
    files = tuple(one for one in entries if one is not spoken)
    if not raw:
        return Record("securedrop", source, "", sender=Sender(source, ""), files=files, known=known)
    return _transcript(raw, files, known)


def _transcript(
    raw: bytes, files: tuple[Entry, ...] = (), known: tuple[tuple[Notice, tuple[str, ...]], ...] = ()
) -> Record:
    text = decode(raw.removeprefix(b"\xef\xbb\xbf"), "utf-8").text.replace("\r\n", "\n")
    head = TRANSCRIPT.match(raw)
    name, updated = (decode(head[1], "utf-8").text.strip(), decode(head[2], "utf-8").text) if head else ("", "")
    stamped = UPDATED.search(updated)
    sent = read_date(f"{stamped[1]}T{stamped[2]}:00{stamped[3]}").ms if stamped else None
    said = (*known, (Notice.ACCORDING_TO_EXPORT, ()))
    return Record(
        "securedrop", name, text, raw, sender=Sender(name, ""), sent_ms=sent, written=updated, files=files, known=said
    )


def read_transcript(source: Source, sink: Sink) -> None:
    tell_record(_transcript(source.read(0, TRANSCRIPT_BYTES)), None, 1, sink)
