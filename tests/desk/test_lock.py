"""Locking: heads in the log, the mark outside, nothing readable left, and never refused."""

import threading
from pathlib import Path

import fakes
import pytest
from desks import PASSPHRASE, Desk

from tipdesk.desk import audit, filing, found, reveal, sources, stories, triage, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.desk.mark import Mark, MarkStore
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import KeyRingLocked, KeyRingRefused, RecordNotWritten, VaultBusy
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import recovery

CANARIES = ("ZQtitle", "ZQtext", "ZQnote", "ZQname", "ZQway", "ZQpromise", "ZQreason", "only a test")


def test_the_log_names_the_heads_of_what_was_open_and_the_list_does_not_show_them(desk: Desk) -> None:
    desk.tip()
    session = desk.again()
    heads = audit.events(session, 0, 9, [EventKind.HEADS])
    assert heads.total == 1
    assert EventKind.HEADS not in {event.kind for event in audit.events(session, 0, 50).events}


def test_nothing_that_was_typed_lies_readable_in_the_vault_or_beside_it(desk: Desk, tmp_path: Path) -> None:
    s = desk.session
    story = stories.found_story(s, "ZQtitle story", "amber ferry")
    tip = TipId(desk.tip("ZQtitle tip", "ZQtext nobody looked"))
    triage.add_note(s, s.places.inbox, tip, "ZQnote")
    filing.file_into(s, [tip], story.story)
    place = CompartmentId(story.story)
    promise = Promise("ZQpromise", 1, "", "", (), frozenset({PersonId(s.me)}))
    identity = Identity("ZQname Person", (Way("signal", "ZQway"),))
    who = sources.add_source(s, place, sources.NewSource(identity, promise))
    reveal.reveal(s, reveal.Request(place, who, "ZQreason long enough", frozenset({0}), 30))
    _search(tmp_path)
    lock(s)
    _search(tmp_path)


def _search(folder: Path) -> None:
    everything = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert len(everything) > 8
    names = " ".join(str(path) for path in everything)
    for canary in CANARIES:
        assert canary not in names
        for form in (canary.encode(), canary.encode("utf-16-le")):
            assert [path for path, data in everything.items() if form in data] == []


def test_a_session_and_its_values_show_no_key(desk: Desk) -> None:
    shown = repr(desk.session) + repr(vars(desk.session))
    for path in (desk.folder / "compartments").glob("*.key"):
        key = desk.session.compartment(CompartmentId(path.stem)).location.key
        assert key.expose().hex() not in shown
        assert repr(key.expose()) not in shown


def test_a_lock_is_never_refused_however_broken_the_log_is(desk: Desk) -> None:
    db = desk.session.compartment(desk.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    lock(desk.session)
    assert desk.session.opened() == frozenset()
    assert desk.opened().standing.desk == "Morrow"


def test_a_file_that_another_process_writes_in_is_waited_for_and_then_told(desk: Desk) -> None:
    there = vault.find(desk.folder)
    other = unlock.unlock(there, unlock.who(there, "").person, PASSPHRASE, desk.around)
    other_db = other.compartment(other.places.log).book.db
    other_db.execute("BEGIN IMMEDIATE")
    release = threading.Timer(1, lambda: other_db.execute("ROLLBACK"))
    release.start()
    stories.found_story(desk.session, "One", "amber ferry")
    release.join()
    other_db.execute("PRAGMA busy_timeout=50")
    desk.session.compartment(desk.session.places.log).book.db.execute("PRAGMA busy_timeout=50")
    other_db.execute("BEGIN IMMEDIATE")
    with pytest.raises(RecordNotWritten) as told:
        stories.found_story(desk.session, "Two", "quiet lamp")
    assert isinstance(told.value.__cause__, VaultBusy)
    other_db.execute("ROLLBACK")
    other.close()
    assert [card.title for card in stories.cards(desk.again())] == ["One"]


def test_window_and_command_write_in_turn_and_both_see_everything(desk: Desk) -> None:
    there = vault.find(desk.folder)
    other = unlock.unlock(there, unlock.who(there, "").person, PASSPHRASE, desk.around)
    stories.found_story(desk.session, "One", "amber ferry")
    stories.found_story(other, "Two", "quiet lamp")
    for session in (desk.session, other):
        kinds = [event.kind for event in audit.events(session, 0, 50).events]
        assert kinds.count(EventKind.STORY_FOUNDED) == 2
    other.close()
    assert [card.title for card in stories.cards(desk.again())] == ["One", "Two"]


class Ring(fakes.MemoryRing):
    """One that refuses in a way of its own."""

    def __init__(self, refusal: Exception) -> None:
        super().__init__()
        self.refusal = refusal

    def read(self, name: str) -> bytes:
        raise self.refusal

    def write(self, name: str, value: bytes) -> None:
        raise self.refusal


@pytest.mark.parametrize("refusal", [KeyRingLocked(), KeyRingRefused("plaintext.Keyring")], ids=["locked", "plaintext"])
def test_a_ring_that_is_locked_or_keeps_secrets_in_the_open_is_done_without(tmp_path: Path, refusal: Exception) -> None:
    around = fakes.surroundings(tmp_path / "state", ring=Ring(refusal))
    plan = found.Plan("Morrow", "Ana", "", PASSPHRASE, recovery.draw_code())
    lock(found.found_desk(tmp_path / "v", plan, around))
    there = vault.find(tmp_path / "v")
    session = unlock.unlock(there, unlock.who(there, "").person, PASSPHRASE, around)
    # The mark lies in the state folder instead: the laptop is known again.
    assert EventKind.LAPTOP_CHANGED not in {event.kind for event in audit.events(session, 0, 9).events}
    session.close()


def test_a_mark_comes_back_as_it_was_kept_and_a_damaged_one_is_none(tmp_path: Path) -> None:
    for ring in (fakes.MemoryRing(), fakes.MemoryRing(absent=True)):
        store = MarkStore(fakes.surroundings(tmp_path / "state", ring=ring), "a" * 32, "b" * 64)
        assert store.read() is None
        store.write(Mark("cafe", "d" * 64))
        assert store.read() == Mark("cafe", "d" * 64)
    for path in (tmp_path / "state").iterdir():
        path.write_bytes(b"noise")
    assert store.read() is None
