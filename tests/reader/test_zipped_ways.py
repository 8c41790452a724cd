"""The ways in which programs write archives: what can be read of them is, and what cannot has its reason."""

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from reader.hearing import Found, read_bytes

from tipdesk.reader.messages import Reason

WORDS = b"the ferry sank at noon\n"


def texts(found: Found) -> list[tuple[str | None, str]]:
    return [(one.item, one.text) for one in found.tips]


def local(name: bytes, data: bytes, *, flags: int = 0, method: int = 0, extra: bytes = b"", said: bool = True) -> bytes:
    sizes = (zlib.crc32(data), len(data), len(data)) if said else (0, 0, 0)
    return (
        struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, flags, method, 0, 33, *sizes, len(name), len(extra)) + name + extra
    )


def central(
    name: bytes, data: bytes, at: int, *, flags: int = 0, method: int = 0, extra: bytes = b"", system: int = 3
) -> bytes:
    return (
        struct.pack(
            "<4sHHHHHHIIIHHHHHII", b"PK\1\2", system << 8 | 20, 20, flags, method, 0, 33, zlib.crc32(data), len(data),
            len(data), len(name), len(extra), 0, 0, 0, 0, at,
        ) + name + extra
    )  # fmt: skip


def ended(listing: bytes, at: int, count: int = 1, comment: bytes = b"") -> bytes:
    return struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, count, count, len(listing), at, len(comment)) + comment


def one_entry(
    name: bytes, *, local_name: bytes | None = None, flags: int = 0, extra: bytes = b"", before: bytes = b"",
    after: bytes = b"", method: int = 0, descriptor: bool = False,
) -> bytes:  # fmt: skip
    begun = local(local_name or name, WORDS, flags=flags, method=method, said=not descriptor) + WORDS
    if descriptor:
        begun += struct.pack("<4sIII", b"PK\7\10", zlib.crc32(WORDS), len(WORDS), len(WORDS))
    listing = central(name, WORDS, 0, flags=flags, method=method, extra=extra)
    return before + begun + listing + ended(listing, len(begun)) + after


# ruff: noqa: RUF001 - letters of other scripts are the point
NAMES = {
    "ascii": ("note.txt", b"note.txt", 0),
    "marked": ("Größe.txt", "Größe.txt".encode(), 0x800),
    "unmarked utf-8": ("Größe.txt", "Größe.txt".encode(), 0),
    "the standard's letters": ("Übergröße.txt", "Übergröße.txt".encode("cp437"), 0),
    "Japanese": ("日本の船の写真.txt", "日本の船の写真.txt".encode("cp932"), 0),
    "Russian, as DOS": ("Документ о судне.txt", "Документ о судне.txt".encode("cp866"), 0),
    "Chinese": ("港口文件.txt", "港口文件.txt".encode("gb2312"), 0),
    "backslashes": ("a/b.txt", b"a\\b.txt", 0),
}


@pytest.mark.parametrize(("name", "raw", "flags"), NAMES.values(), ids=NAMES)
def test_a_name_is_read_in_the_letters_of_its_writer(name: str, raw: bytes, flags: int, tmp_path: Path) -> None:
    assert texts(read_bytes(tmp_path, one_entry(raw, flags=flags), "a.zip")) == [(name, WORDS.decode().strip())]


def test_a_file_without_a_name_is_a_file(tmp_path: Path) -> None:
    assert texts(read_bytes(tmp_path, one_entry(b""), "a.zip")) == [(None, WORDS.decode().strip())]


def test_a_name_in_unicode_beside_the_old_one_is_taken(tmp_path: Path) -> None:
    path = "船.txt".encode()
    extra = struct.pack("<HHBI", 0x7075, 5 + len(path), 1, zlib.crc32(b"_.txt")) + path
    assert texts(read_bytes(tmp_path, one_entry(b"_.txt", extra=extra), "a.zip"))[0][0] == "船.txt"


