"""The demo's security editor: a vault with the access logs of colleagues, each signed by keys of its own."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from tipdesk.cli.demo_desk import PASSPHRASE, DemoClock
from tipdesk.cli.demo_files import to_ms
from tipdesk.desk import drawer, keyfiles
from tipdesk.desk.found import Plan, found_desk
from tipdesk.desk.logs import LOG
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.desk.shapes import shape
from tipdesk.desk.surroundings import Surroundings
from tipdesk.domain.events import Details, EventKind
from tipdesk.ledger.bodies import PublicKeys, Root
from tipdesk.ledger.bulk import NewRecord, Pen
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.ids import PersonId, RecordId
from tipdesk.ledger.root import DeskRole, GiveRole, draft_statement, sign_statement
from tipdesk.ledger.writing import Author
from tipdesk.seal import recovery
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import FileKey, IdentitySecret, Passphrase, draw

K = EventKind
PEOPLE: Final = (
    ("IC", "Ines Corvane", "reporter"), ("JM", "Jory Makepeace", "editor"), ("TO", "Tamsin Oakhallow", "reporter"),
    ("PD", "Perrin Dast", "reporter"), ("BV", "Bruno Vantreel", "reporter"), ("OV", "Odile Vane", "reporter"),
    ("MF", "Mirel Fenwright", "reporter"),
)  # fmt: skip
LANTERN, ORCHARD, HERON = "copper lantern", "slow orchard", "quiet heron"


@dataclass
class Writer:
    """Somebody's log, as it came in a packet; the clock of their laptop is set by what they do."""

    keys: PersonKeys
    log: Compartment
    at_ms: int = 0

    @property
    def id(self) -> str:
        return self.keys.public.id

    @property
    def pen(self) -> Pen:
        return Pen(Author(PersonId(self.id), self.keys.signing), lambda: self.at_ms, draw)

    def did(self, when: str, kind: EventKind, laptop: str = "1", details: Details | None = None, **said: Any) -> str:
        """One event; gives its id."""
        self.at_ms, record = to_ms(when), draw(16).hex()
        with self.log.commit(self.pen) as draft:
            draft.log("event", RecordId(record), self._fields(self.at_ms, kind, laptop, details, said))
        return record

    def often(self, when: str, kind: EventKind, count: int, step_s: int, where: str) -> None:
        """Many, one after the other."""
        begin = to_ms(when)
        self.at_ms = begin
        lines = [self._fields(begin + n * step_s * 1000, kind, "1", None, {"where": where}) for n in range(count)]
        for _ in self.log.bulk(self.pen, (NewRecord("event", RecordId(draw(16).hex()), one) for one in lines)):
            pass

    def _fields(
        self, at_ms: int, kind: EventKind, laptop: str, details: Details | None, said: dict[str, Any]
    ) -> dict[str, Any]:
        common = {"subject": "", "where": "", "reason": "", "allowed": True, "count": 1}
        named = f"{self.id[:7]}{laptop}"
        more = details.said() if details is not None else {}
        return {"kind": kind.value, "at_ms": at_ms, "person": self.id, "laptop": named, **common, **more, **said}


def build(folder: Path, around: Surroundings) -> Session:
    """The desk as its security editor has it: no story, and seven logs."""
    clock = DemoClock(to_ms("2025-01-13 09:00"))
    plan = Plan(
        "Vell Harbour Lantern", "Sefa Lindqvarn", "grey kettle", Passphrase(PASSPHRASE.encode()),
        recovery.draw_code(), use_ring=False,
    )  # fmt: skip
    session = found_desk(folder, plan, replace(around, now_ms=clock))
    _give_role(session, session.keys, "security_editor")
    people = {mark: _joins(session, name, role) for mark, name, role in PEOPLE}
    _weeks(people)
    clock.forward_to(to_ms("2025-03-14 14:02"))
    return session


def _give_role(session: Session, keys: PersonKeys, role: str) -> None:
    roster = session.compartment(session.places.roster)
    after = roster.roster.chain.last or roster.id
    said = draft_statement(after, [GiveRole(PublicKeys.of(keys.public), DeskRole(role))])
    with roster.commit(session.pen) as draft:
        draft.decide(Root(said, [(session.me, sign_statement(said, session.keys.signing))]))
    read_standing(session)


def _joins(session: Session, name: str, role: str) -> Writer:
    keys, key = PersonKeys(IdentitySecret.draw()), FileKey.draw()
    _give_role(session, keys, role)
    with session.compartment(session.places.roster).commit(session.pen) as draft:
        draft.set("person", session.new_id(), {"person": keys.public.id, "name": name, "role": role})
    read_standing(session)
    begin = to_ms("2025-01-20 09:00")
    pen = Pen(Author(PersonId(keys.public.id), keys.signing), lambda: begin, draw)
    log = Compartment.found(session.vault.compartments, key, shape, pen, Founding("log", (keys.public,)))
    keyfiles.store(session.vault.key(log.id), [key], [session.keys.public])
    session.adopt(log)
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        drawer.put_membership(draft, session.new_id(), LOG, log.id, begin, ("", keys.public.id))
    return Writer(keys, log)


