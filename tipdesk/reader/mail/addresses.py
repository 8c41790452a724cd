"""Who a message is from and to: names and addresses out of a header (RFC 5322, 3.4), however it is written."""

import re

from tipdesk.reader.bounds import ADDRESSES
from tipdesk.reader.mail.words import SPACES, plain, unwrap
from tipdesk.reader.messages import Sender

# The pieces of an address list: quoted text, comment, <address>, separators, encoded word, plain run.
PIECE = re.compile(
    r'"((?:[^"\\]|\\.)*)"|\(((?:[^()\\]|\\.)*)\)|<+([^<>]*)(?:>+|\Z)|([,;:])|(=\?[^?\s]{0,80}\?[bBqQ]\?[^?]{0,4000}\?=)|([^\s",;:<>(]+)|(\s+)|(.)',
    re.DOTALL,
)
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# Where a writer forgot the angles, took others, or hid them in an encoded word; no second address before it.
NAMED = re.compile(
    r"([^@<>\[\]]*[^\s@<>\[\].])\s+[<\[]?([^\s@<>\[\].\"][^\s@<>\[\]\"]*@[^\s@<>\[\]\".][^\s@<>\[\]\"]+)[>\]]?"
)


def read_addresses(value: bytes, charset: str | None = None) -> tuple[Sender, ...]:
    """Everyone named, groups opened; at most `ADDRESSES`."""
    text = plain(value, charset).text
    found: list[Sender] = []
    words: list[str] = []
    address: str | None = None
    for piece in PIECE.finditer(text):
        quoted, noted, angled, mark, encoded, run, space, other = piece.groups()
        if quoted is not None:
            words.append('"' + ESCAPED.sub(r"\1", quoted) + '"')
        elif noted is not None:
            continue
        elif angled is not None:
            address = angled if address is None else address
        elif mark == ":" and address is None and not any("@" in word for word in words):
            words = []  # a group's name
        elif mark is not None and mark in ",;":
            found.extend(_person(words, address))
            words, address = [], None
            if len(found) >= ADDRESSES:
                return tuple(found)
        else:
            words.append(next(part for part in (encoded, run, space, other, mark) if part is not None))
    found.extend(_person(words, address))
    return tuple(found)


def _person(words: list[str], address: str | None) -> list[Sender]:
    """A comment is no name: `a@b.example (Ada)` is how old programs wrote, and what readers of today leave out."""
    if address is not None:
        return [Sender(_clean(_unquoted(words)), _plain_address(address))]
    bare = "".join(words).strip()
    if not bare:
        return []
    shown = unwrap(bare).text
    named = NAMED.fullmatch(shown) if shown.count("@") == 1 else None
    if named is not None and "." in named[2].rpartition("@")[2]:
        return [Sender(_clean(named[1]), _plain_address(named[2]))]
    if "@" in bare or " " not in bare:
        return [Sender("", _plain_address(bare))]
    return [Sender(_clean(_unquoted(words)), "")]


def _unquoted(words: list[str]) -> str:
    return "".join(word[1:-1] if len(word) > 1 and word[0] == word[-1] == '"' else word for word in words)


def _clean(name: str) -> str:
    return SPACES.sub(" ", unwrap(name).text).strip()


def _plain_address(written: str) -> str:
    """Without white space, source route and stray marks."""
    text = unwrap(written).text
    quoted = text.count('"') == 2  # noqa: PLR2004 - a quoted local part, which may hold blanks
    bare = text.strip() if quoted else "".join(text.split())
    if bare[:7].lower() == "mailto:":
        bare = bare[7:]
    if bare.startswith("@") and ":" in bare:
        bare = bare.rpartition(":")[2]
    return bare.strip("<>") if quoted else bare.strip("<>\"'")
