"""Who shares a laptop and a story's file writes into it under a colleague's name: no decision counts unsigned."""

import pytest
from desk.test_laptop_people import Shared, gives, shared
from exchange.laptops import story

from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.errors import DamagedFile
from tipdesk.ledger.bodies import Grant, PublicKeys
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.writing import Author

__all__ = ["shared"]


def forges(ana: Session, shared: Shared, comp: CompartmentId) -> None:
    """A grant in Ben's feed that makes Ana a lead, with a signature of her own key."""
    pen = Pen(Author(shared.ben.session.me, ana.keys.signing), ana.around.now_ms, ana.around.chance)
    with ana.compartment(comp).commit(pen) as draft:
        draft.decide(Grant(PublicKeys.of(ana.keys.public), "lead", None, "helps"))


def test_a_decision_under_a_colleague_s_name_opens_as_damage(shared: Shared) -> None:
    ben = shared.ben
    comp = story(ben)
    ana = shared.ana()
    gives(ben, comp, ana.standing.person.id)
    forges(ana, shared, comp)
    lock(ana)
    with pytest.raises(DamagedFile, match="sign"):
        ben.again().compartment(comp)


def test_nor_does_it_count_while_the_colleague_has_it_open(shared: Shared) -> None:
    ben = shared.ben
    comp = story(ben)
    ana = shared.ana()
    gives(ben, comp, ana.standing.person.id)
    open_there = ben.session.compartment(comp)
    forges(ana, shared, comp)
    lock(ana)
    with pytest.raises(DamagedFile, match="sign"), open_there.commit(ben.session.pen) as draft:
        draft.set("note", ben.session.new_id(), {"text": "on top"})


def writes_as_ben(ana: Session, shared: Shared, comp: CompartmentId) -> None:
    """A note in Ben's feed, with a signature of Ana's own key: no decision, and yet his word."""
    pen = Pen(Author(shared.ben.session.me, ana.keys.signing), ana.around.now_ms, ana.around.chance)
    with ana.compartment(comp).commit(pen) as draft:
        draft.set("note", ana.new_id(), {"text": "ZQCANARY I never said so", "by": str(shared.ben.session.me)})


def test_nor_does_anything_else_under_a_colleague_s_name(shared: Shared) -> None:
    ben = shared.ben
    comp = story(ben)
    ana = shared.ana()
    gives(ben, comp, ana.standing.person.id)
    open_there = ben.session.compartment(comp)
    writes_as_ben(ana, shared, comp)
    lock(ana)
    with pytest.raises(DamagedFile, match="sign"), open_there.commit(ben.session.pen) as draft:
        draft.set("note", ben.session.new_id(), {"text": "on top"})
    with pytest.raises(DamagedFile, match="sign"):
        ben.again().compartment(comp)
