"""A copy made again as it leaves: its pixels taken out by one process and written by another, and nothing else of it.

Whoever made the copy may have used another program. A file that has the form of a copy can still hide bytes in how its
rows are squeezed, in tables, in digits; of those none comes along.
"""

import contextlib
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from tipdesk.desk import copies_whole
from tipdesk.desk.copies_whole import Leaf, Plain
from tipdesk.errors import NotCopied
from tipdesk.intake.copying import writing
from tipdesk.intake.viewing import Drawn, NotSeen, Readable, Reason, Viewer
from tipdesk.reader.copying_messages import Begin, Finish, Form, Sheet, Tone

FORMS: Final = {one: Form(one.value) for one in copies_whole.Form}
PNG_HEAD: Final = b"\x89PNG\r\n\x1a\n"
COLOURS: Final = {1: 0, 3: 2}
"""As a PNG numbers them."""
PORTION: Final = 1 << 20


@dataclass(frozen=True)
class OnePage:
    """A page of a PDF as the PNG that its rows are; they are not opened here."""

    source: Readable
    leaf: Leaf
    head: bytes
    tail: bytes

    @property
    def size(self) -> int:
        return len(self.head) + self.leaf.length + len(self.tail)

    def read_at(self, position: int, size: int) -> bytes:
        begin, end, found = position, min(position + max(0, size), self.size), b""
        rows = len(self.head) + self.leaf.length
        if begin < len(self.head):
            found += self.head[begin:end]
            begin = min(end, len(self.head))
        if begin < min(end, rows):
            found += self.source.read_at(self.leaf.at + begin - len(self.head), min(end, rows) - begin)
            begin = min(end, rows)
        return found + self.tail[begin - rows : end - rows] if begin < end else found


def anew(source: Readable, name: str, start: Callable[[], Viewer], command: tuple[str, ...]) -> Iterator[bytes]:
    """The file, piece by piece. Raises `DamagedFile` for what is no copy, `NotCopied`, `ReaderFailed`."""
    plain = copies_whole.check(source, name)
    with (
        contextlib.closing(start()) as viewer,
        writing(command, Begin(FORMS[plain.form], Tone.COLOUR)) as ask,
    ):
        for at, sheet in enumerate(_sheets(source, plain)):
            yield ask(_drawn(viewer, at, *sheet))
        yield ask(Finish())


def _sheets(source: Readable, plain: Plain) -> Iterator[tuple[Readable, Leaf | None]]:
    if plain.form is not copies_whole.Form.PDF:
        yield source, None
    for leaf in plain.leaves:
        yield _page(source, leaf), leaf


def _drawn(viewer: Viewer, at: int, page: Readable, leaf: Leaf | None) -> Sheet:
    try:
        shown = viewer.show(page)
        drawn = viewer.draw(0, 1.0)
    except NotSeen as why:
        raise NotCopied(at + 1, why.reason.value) from why
    stored = (leaf.width, leaf.height) if leaf is not None else shown.pixels
    if (drawn.width, drawn.height) != stored or drawn.remarks:
        raise NotCopied(at + 1, Reason.TOO_MANY_PIXELS.value)
    return _sheet(drawn, leaf)


def _sheet(drawn: Drawn, leaf: Leaf | None) -> Sheet:
    wide, tall = (leaf.wide, leaf.tall) if leaf is not None else (float(drawn.width), float(drawn.height))
    return Sheet(drawn.width, drawn.height, drawn.pixels, wide, tall)


def _page(source: Readable, leaf: Leaf) -> OnePage:
    size = leaf.width.to_bytes(4, "big") + leaf.height.to_bytes(4, "big")
    said = b"IHDR" + size + bytes((leaf.bits, COLOURS[leaf.colours], 0, 0, 0))
    head = PNG_HEAD + (13).to_bytes(4, "big") + said + _sum(zlib.crc32(said)) + leaf.length.to_bytes(4, "big") + b"IDAT"
    found = zlib.crc32(b"IDAT")
    for position in range(leaf.at, leaf.at + leaf.length, PORTION):
        found = zlib.crc32(source.read_at(position, min(PORTION, leaf.at + leaf.length - position)), found)
    return OnePage(source, leaf, head, _sum(found) + bytes(4) + b"IEND" + _sum(zlib.crc32(b"IEND")))


def _sum(found: int) -> bytes:
    return found.to_bytes(4, "big")
