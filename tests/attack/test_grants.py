"""Attacks on who is let in: signed commits that no program of ours writes, and files put in each other's place."""

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from attack.enemies import Colleague, everything, let_in
from desks import Desk
from exchange.laptops import desk_of
from exchange.laptops import story as story_of

from tipdesk.desk import audit, foresight, grants, overreach, sealing, set_aside, stories, tips
from tipdesk.desk.lock import lock
from tipdesk.desk.roster import read_standing
from tipdesk.domain.access import Why
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import DamagedFile
from tipdesk.ledger import root
from tipdesk.ledger.apart import fold_apart
from tipdesk.ledger.aside import Cause
from tipdesk.ledger.bodies import AskOpen, Body, Ease, Grant, PublicKeys, Purge, Revoke, Role, Root, SetFields
from tipdesk.ledger.canonical import encode_struct
from tipdesk.ledger.commit import Commit, ReceivedCommit
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, GrantId, OperationId, RecordId
from tipdesk.ledger.ids import PersonId as LedgerPerson
from tipdesk.ledger.operation import kind_of, never_purged, read_body, write_body
from tipdesk.ledger.receive import Merged
from tipdesk.ledger.store import read_header
from tipdesk.ledger.writing import Author, Place, write_commit
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret, draw

NOTE = RecordId("c" * 32)


@pytest.fixture
def place(desk: Desk) -> CompartmentId:
    return CompartmentId(stories.found_story(desk.session, "Harbour contracts", "amber ferry").story)


def said(title: str) -> SetFields:
    return SetFields("tip", RecordId(draw(16).hex()), {"title": title, "state": "new"})


def titles(desk: Desk, place: CompartmentId) -> set[str]:
    return {one.title for one in tips.window(desk.session, place, (), 0, 9)}


def signed(keys: PersonKeys, at: Place, *bodies: Body, time: int = 1) -> Commit:
    """Whatever its author likes: what decides first, as the format asks."""
    kept = [write_body(one) for one in bodies if never_purged(kind_of(one))]  # type: ignore[arg-type]
    plain = [write_body(one) for one in bodies if not never_purged(kind_of(one))]  # type: ignore[arg-type]
    author = Author(LedgerPerson(keys.public.id), keys.signing)
    return write_commit(author, at, kept=kept, ordinary=plain, time=time, chance=draw)


def first(story: Compartment, grant: GrantId) -> Place:
    """The first commit of a feed that has seen all that is here."""
    rows = story.book.db.execute("SELECT id FROM ledger_commit ORDER BY row DESC LIMIT 1").fetchall()
    return Place(story.id, None, 0, None, grant, tuple(CommitId(row[0].hex()) for row in rows))


def grant_of(story: Compartment, keys: PersonKeys) -> GrantId:
    return story.book.state.verdict.members[LedgerPerson(keys.public.id)][0].grant


def writes(desk: Desk, mal: Colleague, *bodies: Body, time: int = 1) -> Merged:
    """Under their own good grant."""
    story = desk.session.compartment(mal.comp)
    commit = signed(mal.keys, first(story, grant_of(story, mal.keys)), *bodies, time=time)
    return story.receive([commit.received()])


def inside(desk: Desk, place: CompartmentId) -> set[str]:
    return set(desk.session.compartment(place).book.state.verdict.members)


def stranger() -> PersonKeys:
    return PersonKeys(IdentitySecret.draw())


def test_what_a_reader_writes_in_a_story_is_nowhere_but_set_aside(
    desk: Desk, place: CompartmentId, tmp_path: Path
) -> None:
    mal = let_in(desk.session, place, tmp_path / "mal", Role.READER)
    writes(desk, mal, said("A reader's"))
    assert titles(desk, place) == set()
    assert desk.session.view(place).search("reader").total == 0
    (one,) = set_aside.set_aside(desk.session, place)
    assert (one.by, one.cause) == (mal.keys.public.id, Cause.READER)
    # What a reader may ask is no writing.
    writes(desk, mal, AskOpen("a" * 64, "read back the quotes", None, None))
    assert set_aside.set_aside(desk.session, place) == (one,)


