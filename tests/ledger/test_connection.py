"""Files that are damaged, foreign, newer, busy, full or read-only: each is told by name, and nothing is half done."""

import ctypes
import random
import shutil
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import sqlcipher3
from compartments import KEY, Laptop, record_id, shape, tips
from sqlcipher3 import _sqlite3

from tipdesk.errors import DamagedFile, DiskFull, NewerVersion, ReadOnly, TipdeskError, VaultBusy
from tipdesk.ledger import ahead, connection, rekey
from tipdesk.ledger.compartment import Compartment, Location
from tipdesk.ledger.writer import Draft
from tipdesk.seal.secrets import FileKey

OTHER = FileKey(b"\x07" * 32)


def filled(folder: Path, count: int = 300) -> Location:
    laptop = Laptop()
    compartment = laptop.found(folder)
    for _ in compartment.bulk(laptop.pen, tips(1, count)):
        pass
    compartment.close()
    return compartment.location


def numbers(location: Location) -> dict[str, int]:
    compartment = Compartment.open(location)
    view = compartment.reading()
    try:
        return view.counts("tip")
    finally:
        view.close()
        compartment.close()


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], check=False)
    if made.returncode:
        pytest.skip("a small disk can be mounted by root alone")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def test_the_key_is_raw_and_an_independent_open_reads_the_file(tmp_path: Path) -> None:
    location = filled(tmp_path)
    db = sqlcipher3.connect(str(location.path))
    db.execute(f"PRAGMA key=\"x'{KEY.expose().hex()}'\"")
    assert db.execute("SELECT count(*) FROM card").fetchone() == (300,)
    assert db.execute("PRAGMA cipher_integrity_check").fetchall() == []
    db.close()


def test_nothing_readable_stands_in_the_file(tmp_path: Path) -> None:
    raw = filled(tmp_path).path.read_bytes()
    assert not raw.startswith(b"SQLite format")
    assert b"ferry" not in raw
    assert b"CREATE" not in raw


