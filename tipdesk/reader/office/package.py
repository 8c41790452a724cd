"""An office file's members: an archive in memory, with the bounds of archives, and XML that cannot grow.

Specification: ECMA-376 part 2, OpenDocument part 3, XML 1.0. Bounds: those of archives (`reader.bounds`), 48 MiB and
three seconds of one member's XML, 100 levels. Refused: document types and entities (no office program writes them), so
nothing grows and nothing is fetched; encrypted members.
"""

import io
import lzma
import time
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from tipdesk.reader.bounds import ENTRIES, MIB, TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import AsFile
from tipdesk.reader.tree import Meter
from tipdesk.reader.view.sources import Held, Source

XML_BYTES, XML_S, DEEPEST = 48 * MIB, 3.0, 100
ENCRYPTED = 1
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, ValueError, OverflowError, OSError, RuntimeError)
RELATIONS = "/relationships"
Attributes = dict[str, str]


@dataclass
class Package:
    """Names in the order in which they stand."""

    archive: zipfile.ZipFile
    meter: Meter
    names: tuple[str, ...]
    broken: set[str] = field(default_factory=set)
    """Members that could not be read, or not to their end."""

    def has(self, name: str) -> bool:
        return name in self.names

    def starting(self, *folders: str) -> tuple[str, ...]:
        return tuple(name for name in self.names if name.startswith(folders) and not name.endswith("/"))

    def read(self, name: str, most: int) -> bytes:
        """At most so many bytes; what is damaged is what could be read. Raises `TooMuch` for a bomb."""
        out = bytearray()
        for piece in self.pieces(name):
            out += piece
            if len(out) >= most:
                break
        return bytes(out[:most])

    def pieces(self, name: str) -> Iterator[bytes]:
        if name not in self.names:
            return
        try:
            with self.archive.open(name) as opened:
                while piece := opened.read(1 << 16):
                    self.meter.take(len(piece))
                    yield piece
        except (*BROKEN, NotImplementedError):
            self.broken.add(name)

    def walk(self, name: str, walker: "Walker") -> bool:
        """Whether it was walked to its end. Raises `TooMuch`."""
        return walk(self.pieces(name), walker) and name not in self.broken

    def relations(self, name: str) -> "dict[str, Relation]":
        """Of a member: by their ids."""
        folder, _, leaf = name.rpartition("/")
        found = Relations(folder)
        self.walk(f"{folder}/_rels/{leaf}.rels" if folder else f"_rels/{leaf}.rels", found)
        return found.found


class Walker:
    """What hears of elements: names without their namespace, attributes of relations as `r:id`."""

    def begin(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, letters: str) -> None:
        """Letters between."""


class Enough(Exception):
    """A walker has heard all that it keeps."""


@dataclass(frozen=True)
class Relation:
    kind: str
    target: str
    outside: bool


@dataclass
class Relations(Walker):
    folder: str
    found: dict[str, Relation] = field(default_factory=dict)

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and len(self.found) < ENTRIES:
            target = attributes.get("Target", "")
            outside = attributes.get("TargetMode", "") == "External"
            where = target if outside else _within(self.folder, target)
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = Relation(kind, where, outside)


def _within(folder: str, target: str) -> str:
    """A member's name; it is only ever looked up among the names that are there."""
    if target.startswith("/"):
        return target[1:]
    way = [part for part in folder.split("/") if part]
    for part in target.split("/"):
        if part == "..":
            del way[-1:]
        elif part not in {"", "."}:
            way.append(part)
    return "/".join(way)


def open_package(source: Source) -> Package:
    """Raises `TooMuch`: malformed, too many files."""
    file = io.BytesIO(source.data) if isinstance(source, Held) else io.BufferedReader(AsFile(source), 1 << 16)
    try:
        archive = zipfile.ZipFile(file)
    except (*BROKEN, NotImplementedError) as error:
        raise TooMuch(Reason.MALFORMED, 0) from error
    members = archive.infolist()
    if len(members) > ENTRIES:
        raise TooMuch(Reason.TOO_MANY_FILES, ENTRIES)
    if members and all(one.flag_bits & ENCRYPTED for one in members):
        raise TooMuch(Reason.CLOSED, 0)
    return Package(archive, Meter(source.size), tuple(dict.fromkeys(one.filename for one in members)))


def walk(pieces: Iterator[bytes], walker: Walker) -> bool:
    """Whether it was walked to its end; what is no XML ends the walk where it stops being it."""
    until, length, depth = time.monotonic() + XML_S, 0, 0
    parser = expat.ParserCreate(namespace_separator="\n")
    parser.buffer_text = True

    def begin(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise TooMuch(Reason.TOO_DEEP, DEEPEST)
        walker.begin(name.rpartition("\n")[2], {_short(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        walker.end(name.rpartition("\n")[2])

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = walker.text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        for piece in pieces:
            length += len(piece)
            if length > XML_BYTES or time.monotonic() > until:
                return False
            parser.Parse(piece, False)
        if length:
            parser.Parse(b"", True)
    except (expat.ExpatError, Enough, LookupError, ValueError):
        return False
    return True


def _short(key: str) -> str:
    uri, _, local = key.rpartition("\n")
    return f"r:{local}" if uri.endswith(RELATIONS) else local


def _refuse(*_: object) -> None:
    raise TooMuch(Reason.MALFORMED, 0)
