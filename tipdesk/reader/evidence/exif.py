"""EXIF: what cameras and programs write into a picture.

Specification: CIPA DC-008 (EXIF 3.0), TIFF 6.0. Layout: `II` or `MM`, 42, place of the first directory; a directory is
a count, entries of 12 bytes (tag, type, count, value or its place), the next one's place. Bounds: 512 entries a
directory, 12 directories, 64 KiB a value. Refused: nothing; what stands outside is passed over. Of makers' own notes
only owner and serial number are read (Canon, Nikon, Olympus, Panasonic, Fujifilm, Pentax), where they stand plainly.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.view.evidence import Place, Sign, Tells

ENTRIES, DIRECTORIES, VALUE_BYTES = 512, 12, 1 << 16
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 129: 1}
LETTERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d"}
TEXT, UNDEFINED, RATIONALS = (2, 129), 7, (5, 10)
EXIF_IFD, GPS_IFD, INTEROP, XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, ICC_TAG = (
    0x8769, 0x8825, 0xA005, 0x02BC, 0x83BB, 0x8649, 0x8773,
)  # fmt: skip
MAKER_NOTE, THUMBNAIL_AT, THUMBNAIL_LENGTH = 0x927C, 0x0201, 0x0202
NAMES = {
    0x000B: "ProcessingSoftware", 0x010D: "DocumentName", 0x010E: "ImageDescription", 0x010F: "Make", 0x0110: "Model",
    0x011D: "PageName", 0x0131: "Software", 0x0132: "ModifyDate", 0x013B: "Artist", 0x013C: "HostComputer",
    0x8298: "Copyright", 0x9C9B: "XPTitle", 0x9C9C: "XPComment", 0x9C9D: "XPAuthor", 0x9C9E: "XPKeywords",
    0x9C9F: "XPSubject", 0xC614: "UniqueCameraModel", 0xC62F: "SerialNumber", 0xC68B: "OriginalRawFileName",
    0x9003: "DateTimeOriginal", 0x9004: "CreateDate", 0x9010: "OffsetTime", 0x9011: "OffsetTimeOriginal",
    0x9012: "OffsetTimeDigitized", 0x9286: "UserComment", 0xA004: "RelatedSoundFile", 0xA420: "ImageUniqueID",
    0xA430: "OwnerName", 0xA431: "SerialNumber", 0xA432: "LensInfo", 0xA433: "LensMake", 0xA434: "LensModel",
    0xA435: "LensSerialNumber", 0xA436: "ImageTitle", 0xA437: "Photographer", 0xA438: "ImageEditor",
    0xA439: "CameraFirmware", 0xA43A: "RAWDevelopingSoftware", 0xA43B: "ImageEditingSoftware",
    0xA43C: "MetadataEditingSoftware", 0x9208: "LightSource", 0xA300: "FileSource", 0xA40C: "SubjectDistanceRange",
    0x9214: "SubjectArea", 0xA214: "SubjectLocation", 0x9206: "SubjectDistance", 0xA40B: "DeviceSettingDescription",
}  # fmt: skip
GPS_NAMES = {
    1: "GPSLatitudeRef", 2: "GPSLatitude", 3: "GPSLongitudeRef", 4: "GPSLongitude", 5: "GPSAltitudeRef",
    6: "GPSAltitude", 7: "GPSTimeStamp", 8: "GPSSatellites", 0xB: "GPSDOP", 0xC: "GPSSpeedRef", 0xD: "GPSSpeed",
    0xE: "GPSTrackRef", 0xF: "GPSTrack", 0x10: "GPSImgDirectionRef", 0x11: "GPSImgDirection", 0x12: "GPSMapDatum",
    0x13: "GPSDestLatitudeRef", 0x14: "GPSDestLatitude", 0x15: "GPSDestLongitudeRef", 0x16: "GPSDestLongitude",
    0x17: "GPSDestBearingRef", 0x18: "GPSDestBearing", 0x1B: "GPSProcessingMethod", 0x1C: "GPSAreaInformation",
    0x1D: "GPSDateStamp", 0x1F: "GPSHPositioningError", 0: "GPSVersionID",
}  # fmt: skip
WIDE_NAMES = frozenset({0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F})
# Where a maker's notes begin, whether places in them count from there, and the tags of owner and serial number.
MAKERS = (
    (b"Nikon\0\2", 10, {0x1D: "SerialNumber", 0xA0: "SerialNumber"}),
    (b"OLYMPUS\0", 12, {0x0404: "SerialNumber"}),
    (b"Panasonic\0", 12, {0x25: "InternalSerialNumber"}),
    (b"FUJIFILM", 12, {0x10: "InternalSerialNumber"}),
)
CANON = {0x9: "OwnerName", 0xC: "SerialNumber", 0x96: "InternalSerialNumber"}


@dataclass(frozen=True)
class Entry:
    tag: int
    kind: int
    count: int
    raw: bytes
    order: str

    def numbers(self) -> tuple[float, ...]:
        if self.kind in RATIONALS:
            signs = "i" if self.kind == 10 else "I"  # noqa: PLR2004 - signed
            pairs = struct.iter_unpack(f"{self.order}{signs}{signs}", self.raw[: len(self.raw) // 8 * 8])
            return tuple(over / under if under else 0.0 for over, under in pairs)
        letter = LETTERS.get(self.kind, "B")
        each = struct.calcsize(letter)
        return tuple(
            one for (one,) in struct.iter_unpack(self.order + letter, self.raw[: len(self.raw) // each * each])
        )

    def text(self) -> str:
        if self.tag in WIDE_NAMES:
            return self.raw.decode("utf-16-le", "replace").rstrip("\0")
        if self.tag == 0x9286:  # noqa: PLR2004 - UserComment names its letters first
            kind, words = self.raw[:8], self.raw[8:]
            if kind.startswith(b"UNICODE"):
                return words.decode("utf-16-be" if self.order == ">" else "utf-16-le", "replace")
            return words.decode("utf-8", "replace")
        if self.kind in TEXT or (self.kind == UNDEFINED and self.count > 4):  # noqa: PLR2004 - else a number
            return self.raw.rstrip(b"\0").decode("utf-8", "replace")
        return " ".join(f"{number:.15g}" for number in self.numbers()[:16])


@dataclass
class Exif:
    """Directories by name: IFD0, ExifIFD, GPS, IFD1 (that of the thumbnail)."""

    raw: bytes
    entries: dict[str, dict[int, Entry]] = field(default_factory=dict)

    def get(self, directory: str, tag: int) -> Entry | None:
        return self.entries.get(directory, {}).get(tag)

    def thumbnail(self) -> bytes:
        at, length = self.get("IFD1", THUMBNAIL_AT), self.get("IFD1", THUMBNAIL_LENGTH)
        if at is None or length is None or not at.numbers() or not length.numbers():
            return b""
        start = int(at.numbers()[0])
        return self.raw[start : start + int(length.numbers()[0])]


def read_exif(raw: bytes) -> Exif:
    """`raw` begins with the mark of its byte order."""
    exif = Exif(raw)
    order = {b"II": "<", b"MM": ">"}.get(raw[:2], "")
    if not order or len(raw) < 8:  # noqa: PLR2004 - the head
        return exif
    _walk(exif, order, "IFD0", struct.unpack(order + "I", raw[4:8])[0], set())
    return exif


def _walk(exif: Exif, order: str, name: str, at: int, seen: set[int]) -> None:
    """A directory, those within it, and the one after it."""
    if at in seen or len(seen) >= DIRECTORIES or at < 1:
        return
    seen.add(at)
    entries, after = _directory(exif.raw, order, at, 0)
    exif.entries.setdefault(name, {}).update(entries)
    for tag, inner in ((EXIF_IFD, "ExifIFD"), (GPS_IFD, "GPS"), (INTEROP, "InteropIFD")):
        entry = entries.get(tag)
        if entry is not None and entry.numbers():
            _walk(exif, order, inner, int(entry.numbers()[0]), seen)
    if name == "IFD0":
        _walk(exif, order, "IFD1", after, seen)


def _directory(raw: bytes, order: str, at: int, base: int) -> tuple[dict[int, Entry], int]:
    """Entries by tag, and where the next directory stands."""
    count = int.from_bytes(raw[at : at + 2], "little" if order == "<" else "big")
    found: dict[int, Entry] = {}
    for place in range(at + 2, min(len(raw) - 11, at + 2 + 12 * min(count, ENTRIES)), 12):
        tag, kind, number = struct.unpack(order + "HHI", raw[place : place + 8])
        size = SIZES.get(kind, 0) * number
        if not 0 < size <= VALUE_BYTES and tag != MAKER_NOTE:
            continue
        start = place + 8 if size <= 4 else base + struct.unpack(order + "I", raw[place + 8 : place + 12])[0]  # noqa: PLR2004 - fits
        found.setdefault(tag, Entry(tag, kind, number, raw[start : start + min(size, VALUE_BYTES)], order))
    end = at + 2 + 12 * count
    after = struct.unpack(order + "I", raw[end : end + 4])[0] if end + 4 <= len(raw) else 0
    return found, after


def gather_exif(gathering: Gathering, exif: Exif) -> None:
    for directory in ("IFD0", "ExifIFD"):
        for tag, entry in exif.entries.get(directory, {}).items():
            if tag in NAMES:
                gathering.field(directory, NAMES[tag], entry.text())
    _gather_place(gathering, exif)
    if thumbnail := exif.thumbnail():
        gathering.say(Sign.THUMBNAIL, "IFD1:ThumbnailImage", f"{len(thumbnail)}")
    note = exif.get("ExifIFD", MAKER_NOTE)
    if note is not None and note.raw:
        gathering.say(Sign.MAKER_NOTE, "ExifIFD:MakerNote", f"{note.count}")
        for maker, name, value in _of_maker(note.raw, exif):
            gathering.field(maker, name, value)


def _gather_place(gathering: Gathering, exif: Exif) -> None:
    fields = exif.entries.get("GPS", {})
    where = place_of(fields)
    if where is not None:
        gathering.place = gathering.place or where
        gathering.say(Sign.COORDINATES, "Composite:GPSPosition", f"{where.lat:.7g}, {where.lon:.7g}")
    signs = {6: Sign.ALTITUDE, 0x11: Sign.DIRECTION, 0x1B: Sign.PLACE_NAME, 0x1C: Sign.PLACE_NAME, 0x1D: Sign.TIME}
    for tag, name in GPS_NAMES.items():
        entry = fields.get(tag)
        if entry is None or (entry.kind in TEXT and not entry.raw.strip(b"\0 ")):
            continue
        if tag in {2, 4, 0x14, 0x16}:
            value = f"{_degrees(entry.numbers()):.15g}"
        elif tag == 7:  # noqa: PLR2004 - hours, minutes, seconds
            value = ":".join(f"{number:02g}" for number in entry.numbers()[:3])
        else:
            value = entry.raw[8:].decode("utf-8", "replace") if tag in {0x1B, 0x1C} else entry.text()
        sign = signs.get(tag, Sign.OTHER)
        gathering.say(sign, f"GPS:{name}", value, tells=None if sign is Sign.TIME else Tells.PLACE)


def place_of(fields: dict[int, Entry]) -> Place | None:
    """None where it says none, or none on Earth."""
    lat, lon = fields.get(2), fields.get(4)
    if lat is None or lon is None or not lat.numbers() or not lon.numbers():
        return None
    south = 1 in fields and fields[1].raw[:1] in {b"S", b"s"}
    west = 3 in fields and fields[3].raw[:1] in {b"W", b"w"}  # noqa: PLR2004 - EXIF's tag
    found = Place(_degrees(lat.numbers()) * (-1 if south else 1), _degrees(lon.numbers()) * (-1 if west else 1))
    if not (-90 <= found.lat <= 90 and -180 <= found.lon <= 180) or (not found.lat and not found.lon):  # noqa: PLR2004
        return None
    return found


def _degrees(numbers: tuple[float, ...]) -> float:
    return sum(number / part for number, part in zip(numbers, (1, 60, 3600), strict=False))


def _of_maker(note: bytes, exif: Exif) -> Iterator[tuple[str, str, str]]:
    make = exif.get("IFD0", 0x010F)
    name = make.text().strip() if make is not None else ""
    for mark, start, tags in MAKERS:
        if note.startswith(mark):
            order = {b"II": "<", b"MM": ">"}.get(note[start : start + 2], "")
            at, base = (start + 8, start) if order else (start, 0)
            entries, _ = _directory(note, order or "<", at, base)
            yield from _named(name.split(" ")[0].title(), entries, tags)
            return
    if name.lower().startswith("canon"):
        # Places count from the head of the whole; short values stand in the entries themselves.
        at = exif.raw.find(note[:64]) if note else -1
        if at >= 0:
            entries, _ = _directory(exif.raw, "<" if exif.raw[:2] == b"II" else ">", at, 0)
            yield from _named("Canon", entries, CANON)


def _named(maker: str, entries: dict[int, Entry], tags: dict[int, str]) -> Iterator[tuple[str, str, str]]:
    for tag, name in tags.items():
        if tag in entries and (value := entries[tag].text().strip()):
            yield maker, name, value
