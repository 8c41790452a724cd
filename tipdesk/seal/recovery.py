"""The recovery code: 26 letters and digits in five groups, 130 bits, kept on paper."""

from typing import Final

from tipdesk.errors import WrongRecoveryCode
from tipdesk.seal.secrets import RecoveryCode, draw

# RFC 4648: no 0, 1, 8 or 9, so that what looks like one of them can be read only one way.
ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
LOOKALIKES: Final = str.maketrans("0189", "OIBG")
LETTERS: Final = 26
# What people and their programs put between groups: hyphens and dashes of all lengths, minus, dots, commas.
BETWEEN: Final = str.maketrans("", "", "-_.,\u00b7\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
GROUPS: Final = (5, 5, 5, 5, 6)


def draw_code() -> RecoveryCode:
    """A fresh code; five bits a letter, taken from bytes without bias since 32 divides 256."""
    return RecoveryCode("".join(ALPHABET[byte % 32] for byte in draw(LETTERS)).encode())


def groups(code: RecoveryCode) -> tuple[str, ...]:
    """As it is shown and written down."""
    text, out, at = code.expose().decode("ascii"), [], 0
    for size in GROUPS:
        out.append(text[at : at + size])
        at += size
    return tuple(out)


def parse(typed: str) -> RecoveryCode:
    """What a person typed: any case, spaces and dashes; raises `WrongRecoveryCode` where it cannot be one."""
    letters = "".join(typed.split()).translate(BETWEEN).upper().translate(LOOKALIKES)
    if len(letters) != LETTERS or any(letter not in ALPHABET for letter in letters):
        raise WrongRecoveryCode
    return RecoveryCode(letters.encode())
