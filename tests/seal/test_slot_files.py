"""Slot files on disk: a change leaves a way in whenever it is cut short, and attempts hinder nobody."""

import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from seal.contract import BAD, CODE, DEVICE, GOOD, KEYS, SECRET, slot_file

from tipdesk.errors import DamagedFile, WrongPassphrase
from tipdesk.seal import kdf, slot_files, slots
from tipdesk.seal.age import files
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import DeviceSecret, IdentitySecret, Passphrase
from tipdesk.seal.slot_files import Attempt

# Each call of the system between the first byte read and the last one written, and how often it comes.
STEPS = {"open": 7, "fsync": 4, "replace": 2}
DEATHS = [(step, time) for step, times in STEPS.items() for time in range(times)]


def passphrase_slot(typed: Passphrase, device: DeviceSecret | None = None) -> slots.PassphraseSlot:
    return slots.make_passphrase_slot(slot_file(), SECRET, typed, device, kdf.CHEAPEST)


def opens(path: Path, typed: Passphrase, device: DeviceSecret | None = None) -> bool:
    try:
        return slots.open_with_passphrase(slot_files.load(path), typed, device).secret == SECRET
    except WrongPassphrase:
        return False


@pytest.fixture(scope="module")
def old() -> slots.PassphraseSlot:
    return passphrase_slot(GOOD)


@pytest.fixture(scope="module")
def new() -> slots.PassphraseSlot:
    return passphrase_slot(BAD)


@pytest.fixture
def path(tmp_path: Path, old: slots.PassphraseSlot) -> Path:
    at = tmp_path / f"{KEYS.public.id}.slots"
    slot_files.store(at, slot_file(old, slots.make_recovery_slot(slot_file(), SECRET, CODE)))
    return at


def change(path: Path, old: slots.Slot, new: slots.Slot, typed: Passphrase = BAD) -> slots.SlotFile:
    return slot_files.replace_slot(path, old, new, lambda f: slots.open_with_passphrase(f, typed, None))


def test_a_changed_passphrase_opens_and_the_old_one_no_longer(path: Path, old: slots.Slot, new: slots.Slot) -> None:
    change(path, old, new)
    assert opens(path, BAD)
    assert not opens(path, GOOD)
    assert slots.open_with_recovery(slot_files.load(path), CODE).secret == SECRET


def test_a_slot_that_does_not_open_replaces_nothing(path: Path, old: slots.Slot, new: slots.Slot) -> None:
    with pytest.raises(WrongPassphrase):
        change(path, old, new, GOOD)
    assert opens(path, GOOD)
    assert not opens(path, BAD)


class Killed(BaseException):
    """What ends the process here."""


