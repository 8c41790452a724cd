"""A statement of the root that is none, carried by a contributor or in a log: it decides nothing and stops no merge."""

from typing import Any

from attack.test_packets import Scene, scene, tip

from tipdesk.ledger.bodies import Root

__all__ = ["scene"]
AFTER = "0" * 64


CALLED: tuple[Any, ...] = ([], {}, {"a": [1]}, None, 7, True, "")


def test_a_part_that_is_called_by_no_word_stops_nobody(scene: Scene) -> None:
    """One after the other on the same laptops: founding them anew for each took longer than all of it."""
    ben, ana, sol, comp = scene["Ben"], scene["Ana"], scene["Sol"], scene.comp
    for do in CALLED:
        for place in (comp, ana.session.places.log):
            with ana.session.compartment(place).commit(ana.session.pen) as draft:
                draft.decide(Root({"after": AFTER, "do": [{"do": do}]}, []))
        tip(ana, comp, f"And then this, {do!r}")
        assert "tip" in ben.receives(ana.sends(comp, ben)).kinds, do
        assert sol.receives(ana.sends(ana.session.places.log, sol)).new, do
    assert ben.again().compartment(comp).book.state.verdict.members
