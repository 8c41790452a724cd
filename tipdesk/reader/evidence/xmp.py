"""XMP: what programs write about a document and its history, as RDF in XML.

Written by Adobe's programs and most others. Specification: ISO 16684-1. Names are given as ExifTool gives them: the
property's own, then those within it ('HistoryAction'). Bounds: 4 MiB, `signs.MOST` values, 40 levels. Refused:
document types and entities, so nothing grows and nothing is fetched; damage ends the reading, what was read counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.view.evidence import Place, Sign

LONGEST = 4 << 20
DEEPEST = 40
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PREFIXES = {
    "http://ns.adobe.com/xap/1.0/": "xmp", "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights", "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/pdf/1.3/": "pdf", "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/exif/1.0/": "exif", "http://ns.adobe.com/tiff/1.0/": "tiff", "adobe:ns:meta/": "x",
    "http://ns.adobe.com/exif/1.0/aux/": "aux", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "iptcCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "iptcExt", "http://cipa.jp/exif/1.0/": "exifEX",
    "http://ns.adobe.com/pdfx/1.3/": "pdfx", "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
}  # fmt: skip
SINGLE = {"Thumbnails": "Thumbnail"}
"""What ExifTool names by one of what is listed."""
OUTER = frozenset({RDF, "adobe:ns:meta/", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"})
PACKET = re.compile(rb"<(?:x:xmpmeta|x:xapmeta|rdf:RDF)\b")
DEGREES = re.compile(r"\s*(\d+),([\d.]+)(?:,([\d.]+))?\s*([NSEW])\s*", re.IGNORECASE)


class Doctype(Exception):
    """It declares a type of document: nothing of it is read."""


@dataclass
class _Walk:
    found: list[tuple[str, str, str]] = field(default_factory=list)
    path: list[tuple[str, str] | None] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    prefixes: dict[str, str] = field(default_factory=dict)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.path) >= DEEPEST:
            raise Doctype
        uri, local = _parted(name)
        outer = uri in OUTER
        self.path.append(None if outer else (uri, local))
        self.text.clear()
        for attribute, value in attributes.items():
            of, called = _parted(attribute)
            if of == "adobe:ns:meta/" and called == "xmptk":
                self.found.append(("x", "XMPToolkit", value))
            elif of and of != RDF and not of.endswith("/XML/1998/namespace"):
                self._keep((of, called), value)
            elif of == RDF and called == "resource":
                self._keep(None, value)

    def end(self, _name: str) -> None:
        value = "".join(self.text).strip()
        if value:
            self._keep(None, value)
        self.text.clear()
        self.path.pop()

    def _keep(self, last: tuple[str, str] | None, value: str) -> None:
        way = [one for one in (*self.path, last) if one is not None]
        if way:
            prefix = PREFIXES.get(way[0][0]) or self.prefixes.get(way[0][0], "")
            self.found.append((prefix, "".join(_called(local) for _, local in way), value))


def _called(local: str) -> str:
    return SINGLE.get(local, local[:1].upper() + local[1:])


def read_xmp(raw: bytes) -> tuple[tuple[str, str, str], ...]:
    """Prefix, name and value of each property."""
    begun = PACKET.search(raw)
    wide = raw[:4].count(0) > 1
    data = raw[begun.start() : LONGEST] if begun and not wide else raw[:LONGEST]
    end = max(
        (data.rfind(mark) + len(mark) for mark in (b"</x:xmpmeta>", b"</x:xapmeta>", b"</rdf:RDF>") if mark in data),
        default=0,
    )
    walk = _Walk()
    parser = expat.ParserCreate(namespace_separator="\n")
    parser.StartElementHandler, parser.EndElementHandler = walk.begin, walk.end
    parser.CharacterDataHandler = walk.text.append
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartNamespaceDeclHandler = lambda prefix, uri: walk.prefixes.setdefault(uri or "", prefix or "")
    try:
        parser.Parse(data[: end or None], True)
    except (expat.ExpatError, Doctype, ValueError, LookupError):
        return tuple(walk.found)
    return tuple(walk.found)


def gather_xmp(gathering: Gathering, raw: bytes) -> None:
    found = read_xmp(raw)
    for prefix, name, value in found:
        gathering.field(f"XMP-{prefix or 'unknown'}", name, value)
    said = {name: value for prefix, name, value in found if prefix == "exif"}
    lat, lon = _degrees(said.get("GPSLatitude", "")), _degrees(said.get("GPSLongitude", ""))
    if lat is not None and lon is not None and (lat or lon):
        gathering.place = gathering.place or Place(lat, lon)
        gathering.say(Sign.COORDINATES, "XMP-exif:GPSPosition", f"{lat:.7g}, {lon:.7g}")


def packets(raw: bytes) -> Iterator[bytes]:
    """Those that stand in the clear in any file."""
    at = 0
    for _ in range(8):
        begun = raw.find(b"<x:xmpmeta", at)
        end = raw.find(b"</x:xmpmeta>", begun)
        if begun < 0 or end < 0:
            return
        at = end + 12
        yield raw[begun:at]


def _refuse(*_: object) -> None:
    raise Doctype


def _parted(name: str) -> tuple[str, str]:
    uri, _, local = name.rpartition("\n")
    return uri, local


def _degrees(written: str) -> float | None:
    found = DEGREES.fullmatch(written)
    if found is None:
        return None
    value = float(found[1]) + float(found[2]) / 60 + (float(found[3]) / 3600 if found[3] else 0)
    return -value if found[4].upper() in "SW" else value
