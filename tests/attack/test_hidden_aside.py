"""What was set aside in a story stays before its leads, whatever a contributor says became of it."""

from attack.test_packets import Scene, scene, tip

from tipdesk.desk import grants, set_aside
from tipdesk.desk.set_aside import REFILED
from tipdesk.exchange import packet
from tipdesk.exchange.packet import Although
from tipdesk.ledger.ids import RecordId

__all__ = ["scene"]


def test_a_contributor_does_not_say_that_it_was_written_anew(scene: Scene) -> None:
    ben, ana, kay, comp = scene["Ben"], scene["Ana"], scene["Kay"], scene.comp
    ben.grants(comp, kay)
    kay.receives(ben.sends(comp, kay))
    ana.receives(ben.sends(comp, ana))
    sent = [ana.sends(comp, ben)]
    grants.end(ben.session, comp, who=ana.id)
    tip(ana, comp, "Written too late")
    sent.append(ana.sends(comp, ben))
    for one in sent:
        packet.receive(ben.session, one.path, Although.SENDER_ENDED)
    before = set_aside.set_aside(ben.session, comp)
    (aside,) = [one for one in before if one.kinds]
    kay.receives(ben.sends(comp, kay))
    with kay.session.compartment(comp).commit(kay.session.pen) as draft:
        draft.set(REFILED, RecordId(aside.commit[:32]), {"commit": str(aside.commit), "by": str(ben.id)})
    ben.receives(kay.sends(comp, ben))
    assert set_aside.set_aside(ben.session, comp) == before
    set_aside.refile(ben.session, comp, aside.commit)
    assert aside not in set_aside.set_aside(ben.session, comp)
