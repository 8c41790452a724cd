"""A person's own settings survive the lock, stay within the desk's policy, and are taken back."""

import pytest
from desks import Desk

from tipdesk.desk import drawer, personal
from tipdesk.domain.settings import Personal, Policy, Shade

OWN = Personal(Shade.DARK, letters=False, lock_after_s=120)


def test_what_a_person_sets_for_themselves_is_there_after_the_lock_and_is_taken_back(desk: Desk) -> None:
    assert personal.read(desk.session) == Personal()
    back = personal.put(desk.session, OWN)
    assert personal.read(desk.again()) == OWN
    back.back(desk.session)
    assert personal.read(desk.session) == desk.session.standing.personal == Personal()


def test_the_lock_comes_sooner_than_the_desk_says_and_never_later(desk: Desk) -> None:
    desk.session.standing.policy = Policy(lock_after_s=300)
    assert personal.lock_after_s(desk.session) == 300
    personal.put(desk.session, Personal(lock_after_s=120))
    assert personal.lock_after_s(desk.session) == 120
    personal.put(desk.session, Personal(lock_after_s=3000))
    assert personal.lock_after_s(desk.session) == 300


@pytest.mark.parametrize(
    "value",
    [None, 3, "x", {"shade": "pink"}, {"shade": 3}, {"letters": 1}, {"lock_after_s": -1}, {"lock_after_s": 5}],
)  # fmt: skip
def test_what_cannot_be_read_is_as_the_program_has_it(desk: Desk, value: object) -> None:
    drawer.put_setting(desk.session, personal.NAME, value)
    assert personal.read(desk.session) == Personal()
