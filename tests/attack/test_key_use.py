"""No process has a key before its use is synced; it has that key and nothing of the vault; its crash leaves nothing."""

import os
import signal
import sys
from pathlib import Path

import pytest
from attack.test_memory import held
from desks import PASSPHRASE, Desk
from keyed import COMMAND

from tipdesk.desk import intake_address, intake_opening, keyhole, starting
from tipdesk.desk.intake_opening import InboxKeys
from tipdesk.desk.starting import Started
from tipdesk.domain.events import EventKind
from tipdesk.errors import RecordNotWritten
from tipdesk.intake.unsealing import Asked
from tipdesk.seal.age import files
from tipdesk.seal.age.keys import parse_recipient
from tipdesk.seal.secrets import SealSeed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory of another process is read from /proc")

SENTENCE = "Zqcanary nobody looked at the hull"


def logged(desk: Desk) -> list[str]:
    """What a connection of its own finds committed in the file of the log: no row of an open transaction."""
    view = desk.session.compartment(desk.session.places.log).reading()
    try:
        found = [view.record(card.record).events for card in view.every("event")]
    finally:
        view.close()
    said = [one.body.fields for events in found for one in events]  # type: ignore[union-attr]
    return [str(one["subject"]) for one in said if one["kind"] == EventKind.KEY_USED.value]


def test_the_line_stands_in_the_log_s_file_before_a_process_is_even_started(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = intake_address.renew(desk.session)
    keys, seen = InboxKeys(desk.session, COMMAND), list[list[str]]()

    def start(command: tuple[str, ...]) -> Started:
        seen.append(logged(desk))
        return starting.start(command)

    monkeypatch.setattr(keyhole, "start", start)
    for name in keys.names("age", ()) or ():
        keys.pour(name, Asked("age")).given_up()
    assert seen == [[address.mark], [address.mark]]
    # Without a key there is nothing to put on record.
    keys.pour(intake_opening.NO_KEY, Asked("openpgp")).given_up()
    keys.rest()


def test_a_log_that_takes_no_line_keeps_every_key_from_every_process(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library itself refuses the write, as on a disk that turned read-only."""
    intake_address.renew(desk.session)
    keys, started = InboxKeys(desk.session, COMMAND, "typed words"), list[object]()
    monkeypatch.setattr(keyhole, "start", started.append)
    log = desk.session.compartment(desk.session.places.log)
    log.book.db.execute("PRAGMA query_only=ON")
    names = [*(keys.names("age", ()) or ()), *(keys.names("openpgp", ("passphrase",)) or ())]
    assert len(names) == 3
    for name in names:
        with pytest.raises(RecordNotWritten):
            keys.pour(name, Asked("age"))
    assert started == []
    log.book.db.execute("PRAGMA query_only=OFF")


def test_a_process_has_its_one_key_and_nothing_of_the_vault_and_leaves_nothing_when_it_dies(
    desk: Desk, tmp_path: Path
) -> None:
    desk.tip("Sheets", SENTENCE)
    old = intake_address.renew(desk.session)
    desk.clock.pass_ms(1)
    intake_address.renew(desk.session)
    session = desk.session
    mine, other = (one.hybrid._seed.expose() for one in intake_address.secrets(session))
    identity = next(value for value in vars(session.keys.opening).values() if isinstance(value, SealSeed))
    canaries = {
        "sentence": SENTENCE.encode(),
        "passphrase": PASSPHRASE.expose(),
        "identity": identity.expose(),
        "inbox": session.compartment(session.places.inbox).location.key.expose(),
        "log": session.compartment(session.places.log).location.key.expose(),
        "other": other,
        "mine": mine,
    }
    keys = InboxKeys(session, COMMAND)
    name = next(one for one in keys.names("age", ()) or () if old.mark not in one and "quantum" in one)
    pouring = keys.pour(name, Asked("age"))
    address = intake_address.addresses(session)[0]
    sealed = files.seal_bytes([parse_recipient(address.hybrid)], SENTENCE.encode() * 9000)
    before = {path for folder in ("/", "/tmp", "/var/tmp") for path in Path(folder).iterdir()}
    os.set_blocking(pouring.sealed, True)
    os.write(pouring.sealed, sealed[: 64 << 10])
    pid = pouring.process.process.pid
    # It stands in the middle of the message, with the key in use: else the search would prove nothing.
    assert held(pid, {"mine": mine}) == {"mine"}
    assert held(pid, canaries) - {"mine", "sentence"} == set()
    assert Path(f"/proc/{pid}/limits").read_text().split("Max core file size")[1].split()[:2] == ["0", "0"]
    os.kill(pid, signal.SIGABRT)
    assert pouring.process.process.wait(10) == -signal.SIGABRT
    pouring.handed_over()
    assert pouring.verdict().outcome.value == "gone"
    after = {path for folder in ("/", "/tmp", "/var/tmp") for path in Path(folder).iterdir()}
    assert not [path for path in after - before if "core" in path.name]
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not any(canary in data for canary in (mine, SENTENCE.encode())), path
    keys.rest()
