"""Words of scripts without spaces: runs are cut into overlapping pairs, alike for writing and for asking."""

import re
from typing import Final

# Han with its extensions, Kana, Thai, Lao, Myanmar, Khmer, Tai scripts, Tibetan: words in these are not parted.
_UNSPACED: Final = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
RUN: Final = re.compile(f"[{_UNSPACED}]+")
_HAS_RUN: Final = re.compile(f"[{_UNSPACED}]").search


def cut(text: str) -> str:
    """The text as the index gets it: a run 税务局 becomes the words 税务 务局 局. Other text is given back as it is."""
    return RUN.sub(_pairs, text) if _HAS_RUN(text) else text


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
