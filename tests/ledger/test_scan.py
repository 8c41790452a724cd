"""Commits and operations are read in windows as they stand in the file, whatever their lengths."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from compartments import KEY, Laptop, record_id, tips

from tipdesk.errors import DamagedFile
from tipdesk.ledger import connection, scan
from tipdesk.ledger.compartment import Compartment

ROWS = "SELECT row, id, author, feed, seq, kept, first, header, signature, digests FROM ledger_commit ORDER BY row"
BODIES = "SELECT row, salt, body FROM operation WHERE body IS NOT NULL ORDER BY row"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Compartment]:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    for _ in compartment.bulk(laptop.pen, tips(1, 30)):
        pass
    for number in range(40):
        with compartment.commit(laptop.pen) as draft:
            # Some are longer than what a window joins, some are of several operations.
            for place in range(1 + number % 3):
                text = "x" * (scan.BODY_MOST + 7 if number % 10 == 0 else number)
                draft.set("tip", record_id(100 + number * 3 + place), {"title": "t", "text": text})
    yield compartment
    compartment.close()


def everything(db: object) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    with ThreadPoolExecutor(1) as pool:
        lines = [line for some in scan.commits(db, 0, 1 << 62, pool) for line in some]
        operations = scan.Operations(db, lines[0].first, pool)
        held = [one for line in lines for one in operations.of(line.first, len(line.digests) // 32)]
    return [tuple(one) for one in lines], [tuple(one) for one in held]


@pytest.mark.parametrize("window", [1, 7, 2048])
def test_windows_give_what_stands_there(made: Compartment, monkeypatch: pytest.MonkeyPatch, window: int) -> None:
    monkeypatch.setattr(scan, "COMMITS", window)
    monkeypatch.setattr(scan, "OPERATIONS", window)
    db = made.reading().db
    wanted = db.execute(ROWS).fetchall(), db.execute(BODIES).fetchall()
    assert everything(db) == wanted
    monkeypatch.setattr(scan, "HEADER_MOST", 10)
    assert everything(db) == wanted
    db.close()


def test_a_part_begins_and_ends_where_it_is_asked_to(made: Compartment) -> None:
    db = made.reading().db
    with ThreadPoolExecutor(1) as pool:
        rows = [line.row for some in scan.commits(db, 3, 9, pool) for line in some]
        ninth = db.execute("SELECT first FROM ledger_commit WHERE row = 9").fetchone()[0]
        assert [one.row for one in scan.Operations(db, ninth, pool).of(ninth + 1, 1)] == [ninth + 1]
        assert list(scan.commits(db, 1 << 40, 1 << 62, pool)) == []
    assert rows == [4, 5, 6, 7, 8, 9]
    db.close()


def test_lengths_that_somebody_wrote_into_the_file_shift_nothing(made: Compartment) -> None:
    db = connection.connect(made.location.path, KEY)
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    db.execute("PRAGMA ignore_check_constraints=ON")
    db.execute("UPDATE ledger_commit SET id=substr(id, 1, 31), signature=CAST(signature || x'00' AS BLOB) WHERE row=5")
    assert everything(db)[0] == db.execute(ROWS).fetchall()
    db.execute("PRAGMA writable_schema=ON")
    db.execute("UPDATE sqlite_master SET sql=replace(sql, 'STRICT', '') WHERE name IN ('ledger_commit', 'operation')")
    db.close()
    db = connection.connect(made.location.path, KEY)
    db.execute("PRAGMA ignore_check_constraints=ON")
    db.execute("UPDATE ledger_commit SET header='üü' WHERE row=6")
    with pytest.raises(DamagedFile):
        everything(db)
    db.close()
