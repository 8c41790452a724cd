"""A statement of the root that is none, carried by a contributor or in a log: it decides nothing and stops no merge."""

from typing import Any

import pytest
from attack.test_packets import Scene, scene, tip

from tipdesk.ledger.bodies import Root

__all__ = ["scene"]
AFTER = "0" * 64


@pytest.mark.parametrize("do", [[], {}, {"a": [1]}, None, 7, True, ""])
def test_a_part_that_is_called_by_no_word_stops_nobody(scene: Scene, do: Any) -> None:
    ben, ana, sol, comp = scene["Ben"], scene["Ana"], scene["Sol"], scene.comp
    for place in (comp, ana.session.places.log):
        with ana.session.compartment(place).commit(ana.session.pen) as draft:
            draft.decide(Root({"after": AFTER, "do": [{"do": do}]}, []))
    tip(ana, comp, "And then this")
    assert "tip" in ben.receives(ana.sends(comp, ben)).kinds
    assert sol.receives(ana.sends(ana.session.places.log, sol)).new
    assert ben.again().compartment(comp).book.state.verdict.members
