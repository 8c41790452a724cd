"""Founding, unlocking, recovery: what opens, what is refused, and what the log then says."""

import dataclasses
import shutil
from pathlib import Path

import fakes
import pytest
from desks import PASSPHRASE, Desk

from tipdesk.desk import audit, found, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.domain.events import EventKind
from tipdesk.errors import (
    DamagedFile,
    KeyRingSilent,
    NewerVersion,
    NotAVault,
    VaultExists,
    WrongPassphrase,
    WrongRecoveryCode,
)
from tipdesk.seal import recovery, slot_files
from tipdesk.seal.kdf import CHEAPEST, Cost
from tipdesk.seal.secrets import Passphrase
from tipdesk.seal.slots import PassphraseSlot


def kinds(desk: Desk) -> list[EventKind]:
    return [event.kind for event in audit.events(desk.session, 0, 50).events]


def person(desk: Desk) -> str:
    return unlock.who(vault.find(desk.folder), "blue mug").person


def test_a_failed_try_is_on_record_after_the_next_unlock(desk: Desk) -> None:
    lock(desk.session)
    with pytest.raises(WrongPassphrase):
        unlock.unlock(vault.find(desk.folder), person(desk), Passphrase(b"wrong"), desk.around)
    desk.again()
    assert EventKind.UNLOCK_FAILED in kinds(desk)
    desk.again()
    assert kinds(desk).count(EventKind.UNLOCK_FAILED) == 1


def test_a_lost_key_ring_does_not_lose_the_vault(desk: Desk) -> None:
    lock(desk.session)
    desk.ring.kept.clear()
    with pytest.raises(KeyRingSilent):
        unlock.unlock(vault.find(desk.folder), person(desk), PASSPHRASE, desk.around)
    with pytest.raises(WrongRecoveryCode):
        unlock.unlock_with_recovery(
            vault.find(desk.folder), person(desk), recovery.draw_code(), PASSPHRASE, desk.around
        )
    desk.session = unlock.unlock_with_recovery(
        vault.find(desk.folder), person(desk), desk.code, PASSPHRASE, desk.around
    )
    assert EventKind.RECOVERED in kinds(desk)
    desk.again()


def test_without_a_key_ring_the_passphrase_stands_alone(tmp_path: Path) -> None:
    around = fakes.surroundings(tmp_path / "state", ring=fakes.MemoryRing(absent=True))
    plan = found.Plan("Morrow", "Ana", "", PASSPHRASE, recovery.draw_code())
    lock(found.found_desk(tmp_path / "v", plan, around))
    there = vault.find(tmp_path / "v")
    session = unlock.unlock(there, unlock.who(there, "").person, PASSPHRASE, around)
    assert not unlock.marks(there)[0].needs_ring
    session.close()


def test_a_vault_that_was_set_back_is_noticed(desk: Desk, tmp_path: Path) -> None:
    lock(desk.session)
    shutil.copytree(desk.folder, tmp_path / "old")
    desk.again()
    desk.tip()
    lock(desk.session)
    shutil.rmtree(desk.folder)
    (tmp_path / "old").rename(desk.folder)
    there = vault.find(desk.folder)
    desk.session = unlock.unlock(there, person(desk), PASSPHRASE, desk.around)
    assert EventKind.LAPTOP_CHANGED in kinds(desk)


def test_a_changed_passphrase_is_on_record_and_the_old_one_is_out(desk: Desk) -> None:
    new = Passphrase(b"another test")
    unlock.change_passphrase(desk.session, PASSPHRASE, new)
    assert EventKind.SLOT_CHANGED in kinds(desk)
    lock(desk.session)
    with pytest.raises(WrongPassphrase):
        unlock.unlock(vault.find(desk.folder), person(desk), PASSPHRASE, desk.around)
    desk.session = unlock.unlock(vault.find(desk.folder), person(desk), new, desk.around)


def test_founding_writes_nothing_where_something_is(desk: Desk) -> None:
    plan = found.Plan("Other", "Eve", "", PASSPHRASE, recovery.draw_code())
    with pytest.raises(VaultExists):
        found.found_desk(desk.folder, plan, desk.around)


def test_a_vault_of_the_future_and_no_vault_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    (desk.folder / "vault.json").write_bytes(b'{"format":9,"id":"x"}')
    with pytest.raises(NewerVersion):
        vault.find(desk.folder)
    with pytest.raises(NotAVault):
        vault.find(tmp_path / "nothing")


def test_a_swapped_compartment_file_does_not_open(desk: Desk) -> None:
    roster, inbox = desk.session.places.roster, desk.session.places.inbox
    lock(desk.session)
    comps = desk.folder / "compartments"
    for suffix in (".db", ".key"):
        (comps / f"{roster}{suffix}").write_bytes((comps / f"{inbox}{suffix}").read_bytes())
    with pytest.raises(DamagedFile):
        unlock.unlock(vault.find(desk.folder), person(desk), PASSPHRASE, desk.around)


def test_a_guess_at_the_old_passphrase_is_on_record(desk: Desk) -> None:
    with pytest.raises(WrongPassphrase):
        unlock.change_passphrase(desk.session, Passphrase(b"guess"), Passphrase(b"another"))
    assert kinds(desk)[0] is EventKind.UNLOCK_FAILED


def test_recovery_keeps_the_ring_s_secret_so_that_the_old_slot_opens_until_the_new_one_stands(desk: Desk) -> None:
    lock(desk.session)
    held = {name: value for name, value in desk.ring.kept.items() if name.startswith("device/")}
    new = Passphrase(b"after recovery")
    there = vault.find(desk.folder)
    desk.session = unlock.unlock_with_recovery(there, person(desk), desk.code, new, desk.around)
    assert {name: value for name, value in desk.ring.kept.items() if name.startswith("device/")} == held
    lock(desk.session)
    with pytest.raises(WrongPassphrase):
        unlock.unlock(vault.find(desk.folder), person(desk), PASSPHRASE, desk.around)
    desk.session = unlock.unlock(vault.find(desk.folder), person(desk), new, desk.around)


def test_a_slot_is_strengthened_on_record_and_not_measured_again_for_a_month(desk: Desk) -> None:
    measured = []

    def cost() -> Cost:
        measured.append(1)
        return Cost(CHEAPEST.memory_kib, CHEAPEST.passes + 1, CHEAPEST.lanes)

    desk.session.around = dataclasses.replace(desk.around, cost=cost)
    unlock.strengthen(desk.session, PASSPHRASE)
    unlock.strengthen(desk.session, PASSPHRASE)
    assert len(measured) == 1
    assert kinds(desk)[0] is EventKind.SLOT_CHANGED
    slots_now = slot_files.load(desk.session.vault.slots(desk.session.me)).slots
    assert [s.passes for s in slots_now if isinstance(s, PassphraseSlot)] == [CHEAPEST.passes + 1]
    desk.again()
