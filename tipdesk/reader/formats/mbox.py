"""A mailbox: many messages in one file.

Written by Unix mail programs, Thunderbird, Takeout, list archives. Specification: mbox(5), RFC 4155; the four ways
to quote are
mboxo and mboxrd (`>From`), mboxcl (also Content-Length) and mboxcl2 (Content-Length alone).
Layout: a line `From SENDER DATE`, the message, an empty line, again. A Content-Length counts if another From line,
or the end, stands
where it points. Bounds: each message as in `eml`; the file may have any size. Refused: a file without a From line.
The original of an item is the message as it stands in the file, From line and closing empty line apart.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tipdesk.reader.bounds import MESSAGE_BYTES
from tipdesk.reader.formats.eml import Message, read_message
from tipdesk.reader.mail.parts import Span
from tipdesk.reader.mailbox_lines import BARE_FROM_LINE, BOUNDARY, CONTENT_LENGTH, FROM_LINE, HEADER_FOLLOWS, QUOTED
from tipdesk.reader.messages import ItemFailed, Progress, Reason
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import BLOCK, Source

MARK = b"\nFrom "
FROM = b"From "
LINE_END, QUOTE = 0x0A, 0x3E
LINE_ENDS = b"\r\n"
UNQUOTED_BYTES = 48 << 20
LONGEST_LINE = 1_200
HEAD_LOOK = 1 << 16
PROGRESS_BYTES = 8 << 20


@dataclass(frozen=True)
class Piece:
    """A message between two From lines: where it stands in what the window holds, or that it is too large for that."""

    start: int
    stop: int
    counted: bool
    quoted: bool
    at: int
    """Where it stands in the file; `end` is where the next one may start there."""
    end: int
    too_large: bool = False


@dataclass
class Window:
    """The file from `at` on, as much of it as is held; grows and shrinks in place."""

    source: Source
    at: int
    held: bytearray

    def more(self) -> bool:
        """Hold another block; False at the end of the file."""
        block = self.source.read(self.at + len(self.held), max(BLOCK, min(len(self.held) // 4, 4 * BLOCK)))
        self.held += block
        return bool(block)

    def forget(self, count: int) -> None:
        self.at += count
        del self.held[:count]


def read_mbox(source: Source, sink: Sink) -> None:
    """Message after message; their numbers count from 1."""
    said = 0
    unquoted_inside = False
    window = Window(source, 0, bytearray())
    for index, piece in enumerate(split(window), 1):
        if piece.end - said > PROGRESS_BYTES:
            sink.say(Progress(sink.number, piece.end, source.size))
            said = piece.end
        unquoted_inside |= piece.counted and window.held.find(MARK, piece.start, piece.stop) >= 0
        if index <= sink.after:
            sink.pass_over(index)
            continue
        if piece.too_large:
            sink.begin(str(index), index, "", 0)
            sink.say(ItemFailed(sink.number, str(index), index, Reason.TOO_LARGE, MESSAGE_BYTES))
        else:
            _read_piece(window, piece, index, sink, unquote=piece.quoted and not unquoted_inside)


def _read_piece(window: Window, piece: Piece, index: int, sink: Sink, *, unquote: bool) -> None:
    """Parsed where it lies; only a quoted one is copied, and a very large one of these keeps its marks."""
    span = Span(window.held, piece.start, piece.stop)
    if unquote and piece.stop - piece.start <= UNQUOTED_BYTES:
        whole = QUOTED.sub(rb"\1", bytes(window.held[piece.start : piece.stop]))
        span = Span(whole, 0, len(whole))
    with memoryview(window.held) as held, held[piece.start : piece.stop] as original:
        read_message(Message(original, span, piece.at), str(index), index, sink)


def split(window: Window) -> Iterator[Piece]:
    """The pieces of a mailbox, read forward; memory is bounded by the largest message."""
    window.more()
    blank = len(window.held) - len(window.held.lstrip(b"\r\n\t \xef\xbb\xbf"))
    window.forget(blank)
    more = bool(window.held)
    base = 0
    while more:
        start = window.held.find(b"\n", base) + 1
        if start == 0:
            start = len(window.held)
        piece, following = _one(window, start)
        yield piece
        more = following >= 0
        base = max(following, 0)
        if base > BLOCK:
            window.forget(base)
            base = 0


def _one(window: Window, start: int) -> tuple[Piece, int]:
    """The message that starts at `start` of what is held, and where the next From line starts (-1: none)."""
    counted, at = _by_length(window, start), window.at + start
    if counted >= 0:
        stop = _skip_blank(window, counted)
        quoted = window.held.find(b">From ", start, counted) >= 0
        piece = Piece(start, _after_text(window.held, start, counted), True, quoted, at, window.at + stop)
        return piece, stop if stop < len(window.held) else -1
    look, too_large, quoted = start, False, False
    while True:
        found = window.held.find(FROM, look)
        while found < 0 or len(window.held) - found < LONGEST_LINE:
            look = found if found >= 0 else max(start, len(window.held) - len(FROM))
            if len(window.held) - start > MESSAGE_BYTES:
                too_large = True
                window.forget(look - 3)
                look = start = 3
            if not window.more():
                break
            found = window.held.find(FROM, look)
        if found < 0:
            stop = _before_blank(window.held, start, len(window.held))
            return Piece(start, stop, False, quoted, at, window.at + len(window.held), too_large), -1
        before = window.held[found - 1] if found else LINE_END
        quoted |= before == QUOTE
        if before == LINE_END and _parts_here(window.held, start, found):
            stop = _before_blank(window.held, start, found)
            return Piece(start, stop, False, quoted, at, window.at + found, too_large), found
        look = found + 1


def _parts_here(held: bytearray, start: int, found: int) -> bool:
    """Whether the From line at `found` parts two messages."""
    line = FROM_LINE.match(held, found)
    blank = held[found - 2 : found] == b"\n\n" or held[found - 3 : found] == b"\n\r\n" or found == start
    if line is not None:
        parts = blank or HEADER_FOLLOWS.match(held, line.end()) is not None
    else:
        parts = blank and BARE_FROM_LINE.match(held, found) is not None
    return parts and not _inside_part(held, start, found)


def _inside_part(held: bytearray, start: int, found: int) -> bool:
    """Whether this From line stands in a part (a patch, say) whose closing boundary comes only later."""
    named = BOUNDARY.search(held, start, min(found, start + HEAD_LOOK))
    if named is None:
        return False
    closing = b"\n--" + named[1] + b"--"
    return held.rfind(closing, start, found) < 0 and held.find(closing, found) >= 0


def _by_length(window: Window, start: int) -> int:
    """Where the message ends by its own count, if that is true; else -1."""
    while len(window.held) - start < HEAD_LOOK and window.more():
        pass
    stop = window.held.find(b"\n\n", start, start + HEAD_LOOK)
    carriage = window.held.find(b"\n\r\n", start, start + HEAD_LOOK)
    body = min(
        (at for at in (stop + 2 if stop >= 0 else -1, carriage + 3 if carriage >= 0 else -1) if at > 0), default=-1
    )
    named = CONTENT_LENGTH.search(window.held, start, body) if body > 0 else None
    if named is None or (length := int(named[1])) > MESSAGE_BYTES:
        return -1
    end = body + length
    while len(window.held) < end + LONGEST_LINE and window.more():
        pass
    if end > len(window.held):
        return -1
    after = _skip_blank(window, end)
    at_line = window.held[end - 1 : end] == b"\n" or after > end
    return end if after == len(window.held) or (at_line and FROM_LINE.match(window.held, after)) else -1


def _skip_blank(window: Window, at: int) -> int:
    while at < len(window.held) and window.held[at] in LINE_ENDS:
        at += 1
    return at


def _before_blank(held: bytearray, start: int, stop: int) -> int:
    """Where a message ends without the empty line that closes it in a mailbox; the last may lack it."""
    if held[max(start, stop - 4) : stop] == b"\r\n\r\n":
        return stop - 2
    return stop - 1 if held[max(start, stop - 2) : stop] == b"\n\n" else stop


def _after_text(held: bytearray, start: int, stop: int) -> int:
    """Where the last line that is not empty ends, its line end with it."""
    last = stop
    while last > start and held[last - 1] in LINE_ENDS:
        last -= 1
    end = held.find(b"\n", last, stop)
    return end + 1 if end >= 0 else last
