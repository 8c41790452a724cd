"""A story whose only lead is gone: k of n of the root open it once for one lead, from copies that lay on a stick."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from exchange.laptops import Laptop, desk_of, story
from exchange.test_packet import tip, titles

from tipdesk.desk import audit, following, holders, people, proposals, recovering, recovery_asks, recovery_boxes, rules
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.retention import DAY_MS
from tipdesk.errors import DamagedSeal, Missing, NotAllowed, NotEnoughShares, NotYourPacket, ReasonNeeded
from tipdesk.exchange import packet, recovery
from tipdesk.ledger import canonical, root, wire
from tipdesk.ledger.bodies import AskOpen
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.operation import write_body
from tipdesk.ledger.writing import GENESIS, Author, write_commit
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.secrets import SealSeed, draw

WHY = "Ana is gone and the story must go on"
CODENAME = "amber ferry"
NAMES = {
    "Eva": DeskRole.EDITOR, "Sol": DeskRole.SECURITY_EDITOR, "Ana": DeskRole.REPORTER, "Kay": DeskRole.REPORTER,
}  # fmt: skip


@dataclass
class Bereft:
    """Ana alone led a story, left two copies on her stick, and is at the desk no more."""

    laptops: dict[str, Laptop]
    comp: CompartmentId

    def __getitem__(self, name: str) -> Laptop:
        return self.laptops[name]

    def roster(self, giver: str, *takers: str) -> None:
        one = self[giver]
        sent = one.sends(one.session.places.roster, *(self[name] for name in takers))
        for name in takers:
            self[name].receives(sent)

    def log(self, owner: str, to: str = "Sol") -> None:
        self[to].receives(self[owner].sends(self[owner].session.places.log, self[to]))

    def asks(self) -> recovery_asks.Recovery:
        recovery_asks.ask(self["Kay"].session, CODENAME, WHY)
        self.log("Kay")
        return recovery_asks.find(self["Sol"].session, CODENAME)

    def proposed(self) -> None:
        """By the security editor, who signs as one who holds the root."""
        assert recovering.propose(self["Sol"].session, self.asks()) is not None
        self.roster("Sol", "Ben", "Eva")

    def signs(self, name: str) -> bool:
        (one,) = proposals.waiting(self[name].session)
        return recovering.agree(self[name].session, one.record, one.statement)


def hold_together(ben: Laptop, laptops: dict[str, Laptop]) -> None:
    assert holders.set_holders(ben.session, [laptops[name].id for name in ("Ben", "Eva", "Sol")], 2) is None
    sent = ben.sends(ben.session.places.roster, *(laptops[name] for name in NAMES))
    for name in NAMES:
        laptops[name].receives(sent)


@pytest.fixture
def bereft(tmp_path: Path) -> Iterator[Bereft]:
    with desk_of(tmp_path, NAMES) as laptops:
        hold_together(laptops["Ben"], laptops)
        ana = laptops["Ana"]
        comp = story(ana)
        tip(ana, comp, "Nobody looked at the hull", b"signed at the harbour" * 4000)
        (first,) = recovery.copies(ana.session, ana.stick)
        assert first.path.parent == ana.stick / recovery.FOLDER
        tip(ana, comp, "The second letter")
        (second,) = recovery.copies(ana.session, ana.stick)
        assert second.commits < first.commits, "what came since"
        assert not list(recovery.copies(ana.session, ana.stick)), "nothing came since"
        made = Bereft(laptops, comp)
        made.log("Ana")
        people.end(laptops["Ben"].session, ana.id)
        made.roster("Ben", "Eva", "Sol", "Kay")
        yield made


def test_two_of_three_holders_open_it_once_for_one_lead_who_reads_all_of_it(bereft: Bereft, tmp_path: Path) -> None:
    """One desk, since each has five laptops: who opens nothing first, then the lead, then what is left behind."""
    bereft.proposed()
    bereft.roster("Sol", "Kay")
    kay, sticks = bereft["Kay"], [bereft["Ana"].stick]
    # One holder alone opens nothing: not even for who followed the statement before it was in force.
    assert not recovering.granted(kay.session)
    (statement,) = proposals.statements(kay.session)
    part = next(each for each in statement.parts if isinstance(each, root.OpenStory))
    with pytest.raises(NotEnoughShares):
        recovery.reopen(kay.session, recovering.Granted(bereft.comp, str(statement.id), part, is_ready=True), sticks)
    assert bereft.signs("Ben")
    bereft.roster("Ben", "Kay", "Sol", "Eva")
    # Nobody but the lead that the statement names opens a copy, and nobody by their own keys.
    assert not recovering.granted(bereft["Eva"].session)
    for path in sorted((sticks[0] / recovery.FOLDER).glob("*.age")):
        for name in ("Eva", "Sol", "Ben", "Kay"):
            with pytest.raises(NotYourPacket):
                packet.receive(bereft[name].session, path)
    # Where no copy opens, nothing is used up.
    (one,) = recovering.granted(kay.session)
    assert one.is_ready
    with pytest.raises(NotYourPacket):
        recovery.reopen(kay.session, one, [tmp_path])
    found = recovery.reopen(kay.session, one, sticks)
    assert (found.codename, found.copies, found.missing) == (CODENAME, 2, 0)
    assert titles(kay, bereft.comp) == {"Nobody looked at the hull", "The second letter"}
    assert rules.leads(kay.session, bereft.comp)
    # On record: asked, opened, and taken in, in that order; and where it was put in force, for whoever reviews it.
    kinds = [event.kind for event in reversed(audit.events(kay.session, 0, 40).events)]
    asked, opened = kinds.index(EventKind.RECOVERY_ASKED), kinds.index(EventKind.STORY_RECOVERED)
    assert asked < opened < kinds.index(EventKind.PACKET_RECEIVED, opened)
    said = audit.events(bereft["Ben"].session, 0, 9, [EventKind.STORY_RECOVERED]).events[0]
    assert (said.details.whom, said.details.comp) == (kay.id, bereft.comp)
    # The story's people see for whom, and by whose signatures.
    (told,) = recovering.told(kay.session, bereft.comp)
    assert (told.lead, set(told.signed)) == (kay.id, {bereft["Ben"].id, bereft["Sol"].id})
    # One opening: the next copies are sealed to a new key, and begin anew.
    assert not recovering.granted(kay.session)
    before = recovery_boxes.of_story(bereft["Sol"].session, CODENAME)[0].box
    now = recovery_boxes.keep(kay.session, bereft.comp)
    assert now is not None
    assert now.to != before.to
    (copy,) = recovery.copies(kay.session, kay.stick)
    assert copy.commits > 2
    kay.again()
    assert titles(kay, bereft.comp) == {"Nobody looked at the hull", "The second letter"}


def test_what_is_not_asked_by_who_shall_lead_is_signed_by_nobody_and_nothing_after_its_time(bereft: Bereft) -> None:
    kay, sol = bereft["Kay"], bereft["Sol"]
    with pytest.raises(ReasonNeeded):
        recovery_asks.ask(kay.session, CODENAME, "so")
    recovery_asks.ask(kay.session, "paper boat", WHY)
    story(kay, "Other", "slow orchard")
    for _ in following.steps(kay.session):
        pass
    recovery_asks.ask(kay.session, "slow orchard", WHY)
    asked = bereft.asks()
    for codename, why in (("paper boat", Why.NO_RECOVERY_BOX), ("slow orchard", Why.HAS_LEADS)):
        with pytest.raises(NotAllowed) as told:
            recovering.propose(sol.session, recovery_asks.find(sol.session, codename))
        assert told.value.why == why.value
    # The security editor names an honest lead, and a one-time key of her own.
    box = recovery_boxes.of_story(sol.session, CODENAME)[0].box
    recovery_boxes.lay_out(sol.session, box)
    mine = str(HybridIdentity(SealSeed.draw()).recipient)
    with sol.session.compartment(sol.session.places.roster).commit(sol.session.pen) as draft:
        draft.set(recovery_boxes.KIND, recovery_boxes.record_of(box.digest()), {"ask": asked.raw})
        # And an ask in the lead's name, under the security editor's own signature.
        body = write_body(AskOpen("0" * 64, WHY, mine, asked.until_ms))
        author = Author(LedgerPerson(asked.by), sol.session.keys.signing)
        forged_ask = write_commit(author, GENESIS, kept=[body], time=asked.at_ms, chance=draw).received()
        raw = canonical.to_text(wire.pack(forged_ask))
        draft.set(recovery_boxes.KIND, recovery_boxes.record_of(box.digest()), {"ask": raw})
    part = root.OpenStory(bereft.comp, box.digest(), LedgerPerson(asked.by), mine, asked.until_ms)
    proposals.put_forward(sol.session, [part])
    bereft.roster("Sol", "Ben")
    with pytest.raises(NotAllowed) as told:
        bereft.signs("Ben")
    assert told.value.why == Why.NOT_THEIR_ASK.value
    (forged,) = proposals.waiting(sol.session)
    proposals.let_go(sol.session, forged.record)
    # Past its time nobody signs.
    recovering.propose(sol.session, recovery_asks.find(sol.session, CODENAME))
    bereft.roster("Sol", "Ben")
    bereft["Ben"].clock.pass_ms(8 * DAY_MS)
    with pytest.raises(NotAllowed) as told:
        bereft.signs("Ben")
    assert told.value.why == Why.ASK_PAST.value


def test_an_ask_that_a_changed_clock_dates_into_next_month_is_signed_by_nobody(bereft: Bereft) -> None:
    """Kay's program signs it now, to have the story opened when nobody thinks of it any more."""
    kay, sol = bereft["Kay"], bereft["Sol"]
    kay.clock.pass_ms(30 * DAY_MS)
    recovery_asks.ask(kay.session, CODENAME, WHY)
    kay.clock.pass_ms(-30 * DAY_MS)
    bereft.log("Kay")
    asked = recovery_asks.find(sol.session, CODENAME)
    assert asked.standing is recovery_asks.Standing.PAST
    with pytest.raises(NotAllowed) as told:
        recovering.propose(sol.session, asked)
    assert told.value.why == Why.ASK_PAST.value
    # A security editor whose program is another lays it before the root all the same.
    box, by = recovery_boxes.of_story(sol.session, CODENAME)[0].box, LedgerPerson(asked.by)
    recovery_boxes.lay_out(sol.session, box)
    with sol.session.compartment(sol.session.places.roster).commit(sol.session.pen) as draft:
        draft.set(recovery_boxes.KIND, recovery_boxes.record_of(box.digest()), {"ask": asked.raw})
    part = root.OpenStory(bereft.comp, box.digest(), by, asked.to, sol.clock() + 30 * DAY_MS)
    proposals.put_forward(sol.session, [part])
    bereft.roster("Sol", "Ben")
    with pytest.raises(NotAllowed) as told:
        bereft.signs("Ben")
    assert told.value.why == Why.NOT_THEIR_ASK.value


