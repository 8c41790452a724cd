"""The demo's sample texts as values, and small files made on the spot, so that no sample document is stored."""

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tipdesk.cli.demo_office import KIND, draft, ledger
from tipdesk.cli.demo_papers import minutes, notice
from tipdesk.cli.demo_pictures import photograph, scan
from tipdesk.cli.demo_sound import voice_message

PICTURE: Final = (240, 160)
PAPERS: Final = {"minutes-item-7.pdf": minutes, "notice-to-berths.pdf": notice}
"""Those with a past, and those that are broken."""
PDF: Final = "application/pdf"
BOOTH: Final = b"day,counted,booked\n2025-02-03,4112,3612\n2025-02-10,3980,3480\n2025-02-17,4405,3905\n"
# Written as an escape in the sample file, where the real character would hide.
RLO: Final = "\u202e"


@dataclass(frozen=True)
class SampleTip:
    """One block of a sample file. `place` is a state in the inbox, or a story's codename."""

    place: str
    channel: str
    at_ms: int
    sender: str
    documents: tuple[str, ...]
    assignee: str
    tags: tuple[str, ...]
    title: str
    text: str


def to_ms(text: str) -> int:
    """`2025-03-14 13:48` or a date alone, as UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def blocks(path: Path) -> Iterator[SampleTip]:
    """Blocks parted by empty lines; lines that begin with a semicolon are remarks."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith(";")]
    for block in "\n".join(lines).split("\n\n"):
        rows = block.strip("\n").split("\n")
        if len(rows) > 1:
            head = [part.strip() for part in rows[0].split("|")] + [""] * 8
            names = [n.strip().replace("\\u202E", RLO) for n in head[5].split(",")] if head[5] else []
            text = "\n\n".join(part.strip() for part in "\n".join(rows[2:]).split("\n~\n"))
            tags = tuple(t.strip() for t in head[7].split(",") if t.strip())
            yield SampleTip(
                head[0], head[1], to_ms(head[2]), head[3], tuple(n for n in names if n), head[6], tags, rows[1], text
            )


def spam(path: Path, last_ms: int, step_ms: int) -> Iterator[SampleTip]:
    """Spam lines, given uneven times backwards from `last_ms`."""
    at = last_ms
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if "|" in line and not line.startswith(";"):
            channel, sender, title, text = line.split("|", 3)
            at -= step_ms + (number * number * 977) % step_ms
            yield SampleTip("spam", channel, at, sender, (), "", (), title, text)


def sample_file(name: str) -> tuple[str, bytes]:
    """A media type and bytes that fit a sample's name, all made here."""
    ending, seed = name.rpartition(".")[2].lower(), zlib.crc32(name.encode())
    if name in PAPERS:
        return PDF, PAPERS[name]()
    makers: dict[str, tuple[str, Callable[[], bytes]]] = {
        "png": ("image/png", lambda: picture(seed)),
        "jpg": ("image/jpeg", lambda: photograph(seed)),
        "tif": ("image/tiff", lambda: scan(seed)),
        "docx": (f"{KIND}.wordprocessingml.document", draft),
        "xlsx": (f"{KIND}.spreadsheetml.sheet", ledger),
        "pdf": (PDF, lambda: pdf(name)),
        "csv": ("text/csv", lambda: BOOTH),
        "m4a": ("audio/mp4", voice_message),
        "exe": ("application/x-msdownload", lambda: b"MZ" + bytes(900)),
    }
    media_type, make = makers.get(ending, ("text/plain", f"{name}\n\nCopied by hand, line by line.\n".encode))
    return media_type, make()


def picture(seed: int) -> bytes:
    """A PNG of bands, like a sheet of carbon paper."""
    width, height = PICTURE
    rows = bytearray()
    for y in range(height):
        shade = 205 + (y * (seed % 11 + 3) + seed) % 40 if y % 14 else 100 + seed % 60
        rows += b"\0" + bytes((shade, shade - 4, shade - 18)) * width
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(rows))),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )


def pdf(title: str) -> bytes:
    """One page with a line of text."""
    line = f"BT /F1 14 Tf 60 760 Td ({title.encode('ascii', 'replace').decode()}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(line), line),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % at for at in places)
    return bytes(out) + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start
