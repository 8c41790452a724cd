"""Several people on one laptop: each sees what they are in, shares its file, and is shut out when they are out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from exchange.laptops import PASSPHRASE, Laptop, adds, first, plan, story

from tipdesk.desk import joining, keyfiles, laptop_people, stories, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import DamagedFile, NotForThisKey, NotJoined, TipdeskError, VaultExists, WordsDiffer
from tipdesk.ledger import rekey
from tipdesk.ledger.bodies import Revoke
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.location import Location
from tipdesk.seal.secrets import FileKey


@dataclass
class Shared:
    """Ben founded the desk on this laptop; Ana has slots here too, and joined."""

    ben: Laptop

    def ana(self) -> Session:
        return self.opens("Ana")

    def opens(self, mark: str) -> Session:
        found = vault.find(self.ben.folder)
        return unlock.unlock(found, unlock.who(found, mark).person, PASSPHRASE, self.ben.around)


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Shared]:
    ben = first(tmp_path, "Ben")
    lock(laptop_people.add(ben.session.vault, plan("Ana"), ben.around))
    made = Shared(ben)
    ana = made.ana()
    read = joining.Newcomer(laptop_people.marked(ben.session.vault, "Ana"), "Ana")
    joining.vouch(ben.session, read, " ".join(joining.my_words(ana)))
    adds(ben, read, DeskRole.REPORTER)
    laptop_people.keep(ben.session, ben.session.places.roster)
    joining.enter_here(ana, " ".join(joining.desk_words(ben.session)))
    lock(ana)
    yield made
    ben.session.close()


def gives(ben: Laptop, comp: CompartmentId, ana: PersonId) -> None:
    ben.grants(comp, _Someone(ana))  # type: ignore[arg-type]
    laptop_people.keep(ben.session, comp)


@dataclass
class _Someone:
    id: PersonId


def test_a_newcomer_on_a_shared_laptop_joins_by_the_editors_words_and_no_others(tmp_path: Path) -> None:
    ben = first(tmp_path, "Ben")
    ana = laptop_people.add(ben.session.vault, plan("Ana"), ben.around)
    assert not ana.has_joined
    with pytest.raises(NotJoined):
        ana.compartment(ana.places.inbox)
    read = joining.Newcomer(ana.keys.public, "Ana")
    with pytest.raises(WordsDiffer):
        joining.vouch(ben.session, read, " ".join(joining.desk_words(ben.session)))
    adds(ben, read, DeskRole.REPORTER)
    laptop_people.keep(ben.session, ben.session.places.roster)
    with pytest.raises(WordsDiffer):
        joining.enter_here(ana, " ".join(joining.my_words(ana)))
    assert not ana.has_joined
    joining.enter_here(ana, " ".join(joining.desk_words(ben.session)))
    assert (ana.standing.desk, ana.standing.person.name) == ("Morrow", "Ana")
    with pytest.raises(VaultExists):
        laptop_people.add(ben.session.vault, plan("Ana"), ben.around)
    ana.close()
    ben.session.close()


def test_each_unlocks_by_their_mark_and_opens_what_they_are_in_alone(shared: Shared) -> None:
    ben = shared.ben
    comp = story(ben)
    ana = shared.ana()
    assert ana.me != ben.session.me
    assert stories.cards(ana) == ()
    for place in (comp, ben.session.places.inbox, ben.session.places.log, ben.session.places.drawer):
        with pytest.raises(DamagedFile):
            ana.compartment(place)
    ana.close()


def test_who_is_let_in_finds_the_story_at_the_next_unlock_and_writes_in_a_feed_of_their_own(shared: Shared) -> None:
    ben = shared.ben
    comp = story(ben)
    ana = shared.ana()
    gives(ben, comp, PersonId(ana.me))
    assert laptop_people.notice(ana) == (comp,)
    assert [card.codename for card in stories.cards(ana)] == ["amber ferry"]
    stories.set_state(ana, StoryId(comp), "Checking")
    stories.set_state(ben.session, StoryId(comp), "Writing")
    authors = {node.by for node in _nodes(ben.session, comp)}
    assert authors == {ana.me, ben.session.me}
    assert ben.session.compartment(comp).book.state.verdict.forks == set()
    assert laptop_people.notice(ana) == ()
    ana.close()


def _nodes(session: Session, comp: CompartmentId) -> list[object]:
    from tipdesk.ledger import store  # noqa: PLC0415

    book = session.compartment(comp).book
    return [book.graph.node(one) for one in store.heads(book.db)]


def test_who_is_out_opens_neither_the_new_file_nor_an_old_key_the_new_file(shared: Shared) -> None:
    ben = shared.ben
    comp = story(ben)
    ana = shared.ana()
    gives(ben, comp, PersonId(ana.me))
    laptop_people.notice(ana)
    path = ben.session.vault.key(comp)
    old = keyfiles.load(path, ana.keys.opening)
    opening = ana.keys.opening
    lock(ana)
    with ben.session.compartment(comp).commit(ben.session.pen) as draft:
        draft.decide(Revoke(LedgerPerson(ana.me), []))
    laptop_people.keep(ben.session, comp)
    with pytest.raises(NotForThisKey):
        keyfiles.load(path, opening)
    with pytest.raises(DamagedFile):
        rekey.fitting_key(ben.session.compartment(comp).location.path, old)
    assert stories.opened(ben.session, StoryId(comp)).story.title == "Harbour contracts"
    kinds = ben.session.view(ben.session.places.log).counts("event")
    assert kinds["file re-keyed"] == 1
    again = shared.ana()
    with pytest.raises(DamagedFile):
        again.compartment(comp)
    again.close()


def test_the_key_file_does_not_show_how_many_of_the_laptop_are_in_it(shared: Shared) -> None:
    ben = shared.ben
    comp = story(ben)
    path = ben.session.vault.key(comp)
    alone = path.read_bytes()
    gives(ben, comp, PersonId(laptop_people.marked(ben.session.vault, "Ana").id))
    both = path.read_bytes()
    assert len(alone) == len(both)
    assert alone.count(b"-> mlkem768x25519") == both.count(b"-> mlkem768x25519") == 4


@pytest.mark.parametrize("step", ["both keys sealed", "file replaced"])
def test_killed_in_a_rekey_the_file_opens_for_who_stays_and_the_next_call_finishes(shared: Shared, step: str) -> None:
    ben = shared.ben
    comp = story(ben)
    ana = PersonId(laptop_people.marked(ben.session.vault, "Ana").id)
    gives(ben, comp, ana)
    with ben.session.compartment(comp).commit(ben.session.pen) as draft:
        draft.decide(Revoke(LedgerPerson(ana), []))
    location, path = ben.session.compartment(comp).location, ben.session.vault.key(comp)
    lock(ben.session)
    new = FileKey.draw()
    keyfiles.store(path, [new, location.key], [ben.session.keys.public])
    if step == "file replaced":
        rekey.rekey(location.path, location.key, new)
    ben.again("Ben")
    assert stories.opened(ben.session, StoryId(comp)).story.title == "Harbour contracts"
    laptop_people.keep(ben.session, comp)
    assert len(keyfiles.load(path, ben.session.keys.opening)) == 1
    only = keyfiles.load(path, ben.session.keys.opening)[0]
    ben.session.forget(comp)
    Compartment.open(Location(location.folder, comp, only, location.shape)).close()


def test_a_key_planted_for_somebody_brings_nothing_that_they_are_not_in(shared: Shared) -> None:
    """Whoever may write in the folder seals a story's key to Ana: it is listed nowhere, since no grant names her."""
    ben = shared.ben
    comp = story(ben)
    ana = shared.ana()
    path = ben.session.vault.key(comp)
    keyfiles.store(path, keyfiles.load(path, ben.session.keys.opening), [ben.session.keys.public, ana.keys.public])
    assert laptop_people.notice(ana) == ()
    assert stories.cards(ana) == ()
    ana.close()


def test_a_damaged_slot_file_of_one_keeps_the_other_from_nothing(shared: Shared) -> None:
    ana = laptop_people.marked(shared.ben.session.vault, "Ana")
    shared.ben.session.vault.slots(ana.id).write_bytes(b"damaged")
    comp = story(shared.ben)
    laptop_people.keep(shared.ben.session, comp)
    assert list(laptop_people.here(shared.ben.session.vault)) == [shared.ben.id]
    with pytest.raises(TipdeskError):
        shared.ana()
