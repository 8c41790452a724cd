"""Two people who write into one file, as on a laptop that they share, see each other's writes in the ledger too."""

from pathlib import Path

from compartments import KEY, Laptop, record_id, shape

from tipdesk.ledger import feeds, store
from tipdesk.ledger.bodies import Grant, PublicKeys
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.ids import CommitId


def shared(folder: Path) -> tuple[Compartment, Laptop, Laptop]:
    ben, ana = Laptop(1), Laptop(2)
    story = ben.found(folder)
    with story.commit(ben.pen) as draft:
        draft.decide(Grant(PublicKeys.of(ana.keys.public), "contributor", None, None))
    return story, ben, ana


def write(story: Compartment, who: Laptop, title: str) -> None:
    with story.commit(who.pen) as draft:
        draft.set("tip", record_id(1), {"title": title})


def test_who_writes_after_another_on_the_same_laptop_has_seen_it(tmp_path: Path) -> None:
    """Else both would stand as a conflict, though the second had the first on the screen."""
    story, ben, ana = shared(tmp_path)
    for turn, who in enumerate((ana, ben, ana, ben)):
        write(story, who, f"turn {turn}")
        value = story.reading().record(record_id(1)).fields["title"]
        assert (value.value, value.rivals) == (f"turn {turn}", ())


def test_what_one_of_them_has_seen_is_not_named_again(tmp_path: Path) -> None:
    story, ben, ana = shared(tmp_path)
    write(story, ana, "first")
    write(story, ben, "second")
    write(story, ben, "third")
    graph = story.book.graph
    (row,) = story.book.db.execute("SELECT id FROM ledger_commit ORDER BY row DESC LIMIT 1").fetchall()
    assert graph.node(row[0].hex()).seen == ()


def test_two_who_share_a_grant_and_a_laptop_write_in_feeds_of_their_own(tmp_path: Path) -> None:
    """Founders have one grant, and so have people to whom root gave something at once; older files noted one feed."""
    ann, bob = Laptop(1), Laptop(2)
    leads = (ann.keys.public, bob.keys.public)
    both = Compartment.found(tmp_path, KEY, shape, ann.pen, Founding("story", leads))
    db, grant = both.book.db, feeds.founding_grant(CommitId(both.id))
    own = f"feed/{grant}/{ann.pen.author.person}"
    raw = store.meta(db, own)
    assert raw is not None
    store.put_meta(db, f"feed/{grant}", raw)
    db.execute("DELETE FROM meta WHERE name=?", (own,))
    for who in (ann, bob, ann, bob):
        with both.commit(who.pen) as draft:
            draft.set("tip", record_id(1), {"title": "a line"})
    assert both.book.state.verdict.forks == set()
    assert sorted(both.book.graph.last(feed) for feed in store.feeds(db)) == [1, 2]
    both.close()
