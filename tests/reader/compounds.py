"""Compound files and Outlook's messages in them, written here by MS-CFB and MS-OXMSG."""

import struct
from dataclasses import dataclass, field
from itertools import pairwise

SECTOR, SMALL, CUT = 512, 64, 4096
END, FREE, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF
WIDE, ANSI, BYTES = 0x001F, 0x001E, 0x0102


@dataclass
class Box:
    """A folder of streams and folders."""

    streams: dict[str, bytes] = field(default_factory=dict)
    boxes: dict[str, "Box"] = field(default_factory=dict)


@dataclass
class _Writer:
    sectors: list[bytes] = field(default_factory=list)
    fat: list[int] = field(default_factory=list)
    small: bytearray = field(default_factory=bytearray)
    small_fat: list[int] = field(default_factory=list)
    entries: list[bytearray] = field(default_factory=list)

    def chain(self, data: bytes) -> int:
        count = -(-len(data) // SECTOR)
        first = len(self.sectors)
        for place in range(count):
            self.sectors.append(data[place * SECTOR : (place + 1) * SECTOR].ljust(SECTOR, b"\0"))
            self.fat.append(first + place + 1 if place + 1 < count else END)
        return first if count else END

    def stream(self, data: bytes) -> int:
        if len(data) >= CUT:
            return self.chain(data)
        count, first = -(-len(data) // SMALL), len(self.small_fat)
        self.small += data.ljust(count * SMALL, b"\0")
        self.small_fat += [first + place + 1 if place + 1 < count else END for place in range(count)]
        return first if count else END

    def entry(self, name: str, kind: int, first: int = 0, size: int = 0) -> int:
        raw = name.encode("utf-16-le") + b"\0\0"
        self.entries.append(
            bytearray(raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, NONE, NONE, NONE)
                      + bytes(36) + struct.pack("<II", first, size) + bytes(4))
        )  # fmt: skip
        return len(self.entries) - 1

    def fill(self, box: Box, into: int) -> None:
        made = [self.entry(name, 2, self.stream(data), len(data)) for name, data in box.streams.items()]
        for name, inner in box.boxes.items():
            made.append(self.entry(name, 1))
            self.fill(inner, made[-1])
        # One after the other to the right: a tree that leans, and a tree all the same.
        for place, after in pairwise(made):
            struct.pack_into("<I", self.entries[place], 72, after)
        if made:
            struct.pack_into("<I", self.entries[into], 76, made[0])


def compound(root: Box) -> bytes:
    writer = _Writer()
    writer.entry("Root Entry", 5)
    writer.fill(root, 0)
    small_at = writer.chain(bytes(writer.small))
    struct.pack_into("<II", writer.entries[0], 116, small_at, len(writer.small))
    table = b"".join(struct.pack("<I", one) for one in writer.small_fat)
    table_at = writer.chain(table.ljust(-(-len(table) // SECTOR) * SECTOR, b"\xff"))
    directory = b"".join(bytes(one) for one in writer.entries)
    empty = b"".ljust(64, b"\0") + struct.pack("<HBBIII", 0, 0, 0, NONE, NONE, NONE) + bytes(48)
    directory += empty * (-len(writer.entries) % 4)
    directory_at = writer.chain(directory)
    count = -(-(len(writer.fat) + 1) // (SECTOR // 4 - 1))
    fat_at = len(writer.sectors)
    fat = [*writer.fat, *[0xFFFFFFFD] * count]
    raw = b"".join(struct.pack("<I", one) for one in fat).ljust(count * SECTOR, b"\xff")
    listed = [*range(fat_at, fat_at + count), *[FREE] * (109 - count)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIIII", 0, count, directory_at, 0, CUT, table_at if table else END,
                        len(table) // SECTOR + 1, END, 0, listed[0])  # fmt: skip
    head += b"".join(struct.pack("<I", one) for one in listed[1:])
    return head + b"".join(writer.sectors) + raw


def message(
    texts: dict[int, str],
    page: str = "",
    *,
    numbers: dict[int, int] | None = None,
    data: dict[int, bytes] | None = None,
    sent: int = 0,
    files: tuple[Box, ...] = (),
    people: tuple[Box, ...] = (),
    head: int = 32,
) -> Box:
    """Texts by their numbers: in UTF-16, or in the bytes of a code page."""
    kind = ANSI if page else WIDE
    streams = {
        f"__substg1.0_{number:04X}{kind:04X}": text.encode(page or "utf-16-le") for number, text in texts.items()
    }
    bytes_of = (data or {}).items()
    streams |= {f"__substg1.0_{number:04X}{BYTES:04X}": value for number, value in bytes_of}
    fixed = bytes(head)
    for number, value in (numbers or {}).items():
        fixed += struct.pack("<HHIII", 0x0003, number, 6, value, 0)
    if sent:
        fixed += struct.pack("<HHIQ", 0x0040, 0x0039, 6, (sent + 11_644_473_600) * 10_000_000)
    streams["__properties_version1.0"] = fixed
    boxes = {f"__attach_version1.0_#{place:08X}": one for place, one in enumerate(files)}
    boxes |= {f"__recip_version1.0_#{place:08X}": one for place, one in enumerate(people)}
    return Box(streams, boxes)


def attached(name: str, content: bytes, page: str = "") -> Box:
    box = message({0x3707: name}, page, head=8)
    box.streams["__substg1.0_37010102"] = content
    return box


def within(name: str, inner: Box) -> Box:
    return Box(message({0x3001: name}, head=8).streams, {"__substg1.0_3701000D": inner})


def person(name: str, address: str, page: str = "") -> Box:
    return message({0x3001: name, 0x39FE: address}, page, head=8)


def packed_rich(rich: bytes) -> bytes:
    """Outlook's packing of rich text, its form without packing."""
    return struct.pack("<II4sI", len(rich) + 12, len(rich), b"MELA", 0) + rich
