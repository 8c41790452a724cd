"""The roster, folded: what root, editors and security editors say, and what that means for other compartments."""

from collections.abc import Iterable
from typing import Final

from tipdesk.errors import Missing
from tipdesk.ledger.bodies import Role
from tipdesk.ledger.fold import FROM_ROSTER, Cut, Given, Outside
from tipdesk.ledger.ids import CompartmentId, GrantId, PersonId
from tipdesk.ledger.roles import REPORTER_RANK, Standing
from tipdesk.ledger.root import (
    DeskRole,
    EndRole,
    GiveRole,
    NameLead,
    RootChain,
    StatementId,
    settle_root,
    statement_of,
)
from tipdesk.ledger.state import FoldState
from tipdesk.ledger.verdict import Suspension
from tipdesk.seal.hashing import digest

STANDINGS: Final = {
    DeskRole.SECURITY_EDITOR: Standing(Role.LEAD, 1),
    DeskRole.EDITOR: Standing(Role.LEAD, 2),
    DeskRole.REPORTER: Standing(Role.READER, REPORTER_RANK),
}


def cut_mark(comp: CompartmentId) -> str:
    """How a suspension names a compartment: who reads the roster learns no story's id from it."""
    return digest("at", bytes.fromhex(comp)).hex()


class Roster:
    """What a roster's fold says. Call `settle` after commits were admitted to `state`."""

    def __init__(self, comp: CompartmentId, state: FoldState, taken: Iterable[str] = ()) -> None:
        self._comp, self.state, self._taken = comp, state, frozenset(taken)
        self.chain: RootChain = settle_root(comp, state.founders, (), self._taken)
        self.settle()

    def settle(self) -> None:
        """Follow root anew, and fold the roster with what it says."""
        self.chain = settle_root(self._comp, self.state.founders, self.state.roots, self._taken)
        self._taken |= {statement.id for statement in self.chain.said}
        given: list[Given] = []
        cuts: list[Cut] = []
        for order, statement in enumerate(self.chain.said):
            for part in statement.parts:
                if isinstance(part, GiveRole):
                    given.append(Given(GrantId(statement.id), part.to, STANDINGS[part.role], order))
                elif isinstance(part, EndRole):
                    cuts.append(Cut(part.who, part.heads, order))
        self.state.hear_outside(Outside(tuple(given), tuple(cuts), cut_mark(self._comp), self.chain.newer))

    @property
    def taken(self) -> frozenset[str]:
        """Root's statements that this laptop has followed; the caller stores them."""
        return self._taken

    def follow(self, rival: StatementId) -> None:
        """Leave what was taken for a rival of it, which `settle` follows from then on (PROTOCOL 4: by typed words).

        What came before the two stays taken, what hung on the one that is left does not. Raises `Missing` for one that
        is no rival here, or that too few have signed.
        """
        if rival not in self.chain.rivals:
            raise Missing(rival)
        said, after = [str(one.id) for one in self.chain.said], statement_of(self.state.roots, rival).after
        before = said[: said.index(after) + 1] if after in said else []
        self._taken = frozenset([*before, rival])

    def suspensions(self) -> tuple[Suspension, ...]:
        """Those in force: not lifted, and of people who have no rank as small as that of who suspended."""
        verdict = self.state.verdict
        return tuple(
            one
            for one in verdict.suspensions.values()
            if not any(member.standing.rank <= one.rank for member in verdict.members.get(one.who, ()))
        )

    def gone(self) -> frozenset[PersonId]:
        """People of the roster who are ended or suspended: nothing is sealed to them. Guests are not in it."""
        verdict = self.state.verdict
        return frozenset(verdict.people - verdict.members.keys()) | {one.who for one in self.suspensions()}

    def outside(self, comp: CompartmentId) -> Outside:
        """What the roster says about another compartment."""
        mark = cut_mark(comp)
        cuts = tuple(
            Cut(one.who, heads, FROM_ROSTER) for one in self.suspensions() for at, heads in one.cuts if at == mark
        )
        given = tuple(
            Given(GrantId(statement.id), part.to, Standing(Role.LEAD, 0), order)
            for order, statement in enumerate(self.chain.said)
            for part in statement.parts
            if isinstance(part, NameLead) and part.comp == comp
        )
        return Outside(given, cuts)
