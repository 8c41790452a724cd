"""Words as the index gets them, alike for writing and for asking: unspaced runs in pairs, Greek without accents.

The index's tokenizer folds case in every script, but takes accents from Latin letters alone.
"""

import re
import unicodedata
from typing import Final

# Han with its extensions, Kana, Thai, Lao, Myanmar, Khmer, Tai scripts, Tibetan: words in these are not parted.
_UNSPACED: Final = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
RUN: Final = re.compile(f"[{_UNSPACED}]+")
_HAS_RUN: Final = re.compile(f"[{_UNSPACED}]").search
_ACCENTED_GREEK: Final = "".join(
    chr(code)
    for code in (*range(0x370, 0x400), *range(0x1F00, 0x2000))
    if len(unicodedata.normalize("NFD", chr(code))) > 1 and unicodedata.normalize("NFD", chr(code))[0] >= "\u0370"
)
_BARE_GREEK: Final = {ord(letter): unicodedata.normalize("NFD", letter)[0] for letter in _ACCENTED_GREEK}
_SPECIAL: Final = re.compile(f"[{_ACCENTED_GREEK}{_UNSPACED}]").search


def cut(text: str) -> str:
    """The text as the index gets it: a run 税务局 becomes the words 税务 务局 局. Other text is given back as it is."""
    # Most texts are told apart by one look at how their letters are stored.
    if text.isascii() or not _SPECIAL(text):
        return text
    return RUN.sub(_pairs, bare_greek(text))


def bare_greek(text: str) -> str:
    """Greek as people type it in haste: λιμάνι and λιμανι are one word."""
    return text.translate(_BARE_GREEK)


def _pairs(run: re.Match[str]) -> str:
    letters = run.group()
    return " " + " ".join(letters[at : at + 2] for at in range(len(letters))) + " "


def has_run(text: str) -> bool:
    return _HAS_RUN(text) is not None


def asked(run: str) -> str:
    """An FTS5 expression that finds `run` inside longer runs: its pairs as a phrase; one letter as a prefix."""
    if len(run) == 1:
        return f'"{run}" *'
    return '"' + " ".join(run[at : at + 2] for at in range(len(run) - 1)) + '"'


def folded(word: str) -> str:
    """As the index folds: lower case, Latin and Greek letters without marks."""
    return "".join(_base(letter) for letter in bare_greek(unicodedata.normalize("NFC", word)).lower())


def _base(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else letter
