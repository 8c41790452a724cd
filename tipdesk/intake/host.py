"""The reader from outside: started, fed with open files, listened to, ended; its death costs one item."""

import os
import signal
import subprocess
import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from tipdesk.intake.files import BadInput, Folder, Input, size_of
from tipdesk.intake.frames import ReaderGone, ReaderSilent
from tipdesk.intake.launching import Running, hand, start
from tipdesk.intake.position import Position
from tipdesk.intake.unsealing import Keys, Unsealer
from tipdesk.reader.messages import (
    ContactFound,
    Dates,
    DocumentBegan,
    DocumentEnded,
    DocumentFound,
    FormFound,
    FormMap,
    Give,
    InputBegan,
    InputEnded,
    ItemBegan,
    ItemFailed,
    ItemSame,
    Open,
    OpenTree,
    Pace,
    Poured,
    Progress,
    Reason,
    Request,
    Sandbox,
    Sealed,
    Skip,
    TipFound,
    Want,
)

ENCODER = msgspec.msgpack.Encoder()
DIGEST_PREFIX = 16
ITEM_S = 30.0
"""How long the reader may be silent over one item."""
MOST_DEATHS = 50
"""Over one input: each costs a start, and a file on which more items kill the reader is not worth reading on."""
SKIP_BYTES = 1 << 16
SWELLING, SWELLING_BYTES, SWELLING_PACKED = 4, 1 << 20, 200
"""Documents of an input together are never larger than so many times the input: decoding shrinks."""
PACKED = frozenset({"zip", "tar", "squeezed", "7z", "folder", "sealed"})
"""Formats that unpack: of these the reader bounds the ratio itself (`reader.bounds`), and so does the host."""

Event = (
    InputBegan
    | FormFound
    | ItemBegan
    | ItemSame
    | DocumentBegan
    | memoryview
    | DocumentEnded
    | TipFound
    | ContactFound
    | DocumentFound
    | ItemFailed
    | Progress
)


@dataclass(frozen=True)
class Heard:
    """What the reader said of one input. A memoryview is a piece of the current document, valid until the next step."""

    source: Input | Folder | BadInput
    event: Event


def reader_command(python: str, entry: str = "tipdesk.reader.__main__") -> tuple[str, ...]:
    """How the reader is started: isolated (no environment, no user site), from the place that we came from."""
    root = str(Path(__file__).resolve().parents[2])
    return (
        python,
        "-I",
        "-c",
        f"import sys; sys.path.insert(0, {root!r}); from {entry} import main; sys.exit(main())",
        "LINE",
        "OUT",
    )


