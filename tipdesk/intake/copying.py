"""Copies made: pages drawn in the document's sandbox, covered here, written by a process that never had it."""

import contextlib
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Protocol

import msgspec

from tipdesk.domain.copying import CopyPlan
from tipdesk.errors import NotCopied, ReaderFailed
from tipdesk.intake.covering import painted, rects
from tipdesk.intake.frames import Frames, ReaderGone, ReaderSilent
from tipdesk.intake.launching import hand, launch
from tipdesk.intake.viewing import Coarse, Drawn, Kind, NotSeen, Remark, Shown, Viewer
from tipdesk.reader.copying_messages import Begin, CopyAnswer, CopyQuestion, Finish, Form, Made, Sheet, Stamp, Tone
from tipdesk.reader.messages import Reason, Sandbox

__all__ = ["ENTRY", "Leaves", "Source", "Stamp", "copied", "writing"]

ENTRY: Final = "tipdesk.reader.copying_process"
POINTS: Final = 72
SHEET_S: Final = 60.0
ENCODER: Final = msgspec.msgpack.Encoder()
DECODER: msgspec.msgpack.Decoder[CopyAnswer] = msgspec.msgpack.Decoder(CopyAnswer)


class Leaves(Protocol):
    """What is copied, page by page."""

    @property
    def count(self) -> int:
        """Raises `NotCopied` where there is none, with why."""

    @property
    def in_points(self) -> bool:
        """Whether `scale` counts pixels of a point, as on paper; else those of a picture's own pixel."""

    def draw(self, page: int, scale: float) -> Drawn:
        """Raises `NotSeen`."""

    def grain(self, page: int) -> tuple[Coarse, ...]:
        """How far what lies under a cover may show beside it. Raises `NotSeen`."""


@dataclass(frozen=True)
class Source:
    """A document that is open in its sandbox, drawn there as it looks; and what was said of it."""

    viewer: Viewer
    shown: Shown

    @property
    def count(self) -> int:
        shown = self.shown
        if not shown.leaves:
            raise NotCopied(1, shown.failed.value if shown.failed is not None else Reason.NOT_DRAWN.value)
        return shown.leaves

    @property
    def in_points(self) -> bool:
        return self.shown.kind is Kind.PDF

    def draw(self, page: int, scale: float) -> Drawn:
        return self.viewer.draw(page, scale)

    def grain(self, page: int) -> tuple[Coarse, ...]:
        return self.viewer.grain(page)


def copied(
    source: Leaves,
    plan: CopyPlan,
    command: tuple[str, ...],
    *,
    stamp: Stamp | None = None,
    step: Callable[[int, int], None] = lambda _done, _of: None,
    lacks: Callable[[int], None] = lambda _page: None,
) -> Iterator[bytes]:
    """The file, piece by piece; `step` is told each page, and may raise to end it; `lacks` each that misses letters.

    Raises `NotCopied` (with the page and why), `ReaderFailed`.
    """
    pages = _pages(source.count, plan)
    with writing(command, Begin(Form(plan.form.value), Tone(plan.tone.value), stamp)) as ask:
        for done, page in enumerate(pages):
            step(done, len(pages))
            sheet, remarks = _sheet(source, plan, page)
            if Remark.LETTERS_MISSING in remarks:
                lacks(page)
            yield ask(sheet)
        step(len(pages), len(pages))
        yield ask(Finish())


def _pages(count: int, plan: CopyPlan) -> tuple[int, ...]:
    wanted = {*plan.pages, *(cover.page for cover in plan.covers)}
    missing = sorted(page for page in wanted if not 0 <= page < count)
    pages = plan.pages_of(count)
    # A cover on a page that does not come along was meant for something: it is said, not passed over.
    missing += sorted(cover.page for cover in plan.covers if cover.page not in pages)
    if missing:
        raise NotCopied(missing[0] + 1, "no such page")
    if len(pages) > 1 and not plan.form.many:
        raise NotCopied(pages[1] + 1, "one page only")
    return pages


def _sheet(source: Leaves, plan: CopyPlan, page: int) -> tuple[Sheet, tuple[Remark, ...]]:
    on_paper = source.in_points
    covers = plan.covers_on(page)
    try:
        drawn = source.draw(page, plan.dots / POINTS if on_paper else 1.0)
        coarse = source.grain(page) if covers else ()
    except NotSeen as why:
        raise NotCopied(page + 1, why.reason.value) from why
    if on_paper and Remark.CUT_SHORT in drawn.remarks:
        raise NotCopied(page + 1, Reason.TOO_SLOW.value)
    places = rects(covers, coarse, drawn.width, drawn.height)
    wide, tall = _on_paper(drawn, plan, in_points=on_paper)
    rows = painted(drawn.pixels, drawn.width, places)
    return Sheet(drawn.width, drawn.height, rows, wide, tall, places), drawn.remarks


def _on_paper(drawn: Drawn, plan: CopyPlan, *, in_points: bool) -> tuple[float, float]:
    """As large as it was; a picture as large as its pixels are at so many an inch."""
    each = drawn.scale if in_points else plan.dots / POINTS
    return drawn.width / each, drawn.height / each


@contextlib.contextmanager
def writing(command: tuple[str, ...], begin: Begin) -> Iterator[Callable[[CopyQuestion], bytes]]:
    """A process that writes one file; ended in any case. Raises `ReaderFailed` where it does not answer."""
    launched = launch(command)
    frames = Frames(launched.incoming, DECODER)
    answers = frames.read(SHEET_S)

    def ask(question: CopyQuestion) -> bytes:
        frames.rested()
        try:
            _say(launched.line, question)
            answer = next(answers, None)
        except (ReaderGone, ReaderSilent, ConnectionError) as gone:
            raise ReaderFailed from gone
        if not isinstance(answer, Made):
            raise ReaderFailed
        return answer.data

    try:
        try:
            first = next(answers, None)
            _say(launched.line, begin)
        except (ReaderGone, ReaderSilent, ConnectionError) as gone:
            raise ReaderFailed from gone
        if not isinstance(first, Sandbox):
            raise ReaderFailed
        yield ask
    finally:
        launched.end()
        frames.close()


def _say(line: socket.socket, question: CopyQuestion) -> None:
    hand(line, ENCODER.encode(question))
