"""The one import opens what is sealed to the inbox: by the right key, on record before, each thing inside apart."""

import io
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import Desk
from keyed import COMMAND
from seal.gnupg import Ring

from tipdesk.desk import audit, intake_address, intake_keys, intake_opening, tips
from tipdesk.desk.arrivals import Shelf
from tipdesk.desk.intake_opening import InboxKeys
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.errors import RecordNotWritten
from tipdesk.intake.filing import Step, file_paths
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.unsealing import Asked
from tipdesk.reader.messages import Reason
from tipdesk.seal.age import armor, files
from tipdesk.seal.age.keys import parse_recipient
from tipdesk.seal.age.scrypt import ScryptRecipient
from tipdesk.seal.age.x25519 import X25519Identity
from tipdesk.seal.secrets import Passphrase

MAIL = b"From: Rosa <rosa@example.org>\nSubject: the hull\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n\nNobody looked.\n"


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    made = Ring(tmp_path_factory.mktemp("ring"))
    made.new_key("desk@example.org")
    made.new_key("other@example.org")
    yield made
    made.close()


def brought_in(desk: Desk, *paths: Path, passphrase: str = "") -> Step:
    keys = InboxKeys(desk.session, COMMAND, passphrase)
    shelf, named = Shelf(desk.session, desk.session.places.inbox), [str(one) for one in paths]
    with Host(reader_command(sys.executable), keys=keys) as host:
        *_, last = file_paths(named, host, shelf, now_ms=desk.around.now_ms, cancelled=lambda: False)
    return last


def whole(desk: Desk, title: str) -> tips.WholeTip:
    place = desk.session.places.inbox
    card = next(one for one in tips.window(desk.session, place, (), 0, 50) if one.title == title)
    return tips.read(desk.session, place, TipId(str(card.tip)))


def uses(desk: Desk) -> list[str]:
    return [one.subject for one in audit.events(desk.session, 0, 50).events if one.kind is EventKind.KEY_USED]


def test_a_file_sealed_to_either_address_is_the_tip_that_is_in_it(desk: Desk, tmp_path: Path) -> None:
    address = intake_address.renew(desk.session)
    for name, recipient in (("strong.age", address.hybrid), ("classic.age", address.classic)):
        sealed = files.seal_bytes([parse_recipient(recipient)], MAIL.replace(b"the hull", name.encode()))
        (tmp_path / name).write_bytes(armor.encode(sealed) if name.startswith("classic") else sealed)
        assert brought_in(desk, tmp_path / name).filed == 1
        tip = whole(desk, name)
        assert "Nobody looked." in tip.tip.text
        assert [one.name for one in tip.documents] == ["message.eml"]
        opened = next(notice for notice in tip.tip.warnings if notice.kind == "opened")
        assert address.mark in opened.names[0]
    assert uses(desk) == [address.mark]  # one line for an hour, summed up at the lock
    # The same files again: known by what was sealed, and nothing is opened.
    before = audit.events(desk.session, 0, 50).events
    assert brought_in(desk, *sorted(tmp_path.glob("*.age"))).same == 2
    assert len(audit.events(desk.session, 0, 50).events) == len(before)


def test_the_use_of_a_key_is_on_record_before_a_process_has_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = intake_address.renew(desk.session)
    (tmp_path / "x.age").write_bytes(files.seal_bytes([parse_recipient(address.hybrid)], MAIL))
    keys = InboxKeys(desk.session, COMMAND)

    def full(*_: object, **__: object) -> None:
        raise RecordNotWritten

    monkeypatch.setattr(intake_opening.record, "note", full)
    (name, *_) = keys.names("age", ()) or ()
    with pytest.raises(RecordNotWritten):
        keys.pour(name, Asked("age"))
    assert keys._keyhole._all == []


def test_what_is_inside_is_taken_apart_and_the_sealed_file_is_kept_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    address = intake_address.renew(desk.session)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("letter.eml", MAIL)
        archive.writestr("note.txt", "the second ledger")
    sealed = files.seal_bytes([parse_recipient(address.hybrid)], packed.getvalue())
    (tmp_path / "bundle.zip.age").write_bytes(sealed)
    assert brought_in(desk, tmp_path / "bundle.zip.age").filed == 3
    assert whole(desk, "the hull").tip.text.strip() == "Nobody looked."
    kept = whole(desk, "bundle.zip.age")
    assert any(notice.kind == "opened" for notice in kept.tip.warnings)
    assert brought_in(desk, tmp_path / "bundle.zip.age").filed == 0