@pytest.mark.parametrize("death", DEATHS, ids=str)
def test_killed_at_any_write_a_change_leaves_a_way_in_and_the_code(
    path: Path, old: slots.Slot, new: slots.Slot, death: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    step, time = death
    whole, counted = getattr(os, step), 0

    def dies(*args: object, **named: object) -> object:
        nonlocal counted
        counted += 1
        if counted > time:
            raise Killed
        return whole(*args, **named)

    before = path.read_bytes()
    with monkeypatch.context() as outside:
        outside.setattr(os, step, dies)
        with pytest.raises(Killed):
            change(path, old, new)
    assert opens(path, GOOD) or opens(path, BAD)
    assert slots.open_with_recovery(slot_files.load(path), CODE).secret == SECRET
    assert path.read_bytes() == before or opens(path, BAD)


def test_a_change_cut_short_is_settled_by_the_next_unlock(path: Path, old: slots.Slot, new: slots.Slot) -> None:
    file = slot_files.load(path)
    slot_files.store(path, msgspec.structs.replace(file, slots=(new, *file.slots)))
    assert opens(path, GOOD)
    slot_files.settle(path, slots.open_with_passphrase(slot_files.load(path), BAD, None))
    assert opens(path, BAD)
    assert not opens(path, GOOD)
    assert slots.open_with_recovery(slot_files.load(path), CODE).secret == SECRET


def test_a_change_takes_what_an_earlier_one_left_with_it(path: Path, old: slots.Slot, new: slots.Slot) -> None:
    file = slot_files.load(path)
    slot_files.store(path, msgspec.structs.replace(file, slots=(passphrase_slot(Passphrase(b"older")), *file.slots)))
    change(path, old, new)
    assert not opens(path, Passphrase(b"older"))


def test_a_dearer_slot_takes_a_cheap_ones_place_and_opens_as_before(path: Path, old: slots.PassphraseSlot) -> None:
    dearer = kdf.Cost(kdf.MEMORY_LEAST, 2, 4)
    slot_files.raise_cost(path, slots.Opened(SECRET, old), GOOD, DEVICE, dearer)
    opened = slots.open_with_passphrase(slot_files.load(path), GOOD, None)
    assert isinstance(opened.slot, slots.PassphraseSlot)
    assert (opened.slot.passes, opened.slot.device) == (2, False)
    before = path.read_bytes()
    slot_files.raise_cost(path, opened, GOOD, None, kdf.CHEAPEST)
    assert path.read_bytes() == before


def test_slots_of_another_person_in_this_ones_place_are_damage(path: Path, old: slots.Slot) -> None:
    other = PersonKeys(IdentitySecret(b"o" * 32)).public
    path.write_bytes(slots.encode(slot_file(old, person=other)))
    with pytest.raises(DamagedFile):
        slot_files.load(path)


def test_a_file_that_could_not_be_read_again_is_not_written(path: Path, old: slots.Slot) -> None:
    before = path.read_bytes()
    with pytest.raises(DamagedFile):
        slot_files.store(path, slot_file(*[old] * 17))
    assert path.read_bytes() == before


def noted(path: Path, *attempts: Attempt) -> bytes:
    for attempt in attempts:
        slot_files.note_attempt(path, KEYS.public, attempt)
    return path.read_bytes()


def test_failed_attempts_are_sealed_and_come_back_after_unlocking(tmp_path: Path) -> None:
    tries = (Attempt(1000, "passphrase"), Attempt(2000, "recovery"))
    data = noted(tmp_path / "p.attempts", *tries)
    assert b"passphrase" not in data
    assert slot_files.take_attempts(tmp_path / "p.attempts", KEYS.opening) == tries
    assert slot_files.take_attempts(tmp_path / "none.attempts", KEYS.opening) == ()


def test_a_frame_does_not_show_what_was_tried(tmp_path: Path) -> None:
    one = noted(tmp_path / "a", Attempt(1, "recovery"))
    two = noted(tmp_path / "b", Attempt(1_800_000_000_000, "passphrase"))
    assert len(one) == len(two)


def test_a_cut_file_gives_what_is_whole_and_says_that_more_was_there(tmp_path: Path) -> None:
    path = tmp_path / "p.attempts"
    path.write_bytes(noted(path, Attempt(1, "recovery"), Attempt(2, "recovery"))[:-1])
    assert slot_files.take_attempts(path, KEYS.opening) == (Attempt(1, "recovery"), Attempt(0, "damaged"))


@settings(max_examples=25)
@given(data=st.binary(max_size=300))
def test_whatever_somebody_seals_as_an_attempt_hinders_no_unlock(
    data: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("attempts") / "p.attempts"
    forged = files.seal_bytes([KEYS.public.recipient()], data)
    path.write_bytes(len(forged).to_bytes(4, "big") + forged + data)
    found = slot_files.take_attempts(path, KEYS.opening)
    assert all(0 <= one.at_ms < 1 << 53 and one.kind in {"passphrase", "recovery", "damaged"} for one in found)


@pytest.mark.parametrize("body", [b'{"at_ms":-1,"kind":"recovery"}', b'{"at_ms":1,"kind":"x"}', b"[" * 900])
def test_a_forged_attempt_with_odd_fields_is_one_damaged_one(tmp_path: Path, body: bytes) -> None:
    forged = files.seal_bytes([KEYS.public.recipient()], body)
    (tmp_path / "p").write_bytes(len(forged).to_bytes(4, "big") + forged)
    assert slot_files.take_attempts(tmp_path / "p", KEYS.opening) == (Attempt(0, "damaged"),)


def test_a_file_of_nothing_but_empty_frames_is_left_after_the_first(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(bytes(slot_files.ATTEMPTS_FILE_MOST))
    assert slot_files.take_attempts(tmp_path / "p", KEYS.opening) == (Attempt(0, "damaged"),)
