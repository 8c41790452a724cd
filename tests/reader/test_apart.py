"""Archives and folders: taken apart by kind, names that lead nowhere, links unfollowed, bombs refused in words."""

import bz2
import gzip
import io
import lzma
import os
import struct
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from paths import SAMPLES
from reader.hearing import read, read_bytes

from tipdesk.intake.files import gather
from tipdesk.intake.host import Host, reader_command
from tipdesk.reader.messages import (
    ContactFound,
    DocumentFound,
    InputEnded,
    ItemFailed,
    Notice,
    Pace,
    Reason,
    TipFound,
)

MAIL = b"From: a@b.example\nSubject: x\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n\nhi\n"
ZEROS = b"\0" * (1 << 20)


def zipped(*files: tuple[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return whole.getvalue()


def of_zeros(mebibytes: int, files: int = 1) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(files):
            with archive.open(f"{number}.bin", "w") as opened:
                for _ in range(mebibytes):
                    opened.write(ZEROS)
    return whole.getvalue()


def nested(levels: int) -> bytes:
    data = MAIL
    for level in range(levels):
        data = zipped((f"{level}.zip" if level else "a.eml", data))
    return data


def sparse_tar() -> bytes:
    """An old GNU sparse header: one stretch of no bytes at the end of a tebibyte."""
    info = tarfile.TarInfo("holes")
    info.type, info.size = b"S", 0
    head = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    head[386:410] = b"%011o\0%011o\0" % ((1 << 33) - 1, 0)
    head[483:495] = b"%011o\0" % ((1 << 33) - 1)
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head) + b"\0" * 1024


def overlapping() -> bytes:
    """Many names for one packed file: the same bytes are unpacked again and again."""
    one = of_zeros(8)
    end = one.rfind(b"PK\5\6")
    start = struct.unpack_from("<I", one, end + 16)[0]
    listing = one[start:end]
    count = 60_000 // 10
    tail = bytearray(one[end:])
    struct.pack_into("<HHII", tail, 8, count, count, len(listing) * count, start)
    return one[:start] + listing * count + bytes(tail)


BOMBS: dict[str, Callable[[], bytes]] = {
    "zeros in a zip": lambda: of_zeros(400),
    "many files of zeros": lambda: of_zeros(20, files=60),
    "one file under six thousand names": overlapping,
    "a zip of zips of zeros": lambda: zipped(*((f"{n}.zip", of_zeros(60)) for n in range(20))),
    "zeros by gzip": lambda: gzip.compress(ZEROS * 150),
    "zeros by bzip2": lambda: bz2.compress(ZEROS * 300),
    "zeros by xz": lambda: lzma.compress(ZEROS * 150),
    "gzip in gzip in gzip": lambda: gzip.compress(gzip.compress(gzip.compress(ZEROS * 150))),
    "a tar of holes": sparse_tar,
    "nine zips deep": lambda: nested(9),
    "more files than may be": lambda: zipped(*((f"{n:x}", b"") for n in range(51_000))),
}
DEEP = {
    "JSON of brackets": (b'{"type":"personal_chat","messages":' + b"[" * 3_000_000, ".json"),
    "an XML of entities": (
        b'<?xml version="1.0"?><!DOCTYPE smses [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><smses><sms body="&b;"/></smses>',
        ".xml",
    ),
    "a card of a million lines": (b"BEGIN:VCARD\n" + b"TEL:1\n" * 1_000_000 + b"END:VCARD\n", ".vcf"),
    "a chat of marks": (b"[01.01.26, 10:00:00] A: " + b"<a: " * 2_000_000, ".txt"),
    "rich text of braces": (b"{\\rtf1" + b"{" * 3_000_000, ".rtf"),
    "cells without end": (b"Timestamp,x\n" + b"," * 3_000_000, ".csv"),
    "a quote that is never closed": (b'Timestamp,x\n1,"' + b"a" * 5_000_000, ".csv"),
}


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    with Host(reader_command(sys.executable)) as one:
        yield one


def heard(host: Host, path: Path) -> tuple[list, float]:
    """What is said of it, and the seconds of processor that it took: other tests run beside."""
    began = _took(host)
    closing = TipFound | ContactFound | DocumentFound | ItemFailed
    said = [one.event for one in host.read(gather([str(path)]), Pace.LOOK) if isinstance(one.event, closing)]
    return said, _took(host) - began


def _took(host: Host) -> float:
    user, system = Path(f"/proc/{_pid(host)}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _most_kib(host: Host) -> int:
    lines = Path(f"/proc/{_pid(host)}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1])


def _pid(host: Host) -> int:
    return host._reader().process.pid


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_words_and_in_time(name: str, host: Host, tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(BOMBS[name]())
    said, took = heard(host, path)
    reasons = {one.reason for one in said if isinstance(one, ItemFailed)}
    assert reasons & {Reason.SWELLS, Reason.TOO_DEEP, Reason.TOO_MANY_FILES}, said[-3:]
    assert not reasons & {Reason.CRASHED, Reason.TOO_SLOW}
    assert took < 5
    assert _most_kib(host) < 512 << 10


@pytest.mark.parametrize("name", DEEP)
def test_what_is_deep_or_long_is_read_or_refused_in_time(name: str, host: Host, tmp_path: Path) -> None:
    data, ending = DEEP[name]
    path = tmp_path / f"deep{ending}"
    path.write_bytes(data)
    said, took = heard(host, path)
    assert said
    assert not [one for one in said if isinstance(one, ItemFailed) and one.reason is Reason.CRASHED]
    assert took < 5


def test_a_zip_of_several_kinds_is_taken_apart_by_kind(tmp_path: Path) -> None:
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n"
    whole = zipped(
        ("a.eml", MAIL), ("people/b.vcf", card), ("c.pdf", b"%PDF-1.4\n"), ("in.zip", zipped(("d.eml", MAIL)))
    )
    found = read_bytes(tmp_path, whole, "all.zip")
    assert [(type(one).__name__, one.item) for one in found.closed] == [
        ("TipFound", "a.eml"),
        ("ContactFound", "people/b.vcf/1"),
        ("DocumentFound", "c.pdf"),
        ("TipFound", "in.zip/d.eml"),
    ]
    assert found.files[0].facts.name == "c.pdf"


def test_numbers_go_on_from_one_file_of_an_archive_to_the_next(tmp_path: Path) -> None:
    line = b"From a@b.example Mon Mar  3 10:00:00 2025\n"
    whole = zipped(("in.mbox", (line + MAIL + b"\n") * 3), ("z.eml", MAIL))
    path = tmp_path / "all.zip"
    path.write_bytes(whole)
    assert [one.index for one in read(path).closed] == [1, 2, 3, 4]
    assert [(one.index, one.item) for one in read(path, after=2).closed] == [(3, "in.mbox/3"), (4, "z.eml")]
    assert read(path, after=4).closed == []


def test_names_are_only_shown_and_links_are_not_followed(tmp_path: Path) -> None:
    found = read(SAMPLES / "packed" / "mixed.zip", Pace.LOOK)
    assert "../note.txt" in [one.item for one in found.tips]
    (link,) = read(SAMPLES / "packed" / "mixed.tar").failures
    assert (link.item, link.reason) == ("link", Reason.NOT_FOLLOWED)


def test_an_archive_whose_files_all_need_a_passphrase_is_kept_whole(tmp_path: Path) -> None:
    whole = bytearray(zipped(("a.eml", MAIL)))
    whole[6] |= 1
    whole[whole.find(b"PK\1\2") + 8] |= 1
    found = read_bytes(tmp_path, bytes(whole), "closed.zip")
    assert [[known.notice for known in one.known] for one in found.files] == [[Notice.ENCRYPTED]]


def test_one_damaged_file_of_an_archive_costs_only_itself(tmp_path: Path) -> None:
    whole = bytearray(zipped(("a.eml", MAIL * 20), ("b.eml", MAIL)))
    whole[60] ^= 0xFF
    found = read_bytes(tmp_path, bytes(whole), "damaged.zip")
    assert [(one.item, one.reason) for one in found.failures] == [("a.eml", Reason.MALFORMED)]
    assert [one.item for one in found.tips] == ["b.eml"]
    assert isinstance(found.said[-1], InputEnded)


def test_what_is_packed_may_be_read_at_any_place() -> None:
    from tipdesk.reader.source import Unpacked  # noqa: PLC0415 - beside what it shows

    data = bytes(range(256)) * 40
    source = Unpacked(len(data), lambda: iter([data[:1000], data[1000:1001], data[1001:]]))
    for at, length in ((0, 10), (5, 2000), (990, 20), (0, 1), (10_000, 10_000), (10_240, 5)):
        assert source.read(at, length) == data[at : at + length]
    assert b"".join(source.blocks()) == data
    assert b"".join(source.blocks(1500)) == data[1500:]
