"""The most exposed parsers, each with the files that it is tried on and the endings that these have."""

import contextlib
import gc
import itertools
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Final

from reader import made as reader_made
from reader import recorded

from tipdesk.intake.sound import checked
from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.playing.look import look_at_played
from tipdesk.reader.view.hearing import RATE
from tipdesk.reader.view.sources import Held
from tipdesk.seal import key_facts, openpgp
from tipdesk.seal.age.keys import parse_identity
from tipdesk.seal.key_messages import Kind
from tipdesk.seal.opening import _pour_age

CHECKOUT: Final = Path(__file__).resolve().parents[2]
SAMPLES: Final = CHECKOUT / "tests" / "samples"
CORPUS: Final = Path(os.environ.get("TIPDESK_CORPUS") or CHECKOUT.parent / "shared" / "corpus")
LARGEST: Final = 60_000
SMALL: Final = 0.5
TRIED: Final = itertools.count(1)
RECORDINGS: Final = (".ogg", ".avi", ".mp3", ".wav", ".webm")
NOW_S: Final = 1_780_000_000
SECRET: Final = b"PRIVATE KEY"
OFFICE: Final = (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".doc", ".xls", ".ppt")
PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".avif", ".j2k")


@dataclass(frozen=True)
class Parser:
    """Folders of the corpus and of our samples; of these, files with such endings; what is made by the tests."""

    corpus: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    endings: tuple[str, ...] = ("",)
    opened: bool = False
    """Tried by the key process's own code, not by the reader."""
    played: bool = False
    """Tried by what decodes sound and film."""


PARSERS: Final = {
    "mail": Parser(("email", "mbox"), ("mail",), endings=(".eml", ".mbox", ".emlx", "")),
    "outlook": Parser(("msg",), ("outlook",), endings=(".msg", ".dat", "")),
    "html": Parser(("html", "naughty"), endings=(".html", ".txt", "")),
    "archives": Parser(("archives",), ("packed",), endings=(".zip", ".tar", ".gz", ".7z", "")),
    "chats": Parser(("whatsapp", "telegram", "signal"), ("chats",), endings=(".txt", ".json", ".jsonl", ".md", "")),
    "contacts and forms": Parser(("vcard", "csv"), ("contacts", "forms"), endings=(".vcf", ".csv", "")),
    "pdf": Parser(
        ("documents",), ("mail",), (".pdf",), ("told_pdf", "changed_pdf", "layered_pdf"), endings=(".pdf", "")
    ),
    "office": Parser(
        ("documents",), only=OFFICE, made=("letter", "workbook", "slides", "open_document"), endings=(*OFFICE[:7], "")
    ),
    "images": Parser(("images",), only=PICTURES, made=("photograph",), endings=(*PICTURES[:6], "")),
    "platforms": Parser(("platforms",), ("packed",), endings=(".zip", ".txt", ".json", "")),
    "recordings": Parser(("images", "documents"), only=RECORDINGS, played=True),
    "sealed": Parser(("openpgp", "age"), ("sealed", "seal"), opened=True),
}


RECORDED: Final = (
    ("mp4", "libx264", "aac"), ("mp4", "mpeg4", "aac"), ("mp4", "libx265", "aac"), ("mov", "mjpeg", "pcm_s16le"),
    ("webm", "libvpx", "libopus"), ("webm", "libvpx-vp9", "libopus"), ("avi", "mpeg4", "mp2"),
    ("avi", "mjpeg", "libmp3lame"),
    ("mp4", "libsvtav1", "flac"), ("mp4", "libx264", "alac"), ("ogg", "", "flac"), ("flac", "", "flac"),
    ("mp3", "", "libmp3lame"), ("adts", "", "aac"), ("ogg", "", "libopus"), ("amr", "", "libopencore_amrnb"),
)  # fmt: skip


def material(parser: Parser) -> list[bytes]:
    """Raises `SystemExit` where there is nothing to begin with."""
    folders = [*(CORPUS / kind for kind in parser.corpus), *(SAMPLES / kind for kind in parser.ours)]
    paths = sorted(path for folder in folders if folder.is_dir() for path in folder.rglob("*") if path.is_file())
    chosen = [path for path in paths if not parser.only or path.suffix.lower() in parser.only]
    found = [getattr(reader_made, name)() for name in parser.made]
    found += [recorded.made(*form) for form in RECORDED] if parser.played else []
    found += [data for path in chosen if 0 < path.stat().st_size < LARGEST and (data := path.read_bytes())]
    if not found:
        raise SystemExit("nothing to begin with: the corpus is absent (TIPDESK_CORPUS)")
    return found


