"""What every kind of leaves can do: be counted, measured, drawn, read."""

from dataclasses import dataclass
from typing import Protocol

from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import Remark, Side, Size, Word


@dataclass(frozen=True)
class Pixels:
    """Rows of RGB without gaps; `scale` is what was drawn."""

    width: int
    height: int
    scale: float
    data: bytes
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True)
class LeafText:
    """The text of a leaf, and where its words stand; empty of a picture."""

    text: str = ""
    words: tuple[Word, ...] = ()
    whole: bool = True


class Leaves(Protocol):
    """Leaves are counted from 0. What cannot be drawn or read raises `TooMuch`, one leaf at a time."""

    @property
    def count(self) -> int: ...

    @property
    def remarks(self) -> tuple[Remark, ...]: ...

    def size(self, leaf: int) -> Size: ...

    def pixels(self, leaf: int, scale: float, *, area: Box | None = None, side: Side = Side.SHOWN) -> Pixels: ...

    def text(self, leaf: int) -> LeafText: ...

    def plain(self, leaf: int) -> str:
        """Its text without places, which is had sooner."""


class Wordless:
    """What leaves of pixels alone say of their words."""

    def text(self, leaf: int) -> LeafText:
        del leaf
        return LeafText()

    def plain(self, leaf: int) -> str:
        del leaf
        return ""
