"""Decisions that the access log names before they stand: their salts are drawn first, and with them their digests.

So the line in the log and the operation in the story fit one to one, though the line was written and synced before. A
digest tells who reads the log nothing: the salt in it is secret to those who read the story.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tipdesk.desk.session import Session
from tipdesk.ledger.bodies import Authority
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.operation import SALT_SIZE, operation_digest, write_body


@dataclass(frozen=True)
class Marked:
    """Bodies of one commit, in their order, and the salts that they will have there."""

    bodies: Sequence[Authority]
    salts: bytes

    def mark(self, at: int) -> str:
        """The digest of the operation at this place: 64 hex letters, in the commit's own list once it stands."""
        salt = self.salts[at * SALT_SIZE : (at + 1) * SALT_SIZE]
        return operation_digest(salt, write_body(self.bodies[at])).hex()

    def pen(self, session: Session) -> Pen:
        """For the commit whose first operations these are; what else is in it has salts of its own."""
        return session.pen._replace(chance=_beginning(self.salts, session.around.chance))


def marked(session: Session, bodies: Sequence[Authority]) -> Marked:
    """Draws the salts, by real chance."""
    return Marked(bodies, session.around.chance(SALT_SIZE * len(bodies)))


def _beginning(salts: bytes, chance: Callable[[int], bytes]) -> Callable[[int], bytes]:
    """These first, once, and then chance: no salt is used twice."""
    left = [salts]

    def draw(size: int) -> bytes:
        begun = left.pop() if left else b""
        return begun[:size] + chance(size - len(begun[:size]))

    return draw
