"""Shamir's sharing over GF(2^8): k of n shares of a seed, each with a commitment (PROTOCOL 7)."""

import hmac
from dataclasses import dataclass, field
from typing import Final

from tipdesk.errors import NotEnoughShares
from tipdesk.seal.hashing import digest
from tipdesk.seal.secrets import SealSeed, draw

SHARES_MOST: Final = 255


@dataclass(frozen=True)
class Share:
    """The value of each byte's polynomial at the point `index` (1…n)."""

    index: int
    value: bytes = field(repr=False)

    @property
    def commitment(self) -> bytes:
        """What the box says in clear about this share, so that a false one is found before it is used."""
        return digest("share", self.value)


def _multiply(a: int, b: int) -> int:
    # The field of AES, x^8 + x^4 + x^3 + x + 1, without tables or branches on secrets.
    product = 0
    for bit in range(8):
        product ^= -(b >> bit & 1) & a
        a = (a << 1) ^ (-(a >> 7) & 0x11B)
    return product


def _inverse(a: int) -> int:
    power = a
    for _ in range(6):
        power = _multiply(_multiply(power, power), a)
    return _multiply(power, power)


def split(seed: SealSeed, needed: int, count: int) -> tuple[Share, ...]:
    """`count` shares of which any `needed` give the seed back, and fewer give nothing at all."""
    if not 1 <= needed <= count <= SHARES_MOST:
        raise ValueError("k of n with 1 <= k <= n <= 255")
    secret = seed.expose()
    higher = [draw(len(secret)) for _ in range(needed - 1)]
    out = []
    for x in range(1, count + 1):
        value = bytearray(len(secret))
        for coefficients in reversed(higher):
            value = bytearray(_multiply(v ^ c, x) for v, c in zip(value, coefficients, strict=True))
        out.append(Share(x, bytes(v ^ s for v, s in zip(value, secret, strict=True))))
    return tuple(out)


def combine(shares: tuple[Share, ...], needed: int) -> SealSeed:
    """The seed; raises `NotEnoughShares` for too few, for doubles, or for lengths that do not agree."""
    points = {share.index: share for share in shares}
    used = list(points.values())[:needed]
    if len(used) < needed or any(len(s.value) != SealSeed.size or not 1 <= s.index <= SHARES_MOST for s in used):
        raise NotEnoughShares
    secret = bytearray(SealSeed.size or 0)
    for share in used:
        weight = 1
        for other in used:
            if other is not share:
                weight = _multiply(weight, _multiply(other.index, _inverse(other.index ^ share.index)))
        for at, byte in enumerate(share.value):
            secret[at] ^= _multiply(byte, weight)
    return SealSeed(bytes(secret))


def check(share: Share, commitment: bytes) -> None:
    """Raise `NotEnoughShares` unless this is the share that the box committed to."""
    if not hmac.compare_digest(share.commitment, commitment):
        raise NotEnoughShares
