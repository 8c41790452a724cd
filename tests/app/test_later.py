"""What unlocking leaves for later is done once, with the passphrase that opened, and makes no noise."""

import dataclasses

import pytest
from desks import PASSPHRASE, Desk, desk

from tipdesk.app.here import Here, here
from tipdesk.app.later import Later
from tipdesk.app.unlocking import UnlockingOverDesk
from tipdesk.desk import search, unlock
from tipdesk.desk.lock import lock
from tipdesk.errors import RecordNotWritten
from tipdesk.seal import slot_files, slots
from tipdesk.seal.kdf import CHEAPEST, Cost

__all__ = ["desk"]
WORDS = PASSPHRASE.expose().decode()
DEARER = Cost(CHEAPEST.memory_kib, CHEAPEST.passes + 1, CHEAPEST.lanes)


@pytest.fixture
def later(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Later:
    """Over a desk that is locked, on a laptop that can do more by now."""
    lock(desk.session)
    at: Here = dataclasses.replace(here(desk.folder), vault=desk.folder)
    made = Later(at)
    around = dataclasses.replace(desk.around, cost=lambda: DEARER)
    monkeypatch.setattr(made, "_unlocking", lambda: UnlockingOverDesk(at, around))
    return made


def passes(desk: Desk) -> list[int]:
    path = next((desk.folder / "people").glob("*.slots"))
    return [slot.passes for slot in slot_files.load(path).slots if isinstance(slot, slots.PassphraseSlot)]


def test_an_old_slot_is_raised_after_the_unlock_and_the_same_passphrase_still_opens(desk: Desk, later: Later) -> None:
    opened = later.with_passphrase("", WORDS)
    assert passes(desk) == [CHEAPEST.passes]
    later.settle()
    later.settle()
    assert passes(desk) == [DEARER.passes]
    later.drop(opened)
    again = later.with_passphrase("", WORDS)
    later.drop(again)


def test_who_thought_better_of_it_has_nothing_settled(desk: Desk, later: Later) -> None:
    later.drop(later.with_passphrase("", WORDS))
    later.settle()
    assert passes(desk) == [CHEAPEST.passes]


def test_what_cannot_be_raised_now_stays_as_good_as_it_was_and_is_tried_again(
    desk: Desk, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = later.with_passphrase("", WORDS)

    def full(*_: object, **__: object) -> None:
        raise RecordNotWritten

    with monkeypatch.context() as disk:
        disk.setattr(unlock.record, "note", full)
        later.settle()
    assert passes(desk) == [CHEAPEST.passes]
    later.drop(opened)
    opened = later.with_passphrase("", WORDS)
    later.settle()
    assert passes(desk) == [DEARER.passes]
    later.drop(opened)


def test_the_words_of_the_inbox_are_read_before_anybody_searches(desk: Desk, later: Later) -> None:
    session = later.with_passphrase("", WORDS)
    later._session = session
    assert list(later.warm_search())
    assert list(search.warm_inbox(session)) == []
    later.drop(session)
