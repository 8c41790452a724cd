"""What is sealed, in which form, and to which keys it says so: a look at how it begins, never more.

Specifications: c2sp.org/age; RFC 9580 (5.1 for a key's id, 6.2 for armor). Nothing is decrypted here, and what is told
only says which key to try and what to tell a person: a wrong answer costs a try.
"""

import base64
import binascii
import re
from collections.abc import Iterator

from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.messages import Form
from tipdesk.reader.source import Held, Source
from tipdesk.reader.tree import Sealing

LOOK = 1 << 16
SEALED_TYPES = {"application/age": Form.AGE, "application/pgp-encrypted": Form.OPENPGP}
ENDINGS = (".age", ".gpg", ".pgp", ".asc")
ARMOR = re.compile(rb"-----BEGIN PGP MESSAGE(?:, PART [^\r\n]*)?-----[ \t]*\r?\n(?:[!-9;-~]+: [^\n]*\n)*[ \t]*\r?\n")
AGE_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
BY_WORDS = "passphrase"
"""Stands among key ids for what a passphrase opens."""
MOST_IDS = 64
FOR_KEY, FOR_WORDS, MARKER, VERSION_3, VERSION_6 = 1, 3, 10, 3, 6
# A marker, and what is only signed, packed or written as OpenPGP: tags 10, 8, 4 and 11 with what can follow them.
UNSEALED = re.compile(rb"[\xa8\xca]\x03PGP|\xa3[\0-\3]|\x90\x0d\x03|\xc4\x0d\x03|\xac.[btu]|\xcb.[btu]", re.DOTALL)


def form_of(start: bytes) -> Form | None:
    """None for what is not sealed."""
    known = SEALED_TYPES.get(media_type_of(start))
    return known or (Form.OPENPGP if UNSEALED.match(start) and not _is_text(start) else None)


def sealing_of(source: Source) -> Sealing | None:
    start = source.read(0, LOOK)
    form = form_of(start)
    if form is None:
        return None
    to = key_ids(start) if form is Form.OPENPGP else _age_words(start)
    return Sealing(form, to, source.size, lambda: iter(source.blocks()))


def sealed_bytes(data: bytes) -> Sealing | None:
    return sealing_of(Held(data))


def unsealed_name(name: str) -> str:
    """Without the ending that says how it was sealed."""
    return next((name[: -len(one)] for one in ENDINGS if name.lower().endswith(one) and len(name) > len(one)), name)


def key_ids(start: bytes) -> tuple[str, ...]:
    """Ids of the keys that an OpenPGP message names, hidden ones as zeros; none where it names none."""
    found: list[str] = []
    for tag, body in _packets(_binary(start)):
        if tag == FOR_KEY and len(body) > 9 and body[0] == VERSION_3:  # noqa: PLR2004 - version and id
            found.append(body[1:9].hex())
        elif tag == FOR_KEY and len(body) > 2 and body[0] == VERSION_6:  # noqa: PLR2004 - version, length
            found.append(body[3 : 2 + body[1]].hex() or "0" * 16)
        elif tag == FOR_WORDS:
            found.append(BY_WORDS)
        elif tag not in {FOR_KEY, MARKER} or len(found) >= MOST_IDS:
            break
    return tuple(dict.fromkeys(found))


def _age_words(start: bytes) -> tuple[str, ...]:
    """An age file names nobody; one that a passphrase opens says so, and then has no other way in."""
    if start.lstrip().startswith(AGE_ARMOR):
        letters = re.sub(rb"\s", b"", start.partition(AGE_ARMOR)[2])[:400]
        try:
            start = base64.b64decode(letters[: len(letters) // 4 * 4])
        except (binascii.Error, ValueError):
            return ()
    return (BY_WORDS,) if start.partition(b"\n")[2].startswith(b"-> scrypt ") else ()


def _is_text(start: bytes) -> bool:
    return media_type_of(start) == "text/plain"


def _binary(start: bytes) -> bytes:
    """What armor holds, as far as it was read."""
    begun = ARMOR.match(start)
    if begun is None:
        return start
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", start[begun.end() :].partition(b"\n=")[0].partition(b"-----")[0])
    try:
        return base64.b64decode(letters[: len(letters) // 4 * 4])
    except (binascii.Error, ValueError):
        return b""


def _packets(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tags and bodies of the packets at the beginning, up to one whose length is not given at once."""
    at = 0
    while at + 2 < len(data) and data[at] & 0x80:
        if data[at] & 0x40:
            tag, length = data[at] & 0x3F, data[at + 1]
            head = 2
            if 192 <= length < 224:  # noqa: PLR2004 - RFC 9580, 4.2.1
                length, head = ((length - 192) << 8) + data[at + 2] + 192, 3
            elif length == 255:  # noqa: PLR2004
                length, head = int.from_bytes(data[at + 2 : at + 6], "big"), 6
            elif length >= 224:  # noqa: PLR2004
                return
        else:
            tag, width = data[at] >> 2 & 0xF, (1, 2, 4, 0)[data[at] & 3]
            if not width:
                return
            length, head = int.from_bytes(data[at + 1 : at + 1 + width], "big"), 1 + width
        yield tag, data[at + head : at + head + length]
        at += head + length
