"""Packets between laptops: what they carry, what they change, and what comes of the second time."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, plan, story

from tipdesk.desk import joining, laptop_people, logs, people, stories
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.found import found_compartment
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import HeldByOther, NoGrant, NotAllowed
from tipdesk.exchange import join, packet
from tipdesk.exchange.packet import Concern, Extent
from tipdesk.ledger import documents, store
from tipdesk.ledger.bodies import PublicKeys, Root
from tipdesk.ledger.documents import SealedFields
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.root import NameLead, draft_statement, sign_statement

NAMES = {"Ana": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, NAMES) as made:
        # Each hears of who came after them.
        sent = made["Ben"].sends(made["Ben"].session.places.roster, made["Ana"], made["Sol"])
        for name in NAMES:
            made[name].receives(sent)
        yield made


def tip(laptop: Laptop, comp: CompartmentId, title: str, data: bytes = b"") -> None:
    shelf = Shelf(laptop.session, comp)
    sealed = (shelf.seal("letter.txt", "text/plain", [data]),) if data else ()
    shelf.file([Arrival(title.encode().hex()[:64].ljust(64, "0"), "mail", title, "Nobody looked.", documents=sealed)])


def titles(laptop: Laptop, comp: CompartmentId) -> set[str]:
    return {card.title for card in laptop.session.view(comp).every("tip")}


def heads(laptop: Laptop, comp: CompartmentId) -> set[str]:
    return {str(one) for one in store.heads(laptop.session.compartment(comp).book.db)}


def test_a_story_comes_to_who_was_let_in_with_its_name_its_tips_and_its_documents(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    comp = story(ben)
    data = b"signed at the harbour" * 9000
    tip(ben, comp, "Nobody looked at the hull", data)
    ben.grants(comp, ana)
    sent = ben.sends(comp, ana)
    preview = packet.look(ana.session, sent.path)
    assert (preview.kind, preview.is_new_here, preview.documents) == ("story", True, 1)
    assert preview.sender == ben.id
    assert str(comp) not in ana.session.standing.stories
    received = ana.receives(sent)
    assert received.new == sent.commits - 1, "the genesis came first"
    assert not received.findings
    assert titles(ana, comp) == {"Nobody looked at the hull"}
    assert [card.codename for card in stories.cards(ana.session)] == ["amber ferry"]
    assert stories.opened(ana.session, StoryId(comp)).story.title == "Harbour contracts"
    card = next(iter(ana.session.view(comp).every("document")))
    fields = SealedFields.of(ana.session.view(comp).record(card.record).plain())
    with documents.reading(ana.session.compartment(comp).location.documents, fields) as reading:
        assert reading.read_at(0, len(data)) == data
    ana.again()
    assert titles(ana, comp) == {"Nobody looked at the hull"}


def test_a_second_packet_carries_what_its_reader_lacks_and_an_answer_the_rest(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    comp = story(ben)
    ben.grants(comp, ana)
    first = ben.sends(comp, ana)
    ana.receives(first)
    tip(ana, comp, "From Ana")
    answer = ana.sends(comp, ben)
    assert answer.commits <= 2
    ben.receives(answer)
    assert titles(ben, comp) == {"From Ana"}
    tip(ben, comp, "From Ben", b"a letter")
    second = ben.sends(comp, ana)
    assert (second.commits, second.documents) == (1, 1)
    ana.receives(second)
    assert heads(ana, comp) == heads(ben, comp)
    everything = packet.send(ben.session, comp, (ana.id,), "again", ben.stick, Extent.ALL)
    assert everything.commits > second.commits
    assert ana.receives(everything).nothing_new


def test_merging_a_packet_twice_changes_nothing_and_says_so(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    comp = story(ben)
    tip(ben, comp, "Once", b"data")
    ben.grants(comp, ana)
    sent = ben.sends(comp, ana)
    ana.receives(sent)
    before = heads(ana, comp)
    again = ana.receives(sent)
    assert again.nothing_new
    assert again.preview.already
    assert heads(ana, comp) == before


def test_a_log_goes_to_the_security_editor_and_to_nobody_else(desk: dict[str, Laptop]) -> None:
    ana, sol, ben = desk["Ana"], desk["Sol"], desk["Ben"]
    sent = ana.sends(ana.session.places.log, sol)
    received = sol.receives(sent)
    assert received.preview.kind == "log"
    kinds = sol.session.view(ana.session.places.log).counts("event")
    assert kinds["packet sent"] >= 1
    with pytest.raises(NotAllowed):
        ana.sends(ana.session.places.log, ben)
    own = sol.sends(sol.session.places.log, ana, ben)
    assert ana.receives(own).new
    assert ben.receives(own).new
    more = ana.sends(ana.session.places.log, sol)
    assert more.commits > 0
    assert sol.receives(more).new == more.commits


def test_what_a_reader_reports_in_their_log_need_not_be_sent_again(desk: dict[str, Laptop]) -> None:
    ana, sol = desk["Ana"], desk["Sol"]
    sol.receives(ana.sends(ana.session.places.log, sol))
    ana.receives(sol.sends(sol.session.places.log, ana))
    less = ana.sends(ana.session.places.log, sol)
    assert less.commits < store.next_rows(ana.session.compartment(ana.session.places.log).book.db).commit - 1


def test_nobody_gets_a_packet_of_what_they_are_not_in(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    comp = story(ben)
    for to in ((ana.id,), (), (ben.id,)):
        with pytest.raises(NotAllowed):
            packet.send(ben.session, comp, to, "why", ben.stick)
    with pytest.raises(NotAllowed):
        packet.send(ben.session, ben.session.places.drawer, (ana.id,), "why", ben.stick)
    assert len(list(ben.stick.glob("*"))) == 3, "the two of joining and that of the roster"


def test_sending_and_receiving_are_on_record_with_who_and_what(desk: dict[str, Laptop]) -> None:
    ben, ana = desk["Ben"], desk["Ana"]
    comp = story(ben)
    ben.grants(comp, ana)
    sent = ben.sends(comp, ana)
    ana.receives(sent)
    for laptop, kind in ((ben, "packet sent"), (ana, "packet received")):
        view = laptop.session.view(laptop.session.places.log)
        card = view.page("event", [kind], limit=1)[0]
        facts = json.loads(card.facts)
        assert (facts["ref"], facts["comp"], facts["people"]) == (sent.packet, comp, [ana.id])


def test_the_inbox_comes_to_who_was_let_in_and_security_editors_have_none(desk: dict[str, Laptop]) -> None:
    ben, ana, sol = desk["Ben"], desk["Ana"], desk["Sol"]
    inbox = ben.session.places.inbox
    tip(ben, inbox, "From nobody")
    ben.grants(inbox, ana)
    assert not ana.session.has_inbox
    ana.receives(ben.sends(inbox, ana))
    assert ana.session.places.inbox == inbox
    assert titles(ana, inbox) == {"From nobody"}
    ana.again()
    assert ana.session.has_inbox
    with pytest.raises(NoGrant):
        sol.session.compartment(sol.session.places.inbox)


def test_a_second_log_of_one_person_is_a_concern(desk: dict[str, Laptop]) -> None:
    """Who begins a second log has something to leave out of the first."""
    ana, sol = desk["Ana"], desk["Sol"]
    assert not sol.receives(ana.sends(ana.session.places.log, sol)).findings
    second = found_compartment(ana.session.vault, ana.session.keys, ana.session.pen, "log")
    ana.session.adopt(second)
    received = sol.receives(ana.sends(second.id, sol))
    assert received.preview.concerns == {Concern.SECOND_LOG}
    assert received.findings
    assert [one.person for one in logs.held(sol.session)] == [sol.id, ana.id, ana.id]


def test_a_lead_whom_the_root_named_has_keys_in_the_packet_and_counts(desk: dict[str, Laptop]) -> None:
    """No grant in the story carries them: the packet does, and whoever receives it hears the root itself."""
    ben, ana, sol = desk["Ben"], desk["Ana"], desk["Sol"]
    comp, roster = story(ben), ben.session.compartment(ben.session.places.roster)
    keys = PublicKeys.of(ana.session.keys.public)
    statement = draft_statement(roster.roster.chain.last or roster.id, [NameLead(comp, keys)])
    with roster.commit(ben.session.pen) as draft:
        draft.decide(Root(statement, [(LedgerPerson(ben.id), sign_statement(statement, ben.session.keys.signing))]))
    ben.session.compartment(comp).hear(roster.roster.outside(comp))
    news = ben.sends(roster.id, ana, sol)
    ana.receives(news)
    sent = ben.sends(comp, ana)
    assert ana.receives(sent).new
    stories.set_state(ana.session, StoryId(comp), "Taken over")
    ben.receives(ana.sends(comp, ben))
    assert stories.opened(ben.session, StoryId(comp)).story.state == "Taken over"


def test_what_a_colleague_on_the_same_laptop_holds_opens_when_they_were_here(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as desk:
        ben, ana = desk["Ben"], desk["Ana"]
        comp = story(ben)
        ben.grants(comp, ana)
        ana.receives(ben.sends(comp, ana))
        eve = laptop_people.add(ana.session.vault, plan("Eve"), ana.around)
        read = joining.Newcomer(eve.keys.public, "Eve")
        people.add(ben.session, person=read.keys, name="Eve", role=DeskRole.REPORTER)
        roster = packet.send(ben.session, ben.session.places.roster, (read.id, ana.id), "joining", ben.stick)
        with pytest.raises(HeldByOther):
            join.enter(eve, roster.path, " ".join(joining.desk_words(ben.session)))
        ana.receives(roster)
        joining.enter_here(eve, " ".join(joining.desk_words(ben.session)))
        ben.grants(comp, Laptop("Eve", ana.folder, ana.around, ana.clock, eve))
        both = packet.send(ben.session, comp, (read.id, ana.id), "", ben.stick)
        with pytest.raises(HeldByOther):
            packet.receive(eve, both.path)
        ana.receives(both)
        assert laptop_people.notice(eve) == (comp,)
        assert packet.receive(eve, both.path).nothing_new
        eve.close()
