"""A vault that was cloned writes two truths: both are here, neither is lost, and their person says which counts."""

import shutil
from pathlib import Path

import pytest
from exchange.laptops import PASSPHRASE, Laptop, desk_of, story

from tipdesk.desk import branches, stories, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import Missing, NotAllowed
from tipdesk.ledger import feeds
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId


def clone(laptop: Laptop, comp: CompartmentId) -> Laptop:
    """The folder copied, and a program that does not mind: it writes on in the feed that the other writes in."""
    book = laptop.session.compartment(comp).book
    grant = book.state.verdict.members[laptop.session.me][0].grant
    line = feeds.own_head(book.db, book.state.verdict, grant, laptop.session.me)
    assert line is not None
    lock(laptop.session)
    folder = laptop.folder.with_name("clone")
    shutil.copytree(laptop.folder, folder)
    made = Laptop(laptop.name, folder, laptop.around, laptop.clock, laptop.session)
    for one in (laptop, made):
        found = vault.find(one.folder)
        one.session = unlock.unlock(found, unlock.who(found, "").person, PASSPHRASE, one.around)
    db = made.session.compartment(comp).book.db
    assert feeds.own_head(db, made.session.compartment(comp).book.state.verdict, grant, made.session.me) is None
    feeds.remember(db, grant, line.feed, made.session.me)
    return made


def state(laptop: Laptop, comp: CompartmentId) -> str:
    return stories.opened(laptop.session, StoryId(comp)).story.state


def test_both_branches_of_a_cloned_vault_are_shown_and_the_one_that_is_kept_counts(tmp_path: Path) -> None:
    with desk_of(tmp_path, {"Ana": DeskRole.REPORTER}) as desk:
        ben, ana = desk["Ben"], desk["Ana"]
        comp = story(ben)
        ben.grants(comp, ana)
        ana.receives(ben.sends(comp, ana))
        stories.set_state(ana.session, StoryId(comp), "before")
        other = clone(ana, comp)
        stories.set_state(ana.session, StoryId(comp), "one truth")
        stories.set_state(other.session, StoryId(comp), "another")
        stories.set_state(other.session, StoryId(comp), "another still")
        ben.receives(ana.sends(comp, ben))
        received = ben.receives(other.sends(comp, ben))
        assert len(received.forked) == 1
        assert received.findings
        assert state(ben, comp) == "before"
        (found,) = branches.forked(ben.session, comp)
        assert (found.by, found.settled) == (ana.id, False)
        assert sorted(one.commits for one in found.branches) == [1, 2]
        with pytest.raises(NotAllowed):
            branches.keep(ben.session, comp, found.feed, found.branches[0].head)
        ana.receives(ben.sends(comp, ana))
        (mine,) = branches.forked(ana.session, comp)
        longer = max(mine.branches, key=lambda one: one.commits)
        with pytest.raises(Missing):
            branches.keep(ana.session, comp, mine.feed, CommitId("0" * 64))
        with pytest.raises(Missing):
            branches.keep(ana.session, comp, FeedId("0" * 64), longer.head)
        branches.keep(ana.session, comp, mine.feed, longer.head)
        assert state(ana, comp) == "another still"
        assert branches.forked(ana.session, comp)[0].settled
        ben.receives(ana.sends(comp, ben))
        assert state(ben, comp) == "another still"
        kinds = ana.session.view(ana.session.places.log).counts("event")
        assert kinds["branch of a feed kept"] == 1
        other.session.close()


def test_where_nothing_is_forked_nothing_is_shown(tmp_path: Path) -> None:
    with desk_of(tmp_path, {}) as desk:
        comp = story(desk["Ben"])
        stories.set_state(desk["Ben"].session, StoryId(comp), "once")
        assert branches.forked(desk["Ben"].session, comp) == ()
