"""Documents that swell, go round or never end: each a few kilobytes, made here."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import lru_cache

LAUGHS = "<!DOCTYPE a [<!ENTITY l0 'ha'>{}]>".format(
    "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
)
QUADRATIC = f"<!DOCTYPE a [<!ENTITY b '{'b' * 60_000}'>]>"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


@lru_cache
def zeros(count: int) -> bytes:
    """So many zero bytes, packed."""
    packer = zlib.compressobj(9)
    out = b"".join(packer.compress(bytes(min(1 << 24, count - at))) for at in range(0, count, 1 << 24))
    return out + packer.flush()


def png(width: int, height: int, colour: int, depth: int, data: bytes, *more: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(more) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def small_png(kind: bytes) -> bytes:
    """One pixel, and a chunk that grows."""
    return png(1, 1, 0, 8, zlib.compress(b"\0\0"), chunk(kind, b"c\0\0" + zeros(1 << 28)))


def pdf(*objects: bytes, root: int = 1) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer <</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, at))


def stream(said: bytes, data: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n" % (said, len(data)) + data + b"\nendstream"


def page(resources: bytes, contents: bytes, *more: bytes) -> bytes:
    """A PDF of one page; objects from 5 on are `more`."""
    said = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<%s>>/Contents 4 0 R>>" % resources
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", said, contents, *more)


def nested_streams() -> bytes:
    data = b"0 0 m " * 100_000
    for _ in range(40):
        data = zlib.compress(data)
    return page(b"", stream(b"/Filter[%s]" % (b"/FlateDecode" * 40), data))


def endless_stream() -> bytes:
    return page(b"", stream(b"/Filter/FlateDecode", zeros(1 << 29)))


def deep_pages() -> bytes:
    deep = 50_000
    inner = [
        b"<</Type/Pages/Count 1/Kids[%d 0 R]%s>>" % (at + 1, b"/Parent %d 0 R" % (at - 1) if at > 2 else b"")
        for at in range(2, deep)
    ]
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", *inner, b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 9 9]>>" % (deep - 1))


def forms_in_forms() -> bytes:
    """Ten to the ninth of drawings."""
    forms = [
        stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>" % at, b"/F Do " * 10)
        for at in range(6, 15)
    ]
    last = stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"0 0 9 9 re f")
    return page(b"/XObject<</F 5 0 R>>", stream(b"", b"/F Do " * 10), *forms, last)


def jbig2() -> bytes:
    """A page of 65,500 by 65,500 in some forty bytes."""
    side = 65_500
    head = struct.pack(">IBBBI", 0, 48, 0, 1, 19) + struct.pack(">IIIIBH", side, side, 0, 0, 0, 0)
    end = struct.pack(">IBBBI", 1, 49, 0, 1, 0)
    image = stream(
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode"
        % (side, side), head + end,
    )  # fmt: skip
    return page(b"/XObject<</I 5 0 R>>", stream(b"", b"612 0 0 792 0 0 cm /I Do"), image)


def large_picture_within() -> bytes:
    side = 60_000
    said = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode"
    image = stream(said % (side, side), zeros(1 << 29))
    return page(b"/XObject<</I 5 0 R>>", stream(b"", b"612 0 0 792 0 0 cm /I Do"), image)


def laughing_metadata() -> bytes:
    packet = f"{LAUGHS}<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>&l11;</a></x:xmpmeta>".encode()
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>", stream(b"/Type/Metadata/Subtype/XML", packet),
    )  # fmt: skip


def office(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, data in members.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return out.getvalue()


def document(before: str, words: str) -> bytes:
    body = f"<w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body>"
    return f"<?xml version='1.0'?>{before}<w:document xmlns:w='{WORD}'>{body}</w:document>".encode()


def swelling_office() -> bytes:
    blanks = b"<w:document xmlns:w='x'><w:body>" + b" " * (1 << 28)
    return office(word__document=blanks)


def repeated_cells() -> bytes:
    cell = "<t:table-cell t:number-columns-repeated='16384'><p>x</p></t:table-cell>"
    row = f"<t:table-row t:number-rows-repeated='1048576'>{cell}</t:table-row>"
    body = f"<o:body><o:spreadsheet><t:table t:name='s'>{row * 2000}</t:table></o:spreadsheet></o:body>"
    content = f"<o:document-content xmlns:o='o' xmlns:t='t'>{body}</o:document-content>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return out.getvalue()


def gif() -> bytes:
    frame = b"!\xf9\x04\x04\0\0\0\0,\0\0\0\0\x60\xea\x60\xea\0\x08\x02\0\0\0"
    return b"GIF89a\x60\xea\x60\xea\x80\0\0\0\0\0\xff\xff\xff" + frame * 20_000 + b";"


def tiff() -> bytes:
    """A claim of 100,000 by 100,000, and a directory that leads to itself."""
    tags = ((256, 4, 1, 100_000), (257, 4, 1, 100_000), (258, 3, 1, 8), (259, 3, 1, 5), (262, 3, 1, 2), (273, 4, 1, 8),
            (277, 3, 1, 3), (278, 4, 1, 100_000), (279, 4, 1, 100))  # fmt: skip
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(tags)) + entries + struct.pack("<I", 8) + bytes(200)


def jpeg() -> bytes:
    """65,500 by 65,500, progressive: its coefficients would take 25 GB."""
    frame = struct.pack(">BHHB", 8, 65_500, 65_500, 3) + b"\1\x22\0\2\x11\0\3\x11\0"
    table = bytes([0]) + bytes([1] * 64)
    tables = b"\xff\xdb" + struct.pack(">H", 67) + table
    head = b"\xff\xd8" + tables + b"\xff\xc2" + struct.pack(">H", len(frame) + 2) + frame
    codes = b"\xff\xc4" + struct.pack(">H", 20) + bytes([0, 1] + [0] * 15 + [0])
    scan = b"\xff\xda" + struct.pack(">H", 12) + bytes([3, 1, 0, 2, 0, 3, 0, 0, 0, 0])
    return head + codes + (scan + b"\0\0\0\0") * 200 + b"\xff\xd9"


BOMBS: dict[str, Callable[[], bytes]] = {
    "png of 50,000 by 50,000": lambda: png(50_000, 50_000, 6, 8, zeros(1 << 28)),
    "png of 30,000 by 30,000, one bit": lambda: png(30_000, 30_000, 0, 1, zeros(1 << 27)),
    "png whose text swells": lambda: small_png(b"zTXt"),
    "png whose profile swells": lambda: small_png(b"iCCP"),
    "gif of 20,000 large frames": gif,
    "tiff that goes round": tiff,
    "jpeg of 65,500 by 65,500": jpeg,
    "pdf with 40 packings": nested_streams,
    "pdf whose page swells": endless_stream,
    "pdf with 50,000 levels": deep_pages,
    "pdf of forms in forms": forms_in_forms,
    "pdf with a large fax": jbig2,
    "pdf with a large picture": large_picture_within,
    "pdf whose metadata laughs": laughing_metadata,
    "document that laughs": lambda: office(word__document=document(LAUGHS, "&l11;")),
    "document that squares": lambda: office(word__document=document(QUADRATIC, "&b;" * 60_000)),
    "document that swells": swelling_office,
    "document without end of depth": lambda: office(word__document=b"<a>" * 3_000_000),
    "sheet of a billion cells": repeated_cells,
}