def test_while_one_person_alone_holds_the_root_there_is_no_box_and_no_copy(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Sol": DeskRole.SECURITY_EDITOR}) as laptops:
        ben = laptops["Ben"]
        comp = story(ben)
        assert recovery_boxes.keep(ben.session, comp) is None
        assert not list(recovery.copies(ben.session, ben.stick))


def test_with_other_holders_a_lead_makes_a_new_box_and_begins_the_copies_anew(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Sol": DeskRole.SECURITY_EDITOR, "Eva": DeskRole.EDITOR}) as laptops:
        ben = laptops["Ben"]
        comp = story(ben)
        holders.set_holders(ben.session, [ben.id, laptops["Sol"].id], 2)
        first, (copy,) = recovery_boxes.keep(ben.session, comp), recovery.copies(ben.session, ben.stick)
        assert first == recovery_boxes.keep(ben.session, comp)
        (waiting,) = (holders.set_holders(ben.session, [ben.id, laptops["Eva"].id], 2),)
        assert waiting is not None
        laptops["Sol"].receives(ben.sends(ben.session.places.roster, laptops["Sol"]))
        (one,) = proposals.waiting(laptops["Sol"].session)
        proposals.agree(laptops["Sol"].session, one.record, one.statement)
        ben.receives(laptops["Sol"].sends(laptops["Sol"].session.places.roster, ben))
        second = recovery_boxes.keep(ben.session, comp)
        assert first is not None
        assert second is not None
        assert set(second.holders) == {ben.id, laptops["Eva"].id}
        assert second.to != first.to
        (again,) = recovery.copies(ben.session, ben.stick)
        assert again.commits >= copy.commits
        assert StoryId(comp)


def test_no_holder_signs_an_old_ask_with_a_new_day_or_one_ask_twice_or_another_story_s_box(bereft: Bereft) -> None:
    """All of it put forward by a security editor whose program is another, with an ask that the lead did sign."""
    sol, asked = bereft["Sol"], bereft.asks()
    box = recovery_boxes.of_story(sol.session, CODENAME)[0].box
    by, other = LedgerPerson(asked.by), CompartmentId("ab" * 32)
    renamed = msgspec.structs.replace(box, comp=other)
    relaid = msgspec.structs.replace(renamed, id=f"{other}/{box.id.partition('/')[2]}")
    with sol.session.compartment(sol.session.places.roster).commit(sol.session.pen) as draft:
        for one in (box, renamed, relaid):
            at = recovery_boxes.record_of(one.digest())
            draft.set(recovery_boxes.KIND, at, {"box": one.fields()})
            draft.set(recovery_boxes.KIND, at, {"ask": asked.raw})

    def opening(of: recovery_boxes.RecoveryBox, comp: str, until_ms: int) -> root.OpenStory:
        return root.OpenStory(CompartmentId(comp), of.digest(), by, asked.to, until_ms)

    said = opening(box, bereft.comp, asked.until_ms)
    for parts, refused in (
        ([opening(box, bereft.comp, asked.until_ms + DAY_MS)], NotAllowed),
        ([said, said], NotAllowed),
        ([opening(box, other, asked.until_ms)], NotAllowed),
        ([opening(renamed, other, asked.until_ms)], Missing),
        ([opening(relaid, other, asked.until_ms)], DamagedSeal),
    ):
        proposals.put_forward(sol.session, parts)
        bereft.roster("Sol", "Ben")
        with pytest.raises(refused):
            bereft.signs("Ben")
        (mine,) = proposals.waiting(sol.session)
        proposals.let_go(sol.session, mine.record)
        bereft.roster("Sol", "Ben")
    # And what is asked for as it is meant is signed.
    assert recovering.propose(sol.session, recovery_asks.find(sol.session, CODENAME)) is not None
    bereft.roster("Sol", "Ben")
    assert bereft.signs("Ben")
    # In force by now: the same ask for a second statement is none.
    bereft.roster("Ben", "Sol")
    proposals.put_forward(sol.session, [said])
    bereft.roster("Sol", "Ben")
    with pytest.raises(NotAllowed) as told:
        bereft.signs("Ben")
    assert told.value.why == Why.NOT_THEIR_ASK.value
