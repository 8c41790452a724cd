"""Files that came together, by kind: exports that several files make up first, then every other file alone."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from tipdesk.reader.bounds import NESTING, TooMuch
from tipdesk.reader.detect import LOOK
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.messages import DocumentFound, InputBegan, ItemSame, Notice, Reason
from tipdesk.reader.notices import Notices
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed, Entry, Meter, Tree
from tipdesk.reader.within import Within


@dataclass(frozen=True)
class Bundle:
    """An export that several files make up: where it lies, the files that are its own, and how it is read."""

    format: str
    tool: str
    place: str | None
    """Its folder, None for all that came."""
    entries: tuple[Entry, ...]
    read: Callable[[Sink], None]


@dataclass(frozen=True)
class Readers:
    """Of one file, and those who find exports among many; handed in, since every format may hold every other."""

    one: Callable[[Source, str, Sink], None]
    finders: tuple[Callable[[Tree], Iterator[Bundle]], ...]


def open_archive(tree_of: Callable[[Source, Meter], Tree], source: Source, sink: Sink, readers: Readers) -> None:
    """What is in an archive; one of which everything is closed, or nothing can be read, is kept whole."""
    if sink.depth >= NESTING:
        _refuse(sink, Reason.TOO_DEEP, NESTING)
        return
    sink.meter = sink.meter or Meter(source.size)
    try:
        tree = tree_of(source, sink.meter)
    except Closed as closed:
        keep_whole(source, sink, Notice.ENCRYPTED if closed.reason is Reason.CLOSED else Notice.DAMAGED)
    except TooMuch as bound:
        _refuse(sink, bound.reason, bound.limit)
    else:
        if not tree.entries or all(entry.closed is Reason.CLOSED for entry in tree.entries):
            keep_whole(source, sink, *((Notice.ENCRYPTED,) if tree.entries else ()))
        else:
            read_tree(tree, sink, readers)


def read_tree(tree: Tree, sink: Sink, readers: Readers) -> None:
    """Every file of it, once."""
    taken: set[int] = set()
    for finder in readers.finders:
        for bundle in finder(Tree(tuple(one for one in tree.entries if id(one) not in taken))):
            taken.update(id(one) for one in bundle.entries)
            within = Within(sink, bundle.place)
            within.say(InputBegan(sink.number, bundle.format, bundle.tool))
            guarded(bundle.read, within)
    for entry in tree.entries:
        if sink.meter is not None and sink.meter.full:
            return  # a bomb: it was said, and the rest is not looked at
        if id(entry) not in taken:
            guarded(partial(_read, entry, readers), Within(sink, entry.name))


def _read(entry: Entry, readers: Readers, within: Sink) -> None:
    if entry.closed is not None:
        raise Closed(entry.closed)
    with entry.open() as source:
        readers.one(source, entry.ending, within)


def guarded(read: Callable[[Sink], None], within: Sink) -> None:
    """What cannot be opened is an item with its reason; what is a bomb ends no more than itself."""
    try:
        read(within)
    except Closed as closed:
        _refuse(within, closed.reason, closed.limit)
    except TooMuch as bound:
        _refuse(within, bound.reason, bound.limit)
    except OSError:
        _refuse(within, Reason.UNREADABLE, 0)
    except MemoryError:
        _refuse(within, Reason.TOO_MUCH_MEMORY, 0)


def _refuse(sink: Sink, reason: Reason, limit: int) -> None:
    index = sink.passed + 1
    if index <= sink.after:
        sink.pass_over(index)
    else:
        sink.fail(None, index, reason, limit)


def keep_whole(source: Source, sink: Sink, *notices: Notice) -> None:
    """A file that is kept as it is, with what is to be known of it."""
    digest, size = hashlib.sha256(), 0
    for block in source.blocks():
        digest.update(block)
        size += len(block)
    if sink.knows(digest.digest()):
        sink.say(ItemSame(sink.number, None, 1, digest.hexdigest(), size))
        return
    known = Notices()
    for notice in notices:
        known.add(notice)
    sink.begin(None, 1, digest.hexdigest(), size)
    media_type = media_type_of(source.read(0, LOOK))
    facts = sink.original(media_type, size, digest.hexdigest(), source.blocks())
    sink.say(DocumentFound(sink.number, None, 1, facts, known.all()))
