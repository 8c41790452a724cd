"""Checking a file again finds whatever was changed in it."""

from pathlib import Path
from typing import Any

import pytest
from folding import CONTRIBUTOR, LEAD, Laptop, Salts, after, genesis, grant, set_x, stripped, write
from folding import person as someone
from folding import shown as shape

from tipdesk.ledger import bodies
from tipdesk.ledger.compartment import Compartment, Location, take_in
from tipdesk.ledger.findings import Altered, ClockAhead, ClockBack, Fork, Hollow, Uncovered
from tipdesk.ledger.ids import CompartmentId, operation_id
from tipdesk.ledger.receive import absent
from tipdesk.ledger.verify import DAY_MS, End, Extent, Progress, Verified, bad, ends, verify
from tipdesk.ledger.writing import Place
from tipdesk.seal.secrets import FileKey


def story(folder: Path, length: int = 5) -> tuple[Laptop, Compartment, list[Any]]:
    chance = Salts(5)
    first = genesis("ann", chance=chance)
    ann = Laptop("ann", chance, [first])
    ann.mine.add(first.feed)
    ann.write(grant("bob", LEAD), grant("cai", CONTRIBUTOR))
    written = [ann.write(set_x(n)) for n in range(length)]
    location = Location(folder, CompartmentId(first.id), FileKey(bytes(32)), shape)
    compartment, _ = take_in(location, [one.received() for one in ann.all()])
    return ann, compartment, written


def checked(compartment: Compartment, now_ms: int = 0, extent: Extent | None = None) -> Verified:
    book = compartment.book
    *steps, last = verify(book.db, book.state.verdict, now_ms, extent or Extent())
    assert all(isinstance(one, Progress) for one in steps)
    assert isinstance(last, Verified)
    return last


def tamper(compartment: Compartment, statement: str, *values: Any) -> None:
    """Whoever has the file's key can write anything into it; triggers stop only our own program."""
    db = compartment.book.db
    db.execute("PRAGMA foreign_keys=OFF")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    db.execute(statement, values)


def test_an_untouched_file_is_clean_and_every_head_is_named(tmp_path: Path) -> None:
    _, compartment, written = story(tmp_path)
    found = checked(compartment)
    assert found.findings == ()
    assert found.heads == ((written[-1].feed, written[-1].id),)
    assert (found.commits, found.signatures) == (7, 2)
    assert checked(compartment, extent=Extent(each=1)).signatures == 8
    compartment.close()


def test_only_what_came_since_is_checked_when_asked(tmp_path: Path) -> None:
    ann, compartment, _ = story(tmp_path)
    first = checked(compartment)
    assert checked(compartment, extent=Extent(first.row)).commits == 0
    compartment.receive([ann.write(set_x(9)).received()])
    again = checked(compartment, extent=Extent(first.row))
    assert (again.commits, again.findings, again.row) == (1, (), first.row + 1)
    compartment.close()


def test_in_portions_the_same_is_found_as_in_one_go(tmp_path: Path) -> None:
    _, compartment, written = story(tmp_path)
    tamper(compartment, "UPDATE ledger_commit SET signature=zeroblob(64) WHERE id=?", bytes.fromhex(written[1].id))
    found, row = [], 0
    while row < compartment.reading().version():
        portion = checked(compartment, extent=Extent(row, 1, row + 2))
        found += portion.findings
        row = portion.row
    assert tuple(found) == checked(compartment, extent=Extent(each=1)).findings
    assert found == [Altered(written[1].id, "signature")]
    compartment.close()


def test_a_single_commit_is_checked_with_its_own_signature(tmp_path: Path) -> None:
    _, compartment, written = story(tmp_path)
    book = compartment.book
    assert [bad(book.db, book.state.verdict, 0, one.id) for one in written] == [()] * len(written)
    tamper(compartment, "UPDATE ledger_commit SET signature=zeroblob(64) WHERE id=?", bytes.fromhex(written[1].id))
    assert bad(book.db, book.state.verdict, 0, written[0].id) == ()
    assert bad(book.db, book.state.verdict, 0, written[1].id) != ()
    compartment.close()