class Host:
    """One reader process, restarted when it dies. `command` starts it (see `reader_command`)."""

    def __init__(
        self,
        command: tuple[str, ...],
        *,
        item_s: float = ITEM_S,
        dates: Dates = Dates.UNKNOWN,
        keys: Keys | None = None,
        forms: tuple[FormMap, ...] = (),
        latest_ms: int = 0,
    ) -> None:
        self._command, self._item_s = command, item_s
        self._unsealer = Unsealer(keys) if keys is not None else None
        self._dates, self._forms, self._latest_ms = dates, forms, latest_ms
        self._running: Running | None = None
        self._known = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def sandbox(self) -> Sandbox:
        """What the running reader denies itself; starts it if need be."""
        return self._reader().sandbox

    def close(self) -> None:
        if self._running is not None:
            self._running.end()
            self._running = None
        if self._unsealer is not None:
            self._unsealer.rest()

    def read(
        self, sources: Iterable[Input | Folder | BadInput], pace: Pace, *, known: Iterable[bytes] = ()
    ) -> Generator[Heard]:
        """Everything the reader finds, in order; `known` are digests (32 bytes) of what need not be read again."""
        self._known = b"".join(digest[:DIGEST_PREFIX] for digest in known)
        if self._known:
            self.close()  # a running reader holds what was known before
        try:
            for number, source in enumerate(sources, 1):
                if isinstance(source, BadInput):
                    yield Heard(source, ItemFailed(number, None, 0, source.reason, source.limit))
                else:
                    yield from self._read_one(number, source, pace)
        finally:
            if self._running is not None and self._running.frames.unfinished:
                self.close()
            elif self._unsealer is not None:
                self._unsealer.rest()

    def _read_one(self, number: int, source: Input | Folder, pace: Pace) -> Iterator[Heard]:
        try:
            descriptor = _open(source.place) if isinstance(source, Input) else -1
        except OSError as error:
            reason = Reason.NOT_THERE if isinstance(error, FileNotFoundError) else Reason.CANNOT_OPEN
            yield Heard(source, ItemFailed(number, None, 0, reason))
            return
        position = Position(most=SWELLING * size_of(source) + SWELLING_BYTES)
        try:
            while position.deaths < MOST_DEATHS:
                try:
                    reader = self._reader()
                    said = (self._dates, self._unsealer is not None, self._forms, self._latest_ms)
                    how = Open(number, getattr(source, "ending", ""), pace, position.closed, *said)
                    self._begin(reader, source, how, descriptor)
                    yield from self._listen(reader, source, position)
                except (ReaderGone, ReaderSilent, ConnectionError) as ended:
                    yield Heard(source, self._mourn(number, position, ended))
                    if position.begun > position.closed:
                        position.closed = position.begun
                        continue
                return
        finally:
            if descriptor >= 0:
                os.close(descriptor)

    def _begin(self, reader: Running, source: Input | Folder, how: Open, descriptor: int) -> None:
        """Ask for a file; of a folder the names and sizes instead."""
        if self._unsealer is not None:
            self._unsealer.fresh()
        if isinstance(source, Input):
            self._ask(reader, how, descriptor)
            return
        names, sizes = tuple(one.item or "" for one in source.files), tuple(size_of(one) for one in source.files)
        said = (how.dates, how.keys, how.forms, how.latest_ms)
        self._ask(reader, OpenTree(how.number, names, sizes, how.pace, how.after, *said), -1)

    def _give(self, reader: Running, source: Input | Folder, place: int) -> None:
        """Open a file that the reader wants: only one of those that it was told of, by its number."""
        if isinstance(source, Input) or not 0 <= place < len(source.files):
            raise ReaderGone
        try:
            descriptor = _open(source.files[place].place)
        except OSError:
            self._ask(reader, Give(place, opened=False), -1)
            return
        try:
            self._ask(reader, Give(place, opened=True), descriptor)
        finally:
            os.close(descriptor)

    def _mourn(self, number: int, position: Position, ended: Exception) -> ItemFailed:
        """The reader died: over the item that was begun, or between items over the container itself."""
        reason = Reason.TOO_SLOW if isinstance(ended, ReaderSilent) or self._out_of_time() else Reason.CRASHED
        self.close()
        position.deaths += 1
        position.bytes_sent = 0
        within = position.begun > position.closed
        return ItemFailed(number, position.item if within else None, position.begun if within else 0, reason)

    def _listen(self, reader: Running, source: Input | Folder, position: Position) -> Iterator[Heard]:
        reader.frames.unfinished = True
        for event in reader.frames.read(self._item_s):
            if isinstance(event, memoryview):
                self._goes_on(reader, position, event)
                yield Heard(source, event)
                continue
            if isinstance(event, InputEnded):
                reader.frames.unfinished = False
                return
            if isinstance(event, Want | Sealed | Poured):
                self._answer(reader, source, event)
                continue
            if isinstance(event, ItemBegan):
                position.begun, position.item = event.index, event.item
            elif isinstance(event, TipFound | ContactFound | DocumentFound | ItemFailed | ItemSame):
                self._item_closed(reader, position, event.index)
            elif isinstance(event, Progress):
                self._goes_on(reader, position, event)
            elif isinstance(event, InputBegan) and event.format in PACKED:
                position.most = SWELLING_PACKED * (size_of(source) + SWELLING_BYTES)
            if not isinstance(event, Sandbox):
                yield Heard(source, event)
        raise ReaderGone

    def _item_closed(self, reader: Running, position: Position, index: int) -> None:
        position.begun = position.closed = max(position.closed, index)
        reader.frames.rested()
        if self._unsealer is not None:
            self._unsealer.item_closed()

    def _answer(self, reader: Running, source: Input | Folder, event: Want | Sealed | Poured) -> None:
        """What the reader asks for: a file of the folder, or something sealed opened. It is its silence, too."""
        began = time.monotonic()
        if isinstance(event, Want):
            self._give(reader, source, event.place)
        elif self._unsealer is None:
            raise ReaderGone
        elif isinstance(event, Poured):
            self._ask(reader, self._unsealer.told(event.handle), -1)
        else:
            with self._unsealer.unsealing(event) as (answer, descriptors):
                self._ask(reader, answer, *descriptors)
        reader.frames.also_waited(time.monotonic() - began)

    def _goes_on(self, reader: Running, position: Position, event: Progress | memoryview) -> None:
        """Bytes read, or bytes sent; more of these than may be, and the reader is ended."""
        if isinstance(event, Progress):
            reached = min(event.at, position.most)
            if position.advances(reached):
                reader.frames.rested()
            return
        position.bytes_sent += len(event)
        if position.bytes_sent > position.most:
            raise ReaderGone
        if position.advances(position.most + position.bytes_sent):
            reader.frames.rested()

    def _out_of_time(self) -> bool:
        """Whether the system ended it for its processor time."""
        if self._running is None:
            return False
        try:
            code = self._running.process.wait(1)
        except subprocess.TimeoutExpired:
            return False
        return code == -int(getattr(signal, "SIGXCPU", 0) or -1)

    def _reader(self) -> Running:
        if self._running is None:
            self._running = start(self._command)
            for at in range(0, len(self._known), SKIP_BYTES):
                self._ask(self._running, Skip(self._known[at : at + SKIP_BYTES]), -1)
        return self._running

    @staticmethod
    def _ask(reader: Running, request: Request, *descriptors: int) -> None:
        hand(reader.line, ENCODER.encode(request), *(one for one in descriptors if one >= 0))


def _open(place: Path) -> int:
    return os.open(place, os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0))