def test_a_contributor_lets_nobody_in_ends_nobody_loosens_and_destroys_nothing(
    desk: Desk, place: CompartmentId, tmp_path: Path
) -> None:
    mal, friend = let_in(desk.session, place, tmp_path / "mal"), stranger()
    tip = said("Ours")
    with desk.session.compartment(place).commit(desk.session.pen) as draft:
        draft.ordinary.append(tip)
    story = desk.session.compartment(place)
    (mine,) = story.book.db.execute("SELECT id FROM ledger_commit ORDER BY row DESC LIMIT 1").fetchone()
    writes(
        desk, mal,
        Grant(PublicKeys.of(friend.public), "lead", None, "x"),
        Revoke(LedgerPerson(desk.session.me), []),
        Ease(tip.record, "terms", 9),
        Purge([OperationId(f"{mine.hex()}/0")], "x"),
    )  # fmt: skip
    assert inside(desk, place) == {desk.session.me, mal.keys.public.id}
    assert PersonId(friend.public.id) not in sealing.sealed_to(desk.session, place)
    assert titles(desk, place) == {"Ours"}


def test_what_who_was_ended_dates_back_or_writes_in_a_new_feed_is_set_aside(
    desk: Desk, place: CompartmentId, tmp_path: Path
) -> None:
    mal = let_in(desk.session, place, tmp_path / "mal")
    mal.set("tip", RecordId(draw(16).hex()), {"title": "In time", "state": "new"})
    story = desk.session.compartment(place)
    grant = grant_of(story, mal.keys)
    before = first(story, grant)
    grants.end(desk.session, place, who=PersonId(mal.keys.public.id))
    late = mal.set("tip", RecordId(draw(16).hex()), {"title": "Later", "state": "new"})
    assert len(late.aside) == 1
    back = signed(mal.keys, before, said("Dated back"), Grant(PublicKeys.of(stranger().public), "lead", None, "x"))
    assert len(story.receive([back.received()]).aside) == 1
    assert titles(desk, place) == {"In time"}
    assert inside(desk, place) == {desk.session.me}
    assert {one.cause for one in set_aside.set_aside(desk.session, place)} == {Cause.ENDED}


def test_two_leads_who_revoke_each_other_offline_both_stay_and_a_senior_wins_over_a_junior(
    desk: Desk, place: CompartmentId, tmp_path: Path
) -> None:
    one = let_in(desk.session, place, tmp_path / "one", Role.LEAD)
    two = let_in(desk.session, place, tmp_path / "two", Role.LEAD)
    one.see()
    story = desk.session.compartment(place)
    first_place, second_place = (first(story, grant_of(story, who.keys)) for who in (one, two))
    first_end = signed(one.keys, first_place, Revoke(LedgerPerson(two.keys.public.id), []))
    second_end = signed(two.keys, second_place, Revoke(LedgerPerson(one.keys.public.id), []))
    story.receive([first_end.received(), second_end.received()])
    assert inside(desk, place) == {desk.session.me, one.keys.public.id, two.keys.public.id}
    # Whom the first let lead is their junior: of the two ends only the senior's counts, though neither saw the other.
    junior = stranger()
    at = Place(story.id, FeedId(first_end.id), 1, first_end.id, None, ())
    let = signed(one.keys, at, Grant(PublicKeys.of(junior.public), "lead", None, "x"))
    story.receive([let.received()])
    mine = grant_of(story, junior)
    up = signed(junior, first(story, mine), Revoke(LedgerPerson(one.keys.public.id), []))
    down_at = Place(story.id, FeedId(first_end.id), 2, let.id, None, ())
    down = signed(one.keys, down_at, Revoke(LedgerPerson(junior.public.id), []))
    story.receive([up.received(), down.received()])
    assert inside(desk, place) == {desk.session.me, one.keys.public.id, two.keys.public.id}


