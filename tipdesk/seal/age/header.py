"""The header of an age file: version line, stanzas, and the MAC that binds them to the file key."""

import re
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from tipdesk.errors import DamagedSeal
from tipdesk.seal.age import scrypt
from tipdesk.seal.age.primitives import Stanza, from_base64, hkdf, to_base64

VERSION: Final = b"age-encryption.org/v1"
COLUMNS: Final = 64
# Bounds of ours: a packet to 1024 people fits; what is larger is no header that anybody wrote in earnest.
HEADER_MOST: Final = 4 << 20
LINE_MOST: Final = 8192
ARGUMENT: Final = re.compile(rb"[\x21-\x7e]+")


def encode(stanzas: tuple[Stanza, ...], file_key: bytes) -> bytes:
    """The whole header, with its closing MAC line."""
    lines = [VERSION]
    for stanza in stanzas:
        lines.append(b"-> " + " ".join(stanza.args).encode("ascii"))
        body = to_base64(stanza.body).encode("ascii")
        # The last line is always shorter than 64, even where that leaves it empty.
        lines += [body[at : at + COLUMNS] for at in range(0, len(body) + 1, COLUMNS)]
    unsigned = b"\n".join([*lines, b"---"])
    return unsigned + b" " + to_base64(_mac(file_key, unsigned).finalize()).encode("ascii") + b"\n"


def _mac(file_key: bytes, unsigned: bytes) -> HMAC:
    mac = HMAC(hkdf(file_key, salt=b"", info=b"header"), SHA256())
    mac.update(unsigned)
    return mac


class _Lines:
    """Lines of a stream that end in a bare newline, counted."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.read = 0

    def next(self) -> bytes:
        line = self._source.readline(LINE_MOST + 1)
        self.read += len(line)
        if self.read > HEADER_MOST or len(line) > LINE_MOST or not line.endswith(b"\n"):
            raise DamagedSeal("header")
        return line[:-1]


class Header:
    """A header as it was read; `check` says whether a file key belongs to it."""

    def __init__(self, stanzas: tuple[Stanza, ...], unsigned: bytes, mac: bytes) -> None:
        self.stanzas = stanzas
        self._unsigned = unsigned
        self._mac = mac

    def check(self, file_key: bytes) -> None:
        """Raise `DamagedSeal` unless the MAC was made with this file key over these very bytes."""
        try:
            _mac(file_key, self._unsigned).verify(self._mac)
        except InvalidSignature as altered:
            raise DamagedSeal("header MAC") from altered


def read(source: BinaryIO) -> Header:
    """Read up to and including the MAC line; the payload begins where `source` then stands."""
    lines = _Lines(source)
    raw = [lines.next()]
    if raw[0] != VERSION:
        raise DamagedSeal("version line")
    stanzas = []
    while True:
        line = lines.next()
        if line.startswith(b"---"):
            break
        raw.append(line)
        stanzas.append(_stanza(line, lines, raw))
    if not stanzas or not line.startswith(b"--- "):
        raise DamagedSeal("header")
    mac = from_base64(_ascii(line[4:]), "header MAC")
    if len(mac) != SHA256.digest_size:
        raise DamagedSeal("header MAC")
    if len(stanzas) > 1 and any(s.args[0] == scrypt.TYPE for s in stanzas):
        raise DamagedSeal("scrypt stanza beside others")
    return Header(tuple(stanzas), b"\n".join([*raw, b"---"]), mac)


def _ascii(text: bytes) -> str:
    try:
        return text.decode("ascii")
    except UnicodeDecodeError as malformed:
        raise DamagedSeal("header") from malformed


def _stanza(first: bytes, lines: _Lines, raw: list[bytes]) -> Stanza:
    args = first[3:].split(b" ")
    if not first.startswith(b"-> ") or not all(ARGUMENT.fullmatch(arg) for arg in args):
        raise DamagedSeal("stanza")
    # A list: adding to bytes copies them anew each time, half a minute for a hostile header of 4 MiB.
    body = []
    while True:
        line = lines.next()
        raw.append(line)
        if len(line) > COLUMNS:
            raise DamagedSeal("stanza body")
        body.append(line)
        if len(line) < COLUMNS:
            return Stanza(tuple(_ascii(arg) for arg in args), from_base64(_ascii(b"".join(body)), "stanza body"))
