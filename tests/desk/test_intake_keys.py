"""OpenPGP keys of a newsroom's platforms: brought in locked or not, listed, used, removed; never outside the inbox."""

from collections.abc import Iterator

import pytest
from desks import Desk
from keyed import COMMAND
from seal.gnupg import Ring

from tipdesk.desk import audit, intake_keys
from tipdesk.desk.lock import lock
from tipdesk.domain.events import EventKind
from tipdesk.errors import KeyLocked, Missing, NoKeyInFile


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    made = Ring(tmp_path_factory.mktemp("ring"))
    made.new_key("Desk <desk@example.org>")
    made.new_key("locked@example.org", words="hunter22")
    yield made
    made.close()


def test_keys_that_gnupg_exports_are_listed_with_what_they_open_and_each_is_on_record(desk: Desk, ring: Ring) -> None:
    both = ring.secret("desk@example.org", armored=False) + ring.secret(
        "locked@example.org", words="hunter22", armored=False
    )
    found = intake_keys.bring_in(desk.session, both, "hunter22", COMMAND)
    assert [one.fingerprint for one in found] == [
        ring.fingerprint("desk@example.org"), ring.fingerprint("locked@example.org")
    ]  # fmt: skip
    assert found[0].names == ("Desk <desk@example.org>",)
    assert all(one.opens and not one.revoked for one in found)
    assert intake_keys.listed(desk.again()) == found
    events = [event for event in audit.events(desk.session, 0, 20).events if event.kind is EventKind.KEY_IMPORTED]
    assert {event.subject for event in events} == {one.fingerprint for one in found}


def test_a_locked_key_without_its_passphrase_is_not_kept(desk: Desk, ring: Ring) -> None:
    data = ring.secret("locked@example.org", words="hunter22")
    for words in ("", "hunter23"):
        with pytest.raises(KeyLocked):
            intake_keys.bring_in(desk.session, data, words, COMMAND)
    assert intake_keys.listed(desk.session) == ()
    (kept,) = intake_keys.bring_in(desk.session, data, "hunter22", COMMAND)
    assert [one.expose() for one in kept.held.words] == [b"hunter22"]


def test_a_key_that_is_here_a_public_one_and_none_are_told(desk: Desk, ring: Ring) -> None:
    data = ring.secret("desk@example.org")
    intake_keys.bring_in(desk.session, data, "", COMMAND)
    before = audit.events(desk.session, 0, 50).events
    assert intake_keys.bring_in(desk.session, data, "", COMMAND) == intake_keys.listed(desk.session)
    assert len(intake_keys.listed(desk.session)) == 1
    assert audit.events(desk.session, 0, 50).events == before
    for other in (ring.run("--armor", "--export", "desk@example.org"), b"nothing of the kind", bytes(2 << 20)):
        with pytest.raises(NoKeyInFile):
            intake_keys.bring_in(desk.session, other, "", COMMAND)


def test_a_removed_key_is_gone_from_every_page_and_its_removal_is_on_record(desk: Desk, ring: Ring) -> None:
    (kept,) = intake_keys.bring_in(desk.session, ring.secret("desk@example.org"), "", COMMAND)
    intake_keys.remove(desk.session, kept.id)
    assert intake_keys.listed(desk.session) == ()
    db = desk.session.compartment(desk.session.places.inbox).book.db
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    values = [value for name in tables for row in db.execute(f"SELECT * FROM {name}").fetchall() for value in row]
    assert not any(kept.fingerprint in str(value) for value in values if not isinstance(value, bytes))
    assert not any(kept.fingerprint.encode() in value for value in values if isinstance(value, bytes))
    event = audit.events(desk.session, 0, 1).events[0]
    assert (event.kind, event.subject) == (EventKind.KEY_REMOVED, kept.fingerprint)
    with pytest.raises(Missing):
        intake_keys.remove(desk.session, kept.id)


def test_a_key_stands_readable_in_no_file_of_the_vault(desk: Desk, ring: Ring) -> None:
    (kept,) = intake_keys.bring_in(
        desk.session, ring.secret("locked@example.org", words="hunter22"), "hunter22", COMMAND
    )
    secret = kept.held.secret.expose()
    assert len(secret) > 400
    lock(desk.session)
    for path in desk.folder.parent.rglob("*"):
        if path.is_file() and "ring" not in path.parts:
            data = path.read_bytes()
            assert secret[40:80] not in data
            assert b"hunter22" not in data
    desk.opened()
