"""Over many compartments the newest hits are found, however they lie among them, and counted all."""

import random
from pathlib import Path

import pytest
from compartments import KEY, Laptop

from tipdesk.desk.shapes import shape
from tipdesk.errors import ReadOnly
from tipdesk.ledger import connection, many, search
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.compartment import Compartment, Founding
from tipdesk.ledger.ids import new_record_id

WORDS = ("harbour", "hull", "rare")


@pytest.mark.parametrize("seed", range(6))
def test_the_first_page_is_that_of_all_hits_together(tmp_path: Path, seed: int) -> None:
    rnd, laptop = random.Random(seed), Laptop()
    open_now: list[Compartment] = []
    every: list[tuple[int, int, str]] = []
    for place in range(5):
        folder = tmp_path / str(place)
        folder.mkdir()
        made = Compartment.found(folder, KEY, shape, laptop.pen, Founding("story", (laptop.keys.public,)))
        start = rnd.randrange(1000)
        records = []
        for at in range(rnd.choice((0, 3, 60, 200))):
            word = rnd.choice(WORDS) if rnd.random() < 0.9 else "other"
            record = new_record_id(1 + at, rnd.randbytes)
            records.append(
                NewRecord("tip", record, {"title": word, "text": "", "state": "new", "received_ms": start + at})
            )
            every.append((start + at, place, word))
        for _ in made.bulk(laptop.pen, records):
            pass
        open_now.append(made)
    views = [one.reading() for one in open_now]
    for word in WORDS:
        wanted = sorted((at for at, _, said in every if said == word), reverse=True)
        found = many.newest(views, search.expression(word), limit=50)
        assert found.total == len(wanted)
        assert [card.at_ms for _, card in found.hits] == wanted[:50]
    for view in views:
        view.close()
    for one in open_now:
        one.close()
    locations = [one.location for one in open_now]
    for word in WORDS:
        wanted = sorted((at for at, _, said in every if said == word), reverse=True)
        found = many.newest(locations, search.expression(word), limit=50)
        assert (found.total, [card.at_ms for _, card in found.hits]) == (len(wanted), wanted[:50])


def small(folder: Path, laptop: Laptop, at_ms: int) -> Compartment:
    folder.mkdir()
    made = Compartment.found(folder, KEY, shape, laptop.pen, Founding("story", (laptop.keys.public,)))
    with made.commit(laptop.pen) as draft:
        draft.set("tip", new_record_id(at_ms, random.Random(at_ms).randbytes), {"title": "hull", "received_ms": at_ms})
    return made


def test_two_threads_find_what_one_does_and_what_fails_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = Laptop()
    made = [small(tmp_path / str(at), laptop, at) for at in range(9)]
    for one in made:
        one.close()
    locations = [one.location for one in made]
    alone = many.newest(locations, search.expression("hull"))
    monkeypatch.setattr(many, "TWO_THREADS", 2)
    assert many.newest(locations, search.expression("hull")) == alone
    assert [at for at, _ in alone.hits] == [8, 7, 6, 5, 4, 3, 2, 1, 0]
    locations[2].path.unlink()
    locations[7].path.write_bytes(bytes(8192))
    found = many.newest(locations, search.expression("hull"))
    assert (found.failed, found.total, [at for at, _ in found.hits]) == ((2, 7), 7, [8, 6, 5, 4, 3, 1, 0])


def test_a_glance_writes_nothing_and_leaves_nothing_beside_the_file(tmp_path: Path) -> None:
    laptop = Laptop()
    made = small(tmp_path / "one", laptop, 1)
    made.close()
    db = connection.glance(made.location.path, KEY)
    with pytest.raises(ReadOnly), connection.telling(made.name):
        db.execute("INSERT INTO meta VALUES('a', x'00')")
    db.close()
    assert [path.name for path in made.location.path.parent.iterdir() if path.is_file()] == [made.name]
