"""The fold of commits that lie in no file here: what a compartment says, before anything of it is taken in."""

from collections.abc import Iterable
from dataclasses import dataclass

from tipdesk.errors import Malformed
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.entry import Entry, people_in
from tipdesk.ledger.fold import NOTHING_OUTSIDE, Outside
from tipdesk.ledger.ids import CompartmentId, PersonId
from tipdesk.ledger.memory import MemoryGraph
from tipdesk.ledger.state import FoldState
from tipdesk.seal.person import PublicPerson


@dataclass(frozen=True)
class Apart:
    """What was folded, and everybody whose keys it carries."""

    state: FoldState
    people: dict[PersonId, PublicPerson]
    waiting: int


def fold_apart(
    comp: CompartmentId,
    received: Iterable[ReceivedCommit],
    people: Iterable[PublicPerson] = (),
    outside: Outside = NOTHING_OUTSIDE,
) -> Apart:
    """Raises `Malformed` where the genesis of `comp` is not among them. Every signature is checked on the way."""
    graph, known = MemoryGraph(), {PersonId(one.id): one for one in people}
    entry = Entry(comp, graph, [PublicKeys.of(one) for one in known.values()])
    state: FoldState | None = None
    for admitted in entry.offer(received):
        graph.put(admitted.node)
        for _, body in admitted.kept:
            known.update((keys.person, keys.public) for keys in people_in(body))
        if state is None:
            # Everything else has the genesis in its past, so nothing gets in before it.
            state = FoldState(graph, admitted.node, admitted.kept, outside)
        else:
            state.admit(admitted.node, admitted.kept)
    if state is None:
        raise Malformed("genesis")
    return Apart(state, known, len(entry.waiting()))
