"""The demo's photographs and scans, made by our own encoders: places at sea, makers that there are not."""

import struct
import zlib
from collections.abc import Callable
from typing import Final

SIZE: Final = (480, 320)
SMALL: Final = (96, 64)
BLOCK: Final = 8
QUANTUM: Final = 8
"""Divides the mean of each block; with nothing but means, a picture is a mosaic, and its encoder is short."""
Colour = tuple[float, float, float]
# Huffman codes of mean differences as JPEG's own annex K has them: how many of each length, then the sizes they say.
LENGTHS: Final = bytes((0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0))
SIZES: Final = bytes(range(12))
END_LENGTHS: Final = bytes((1, *(0 for _ in range(15))))
ASCII, SHORT, LONG, RATIO, UNDEFINED, BYTE = 2, 3, 4, 5, 7, 1
EPOCH: Final = b"2025:02:11 07:42:10\0"


def photograph(seed: int) -> bytes:
    """A JPEG of a sheet on a deck, with the phone's fields: a place in the open sea, and a small picture uncut."""
    small = jpeg(SMALL, lambda x, y: _sea(x / SMALL[0], y / SMALL[1], seed, cut=False))
    return jpeg(SIZE, lambda x, y: _sea(x / SIZE[0], y / SIZE[1], seed, cut=True), exif(seed, small))


def _sea(x: float, y: float, seed: int, *, cut: bool) -> Colour:
    """Sky, water, and a sheet of paper; where it is uncut, somebody's coat beside it."""
    if 0.3 < x < 0.72 and 0.2 < y < 0.86:
        line = int(y * 26) % 2 == 0 and x < 0.66 - (int(y * 40) * 7 % 5) * 0.03
        return (118, 116, 112) if line and y > 0.28 else (236, 232, 220)
    if not cut and x > 0.8 and y > 0.3:
        return (176, 52, 46)
    if y < 0.34:
        return (186 + 30 * y, 204 + 20 * y, 220)
    wave = (int(x * 60) + int(y * 48) * 3 + seed) % 7
    return (58 + wave * 4, 96 + wave * 5, 122 + wave * 4)


def jpeg(size: tuple[int, int], colour: Callable[[int, int], Colour], app1: bytes = b"") -> bytes:
    """Baseline, three components, one mean for each block of eight by eight."""
    width, height = size
    table = b"\0" + bytes([QUANTUM]) * 64
    frame = struct.pack(">BHHB", 8, height, width, 3) + b"".join(bytes((one, 0x11, 0)) for one in (1, 2, 3))
    codes = b"\x00" + LENGTHS + SIZES + b"\x10" + END_LENGTHS + b"\0"
    scan = b"\x03" + b"".join(bytes((one, 0)) for one in (1, 2, 3)) + b"\0\x3f\0"
    parts = [(0xE1, app1)] if app1 else []
    parts += [(0xDB, table), (0xC0, frame), (0xC4, codes), (0xDA, scan)]
    head = b"".join(b"\xff" + bytes([mark]) + struct.pack(">H", len(body) + 2) + body for mark, body in parts)
    return b"\xff\xd8" + head + _scan(size, colour) + b"\xff\xd9"


