"""The name of a file in a zip as its writer meant it: most mark UTF-8, the others write their own country's page."""

import re
import zipfile
import zlib

from tipdesk.reader.charsets import encoding_of

UTF8 = 0x800
UNICODE_PATH, HEAD = 0x7075, 5
"""Info-ZIP's second name: a version, the check sum of the first one, UTF-8."""
IDEOGRAPHS = "\u3005-\u3007\u3400-\u9fff"
EAST = (
    ("cp932", re.compile(f"[\u3041-\u30ff\uff08\uff09{IDEOGRAPHS}]+")),
    ("gb2312", re.compile(f"[\u3001-\u3017\uff08-\uff1b{IDEOGRAPHS}]+")),
    ("cp949", re.compile(f"[\uac00-\ud7a3{IDEOGRAPHS}]+")),
)
CYRILLIC = frozenset({"cp866", "cp1251", "koi8_r"})
TOUCHING = re.compile(r"[A-Za-z][^\x00-\x7f]|[^\x00-\x7f][A-Za-z]")
"""A word of Latin letters with accents, in the standard's page, looks so in a page of the East."""


def name_of(one: zipfile.ZipInfo) -> str:
    """With slashes between folders."""
    name = _name(one)
    return name.replace("\\", "/") if "/" not in name else name


def _name(one: zipfile.ZipInfo) -> str:
    name = one.orig_filename
    if one.flag_bits & UTF8:
        return name
    try:
        raw = name.encode("cp437")  # so Python decoded it
    except UnicodeError:
        return name
    beside = _beside(one.extra, raw)
    if beside or name.isascii():
        return beside or name
    try:
        return raw.decode("utf-8")
    except UnicodeError:
        return _in_its_country(raw) or name


def _beside(extra: bytes, raw: bytes) -> str:
    """The second name, if it belongs to the first."""
    while len(extra) >= 4:  # noqa: PLR2004 - a number and a length
        kind, length = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        body, extra = extra[4 : 4 + length], extra[4 + length :]
        if kind == UNICODE_PATH and len(body) > HEAD and int.from_bytes(body[1:HEAD], "little") == zlib.crc32(raw):
            return body[HEAD:].decode("utf-8", "replace")
    return ""


def _in_its_country(raw: bytes) -> str:
    """Empty where nothing speaks for one."""
    for page, letters in EAST:
        try:
            text = raw.decode(page)
        except UnicodeError:
            continue
        beyond = "".join(letter for letter in text if not letter.isascii())
        if len(beyond) > 1 and letters.fullmatch(beyond) and not TOUCHING.search(text):
            return text
    page = encoding_of(raw)
    return raw.decode(page, "replace") if page in CYRILLIC else ""
