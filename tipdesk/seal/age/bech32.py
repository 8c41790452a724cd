"""Bech32 as age uses it for keys (BIP 173 without the length limit of 90)."""

from typing import Final

from tipdesk.errors import BadRecipient

ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
CHECKSUM_SIZE: Final = 6
PRIVATE: Final = "age-secret-key-"
SHOWN: Final = 20


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit in range(5):
            check ^= GENERATOR[bit] if top >> bit & 1 else 0
    return check


def _expand(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _regroup(values: bytes | list[int], width: int, into: int, *, pad: bool) -> list[int] | None:
    held, bits, out = 0, 0, []
    for value in values:
        held = held << width | value
        bits += width
        while bits >= into:
            bits -= into
            out.append(held >> bits & (1 << into) - 1)
        held &= (1 << bits) - 1
    if pad:
        return [*out, held << (into - bits)] if bits else out
    return None if bits >= width or held else out


def encode(prefix: str, data: bytes) -> str:
    """Lower case: `prefix`, 1, data, six letters of checksum."""
    values = _regroup(data, 8, 5, pad=True) or []
    check = _polymod([*_expand(prefix), *values, *([0] * CHECKSUM_SIZE)]) ^ 1
    tail = [check >> 5 * (5 - i) & 31 for i in range(CHECKSUM_SIZE)]
    return prefix + "1" + "".join(ALPHABET[v] for v in values + tail)


def decode(text: str, prefix: str) -> bytes:
    """The bytes behind `text`; raises `BadRecipient` unless case, prefix, checksum and padding are right.

    The failure shows how a recipient begins, and of what may be a secret only its public prefix.
    """
    secret = PRIVATE in (text[: len(PRIVATE)].lower(), prefix[: len(PRIVATE)])
    shown = PRIVATE.upper() if secret else text[:SHOWN]
    # Outside ASCII there are letters that become ours in lower case, such as the sign for kelvin.
    if not text.isascii():
        raise BadRecipient(shown)
    lower = text.lower()
    head, separator, tail = lower.rpartition("1")
    values = [ALPHABET.find(letter) for letter in tail]
    wrong_case = text not in (lower, text.upper())
    if wrong_case or not separator or head != prefix or len(tail) < CHECKSUM_SIZE or -1 in values:
        raise BadRecipient(shown)
    data = _regroup(values[:-CHECKSUM_SIZE], 5, 8, pad=False)
    if _polymod([*_expand(prefix), *values]) != 1 or data is None:
        raise BadRecipient(shown)
    return bytes(data)