def _scan(size: tuple[int, int], colour: Callable[[int, int], Colour]) -> bytes:
    codes, before, bits = _codes(), [0, 0, 0], []
    for y in range(0, size[1], BLOCK):
        for x in range(0, size[0], BLOCK):
            for place, value in enumerate(_ycc(colour(x + BLOCK // 2, y + BLOCK // 2))):
                mean = round((value - 128) * BLOCK / QUANTUM)
                step, before[place] = mean - before[place], mean
                length = abs(step).bit_length()
                bits.append(codes[length])
                if length:
                    bits.append(format(step if step > 0 else step + (1 << length) - 1, f"0{length}b"))
                bits.append("0")  # the end of the block, which has nothing but its mean
    whole = "".join(bits)
    whole += "1" * (-len(whole) % 8)
    return int(whole, 2).to_bytes(len(whole) // 8, "big").replace(b"\xff", b"\xff\0")


def _codes() -> list[str]:
    """Counted up within each length, as JPEG makes them."""
    made, code, sizes = [""] * len(SIZES), 0, iter(SIZES)
    for length, many in enumerate(LENGTHS, 1):
        for _ in range(many):
            made[next(sizes)] = format(code, f"0{length}b")
            code += 1
        code <<= 1
    return made


def _ycc(colour: Colour) -> Colour:
    red, green, blue = colour
    bright = 0.299 * red + 0.587 * green + 0.114 * blue
    return bright, 128 + (blue - bright) / 1.772, 128 + (red - bright) / 1.402


def exif(seed: int, small: bytes) -> bytes:
    """The fields of a phone that nobody sells, at the point of the sea that is farthest from any land."""
    seconds = 1000 + seed % 4000
    place = [
        (1, ASCII, b"S\0"), (2, RATIO, _ratios((48, 1), (52, 1), (seconds, 100))),
        (3, ASCII, b"W\0"), (4, RATIO, _ratios((123, 1), (23, 1), (seconds, 130))), (6, RATIO, _ratios((3, 1))),
    ]  # fmt: skip
    shot = [(0x9003, ASCII, EPOCH), (0xA431, ASCII, b"LAMPREY-004417-%d\0" % (seed % 9))]
    first = [
        (0x010F, ASCII, b"Fathom & Sons\0"), (0x0110, ASCII, b"Deckphone 3\0"), (0x0131, ASCII, b"Deckcam 2.1\0"),
        (0x0132, ASCII, EPOCH), (0x013B, ASCII, b"Marn Quillow\0"),
    ]  # fmt: skip
    return b"Exif\0\0" + _tiff(first, shot, place, small)


def _ratios(*pairs: tuple[int, int]) -> bytes:
    return b"".join(struct.pack("<II", *pair) for pair in pairs)


Field = tuple[int, int, bytes]


def _tiff(first: list[Field], shot: list[Field], place: list[Field], small: bytes) -> bytes:
    """Two directories within the first, and a second with the small picture, one after another."""
    at = 8
    sized = _directory([*first, (0x8769, LONG, bytes(4)), (0x8825, LONG, bytes(4))], at, 0)
    shot_at = at + len(sized)
    shots = _directory(shot, shot_at, 0)
    place_at = shot_at + len(shots)
    places = _directory(place, place_at, 0)
    small_at = place_at + len(places)
    thumb = [(0x0103, SHORT, struct.pack("<HH", 6, 0)), (0x0202, LONG, struct.pack("<I", len(small)))]
    length = len(_directory([*thumb, (0x0201, LONG, bytes(4))], small_at, 0))
    thumbs = _directory([*thumb, (0x0201, LONG, struct.pack("<I", small_at + length))], small_at, 0)
    links = [(0x8769, LONG, struct.pack("<I", shot_at)), (0x8825, LONG, struct.pack("<I", place_at))]
    whole = _directory([*first, *links], at, small_at)
    return b"II*\0" + struct.pack("<I", at) + whole + shots + places + thumbs + small


def _directory(fields: list[Field], at: int, then: int) -> bytes:
    """Entries in order of their tags, then what is longer than four bytes."""
    units = {ASCII: 1, SHORT: 2, LONG: 4, RATIO: 8, BYTE: 1, UNDEFINED: 1}
    rows, beside, free = b"", b"", at + 2 + 12 * len(fields) + 4
    for tag, kind, value in sorted(fields):
        count = 1 if kind == SHORT else len(value) // units[kind]
        placed = value.ljust(4, b"\0") if len(value) <= 4 else struct.pack("<I", free + len(beside))
        rows += struct.pack("<HHI", tag, kind, count) + placed
        if len(value) > 4:
            beside += value + bytes(len(value) % 2)
    return struct.pack("<H", len(fields)) + rows + struct.pack("<I", then) + beside


def scan(seed: int) -> bytes:
    """A TIFF in grey, like a sheet that was laid a little askew on the glass."""
    width, height = 496, 700
    rows = bytearray()
    for y in range(height):
        for x in range(width):
            line = (y + x // 60 + seed) // 9
            ink = (
                70 < y < 620
                and 60 < x < 430 - line * 37 % 90
                and (y + x // 60 + seed) % 18 < 6
                and (x * 7 + line) % 11 > 2
            )
            rows.append(70 if ink else 238 - (x + y) % 5)
    data = zlib.compress(bytes(rows), 6)
    fields = [
        (256, SHORT, struct.pack("<H", width)), (257, SHORT, struct.pack("<H", height)),
        (258, SHORT, struct.pack("<H", 8)), (259, SHORT, struct.pack("<H", 8)), (262, SHORT, struct.pack("<H", 1)),
        (273, LONG, struct.pack("<I", 8)), (277, SHORT, struct.pack("<H", 1)),
        (278, SHORT, struct.pack("<H", height)), (279, LONG, struct.pack("<I", len(data))),
        (271, ASCII, b"Oarlock Office\0"), (272, ASCII, b"Flatbed 9\0"), (305, ASCII, b"Scanmate 4\0"),
        (306, ASCII, EPOCH), (316, ASCII, b"HARBOUR-OFFICE-2\0"),
    ]  # fmt: skip
    data += bytes(len(data) % 2)
    return b"II*\0" + struct.pack("<I", 8 + len(data)) + data + _directory(fields, 8 + len(data), 0)