def test_a_grant_of_one_story_counts_in_no_other(desk: Desk, place: CompartmentId, tmp_path: Path) -> None:
    mal = let_in(desk.session, place, tmp_path / "mal", Role.LEAD)
    other = CompartmentId(stories.found_story(desk.session, "Night shifts", "slow orchard").story)
    story = desk.session.compartment(other)
    moved = story.receive(everything(desk.session.compartment(place)))
    assert moved.new == ()
    # Signed anew for the other story, under the grant that they have in this one.
    grant = grant_of(desk.session.compartment(place), mal.keys)
    own = signed(mal.keys, first(story, grant), Grant(PublicKeys.of(mal.keys.public), "lead", None, "x"), said("Moved"))
    story.receive([own.received()])
    assert inside(desk, other) == {desk.session.me}
    assert titles(desk, other) == set()


def test_a_last_day_that_was_moved_on_the_way_is_refused_and_nobody_moves_their_own(
    desk: Desk, place: CompartmentId, tmp_path: Path
) -> None:
    until = desk.clock.at_ms + 1000
    keys = stranger()
    with desk.session.compartment(place).commit(desk.session.pen) as draft:
        draft.decide(Grant(PublicKeys.of(keys.public), "contributor", until, "photographs"))
    whole = everything(desk.session.compartment(place))
    widened = Grant(PublicKeys.of(keys.public), "contributor", until * 2, "photographs")
    altered = [_with_body(one, widened) for one in whole]
    assert altered != whole
    told = fold_apart(place, altered).state.verdict.members
    assert LedgerPerson(keys.public.id) not in told
    story = desk.session.compartment(place)
    own = signed(keys, first(story, grant_of(story, keys)), Grant(PublicKeys.of(keys.public), "lead", None, "for ever"))
    story.receive([own.received()])
    assert [one.until for one in story.book.state.verdict.members[LedgerPerson(keys.public.id)]] == [until]
    desk.clock.pass_ms(5_000)
    assert PersonId(keys.public.id) not in sealing.sealed_to(desk.session, place)


def _with_body(one: ReceivedCommit, grant: Grant) -> ReceivedCommit:
    def widened(body: bytes | None) -> bytes | None:
        is_grant = body is not None and isinstance(read_body(body), Grant)
        return write_body(grant) if is_grant else body

    operations = tuple(carried._replace(body=widened(carried.body)) for carried in one.operations)
    return replace(one, operations=operations)


def test_a_security_editor_opens_no_story_by_any_grant_of_their_own(
    desk: Desk, place: CompartmentId, tmp_path: Path
) -> None:
    sol, s = stranger(), desk.session
    roster = s.compartment(s.places.roster)
    keys = PublicKeys.of(sol.public)
    say(desk, [root.GiveRole(keys, root.DeskRole.SECURITY_EDITOR)])
    with roster.commit(s.pen) as draft:
        draft.set("person", s.new_id(), {"person": sol.public.id, "name": "Sol", "role": "security editor"})
    story = s.compartment(place)
    theirs = roster.book.state.verdict.members[LedgerPerson(sol.public.id)][0].grant
    founders = story.book.state.founding_grant
    for grant in (theirs, founders):
        own = signed(sol, first(story, grant), Grant(keys, "lead", None, "x"), said("Sol's"))
        story.receive([own.received()], [sol.public])
    # A statement of root's that names them lead, with their own signature alone, carried by themselves.
    plain = root.draft_statement(roster.roster.chain.last or roster.id, [root.NameLead(place, keys)])
    claim = Root(plain, [(LedgerPerson(sol.public.id), root.sign_statement(plain, sol.signing))])
    roster.receive([signed(sol, first(roster, theirs), claim).received()])
    story.hear(roster.roster.outside(place))
    assert inside(desk, place) == {s.me}
    assert titles(desk, place) == set()
    assert set(sealing.sealed_to(s, place)) == {PersonId(s.me)}
    read_standing(s)
    meaning = foresight.inviting(s, place, PersonId(sol.public.id), StoryRole.READER)
    assert meaning.why is Why.READS_ALL_LOGS


