"""Bytes to text: by the named encoding if it fits, else by the best guess, and it says which."""

import codecs
import encodings
import encodings.aliases
import pkgutil
import re
from dataclasses import dataclass
from functools import lru_cache

NOT_TEXT = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
# Names that mail programs write and Python does not know, or knows as a smaller set than the writers use.
OTHER_NAMES = {
    "ansi": "cp1252",
    "ansi_x3_110_1983": "cp1252",
    "ascii": "utf-8",
    "us-ascii": "utf-8",
    "usascii": "utf-8",
    "646": "utf-8",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso_8859-1": "cp1252",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "cp936": "gb18030",
    "hz-gb-2312": "hz",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "euc-kr": "cp949",
    "x-windows-949": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "csiso2022jp": "iso2022_jp_ext",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "utf-8-mac": "utf-8",
    "unicode": "utf-16",
    "ucs-2": "utf-16",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "cp-850": "cp850",
    "tis-620": "cp874",
}
SPELLED = re.compile(r"[^a-z0-9]+")
WORDS = re.compile(rb"[\x80-\xff]{3,}")
HIGH = re.compile(rb"[\x80-\xff]")
HALVES = re.compile("[\ud800-\udfff]")
"""UTF-7 writes them one by one; alone they are no letters, and no encoding of ours takes them."""
ESCAPES = re.compile(rb"\x1b[$(]")
SAMPLE = 20_000


@dataclass(frozen=True)
class Read:
    """Decoded text; `guessed` when the encoding was not as named."""

    text: str
    guessed: bool


def load_all() -> None:
    """Import every codec: once the process is shut in, no file can be opened any more."""
    for module in pkgutil.iter_modules(encodings.__path__):
        try:
            codecs.lookup(module.name)
        except LookupError:
            continue  # aliases.py, and the codecs of other systems


@lru_cache(maxsize=512)
def known(name: str) -> str | None:
    """The name under which Python decodes this text encoding, or None if there is none."""
    plain = name.strip().strip("\"'").lower().removeprefix("charset=")
    plain = OTHER_NAMES.get(plain, plain)
    if SPELLED.sub("_", plain) in NOT_TEXT:
        return None
    try:
        found = codecs.lookup(plain)
        # Codecs from bytes to bytes (hex, zip, rot13 …) say so here; asked for nothing, Python does not look.
        b"a".decode(plain, "replace")
    except (LookupError, ValueError):
        return None
    return None if found.name in NOT_TEXT else found.name


def decode(data: bytes | memoryview, declared: str | None) -> Read:
    """The text of `data`. Never raises; bytes that fit nothing become U+FFFD, and so do halves of a letter."""
    read = _decoded(bytes(data), declared)
    if read.text.isascii() or HALVES.search(read.text) is None:
        return read
    return Read(HALVES.sub("\ufffd", read.text), guessed=True)


def _decoded(raw: bytes, declared: str | None) -> Read:
    name = known(declared) if declared else None
    if name is not None:
        return _as_named(raw, name)
    if raw.isascii() and b"\x1b" not in raw:
        return Read(raw.decode("ascii"), guessed=False)
    return Read(_guess(raw), guessed=True)


def _as_named(raw: bytes, name: str) -> Read:
    try:
        return Read(raw.decode(name), guessed=False)
    except UnicodeError:
        if name == "cp1252":  # latin-1 as named has all 256; cp1252 lacks five
            return Read(_utf8_or(raw, "latin-1"), guessed=True)
    text = raw.decode(name, "replace")
    if name not in {"utf-8", "ascii"} and text.count("\ufffd") * 50 <= len(text):
        return Read(text, guessed=False)
    return Read(_guess(raw), guessed=True)


def _utf8_or(raw: bytes, other: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode(other, "replace")


def encoding_of(raw: bytes) -> str:
    """The name under which these bytes are read where nothing names one; of a long text its beginning is enough."""
    return "ascii" if raw.isascii() and b"\x1b" not in raw else _encoding(raw)


def _guess(raw: bytes) -> str:
    return raw.decode(_encoding(raw), "replace")


def _encoding(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if ESCAPES.search(raw[:SAMPLE]) and raw.isascii():
        return "iso2022_jp_ext"
    name = "utf-8-sig" if raw.startswith(codecs.BOM_UTF8) else "utf-8"
    try:
        raw.decode(name)
    except UnicodeDecodeError as error:
        # A single cut character at the end, or few wrong bytes among many good ones, is still UTF-8.
        first = HIGH.search(raw)
        sample = raw[first.start() if first else 0 :][:SAMPLE]
        beyond = sum(not letter.isascii() for letter in sample.decode("utf-8", "ignore"))
        wrong = sample.decode("utf-8", "replace").count("\ufffd")
        if beyond > 3 * wrong or error.start >= len(raw) - 3 > 0 < beyond:
            return "utf-8"
        return _best(sample)
    return name


# Each with the letters that make up most of ordinary text in it; a guess wins by the share of them.
EAST = (
    ("cp932", re.compile("[\u3040-\u30ff\u3000-\u3002]")),
    ("euc_jp", re.compile("[\u3040-\u30ff\u3000-\u3002]")),
    ("cp949", re.compile("[\uac00-\ud7a3]")),
    ("big5hkscs", re.compile("[的一是不我有在人他這中大為上個國到說們來時要也你會對以出可子生]")),
    ("gb18030", re.compile("[的一是不我有在人他这中大为上个国到说们来时要也你会对以出可子生]")),
)
TOUCHING = re.compile(r"[A-Za-z][^\x00-\x7f]|[^\x00-\x7f][A-Za-z]")
CYRILLIC = re.compile("[\u0430-\u0449\u044b\u044c\u044e\u044f]")
CAPITAL_INSIDE = re.compile("[\u0430-\u044f][\u0410-\u042f]")


def _best(sample: bytes) -> str:
    high = len(HIGH.findall(sample))
    best, most = "cp1252", 0.0
    for name, common in EAST:
        try:
            text = sample.decode(name)
        except UnicodeDecodeError as error:
            if error.start < len(sample) - 2:
                continue
            text = sample[: error.start].decode(name)
        if 2 * len(TOUCHING.findall(text)) > sum(not letter.isascii() for letter in text):
            continue  # a Western word with an accent, taken for one letter with the one behind it
        share = 2 * len(common.findall(text)) / high
        if share > max(most, 0.35):
            best, most = name, share
    if 2 * sum(len(run) for run in WORDS.findall(sample)) < high:
        return best  # single letters among Latin ones: an accent here and there
    for name in ("cp1251", "koi8_r", "cp866", "iso8859_5"):
        text = sample.decode(name, "replace")
        share = (len(CYRILLIC.findall(text)) - 2 * len(CAPITAL_INSIDE.findall(text))) / high
        if share > max(most, 0.6):
            best, most = name, share
    return best
