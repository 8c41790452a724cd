"""Key slots while one works: listed, the recovery code renewed, the cost raised; on record, and never left without."""

from dataclasses import replace

import pytest
from desks import PASSPHRASE, Desk

from tipdesk.desk import audit, slots, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.domain.events import EventKind
from tipdesk.errors import WrongPassphrase, WrongRecoveryCode
from tipdesk.seal import recovery
from tipdesk.seal.kdf import CHEAPEST, Cost
from tipdesk.seal.secrets import Passphrase

WRONG = Passphrase(b"not this one")


def recover(desk: Desk, code: recovery.RecoveryCode) -> None:
    found = vault.find(desk.folder)
    person = unlock.who(found, "").person
    desk.session = unlock.unlock_with_recovery(found, person, code, PASSPHRASE, desk.around)


def test_they_are_listed_with_what_guessing_costs(desk: Desk) -> None:
    (only,) = slots.listed(desk.session)
    assert (only.memory_mib, only.passes, only.with_ring) == (CHEAPEST.memory_kib // 1024, CHEAPEST.passes, True)


def test_a_new_recovery_code_opens_and_the_old_one_no_more(desk: Desk) -> None:
    code = recovery.draw_code()
    slots.renew_recovery(desk.session, PASSPHRASE, code)
    event = audit.events(desk.session, 0, 1).events[0]
    assert (event.kind, event.reason) == (EventKind.SLOT_CHANGED, "new recovery code")
    lock(desk.session)
    with pytest.raises(WrongRecoveryCode):
        recover(desk, desk.code)
    recover(desk, code)


def test_without_the_passphrase_nothing_changes_and_the_try_is_on_record(desk: Desk) -> None:
    with pytest.raises(WrongPassphrase):
        slots.renew_recovery(desk.session, WRONG, recovery.draw_code())
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.UNLOCK_FAILED
    lock(desk.session)
    recover(desk, desk.code)


def test_the_cost_is_raised_where_this_laptop_can_do_more_and_only_there(desk: Desk) -> None:
    assert not slots.raise_cost(desk.session, PASSPHRASE)
    more = Cost(CHEAPEST.memory_kib * 2, CHEAPEST.passes, CHEAPEST.lanes)
    desk.session.around = replace(desk.around, cost=lambda: more)
    assert slots.raise_cost(desk.session, PASSPHRASE)
    assert slots.listed(desk.session)[0].memory_mib == more.memory_kib // 1024
    desk.again()
