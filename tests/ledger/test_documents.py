"""Sealed documents: named by digest, read from anywhere, swept where nothing names them."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from compartments import KEY, Laptop, record_id, shape
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import DamagedFile, DiskFull, Malformed, Missing
from tipdesk.ledger import documents, incoming
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.compartment import Compartment, Location
from tipdesk.ledger.documents import SealedFields, Stream
from tipdesk.ledger.ids import operation_id

TEXT = bytes(range(256)) * 700


def sealed(folder: Path, data: bytes = TEXT) -> SealedFields:
    return documents.seal(folder, io.BytesIO(data))


def file_of(folder: Path, named: SealedFields) -> Path:
    return folder / named.file_name


def test_what_was_sealed_comes_out_whole_and_from_any_position(tmp_path: Path) -> None:
    named = sealed(tmp_path)
    out = io.BytesIO()
    documents.copy_out(tmp_path, named, out)
    assert out.getvalue() == TEXT
    with documents.reading(tmp_path, named) as document:
        assert document.size == len(TEXT)
        assert document.read_at(len(TEXT) - 5, 100) == TEXT[-5:]
        assert document.read_at(70_000, 9) == TEXT[70_000:70_009]
        assert document.read_at(len(TEXT) + 1, 5) == b""
    documents.check(tmp_path, named)


def test_the_file_shows_neither_text_nor_name_nor_exact_size(tmp_path: Path) -> None:
    first, second = sealed(tmp_path, b"zanzibar" * 100), sealed(tmp_path, b"zanzibar" * 101)
    sizes = {file_of(tmp_path, one).stat().st_size for one in (first, second)}
    assert len(sizes) == 1
    assert first.file != second.file
    assert b"zanzibar" not in file_of(tmp_path, first).read_bytes()
    assert first.seed not in repr(first)
    assert file_of(tmp_path, first).stat().st_mode & 0o077 == 0


@given(st.lists(st.binary(max_size=3000), max_size=20))
def test_portions_arrive_as_one_stream(parts: list[bytes]) -> None:
    assert io.BufferedReader(Stream(parts)).read() == b"".join(parts)


def test_a_source_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield TEXT
        raise OSError(5, "the stick was pulled")

    with pytest.raises(DamagedFile):
        documents.seal(tmp_path, Stream(broken()))
    assert list(tmp_path.iterdir()) == []


def test_a_swapped_file_is_named(tmp_path: Path) -> None:
    mine, other = sealed(tmp_path), sealed(tmp_path, TEXT[::-1])
    file_of(tmp_path, mine).write_bytes(file_of(tmp_path, other).read_bytes())
    for use in (
        lambda: documents.check(tmp_path, mine),
        lambda: documents.copy_out(tmp_path, mine, io.BytesIO()),
        lambda: documents.reading(tmp_path, mine).__enter__(),
    ):
        with pytest.raises(DamagedFile) as told:
            use()
        assert told.value.name == mine.file_name


@pytest.mark.parametrize("cut", [1, 16, 65_552, 70_000])
def test_a_cut_file_is_found_before_anything_is_read(tmp_path: Path, cut: int) -> None:
    named = sealed(tmp_path)
    path = file_of(tmp_path, named)
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(DamagedFile), documents.reading(tmp_path, named):
        pytest.fail("it opened")
    with pytest.raises(DamagedFile):
        documents.check(tmp_path, named)


def test_a_flipped_bit_is_found_where_it_is_read(tmp_path: Path) -> None:
    named = sealed(tmp_path)
    path = file_of(tmp_path, named)
    data = bytearray(path.read_bytes())
    data[-100_000] ^= 1
    path.write_bytes(data)
    with pytest.raises(DamagedFile):
        documents.copy_out(tmp_path, named, io.BytesIO())


def test_a_file_that_is_gone_is_missing(tmp_path: Path) -> None:
    named = sealed(tmp_path)
    file_of(tmp_path, named).unlink()
    with pytest.raises(Missing):
        documents.check(tmp_path, named)


def test_only_the_file_that_the_operation_names_is_taken_in(tmp_path: Path) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    named, other = sealed(there), sealed(there, b"another")
    with file_of(there, other).open("rb") as source, pytest.raises(DamagedFile):
        incoming.receive(here, named, source)
    assert list(here.iterdir()) == []
    with file_of(there, named).open("rb") as source:
        incoming.receive(here, named, source)
    documents.check(here, named)


@pytest.mark.parametrize("file", ["../../etc/passwd", "", "A" * 32, "0" * 31, "0" * 32 + "\n", 5, None])
def test_a_name_that_is_not_ours_is_malformed(file: object) -> None:
    good = {"seed": "0" * 64, "size": 1, "sha256": "0" * 64, "file": "0" * 32, "file_sha256": "0" * 64}
    assert SealedFields.of(good).fields() == good
    with pytest.raises(Malformed):
        SealedFields.of({**good, "file": file})


def with_document(folder: Path, laptop: Laptop) -> tuple[Location, SealedFields]:
    compartment = laptop.found(folder)
    named = sealed(compartment.location.documents)
    documents.sync(compartment.location.documents)
    with compartment.commit(laptop.pen) as draft:
        draft.set("document", record_id(1), named.fields())
    compartment.close()
    return compartment.location, named


def test_opening_sweeps_what_no_operation_names_and_nothing_else(tmp_path: Path) -> None:
    location, named = with_document(tmp_path, Laptop())
    orphan = sealed(location.documents)
    half = location.documents / ("f" * 32 + ".age.tmp")
    half.write_bytes(b"half")
    foreign = location.documents / "notes.txt"
    foreign.write_bytes(b"not ours")
    Compartment.open(location).close()
    assert not file_of(location.documents, orphan).exists()
    assert not half.exists()
    assert foreign.exists()
    documents.check(location.documents, named)


def test_what_another_process_has_just_sealed_is_not_swept(tmp_path: Path) -> None:
    location, _ = with_document(tmp_path, Laptop())
    first = Compartment.open(location)
    fresh = sealed(location.documents)
    Compartment.open(location).close()
    assert file_of(location.documents, fresh).exists()
    first.close()
    Compartment.open(location).close()
    assert not file_of(location.documents, fresh).exists()


def test_a_file_named_twice_outlives_the_purge_of_one(tmp_path: Path) -> None:
    laptop = Laptop()
    location, named = with_document(tmp_path, laptop)
    compartment = Compartment.open(location)
    draft_commit = None
    for number in (2, 3):
        with compartment.commit(laptop.pen) as draft:
            draft.set("document", record_id(number), named.fields())
    view = compartment.reading()
    entries = [view.history(record_id(number))[0].written for number in (1, 2, 3)]
    for entry in entries:
        assert file_of(location.documents, named).exists()
        draft_commit = entry.node.id
        with compartment.commit(laptop.pen) as draft:
            draft.decide(Purge([operation_id(draft_commit, entry.place)], "by hand"))
        view.close()
        compartment.close()
        compartment = Compartment.open(location)
        view = compartment.reading()
    assert not file_of(location.documents, named).exists()
    view.close()
    compartment.close()


CHILD = """
import sys, io
sys.path[:0] = {path!r}
from pathlib import Path
from compartments import KEY, Laptop, record_id, shape
from tipdesk.ledger import documents
from tipdesk.ledger.compartment import Compartment, Location
laptop = Laptop()
compartment = Compartment.open(Location(Path(sys.argv[1]), sys.argv[2], KEY, shape))
named = documents.seal(compartment.location.documents, io.BytesIO(b"x" * 200_000))
documents.sync(compartment.location.documents)
with compartment.commit(laptop.pen) as draft:
    draft.set("document", record_id(9), named.fields())
