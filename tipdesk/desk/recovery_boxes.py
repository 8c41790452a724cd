"""A story's recovery box: k of the root's holders together open its recovery copies; its shares lie in leads' logs.

PROTOCOL 7. Nobody keeps the seed: it exists until it is split. While one person alone holds the root there is no box,
since that person could open every story alone. `resources/design/decisions/story-recovery.md`.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk import box_shares, logs, rules
from tipdesk.desk.session import Session
from tipdesk.desk.tips import codename
from tipdesk.domain.ids import PersonId
from tipdesk.errors import Missing
from tipdesk.ledger import canonical
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.root import RootChain
from tipdesk.seal import shares
from tipdesk.seal.age.hybrid import HybridIdentity, HybridRecipient
from tipdesk.seal.secrets import SealSeed

KIND: Final = "recovery"
"""Of the line in a lead's log that carries the box, and of the record in the roster that it is laid into for an ask."""
FEWEST: Final = 2


class RecoveryBox(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """As it is written. `to` is the recipient of seed X, in the open; `shares[i]` is sealed to holder i.

    `id` begins with the story, and each share names it: who lays it down as another story's box finds that none opens.
    """

    id: str
    comp: str
    to: str
    k: int
    holders: list[str]
    commits: list[str]
    shares: list[str]

    def digest(self) -> str:
        """What a statement of the root's names."""
        return hashlib.sha256(canonical.encode_struct(self)).hexdigest()

    def fields(self) -> dict[str, Any]:
        plain: dict[str, Any] = msgspec.to_builtins(self)
        return plain

    @property
    def recipient(self) -> HybridRecipient:
        """To whom recovery copies are sealed."""
        return HybridRecipient.parse(self.to)


@dataclass(frozen=True)
class Found:
    """A box in the log of somebody who led the story then, or says so."""

    box: RecoveryBox
    owner: PersonId
    codename: str
    at_ms: int


def keep(session: Session, comp: CompartmentId) -> RecoveryBox | None:
    """The box of a story that this person leads, made anew where the root's holders are others by now.

    None where they do not lead it, and while fewer than two holders act together. Raises what a full disk does.
    """
    here, chain = standing(session, comp), session.compartment(session.places.roster).roster.chain
    if here is not None or chain.k < FEWEST or not rules.leads(session, comp):
        return here
    made = _made(session, comp, chain)
    line = {"where": codename(session, comp), "at_ms": session.around.now_ms(), "box": made.fields()}
    with session.compartment(session.places.log).commit(session.pen) as draft:
        draft.log(KIND, session.new_id(), line)
    return made


def standing(session: Session, comp: CompartmentId) -> RecoveryBox | None:
    """The one that this person made for today's holders; None where they do not lead the story, or made none."""
    if not session.has_joined:
        return None
    chain = session.compartment(session.places.roster).roster.chain
    found = next((one.box for one in _in_log(session, session.places.log) if one.box.comp == comp), None)
    return found if found is not None and _fits(found, chain) and rules.leads(session, comp) else None


def _fits(box: RecoveryBox, chain: RootChain) -> bool:
    return box.k == chain.k and set(box.holders) == {str(one) for one in chain.holders}


def _made(session: Session, comp: CompartmentId, chain: RootChain) -> RecoveryBox:
    seed, identifier = SealSeed.draw(), f"{comp}/{session.new_id()}"
    people: list[PublicKeys] = [chain.holders[one] for one in sorted(chain.holders)]
    parts = shares.split(seed, chain.k, len(people))
    return RecoveryBox(
        identifier, str(comp), str(HybridIdentity(seed).recipient), chain.k, [str(one.person) for one in people],
        [part.commitment.hex() for part in parts],
        [box_shares.hand_over(identifier, part, one.public) for part, one in zip(parts, people, strict=True)],
    )  # fmt: skip


def of_story(session: Session, called: str) -> tuple[Found, ...]:
    """Boxes of a story by the codename that the logs have for it, over all logs that are held here; newest first."""
    found = [one for place in logs.held(session) for one in _in_log(session, place.comp) if one.codename == called]
    return tuple(sorted(found, key=lambda one: -one.at_ms))


def lay_out(session: Session, box: RecoveryBox) -> None:
    """Into the roster, where its holders find their shares: each is sealed to one of them."""
    if _laid(session, box.digest()) is None:
        with session.compartment(session.places.roster).commit(session.pen) as draft:
            draft.set(KIND, record_of(box.digest()), {"box": box.fields()})


def laid_out(session: Session, digest: str) -> RecoveryBox:
    """By its digest, whoever wrote over the record; raises `Missing`."""
    found = _laid(session, digest)
    if found is None:
        raise Missing(digest[:12])
    return found


def record_of(digest: str) -> RecordId:
    """The roster's record of a box."""
    return RecordId(digest[:32])


def _laid(session: Session, digest: str) -> RecoveryBox | None:
    view, record = session.view(session.places.roster), record_of(digest)
    for entry in [] if view.find(record) is None else view.history(record):
        box = _read(getattr(entry.written.body, "fields", {}).get("box"))
        if entry.counts and box is not None and box.digest() == digest:
            return box
    return None


def _in_log(session: Session, log: CompartmentId) -> Iterator[Found]:
    """Newest first. Whoever owns the log can have written anything: what is no box is none."""
    view, owner = session.view(log), session.compartment(log).book.state.founders[0].person
    for card in view.every(KIND):
        for event in view.record(card.record).events:
            said = dict(getattr(event.body, "fields", {}))
            box, called = _read(said.get("box")), said.get("where")
            if box is not None and isinstance(called, str):
                at_ms = said.get("at_ms")
                yield Found(box, PersonId(owner), called, at_ms if type(at_ms) is int else 0)


def _read(plain: object) -> RecoveryBox | None:
    try:
        box = msgspec.convert(plain, type=RecoveryBox)
    except msgspec.ValidationError:
        return None
    n = len(box.holders)
    whole = FEWEST <= box.k <= n == len(set(box.holders)) == len(box.commits) == len(box.shares)
    whole = whole and box.id.startswith(f"{box.comp}/")
    return box if whole and n <= shares.SHARES_MOST else None
