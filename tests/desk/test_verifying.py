"""Checking again: a whole desk is whole, and what was really changed in its files is found and named."""

import os
import shutil
import signal
from dataclasses import replace
from pathlib import Path
from typing import Any

import fakes
import pytest
from desks import PASSPHRASE, Desk

from tipdesk.desk import arrivals, audit, keyfiles, stories, triage, unlock, vault, verifying
from tipdesk.desk.arrivals import Shelf
from tipdesk.desk.findings import DamagedDocument, SetBack, SlippedIn
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.desk.verifying import Checking, Depth, PlaceChecked
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import DiskFull, RecordNotWritten
from tipdesk.ledger import connection, feeds, store
from tipdesk.ledger import verify as ledger_verify
from tipdesk.ledger.findings import Altered, ClockAhead, ClockBack, Fork, Gap, Hollow, Uncovered
from tipdesk.ledger.ids import CommitId, CompartmentId

FULL = Depth(full=True)
DAY_MS = 86_400_000


def checked(session: Session, depth: Depth = verifying.EASY) -> dict[str, PlaceChecked]:
    *_, last = verifying.verify(session, depth)
    assert isinstance(last, tuple)
    return {one.name: one for one in last}


def kinds(found: dict[str, PlaceChecked], name: str = "inbox") -> list[type]:
    assert all(one.whole for other, one in found.items() if other != name), found
    return [type(one) for one in found[name].findings]


def alter(desk: Desk, comp: CompartmentId, *statements: str) -> None:
    """Lock, write into the file as whoever has its key can, and unlock: triggers stop only our own program."""
    opening = desk.session.keys.opening
    lock(desk.session)
    (key,) = keyfiles.load(desk.folder / "compartments" / f"{comp}.key", opening)
    db = connection.connect(desk.folder / "compartments" / f"{comp}.db", key, cache_kib=2000)
    db.execute("PRAGMA foreign_keys=OFF")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    for one in statements:
        assert db.execute(one).rowcount == 1
    db.close()
    desk.opened()


def inbox(desk: Desk) -> CompartmentId:
    return desk.session.places.inbox


def work(desk: Desk, count: int = 6) -> TipId:
    """A few commits in the inbox, each moving one tip."""
    tip = TipId(desk.tip())
    for n in range(count):
        triage.move(desk.session, inbox(desk), [tip], DEFAULT_STATES[n % 3])
    return tip


def test_a_desk_that_was_worked_in_is_whole_and_checking_is_an_event(desk: Desk) -> None:
    work(desk)
    stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    gone = stories.found_story(desk.session, "Given up", "grey lamp")
    stories.withdraw_story(desk.session, gone.story)
    for depth in (Depth(), Depth(), Depth(every_signature=True), Depth(full=True, every_signature=True)):
        found = checked(desk.again(), depth)
        assert list(found) == ["my log", "drawer", "roster", "inbox", "amber ferry", "grey lamp"]
        assert all(one.whole for one in found.values()), found
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.VERIFIED


def test_only_what_came_since_the_last_check_is_looked_at_again(desk: Desk) -> None:
    tip = work(desk)
    first = checked(desk.session)["inbox"]
    assert (first.commits, first.since_ms) == (first.total, None)
    again = checked(desk.again())["inbox"]
    assert again.commits == 0
    assert again.since_ms is not None
    triage.move(desk.session, inbox(desk), [tip], DEFAULT_STATES[1])
    since = checked(desk.again())["inbox"]
    assert (since.commits, since.total) == (1, first.total + 1)
    assert checked(desk.session, FULL)["inbox"].commits == since.total
    assert checked(desk.session, Depth(every_signature=True))["inbox"].commits == since.total


def test_of_what_came_since_each_signature_is_checked(desk: Desk) -> None:
    work(desk)
    checked(desk.session)
    last = checked(desk.session)["inbox"].total
    work(desk, 0)
    triage.move(desk.session, inbox(desk), [TipId(desk.tip("Other"))], DEFAULT_STATES[1])
    alter(desk, inbox(desk), f"UPDATE ledger_commit SET signature=zeroblob(64) WHERE row={last + 1}")
    assert kinds(checked(desk.session)) == [Altered]
    # It is told each time until it is mended.
    assert kinds(checked(desk.again())) == [Altered]


