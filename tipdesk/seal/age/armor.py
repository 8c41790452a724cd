"""The text form of an age file: strict PEM, as the specification narrows it."""

import base64
import binascii
import re
from typing import Final

from tipdesk.errors import DamagedSeal

BEGIN: Final = b"-----BEGIN AGE ENCRYPTED FILE-----"
END: Final = b"-----END AGE ENCRYPTED FILE-----"
COLUMNS: Final = 64
# Armor is for what people paste; it is held in memory.
ARMOR_MOST: Final = 64 << 20


def is_armored(start: bytes) -> bool:
    """Whether bytes that begin so are meant as armor; white space before it is allowed."""
    return start.lstrip().startswith(BEGIN[:10])


def encode(data: bytes) -> bytes:
    """Lines of 64 columns between the two marks."""
    text = base64.b64encode(data)
    lines = [text[at : at + COLUMNS] for at in range(0, len(text), COLUMNS)]
    return b"\n".join([BEGIN, *lines, END]) + b"\n"


def decode(text: bytes) -> bytes:
    """The bytes within; raises `DamagedSeal` for anything that `encode` would not write, but for line ends."""
    if len(text) > ARMOR_MOST:
        raise DamagedSeal("armor")
    lines = re.split(rb"\r?\n", text.strip(b" \t\r\n"))
    if len(lines) < 3 or lines[0] != BEGIN or lines[-1] != END:  # noqa: PLR2004  two marks and a line
        raise DamagedSeal("armor")
    body = lines[1:-1]
    if any(len(line) != COLUMNS for line in body[:-1]) or not 0 < len(body[-1]) <= COLUMNS:
        raise DamagedSeal("armor")
    joined = b"".join(body)
    try:
        data = base64.b64decode(joined, validate=True)
    except (binascii.Error, ValueError) as malformed:
        raise DamagedSeal("armor") from malformed
    if base64.b64encode(data) != joined:
        raise DamagedSeal("armor")
    return data
