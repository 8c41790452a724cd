"""Looking at many commits in one go passes none that looking at each would not, and finds nothing else."""

import json
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from folding import CONTRIBUTOR, LEAD, Laptop, Salts, after, genesis, grant, set_x
from folding import shown as shape

from tipdesk.ledger import scan, verify
from tipdesk.ledger.compartment import Compartment, Location, take_in
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.scan import Operations, Window
from tipdesk.ledger.sweep import Last, Run, Unclear, sweep
from tipdesk.ledger.verify import Extent, Verified
from tipdesk.seal.hashing import digest, of_each, of_pairs
from tipdesk.seal.secrets import FileKey

OURS, RUN = 90, 80
LATE = 1 << 50


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Location:
    """A story of two feeds, some commits of several operations, one feed after the other and in turns."""
    chance = Salts(5)
    first = genesis("ann", chance=chance)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    written = [first, ann.write(grant("bob", LEAD), grant("cai", CONTRIBUTOR))]
    bob = Laptop("bob", chance, written)
    theirs = [bob.write(set_x("hello"))]
    for n in range(OURS):
        some = [set_x(n) for _ in range(1 if n < 60 else 1 + n % 3)]
        written.append(after(written[-1], *some, chance=chance))
    for n in range(30):
        theirs.append(after(theirs[-1], set_x(n), chance=chance))
    everything = [
        *written[:-10],
        *theirs[:15],
        *(one for two in zip(written[-10:], theirs[-10:], strict=True) for one in two),
    ]
    everything += theirs[15:-10]
    location = Location(tmp_path_factory.mktemp("swept"), CompartmentId(first.id), FileKey(bytes(32)), shape)
    compartment, _ = take_in(location, [one.received() for one in everything])
    compartment.close()
    return location


@pytest.fixture
def story(original: Location, tmp_path: Path) -> Iterator[Compartment]:
    (tmp_path / original.path.name).write_bytes(original.path.read_bytes())
    compartment = Compartment.open(replace(original, folder=tmp_path))
    yield compartment
    compartment.close()


def opened(compartment: Compartment) -> Any:
    """As whoever has the file's key can write into it."""
    db = compartment.book.db
    db.execute("PRAGMA foreign_keys=OFF")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    return db


def read(db: Any) -> tuple[Window, Operations]:
    with ThreadPoolExecutor(1) as pool:
        (window,) = scan.commits(db, 0, 1 << 62, pool)
        assert isinstance(window, Window)
        return window, Operations(db, 1, pool)


def swept(db: Any, begin: int, end: int, late_ms: int = LATE) -> Last:
    window, operations = read(db)
    before = window.line(begin - 1)
    last = Last(before.id, before.seq, 0, before.author)
    return sweep(Run(window, begin, end), operations.around(window.firsts[begin]), last, late_ms)


def both(compartment: Compartment, monkeypatch: pytest.MonkeyPatch, each: int = 64) -> tuple[Verified, Verified]:
    """The result in one go, and the result of looking at each."""
    results = []
    for few in (2, 1 << 40):
        monkeypatch.setattr(verify, "FEW", few)
        *_, last = verify.verify(compartment.book.db, compartment.book.state.verdict, 0, Extent(each=each))
        assert isinstance(last, Verified)
        results.append(last)
    return results[0], results[1]


def test_a_run_that_is_as_it_was_signed_gives_its_last_commit(story: Compartment) -> None:
    db = story.book.db
    window, _ = read(db)
    last = swept(db, 3, RUN)
    line = window.line(RUN - 1)
    assert last == Last(line.id, line.seq, 0, line.author)


CHANGES = (
    "UPDATE ledger_commit SET id=zeroblob(32) WHERE row=40",
    "UPDATE ledger_commit SET author=(SELECT id FROM person WHERE id != author) WHERE row=40",
    "UPDATE ledger_commit SET author=(SELECT id FROM person WHERE id != author)",
    "UPDATE ledger_commit SET feed=zeroblob(32) WHERE row=40",
    "UPDATE ledger_commit SET seq=seq+1000 WHERE row=40",
    "UPDATE ledger_commit SET kept=1 WHERE row=40",
    "UPDATE ledger_commit SET first=first+1 WHERE row=40",
    "UPDATE ledger_commit SET digests=zeroblob(32) WHERE row=40",
    "UPDATE ledger_commit SET digests=CAST(digests || digests AS BLOB) WHERE row=40",
    "UPDATE ledger_commit SET header=CAST(replace(header, '\"time\":0', '\"time\":9') AS BLOB) WHERE row=40",
    "UPDATE ledger_commit SET header=CAST(header || x'0a' AS BLOB) WHERE row=40",
    "UPDATE ledger_commit SET header=CAST('{}' AS BLOB) WHERE row=40",
    "DELETE FROM ledger_commit WHERE row=40",
    "UPDATE operation SET salt=zeroblob(16) WHERE row=40",
    "UPDATE operation SET body=CAST('{}' AS BLOB) WHERE row=40",
    "UPDATE operation SET salt=NULL, body=NULL WHERE row=40",
    "DELETE FROM operation WHERE row=40",
    "UPDATE operation SET row=row+100000 WHERE row=40",
)


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_is_changed_in_a_run_it_does_not_pass(story: Compartment, change: str) -> None:
    db = opened(story)
    swept(db, 3, RUN)
    assert db.execute(change).rowcount >= 1
    with pytest.raises(Unclear):
        swept(db, 3, RUN)


