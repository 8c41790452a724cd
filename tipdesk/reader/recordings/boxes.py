"""MP4, M4A and QuickTime: what phones and cameras write beside sound and film.

Specifications: ISO 14496-12, Apple's QuickTime file format. Layout: boxes of size (4), kind (4), for large ones size
(8), then data or boxes. Bounds: 4,000 boxes, 12 levels, 64 KiB a value. Refused: nothing; damage ends the walk.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tipdesk.reader.view.evidence import Place
from tipdesk.reader.view.sources import Source

BOXES, DEEPEST, VALUE = 4_000, 12, 1 << 16
HOLDING = frozenset({b"moov", b"udta", b"trak", b"mdia", b"minf", b"stbl", b"meta", b"ilst", b"moof", b"traf"})
EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
MARK = b"\xa9"
NAMES = {
    b"\xa9nam": "Title", b"\xa9ART": "Artist", b"\xa9alb": "Album", b"\xa9day": "ContentCreateDate",
    b"\xa9too": "Encoder", b"\xa9cmt": "Comment", b"\xa9mak": "Make", b"\xa9mod": "Model", b"\xa9swr": "Software",
    b"\xa9xyz": "GPSCoordinates", b"\xa9wrt": "Composer", b"\xa9aut": "Author", b"\xa9inf": "Information",
    b"\xa9des": "Description", b"\xa9cpy": "Copyright", b"\xa9dir": "Director", b"aART": "AlbumArtist",
    b"cprt": "Copyright", b"desc": "Description", b"auth": "Author", b"CNOP": "OwnerName", b"SNum": "SerialNumber",
    b"FIRM": "FirmwareVersion", b"CAME": "SerialNumberHash", b"MUID": "MediaUniqueID", b"apID": "AppleID email",
    b"loci": "LocationInformation",
}  # fmt: skip
PLACE = re.compile(r"([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?")
XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


@dataclass
class Boxes:
    """What was found: group, name, value; packets of XMP; a place."""

    source: Source
    found: list[tuple[str, str, str]] = field(default_factory=list)
    packets: list[bytes] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    left: int = BOXES
    place: Place | None = None

    def walk(self, start: int, end: int, path: tuple[bytes, ...] = ()) -> None:
        for kind, at, stop in self._boxes(start, end):
            if kind in HOLDING and len(path) < DEEPEST:
                inner = at
                if kind == b"meta" and self.source.read(at + 4, 4) not in {b"hdlr", b"keys", b"ilst"}:
                    inner = at + 4  # a full box: version and flags come first
                self.walk(inner, stop, (*path, kind))
            else:
                self._box(kind, at, stop, path)

    def _boxes(self, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
        at = start
        while at + 8 <= end and self.left > 0:
            self.left -= 1
            head = self.source.read(at, 16)
            if len(head) < 8:  # noqa: PLR2004 - size and kind
                return
            size, kind, first = int.from_bytes(head[:4], "big"), head[4:8], 8
            if size == 1:
                size, first = int.from_bytes(head[8:16], "big"), 16
            size = size or end - at
            if size < first:
                return
            yield kind, at + first, min(end, at + size)
            at += size

    def _box(self, kind: bytes, at: int, stop: int, path: tuple[bytes, ...]) -> None:
        data = self.source.read(at, min(VALUE, stop - at)) if kind not in {b"mdat", b"free", b"skip", b"wide"} else b""
        if kind in {b"mvhd", b"tkhd", b"mdhd"}:
            self._times(kind, data)
        elif kind == b"hdlr":
            name = data[24:].strip(b"\0\x01..\x20").decode("utf-8", "replace")
            self.say("QuickTime", "HandlerDescription", name)
        elif kind == b"keys":
            self._keys(data)
        elif kind == b"uuid" and data.startswith(XMP):
            self.packets.append(data[16:])
        elif kind == b"XMP_":
            self.packets.append(data)
        elif path[-1:] == (b"ilst",):
            self._listed(kind, data)
        elif kind in NAMES or kind.startswith(MARK):
            self._text(kind, data)

    def _times(self, kind: bytes, data: bytes) -> None:
        long = data[:1] == b"\1"
        need = 20 if long else 12
        if len(data) < need + (12 if long else 8):
            return
        made, changed = struct.unpack_from(">QQ" if long else ">II", data, 4)
        group = {b"mvhd": "QuickTime", b"tkhd": "Track", b"mdhd": "Track"}[kind]
        for name, value in (("CreateDate", made), ("ModifyDate", changed)):
            if 0 < value < 1 << 33:
                self.say(group, name, f"{EPOCH + timedelta(seconds=value):%Y:%m:%d %H:%M:%S}")
        if kind == b"mvhd":
            scale, length = struct.unpack_from(">IQ" if long else ">II", data, need)
            if scale:
                self.say("QuickTime", "Duration", f"{length / scale:.2f} s")

    def _keys(self, data: bytes) -> None:
        at = 8
        while at + 8 <= len(data) and len(self.keys) < 200:  # noqa: PLR2004 - more than any writer has
            size = int.from_bytes(data[at : at + 4], "big")
            if size < 8:  # noqa: PLR2004 - size and namespace
                return
            self.keys.append(data[at + 8 : at + size].decode("utf-8", "replace"))
            at += size

    def _listed(self, kind: bytes, data: bytes) -> None:
        """A value in a `data` box; its kind is its name, or the number of its key."""
        number = int.from_bytes(kind, "big")
        name = NAMES.get(kind, "") or (self.keys[number - 1] if 0 < number <= len(self.keys) else "")
        if data[4:8] == b"data" and name:
            form = int.from_bytes(data[8:12], "big")
            value = data[16:].decode("utf-8", "replace") if form in {0, 1} else ""
            self.say("Keys" if "." in name else "ItemList", name.rpartition("quicktime.")[2], value)

    def _text(self, kind: bytes, data: bytes) -> None:
        if kind.startswith(MARK) and len(data) > 4:  # noqa: PLR2004 - length and language
            length = int.from_bytes(data[:2], "big")
            data = data[4 : 4 + length] or data
        elif kind in {b"cprt", b"auth", b"desc"}:
            data = data[6:]
        name = NAMES.get(kind, kind[1:].decode("latin-1"))
        self.say("UserData", name, data.decode("utf-8", "replace"))

    def say(self, group: str, name: str, value: str) -> None:
        value = value.strip("\0 ")
        if not value:
            return
        self.found.append((group, name[:1].upper() + name[1:], value[:4_000]))
        found = PLACE.search(value) if "location" in name.lower() or "gps" in name.lower() else None
        if found is not None and self.place is None:
            self.place = Place(float(found[1]), float(found[2]))