def test_what_was_changed_before_the_last_check_is_found_from_nothing(desk: Desk) -> None:
    work(desk)
    checked(desk.session)
    row = _row(desk, "SELECT min(row) FROM operation WHERE body LIKE '%hull%'")
    alter(desk, inbox(desk), f"UPDATE operation SET body=CAST(replace(body,'hull','hall') AS BLOB) WHERE row={row}")
    assert kinds(checked(desk.session)) == []
    found = checked(desk.session, FULL)
    assert kinds(found) == [Altered]
    assert "operation" in str(found["inbox"].findings[0])


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("UPDATE operation SET salt=zeroblob(16) WHERE row={op}", Altered),
        ("UPDATE operation SET salt=NULL, body=NULL WHERE row={op}", Hollow),
        ("DELETE FROM operation WHERE row={op}", Hollow),
        ("UPDATE ledger_commit SET kept=1 WHERE row={commit}", Altered),
        ("UPDATE ledger_commit SET digests=zeroblob(32) WHERE row={commit}", Altered),
        ("UPDATE ledger_commit SET signature=zeroblob(64) WHERE row={commit}", Uncovered),
    ],
)
@pytest.mark.parametrize("depth", [Depth(), FULL], ids=["plain", "full"])
def test_each_change_in_the_last_commit_is_found_in_its_place_alone(
    desk: Desk, change: str, kind: type, depth: Depth
) -> None:
    tip = work(desk)
    checked(desk.session)
    triage.set_next_step(desk.session, inbox(desk), tip, "call the yard")
    commit = _row(desk, "SELECT max(row) FROM ledger_commit")
    op = _row(desk, "SELECT max(row) FROM operation")
    alter(desk, inbox(desk), change.format(commit=commit, op=op))
    assert set(kinds(checked(desk.session, depth))) == {kind}


def test_clocks_that_ran_back_or_ahead_are_told_each_time_and_looked_at_once(desk: Desk) -> None:
    tip = work(desk)
    desk.clock.pass_ms(-3_600_000)
    triage.set_next_step(desk.session, inbox(desk), tip, "call the yard")
    desk.clock.pass_ms(3 * DAY_MS)
    triage.set_next_step(desk.session, inbox(desk), tip, "call again")
    desk.clock.pass_ms(-3 * DAY_MS + 7_200_000)
    for commits in (None, 0, 0):
        found = checked(desk.session)["inbox"]
        assert {type(one) for one in found.findings} == {ClockBack, ClockAhead}
        assert commits is None or found.commits == commits


def test_a_compartment_set_back_is_found_by_what_was_verified(desk: Desk) -> None:
    tip = work(desk)
    old = _at_rest(desk, inbox(desk))
    desk.opened()
    triage.set_next_step(desk.session, inbox(desk), tip, "call the yard")
    assert checked(desk.session)["inbox"].whole
    (head,) = checked(desk.session)["inbox"].heads
    # Nothing in the log names this head yet: the process is killed before it locks.
    desk.session.close()
    _path(desk, inbox(desk)).write_bytes(old)
    desk.opened()
    for _ in range(2):
        (found,) = checked(desk.session)["inbox"].findings
        assert isinstance(found, SetBack)
        assert found.missing == (CommitId(head),)


def test_a_compartment_set_back_under_a_log_that_knows_better_is_found(desk: Desk) -> None:
    desk.again()
    old = _at_rest(desk, inbox(desk))
    desk.opened()
    desk.tip()
    _at_rest(desk, inbox(desk))
    _path(desk, inbox(desk)).write_bytes(old)
    desk.opened()
    assert kinds(checked(desk.session)) == [SetBack]


def test_what_was_set_back_and_came_again_is_whole_again(desk: Desk) -> None:
    tip = work(desk)
    old = _at_rest(desk, inbox(desk))
    desk.opened()
    triage.set_next_step(desk.session, inbox(desk), tip, "call the yard")
    (head,) = checked(desk.session)["inbox"].heads
    lost = store.received(desk.session.compartment(inbox(desk)).book.db, CommitId(head))
    _at_rest(desk, inbox(desk))
    _path(desk, inbox(desk)).write_bytes(old)
    desk.opened()
    assert kinds(checked(desk.session)) == [SetBack]
    desk.session.compartment(inbox(desk)).receive([lost])
    assert kinds(checked(desk.session)) == []


