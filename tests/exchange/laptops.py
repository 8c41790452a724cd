"""Laptops of one desk in temporary folders: each a vault, a clock, a key ring of its own; only files pass between."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import fakes

from tipdesk.desk import found, joining, people, stories, unlock, vault
from tipdesk.desk.found import Plan
from tipdesk.desk.lock import lock
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.exchange import join, packet
from tipdesk.exchange.packet import Received, Sent
from tipdesk.ledger import store
from tipdesk.ledger.bodies import Grant, PublicKeys, Root
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.root import DeskRole as RootRole
from tipdesk.ledger.root import GiveRole, draft_statement, sign_statement
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase

PASSPHRASE = Passphrase(b"only a test")


@dataclass
class Laptop:
    """One vault and who is unlocked there."""

    name: str
    folder: Path
    around: Surroundings
    clock: fakes.Clock
    session: Session

    @property
    def id(self) -> PersonId:
        return PersonId(self.session.me)

    @property
    def stick(self) -> Path:
        """Where this laptop lays its packets."""
        path = self.folder.parent / f"{self.name}-stick"
        path.mkdir(exist_ok=True)
        return path

    def again(self, mark: str = "") -> Session:
        lock(self.session)
        found_vault = vault.find(self.folder)
        person = unlock.who(found_vault, mark or self.name).person
        self.session = unlock.unlock(found_vault, person, PASSPHRASE, self.around)
        return self.session

    def sends(self, comp: CompartmentId, *to: "Laptop", why: str = "a test") -> Sent:
        return packet.send(self.session, comp, tuple(one.id for one in to), why, self.stick)

    def receives(self, sent: Sent) -> Received:
        return self.receives_path(sent.path)

    def receives_path(self, path: Path) -> Received:
        return packet.receive(self.session, path)

    def grants(self, comp: CompartmentId, who: "Laptop", role: str = "contributor") -> None:
        """As an invitation does, without its rules."""
        person = store.person(self.session.compartment(self.session.places.roster).book.db, LedgerPerson(who.id))
        assert person is not None
        with self.session.compartment(comp).commit(self.session.pen) as draft:
            draft.decide(Grant(PublicKeys.of(person), role, None, "helps"))


def plan(name: str, desk: str = "") -> Plan:
    return Plan(desk, name, name, PASSPHRASE, recovery.draw_code())


def around(root: Path, name: str, number: int) -> tuple[Surroundings, fakes.Clock]:
    clock = fakes.Clock()
    made = fakes.surroundings(root / f"{name}-state", clock=clock)
    return Surroundings(made.now_ms, fakes.chance(number), made.ring, made.state_folder, made.lists, made.cost), clock


def first(root: Path, name: str) -> Laptop:
    given, clock = around(root, name, 100)
    return Laptop(name, root / name, given, clock, found.found_desk(root / name, plan(name, "Morrow"), given))


def newcomer(root: Path, name: str, number: int) -> Laptop:
    given, clock = around(root, name, number)
    return Laptop(name, root / name, given, clock, joining.begin(root / name, plan(name), given))


def admits(editor: Laptop, joiner: Laptop, role: DeskRole = DeskRole.REPORTER) -> None:
    """Both lists of words are typed; a packet of the roster passes between."""
    file = joiner.stick / f"{joiner.name}{join.SUFFIX}"
    join.write(joiner.session, file)
    said = " ".join(joining.my_words(joiner.session))
    read = join.read(file)
    joining.vouch(editor.session, read, said)
    people.add(editor.session, person=read.keys, name=read.name, role=role)
    sent = editor.sends(editor.session.places.roster, joiner, why="joining")
    join.enter(joiner.session, sent.path, " ".join(joining.desk_words(editor.session)))


def adds(editor: Laptop, read: joining.Newcomer, role: DeskRole) -> None:
    """As `desk.people` does, without its rules: root's word for editors, an editor's for reporters."""
    session = editor.session
    roster, keys = session.compartment(session.places.roster), PublicKeys.of(read.keys)
    with roster.commit(session.pen) as draft:
        if role is DeskRole.REPORTER:
            draft.decide(Grant(keys, "reporter", None, None))
        else:
            parts = [GiveRole(keys, RootRole(role.name.lower()))]
            statement = draft_statement(roster.roster.chain.last or roster.id, parts)
            draft.decide(Root(statement, [(LedgerPerson(session.me), sign_statement(statement, session.keys.signing))]))
    with roster.commit(session.pen) as draft:
        draft.set("person", session.new_id(), {"person": read.id, "name": read.name, "role": role.value})
    read_standing(session)


@contextmanager
def desk_of(root: Path, names: dict[str, DeskRole], founder: str = "Ben") -> Iterator[dict[str, Laptop]]:
    """The founder and those whom they let in, each with the roster of when they came."""
    laptops = {founder: first(root, founder)}
    try:
        for number, (name, role) in enumerate(names.items()):
            laptops[name] = newcomer(root, name, number)
            admits(laptops[founder], laptops[name], role)
        yield laptops
    finally:
        for one in laptops.values():
            one.session.close()


def story(lead: Laptop, title: str = "Harbour contracts", codename: str = "amber ferry") -> CompartmentId:
    return CompartmentId(stories.found_story(lead.session, title, codename).story)
