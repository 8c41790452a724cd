"""A voice message of the demo: some seconds that rise and fall as a voice does, as an MP4 of plain samples."""

import array
import math
import struct
import sys

RATE, SECONDS = 8_000, 8
PITCH, HARMONICS = 118, ((1, 0.5), (2, 0.3), (3, 0.15), (5, 0.1))
WORDS = ((0.3, 0.7), (1.1, 0.4), (1.7, 0.9), (3.0, 0.3), (3.4, 0.6), (4.5, 1.2), (6.1, 0.5), (6.8, 0.9))
"""When a word begins, and how long it is."""


def voice_message() -> bytes:
    """QuickTime's plain samples (`sowt`), which every player takes."""
    samples = array.array("h", (_sample(at) for at in range(RATE * SECONDS)))
    if sys.byteorder == "big":
        samples.byteswap()
    data = samples.tobytes()
    kind = _box(b"ftyp", b"M4A \0\0\0\0M4A mp42isom")
    # Where the samples lie stands in the table, whose length does not depend on it.
    table = len(_table(0, len(samples)))
    return kind + _table(len(kind) + table + 8, len(samples)) + _box(b"mdat", data)


def _sample(at: int) -> int:
    now = at / RATE
    loud = max((math.sin(math.pi * (now - first) / length) for first, length in WORDS if first <= now < first + length),
               default=0.0)  # fmt: skip
    if not loud:
        return 0
    tone = PITCH * (1 + 0.06 * math.sin(5 * now))
    return round(17_000 * loud * sum(part * math.sin(2 * math.pi * tone * many * now) for many, part in HARMONICS))


def _table(at: int, many: int) -> bytes:
    """`moov` of one track: its samples begin at this place of the file."""
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    form = struct.pack(">6xH8xHH4xI", 1, 1, 16, RATE << 16)
    stored = (
        _full(b"stsd", struct.pack(">I", 1) + _box(b"sowt", form)),
        _full(b"stts", struct.pack(">III", 1, many, 1)),
        _full(b"stsc", struct.pack(">IIII", 1, 1, many, 1)),
        _full(b"stsz", struct.pack(">II", 2, many)),
        _full(b"stco", struct.pack(">II", 1, at)),
    )
    here = _box(b"dinf", _full(b"dref", struct.pack(">I", 1) + _full(b"url ", b"", flags=1)))
    media = _box(b"minf", _full(b"smhd", bytes(4)) + here + _box(b"stbl", b"".join(stored)))
    about = _full(b"mdhd", struct.pack(">IIIIHH", 0, 0, RATE, many, 0x55C4, 0))
    handled = _full(b"hdlr", struct.pack(">I4s12x", 0, b"soun") + b"SoundHandler\0")
    track = _full(b"tkhd", struct.pack(">IIIII8xHHHH", 0, 0, 1, 0, many, 0, 0, 0x100, 0) + matrix + bytes(8), flags=7)
    whole = _full(
        b"mvhd", struct.pack(">IIIIIH10x", 0, 0, RATE, many, 0x10000, 0x100) + matrix + bytes(24) + b"\0\0\0\2"
    )
    return _box(b"moov", whole + _box(b"trak", track + _box(b"mdia", about + handled + media)))


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, kind) + body


def _full(kind: bytes, body: bytes, *, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", flags) + body)
