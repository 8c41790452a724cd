"""Proposed statements of the desk's root: each waits in the roster for enough of its holders.

It lies in the roster, where whoever leads there may add their signature; with the last one needed it is said.
A statement names the one before it, so a proposal that was overtaken can no longer be agreed to.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.desk import laptop_people, record, root_parts, rules, settings, undoing
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action, Actor, Why, can
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.domain.ruling import Part, SetsPolicy
from tipdesk.errors import BadSignature, ChangedSince, Malformed, NotAllowed
from tipdesk.ledger import canonical, root
from tipdesk.ledger.bodies import Root
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.writer import Draft

KIND: Final = "proposal"
SIGS: Final = "sigs"


@dataclass(frozen=True)
class Proposal:
    """`parts` would be decided; `signed` are the holders who agree; `overtaken`: something else was decided since.

    `statement` is what would be signed: whoever agrees names it, since the record may be written over meanwhile.
    """

    record: RecordId
    statement: root.StatementId
    by: PersonId
    at_ms: int
    parts: tuple[Part, ...]
    signed: tuple[PersonId, ...]
    needed: int
    overtaken: bool
    i_may_agree: bool

    @property
    def said(self) -> Mapping[str, Any]:
        """What of the policy would change."""
        return {name: value for part in self.parts if isinstance(part, SetsPolicy) for name, value in part.said.items()}

    @property
    def is_policy(self) -> bool:
        """Whether it changes the policy and nothing else."""
        return len(self.parts) == 1 and isinstance(self.parts[0], SetsPolicy)


def propose(session: Session, said: dict[str, Any]) -> settings.Decided | RecordId:
    """In force at once where this person alone holds root; else it waits, with this person's agreement if they hold.

    On record first. Raises `NotAllowed` for who may not change the policy.
    """
    decision = can(Actor(rules.desk_role(session)), Action.CHANGE_POLICY)
    if not decision.allowed:
        raise NotAllowed(decision.why.value)
    chain = _roster(session).roster.chain
    if chain.k == 1 and session.me in chain.holders:
        return settings.decide(session, said)
    before = settings.decided(session)
    changed = {name: value for name, value in said.items() if value != before.get(name)}
    record.note(session, EventKind.SETTING_CHANGED, reason="proposed: " + ", ".join(sorted(changed)), allowed=True)
    return _lay_down(session, [root.Policy(changed)])


More = Callable[[Draft, root.Statement], None]
"""What goes into the commit that bears a holder's signature; it may raise, and then nothing is signed."""


def nothing_more(_draft: Draft, _statement: root.Statement) -> None:
    """A signature alone."""


def put_forward(session: Session, parts: Sequence[root.Part], more: More = nothing_more) -> RecordId | None:
    """Anything else that root decides: said at once where this person alone holds it (None), else it waits.

    On record first; the rule was asked by whoever calls.
    """
    roster = _roster(session)
    chain = roster.roster.chain
    statement = root.draft_statement(chain.last or roster.id, parts)
    identity = str(root.read_statement(statement).id)
    if chain.k > 1 or session.me not in chain.holders:
        record.note(session, EventKind.ROOT_PROPOSED, details=Details(ref=identity))
        return _lay_down(session, parts, more)
    root_parts.note(session, parts, identity, (PersonId(session.me),))
    mine = _signature(session, statement)
    with roster.commit(session.pen) as draft:
        draft.decide(Root(statement, [(LedgerPerson(mine[0]), mine[1])]))
    read_standing(session)
    # Whom it lets in or puts out may share this laptop.
    laptop_people.keep(session, session.places.roster)
    return None


def _lay_down(session: Session, parts: Sequence[root.Part], more: More = nothing_more) -> RecordId:
    roster = _roster(session)
    chain = roster.roster.chain
    statement, identifier = root.draft_statement(chain.last or roster.id, parts), session.new_id()
    with roster.commit(session.pen) as draft:
        fields = {"statement": statement, "by": session.me, "at_ms": session.around.now_ms(), "open": True}
        draft.set(KIND, identifier, fields)
        if session.me in chain.holders:
            draft.add(KIND, identifier, SIGS, _signature(session, statement))
            more(draft, root.read_statement(statement))
    return identifier


def standing(session: Session) -> tuple[Proposal, ...]:
    """Those open ones that change the policy alone, newest first: what the policy page shows whole."""
    return tuple(one for one in waiting(session) if one.is_policy)


def waiting(session: Session) -> tuple[Proposal, ...]:
    """All that are open, newest first; whoever shows one shows every part of it."""
    if not session.has_joined:
        return ()
    view = session.view(session.places.roster)
    listed = view.page(KIND, ["open"])
    found = (_read(session, card.record, _statement(session, card.record)) for card in listed)
    return tuple(one for one in found if one is not None)


