"""To whom something of a compartment is sealed: by the fold there, and never to whom the roster or a date ended."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from tipdesk.desk import rules
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.ids import PersonId
from tipdesk.errors import BadRecipient
from tipdesk.ledger import sealed
from tipdesk.ledger.bodies import PublicKeys
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.roles import Kind
from tipdesk.seal.age.hybrid import HybridRecipient
from tipdesk.seal.person import PublicPerson

SECURITY_EDITORS_RANK = 1
FILE_KEY: Final = 16


def sealed_to(session: Session, place: CompartmentId) -> Mapping[PersonId, PublicPerson]:
    """Everybody to whom a packet of it, or the key of its file, is sealed today; whoever asks is among them.

    A log goes to whom it is about and to the security editors of today, a security editor's own to the whole desk.
    """
    compartment = session.compartment(place)
    match compartment.book.state.kind:
        case Kind.ROSTER:
            found = _at_the_desk(session)
        case Kind.LOG:
            found = _of_log(session, compartment)
        case _:
            now, out = session.around.now_ms(), rules.gone(session)
            found = dict(sealed.sealed_now(compartment, gone=out, now_ms=now).to)
    return {PersonId(who): keys.public for who, keys in found.items() if takes(keys.seal)}


@lru_cache(maxsize=4096)
def takes(seal_key: str) -> bool:
    """Whether anything can be sealed to a key: one in a grant may be any bytes, and must not keep all others out."""
    try:
        HybridRecipient(bytes.fromhex(seal_key)).wrap(bytes(FILE_KEY))
    except BadRecipient:
        return False
    return True


def stopped(session: Session, place: CompartmentId) -> tuple[PersonId, ...]:
    """Who is granted something that counts, and yet not sealed to here since an end was seen: a lead is asked."""
    compartment = session.compartment(place)
    now = sealed.sealed_now(compartment, gone=rules.gone(session), now_ms=session.around.now_ms())
    members = compartment.book.state.verdict.members
    return tuple(sorted(PersonId(who) for who in now.stopped if who in members and who not in now.to))


def resume(session: Session, place: CompartmentId, who: PersonId) -> None:
    """A lead's yes that sealing to somebody goes on, where a merge had ended it. Raises `NotAllowed`."""
    rules.require(session, Action.INVITE, place)
    yes = frozenset([LedgerPerson(who)])
    sealed.sealed_now(session.compartment(place), gone=rules.gone(session), now_ms=session.around.now_ms(), yes=yes)


def _at_the_desk(session: Session) -> dict[LedgerPerson, PublicKeys]:
    roster, out = session.compartment(session.places.roster), rules.gone(session)
    return {who: some[0].keys for who, some in roster.book.state.verdict.members.items() if who not in out}


def _of_log(session: Session, log: Compartment) -> dict[LedgerPerson, PublicKeys]:
    """The roster alone decides: no revocation within a log shuts out who audits it (PROTOCOL 8)."""
    owners = {keys.person: keys for keys in log.book.state.founders}
    if not session.places.roster:
        return owners
    desk = _at_the_desk(session)
    ranks = session.compartment(session.places.roster).book.state.verdict.members
    auditors = {who for who in desk if min(one.standing.rank for one in ranks[who]) == SECURITY_EDITORS_RANK}
    everyone = desk if auditors & owners.keys() else {who: desk[who] for who in auditors}
    return {**everyone, **owners}