def test_a_file_at_rest_is_one_file_in_no_wal_mode(tmp_path: Path) -> None:
    location = filled(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [location.path.name]
    db = connection.connect(location.path, KEY)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    # SQLCipher's own default, which is not set anew at each of 500 openings.
    assert db.execute("PRAGMA cipher_page_size").fetchone() == ("4096",)
    assert db.execute("PRAGMA secure_delete").fetchone() in {(1,), ("1",)}
    db.close()


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    location = filled(tmp_path)
    with pytest.raises(DamagedFile) as told:
        Compartment.open(Location(tmp_path, location.id, OTHER, shape))
    assert told.value.name == location.path.name


def test_a_foreign_file_is_told_as_damaged(tmp_path: Path) -> None:
    location = filled(tmp_path)
    location.path.unlink()
    plain = sqlite3.connect(location.path)
    plain.execute("CREATE TABLE t(a)")
    plain.commit()
    plain.close()
    with pytest.raises(DamagedFile):
        Compartment.open(location)


def test_another_compartments_file_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = filled(tmp_path / "a", 1), filled(tmp_path / "b", 2)
    if first.id == second.id:
        pytest.fail("two compartments, one id")
    shutil.copy(second.path, first.path)
    with pytest.raises(DamagedFile) as told:
        Compartment.open(first)
    assert told.value.why == "another compartment's file"


def test_an_absent_and_an_empty_file_are_told(tmp_path: Path) -> None:
    location = filled(tmp_path)
    location.path.write_bytes(b"")
    with pytest.raises(DamagedFile):
        Compartment.open(location)
    location.path.unlink()
    with pytest.raises(DamagedFile):
        Compartment.open(location)


def test_a_file_from_the_future_is_refused_by_number(tmp_path: Path) -> None:
    location = filled(tmp_path)
    db = connection.connect(location.path, KEY)
    db.execute("PRAGMA user_version=999")
    db.close()
    with pytest.raises(NewerVersion) as told:
        Compartment.open(location)
    assert told.value.found == 999


@pytest.mark.parametrize("share", [0.02, 0.5, 0.99])
def test_a_cut_file_is_told(tmp_path: Path, share: float) -> None:
    location = filled(tmp_path)
    data = location.path.read_bytes()
    location.path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(DamagedFile):
        whole(location)


def whole(location: Location) -> None:
    """Reads every page, as `verify` and a backup do."""
    db = connection.connect(location.path, location.key)
    try:
        with connection.telling(location.path.name):
            bad = db.execute("PRAGMA cipher_integrity_check").fetchall()
            if bad:
                raise DamagedFile(location.path.name, bad[0][0])
            if db.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise DamagedFile(location.path.name, "quick_check")
    finally:
        db.close()


def test_a_flipped_bit_anywhere_in_the_file_is_found(tmp_path: Path) -> None:
    location = filled(tmp_path)
    data = location.path.read_bytes()
    chance = random.Random(7)
    for place in [0, 15, 16, 4095, len(data) - 1, *(chance.randrange(len(data)) for _ in range(25))]:
        changed = bytearray(data)
        changed[place] ^= 1 << chance.randrange(8)
        location.path.write_bytes(changed)
        with pytest.raises(DamagedFile) as told:
            whole(location)
        assert told.value.name == location.path.name


def test_who_writes_elsewhere_is_waited_for_and_then_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = Laptop()
    location = filled(tmp_path)
    monkeypatch.setattr(connection, "BUSY_MS", 300)
    mine = Compartment.open(location)
    other = connection.connect(location.path, KEY)
    connection.work(location.path, KEY)
    other.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    with pytest.raises(VaultBusy) as told, mine.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"title": "mine"})
    assert told.value.name == location.path.name
    assert time.monotonic() - begun >= 0.3
    # It is free again within the time: the same write goes through.
    threading.Timer(0.1, lambda: other.execute("ROLLBACK")).start()
    with mine.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"title": "mine"})
    other.close()
    mine.close()


