"""The key process: holds one key, opens what is poured through it, and knows nothing of what is inside.

It is started by its own entry (`tipdesk.app.key_process`), which imports everything, shuts itself in, and comes here.
"""

import contextlib
import io
import os
import socket
from collections.abc import Iterator
from typing import BinaryIO, Final

import msgspec

from tipdesk.errors import BadRecipient, DamagedSeal, NotForThisKey, TooExpensive
from tipdesk.seal import key_facts, openpgp
from tipdesk.seal.age import armor, files, stream
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.keys import parse_identity
from tipdesk.seal.age.primitives import Identity
from tipdesk.seal.age.scrypt import ScryptIdentity, ScryptRecipient
from tipdesk.seal.age.x25519 import X25519Identity
from tipdesk.seal.key_messages import LARGEST, Ended, Form, Hold, Kind, Look, Outcome, Pour, Ready, Reply, Request
from tipdesk.seal.secrets import Passphrase

ENCODER: Final = msgspec.msgpack.Encoder()
DECODER: Final[msgspec.msgpack.Decoder[Request]] = msgspec.msgpack.Decoder(Request)
HEAD: Final = 4
DESCRIPTORS: Final = 2
LOOK: Final = 4096
FILES, SYSCALLS = "files", "syscalls"
"""Guards (`reader.guards`): only behind the first may anything be opened by name; the second denies it for good."""


class Line:
    """Requests with the descriptors that came beside them, and the way back."""

    def __init__(self, line: socket.socket, out: BinaryIO) -> None:
        self._line = line
        self._out = out

    def requests(self) -> Iterator[tuple[Request, list[int]]]:
        held, descriptors = bytearray(), list[int]()
        while True:
            while len(held) < HEAD or len(held) < HEAD + int.from_bytes(held[:HEAD], "big"):
                data, more, _, _ = socket.recv_fds(self._line, 1 << 16, DESCRIPTORS)
                if not data or len(held) > LARGEST:
                    return
                held += data
                descriptors += more
            length = int.from_bytes(held[:HEAD], "big")
            request = DECODER.decode(held[HEAD : HEAD + length])
            del held[: HEAD + length]
            beside = DESCRIPTORS if isinstance(request, Pour) else 0
            taken, descriptors = descriptors[:beside], descriptors[beside:]
            yield request, taken

    def say(self, reply: Reply) -> None:
        body = ENCODER.encode(reply)
        self._out.write(len(body).to_bytes(HEAD, "big") + body)
        self._out.flush()


def load() -> None:
    """Use each cipher once while files can still be opened: the library fetches what it needs at first use."""
    for identity in (HybridIdentity.generate(), X25519Identity.generate()):
        files.open_bytes([identity], files.seal_bytes([identity.recipient], b""))
    files.seal_bytes([ScryptRecipient(Passphrase(b""), 1)], b"")


def serve(line: Line, missing: tuple[str, ...], now_s: int) -> None:
    """The key first, then one pouring after the other; a second key ends the process. `now_s`: seconds since 1970."""
    requests = line.requests()
    first = next(requests, None)
    if first is not None and isinstance(first[0], Look):
        line.say(key_facts.seen(first[0].data))
        return
    if first is None or not isinstance(first[0], Hold):
        return
    hold = first[0]
    identities, key = _identities(hold), openpgp.hold(hold.kind, hold.secret, hold.words, now_s)
    line.say(Ready(tuple(key.opens), missing, key.locked, key.unlocked_by))
    del hold, first
    for request, descriptors in requests:
        if not isinstance(request, Pour) or len(descriptors) != DESCRIPTORS:
            return
        into, out = descriptors
        try:
            if request.form is Form.AGE:
                ended = _pour_age(identities, into, out)
            elif request.form is Form.SIGNED:
                ended = openpgp.check(into, request)
            elif FILES in missing and SYSCALLS in missing:
                ended = Ended(Outcome.UNABLE)
            else:
                through = openpgp.in_memory if FILES in missing else openpgp.by_files
                ended = openpgp.pour(key, through(into, out), request)
        finally:
            os.close(into)
            os.close(out)
        line.say(ended)


def _identities(hold: Hold) -> list[Identity]:
    if hold.kind is Kind.AGE:
        with contextlib.suppress(BadRecipient):
            return [parse_identity(hold.secret.decode("ascii", "replace"))]
    return [ScryptIdentity(Passphrase(one)) for one in hold.words] if hold.kind is Kind.WORDS else []


def _pour_age(identities: list[Identity], into: int, out: int) -> Ended:
    if not identities:
        return Ended(Outcome.OTHER_KEY)
    # Both are closed by whoever was given them.
    source: BinaryIO = io.BufferedReader(io.FileIO(into, closefd=False), 1 << 20)
    try:
        if armor.is_armored(source.peek(LOOK)[:LOOK]):  # type: ignore[attr-defined]
            source = io.BytesIO(armor.decode(source.read(armor.ARMOR_MOST + 1)))
        with io.FileIO(out, "w", closefd=False) as plain:
            for portion in files.decrypt(identities, source):
                stream.write_all(plain, portion)
    except NotForThisKey:
        return Ended(Outcome.OTHER_KEY)
    except DamagedSeal:
        return Ended(Outcome.DAMAGED)
    except TooExpensive:
        return Ended(Outcome.COSTLY)
    except BrokenPipeError:
        return Ended(Outcome.GONE)
    return Ended(Outcome.WHOLE)