def statements(session: Session) -> tuple[root.Statement, ...]:
    """Those of all that are open and not overtaken."""
    open_now = (one for one in waiting(session) if not one.overtaken)
    return tuple(root.read_statement(_statement(session, one.record)) for one in open_now)


def agree(session: Session, proposal: RecordId, seen: root.StatementId, more: More = nothing_more) -> bool:
    """Add this person's agreement to what they have `seen`; True where it was the last one needed: it is in force.

    Raises `NotAllowed` for who holds nothing of root, `ChangedSince` where it was overtaken or says something else.
    """
    roster, statement = _roster(session), _statement(session, proposal)
    found, chain = _read(session, proposal, statement), roster.roster.chain
    if session.me not in chain.holders:
        raise NotAllowed(Why.NEEDS_OTHER_HOLDERS.value)
    if found is None or found.overtaken or found.statement != seen:
        raise ChangedSince
    mine = _signature(session, statement)
    signed = {one[0]: one[1] for one in _sigs(session, proposal)} | {mine[0]: mine[1]}
    good = [(LedgerPerson(who), sig) for who, sig in signed.items() if _is_agreement(chain, statement, who, sig)]
    _note_agreement(session, found, good if len(good) >= chain.k else ())
    with roster.commit(session.pen) as draft:
        draft.add(KIND, proposal, SIGS, mine)
        more(draft, root.read_statement(statement))
        if len(good) >= chain.k:
            draft.decide(Root(statement, good))
            draft.set(KIND, proposal, {"open": False})
    read_standing(session)
    # Whom it lets in or puts out may share this laptop.
    laptop_people.keep(session, session.places.roster)
    return len(good) >= chain.k


def _note_agreement(session: Session, found: Proposal, all_of: Sequence[tuple[LedgerPerson, str]]) -> None:
    """Before it is signed; with `all_of` the signatures that put it in force, also what that does to whom."""
    if found.is_policy:
        record.note(session, EventKind.SETTING_CHANGED, reason="agreed: " + ", ".join(sorted(found.said)))
        return
    record.note(session, EventKind.ROOT_AGREED, details=Details(ref=str(found.statement)))
    if all_of:
        parts = root.read_statement(_statement(session, found.record)).parts
        root_parts.note(session, parts, str(found.statement), tuple(PersonId(who) for who, _ in all_of))


def let_go(session: Session, proposal: RecordId) -> None:
    """It is listed no more; what holds is as it was."""
    with _roster(session).commit(session.pen) as draft:
        draft.set(KIND, proposal, {"open": False})


def _statement(session: Session, proposal: RecordId) -> dict[str, Any]:
    """As it stands in the record now: whoever writes in the roster can have put anything there."""
    said = session.view(session.places.roster).record(proposal).plain().get("statement")
    return said if isinstance(said, dict) else {}


def _read(session: Session, identifier: RecordId, statement: dict[str, Any]) -> Proposal | None:
    """None for what is no proposal, and for one of which this version cannot show every part: nobody would see it."""
    plain = session.view(session.places.roster).record(identifier).plain()
    chain, by, at_ms = _roster(session).roster.chain, plain.get("by"), plain.get("at_ms")
    try:
        meant = root.read_statement(statement)
    except Malformed:
        return None
    if not plain.get("open") or meant.newer or not meant.parts:
        return None
    signed = tuple(PersonId(who) for who, _ in _sigs(session, identifier) if LedgerPerson(who) in chain.holders)
    overtaken = meant.after != (chain.last or session.places.roster)
    may = session.me in chain.holders and PersonId(session.me) not in signed and not overtaken
    at, parts = at_ms if isinstance(at_ms, int) else 0, tuple(root_parts.shown(one) for one in meant.parts)
    return Proposal(
        identifier, meant.id, PersonId(str(by)), at, parts, signed, chain.k, overtaken=overtaken, i_may_agree=may
    )


def _is_agreement(chain: root.RootChain, statement: dict[str, Any], who: str, signature: str) -> bool:
    """A holder's own: whatever else stands there counts for nothing, and must not close the proposal."""
    keys = chain.holders.get(LedgerPerson(who))
    if keys is None:
        return False
    try:
        keys.public.verify_key().verify("root", canonical.encode(statement), bytes.fromhex(signature))
    except (BadSignature, ValueError):
        return False
    return True


def _sigs(session: Session, proposal: RecordId) -> list[tuple[str, str]]:
    found = undoing.members(session, session.places.roster, proposal, SIGS).values()
    return [(str(one[0]), str(one[1])) for one in found if isinstance(one, list) and len(one) == 2]  # noqa: PLR2004


def _signature(session: Session, statement: dict[str, Any]) -> list[str]:
    return [str(session.me), root.sign_statement(statement, session.keys.signing)]


def _roster(session: Session) -> Compartment:
    return session.compartment(session.places.roster)
