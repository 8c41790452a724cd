"""Statements of the root that contradict the one followed here, and leaving that by words typed (PROTOCOL 4).

Whoever held the root once may write a rival to what came after. No program follows it by itself: a person asks the
holders by another channel, and types the eight words of the statement that they name.
"""

from typing import Final

from tipdesk.desk import record
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.errors import WordsDiffer
from tipdesk.ledger.fold import NOTHING_OUTSIDE
from tipdesk.ledger.root import StatementId
from tipdesk.seal.words import joining_words, typed_words

LEFT: Final = "another statement of the root is followed"


def rivals(session: Session) -> tuple[StatementId, ...]:
    """Those with signatures enough that this laptop does not follow, since it had taken another."""
    return session.compartment(session.places.roster).roster.chain.rivals


def words_of(session: Session, statement: StatementId) -> tuple[str, ...]:
    """Eight words of `H("words", statement)`: what its holders read out, and nobody here reads off the screen."""
    return joining_words(bytes.fromhex(statement), session.around.lists.words)


def follow(session: Session, rival: StatementId, typed: str) -> None:
    """On record first. Raises `UnknownWord`, `WordsDiffer`, `Missing` for what is no rival, `RecordNotWritten`."""
    if typed_words(typed, session.around.lists.words) != words_of(session, rival):
        raise WordsDiffer
    roster = session.compartment(session.places.roster)
    roster.roster.follow(rival)
    record.note(session, EventKind.SETTING_CHANGED, reason=LEFT)
    # What the roster now says of itself is worked out anew, and kept.
    roster.hear(NOTHING_OUTSIDE)
    read_standing(session)