def rewritten(db: Any, row: int, header: bytes) -> None:
    """Another header under the digest that it has: whoever can write into the file can write both."""
    db.execute("UPDATE ledger_commit SET header=?, id=? WHERE row=?", (header, digest("commit", header), row))


def header(db: Any, row: int) -> bytes:
    found: bytes = db.execute("SELECT header FROM ledger_commit WHERE row=?", (row,)).fetchone()[0]
    return found


@pytest.mark.parametrize("field", ["by", "feed", "prev", "root"])
def test_a_last_header_that_was_written_anew_under_its_own_digest_is_not_passed(story: Compartment, field: str) -> None:
    db = opened(story)
    was = header(db, RUN)
    said = json.loads(was)[field]
    rewritten(db, RUN, was.replace(f'"{field}":"{said}"'.encode(), f'"{field}":"{"0" * 64}"'.encode()))
    with pytest.raises(Unclear):
        swept(db, 3, RUN)


def test_a_long_body_under_the_digest_of_an_empty_one_is_not_passed(original: Location, tmp_path: Path) -> None:
    chance = Salts(6)
    written = [genesis("ann", chance=chance)]
    for _ in range(4):
        written.append(after(written[-1], b"", chance=chance))
    location = Location(tmp_path, CompartmentId(written[0].id), original.key, shape)
    compartment, _ = take_in(location, [one.received() for one in written])
    db = opened(compartment)
    swept(db, 1, 5)
    db.execute("UPDATE operation SET body=zeroblob(?) WHERE row=4", (scan.BODY_MOST + 1,))
    with pytest.raises(Unclear):
        swept(db, 1, 5)
    compartment.close()


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_changed_is_found_as_by_looking_at_each(
    story: Compartment, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    opened(story).execute(change)
    one, other = both(story, monkeypatch)
    assert one.findings == other.findings != ()
    assert (one.heads, one.commits, one.signatures, one.row) == (
        other.heads, other.commits, other.signatures, other.row,
    )  # fmt: skip


def test_headers_that_only_together_are_some_pass_for_none(story: Compartment) -> None:
    """Three lines that hold three objects, none of them one: each has its digest, and each object names the line."""
    db = opened(story)
    swept(db, 3, RUN)
    one, other, third = (header(db, row) for row in (RUN - 2, RUN - 1, RUN))
    first, second = one[:-1] + b",", b'"x":0}'
    before, last = json.loads(other)["prev"], json.loads(third)["prev"]
    ids = [digest("commit", line).hex().encode() for line in (first, second)]
    together = other.replace(before.encode(), ids[0]) + b" " + third.replace(last.encode(), ids[1])
    for row, line in ((RUN - 2, first), (RUN - 1, second), (RUN, together)):
        rewritten(db, row, line)
    with pytest.raises(Unclear):
        swept(db, 3, RUN)


def test_a_clock_that_ran_back_or_ahead_is_looked_at_for_itself(story: Compartment) -> None:
    db = opened(story)
    swept(db, 3, RUN, late_ms=0)
    with pytest.raises(Unclear):
        swept(db, 3, RUN, late_ms=-1)
    window, operations = read(db)
    before = window.line(2)
    later = Last(before.id, before.seq, 1, before.author)
    with pytest.raises(Unclear):
        sweep(Run(window, 3, 9), operations.around(window.firsts[3]), later, LATE)


@pytest.mark.parametrize("seed", range(8))
def test_many_changes_at_once_are_found_as_by_looking_at_each(
    story: Compartment, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Bytes turned anywhere, in any column."""
    chance, db = random.Random(seed), opened(story)
    db.execute("PRAGMA ignore_check_constraints=ON")
    tables = {"ledger_commit": ("author", "feed", "header", "signature", "digests"), "operation": ("salt", "body")}
    for _ in range(chance.randrange(1, 6)):
        table = chance.choice(list(tables))
        column = chance.choice(tables[table])
        row = chance.randrange(3, 120)
        found = db.execute(f"SELECT {column} FROM {table} WHERE row=?", (row,)).fetchone()
        data = bytearray(found[0])
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        db.execute(f"UPDATE {table} SET {column}=? WHERE row=?", (bytes(data), row))
    for each in (64, 1):
        one, other = both(story, monkeypatch, each)
        assert one.findings == other.findings != ()
        assert one.heads == other.heads


@pytest.mark.parametrize("window", [1, 5, 33, 2048])
def test_whatever_the_windows_are_a_whole_file_is_whole(
    story: Compartment, monkeypatch: pytest.MonkeyPatch, window: int
) -> None:
    monkeypatch.setattr(scan, "COMMITS", window)
    monkeypatch.setattr(scan, "OPERATIONS", max(2, window // 2))
    one, other = both(story, monkeypatch)
    assert one == other
    assert (one.findings, one.commits, len(one.heads)) == ((), OURS + 33, 2)


def test_hashes_of_many_are_those_of_each() -> None:
    parts = [bytes([n]) * (n * 7) for n in range(5)]
    assert of_each("commit", parts) == [digest("commit", one).hex() for one in parts]
    salts = [bytes(16)] * 5
    assert of_pairs("op", salts, parts) == [digest("op", *two) for two in zip(salts, parts, strict=True)]
