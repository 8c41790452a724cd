"""Filing many at once: others write between its steps, nothing forks, nothing that was purged stays in a page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from compartments import KEY, Laptop, record_id, tips
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tipdesk.errors import Malformed
from tipdesk.ledger import ahead, bulk, store
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import operation_id

PAGE, RESERVED, NONCE, SALT = 4096, 80, 16, 16


def decrypted(path: Path) -> bytes:
    """Every page in clear, those that no table uses too: what one with the key and a hex editor sees."""
    data = path.read_bytes()
    pages = []
    for at in range(0, len(data), PAGE):
        page = data[at : at + PAGE]
        nonce = page[PAGE - RESERVED : PAGE - RESERVED + NONCE]
        opening = Cipher(algorithms.AES(KEY.expose()), modes.CBC(nonce)).decryptor()
        pages.append(opening.update(page[SALT if at == 0 else 0 : PAGE - RESERVED]) + opening.finalize())
    return b"".join(pages)


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "BATCHES", (200,))
    monkeypatch.setattr(ahead, "COMMIT_OPERATIONS", 50)


def state(compartment: Compartment) -> tuple[int, int]:
    db = compartment.book.db
    commits, counting = db.execute("SELECT count(*), sum(counts) FROM ledger_commit").fetchone()
    assert commits == counting
    assert db.execute("SELECT count(*) FROM fork").fetchone() == (0,)
    return int(db.execute("SELECT count(*) FROM card").fetchone()[0]), len(store.heads(db))


@pytest.mark.usefixtures("small_steps")
def test_all_is_filed_however_the_steps_fall(tmp_path: Path) -> None:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    assert list(compartment.bulk(laptop.pen, tips(1, 630)))[-1] == 630
    assert state(compartment) == (630, 1)
    assert list(compartment.bulk(laptop.pen, [])) == []
    compartment.close()


@pytest.mark.usefixtures("small_steps")
def test_short_writes_between_two_steps_fork_nothing(tmp_path: Path) -> None:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    for kept in compartment.bulk(laptop.pen, tips(1, 900)):
        with compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(kept), {"state": "checking"})
    assert state(compartment) == (900, 1)
    view = compartment.reading()
    assert view.counts("tip")["checking"] >= 4
    view.close()
    compartment.close()


@pytest.mark.usefixtures("small_steps")
def test_another_process_may_write_between_two_steps(tmp_path: Path) -> None:
    laptop = Laptop()
    mine = laptop.found(tmp_path)
    other = Compartment.open(mine.location)
    for kept in mine.bulk(laptop.pen, tips(1, 900)):
        with other.commit(laptop.pen) as draft:
            draft.set("note", record_id(100_000 + kept + len(store.heads(other.book.db))), {"title": "beside"})
    assert state(mine)[1] == 1
    other.close()
    mine.close()


@pytest.mark.usefixtures("small_steps")
def test_who_stops_asking_keeps_what_was_said(tmp_path: Path) -> None:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    steps = compartment.bulk(laptop.pen, tips(1, 900))
    assert next(steps) == 200
    steps.close()  # type: ignore[attr-defined]
    compartment.close()
    compartment = Compartment.open(compartment.location)
    assert state(compartment) == (200, 1)
    compartment.close()


@pytest.mark.usefixtures("small_steps")
def test_a_reader_that_fails_midway_keeps_the_transactions_before(tmp_path: Path) -> None:
    def broken() -> Iterator[NewRecord]:
        yield from tips(1, 450)
        yield NewRecord("tip", record_id(999), {"float": 1.5})

    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    said = [0]
    with pytest.raises(Malformed):
        said.extend(compartment.bulk(laptop.pen, broken()))
    assert state(compartment)[0] == said[-1] == 400
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"state": "checking"})
    assert state(compartment) == (400, 1)
    compartment.close()


@pytest.mark.parametrize("between", [False, True])
@pytest.mark.parametrize("merged_from", [1, 1_000_000])
def test_a_purged_word_is_in_no_page_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, between: bool, merged_from: int
) -> None:
    monkeypatch.setattr(bulk, "MERGED_WHOLE", merged_from)
    monkeypatch.setattr(ahead, "BATCHES", (700,))
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    rows = tips(1, 2100)
    rows[300] = NewRecord("tip", record_id(301), {"title": "zzcanaryword", "text": "the zzcanaryword sang"})

    def purge() -> None:
        view = compartment.reading()
        first = view.history(record_id(301))[0].written
        view.close()
        with compartment.commit(laptop.pen) as draft:
            draft.decide(Purge([operation_id(first.node.id, first.place)], "by hand"))

    steps = compartment.bulk(laptop.pen, rows)
    next(steps)
    if between:
        purge()
    for _ in steps:
        pass
    if not between:
        compartment.close()
        assert b"canaryword" in decrypted(compartment.location.path)
        compartment = Compartment.open(compartment.location)
        purge()
    view = compartment.reading()
    assert view.search("zzcanaryword").total == 0
    assert view.search("ferry").total == 2099
    view.close()
    compartment.close()
    # Without the first letters, which the index may share with the word before.
    assert b"canaryword" not in decrypted(compartment.location.path)


TEXTS = [
    "plain",
    "Ünïcode Größe",
    "税务局 and ไทย",
    "a\0b\x01c\x1f",
    'quo"te \\ back',
    "line\nbreak\u2028",
    "\U0001d518\U0001d52b 👩‍👩‍👧",
    "λιμάνι",
]


def instances(compartment: Compartment) -> list[tuple[object, ...]]:
    """Every word of the index with its place, numbered within the tips."""
    db = compartment.book.db
    db.execute("CREATE VIRTUAL TABLE temp.instance USING fts5vocab(main, words, 'instance')")
    first = db.execute("SELECT min(row) FROM card").fetchone()[0]
    return [(row - first, *rest) for row, *rest in db.execute("SELECT doc, term, col, offset FROM temp.instance")]


def test_a_bulk_gives_the_index_what_single_commits_do(tmp_path: Path) -> None:
    laptop = Laptop()
    rows = [
        NewRecord("tip", record_id(n + 1), {"title": text, "text": f"{text} {TEXTS[n - 1]}", "sender": text * 2})
        for n, text in enumerate(TEXTS)
    ]
    for name in ("one", "all"):
        (tmp_path / name).mkdir()
    one_by_one, together = laptop.found(tmp_path / "one"), laptop.found(tmp_path / "all")
    for row in rows:
        with one_by_one.commit(laptop.pen) as draft:
            draft.set(*row)
    assert list(together.bulk(laptop.pen, rows)) == [len(rows)]
    words = instances(together)
    assert len({word for _, word, *_ in words}) > len(TEXTS)
    assert words == instances(one_by_one)
    for compartment in (one_by_one, together):
        compartment.close()


@pytest.mark.parametrize("merged_from", [1, 1_000_000])
def test_no_commit_after_a_bulk_merges_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, merged_from: int
) -> None:
    monkeypatch.setattr(ahead, "BATCHES", (1500,))
    monkeypatch.setattr(bulk, "MERGED_WHOLE", merged_from)
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    # Fewer pieces than are merged within the bulk.
    for _ in compartment.bulk(laptop.pen, tips(1, 1500 * 7, text=" ".join(f"word{n}" for n in range(60)))):
        pass
    db = compartment.book.db
    pages = db.execute("SELECT count(*) FROM words_data").fetchone()[0]
    written = []
    for number in range(40):
        before = db.total_changes
        with compartment.commit(laptop.pen) as draft:
            draft.set("tip", record_id(90_000 + number), {"title": f"later {number}"})
        written.append(db.total_changes - before)
    assert pages > 800
    # Merging writes each page, and takes away each that it read.
    assert max(written) < pages
    compartment.close()