def test_a_clone_that_wrote_on_is_a_fork_and_what_it_wrote_alone_leaves_a_gap(desk: Desk, tmp_path: Path) -> None:
    tip = work(desk)
    lock(desk.session)
    shutil.copytree(desk.folder, tmp_path / "clone")
    # The laptop is cloned with its key ring: nothing tells the two apart.
    ring = fakes.MemoryRing()
    ring.kept = dict(desk.ring.kept)
    clone = _clone(desk, tmp_path / "clone", ring)
    desk.opened()
    theirs = [_next(clone, tip, f"step {n}") for n in range(3)]
    triage.set_next_step(desk.session, inbox(desk), tip, "my own")
    here = desk.session.compartment(inbox(desk))
    here.receive([theirs[2]])
    (gap,) = checked(desk.session)["inbox"].findings
    assert isinstance(gap, Gap)
    assert len(gap.missing) == 1
    here.receive(theirs)
    for _ in range(2):
        (fork,) = checked(desk.session)["inbox"].findings
        assert isinstance(fork, Fork)
        assert fork.by == desk.session.me
        # The clone's first and ours, side by side.
        assert len({one.commit for one in fork.versions}) == len({one.digests for one in fork.versions}) == 2
        assert [(one.seq, one.kinds) for one in fork.versions] == [(fork.seq, ("set tip",))] * 2
    forgotten = verifying.heads.remembered(desk.session, inbox(desk))
    assert not any(isinstance(one, Fork) for one in forgotten.lasting)


def test_a_line_put_in_among_what_was_verified_is_found(desk: Desk, tmp_path: Path) -> None:
    work(desk)
    lock(desk.session)
    shutil.copytree(desk.folder, tmp_path / "clone")
    clone = _clone(desk, tmp_path / "clone")
    feeds.forget_all(clone.compartment(clone.places.inbox).book.db)
    forged = _next(clone, TipId("0" * 32), "forged")
    desk.opened()
    assert checked(desk.session)["inbox"].whole
    desk.session.compartment(inbox(desk)).receive([forged])
    row = _row(desk, "SELECT max(row) FROM ledger_commit")
    op = _row(desk, "SELECT max(row) FROM operation")
    alter(
        desk,
        inbox(desk),
        f"UPDATE ledger_commit SET row=-1, first=-9 WHERE row={row}",
        f"UPDATE operation SET row=-9, ledger_commit=-1 WHERE row={op}",
    )
    assert kinds(checked(desk.session)) == [SlippedIn]


def test_what_the_drawer_remembers_is_believed_only_with_ones_own_signature(desk: Desk) -> None:
    work(desk)
    checked(desk.session)
    assert checked(desk.session)["inbox"].commits == 0
    drawer = desk.session.places.drawer
    alter(
        desk,
        drawer,
        "UPDATE ledger_commit SET signature=zeroblob(64) WHERE row=(SELECT max(row) FROM ledger_commit)",
    )
    found = checked(desk.session)
    assert found["inbox"].commits == found["inbox"].total
    assert [type(one) for one in found["drawer"].findings] == [Uncovered]


def test_a_check_of_every_signature_that_was_broken_off_goes_on_where_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(desk, 12)
    monkeypatch.setattr(verifying, "PORTION", 5)
    steps = verifying.verify(desk.session, Depth(every_signature=True), only=inbox(desk))
    asked: list[int] = []
    real = verifying.ledger.verify

    def broken(db: Any, verdict: Any, now_ms: int, extent: Any) -> Any:
        asked.append(extent.after_row)
        if len(asked) == 3:
            raise KeyboardInterrupt
        yield from real(db, verdict, now_ms, extent)

    monkeypatch.setattr(verifying.ledger, "verify", broken)
    with pytest.raises(KeyboardInterrupt):
        list(steps)
    assert asked == [0, 5, 10]
    total = desk.session.view(inbox(desk)).version()
    *_, last = verifying.verify(desk.session, Depth(every_signature=True), only=inbox(desk))
    assert isinstance(last, tuple)
    assert (last[0].commits, last[0].whole) == (total - 10, True)
    *_, last = verifying.verify(desk.session, Depth(every_signature=True), only=inbox(desk))
    assert not isinstance(last, Checking)
    assert last[0].commits == total


def killed_after(desk: Desk, portions: int) -> None:
    """In a process of its own that is killed once it has begun so many portions."""
    lock(desk.session)
    child = os.fork()
    if child == 0:
        desk.opened()
        began = 0
        for step in verifying.verify(desk.session, Depth(every_signature=True), only=inbox(desk)):
            if isinstance(step, Checking):
                began += 1
                if began == portions:
                    os.kill(os.getpid(), signal.SIGKILL)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    desk.opened()


