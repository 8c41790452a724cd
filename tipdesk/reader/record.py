"""A tip that several files make up: its own words, and the files that came with them."""

import hashlib
from dataclasses import dataclass

from tipdesk.reader.bounds import TEXT_LETTERS, TITLE_LETTERS
from tipdesk.reader.chat import Chat, Files
from tipdesk.reader.messages import ItemSame, Letters, Notice, Sender, TipFound
from tipdesk.reader.notices import Notices
from tipdesk.reader.sink import Sink
from tipdesk.reader.tree import Closed, Entry

NOBODY = Sender("", "")


@dataclass(frozen=True)
class Record:
    """`original` is kept byte for byte; empty, a list of the files with their digests stands for it."""

    channel: str
    title: str
    text: str
    original: bytes = b""
    media_type: str = "text/plain"
    sender: Sender = NOBODY
    sent_ms: int | None = None
    written: str = ""
    files: tuple[Entry, ...] = ()
    came: tuple[Entry, ...] = ()
    """Those that came, where others were opened here: of these alone the list is the same with a key or without."""
    known: tuple[tuple[Notice, tuple[str, ...]], ...] = ()
    offered: bool = False
    form: str = ""


def tell_record(record: Record, item: str | None, index: int, sink: Sink) -> None:
    """The record as an item."""
    if index <= sink.after:
        sink.pass_over(index)
        return
    whole = record.original or manifest(record)
    digest = hashlib.sha256(whole)
    if sink.knows(digest.digest()):
        sink.say(ItemSame(sink.number, item, index, digest.hexdigest(), len(whole), -1))
        return
    sink.begin(item, index, digest.hexdigest(), len(whole), -1, offered=record.title if record.offered else None)
    notices = Notices()
    for notice, names in record.known:
        notices.add(notice, *names, count=max(1, len(names)))
    original = sink.original(record.media_type, len(whole), digest.hexdigest(), (whole,))
    sent = Files(Chat(record.channel, "", NOBODY, (), b"", ""), sink, notices)
    files = tuple(facts for entry in record.files if (facts := sent.one(entry.name, entry)) is not None)
    if record.sent_ms is None:
        notices.add(Notice.NO_DATE)
    for name in (record.title, record.sender.name):
        notices.look_at_name(name)
    if len(record.text) > TEXT_LETTERS:
        notices.add(Notice.CUT_TEXT)
    sink.say(
        TipFound(
            number=sink.number,
            item=item,
            index=index,
            channel=record.channel,
            title=record.title[:TITLE_LETTERS],
            sender=record.sender,
            sent_ms=record.sent_ms,
            sent_as_written=record.written,
            text=record.text[:TEXT_LETTERS],
            documents=(original, *files),
            known=notices.all(),
            letters=Letters(),
            form=record.form,
        )
    )


def manifest(record: Record) -> bytes:
    """Digest and name of every file: what came, where no one file is the whole."""
    lines = [f"{record.channel} {record.title}"]
    for entry in record.came or record.files:
        digest = hashlib.sha256()
        if entry.closed is not None:
            lines.append(f"{entry.closed.value}  {entry.name}")
            continue
        try:
            with entry.open() as source:
                for block in source.blocks():
                    digest.update(block)
        except Closed as closed:
            lines.append(f"{closed.reason.value}  {entry.name}")
        else:
            lines.append(f"{digest.hexdigest()}  {entry.name}")
    return "\n".join(lines).encode("utf-8", "replace") + b"\n"