def test_every_end_is_named_with_its_row_and_nothing_waits_in_a_whole_file(tmp_path: Path) -> None:
    ann, compartment, written = story(tmp_path)
    assert ends(compartment.book.db) == (End(written[-1].feed, written[-1].id, 7),)
    assert absent(compartment.book) == ()
    between, last = ann.write(set_x(8)), ann.write(set_x(9))
    compartment.receive([last.received()])
    assert absent(compartment.book) == (between.id,)
    compartment.close()


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        (
            "UPDATE operation SET body=CAST(replace(body, '\"x\":2', '\"x\":7') AS BLOB) WHERE row={first}",
            "operation 0",
        ),
        ("UPDATE operation SET salt=zeroblob(16) WHERE row={first}", "operation 0"),
        ("UPDATE ledger_commit SET digests=zeroblob(32) WHERE row={row}", "digests"),
        ("UPDATE ledger_commit SET author=(SELECT id FROM person WHERE id != author) WHERE row={row}", "place"),
        ("UPDATE ledger_commit SET kept=1 WHERE row={row}", "place"),
        (
            "UPDATE ledger_commit SET header=CAST(replace(header, '\"time\":0', '\"time\":9') AS BLOB) WHERE row={row}",
            "header",
        ),
    ],
)
def test_a_change_amid_good_commits_is_a_finding_of_its_own(tmp_path: Path, statement: str, part: str) -> None:
    _, compartment, written = story(tmp_path)
    victim = bytes.fromhex(written[2].id)
    row, first = compartment.book.db.execute("SELECT row, first FROM ledger_commit WHERE id=?", (victim,)).fetchone()
    tamper(compartment, statement.format(row=row, first=first))
    assert Altered(written[2].id, part) in checked(compartment).findings
    compartment.close()


def test_a_commit_taken_out_of_a_chain_shows(tmp_path: Path) -> None:
    _, compartment, written = story(tmp_path)
    tamper(compartment, "DELETE FROM ledger_commit WHERE id=?", bytes.fromhex(written[2].id))
    assert Altered(written[3].id, "prev") in checked(compartment).findings
    compartment.close()


def test_a_tail_without_a_good_signature_is_named_back_to_the_last_good_one(tmp_path: Path) -> None:
    _, compartment, written = story(tmp_path)
    for one in written[3:]:
        tamper(compartment, "UPDATE ledger_commit SET signature=zeroblob(64) WHERE id=?", bytes.fromhex(one.id))
    assert checked(compartment).findings == (Uncovered(written[0].feed, (written[3].id, written[4].id)),)
    compartment.close()


def test_a_bad_signature_that_a_good_one_covers_was_changed_here(tmp_path: Path) -> None:
    _, compartment, written = story(tmp_path)
    tamper(compartment, "UPDATE ledger_commit SET signature=zeroblob(64) WHERE id=?", bytes.fromhex(written[1].id))
    assert checked(compartment).findings == ()  # covered by what follows, and not one of each 64
    assert checked(compartment, extent=Extent(each=1)).findings == (Altered(written[1].id, "signature"),)
    compartment.close()


def test_every_branch_of_a_fork_is_checked_to_its_own_end(tmp_path: Path) -> None:
    ann, compartment, written = story(tmp_path)
    sides = [after(written[1], set_x("side"), chance=ann.chance)]
    sides.append(after(sides[0], set_x("side 2"), chance=ann.chance))
    compartment.receive([one.received() for one in sides])
    found = checked(compartment)
    (fork,) = found.findings
    assert isinstance(fork, Fork)
    assert (fork.feed, fork.by, fork.seq) == (written[0].feed, someone("ann").id, written[2].header.seq)
    assert {one.commit for one in fork.versions} == {written[2].id, sides[0].id}
    assert {head for _, head in found.heads} == {written[-1].id, sides[-1].id}
    tamper(compartment, "UPDATE ledger_commit SET signature=zeroblob(64) WHERE id=?", bytes.fromhex(sides[-1].id))
    assert Uncovered(written[0].feed, (sides[-1].id,)) in checked(compartment).findings
    compartment.close()


def test_a_body_gone_without_a_purge_is_asked_for_and_one_purged_is_not(tmp_path: Path) -> None:
    ann, compartment, written = story(tmp_path)
    compartment.receive([ann.write(bodies.Purge([operation_id(written[0].id, 0)], "by hand")).received()])
    assert checked(compartment).findings == ()
    tamper(compartment, "UPDATE operation SET salt=NULL, body=NULL WHERE body LIKE '%\"x\":1}%'")
    assert checked(compartment).findings == (Hollow(written[1].id, 1),)
    held_back = ann.write(set_x("later"))
    compartment.receive([stripped(held_back, [operation_id(held_back.id, 0)])])
    assert Hollow(held_back.id, 1) in checked(compartment).findings
    compartment.close()


def test_clocks_that_go_back_or_far_ahead_are_findings(tmp_path: Path) -> None:
    ann, compartment, written = story(tmp_path)
    ahead = write(someone("ann"), Place.after(written[-1]), [], ann.chance, time=DAY_MS + 6)
    back = write(someone("ann"), Place.after(ahead), [], ann.chance, time=3)
    compartment.receive([ahead.received(), back.received()])
    who = someone("ann").id
    assert checked(compartment, now_ms=5).findings == (
        ClockAhead(ahead.id, who, DAY_MS + 6, 5),
        ClockBack(back.id, who, 3, DAY_MS + 6),
    )
    assert checked(compartment, now_ms=6).findings == (ClockBack(back.id, who, 3, DAY_MS + 6),)
    compartment.close()
