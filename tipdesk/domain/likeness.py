"""How alike two texts are, in every script: runs of letters, hashed and sampled, so that no two texts meet as a whole.

A sketch holds for each of 128 bins the least hash that fell into it (one-permutation MinHash over runs of five
letters, of three where words are not parted); the share of bins in which two sketches agree estimates how many of
their runs they share. What a message quotes or forwards has a sketch of its own, so that the forward of a long letter
with three words above it is found by the letter; a long answer that quotes a little is something of its own.
"""

import re
import sys
import unicodedata
from functools import cache
from itertools import repeat
from typing import Final
from zlib import crc32

BINS: Final = 128
BIN_SHIFT: Final = 25
RUN: Final = 5
RUN_UNSPACED: Final = 3
LETTERS: Final = 12_000
"""So much of a text is looked at: what two texts share, they share before that."""
LEAST: Final = 24
"""Letters and digits that a text must have: `please call me` is like any other."""
CITED: Final = 1.6
"""What is quoted speaks for the whole where the whole is not longer than so many times that."""
ALIKE: Final = 0.7
"""From this share of common runs on two texts are one group: letters of one petition, each with a paragraph of its own,
share two thirds, and who decides about a group must not decide about a letter that nobody read."""
_OTHERS: Final = re.compile(r"[\W_]+")
_QUOTE: Final = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_HEADS: Final = (
    "from|sent|to|cc|bcc|subject|date|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado|para|asunto|fecha|"
    "от|отправлено|кому|тема|дата|від|кому|من|إلى|الى|الموضوع|التاريخ|تاريخ|发件人|发送时间|收件人|主题|日期|"
    "差出人|送信日時|宛先|件名|日時|보낸 사람|보낸 날짜|받는 사람|제목|날짜|จาก|ส่ง|ถึง|เรื่อง|วันที่"
)
_HEAD: Final = re.compile(rf"^[ \t*>]*(?:{_HEADS})[ \t]*\*?[ \t]*[:\uff1a].{{0,300}}$", re.IGNORECASE | re.MULTILINE)
_FENCE: Final = re.compile(r"^[ \t>]*[-_=]{3,}[^\n]{0,80}$", re.MULTILINE)
# `On 3 March, Ana <a@b> wrote:` in any language: a short line with a number or an address that ends in a colon.
_SAID: Final = re.compile(r"^[^\n]{0,30}[\d@][^\n]{4,140}[:\uff1a][ \t]*$", re.MULTILINE)
_SIGNED: Final = re.compile(r"^(?:-- ?|—|__+)$", re.MULTILINE)
_PHONE_ADS: Final = re.compile(
    r"^.{0,12}(?:sent from my|von meinem|envoyé de(?:puis)? mon|enviado desde mi|отправлено|gesendet mit|get outlook"
    r"|أرسلت من|发自我的|iPhoneから送信|나의 iPhone).{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)


def sketches(text: str, seed: int) -> tuple[bytes, ...]:
    """One byte a bin (0: nothing fell into it), of the whole text, then of what it quotes; none of what is too short.

    The seed is the compartment's.
    """
    own, quoted = _parted(text[: 2 * LETTERS])
    whole = plain(f"{own}\n{quoted}")
    if len(whole.replace(" ", "")) < LEAST:
        return ()
    made = [_sketch(whole, seed)]
    cited = plain(quoted) if quoted else ""
    if len(cited.replace(" ", "")) >= LEAST and len(whole) < CITED * len(cited) and cited != whole:
        made.append(_sketch(cited, seed))
    return tuple(made)


def likeness(one: bytes, other: bytes) -> float:
    """The share of runs that two texts have in common, as their bins tell; 0 to 1."""
    agree = filled = 0
    for mine, theirs in zip(one, other, strict=True):
        if mine or theirs:
            filled += 1
            agree += mine == theirs
    return agree / filled if filled else 0.0


def plain(text: str) -> str:
    """Letters and digits alone, in one case, without accents and marks; anything between them is one space."""
    text = text[: 2 * LETTERS]
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).translate(_marks())
    return _OTHERS.sub(" ", text.casefold()).strip()[:LETTERS]


def _parted(text: str) -> tuple[str, str]:
    """What somebody says themselves, and what they quote or pass on; without heads, fences and signatures."""
    own, quoted = _quoted(text)
    return _bare(own), _bare(quoted)


def _quoted(text: str) -> tuple[str, str]:
    if ">" in text and _QUOTE.search(text):
        lines = text.splitlines()
        cited = [line for line in lines if _QUOTE.match(line)]
        return "\n".join(line for line in lines if not _QUOTE.match(line)), _QUOTE.sub("", "\n".join(cited))
    heads = [found.start() for found in _HEAD.finditer(text)] if _has_colon(text) else []
    if len(heads) > 1:
        # Two heads or more in a row begin what is passed on.
        return text[: heads[0]], text[heads[0] :]
    return text, ""


def _has_colon(text: str) -> bool:
    return ":" in text or "\uff1a" in text


def _bare(text: str) -> str:
    patterns = (_HEAD, _FENCE, _SAID, _PHONE_ADS) if _has_colon(text) else (_FENCE, _PHONE_ADS)
    if "\n" not in text:
        # One line has neither head nor signature around it.
        return text
    for pattern in patterns:
        text = pattern.sub("", text)
    signed = _SIGNED.search(text)
    return text[: signed.start()] if signed and signed.start() > len(text) // 3 else text


def _runs(text: str) -> set[bytes]:
    """Every run of letters, as bytes that are quickly cut."""
    unspaced = not text.isascii() and len(_UNSPACED.findall(text)) * 3 > len(text)
    if unspaced:
        text = text.replace(" ", "")
    length = RUN_UNSPACED if unspaced else RUN
    if text.isascii():
        packed, wide = text.encode("ascii"), 1
    else:
        packed, wide = text.encode("utf-32-le", "surrogatepass"), 4
    return {packed[at : at + length * wide] for at in range(0, len(packed) - (length - 1) * wide, wide)}


def _sketch(text: str, seed: int) -> bytes:
    least: dict[int, int] = {}
    # Falling, so that the last that is written into a bin is the least of it.
    for one in sorted(map(crc32, _runs(text), repeat(seed)), reverse=True):
        least[one >> BIN_SHIFT] = one
    return bytes([1 + least[at] % 255 if at in least else 0 for at in range(BINS)])


@cache
def _marks() -> dict[int, None]:
    """Accents, vowel signs and the Arabic stretch: people leave them out."""
    marks = [code for code in range(0x300, sys.maxunicode >> 4) if unicodedata.category(chr(code)) == "Mn"]
    return dict.fromkeys([0x640, *marks])
