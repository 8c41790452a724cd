"""Derived copies: which pages, what is covered on them and why, and what is done to their pixels."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

LEAST: Final = 0.004
"""Of a page's width or height: a cover is never thinner."""
DOTS_LEAST, DOTS_USUAL, DOTS_MOST = 50, 200, 400
WATERMARK_MOST: Final = 80


class CoverReason(StrEnum):
    """Why something is covered: the story's people see it, the log counts covers alone."""

    SOURCE = "source"
    """It could lead to the source."""
    PERSON = "person"
    """Somebody whom the story is not about."""
    PLACE = "place"
    """An address, a number, an account."""
    MARK = "mark"
    """A mark that can tell this copy from others: a stamp, a code, a hand."""
    OTHER = "other"


class Tone(StrEnum):
    """What is done to the pixels. Only black and white takes away what is faint: dots that printers set among it."""

    COLOUR = "colour"
    GREY = "grey"
    BLACK_AND_WHITE = "black and white"


class CopyForm(StrEnum):
    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"

    @property
    def media_type(self) -> str:
        return "application/pdf" if self is CopyForm.PDF else f"image/{self.value}"

    @property
    def many(self) -> bool:
        """Whether it holds more than one page."""
        return self is CopyForm.PDF


@dataclass(frozen=True)
class Cover:
    """An upright box on a page (counted from 0), in fractions of its width and height from its top left."""

    page: int
    x: float
    y: float
    w: float
    h: float
    reason: CoverReason = CoverReason.SOURCE

    @property
    def lies_on_page(self) -> bool:
        whole = 0 <= self.x < 1 and 0 <= self.y < 1 and 0 < self.w <= 1 and 0 < self.h <= 1
        return self.page >= 0 and whole

    def moved(self, right: float, down: float) -> "Cover":
        """As far as the page goes."""
        x, y = min(max(0.0, self.x + right), 1 - self.w), min(max(0.0, self.y + down), 1 - self.h)
        return replace(self, x=x, y=y)

    def grown(self, wider: float, taller: float) -> "Cover":
        """At its right and lower edge."""
        w = min(max(LEAST, self.w + wider), 1 - self.x)
        h = min(max(LEAST, self.h + taller), 1 - self.y)
        return replace(self, w=w, h=h)

    @classmethod
    def between(cls, page: int, one: tuple[float, float], other: tuple[float, float], reason: CoverReason) -> "Cover":
        """From corner to corner, whichever way it was drawn."""
        x, y = max(0.0, min(one[0], other[0])), max(0.0, min(one[1], other[1]))
        w, h = min(1.0, max(one[0], other[0])) - x, min(1.0, max(one[1], other[1])) - y
        return cls(page, min(x, 1 - LEAST), min(y, 1 - LEAST), max(LEAST, w), max(LEAST, h), reason)


@dataclass(frozen=True)
class CopyPlan:
    """What a copy shall be. `pages` empty: all of them. `watermark`: for whom it is, to be read on each page."""

    pages: tuple[int, ...] = ()
    covers: tuple[Cover, ...] = ()
    form: CopyForm = CopyForm.PDF
    tone: Tone = Tone.COLOUR
    dots: int = DOTS_USUAL
    """An inch of paper; a picture is never made larger than it is."""
    watermark: str = ""

    def covers_on(self, page: int) -> tuple[Cover, ...]:
        return tuple(cover for cover in self.covers if cover.page == page)

    def pages_of(self, count: int) -> tuple[int, ...]:
        """Those that there are; in the order that was asked for."""
        return tuple(page for page in self.pages or range(count) if 0 <= page < count)


@dataclass(frozen=True)
class CopyFacts:
    """What a copy's record says: of which original, how much of it, what was covered, by whom and when."""

    of: str
    of_sha256: str
    pages: int
    covers: int
    by: str
    made_ms: int
    watermark: str = ""
    reasons: tuple[str, ...] = ()
