"""Covers as they are laid: which one is chosen, and each step taken back and done again."""

from dataclasses import dataclass, replace
from typing import Self

from tipdesk.domain.copying import Cover, CoverReason

State = tuple[tuple[Cover, ...], int]
NONE = -1


@dataclass(frozen=True)
class Covers:
    """`at` is the chosen one, -1 for none. A step is a new value; those before and after are kept with it."""

    all: tuple[Cover, ...] = ()
    at: int = NONE
    past: tuple[State, ...] = ()
    future: tuple[State, ...] = ()

    @property
    def chosen(self) -> Cover | None:
        return self.all[self.at] if 0 <= self.at < len(self.all) else None

    def laid(self, *more: Cover) -> Self:
        """These too; the last of them is chosen. What lies there already is not laid twice."""
        new = tuple(cover for cover in dict.fromkeys(more) if cover not in self.all)
        return self._step((*self.all, *new), len(self.all) + len(new) - 1) if new else self

    def changed(self, cover: Cover) -> Self:
        """The chosen one becomes this."""
        if self.chosen in {None, cover}:
            return self
        return self._step((*self.all[: self.at], cover, *self.all[self.at + 1 :]), self.at)

    def without(self, at: int) -> Self:
        if not 0 <= at < len(self.all):
            return self
        left = (*self.all[:at], *self.all[at + 1 :])
        return self._step(left, min(at, len(left) - 1))

    def choose(self, at: int) -> Self:
        """No step: choosing changes nothing that would be taken back."""
        return replace(self, at=at if 0 <= at < len(self.all) else NONE)

    def next(self, by: int) -> Self:
        return self.choose((self.at + by) % len(self.all)) if self.all else self

    def for_reason(self, reason: CoverReason) -> Self:
        chosen = self.chosen
        return self if chosen is None else self.changed(replace(chosen, reason=reason))

    def under(self, page: int, x: float, y: float) -> int:
        """The uppermost one that lies there, -1 for none."""
        found = (
            at
            for at in range(len(self.all) - 1, -1, -1)
            for one in (self.all[at],)
            if one.page == page and one.x <= x <= one.x + one.w and one.y <= y <= one.y + one.h
        )
        return next(found, NONE)

    def undone(self) -> Self:
        if not self.past:
            return self
        *before, (covers, at) = self.past
        return replace(self, all=covers, at=at, past=tuple(before), future=((self.all, self.at), *self.future))

    def redone(self) -> Self:
        if not self.future:
            return self
        (covers, at), *after = self.future
        return replace(self, all=covers, at=at, past=(*self.past, (self.all, self.at)), future=tuple(after))

    def _step(self, covers: tuple[Cover, ...], at: int) -> Self:
        return replace(self, all=covers, at=at, past=(*self.past, (self.all, self.at)), future=())
