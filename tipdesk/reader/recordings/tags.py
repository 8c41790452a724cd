"""Tags of MP3, WAV, AVI, Ogg and FLAC: names and values that players show.

Specifications: ID3v2.2 to 2.4, RIFF with INFO and EBU's bext, Vorbis comments (RFC 7845, RFC 9639). Bounds: 500 fields,
64 KiB each, the first 4 MiB. Refused: nothing; damage ends the reading.
"""

import struct
from collections.abc import Iterator

from tipdesk.reader.view.sources import Source

MOST, VALUE, LOOKED = 500, 1 << 16, 4 << 20
Said = tuple[str, str, str]
ID3_NAMES = {
    "TIT2": "Title", "TPE1": "Artist", "TALB": "Album", "TENC": "EncodedBy", "TSSE": "EncoderSettings",
    "TDRC": "RecordingTime", "TYER": "Year", "TDAT": "Date", "TCOP": "Copyright", "TCOM": "Composer",
    "TOWN": "FileOwner", "TPUB": "Publisher", "TRSN": "StationName", "COMM": "Comment", "TOFN": "OriginalFileName",
    "TOPE": "OriginalArtist",
    "TLAN": "Language", "USLT": "Lyrics", "TT2": "Title", "TP1": "Artist", "TEN": "EncodedBy", "COM": "Comment",
    "TDTG": "TaggingTime", "TXXX": "UserDefinedText", "WXXX": "UserDefinedURL", "PRIV": "Private",
}  # fmt: skip
INFO_NAMES = {
    b"INAM": "Title", b"IART": "Artist", b"ISFT": "Software", b"ICRD": "DateCreated", b"ICMT": "Comment",
    b"IENG": "Engineer author", b"ITCH": "Technician author", b"ISRC": "Source", b"ICOP": "Copyright",
    b"IDIT": "DateTimeOriginal", b"ISBJ": "Subject", b"IPRD": "Product", b"IGNR": "Genre", b"IKEY": "Keywords",
}  # fmt: skip
BEXT = {
    "Description": (0, 256), "Originator author": (256, 288), "OriginatorReference serial": (288, 320),
    "DateTimeOriginal": (320, 338),
}  # fmt: skip
CODECS = ("latin-1", "utf-16", "utf-16-be", "utf-8")


def of_id3(source: Source) -> Iterator[Said]:
    head = source.read(0, 10)
    if head[:3] == b"ID3" and len(head) == 10:  # noqa: PLR2004 - the head
        version = head[3]
        size = sum((byte & 0x7F) << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
        yield from _frames(source.read(10, min(size, LOOKED)), version)
    tail = source.read(max(0, source.size - 128), 128)
    if tail[:3] == b"TAG":
        for name, start, end in (("Title", 3, 33), ("Artist", 33, 63), ("Album", 63, 93), ("Comment", 97, 125)):
            yield "ID3v1", name, tail[start:end].partition(b"\0")[0].decode("latin-1").strip()


def _frames(data: bytes, version: int) -> Iterator[Said]:
    name_length, head = (3, 6) if version == 2 else (4, 10)  # noqa: PLR2004 - the second version
    at = 0
    for _ in range(MOST):
        name = data[at : at + name_length].decode("latin-1")
        raw = data[at + name_length : at + 2 * name_length]
        if not name.strip("\0") or not raw:
            return
        size = int.from_bytes(raw, "big")
        if version == 4:  # noqa: PLR2004 - seven bits of each byte
            size = sum((byte & 0x7F) << shift for byte, shift in zip(raw, (21, 14, 7, 0), strict=False))
        value = data[at + head : at + head + min(size, VALUE)]
        at += head + size
        if name in {"APIC", "PIC"}:
            yield "ID3", "Picture", f"{size}"
        elif name in ID3_NAMES and value:
            yield "ID3", ID3_NAMES[name], _letters(name, value)


def _letters(name: str, value: bytes) -> str:
    if name == "PRIV":
        return value.partition(b"\0")[0].decode("latin-1")
    codec = CODECS[value[0]] if value[0] < len(CODECS) else "latin-1"
    text = value[4 if name in {"COMM", "COM", "USLT"} else 1 :].decode(codec, "replace")
    return " ".join(part for part in text.replace("\ufeff", "").split("\0") if part)


def of_riff(source: Source) -> Iterator[Said]:
    yield from _chunks(source, 12, source.size, 0)


def _chunks(source: Source, at: int, end: int, depth: int) -> Iterator[Said]:
    for _ in range(MOST):
        head = source.read(at, 8)
        if len(head) < 8 or at >= end:  # noqa: PLR2004 - kind and size
            return
        kind, size = head[:4], int.from_bytes(head[4:], "little")
        if kind == b"LIST" and depth < 4:  # noqa: PLR2004 - no writer goes deeper
            if source.read(at + 8, 4) != b"movi":
                yield from _chunks(source, at + 12, min(end, at + 8 + size), depth + 1)
        elif kind in INFO_NAMES:
            value = source.read(at + 8, min(size, VALUE)).rstrip(b"\0")
            yield "RIFF", INFO_NAMES[kind], value.decode("utf-8", "replace")
        elif kind in {b"bext", b"fmt "}:
            yield from _head(kind, source.read(at + 8, min(size, 602)))
        at += 8 + size + size % 2


def _head(kind: bytes, data: bytes) -> Iterator[Said]:
    """What a recorder says of itself, or the form of its sound."""
    if kind == b"bext":
        for name, (start, stop) in BEXT.items():
            yield "bext", name, data[start:stop].partition(b"\0")[0].decode("latin-1")
    elif len(data) >= 16:  # noqa: PLR2004 - the plain form
        form, channels, rate = struct.unpack_from("<HHI", data)
        yield "RIFF", "Sound", f"{channels} channels, {rate} Hz, form {form}"


def of_ogg(source: Source) -> Iterator[Said]:
    raw = source.read(0, VALUE * 4)
    for mark in (b"\x03vorbis", b"OpusTags", b"\x81theora"):
        at = raw.find(mark)
        if at >= 0:
            # A packet may run over several pages; tags are short, and stand on the first.
            yield from comments(raw[at + len(mark) :], "Vorbis")


def of_flac(source: Source) -> Iterator[Said]:
    at = 4
    for _ in range(MOST):
        head = source.read(at, 4)
        if len(head) < 4:  # noqa: PLR2004 - kind and size
            return
        size = int.from_bytes(head[1:], "big")
        if head[0] & 0x7F == 4:  # noqa: PLR2004 - comments
            yield from comments(source.read(at + 4, min(size, VALUE * 4)), "Vorbis")
        at += 4 + size
        if head[0] & 0x80:
            return


def comments(data: bytes, group: str) -> Iterator[Said]:
    length = int.from_bytes(data[:4], "little")
    yield group, "Encoder vendor", data[4 : 4 + min(length, VALUE)].decode("utf-8", "replace")
    at = 4 + length
    count = int.from_bytes(data[at : at + 4], "little")
    at += 4
    for _ in range(min(count, MOST)):
        size = int.from_bytes(data[at : at + 4], "little")
        name, _, value = data[at + 4 : at + 4 + min(size, VALUE)].decode("utf-8", "replace").partition("=")
        at += 4 + size
        if not name or at > len(data):
            return
        if not name.upper().startswith("METADATA_BLOCK_PICTURE"):
            yield group, name.title(), value
