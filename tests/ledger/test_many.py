"""Over many compartments the newest hits are found, however they lie among them, and counted all."""

import random
from pathlib import Path

import pytest
from compartments import KEY, Laptop

from tipdesk.desk.shapes import shape
from tipdesk.ledger import many, search
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
