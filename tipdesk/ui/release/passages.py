"""What of a document's text comes into a copy: what a reader of it would see, paragraph by paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tipdesk.intake.viewing import Kind, Mark, Shown, Style, Viewer
from tipdesk.ui.foreign import visible
from tipdesk.ui.tips.telling import size_words
from tipdesk.ui.tongue import tr
from tipdesk.ui.view import telling
from tipdesk.ui.view.page_text import stretches
from tipdesk.ui.view.values import Claimed, Written

KINDS: Final = frozenset({Kind.MAIL, Kind.TEXT, Kind.PAGE, Kind.OFFICE})
"""Of what is bytes, sound or film there is no text that a copy could be of."""
LEFT_OUT: Final = frozenset({Style.DELETED, Style.HIDDEN, Style.COMMENT, Style.OURS})
"""No page shows these: what is deleted, hidden or said beside it, and of whom that is."""
LONGEST: Final = 2_000
"""Letters of one paragraph: a longer one is set as several, since each is set anew when its page is drawn."""
KEPT: Final = re.compile(r"\S")


@dataclass(frozen=True)
class Passage:
    """One paragraph; hidden characters stand by their names. `bold` are stretches of it."""

    text: str
    bold: tuple[tuple[int, int], ...] = ()
    row: bool = False
    """Of a table: cells parted by tabs."""


def has_text(shown: Shown) -> bool:
    """Whether a copy of its text can be made, there being no pages of pixels."""
    return not shown.leaves and shown.kind in KINDS and (shown.pages > 0 or bool(shown.claims))


def passages(viewer: Viewer, shown: Shown) -> Iterator[Passage]:
    """In the order in which they stand. Raises `NotSeen`."""
    claims = telling.first_claims(tuple(Claimed(one.name, one.value) for one in shown.claims))
    for claim in claims:
        name = f"{claim.name}: "
        yield Passage(name + visible(claim.value), ((0, len(name)),))
    if claims:
        yield Passage("")
    for page in range(shown.pages):
        found = viewer.leaf_text(page)
        title = visible(shown.titles[page]) if page < len(shown.titles) else ""
        yield from _of_page(Written(found.text, found.marks), title)
    for inner in shown.inner:
        words = tr("A file came with it: {name}, {size}.")
        yield Passage("")
        yield Passage(words.format(name=visible(inner.name), size=size_words(inner.size)))


def _of_page(written: Written, title: str) -> Iterator[Passage]:
    """A title stands above what is shown under it; a sheet that is hidden as a whole has none."""
    shown = [passage for line in _lines(written) for passage in _parted(line)]
    if written.text.strip() and not any(KEPT.search(passage.text) for passage in shown):
        return
    if title:
        yield Passage(title, ((0, len(title)),))
    yield from shown


def _lines(written: Written) -> Iterator[Passage]:
    """Line by line; one of which everything is left out is no empty line either."""
    rows = tuple(mark for mark in written.marks if mark.style is Style.ROW)
    at, text, bold, cut, row = 0, "", list[tuple[int, int]](), False, 0
    for stretch, style in stretches(written):
        for number, piece in enumerate(re.split(r"\r\n|\r|\n", stretch)):
            if number:
                if text or not cut:
                    yield Passage(text, tuple(bold), row=_in_row(rows, row))
                text, bold, cut, row = "", [], False, at
            if style in LEFT_OUT:
                cut = cut or bool(piece)
            else:
                if style is Style.HEADING and piece:
                    bold.append((len(text), len(visible(piece))))
                text += visible(piece)
            at += len(piece) + 1
        at -= 1
    if text:
        yield Passage(text, tuple(bold), row=_in_row(rows, row))


def _in_row(rows: tuple[Mark, ...], at: int) -> bool:
    return any(mark.start <= at < mark.end for mark in rows)


def _parted(passage: Passage) -> Iterator[Passage]:
    """Cut at blanks where it is too long to be set as one."""
    text = passage.text
    if len(text) <= LONGEST:
        yield passage
        return
    at = 0
    while at < len(text):
        blank = text.rfind(" ", at, at + LONGEST)
        end = blank + 1 if at < blank < at + LONGEST and at + LONGEST < len(text) else at + LONGEST
        yield Passage(text[at:end], tuple(_within(passage.bold, at, end)), row=passage.row)
        at = end


def _within(bold: tuple[tuple[int, int], ...], start: int, end: int) -> Iterator[tuple[int, int]]:
    for begin, length in bold:
        first, last = max(begin, start), min(begin + length, end)
        if first < last:
            yield first - start, last - first
