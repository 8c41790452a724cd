"""A security editor's vault for tests: logs of colleagues, each with keys of their own, as packets would bring them."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import fakes

from tipdesk.desk import drawer, keyfiles
from tipdesk.desk.logs import LOG
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import shape
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId
from tipdesk.ledger.bodies import PublicKeys, Root
from tipdesk.ledger.bulk import NewRecord, Pen
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.root import DeskRole, GiveRole, draft_statement, sign_statement
from tipdesk.ledger.writing import Author
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import FileKey, IdentitySecret, draw

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
NOON_MS = fakes.START_MS // DAY_MS * DAY_MS + 12 * HOUR_MS
"""Of the day on which the tests' clock begins, in the zone of the tests."""


def become_security_editor(session: Session) -> None:
    """By a statement of the root, whose sole holder the founder is."""
    roster = session.compartment(session.places.roster)
    said = draft_statement(
        roster.roster.chain.last or roster.id,
        [GiveRole(PublicKeys.of(session.keys.public), DeskRole.SECURITY_EDITOR)],
    )
    with roster.commit(session.pen) as draft:
        draft.decide(Root(said, [(session.me, sign_statement(said, session.keys.signing))]))
    read_standing(session)


@dataclass
class Colleague:
    """Somebody whose log lies in this vault; the clock of their laptop stands where a test puts it."""

    session: Session
    name: str
    keys: PersonKeys
    log: Compartment
    laptop: str = "aa11"
    at_ms: int = NOON_MS - 30 * DAY_MS
    _ticks: Iterator[int] = field(default_factory=itertools.count)

    @property
    def id(self) -> PersonId:
        return PersonId(self.keys.public.id)

    @property
    def pen(self) -> Pen:
        author = Author(LedgerPerson(self.keys.public.id), self.keys.signing)
        return Pen(author, lambda: self.at_ms + next(self._ticks), draw)

    def did(
        self, kind: EventKind, at_ms: int | None = None, *, details: Details | None = None, **said: Any
    ) -> RecordId:
        """One event, signed, in a commit of its own."""
        record = RecordId(draw(16).hex())
        self.at_ms = self.at_ms if at_ms is None else at_ms
        with self.log.commit(self.pen) as draft:
            draft.log("event", record, self.fields(kind, self.at_ms, details=details, **said))
        return record

    def fields(self, kind: EventKind, at_ms: int, *, details: Details | None = None, **said: Any) -> dict[str, Any]:
        """As `record.note` writes them."""
        common = {"subject": "", "where": "", "reason": "", "allowed": True, "laptop": self.laptop, "count": 1}
        more = details.said() if details is not None else {}
        return {"kind": kind.value, "at_ms": at_ms, "person": str(self.id), **common, **more, **said}

    def many(self, events: Iterable[dict[str, Any]]) -> None:
        """Signed, five hundred in a commit."""
        made = (NewRecord("event", RecordId(draw(16).hex()), one) for one in events)
        for _ in self.log.bulk(self.pen, made):
            pass


def colleague(session: Session, name: str, role: str = "reporter") -> Colleague:
    """In the roster by root's word, and with a log that they founded and whose key is sealed to this person."""
    keys = PersonKeys(IdentitySecret.draw())
    roster = session.compartment(session.places.roster)
    said = draft_statement(
        roster.roster.chain.last or roster.id, [GiveRole(PublicKeys.of(keys.public), DeskRole(role))]
    )
    with roster.commit(session.pen) as draft:
        draft.decide(Root(said, [(session.me, sign_statement(said, session.keys.signing))]))
        draft.set("person", session.new_id(), {"person": keys.public.id, "name": name, "role": role})
    read_standing(session)
    key = FileKey.draw()
    pen = Pen(Author(LedgerPerson(keys.public.id), keys.signing), lambda: NOON_MS - 400 * DAY_MS, draw)
    log = Compartment.found(session.vault.compartments, key, shape, pen, Founding("log", (keys.public,)))
    keyfiles.store(session.vault.key(log.id), [key], [session.keys.public])
    session.adopt(log)
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        drawer.put_membership(draft, session.new_id(), LOG, log.id, NOON_MS, ("", keys.public.id))
    return Colleague(session, name, keys, log)
