"""A guest from outside: keys by a file and typed words, the story by a packet and typed words, and no desk at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from exchange.laptops import Laptop, desk_of, newcomer, story
from exchange.test_packet import tip, titles

from tipdesk.desk import grants, joining, recusal, rules, seers, sources, stories
from tipdesk.desk.roster import CALLED
from tipdesk.domain.access import Why
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NotAllowed, NotJoined, NotLetIn, ReasonNeeded, WordsDiffer
from tipdesk.exchange import join, packet, travels
from tipdesk.exchange.packet import Extent
from tipdesk.ledger.ids import CompartmentId

WHY = "legal check of the story"
NAMES = {"Ana": DeskRole.REPORTER}


@dataclass
class Guested:
    """Ben leads a story; Ida, a lawyer, has a vault of her own and belongs to no desk."""

    ben: Laptop
    ana: Laptop
    ida: Laptop
    comp: CompartmentId

    def invites(self, days: int = 14, why: str = WHY) -> None:
        file = self.ida.stick / f"ida{join.SUFFIX}"
        join.write(self.ida.session, file)
        read = join.read(file)
        joining.vouch(self.ben.session, read, " ".join(joining.my_words(self.ida.session)))
        until = self.ben.clock() + days * DAY_MS if days else None
        grants.invite_guest(self.ben.session, self.comp, guest=read.keys, name="Ida Lark", until_ms=until, purpose=why)

    def words(self) -> str:
        return " ".join(joining.words_of_story(self.comp, self.ben.session.around.lists.words))

    def comes_in(self) -> None:
        self.invites()
        join.enter(self.ida.session, self.ben.sends(self.comp, self.ida).path, self.words())


@pytest.fixture
def guested(tmp_path: Path) -> Iterator[Guested]:
    with desk_of(tmp_path, NAMES) as laptops:
        ben, ida = laptops["Ben"], newcomer(tmp_path, "Ida", 77)
        comp = story(ben)
        tip(ben, comp, "Nobody looked at the hull", b"signed at the harbour" * 4000)
        yield Guested(ben, laptops["Ana"], ida, comp)
        ida.session.close()


def test_a_guest_reads_the_story_with_its_documents_and_knows_its_people_by_name(guested: Guested) -> None:
    guested.comes_in()
    ida = guested.ida
    assert titles(ida, guested.comp) == {"Nobody looked at the hull"}
    assert stories.opened(ida.session, StoryId(guested.comp)).story.title == "Harbour contracts"
    assert stories.documents(ida.session, StoryId(guested.comp))
    assert (ida.session.has_joined, ida.session.is_guest, ida.session.has_inbox) == (False, True, False)
    assert ida.session.standing.people[guested.ben.id].name == "Ben"
    ida.again()
    assert ida.session.is_guest
    assert titles(ida, guested.comp) == {"Nobody looked at the hull"}
    seen = {one.person: one for one in seers.seeing(guested.ben.session, guested.comp).today}
    assert (seen[ida.id].guest, seen[ida.id].role, seen[ida.id].why) == (True, StoryRole.READER, WHY)
    # What comes later comes by packets alone, and what she writes there, such as that she leaves, goes back by one.
    tip(guested.ben, guested.comp, "The second letter")
    ida.receives(guested.ben.sends(guested.comp, ida))
    assert titles(ida, guested.comp) == {"Nobody looked at the hull", "The second letter"}
    (due,) = travels.due(ida.session)
    sent = packet.send(ida.session, due.comp, due.to, "read", ida.stick)
    assert not guested.ben.receives(sent).findings


def test_what_a_guest_cannot_do_is_refused_with_its_reason(guested: Guested) -> None:
    guested.comes_in()
    ida = guested.ida
    for act in (
        lambda: stories.set_title(ida.session, StoryId(guested.comp), "Other"),
        lambda: stories.found_story(ida.session, "Of my own"),
        lambda: grants.end(ida.session, guested.comp, who=guested.ben.id),
        lambda: sources.withdraw_source(ida.session, guested.comp, sources.SourceId("0" * 32)),
    ):
        with pytest.raises(NotAllowed) as told:
            act()
        assert told.value.why == Why.NOT_YOUR_DESK_ROLE.value
    # Another story of that desk, sent to her by mistake or not, does not come in without its own words.
    other = story(guested.ben, "Night shifts", "slow orchard")
    grants.invite_guest(
        guested.ben.session, other, guest=ida.session.keys.public, name="Ida Lark",
        until_ms=guested.ben.clock() + DAY_MS, purpose=WHY,
    )  # fmt: skip
    with pytest.raises(NotJoined):
        ida.receives(guested.ben.sends(other, ida))
    recusal.leave(ida.session, guested.comp)
    assert not ida.session.is_guest


def test_a_second_story_or_a_desk_does_not_come_into_a_guest_s_vault_by_its_own_words(guested: Guested) -> None:
    """Its lead, whoever that is, would say there what the people of the first are called."""
    guested.comes_in()
    ben, ida = guested.ben, guested.ida
    other = story(ben, "Night shifts", "slow orchard")
    grants.invite_guest(
        ben.session, other, guest=ida.session.keys.public, name="Ida Lark", until_ms=ben.clock() + DAY_MS, purpose=WHY
    )
    with ben.session.compartment(other).commit(ben.session.pen) as draft:
        draft.set(CALLED, ben.session.new_id(), {"person": str(ben.id), "name": "Sol Marten"})
    sent, words = ben.sends(other, ida), joining.words_of_story(other, ben.session.around.lists.words)
    for enter in (
        lambda: join.enter(ida.session, sent.path, " ".join(words)),
        lambda: joining.enter_here(ida.session, " ".join(joining.desk_words(ben.session))),
    ):
        with pytest.raises(NotAllowed) as told:
            enter()
        assert told.value.why == Why.GUEST_ALREADY.value
    assert set(ida.session.standing.stories) == {str(guested.comp)}
    assert ida.session.standing.people[ben.id].name == "Ben"


def test_past_the_last_day_a_guest_opens_it_no_more_and_nothing_is_sealed_to_them(guested: Guested) -> None:
    guested.comes_in()
    for laptop in (guested.ida, guested.ben):
        laptop.clock.pass_ms(15 * DAY_MS)
    assert rules.role_of(rules.live(guested.ida.session, guested.comp).get(guested.ida.session.me, ())) is None
    with pytest.raises(NotAllowed):
        stories.opened(guested.ida.session, StoryId(guested.comp))
    with pytest.raises(NotAllowed):
        guested.ben.sends(guested.comp, guested.ida)


def test_other_words_a_guest_too_late_or_without_end_or_purpose_bring_nothing_in(guested: Guested) -> None:
    ida = guested.ida
    with pytest.raises(ReasonNeeded):
        guested.invites(why="")
    with pytest.raises(NotAllowed) as told:
        guested.invites(days=0)
    assert told.value.why == Why.NO_END_DATE.value
    guested.invites()
    sent = guested.ben.sends(guested.comp, ida)
    false = story(guested.ben, "Of another", "paper boat")
    with pytest.raises(WordsDiffer):
        join.enter(ida.session, sent.path, " ".join(joining.words_of_story(false, ida.session.around.lists.words)))
    with pytest.raises(NotJoined):
        packet.receive(ida.session, sent.path)
    assert not ida.session.is_guest
    ida.clock.pass_ms(15 * DAY_MS)
    with pytest.raises(NotLetIn):
        join.enter(ida.session, sent.path, guested.words())
    assert Extent.ALL
