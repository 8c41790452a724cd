"""Reads a file in this process, without the sandbox, and gathers what the host would hear."""

import io
import os
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from tipdesk.reader.messages import (
    ContactFound,
    DocumentBegan,
    DocumentFacts,
    DocumentFound,
    Frame,
    ItemFailed,
    ItemSame,
    Known,
    Notice,
    Pace,
    Reply,
    Role,
    TipFound,
)
from tipdesk.reader.serve import read_input
from tipdesk.reader.sink import Sink

LATEST_MS = 1_800_000_000_000
"""A moment of January 2027: nothing that is read here was written later."""
DECODER = msgspec.msgpack.Decoder(Reply)


@dataclass
class Found:
    said: list = field(default_factory=list)
    documents: list[bytes] = field(default_factory=list)
    """Bytes of each document, in the order in which they came."""

    @property
    def tips(self) -> list[TipFound]:
        return [one for one in self.said if isinstance(one, TipFound)]

    @property
    def contacts(self) -> list[ContactFound]:
        return [one for one in self.said if isinstance(one, ContactFound)]

    @property
    def closed(self) -> list[TipFound | ContactFound | DocumentFound]:
        """What closes an item that could be read, in the order in which it came."""
        return [one for one in self.said if isinstance(one, TipFound | ContactFound | DocumentFound)]

    @property
    def held(self) -> list[DocumentFacts]:
        """What is said of each document, in the order in which its bytes came."""
        said = ((one.facts,) if isinstance(one, DocumentFound) else one.documents for one in self.closed)
        return [facts for several in said for facts in several]

    @property
    def failures(self) -> list[ItemFailed]:
        return [one for one in self.said if isinstance(one, ItemFailed)]

    @property
    def files(self) -> list[DocumentFound]:
        return [one for one in self.said if isinstance(one, DocumentFound)]

    @property
    def same(self) -> list[ItemSame]:
        return [one for one in self.said if isinstance(one, ItemSame)]


def read(path: Path, pace: Pace = Pace.TAKE, *, skip: set[bytes] | None = None, after: int = 0) -> Found:
    out = io.BytesIO()
    sink = Sink(out.write, lambda: None, 1, pace=pace, skip=skip or set(), after=after)
    sink.latest_ms = LATEST_MS
    descriptor = os.open(path, os.O_RDONLY)
    try:
        read_input(descriptor, path.suffix.lower(), sink)
    finally:
        os.close(descriptor)
    return unframe(out.getvalue())


def unframe(data: bytes) -> Found:
    found, at = Found(), 0
    while at < len(data):
        kind, length = data[at : at + 1].decode(), int.from_bytes(data[at + 1 : at + 5], "big")
        body = data[at + 5 : at + 5 + length]
        at += 5 + length
        if kind == Frame.CHUNK:
            found.documents[-1] += body
        else:
            found.said.append(DECODER.decode(body))
            if isinstance(found.said[-1], DocumentBegan):
                found.documents.append(b"")
    return found


def read_bytes(folder: Path, data: bytes, name: str = "message.eml", pace: Pace = Pace.TAKE) -> Found:
    path = folder / name
    path.write_bytes(data)
    return read(path, pace)


def attached(tip: TipFound) -> list[DocumentFacts]:
    return [facts for facts in tip.documents if facts.role is Role.ATTACHMENT]


def noticed(known: tuple[Known, ...]) -> dict[Notice, Known]:
    return {one.notice: one for one in known}
