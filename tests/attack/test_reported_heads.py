"""What a colleague's log says that they hold: whatever stands there, packets go on to them and to everybody else."""

from typing import Any

from attack.test_packets import Scene, scene

from tipdesk.domain.events import EventKind

__all__ = ["scene"]
LATEST_MS = 2**53 - 1


NO_HEADS: tuple[Any, ...] = ("zz", "\u00e9", ["a", "no digest"], [["a"], {"b": 1}], 7, None)


def test_heads_that_are_none_stop_no_packet(scene: Scene) -> None:
    ben, sol = scene["Ben"], scene["Sol"]
    roster, log = ben.session.places.roster, sol.session.places.log
    for head in NO_HEADS:
        with sol.session.compartment(log).commit(sol.session.pen) as draft:
            fields = {"kind": EventKind.HEADS.value, "at_ms": LATEST_MS, "heads": {str(roster): [head]}}
            draft.log("event", sol.session.new_id(), fields)
        ben.receives(sol.sends(log, ben))
        sol.receives(ben.sends(roster, sol))