@pytest.mark.parametrize(
    "data",
    [
        one_entry(b"note.txt", local_name=b"NOTE.TXT"),
        one_entry(b"note.txt", local_name=b"other name.txt"),
        one_entry(b"note.txt", flags=8, descriptor=True),
        one_entry(b"note.txt", before=b"MZ a program that unpacks itself" + bytes(500)),
        one_entry(b"note.txt", after=b"and something behind it"),
    ],
    ids=["other case", "other name", "descriptor", "before", "behind"],
)
def test_what_stands_wrongly_around_a_file_does_not_hide_it(data: bytes, tmp_path: Path) -> None:
    found = read_bytes(tmp_path, data, "a.zip")
    if data.startswith(b"MZ"):
        assert [one.facts.media_type for one in found.files] == ["application/vnd.microsoft.portable-executable"]
    else:
        assert texts(found) == [("note.txt", WORDS.decode().strip())]


@pytest.mark.parametrize("method", [1, 6, 9, 93, 95, 97, 98])
def test_a_packing_that_is_not_read_is_named(method: int, tmp_path: Path) -> None:
    found = read_bytes(tmp_path, one_entry(b"note.txt", method=method), "a.zip")
    assert [one.reason for one in found.failures] == [Reason.STRANGE_PACKING]


@pytest.mark.parametrize("method", [0, 8, 12, 14])
def test_a_large_one_is_read_in_each_packing(method: int, tmp_path: Path) -> None:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", method, allowZip64=True) as archive,
        archive.open("a.txt", "w", force_zip64=True) as one,
    ):
        one.write(WORDS)
    assert texts(read_bytes(tmp_path, out.getvalue(), "a.zip")) == [("a.txt", WORDS.decode().strip())]


def tarred(form: int, name: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        one = tarfile.TarInfo(name)
        one.size = len(WORDS)
        archive.addfile(one, io.BytesIO(WORDS))
        two = tarfile.TarInfo("second.txt")
        two.size = 6
        archive.addfile(two, io.BytesIO(b"second"))
    return out.getvalue()


@pytest.mark.parametrize(
    "form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT], ids=["ustar", "gnu", "pax"]
)
@pytest.mark.parametrize("name", ["note.txt", "d/" * 40 + "note.txt", "Größe 船.txt"])
def test_a_tape_is_read_in_each_form(form: int, name: str, tmp_path: Path) -> None:
    assert [item for item, _ in texts(read_bytes(tmp_path, tarred(form, name), "a.tar"))] == [name, "second.txt"]


def test_of_a_tape_that_is_cut_the_files_before_the_cut_are_read(tmp_path: Path) -> None:
    whole = tarred(tarfile.PAX_FORMAT, "note.txt")
    for cut in (1024 + 512 + 3, 1024 + 300):
        found = read_bytes(tmp_path, whole[:cut], "a.tar")
        assert ("note.txt", WORDS.decode().strip()) in texts(found)
        assert {one.reason for one in found.failures} == {Reason.MALFORMED}


def test_a_link_on_a_tape_is_named_and_not_followed(tmp_path: Path) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        one = tarfile.TarInfo("note.txt")
        one.size = len(WORDS)
        archive.addfile(one, io.BytesIO(WORDS))
        for kind in (tarfile.LNKTYPE, tarfile.SYMTYPE):
            link = tarfile.TarInfo("link")
            link.type, link.linkname = kind, "note.txt"
            archive.addfile(link)
    found = read_bytes(tmp_path, out.getvalue(), "a.tar")
    assert [one.reason for one in found.failures] == [Reason.NOT_FOLLOWED, Reason.NOT_FOLLOWED]
    assert len(found.tips) == 1


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress], ids=["gz", "bz2", "xz"])
def test_members_behind_one_another_are_one_file(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    found = read_bytes(tmp_path, pack(b"first, ") + pack(b"second"), "note.txt.gz")
    assert [text for _, text in texts(found)] == ["first, second"]


def test_archives_within_archives_are_read_as_deep_as_they_may_lie(tmp_path: Path) -> None:
    data, name = WORDS, "note.txt"
    for _ in range(3):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr(name, data)
        data, name = out.getvalue(), "inner.zip"
    assert texts(read_bytes(tmp_path, data, "a.zip")) == [("inner.zip/inner.zip/note.txt", WORDS.decode().strip())]
