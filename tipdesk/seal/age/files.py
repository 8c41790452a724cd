"""Whole age files: sealing to recipients, opening with identities, as streams or as bytes."""

import io
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tipdesk.errors import BadRecipient, DamagedSeal, NotForThisKey
from tipdesk.seal.age import armor, header, stream
from tipdesk.seal.age.hybrid import HybridRecipient
from tipdesk.seal.age.keys import parse_identity, parse_recipient
from tipdesk.seal.age.primitives import FILE_KEY_SIZE, Identity, Recipient
from tipdesk.seal.age.scrypt import ScryptRecipient
from tipdesk.seal.age.x25519 import X25519Recipient
from tipdesk.seal.secrets import draw

PORTION: Final = 1 << 20
__all__ = [
    "decrypt",
    "encrypt",
    "open_bytes",
    "parse_identity",
    "parse_recipient",
    "reader",
    "seal_bytes",
    "sealer",
]


def sealer(recipients: Sequence[Recipient], out: BinaryIO, batch: int = 1) -> stream.Sealer:
    """Write the header to `out`; the payload goes through what is returned, and `finish` ends it.

    `batch`: how many chunks are written at a time; more for what is long.
    """
    head, cipher = _begin(recipients)
    stream.write_all(out, head)
    return stream.Sealer(cipher, out, batch)


def _begin(recipients: Sequence[Recipient]) -> tuple[bytes, ChaCha20Poly1305]:
    """The header with the payload's nonce, and the cipher of the payload."""
    _refuse_mixtures(recipients)
    file_key, nonce = draw(FILE_KEY_SIZE), draw(stream.NONCE_SIZE)
    head = header.encode(tuple(r.wrap(file_key) for r in recipients), file_key) + nonce
    return head, stream.payload_cipher(file_key, nonce)


def _refuse_mixtures(recipients: Sequence[Recipient]) -> None:
    kinds = {type(r) for r in recipients}
    alone = ScryptRecipient in kinds and len(recipients) > 1
    # A classic recipient beside a hybrid one makes the file as weak as the classic one.
    if not recipients or alone or (HybridRecipient in kinds and X25519Recipient in kinds):
        raise BadRecipient("mixed")


def encrypt(recipients: Sequence[Recipient], source: BinaryIO, out: BinaryIO) -> None:
    """Seal a stream in constant memory."""
    sealing = sealer(recipients, out, stream.BATCH)
    portion = memoryview(bytearray(PORTION))
    while size := stream.read_full(source, portion):
        sealing.write(portion[:size])
    sealing.finish()


def _file_key(head: header.Header, identities: Sequence[Identity]) -> bytes:
    for identity in identities:
        file_key = identity.unwrap(head.stanzas)
        if file_key is not None:
            if len(file_key) != FILE_KEY_SIZE:
                raise DamagedSeal("file key")
            head.check(file_key)
            return file_key
    raise NotForThisKey


def decrypt(identities: Sequence[Identity], source: BinaryIO, batch: int = stream.BATCH) -> Iterator[memoryview]:
    """Plaintext in portions; nothing of it may be used before the iterator has ended without an error."""
    cipher = _cipher(identities, source)
    return stream.open_chunks(cipher, source, batch)


def _cipher(identities: Sequence[Identity], source: BinaryIO) -> ChaCha20Poly1305:
    file_key = _file_key(header.read(source), identities)
    nonce = memoryview(bytearray(stream.NONCE_SIZE))
    if stream.read_full(source, nonce) != stream.NONCE_SIZE:
        raise DamagedSeal("payload")
    return stream.payload_cipher(file_key, bytes(nonce))


def reader(identities: Sequence[Identity], source: BinaryIO) -> stream.RandomReader:
    """Read a sealed file from any position, where `source` can seek."""
    cipher = _cipher(identities, source)
    return stream.RandomReader(cipher, source, source.tell())


def seal_bytes(recipients: Sequence[Recipient], data: bytes | memoryview) -> bytes:
    """A small age file in memory."""
    head, cipher = _begin(recipients)
    return b"".join((head, *stream.sealed_chunks(cipher, memoryview(data))))


def open_bytes(identities: Sequence[Identity], sealed: bytes) -> bytes:
    """The plaintext of a small age file, armored or not, once it is known to be whole."""
    raw = armor.decode(sealed) if armor.is_armored(sealed[:128]) else sealed
    return b"".join(bytes(part) for part in decrypt(identities, io.BytesIO(raw), batch=1))
