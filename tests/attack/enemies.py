"""A colleague who turned: in the story by a good grant, with a changed program of their own."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tipdesk.desk.session import Session
from tipdesk.desk.shapes import shape
from tipdesk.ledger import store
from tipdesk.ledger.bodies import Grant, PublicKeys, Role
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.compartment import Compartment, Location, take_in
from tipdesk.ledger.ids import CommitId, CompartmentId, PersonId
from tipdesk.ledger.receive import Merged
from tipdesk.ledger.writer import Draft
from tipdesk.ledger.writing import Author
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import FileKey, IdentitySecret, draw


def everything(compartment: Compartment) -> list[ReceivedCommit]:
    """All commits, as a packet carries them."""
    db = compartment.book.db
    rows = db.execute("SELECT id FROM ledger_commit ORDER BY row").fetchall()
    return [store.received(db, CommitId(row[0].hex())) for row in rows]


@dataclass
class Colleague:
    """Holds the whole story on a laptop of their own, and writes into it past all rules of the desk."""

    keys: PersonKeys
    theirs: Compartment
    victim: Session
    comp: CompartmentId

    def write(self, draft: Draft) -> Merged:
        """Signed by them, and merged at the victim's as a packet would be."""
        author = Author(PersonId(self.keys.public.id), self.keys.signing)
        commit = self.theirs.write(Pen(author, self.victim.around.now_ms, draw), draft)
        return self.victim.compartment(self.comp).receive([commit.received()])

    def set(self, kind: str, record: Any, fields: dict[str, Any]) -> Merged:
        draft = Draft()
        draft.set(kind, record, fields)
        return self.write(draft)

    def see(self) -> None:
        """Take in what the victim wrote since."""
        self.theirs.receive(everything(self.victim.compartment(self.comp)))


def let_in(session: Session, comp: CompartmentId, folder: Path, role: Role = Role.CONTRIBUTOR) -> Colleague:
    """The victim grants; the colleague takes in all that is there."""
    keys = PersonKeys(IdentitySecret.draw())
    story = session.compartment(comp)
    with story.commit(session.pen) as draft:
        draft.decide(Grant(PublicKeys.of(keys.public), role.value, None, None))
    folder.mkdir()
    theirs, _ = take_in(Location(folder, comp, FileKey.draw(), shape), everything(story))
    return Colleague(keys, theirs, session, comp)
