"""Two keepers on two laptops by packets alone, and two on one laptop over one file."""

from pathlib import Path

from exchange.laptops import PASSPHRASE, Laptop, adds, desk_of, first, plan, story

from tipdesk.desk import (
    asking,
    boxes,
    destruction,
    joining,
    laptop_people,
    releasing,
    requests,
    sources,
    stories,
    unlock,
    vault,
)
from tipdesk.desk.box_fields import Place
from tipdesk.desk.lock import lock
from tipdesk.desk.requests import Standing
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Part, Way
from tipdesk.ledger.ids import CompartmentId, RecordId

NAME = "ZQCANARY Person"


def source(session: Session, comp: CompartmentId, *others: PersonId) -> SourceId:
    may_know = frozenset({PersonId(session.me), *others})
    promise = Promise("Only two.", 1, "by voice", "an official", (), may_know, 10**13)
    identity = Identity(NAME, (Way("signal", "otter.0550"),), "tide", "evenings")
    return sources.add_source(session, comp, sources.NewSource(identity, promise, needed=2))


def opening(comp: CompartmentId, mark: str) -> asking.Opening:
    return asking.Opening(comp, mark, frozenset({0}), 30, frozenset({Part.NAME}))


def carried(comp: CompartmentId, giver: Laptop, taker: Laptop) -> None:
    taker.receives(giver.sends(comp, taker))


def test_asked_and_released_by_packets_alone(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as laptops:
        ben, ana = laptops["Ben"], laptops["Ana"]
        comp = story(ben)
        ben.grants(comp, ana)
        who = source(ben.session, comp, ana.id)
        carried(comp, ben, ana)
        mark = asking.ask(ana.session, asking.Question(comp, who, "meeting moved to Sunday"))
        ana.again()
        carried(comp, ana, ben)
        releasing.release(ben.session, comp, mark)
        carried(comp, ben, ana)
        assert requests.find(ana.session, comp, mark).standing is Standing.AGREED
        assert asking.open_agreed(ana.session, opening(comp, mark)).identity.name == NAME
        carried(comp, ana, ben)
        assert requests.find(ben.session, comp, mark).standing is Standing.OPENED
        now = boxes.current(ben.session, Place(comp, RecordId(who)))
        assert now is not None
        assert now.replaces


def test_two_who_share_a_laptop_ask_and_answer_over_one_file(tmp_path: Path) -> None:
    ben = first(tmp_path, "Ben")
    comp = story(ben)
    ana = laptop_people.add(ben.session.vault, plan("Ana"), ben.around)
    adds(ben, joining.Newcomer(ana.keys.public, "Ana"), DeskRole.REPORTER)
    laptop_people.keep(ben.session, ben.session.places.roster)
    joining.enter_here(ana, " ".join(joining.desk_words(ben.session)))
    ben.grants(comp, Laptop("Ana", ben.folder, ben.around, ben.clock, ana))
    laptop_people.keep(ben.session, comp)
    laptop_people.notice(ana)
    who = source(ben.session, comp, PersonId(ana.me))
    mark = asking.ask(ana, asking.Question(comp, who, "meeting moved to Sunday"))
    (seen,) = requests.of_story(ben.session, comp)
    assert seen.waits_for(ben.session.me)
    releasing.release(ben.session, comp, mark)
    lock(ana)
    found = vault.find(ben.folder)
    again = unlock.unlock(found, unlock.who(found, "Ana").person, PASSPHRASE, ben.around)
    assert [card.codename for card in stories.cards(again)] == ["amber ferry"]
    assert asking.open_agreed(again, opening(comp, mark)).identity.name == NAME
    assert requests.find(ben.session, comp, mark).standing is Standing.OPENED
    again.close()
    ben.session.close()


def test_a_purge_that_came_by_packet_is_confirmed_and_the_hold_of_a_laptop_keeps(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as laptops:
        ben, ana = laptops["Ben"], laptops["Ana"]
        comp = story(ben)
        ben.grants(comp, ana)
        who = source(ben.session, comp, ana.id)
        carried(comp, ben, ana)
        ben.clock.at_ms = 10**13 + 1
        destruction.destroy(ben.session, comp, who)
        carried(comp, ben, ana)
        assert boxes.current(ana.session, Place(comp, RecordId(who))) is None
        said = [card.state for card in ana.session.view(ana.session.places.log).every("event", ["purge confirmed"])]
        assert said == ["purge confirmed"]
