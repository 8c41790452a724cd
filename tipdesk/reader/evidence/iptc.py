"""IPTC's fields and Photoshop's blocks, as agencies and archives write them into pictures.

Specifications: IPTC IIM 4.2; Adobe's Photoshop file format. Layout of a block: `8BIM`, number (2), name (padded),
length (4), data (padded); of a field: 0x1C, record, number, length (2), value. Bounds: 500 blocks and fields.
"""

from collections.abc import Iterator

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.view.evidence import Sign

BLOCK, FIELDS, MOST = b"8BIM", 0x1C, 500
IPTC, THUMBNAILS, EXIF, XMP = 0x0404, (0x0409, 0x040C), 0x0422, 0x0424
THUMBNAIL_HEAD = 28
NAMES = {
    5: "ObjectName", 15: "Category", 25: "Keywords", 40: "SpecialInstructions", 55: "DateCreated", 60: "TimeCreated",
    62: "DigitalCreationDate", 63: "DigitalCreationTime", 65: "OriginatingProgram", 80: "By-line", 85: "By-lineTitle",
    90: "City", 92: "Sub-location", 95: "Province-State", 101: "Country-PrimaryLocationName",
    103: "OriginalTransmissionReference", 105: "Headline", 110: "Credit", 115: "Source", 116: "CopyrightNotice",
    118: "Contact", 120: "Caption-Abstract", 122: "Writer-Editor", 221: "Prefs",
}  # fmt: skip


def blocks(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Numbers and data; `raw` may begin with Photoshop's own name."""
    at = raw.find(BLOCK)
    for _ in range(MOST):
        if at < 0 or raw[at : at + 4] != BLOCK:
            return
        number = int.from_bytes(raw[at + 4 : at + 6], "big")
        name = (raw[at + 6] if at + 6 < len(raw) else 0) + 1
        start = at + 6 + name + name % 2
        length = int.from_bytes(raw[start : start + 4], "big")
        yield number, raw[start + 4 : start + 4 + length]
        at = start + 4 + length + length % 2


def gather_iptc(gathering: Gathering, raw: bytes) -> None:
    at = raw.find(bytes([FIELDS]))
    for _ in range(MOST):
        if at < 0 or at + 5 > len(raw) or raw[at] != FIELDS:
            return
        record, number, length = raw[at + 1], raw[at + 2], int.from_bytes(raw[at + 3 : at + 5], "big")
        if length & 0x8000:
            return
        if record == 2 and number in NAMES:  # noqa: PLR2004 - the record of what is said
            gathering.field("IPTC", NAMES[number], _text(raw[at + 5 : at + 5 + length]))
        at += 5 + length


def gather_blocks(gathering: Gathering, raw: bytes) -> bytes:
    """Photoshop's blocks; gives back the thumbnail that is within, if any."""
    thumbnail = b""
    for number, data in blocks(raw):
        if number == IPTC:
            gather_iptc(gathering, data)
        elif number in THUMBNAILS and len(data) > THUMBNAIL_HEAD:
            thumbnail = thumbnail or data[THUMBNAIL_HEAD:]
            gathering.say(Sign.THUMBNAIL, "Photoshop:PhotoshopThumbnail", f"{len(thumbnail)}")
        elif number == 0x040B:  # noqa: PLR2004 - an address of the web
            gathering.field("Photoshop", "URL", _text(data))
    return thumbnail


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