def test_a_check_of_every_signature_that_was_killed_goes_on_with_the_portion_that_was_not_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(desk, 20)
    monkeypatch.setattr(verifying, "PORTION", 5)
    monkeypatch.setattr(ledger_verify, "STEP", 1)
    killed_after(desk, 3)
    total = desk.session.view(inbox(desk)).version()
    *_, last = verifying.verify(desk.session, Depth(every_signature=True), only=inbox(desk))
    assert isinstance(last, tuple)
    assert (last[0].commits, last[0].whole) == (total - 10, True)
    # Each portion's end is a commit in the drawer, signed: cut off in the midst of writing it, the one before stands.
    # The clock that went on in there has not gone on here.
    assert {type(one) for one in checked(desk.session)["drawer"].findings} <= {ClockBack}
    killed_after(desk, 1)
    alter(desk, inbox(desk), "UPDATE ledger_commit SET signature=zeroblob(64) WHERE row=8")
    found = checked(desk.session, Depth(every_signature=True))
    assert [type(one) for one in found["inbox"].findings] == [Altered]


def test_a_sealed_file_that_was_cut_is_named_by_the_full_check(desk: Desk) -> None:
    s = desk.session
    shelf = Shelf(s, s.places.inbox)
    paper = shelf.seal("sheet.txt", "text/plain", [b"carbon copy"])
    shelf.file([arrivals.Arrival("d" * 64, "mail", "Sheets", "text", documents=(paper,))])
    (sealed,) = s.compartment(s.places.inbox).location.documents.iterdir()
    assert checked(s, FULL)["inbox"].whole
    sealed.write_bytes(sealed.read_bytes()[:-1])
    assert checked(s, FULL)["inbox"].findings == (DamagedDocument(sealed.name),)
    sealed.unlink()
    assert checked(s, FULL)["inbox"].findings == (DamagedDocument(sealed.name),)
    assert checked(s)["inbox"].whole


def test_a_story_that_does_not_open_is_told_and_the_rest_is_checked(desk: Desk) -> None:
    card = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    whole = _at_rest(desk, CompartmentId(card.story))
    _path(desk, CompartmentId(card.story)).write_bytes(whole[:100])
    desk.opened()
    found = checked(desk.session)
    assert found["amber ferry"].failed is not None
    assert all(one.whole for name, one in found.items() if name != "amber ferry")


def test_where_there_is_no_room_to_remember_what_was_found_is_told_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull("drawer.db")

    work(desk)
    with monkeypatch.context() as disk:
        disk.setattr(verifying.heads, "remember", full)
        assert checked(desk.session)["inbox"].whole
    again = checked(desk.session)["inbox"]
    assert again.commits == again.total


def test_where_the_event_cannot_be_written_nothing_is_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise RecordNotWritten

    monkeypatch.setattr(verifying.record, "note", full)
    monkeypatch.setattr(verifying, "places", lambda _: pytest.fail("read"))
    with pytest.raises(RecordNotWritten):
        list(verifying.verify(desk.session))


def _clone(desk: Desk, folder: Path, ring: fakes.MemoryRing | None = None) -> Session:
    found, around = vault.find(folder), replace(desk.around, ring=ring or desk.ring)
    return unlock.unlock(found, unlock.who(found, "").person, PASSPHRASE, around)


def _next(session: Session, tip: TipId, words: str) -> Any:
    """One commit of a clone, as it is carried elsewhere."""
    compartment = session.compartment(session.places.inbox)
    triage.set_next_step(session, session.places.inbox, tip, words)
    row = compartment.book.db.execute("SELECT id FROM ledger_commit ORDER BY row DESC LIMIT 1").fetchone()
    return store.received(compartment.book.db, CommitId(row[0].hex()))


def _row(desk: Desk, asked: str) -> int:
    return int(desk.session.compartment(inbox(desk)).book.db.execute(asked).fetchone()[0])


def _path(desk: Desk, comp: CompartmentId) -> Path:
    return desk.folder / "compartments" / f"{comp}.db"


def _at_rest(desk: Desk, comp: CompartmentId) -> bytes:
    lock(desk.session)
    return _path(desk, comp).read_bytes()