compartment.close()
"""
CALLS = ("write", "fsync", "syncfs", "pwrite64")


@pytest.mark.skipif(not Path("/usr/bin/strace").exists(), reason="strace, which kills at each write, is absent")
@pytest.mark.parametrize("call", CALLS)
def test_killed_at_any_write_a_document_is_there_with_its_commit_or_not_at_all(tmp_path: Path, call: str) -> None:
    laptop = Laptop()
    location, named = with_document(tmp_path, laptop)
    child = CHILD.format(path=[entry for entry in sys.path if entry])
    ended = 0
    for when in (1, 2, 3, 5, 8, 13):
        kill = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}"]
        kill += ["-e", f"inject={call}:signal=SIGKILL:when={when}"]
        run = subprocess.run([*kill, sys.executable, "-c", child, str(tmp_path), location.id], check=False)
        assert run.returncode in (0, -signal.SIGKILL, 128 + signal.SIGKILL)
        ended += run.returncode != 0
        compartment = Compartment.open(Location(tmp_path, location.id, KEY, shape))
        view = compartment.reading()
        card = view.find(record_id(9))
        lying = {one.name for one in location.documents.iterdir()}
        if card is None:
            assert lying == {named.file_name}
        else:
            found = SealedFields.of(view.record(record_id(9)).plain())
            documents.check(location.documents, found)
            assert lying >= {named.file_name, found.file_name}
        view.close()
        compartment.close()
        if card is not None:
            break
    assert ended


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", small], check=False, capture_output=True)
    if mount.returncode:
        pytest.skip("a small disk can be mounted by root alone")
    try:
        with pytest.raises(DiskFull):
            documents.seal(small, io.BytesIO(bytes(1 << 20)))
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", small], check=True)