def test_a_missing_key_leaves_the_file_in_the_queue_and_says_whose_it_was(
    desk: Desk, tmp_path: Path, ring: Ring
) -> None:
    intake_keys.bring_in(desk.session, ring.secret("other@example.org"), "", COMMAND)
    (tmp_path / "tip.gpg").write_bytes(ring.sealed(MAIL, "desk@example.org"))
    step = brought_in(desk, tmp_path / "tip.gpg")
    (failed,) = step.failed
    assert (step.filed, failed.failure.reason) == (0, Reason.NO_KEY)
    assert ring.fingerprint("desk@example.org").endswith(failed.failure.names[0])
    # The key arrives, and the same file is opened.
    intake_keys.bring_in(desk.session, ring.secret("desk@example.org"), "", COMMAND)
    assert brought_in(desk, tmp_path / "tip.gpg").filed == 1
    assert uses(desk) == [ring.fingerprint("desk@example.org")]


def test_an_age_file_for_another_desk_stays_and_one_with_a_passphrase_asks_for_it(desk: Desk, tmp_path: Path) -> None:
    intake_address.renew(desk.session)
    (tmp_path / "other.age").write_bytes(files.seal_bytes([X25519Identity.generate().recipient], MAIL))
    (tmp_path / "words.age").write_bytes(files.seal_bytes([ScryptRecipient(Passphrase(b"blue cabinet"), 10)], MAIL))
    step = brought_in(desk, tmp_path / "other.age", tmp_path / "words.age")
    assert [(one.failure.reason, one.failure.names) for one in step.failed] == [
        (Reason.NO_KEY, ()), (Reason.NO_KEY, ("passphrase",)),
    ]  # fmt: skip
    assert brought_in(desk, tmp_path / "words.age", passphrase="wrong").filed == 0
    assert brought_in(desk, tmp_path / "words.age", passphrase="blue cabinet").filed == 1


def test_without_any_key_of_its_kind_a_sealed_file_is_kept_closed(desk: Desk, tmp_path: Path, ring: Ring) -> None:
    (tmp_path / "tip.gpg").write_bytes(ring.sealed(MAIL, "desk@example.org"))
    (tmp_path / "tip.age").write_bytes(files.seal_bytes([X25519Identity.generate().recipient], MAIL))
    assert brought_in(desk, tmp_path / "tip.age").filed == 1
    assert brought_in(desk, tmp_path / "tip.gpg").filed == 1
    for name in ("tip.age", "tip.gpg"):
        assert [one.kind for one in whole(desk, name).tip.warnings] == ["encrypted"]


def test_a_file_in_a_sealed_file_that_waits_for_its_key_is_opened_when_it_came(
    desk: Desk, tmp_path: Path, ring: Ring
) -> None:
    address = intake_address.renew(desk.session)
    intake_keys.bring_in(desk.session, ring.secret("other@example.org"), "", COMMAND)
    inner = ring.sealed(MAIL, "desk@example.org")
    (tmp_path / "twice.age").write_bytes(files.seal_bytes([parse_recipient(address.hybrid)], inner))
    assert [one.failure.reason for one in brought_in(desk, tmp_path / "twice.age").failed] == [Reason.NO_KEY]
    intake_keys.bring_in(desk.session, ring.secret("desk@example.org"), "", COMMAND)
    assert brought_in(desk, tmp_path / "twice.age").filed == 2
    assert whole(desk, "the hull").tip.text.strip() == "Nobody looked."


def test_a_sealed_file_that_was_changed_is_told_and_nothing_of_it_kept(desk: Desk, tmp_path: Path) -> None:
    address = intake_address.renew(desk.session)
    sealed = bytearray(files.seal_bytes([parse_recipient(address.hybrid)], MAIL * 3000))
    sealed[-5] ^= 1
    (tmp_path / "changed.age").write_bytes(bytes(sealed))
    step = brought_in(desk, tmp_path / "changed.age")
    assert (step.filed, [one.failure.reason for one in step.failed]) == (0, [Reason.SEAL_DAMAGED])
