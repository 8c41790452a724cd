"""The media type of a file by its first bytes, never by its name."""

import re

CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
WIDE = (b"\xff\xfe", b"\xfe\xff")

# First bytes of what people send, with the media type that a person would give it.
MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"\x1f\x8b", "application/gzip"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\0", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"age-encryption.org/", "application/age"),
    (b"<?xml", "application/xml"),
    (b"-----BEGIN PGP MESSAGE", "application/pgp-encrypted"),
    (b"-----BEGIN PGP PUBLIC KEY", "application/pgp-keys"),
    (b"-----BEGIN PGP PRIVATE KEY", "application/pgp-keys"),
    (b"-----BEGIN PGP SIGNATURE", "application/pgp-signature"),
    (b"-----BEGIN AGE ENCRYPTED FILE-----", "application/age"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (b"#!AMR", "audio/amr"),
    (b"BEGIN:VCARD", "text/vcard"),
    (b"BEGIN:VCALENDAR", "text/calendar"),
    (b"<svg", "image/svg+xml"),
    (b"\x7fELF", "application/x-executable"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xca\xfe\xba\xbe", "application/x-mach-binary"),
    (b"dex\n", "application/vnd.android.dex"),
    (b"L\0\0\0\x01\x14\x02\0", "application/x-ms-shortcut"),
    (b"\0\0\1\0", "image/vnd.microsoft.icon"),
    (b"icns", "image/x-icns"),
    (b"\0\0\0\x0cjP  ", "image/jp2"),
    (b"\xff\x4f\xff\x51", "image/jp2"),
    (b"\0\0\0\x0cJXL ", "image/jxl"),
    (b"\xff\x0a", "image/jxl"),
)
# Short or wordlike marks: a text may begin so, a text with control characters is none.
MP3_FRAME = re.compile(rb"\xff[\xfb\xfa\xf3\xf2\xe3\xe2][\x10-\xeb]")
AAC_FRAME = re.compile(rb"\xff[\xf0\xf1\xf8\xf9][\x40-\x7f][\x00-\xdf]")
# A PDF may begin after up to a kilobyte of anything.
LATE_PDF = re.compile(rb"%PDF-\d")
MAGIC_OF_BINARIES = ((b"MZ", "application/vnd.microsoft.portable-executable"), (b"BM", "image/bmp"))
PICTURES = frozenset(
    {
        "image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/bmp", "image/heic", "image/avif",
        "image/vnd.microsoft.icon", "image/x-icns", "image/jp2", "image/x-portable-anymap", "image/x-tga",
        "image/vnd.adobe.photoshop",
    }
)  # fmt: skip
"""Those that can be drawn."""
PROGRAMS = frozenset(
    {
        "application/vnd.microsoft.portable-executable",
        "application/x-executable",
        "application/x-mach-binary",
        "application/vnd.android.dex",
        "application/x-ms-shortcut",
        "application/java-archive",
        "application/vnd.android.package-archive",
    }
)
ZIP = b"PK\x03\x04"
ZIP_NAME_AT, ZIP_LENGTH_AT = 30, 26
ZIP_MEMBERS = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (b"AndroidManifest.xml", "application/vnd.android.package-archive"),
    (b"META-INF/MANIFEST.MF", "application/java-archive"),
    (b"Configurations2/", "application/vnd.oasis.opendocument.text"),
    (b"content.xml", "application/vnd.oasis.opendocument.text"),
    # What it is stands further in: its content decides when it is looked at.
    (b"_rels/.rels", "application/vnd.openxmlformats-package"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLE_STREAMS = (
    # First, since a message may hold a document of another kind.
    ("__properties_version1.0", "application/vnd.ms-outlook"),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
BRANDS = {
    b"heic": "image/heic", b"heix": "image/heic", b"mif1": "image/heic", b"heim": "image/heic", b"hevc": "image/heic",
    b"msf1": "image/heic", b"avif": "image/avif", b"avis": "image/avif", b"M4A ": "audio/mp4", b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
}  # fmt: skip
RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
HTML = re.compile(rb"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
UNKNOWN = "application/octet-stream"


def media_type_of(start: bytes) -> str:
    """The media type by first bytes (some 64 KiB of them); text where there is no control character."""
    marked = next((media_type for magic, media_type in MAGIC if start.startswith(magic)), "")
    return marked or _in_container(start) or _in_words(start)


def _in_container(start: bytes) -> str:
    """Forms that hold others: which one says a mark further in."""
    if start.startswith(ZIP):
        return _in_zip(start)
    if start.startswith(OLE):
        return _in_ole(start)
    if start[4:8] == b"ftyp":
        return BRANDS.get(start[8:12], "video/mp4")
    if start[:4] == b"RIFF":
        return RIFF.get(start[8:12], UNKNOWN)
    return "application/x-tar" if start[257:262] == b"ustar" else ""


def _in_words(start: bytes) -> str:
    if HTML.match(start[:1000].removeprefix(b"\xef\xbb\xbf")):
        return "text/html"
    if is_openpgp(start):
        return "application/pgp-encrypted"
    if is_text(start):
        return "text/plain"
    if LATE_PDF.search(start, 0, 1024):
        return "application/pdf"
    marked = next((media_type for magic, media_type in MAGIC_OF_BINARIES if start.startswith(magic)), "")
    return marked or _in_few_bits(start)


def _in_few_bits(start: bytes) -> str:
    """Forms that are marked by no more than a few bits: asked last."""
    if re.match(rb"P[1-6][\s#]", start):
        return "image/x-portable-anymap"
    if MP3_FRAME.match(start):
        return "audio/mpeg"
    if AAC_FRAME.match(start):
        return "audio/aac"
    if len(start) > 18 and start[1] in {0, 1} and start[2] in {1, 2, 3, 9, 10, 11} and start[16] in {8, 16, 24, 32}:  # noqa: PLR2004 - Truevision's header
        return "image/x-tga"
    return UNKNOWN


def is_openpgp(start: bytes) -> bool:
    """An encrypted message without armour: it begins with a packet for a key (tag 1) or a passphrase (tag 3)."""
    if len(start) < 16 or not start[0] & 0x80:  # noqa: PLR2004 - shorter than any
        return False
    newer = bool(start[0] & 0x40)
    tag = start[0] & 0x3F if newer else start[0] >> 2 & 0xF
    newest = 1 if start[1] < 192 else 2 if start[1] < 224 else 5  # noqa: PLR2004 - RFC 9580, 4.2.1
    length = newest if newer else (1, 2, 4, 0)[start[0] & 3]
    versions = {1: (2, 3, 6), 3: (4, 5, 6)}.get(tag, ())
    return start[1 + length] in versions


def is_text(start: bytes) -> bool:
    """No control character, or marked as wide text."""
    return start.startswith(WIDE) or CONTROL.search(start) is None


def _in_zip(start: bytes) -> str:
    """Documents that travel as archives are told by their first member, or by members that only they have."""
    length = int.from_bytes(start[ZIP_LENGTH_AT : ZIP_LENGTH_AT + 2], "little")
    first = start[ZIP_NAME_AT : ZIP_NAME_AT + length]
    if first == b"mimetype":
        said = re.match(rb"application/[a-z0-9.+-]{1,100}", start[ZIP_NAME_AT + length :])
        if said:
            return said[0].decode("ascii")
    for member, media_type in ZIP_MEMBERS:
        if first.startswith(member) or any(name.startswith(member) for name in _members(start)):
            return media_type
    return "application/zip"


def _members(start: bytes) -> list[bytes]:
    """Names of the members whose headers stand in these bytes."""
    found: list[bytes] = []
    at = 0
    while (at := start.find(ZIP, at)) >= 0 and len(found) < 100:  # noqa: PLR2004 - enough to tell
        length = int.from_bytes(start[at + ZIP_LENGTH_AT : at + ZIP_LENGTH_AT + 2], "little")
        found.append(start[at + ZIP_NAME_AT : at + ZIP_NAME_AT + min(length, 200)])
        at += 4
    return found


def _in_ole(start: bytes) -> str:
    """The old office formats and Outlook's message share a container: the names of its streams tell."""
    for name, media_type in OLE_STREAMS:
        if name.encode("utf-16-le") in start:
            return media_type
    return "application/x-ole-storage"
