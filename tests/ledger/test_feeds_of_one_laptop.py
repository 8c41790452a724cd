"""Two people who write into one file, as on a laptop that they share, see each other's writes in the ledger too."""

from pathlib import Path

from compartments import Laptop, record_id

from tipdesk.ledger.bodies import Grant, PublicKeys
from tipdesk.ledger.compartment import Compartment


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