def play(path: Path, data: bytes, _ending: str) -> None:
    """Stills and sound here and there: a bound, never another exception; what is said passes the host's own check."""
    path.write_bytes(data)
    if next(TRIED) % 32 == 0:
        # Containers go in rings; FFmpeg at the limit of memory dies, which in its own process costs one view.
        gc.collect()
    try:
        looked = look_at_played(Held(memoryview(data)))
    except (TooMuch, MemoryError):
        return
    recorded_well = checked(looked.shown)
    assert recorded_well is looked.shown
    leaves = looked.leaves
    for leaf in {0, leaves.count // 2, leaves.count - 1} if leaves is not None else ():
        with contextlib.suppress(TooMuch, MemoryError):
            drawn = leaves.pixels(leaf, SMALL) if leaves is not None else None
            assert drawn is None or len(drawn.data) == drawn.width * drawn.height * 3
    if looked.sound is None or looked.outline is None or looked.shown.recorded is None:
        return
    for at in (0, looked.shown.recorded.length_ms * RATE // 2_000):
        with contextlib.suppress(TooMuch, MemoryError):
            checked(looked.sound(at))
    with contextlib.suppress(TooMuch, MemoryError):
        checked(looked.outline(0))


def open_sealed(path: Path, data: bytes, _ending: str) -> None:
    """A key, if it is one; otherwise a message for keys that we hold: an outcome, never an exception."""
    path.write_bytes(data)
    key_facts.seen(data)
    if SECRET in data:
        try:
            openpgp.hold(Kind.OPENPGP, data, [b"words"], NOW_S)
        except ValueError:
            return
    for key in keys():
        openpgp.pour(key, str(path), os.devnull, to=(), turn=0, checked=True)
    out, descriptor = os.open(os.devnull, os.O_WRONLY), os.open(path, os.O_RDONLY)
    try:
        _pour_age([parse_identity(line) for line in identities()], descriptor, out)
    finally:
        os.close(descriptor)
        os.close(out)


@cache
def keys() -> tuple[openpgp.Key, ...]:
    corpus = CORPUS / "openpgp"
    found = [openpgp.Key(words=("password",))]
    for path in sorted(corpus.rglob("*")) if corpus.is_dir() else ():
        if path.is_file() and SECRET in (data := path.read_bytes()) and len(found) < 4:
            try:
                key = openpgp.hold(Kind.OPENPGP, data, [], NOW_S)
            except ValueError:
                continue
            found += [key] if key.opens else []
    return tuple(found)


@cache
def identities() -> tuple[str, ...]:
    lines = (SAMPLES / "seal" / "x25519.key").read_text().splitlines()
    return tuple(line for line in lines if line.startswith("AGE-SECRET-KEY"))


class Reached:
    """Lines of the reader and of the key process that were reached by what was traced so far."""

    ROOMS = (str(CHECKOUT / "tipdesk" / "reader"), str(CHECKOUT / "tipdesk" / "seal"))

    def __init__(self) -> None:
        self.lines: set[tuple[CodeType, int]] = set()

    def traced(self, deed: Callable[[], None]) -> bool:
        """Whether the deed reached a line that none before did."""
        before = len(self.lines)
        sys.settrace(self._call)
        try:
            deed()
        finally:
            sys.settrace(None)
        return len(self.lines) > before

    def _call(self, frame: FrameType, _event: str, _arg: object) -> Any:
        return self._line if frame.f_code.co_filename.startswith(self.ROOMS) else None

    def _line(self, frame: FrameType, event: str, _arg: object) -> Any:
        if event == "line":
            self.lines.add((frame.f_code, frame.f_lineno))
        return self._line

    def told(self) -> str:
        """Lines reached of those in the functions that were entered."""
        entered = {code for code, _ in self.lines}
        all_of = sum(len({line for _, _, line in code.co_lines() if line is not None}) - 1 for code in entered)
        return f"{len(self.lines)} of {all_of} lines in {len(entered)} functions"


def chosen(name: str) -> Iterator[Parser]:
    """The one of that name, or all of the reader's together."""
    if name:
        yield PARSERS[name]
    else:
        yield from (parser for parser in PARSERS.values() if not (parser.opened or parser.played))
