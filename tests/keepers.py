"""Several people of one desk, each with a vault of their own; commits go between them as a packet carries them."""

from dataclasses import dataclass, field
from pathlib import Path

import fakes
from attack.enemies import everything
from desks import Desk

from tipdesk.desk import drawer, found, keyfiles, stories, vault
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Places, Session, StoryPlace
from tipdesk.desk.shapes import shape
from tipdesk.desk.surroundings import Surroundings
from tipdesk.domain.ids import PersonId
from tipdesk.ledger.bodies import Grant, PublicKeys, Role, Root
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.compartment import Location, take_in
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.root import DeskRole, GiveRole, draft_statement, sign_statement
from tipdesk.ledger.writing import Author
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import FileKey, IdentitySecret

CODENAME = "amber ferry"


@dataclass
class Newsroom:
    """Ana founds the desk; the others are let in one by one."""

    desk: Desk
    folder: Path
    others: list[Session] = field(default_factory=list)

    @property
    def ana(self) -> Session:
        return self.desk.session

    def story(self) -> StoryPlace:
        made = stories.found_story(self.ana, "Harbour contracts", CODENAME)
        return stories.place_of(self.ana, made.story)

    def join(self, name: str, role: DeskRole = DeskRole.REPORTER) -> Session:
        """A person with a vault of their own, given a role by the root."""
        keys, around = PersonKeys(IdentitySecret.draw()), self._around(name)
        folder = self.folder / name
        made = vault.create(folder, around.chance(16).hex())
        pen = Pen(Author(LedgerPerson(keys.public.id), keys.signing), around.now_ms, around.chance)
        own = {kind: found.found_compartment(made, keys, pen, kind) for kind in ("drawer", "log")}
        for one in own.values():
            one.close()
        self._give(keys, name, role)
        places = Places(own["drawer"].id, own["log"].id, self.ana.places.roster, CompartmentId(""))
        session = Session(made, keys, around, places)
        self.others.append(session)
        self.carry(self.ana, session, self.ana.places.roster)
        read_standing(session)
        session.standing.laptop = name
        read_standing(self.ana)
        return session

    def _around(self, name: str) -> Surroundings:
        return fakes.surroundings(self.folder / f"{name}.state", clock=self.desk.clock, ring=fakes.MemoryRing())

    def _give(self, keys: PersonKeys, name: str, role: DeskRole) -> None:
        roster = self.ana.compartment(self.ana.places.roster)
        after = roster.roster.chain.last or roster.id
        statement = draft_statement(after, [GiveRole(PublicKeys.of(keys.public), role)])
        with roster.commit(self.ana.pen) as draft:
            draft.decide(Root(statement, [(self.ana.me, sign_statement(statement, self.ana.keys.signing))]))
        with roster.commit(self.ana.pen) as draft:
            fields = {"person": keys.public.id, "name": name, "role": role.value}
            draft.set("person", self.ana.new_id(), fields)

    def let_in(self, story: StoryPlace, who: Session, role: Role = Role.CONTRIBUTOR) -> None:
        with self.ana.compartment(story.comp).commit(self.ana.pen) as draft:
            draft.decide(Grant(PublicKeys.of(who.keys.public), role.value, None, None))
        self.carry(self.ana, who, story.comp)

    def carry(self, giver: Session, taker: Session, comp: CompartmentId) -> None:
        """All commits of a compartment, as a packet from one to the other."""
        commits = everything(giver.compartment(comp))
        if taker.vault.key(comp).exists():
            taker.compartment(comp).receive(commits)
            return
        key = FileKey.draw()
        keyfiles.store(taker.vault.key(comp), [key], [taker.keys.public])
        made, _ = take_in(Location(taker.vault.compartments, comp, key, shape), commits)
        taker.adopt(made)
        kind = made.book.state.kind
        record = taker.new_id()
        known = giver.standing.stories.get(str(comp))
        names = (known.title, known.codename) if known is not None else ("", "")
        if kind == "log":
            names = ("", str(made.book.state.founders[0].person))
        with taker.compartment(taker.places.drawer).commit(taker.pen) as draft:
            drawer.put_membership(draft, record, kind, comp, taker.around.now_ms(), names)
        if kind == "story":
            taker.standing.stories[str(comp)] = StoryPlace(comp, record, *names)

    def swap(self, comp: CompartmentId, one: Session, other: Session) -> None:
        """Both have the same afterwards."""
        self.carry(one, other, comp)
        self.carry(other, one, comp)

    def close(self) -> None:
        for one in self.others:
            one.close()


def person(session: Session) -> PersonId:
    return PersonId(str(session.me))
