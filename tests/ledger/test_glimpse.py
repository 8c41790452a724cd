"""A file at rest is looked into without its fold; what must be mended, or is not what its name says, is refused."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from compartments import KEY, Laptop, record_id, tips

from tipdesk.errors import DamagedFile, TipdeskError
from tipdesk.ledger import connection
from tipdesk.ledger.compartment import Compartment, Location
from tipdesk.ledger.glimpse import glimpse


def at_rest(folder: Path, count: int = 30) -> Location:
    folder.mkdir()
    laptop = Laptop()
    compartment = laptop.found(folder)
    for _ in compartment.bulk(laptop.pen, tips(1, count)):
        pass
    compartment.close()
    return compartment.location


def test_lists_and_numbers_are_those_of_the_open_compartment_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    location = at_rest(tmp_path / "one")
    before = location.path.read_bytes(), sorted(location.folder.iterdir())
    view = glimpse(location)
    counts, page = view.counts("tip"), view.page("tip", view.counts("tip"))
    with pytest.raises(TypeError):
        view.record(page[0].record)
    view.close()
    assert (location.path.read_bytes(), sorted(location.folder.iterdir())) == before
    whole = Compartment.open(location)
    reading = whole.reading()
    assert (counts, page) == (reading.counts("tip"), reading.page("tip", reading.counts("tip")))
    reading.close()
    whole.close()


def test_a_file_in_anothers_place_and_one_of_another_version_are_refused(tmp_path: Path) -> None:
    one, other = at_rest(tmp_path / "one"), at_rest(tmp_path / "other")
    shutil.copy(other.path, one.path)
    with pytest.raises(DamagedFile, match="another compartment"):
        glimpse(one)
    db = connection.connect(other.path, KEY)
    db.execute("PRAGMA user_version=99")
    db.close()
    with pytest.raises(DamagedFile, match="'v'"):
        glimpse(other)
    with pytest.raises(TipdeskError):
        glimpse(replace(other, folder=tmp_path))
    assert not list(tmp_path.glob("*.db")), "a missing file was made"


def test_what_a_kill_left_in_the_log_is_seen(tmp_path: Path) -> None:
    location = at_rest(tmp_path / "one", 3)
    laptop = Laptop()
    killed = Compartment.open(location)
    with killed.commit(laptop.pen) as draft:
        draft.set("tip", record_id(99), {"title": "late", "received_ms": 99, "state": "new"})
    # Copied while it is open: as a kill leaves it, with its write-ahead log.
    left = tmp_path / "left"
    shutil.copytree(location.folder, left)
    killed.close()
    view = glimpse(replace(location, folder=left))
    assert sum(view.counts("tip").values()) == 4
    view.close()
