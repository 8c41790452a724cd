"""What the reader finds sealed, opened by key processes: which key is tried next, and what came of it.

A reader asks, and never sees a key; whoever holds the keys says which may fit, and puts each use on record first.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from tipdesk.reader.messages import Notice, Outcome, Reason, Sealed, Told, Unsealing


class Verdict(Protocol):
    """How a key process says that a pouring ended: `seal.key_messages.Ended`, which this room may not import."""

    @property
    def outcome(self) -> str: ...
    @property
    def turns(self) -> int: ...
    @property
    def signers(self) -> Sequence[str]: ...
    @property
    def named(self) -> Sequence[str]: ...
    @property
    def known(self) -> bool: ...


@dataclass(frozen=True)
class Asked:
    """How something is to be opened: `seal.key_messages.Pour`, but for the public keys themselves."""

    form: str
    to: Sequence[str] = ()
    turn: int = 0
    checked: bool = True
    signers: Sequence[str] = ()
    signature: bytes = b""


class Pouring(Protocol):
    """One sealed thing on its way through a process that holds one key."""

    @property
    def sealed(self) -> int: ...
    @property
    def plain(self) -> int: ...
    def handed_over(self) -> None: ...
    def verdict(self) -> Verdict: ...
    def given_up(self) -> None: ...


class Keys(Protocol):
    """Whoever holds keys: the desk's inbox, or a command that was given some."""

    def names(self, form: str, to: Sequence[str]) -> Sequence[str] | None:
        """The keys that may open it, the likeliest first; None where there is none of its form at all."""

    def pour(self, name: str, asked: Asked) -> Pouring:
        """Begin, with the use on record before; raises what keeps the record from being written."""

    def signs(self, ids: Sequence[str]) -> bool:
        """Whether the public key of one of these is at hand."""

    def rest(self) -> None:
        """No key is needed for now: the processes go."""


MOST_AT_ONCE = 4
"""Things within each other are opened at one time, each in a process; a reader that wants more was taken over."""
MOST_FOR_ONE = 256
"""Pourings from one item to the next: a key is tried twice, and what is large is poured anew each time it is read."""
MOST_HANDLES = 1024
"""Whose keys are remembered; what was asked for longer ago begins anew."""
WHOLE, OTHER_KEY, UNCHECKED = "whole", "other-key", "unchecked"
LAST = frozenset({"damaged", "weak", "gnupg", "costly"})
"""Nothing fits better to what is damaged than the key that got as far as to say so."""
REASONS = {
    "damaged": Reason.SEAL_DAMAGED,
    "weak": Reason.SEAL_WEAK,
    "gnupg": Reason.SEAL_GNUPG,
    "short": Reason.KEY_SHORT,
    "costly": Reason.SEAL_COSTLY,
    "locked": Reason.KEY_LOCKED,
    "gone": Reason.TOO_MUCH_MEMORY,
    "unable": Reason.SEAL_UNABLE,
}


@dataclass
class _Trying:
    """One sealed thing: the keys that are left, how far the first of them was tried, and what signatures said."""

    names: list[str]
    turn: int = 0
    checked: bool = True
    asked_for: tuple[str, ...] = ()
    signed: Notice | None = None
    signers: tuple[str, ...] = ()
    worst: Reason = Reason.NO_KEY
    pouring: Pouring | None = None


@dataclass
class Unsealer:
    """The state of everything sealed in the input that is being read."""

    keys: Keys
    trying: dict[int, _Trying] = field(default_factory=dict)
    poured: int = 0

    def item_closed(self) -> None:
        """The next item has as many pourings again."""
        self.poured = 0

    def fresh(self) -> None:
        """Another input begins, or the same again: what was open of the one before is given up."""
        for one in self.trying.values():
            if one.pouring is not None:
                one.pouring.given_up()
        self.trying.clear()
        self.poured = 0

    def rest(self) -> None:
        """All inputs are at their end, or the reader is gone."""
        self.fresh()
        self.keys.rest()

    @contextmanager
    def unsealing(self, asked: Sealed) -> Iterator[tuple[Unsealing, tuple[int, ...]]]:
        """The answer, with the descriptors that travel beside it; they are closed here afterwards."""
        if asked.handle not in self.trying:
            names = self.keys.names(asked.form.value, asked.to)
            if names is None:
                yield Unsealing(asked.handle, opened=False), ()
                return
            self._forget_oldest()
            self.trying[asked.handle] = _Trying(list(names))
        one = self.trying[asked.handle]
        if one.pouring is not None:
            one.pouring.given_up()
            one.pouring = None
        if not one.names:
            yield Unsealing(asked.handle, opened=False, reason=one.worst), ()
            return
        if sum(other.pouring is not None for other in self.trying.values()) >= MOST_AT_ONCE:
            yield Unsealing(asked.handle, opened=False, reason=Reason.TOO_DEEP), ()
            return
        self.poured += 1
        if self.poured > MOST_FOR_ONE:
            yield Unsealing(asked.handle, opened=False, reason=Reason.SEAL_COSTLY), ()
            return
        how = Asked(asked.form.value, asked.to, one.turn, one.checked, one.asked_for, asked.signature)
        one.pouring = self.keys.pour(one.names[0], how)
        try:
            yield Unsealing(asked.handle, opened=True), (one.pouring.sealed, one.pouring.plain)
        finally:
            one.pouring.handed_over()

    def _forget_oldest(self) -> None:
        done = [handle for handle, one in self.trying.items() if one.pouring is None]
        for handle in done[: max(0, len(self.trying) - MOST_HANDLES + 1)]:
            del self.trying[handle]

    def told(self, handle: int) -> Told:
        """What came of it: whole, to be poured again, or that nothing here opens it."""
        one = self.trying.get(handle)
        if one is None or one.pouring is None:
            return Told(handle, Outcome.FAILED, Reason.MALFORMED)
        verdict = one.pouring.verdict()
        one.pouring = None
        if verdict.outcome == WHOLE:
            _signed(one, verdict)
            return Told(handle, Outcome.WHOLE, key=one.names[0], signed=one.signed, signers=one.signers)
        if verdict.outcome == UNCHECKED and one.checked:
            if not one.asked_for and not verdict.known and self.keys.signs(verdict.named):
                one.asked_for = tuple(verdict.named)  # once more, with their public keys
                return Told(handle, Outcome.AGAIN)
            _signed(one, verdict)
            one.checked = False
            return Told(handle, Outcome.AGAIN)
        if verdict.outcome == OTHER_KEY and one.turn + 1 < verdict.turns:
            one.turn += 1
        else:
            reason = REASONS.get(verdict.outcome, one.worst)
            one.worst = reason if one.worst is Reason.NO_KEY else one.worst
            one.names.pop(0)
            one.turn, one.checked, one.asked_for = 0, True, ()
        last = not one.names or verdict.outcome in LAST
        return Told(handle, Outcome.FAILED if last else Outcome.AGAIN, one.worst)


def _signed(one: _Trying, verdict: Verdict) -> None:
    """What signatures are told of, the first time that they were looked at."""
    if verdict.signers:
        one.signed, one.signers = Notice.SIGNED_GOOD, tuple(verdict.signers)
    elif verdict.named and one.signed is None:
        one.signed = Notice.SIGNED_BAD if verdict.known else Notice.SIGNED_UNCHECKED
        one.signers = tuple(verdict.named)
