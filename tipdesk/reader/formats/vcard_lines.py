"""The lines of a card: unfolded, their values decoded from how they travel."""

import binascii
import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tipdesk.reader.charsets import decode
from tipdesk.reader.messages import Notice
from tipdesk.reader.notices import Notices

LINE = re.compile(rb"(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9_/-]+)((?:;(?:[^\":;]|\"[^\"]*\")*)*):", re.DOTALL)
PARAMETER = re.compile(rb";((?:[^\";]|\"[^\"]*\")*)")
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
UNESCAPED_SEMICOLON = re.compile(r"(?<!\\);")
BASE64_LINE = re.compile(rb"[A-Za-z0-9+/=]+\Z")
DATA_ADDRESS = re.compile(rb"data:[^,]{0,200};base64,", re.IGNORECASE)
ENDS = (b"\r\n", b"\r")


@dataclass(frozen=True)
class Line:
    """`raw` is the value as it stands; parameters by upper-case name, bare ones (2.1) under TYPE or ENCODING."""

    group: str
    name: str
    parameters: dict[str, str]
    raw: bytes
    notices: Notices

    @property
    def encoding(self) -> str:
        return self.parameters.get("ENCODING", "").upper()

    def text(self) -> str:
        """The value, its escapes resolved."""
        return ESCAPED.sub(_plain, self._decoded())

    def fields(self) -> list[str]:
        """The value's parts between semicolons."""
        return [ESCAPED.sub(_plain, part) for part in UNESCAPED_SEMICOLON.split(self._decoded())]

    def data(self) -> bytes:
        """The file that it holds in base64; none where it holds none."""
        said = DATA_ADDRESS.match(self.raw)
        if said is None and self.encoding not in {"B", "BASE64"}:
            return b""
        letters = self.raw[said.end() if said else 0 :]
        try:
            return binascii.a2b_base64(letters + b"==")
        except binascii.Error:
            self.notices.add(Notice.DAMAGED, self.name)
            return b""

    def _decoded(self) -> str:
        raw = quopri.decodestring(self.raw) if self.encoding == "QUOTED-PRINTABLE" else self.raw
        read = decode(raw, self.parameters.get("CHARSET") or "utf-8")
        if read.guessed:
            self.notices.add(Notice.GUESSED_LETTERS)
        return read.text


def _plain(escaped: re.Match[str]) -> str:
    return "\n" if escaped[1] in "nN" else escaped[1]


def lines_of(raw: bytes, notices: Notices) -> Iterator[Line]:
    """Every line that is one; what is none is told."""
    for whole in _unfolded(raw.removeprefix(codecs.BOM_UTF8)):
        found = LINE.match(whole)
        if found is not None:
            group, name = (found[1] or b"").decode("ascii").lower(), found[2].decode("ascii").upper()
            yield Line(group, name, _parameters(found[3]), whole[found.end() :], notices)
        elif whole.strip():
            notices.add(Notice.DAMAGED)


def _unfolded(raw: bytes) -> Iterator[bytes]:
    for end in ENDS:
        raw = raw.replace(end, b"\n")
    waiting: list[bytes] = []
    soft = packed = False
    for line in raw.split(b"\n"):
        if soft or (waiting and line[:1] in {b" ", b"\t"}):
            more = line if soft else line[1:]
            waiting.append(more.lstrip() if packed else more)
        elif packed and BASE64_LINE.match(line.strip()) and b":" not in line:
            waiting.append(line.strip())  # 2.1 lets a picture's lines begin anywhere
        else:
            yield b"".join(waiting)
            head = line.partition(b":")[0].upper()
            packed = b"BASE64" in head or b"ENCODING=B" in head
            waiting = [line]
        quoted = b"QUOTED-PRINTABLE" in waiting[0].partition(b":")[0].upper()
        soft = quoted and waiting[-1].endswith(b"=")
        if soft:
            waiting[-1] = waiting[-1][:-1]
    yield b"".join(waiting)


def _parameters(raw: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in PARAMETER.findall(raw):
        name, equals, value = one.decode("utf-8", "replace").partition("=")
        if equals:
            found.setdefault(name.strip().upper(), value.strip().strip('"'))
        elif name.strip().upper() in {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}:
            found["ENCODING"] = name.strip()
        elif name.strip():
            found["TYPE"] = ",".join(filter(None, (found.get("TYPE", ""), name.strip().lower())))
    return found
