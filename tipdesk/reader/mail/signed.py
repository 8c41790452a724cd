"""Mail that is signed in the open by OpenPGP (RFC 3156, 5): the bytes that were signed, and what is said to sign them.

Whether it holds is found where the public key is (`reader.opened.Within.signed`); here nothing is believed.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tipdesk.reader.mail.bodies import Decoding
from tipdesk.reader.mail.part import Part
from tipdesk.reader.mail.parts import stretches

SIGNED_TYPE, SIGNATURE_TYPE = "multipart/signed", "application/pgp-signature"
SIGNATURE_BYTES = 64 << 10
TWO = 2
LINE_END = re.compile(rb"\r?\n")


class Signed(NamedTuple):
    """`data` as it was signed: with the line ends of mail, however it was stored since."""

    data: bytes
    signature: bytes


def signed_part(root: Part) -> Signed | None:
    """The first of the parts that is signed so; None where none is."""
    for part in _all(root):
        if part.media_type == SIGNED_TYPE and len(part.parts) == TWO and part.parts[1].media_type == SIGNATURE_TYPE:
            second = part.parts[1]
            signature = Decoding(second.body, second.encoding).start(SIGNATURE_BYTES)
            return Signed(LINE_END.sub(b"\r\n", stretches(part)[0]), signature)
    return None


def _all(part: Part) -> Iterator[Part]:
    yield part
    for inner in part.parts:
        yield from _all(inner)
