"""Key slots: what opens them, what does not, and what a crash leaves."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.errors import (
    DamagedFile,
    KeyRingSilent,
    NewerVersion,
    TooExpensive,
    WrongPassphrase,
    WrongRecoveryCode,
)
from tipdesk.seal import kdf, recovery, slots
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import DeviceSecret, IdentitySecret, Passphrase

SECRET = IdentitySecret(bytes(range(32)))
KEYS = PersonKeys(SECRET)
GOOD, BAD = Passphrase(b"seven plain words"), Passphrase(b"seven plain word")
CODE = recovery.draw_code()
DEVICE = DeviceSecret(b"d" * 32)


def slot_file(*made: slots.Slot) -> slots.SlotFile:
    return slots.SlotFile(1, "blue mug", KEYS.public.sign_key, KEYS.public.seal_key, "aa" * 32, "bb" * 32, made)


@pytest.fixture(scope="module")
def plain() -> slots.PassphraseSlot:
    return slots.make_passphrase_slot(slot_file(), SECRET, GOOD, None, kdf.CHEAPEST)


@pytest.fixture(scope="module")
def bound() -> slots.PassphraseSlot:
    return slots.make_passphrase_slot(slot_file(), SECRET, GOOD, DEVICE, kdf.CHEAPEST)


def test_the_right_passphrase_opens_and_another_does_not(plain: slots.PassphraseSlot) -> None:
    assert slots.open_with_passphrase(slot_file(plain), GOOD, None).secret == SECRET
    with pytest.raises(WrongPassphrase):
        slots.open_with_passphrase(slot_file(plain), BAD, None)


def test_a_bound_slot_needs_the_key_ring_too(bound: slots.PassphraseSlot) -> None:
    assert slots.open_with_passphrase(slot_file(bound), GOOD, DEVICE).secret == SECRET
    with pytest.raises(KeyRingSilent):
        slots.open_with_passphrase(slot_file(bound), GOOD, None)
    with pytest.raises(WrongPassphrase):
        slots.open_with_passphrase(slot_file(bound), GOOD, DeviceSecret(b"e" * 32))


def test_the_recovery_code_opens_whatever_became_of_the_key_ring(bound: slots.PassphraseSlot) -> None:
    file = slot_file(bound, slots.make_recovery_slot(slot_file(), SECRET, CODE))
    typed = "-".join(recovery.groups(CODE)).lower()
    assert slots.open_with_recovery(file, recovery.parse(typed)).secret == SECRET
    with pytest.raises(WrongRecoveryCode):
        slots.open_with_recovery(file, recovery.draw_code())


def test_a_slot_lent_to_another_person_or_with_changed_fields_does_not_open(plain: slots.PassphraseSlot) -> None:
    other = PersonKeys(IdentitySecret(b"o" * 32)).public
    foreign = msgspec.structs.replace(slot_file(plain), sign=other.sign_key, seal=other.seal_key)
    for file in (foreign, slot_file(msgspec.structs.replace(plain, passes=plain.passes + 1))):
        with pytest.raises(WrongPassphrase):
            slots.open_with_passphrase(file, GOOD, None)


@pytest.mark.parametrize(
    ("field", "value"), [("memory_kib", 1 << 30), ("memory_kib", 8), ("passes", 11), ("lanes", 99)]
)
def test_a_slot_that_asks_for_too_much_work_is_refused_before_computing(
    plain: slots.PassphraseSlot, field: str, value: int
) -> None:
    with pytest.raises(TooExpensive):
        slots.open_with_passphrase(slot_file(msgspec.structs.replace(plain, **{field: value})), GOOD, None)


def test_a_file_of_the_future_says_so(plain: slots.PassphraseSlot) -> None:
    later = msgspec.structs.replace(slot_file(plain), v=2)
    with pytest.raises(NewerVersion):
        slots.decode(slots.encode(later), "x.slots")


@given(st.binary(max_size=400))
def test_any_bytes_that_are_no_slot_file_have_a_named_failure(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        slots.decode(data, "x.slots")


def test_deep_nesting_and_broken_letters_are_damage_too() -> None:
    for data in (b"[" * 60_000, b'{"v":1,"mark":"\xff"}', b'{"v":1e3}', b'{"v":' + b"9" * 5000 + b"}"):
        with pytest.raises((DamagedFile, NewerVersion)):
            slots.decode(data, "x.slots")


def test_what_is_written_is_read_back(plain: slots.PassphraseSlot) -> None:
    file = slot_file(plain, slots.make_recovery_slot(slot_file(), SECRET, CODE))
    assert slots.decode(slots.encode(file), "x.slots") == file


@pytest.mark.parametrize("between", [" ", "-", "\u2013", " . ", "_", "\u2011"])
def test_a_printed_code_is_read_whatever_stands_between_its_groups(between: str) -> None:
    assert recovery.parse(between.join(recovery.groups(CODE)).lower()) == CODE


def test_no_slot_is_computed_where_one_of_them_asks_for_too_much(plain: slots.PassphraseSlot) -> None:
    hostile = msgspec.structs.replace(plain, memory_kib=1 << 30)
    with pytest.raises(TooExpensive):
        slots.open_with_passphrase(slot_file(plain, hostile), GOOD, None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"v":1}', b'"v": 1}'),
        (b'"v":1}', b'"v":1}\n'),
        (b'"v":1}', b'"mark":"blue mug","v":1}'),
        (b'"mark":"blue mug"', b'"mark":"blue \\u006dug"'),
        (b'"v":1}', b'"v":1,"w":0}'),
    ],
)
def test_another_spelling_of_the_same_slots_is_damage(plain: slots.PassphraseSlot, old: bytes, new: bytes) -> None:
    written = slots.encode(slot_file(plain))
    assert written.count(old) == 1
    with pytest.raises(DamagedFile):
        slots.decode(written.replace(old, new), "x.slots")
