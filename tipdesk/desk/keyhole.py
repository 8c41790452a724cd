"""The key process from outside: started with one key, asked to pour, ended; its death costs one file."""

import contextlib
import os
import select
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import msgspec

from tipdesk.desk.starting import start
from tipdesk.errors import ReaderFailed
from tipdesk.seal.key_messages import (
    LARGEST,
    CertFacts,
    Ended,
    Form,
    Hold,
    KeyFacts,
    Kind,
    Look,
    Message,
    Outcome,
    Pour,
    Ready,
    Reply,
    Seen,
)
from tipdesk.seal.secrets import Secret

ENCODER: Final = msgspec.msgpack.Encoder()
DECODER: Final[msgspec.msgpack.Decoder[Reply]] = msgspec.msgpack.Decoder(Reply)
HEAD: Final = 4
RESTING_MOST: Final = 4
"""Each holds a key, and up to 130 MB. Both addresses of today and of before rest; one more is started in 0.15 s."""
START_S: Final = 30.0
VERDICT_S: Final = 5.0
"""Asked for when nothing more comes out: the process has only to say so. A reader that asks before waits in vain."""


class KeyBytes(Secret):
    """A key as its own program wrote it: an OpenPGP key, an age identity."""


NO_BYTES: Final = KeyBytes(b"")


@dataclass(frozen=True)
class Held:
    """One key: `name` is what a person calls it, `opens` the key ids that messages name, where it has any."""

    name: str
    kind: Kind
    secret: KeyBytes = field(repr=False, default=NO_BYTES)
    words: tuple[KeyBytes, ...] = field(repr=False, default=())
    opens: tuple[str, ...] = ()


class KeyProcess:
    """A process that holds one key, shut in; raises `ReaderFailed` where it does not start."""

    def __init__(self, command: tuple[str, ...], first: Held | Look) -> None:
        started = start(command)
        self._line, self._incoming, self.process = started.line, started.incoming, started.process
        try:
            self._say(_said(first), ())
            said = self._heard(START_S)
        except OSError:
            said = None
        self.ready = said if isinstance(said, Ready) else Ready()
        self.seen = said if isinstance(said, Seen) else Seen()
        if not isinstance(said, Ready | Seen):
            self.end()
            raise ReaderFailed

    def pour(self, asked: Pour) -> tuple[int, int]:
        """Where what is sealed goes in, and where it comes out opened; the caller closes both."""
        sealed, into = os.pipe()
        plain, out = os.pipe()
        # Whoever feeds it looks whether there is room, since the same process takes what comes out.
        os.set_blocking(into, False)
        try:
            self._say(asked, (sealed, out))
        except OSError:
            pass  # it died: both lines break, and the verdict says so
        finally:
            os.close(sealed)
            os.close(out)
        return into, plain

    def verdict(self) -> Ended:
        """How the pouring ended, once no more comes out."""
        said = self._heard(VERDICT_S)
        return said if isinstance(said, Ended) else Ended(Outcome.GONE)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self._line.close()
        os.close(self._incoming)

    def _say(self, message: Message, descriptors: Sequence[int]) -> None:
        body = ENCODER.encode(message)
        framed = len(body).to_bytes(HEAD, "big") + body
        sent = socket.send_fds(self._line, [framed], list(descriptors))
        if sent < len(framed):
            self._line.sendall(framed[sent:])

    def _heard(self, within_s: float) -> Reply | None:
        until = time.monotonic() + within_s
        head = self._bytes(HEAD, until)
        length = int.from_bytes(head, "big")
        body = self._bytes(length, until) if len(head) == HEAD and length <= LARGEST else b""
        with contextlib.suppress(msgspec.MsgspecError):
            return DECODER.decode(body)
        return None

    def _bytes(self, count: int, until: float) -> bytes:
        """Fewer where the process ended or is silent."""
        held = b""
        while len(held) < count:
            ready, _, _ = select.select([self._incoming], [], [], max(0.0, until - time.monotonic()))
            piece = os.read(self._incoming, count - len(held)) if ready else b""
            if not piece:
                break
            held += piece
        return held


def _said(first: Held | Look) -> Hold | Look:
    return (
        first
        if isinstance(first, Look)
        else Hold(first.kind, first.secret.expose(), tuple(one.expose() for one in first.words))
    )


@dataclass
class Pouring:
    """One file on its way through a key process: `sealed` goes in, `plain` comes out."""

    process: KeyProcess
    sealed: int
    plain: int
    _keyhole: "Keyhole"
    _held: Held

    def handed_over(self) -> None:
        """Whoever opens it holds both ends now."""
        os.close(self.sealed)
        os.close(self.plain)

    def verdict(self) -> Ended:
        ended = self.process.verdict()
        self._keyhole.rests(self._held, self.process, alive=ended.outcome is not Outcome.GONE)
        return ended

    def given_up(self) -> None:
        """It was not poured to its end: the process is ended, wherever it is."""
        self._keyhole.rests(self._held, self.process, alive=False)


class Keyhole:
    """Key processes, each with one key; one that rests is used again for the same key, and for no other."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._resting: list[tuple[Held, KeyProcess]] = []
        self._all: list[KeyProcess] = []

    def pour(self, held: Held, asked: Pour) -> Pouring:
        resting = next((one for one in self._resting if one[0] is held), None)
        if resting is not None:
            self._resting.remove(resting)
            process = resting[1]
        else:
            process = KeyProcess(self._command, held)
            self._all.append(process)
        return Pouring(process, *process.pour(asked), self, held)

    def rests(self, held: Held, process: KeyProcess, *, alive: bool) -> None:
        if process not in self._all:
            return
        if alive:
            self._resting.append((held, process))
            if len(self._resting) <= RESTING_MOST:
                return
            process = self._resting.pop(0)[1]
        self._all.remove(process)
        process.end()

    def close(self) -> None:
        """All keys go."""
        for process in self._all:
            process.end()
        self._all.clear()
        self._resting.clear()


def opens(command: tuple[str, ...], held: Held) -> Ready:
    """Whether a key is one, and what it opens: asked of a process of its own, since a key comes from outside too."""
    process = KeyProcess(command, held)
    try:
        return process.ready
    finally:
        process.end()


def keys_in(command: tuple[str, ...], data: bytes) -> Seen:
    """The OpenPGP keys in these bytes, secret and public; raises `ReaderFailed` where there is none."""
    process = KeyProcess(command, Look(data))
    try:
        return process.seen
    finally:
        process.end()


__all__ = [
    "CertFacts",
    "Ended",
    "Form",
    "Held",
    "KeyBytes",
    "KeyFacts",
    "Keyhole",
    "Kind",
    "Outcome",
    "Pour",
    "Pouring",
    "Ready",
    "Seen",
    "keys_in",
    "opens",
]
