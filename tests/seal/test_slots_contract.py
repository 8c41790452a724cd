"""Every kind of key slot keeps the same promises."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from seal.contract import KEYS, SECRET, SLOTS, SlotKind, slot_file

from tipdesk.errors import DamagedFile, TipdeskError, WrongPassphrase, WrongRecoveryCode
from tipdesk.seal import slots
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret

KINDS = pytest.mark.parametrize("kind", SLOTS.values(), ids=SLOTS)
MADE = {kind: kind.made() for kind in SLOTS.values()}
WRONG = (WrongPassphrase, WrongRecoveryCode)


@KINDS
def test_a_slot_opens_with_what_it_was_made_with_and_with_nothing_like_it(kind: SlotKind) -> None:
    file = slot_file(kind.made())
    assert kind.opens(file).secret == SECRET
    with pytest.raises(WRONG):
        kind.refuses(file)


@KINDS
def test_a_slot_is_found_among_others(kind: SlotKind) -> None:
    mine = kind.made()
    file = slots.filled(slot_file(*(other.made() for other in SLOTS.values() if other is not kind), mine))
    opened = kind.opens(file)
    assert opened.secret == SECRET
    assert isinstance(opened.slot, type(mine))


@KINDS
def test_a_slot_opens_for_no_other_person(kind: SlotKind) -> None:
    with pytest.raises(WRONG):
        kind.opens(slot_file(kind.made(), person=PersonKeys(IdentitySecret(b"o" * 32)).public))


@KINDS
@pytest.mark.parametrize("place", ["drawer", "log"])
def test_a_slot_does_not_open_a_way_to_another_drawer_or_log(kind: SlotKind, place: str) -> None:
    file = slot_file(kind.made())
    with pytest.raises(WRONG):
        kind.opens(msgspec.structs.replace(file, **{place: "ee" * 32}))
    assert kind.opens(msgspec.structs.replace(file, mark="another mark")).secret == SECRET


@KINDS
def test_any_changed_field_keeps_a_slot_shut(kind: SlotKind) -> None:
    made = kind.made()
    changes: dict[type, Callable[[object], object]] = {
        bytes: lambda value: bytes([value[0] ^ 1]) + value[1:],
        int: lambda value: value + 1,
        bool: lambda value: not value,
    }
    for field in msgspec.structs.fields(made):
        value = getattr(made, field.name)
        hurt = msgspec.structs.replace(made, **{field.name: changes[type(value)](value)})
        with pytest.raises(TipdeskError):
            kind.opens(slot_file(hurt))


@KINDS
def test_no_two_slots_of_one_secret_are_alike(kind: SlotKind) -> None:
    one, two = kind.made(), kind.made()
    assert one.salt != two.salt
    assert one.sealed != two.sealed


@KINDS
def test_what_is_written_is_read_back(kind: SlotKind) -> None:
    file = slots.filled(slot_file(kind.made()))
    assert slots.decode(slots.encode(file), "x.slots") == file


@KINDS
@settings(max_examples=60)
@given(data=st.data())
def test_any_damage_to_a_slot_file_has_a_name(kind: SlotKind, data: st.DataObject) -> None:
    whole = bytearray(slots.encode(slot_file(MADE[kind])))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    try:
        read = slots.decode(bytes(whole), "x.slots")
    except TipdeskError:
        return
    assert slots.encode(read) == bytes(whole)


@pytest.mark.parametrize(
    "change",
    [
        {"sign": b"s"},
        {"seal": KEYS.public.seal_key[1:]},
        {"drawer": "../../x"},
        {"log": "AA" * 32},
        {"slots": ()},
        {"v": 0},
        {"mark": "m" * 65},
        {"slots": (slots.RecoverySlot(b"", b""),)},
    ],
)
def test_what_no_slot_file_says_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(DamagedFile):
        slots.decode(slots.encode(msgspec.structs.replace(slot_file(SLOTS["recovery"].made()), **change)), "x.slots")


def test_how_many_codes_there_are_does_not_show() -> None:
    made = [SLOTS["passphrase"].made(), SLOTS["recovery"].made(), SLOTS["recovery"].made()]
    lengths = {len(slots.encode(slots.filled(slot_file(*made[:count])))) for count in (1, 2, 3)}
    assert len(lengths) == 1
