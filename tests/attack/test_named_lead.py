"""A lead whom the root named has keys in no grant of the story: nobody's check takes their work for forged."""

from attack.test_packets import Scene, roster, scene, tip

from tipdesk.desk import ending, verifying
from tipdesk.desk.verifying import Depth, PlaceChecked
from tipdesk.ledger import root, store
from tipdesk.ledger.bodies import PublicKeys, Root
from tipdesk.ledger.ids import PersonId

__all__ = ["scene"]


def test_what_a_named_lead_writes_is_whole_on_every_laptop(scene: Scene) -> None:
    ben, kay, comp = scene["Ben"], scene["Kay"], scene.comp
    s = ben.session
    desk = s.compartment(s.places.roster)
    person = store.person(desk.book.db, PersonId(kay.id))
    assert person is not None
    plain = root.draft_statement(desk.roster.chain.last or desk.id, [root.NameLead(comp, PublicKeys.of(person))])
    with desk.commit(s.pen) as draft:
        draft.decide(Root(plain, [(s.me, root.sign_statement(plain, s.keys.signing))]))
    roster(scene.desk)
    ending.hear(s, comp)
    kay.receives(ben.sends(comp, kay))
    tip(kay, comp, "By the lead whom the root named")
    ben.receives(kay.sends(comp, ben))
    for one in (kay, ben):
        *_, found = verifying.verify(one.session, Depth(full=True, every_signature=True), comp)
        assert isinstance(found, tuple)
        assert all(isinstance(place, PlaceChecked) and place.whole for place in found)
