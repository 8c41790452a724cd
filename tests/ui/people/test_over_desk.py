"""The people's page over real desks: what may be done, what the root decides, what waits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of

from tipdesk.domain.person import DeskRole
from tipdesk.errors import ChangedSince
from tipdesk.ui.people.over_desk import PeopleOverDesk
from tipdesk.ui.people.values import Member, Standing

NAMES = {"Ana": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, NAMES) as made:
        sent = made["Ben"].sends(made["Ben"].session.places.roster, made["Ana"], made["Sol"])
        for name in NAMES:
            made[name].receives(sent)
        yield made


def member(of: Laptop, name: str) -> Member:
    return next(one for one in PeopleOverDesk(of.session).desk().people if one.name == name)


def test_the_founder_holds_the_root_and_a_reporter_may_neither_add_nor_suspend(desk: dict[str, Laptop]) -> None:
    ben = PeopleOverDesk(desk["Ben"].session).desk()
    assert [one.name for one in ben.holders()] == ["Ben"]
    assert ben.needed == 1
    assert ben.why_not_add == ""
    ana = PeopleOverDesk(desk["Ana"].session).desk()
    assert ana.why_not_add
    assert ana.why_not_holders
    assert member(desk["Ana"], "Ben").why_not_suspend


def test_a_security_editor_suspends_and_lifts_and_nobody_suspends_themselves(desk: dict[str, Laptop]) -> None:
    sol = PeopleOverDesk(desk["Sol"].session)
    assert member(desk["Sol"], "Ana").why_not_suspend == ""
    assert member(desk["Sol"], "Sol").why_not_suspend
    sol.suspend(desk["Ana"].id, "laptop lost on the train")
    assert member(desk["Sol"], "Ana").standing is Standing.SUSPENDED
    sol.lift(desk["Ana"].id)
    assert member(desk["Sol"], "Ana").standing is Standing.ACTIVE


def test_with_two_holders_a_role_waits_for_the_other_and_is_told_in_words(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    over = PeopleOverDesk(ben.session)
    assert over.change_role(ana.id, DeskRole.EDITOR)
    assert over.set_holders((ben.id, ana.id), 2)
    assert not over.change_role(desk["Sol"].id, DeskRole.EDITOR)
    (waiting,) = over.desk().waiting
    assert any(part.startswith("Sol becomes: Editor") for part in waiting.changes)
    assert (waiting.agreed, waiting.needed) == (1, 2)
    sent = ben.sends(ben.session.places.roster, ana)
    ana.receives(sent)
    theirs = PeopleOverDesk(ana.session)
    (seen,) = theirs.desk().waiting
    assert seen.i_may_agree
    assert theirs.agree(seen.key)
    assert member(ana, "Sol").role is DeskRole.EDITOR
    with pytest.raises(ChangedSince):
        theirs.agree(seen.key)


def test_a_reporter_is_removed_at_once_and_a_security_editor_by_the_root(desk: dict[str, Laptop]) -> None:
    ben, ana, sol = desk["Ben"], desk["Ana"], desk["Sol"]
    assert (member(ben, "Ana").why_not_end, member(ben, "Ana").ends_by_root) == ("", False)
    assert (member(ben, "Sol").why_not_end, member(ben, "Sol").ends_by_root) == ("", True)
    assert member(ben, "Ben").why_not_end
    assert member(ana, "Sol").why_not_end
    # Whose log is here, their laptops are named; of others nothing is known.
    ana.again()
    sol.receives(ana.sends(ana.session.places.log, sol))
    assert [one.name for one in member(sol, "Ana").laptops or ()] == [ana.session.standing.laptop]
    assert member(sol, "Ben").laptops is None
    over = PeopleOverDesk(ben.session)
    assert over.end(ana.id)
    assert over.end(sol.id)
    assert {member(ben, name).standing for name in ("Ana", "Sol")} == {Standing.ENDED}