def test_a_first_write_waits_for_a_read_on_the_writers_own_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another thread asks there who is in the compartment; the library changes no mode of a connection that reads."""
    laptop = Laptop()
    monkeypatch.setattr(connection, "BUSY_MS", 100)
    compartment = Compartment.open(filled(tmp_path))

    def write() -> None:
        with compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(1), {"title": "mine"})

    reading = compartment.book.db.execute("SELECT record FROM card")
    reading.fetchone()
    with pytest.raises(VaultBusy):  # it was told as a damaged file
        write()
    reading.fetchall()
    monkeypatch.setattr(connection, "BUSY_MS", 5_000)
    done = threading.Event()

    def ask() -> None:
        while not done.is_set():
            compartment.book.db.execute("SELECT record FROM card").fetchall()

    asking = threading.Thread(target=ask)
    asking.start()
    write()
    done.set()
    asking.join()
    assert compartment.book.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    compartment.close()
    assert [one.name for one in tmp_path.iterdir()] == [compartment.location.path.name]


def test_leaving_while_another_reads_leaves_the_file_usable_and_the_last_one_brings_it_to_rest(tmp_path: Path) -> None:
    laptop = Laptop()
    location = filled(tmp_path)
    mine, other = Compartment.open(location), Compartment.open(location)
    for compartment in (mine, other):
        with compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(1), {"title": "changed"})
    mine.close()
    with other.commit(laptop.pen) as draft:
        draft.set("tip", record_id(2), {"title": "changed"})
    other.close()
    assert [one.name for one in tmp_path.iterdir()] == [location.path.name]


def test_a_file_that_another_works_in_gets_no_new_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = Laptop()
    location = filled(tmp_path)
    monkeypatch.setattr(connection, "BUSY_MS", 100)
    other = Compartment.open(location)
    with other.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"title": "changed"})
    with pytest.raises(VaultBusy):
        rekey.rekey(location.path, KEY, OTHER)
    other.close()
    rekey.rekey(location.path, KEY, OTHER)


def test_a_full_disk_in_the_middle_of_a_bulk_keeps_what_was_said_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "BATCHES", (500,))
    laptop = Laptop()
    with small_disk(tmp_path / "small", "3m") as folder:
        compartment = laptop.found(folder)
        said = [0]
        with pytest.raises(DiskFull) as told:
            said.extend(compartment.bulk(laptop.pen, tips(1, 20_000)))
        assert told.value.name == compartment.name
        assert 500 <= said[-1] < 20_000
        draft = Draft()
        draft.set("tip", record_id(30_000), {"title": "late", "text": "x" * 3_000_000})
        with pytest.raises(DiskFull):
            compartment.write(laptop.pen, draft)
        with suppress(DiskFull):
            compartment.close()
        subprocess.run(["mount", "-o", "remount,size=30m", folder], check=True)
        db = connection.connect(compartment.location.path, KEY)
        filed = db.execute("SELECT count(*) FROM card").fetchone()[0]
        assert filed == said[-1]
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.close()
        compartment = Compartment.open(compartment.location)
        with compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(1), {"title": "there is room again"})
        compartment.close()


def test_a_read_only_folder_is_read_and_a_write_is_told(tmp_path: Path) -> None:
    laptop = Laptop()
    with small_disk(tmp_path / "small", "9m") as folder:
        location = filled(folder)
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        assert numbers(location) == {"new": 300}
        compartment = Compartment.open(location)
        with pytest.raises(ReadOnly), compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(1), {"title": "changed"})
        compartment.close()
        subprocess.run(["mount", "-o", "remount,rw", folder], check=True)


def test_who_looked_on_while_the_file_got_a_new_key_writes_into_no_lost_file(tmp_path: Path) -> None:
    laptop = Laptop()
    location = filled(tmp_path)
    idle = Compartment.open(location)
    rekey.rekey(location.path, KEY, OTHER)
    with pytest.raises(DamagedFile) as told, idle.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"title": "lost"})
    assert told.value.why == "replaced since it was opened"
    idle.close()
    assert numbers(Location(tmp_path, location.id, OTHER, shape)) == {"new": 300}


@pytest.mark.parametrize(
    "words", ["database or disk is full", "attempt to write a readonly database", "database is locked", "malformed"]
)
def test_each_fault_of_the_world_has_a_failure_of_ours(words: str) -> None:
    told = connection.told(sqlcipher3.dbapi2.DatabaseError(words), "some.db")
    assert isinstance(told, TipdeskError)
    assert told.name == "some.db"  # type: ignore[attr-defined]


def test_a_damaged_page_is_told_by_name_and_not_by_the_library_on_standard_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    location = filled(tmp_path)
    hurt = bytearray(location.path.read_bytes())
    for page in range(2, len(hurt) // 4096):
        hurt[page * 4096 + 9] ^= 1
    location.path.write_bytes(bytes(hurt))
    with pytest.raises(DamagedFile):
        connection.connect(location.path, location.key)
    assert capfd.readouterr().err == ""


def test_the_library_keeps_no_statistics_of_memory_and_sorts_in_memory() -> None:
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_memory_used.restype = ctypes.c_int64
    assert library.sqlite3_memory_used() == 0, "each allocation takes one lock of all threads"
    db = sqlcipher3.connect(":memory:")
    built = {one for (one,) in db.execute("PRAGMA compile_options")}
    db.close()
    assert "TEMP_STORE=2" in built


def test_a_glance_at_a_foreign_file_says_nothing_on_standard_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "foreign.db"
    path.write_bytes(b"\x01" * 8192)
    db = connection.glance(path, KEY)
    with pytest.raises(DamagedFile), connection.telling(path.name):
        db.execute("SELECT 1 FROM sqlite_master").fetchone()
    db.close()
    assert capfd.readouterr() == ("", "")