def say(desk: Desk, parts: list[root.Part]) -> None:
    s = desk.session
    roster = s.compartment(s.places.roster)
    plain = root.draft_statement(roster.roster.chain.last or roster.id, parts)
    with roster.commit(s.pen) as draft:
        draft.decide(Root(plain, [(s.me, root.sign_statement(plain, s.keys.signing))]))


def test_a_commit_put_under_anothers_name_is_not_taken_in(desk: Desk, place: CompartmentId, tmp_path: Path) -> None:
    mal = let_in(desk.session, place, tmp_path / "mal")
    story = desk.session.compartment(place)
    grant = grant_of(story, mal.keys)
    commit = signed(mal.keys, first(story, grant), said("Under Ana's name"))
    header = msgspec.structs.replace(read_header(commit.header_bytes), by=desk.session.me)
    forged = replace(commit.received(), header=encode_struct(header))
    merged = story.receive([forged])
    assert merged.new == ()
    assert len(merged.refused) == 1
    # Nor with the founding grant, signed by themselves as the founder.
    named = Author(desk.session.me, mal.keys.signing)
    at = first(story, story.book.state.founding_grant)
    own = write_commit(named, at, ordinary=[write_body(said("As the founder"))], time=1, chance=draw)
    assert story.receive([own.received()]).new == ()
    assert titles(desk, place) == set()


@pytest.mark.parametrize("parts", [(".db",), (".db", ".key")])
def test_files_swapped_between_stories_do_not_open_as_each_other(
    desk: Desk, place: CompartmentId, parts: tuple[str, ...]
) -> None:
    other = CompartmentId(stories.found_story(desk.session, "Night shifts", "slow orchard").story)
    lock(desk.session)
    folder = desk.folder / "compartments"
    for part in parts:
        aside = folder / "aside"
        shutil.move(folder / f"{place}{part}", aside)
        shutil.move(folder / f"{other}{part}", folder / f"{place}{part}")
        shutil.move(aside, folder / f"{other}{part}")
    desk.opened()
    for one in (place, other):
        with pytest.raises(DamagedFile):
            stories.opened(desk.session, StoryId(one))


def test_a_name_that_a_colleague_writes_as_the_codename_gets_into_no_log_of_who_joins(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Mara": DeskRole.REPORTER, "Kay": DeskRole.REPORTER}) as laptops:
        ben, mara, kay = laptops["Ben"], laptops["Mara"], laptops["Kay"]
        shared = story_of(ben)
        for one in (mara, kay):
            grants.invite(
                ben.session, shared, to=one.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="photographs"
            )
        mara.receives(ben.sends(shared, mara))
        with mara.session.compartment(shared).commit(mara.session.pen) as draft:
            draft.set("story", stories.story_record(shared), {"codename": "Their True Name"})
        ben.receives(mara.sends(shared, ben))
        kay.receives(ben.sends(shared, kay))
        stories.opened(kay.session, StoryId(shared))
        assert "True Name" not in repr(audit.events(kay.session, 0, 50))
        assert kay.session.story("amber ferry").comp == shared


def test_a_grant_to_a_key_that_nothing_can_be_sealed_to_keeps_nobody_else_out(tmp_path: Path) -> None:
    """A lead's changed program lets in somebody whose sealing key is no key: no packet, no file key could be sealed."""
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as laptops:
        ben, ana = laptops["Ben"], laptops["Ana"]
        comp = story_of(ben)
        ben.grants(comp, ana)
        real = PersonKeys(IdentitySecret.draw()).public
        for seal in (b"\xff" * 1216, real.seal_key[:1184] + bytes(32)):
            broken = PublicKeys(real.sign_key.hex(), seal.hex())
            with ben.session.compartment(comp).commit(ben.session.pen) as draft:
                draft.decide(Grant(broken, "reader", None, "helps"))
        assert set(sealing.sealed_to(ben.session, comp)) == {ben.id, ana.id}
        assert not ana.receives(ben.sends(comp, ana)).refused
        found = [one.excess for one in overreach.found(ana.session, comp)]
        assert found.count(overreach.Excess.NO_KEY) == 2
