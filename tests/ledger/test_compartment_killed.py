"""kill -9 in the midst of writing: what was said to be written is there, whole; what was not may be."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from folding import Laptop, Salts, genesis, person, set_x, shown

from tipdesk.ledger.bulk import NewRecord, Pen
from tipdesk.ledger.compartment import Compartment, Founding, Location, take_in
from tipdesk.ledger.ids import CompartmentId, RecordId, new_record_id
from tipdesk.ledger.verify import Extent, Verified, verify
from tipdesk.seal.secrets import FileKey

KEY = FileKey(bytes(32))


def pen() -> Pen:
    return Pen(person("ann").author, lambda: 1, os.urandom)


def found(folder: Path) -> Location:
    compartment = Compartment.found(folder, KEY, shown, pen(), Founding("story", (person("ann").keys.public,)))
    compartment.close()
    return compartment.location


def record(number: int) -> RecordId:
    return new_record_id(number, lambda size: number.to_bytes(size, "big"))


def killed(location: Location, work: Callable[[Compartment, Callable[[int], object]], None], after: int) -> int:
    """Run `work(compartment, say)` in a child, kill it when it has said `after` things; the last that it said."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        compartment = Compartment.open(location)
        work(compartment, lambda number: os.write(into, number.to_bytes(4, "big")))
        os._exit(0)
    os.close(into)
    last, heard = -1, 0
    while heard < after and (said := os.read(out, 4)):
        last, heard = int.from_bytes(said, "big"), heard + 1
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while said := os.read(out, 4):
        last = int.from_bytes(said, "big")
    os.close(out)
    return last


def whole(location: Location) -> Compartment:
    """Opens, verifies to the last signature, and the index agrees with itself."""
    compartment = Compartment.open(location)
    book = compartment.book
    assert book.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    *_, result = verify(book.db, book.state.verdict, 1, Extent(each=1))
    assert isinstance(result, Verified)
    assert result.findings == ()
    book.db.execute("INSERT INTO words(words) VALUES('integrity-check')")
    cards, tally = (
        dict(book.db.execute(f"SELECT kind, {what} GROUP BY kind").fetchall())
        for what in ("count(*) FROM card", "sum(number) FROM tally")
    )
    assert cards == tally
    return compartment


@pytest.mark.parametrize("after", [1, 4, 9, 23])
def test_single_commits_that_were_said_to_be_written_are_there(tmp_path: Path, after: int) -> None:
    location = found(tmp_path)

    def work(compartment: Compartment, say: Callable[[int], object]) -> None:
        for number in range(200):
            with compartment.commit(pen()) as draft:
                draft.set("tip", record(number), {"x": number})
            say(number)

    last = killed(location, work, after)
    compartment = whole(location)
    view = compartment.reading()
    assert last >= after - 1
    assert all(view.find(record(number)) is not None for number in range(last + 1))
    with compartment.commit(pen()) as draft:
        draft.set("tip", record(999), {"x": 1})
    view.close()
    compartment.close()
    whole(location).close()


@pytest.mark.parametrize("after", [1, 2])
def test_a_bulk_keeps_what_it_said_and_is_whole(tmp_path: Path, after: int) -> None:
    location = found(tmp_path)

    def work(compartment: Compartment, say: Callable[[int], object]) -> None:
        records = (NewRecord("tip", record(number), {"x": number}) for number in range(200_000))
        for kept in compartment.bulk(pen(), records):
            say(kept)

    last = killed(location, work, after)
    compartment = whole(location)
    kept = compartment.book.db.execute("SELECT count(*) FROM card").fetchone()[0]
    assert kept >= last > 0
    with compartment.commit(pen()) as draft:
        draft.set("tip", record(900_000), {"x": 1})
    compartment.close()


def test_a_merge_is_there_whole_or_not_at_all_and_may_come_again(tmp_path: Path) -> None:
    chance = Salts(1)
    first = genesis("ann", chance=chance)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    for n in range(30):
        ann.write(set_x(n))
    location = Location(tmp_path, CompartmentId(first.id), KEY, shown)
    take_in(location, [first.received()])[0].close()
    packet = [one.received() for one in ann.all()]

    def work(compartment: Compartment, say: Callable[[int], object]) -> None:
        say(0)
        compartment.receive(packet)
        say(1)

    for _ in range(3):
        last = killed(location, work, 1)
        compartment = whole(location)
        number = compartment.book.db.execute("SELECT count(*) FROM ledger_commit").fetchone()[0]
        assert number in ({31} if last == 1 else {1, 31})
        compartment.close()
    compartment = Compartment.open(location)
    compartment.receive(packet)
    assert compartment.book.db.execute("SELECT count(*) FROM ledger_commit").fetchone()[0] == 31
    compartment.close()