def _weeks(people: dict[str, Writer]) -> None:
    """What the logs say; each person's own in the order of their time."""
    _leads(people)
    _reporters(people)
    _others(people)


def _let(who: Writer, role: str, until: str = "") -> Details:
    return Details(whom=who.id, role=role, until_ms=to_ms(until) if until else 0)


def _leads(people: dict[str, Writer]) -> None:
    jory, ines, tamsin, perrin, bruno = (people[mark] for mark in ("JM", "IC", "TO", "PD", "BV"))
    both = (ines.id, jory.id)
    jory.did("2025-02-10 09:20", K.STORY_FOUNDED, where=LANTERN)
    jory.did("2025-02-10 09:24", K.GRANT_GIVEN, where=LANTERN, reason="runs it", details=_let(ines, "lead"))
    jory.did(
        "2025-02-11 10:02", K.GRANT_GIVEN, where=LANTERN, reason="photographs", details=_let(tamsin, "contributor")
    )
    jory.did("2025-02-12 09:00", K.SOURCE_ADDED, where=LANTERN, subject=HERON, details=Details(
        people=both, may_know=both, needed=1, due_ms=to_ms("2025-03-25 12:00"), comp="c" * 64))  # fmt: skip
    jory.did(
        "2025-03-01 11:00", K.GRANT_GIVEN, where=LANTERN, reason="legal", details=_let(perrin, "reader", "2025-03-18")
    )
    jory.did("2025-03-02 16:00", K.STORY_RECOVERED, where=ORCHARD, details=Details(
        whom=ines.id, people=both, due_ms=to_ms("2025-03-09 16:00")))  # fmt: skip
    jory.did(
        "2025-03-03 09:10",
        K.GRANT_GIVEN,
        where=LANTERN,
        reason="pictures",
        details=_let(bruno, "reader", "2025-03-14 23:59"),
    )
    jory.did("2025-03-04 10:00", K.PURGED, where=LANTERN, subject="spam of January", reason="30 days", details=Details(
        people=(ines.id, jory.id, people["MF"].id), ref="rule spam"))  # fmt: skip
    jory.often("2025-03-12 02:10", K.TIP_READ, 46, 20, ORCHARD)
    jory.did("2025-03-12 02:31", K.SEARCHED, where=ORCHARD)
    now = Details(people=(*both, bruno.id), may_know=both, needed=1)
    jory.did("2025-03-12 09:40", K.KEEPERS_CHANGED, where=LANTERN, subject=HERON, details=now)
    jory.did("2025-03-13 17:30", K.GRANT_ENDED, where=LANTERN, details=_let(tamsin, "contributor"))
    jory.did("2025-03-14 08:50", K.HELD, where=LANTERN, subject=HERON, reason="a court asked for it")


def _reporters(people: dict[str, Writer]) -> None:
    ines, tamsin, bruno = people["IC"], people["TO"], people["BV"]
    ines.did("2025-02-10 09:31", K.STORY_OPENED, where=LANTERN)
    ines.did(
        "2025-02-19 10:21", K.IDENTITY_OPENED, where=LANTERN, subject=HERON, reason="first meeting, agree on the way"
    )
    ines.did("2025-03-02 18:40", K.IDENTITY_OPENED, where=LANTERN, subject=HERON, reason="read back quotes")
    ines.did("2025-03-11 09:02", K.IMPORTED, where="inbox", count=22, details=Details(tool="mbox 1", sha256="4f" * 32))
    ines.did("2025-03-14 06:12", K.UNLOCK_FAILED, allowed=False, reason="passphrase")
    ines.did("2025-03-14 06:13", K.UNLOCK_FAILED, allowed=False, reason="passphrase")
    ines.did("2025-03-14 08:00", K.UNLOCKED)
    tamsin.did("2025-02-11 11:00", K.STORY_OPENED, where=LANTERN)
    tamsin.did(
        "2025-03-01 22:05", K.IDENTITY_REFUSED, where=LANTERN, subject=HERON, reason="not a keeper", allowed=False
    )
    tamsin.did("2025-03-13 09:00", K.UNLOCKED)
    bruno.did("2025-03-03 11:12", K.STORY_OPENED, where=LANTERN)
    bruno.did("2025-03-13 23:48", K.STORY_OPENED, where=LANTERN, laptop="2")
    bruno.did(
        "2025-03-13 23:51", K.EXPORTED, where=LANTERN, laptop="2", reason="not your role in the story", allowed=False
    )


def _others(people: dict[str, Writer]) -> None:
    perrin, odile, mirel = people["PD"], people["OV"], people["MF"]
    perrin.did("2025-02-03 09:00", K.UNLOCKED)
    perrin.did("2025-03-09 22:14", K.STORY_OPENED, where=LANTERN, laptop="2")
    odile.did("2025-03-07 19:20", K.PRINTED, where="paper anchor", reason="proof for legal, 4 pages", details=Details(
        sha256="9d" * 32))  # fmt: skip
    odile.did("2025-03-13 16:20", K.SETTING_CHANGED, reason="clipboard_s")
    mirel.did("2025-03-05 18:30", K.STORY_OPENED, where=LANTERN)
