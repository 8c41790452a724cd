"""A new key for a file: killed at any moment, one of the two keys opens what lies there."""

import os
from pathlib import Path

import pytest
from folding import TIP, Salts, person, shown

from tipdesk.errors import DamagedFile, DiskFull
from tipdesk.ledger import rekey
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.compartment import Compartment, Founding, Location
from tipdesk.seal.secrets import FileKey

OLD, NEW = FileKey(bytes(32)), FileKey(bytes(range(32)))


def vault(folder: Path) -> Location:
    pen = Pen(person("ann").author, lambda: 1, Salts(1))
    compartment = Compartment.found(folder, OLD, shown, pen, Founding("story", (person("ann").keys.public,)))
    with compartment.commit(pen) as draft:
        draft.set("tip", TIP, {"x": "zanzibar"})
    location = compartment.location
    compartment.close()
    return location


def reads(location: Location, key: FileKey) -> list[str]:
    compartment = Compartment.open(Location(location.folder, location.id, key, shown))
    view = compartment.reading()
    found = [card.line for card in view.search("xzanzibar").cards]
    view.close()
    compartment.close()
    return found


def test_a_new_key_opens_everything_and_the_old_one_nothing(tmp_path: Path) -> None:
    location = vault(tmp_path)
    before = reads(location, OLD)
    rekey.rekey(location.path, OLD, NEW)
    assert reads(location, NEW) == before != []
    with pytest.raises(DamagedFile):
        Compartment.open(location)
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [location.path.name]
    assert rekey.fitting_key(location.path, [OLD, NEW]) is NEW


def test_nothing_of_the_content_stands_readable_beside_the_file(tmp_path: Path) -> None:
    location = vault(tmp_path)
    rekey.rekey(location.path, OLD, NEW)
    assert b"zanzibar" not in location.path.read_bytes()
    assert not location.path.read_bytes().startswith(b"SQLite format")


@pytest.mark.parametrize("at", ["_export", "_check", "_sync"])
def test_killed_at_any_moment_the_old_key_still_opens(tmp_path: Path, at: str) -> None:
    """A child process that dies without a word: nothing of it can tidy up."""
    location = vault(tmp_path)
    child = os.fork()
    if child == 0:
        real = getattr(rekey, at)

        def die(*given: object) -> None:
            real(*given)
            os._exit(9)

        setattr(rekey, at, die)
        rekey.rekey(location.path, OLD, NEW)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert rekey.fitting_key(location.path, [NEW, OLD]) is OLD
    assert reads(location, OLD) != []
    rekey.sweep(location.path)
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [location.path.name]
    rekey.rekey(location.path, OLD, NEW)
    assert reads(location, NEW) != []


def test_a_failure_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    location = vault(tmp_path)
    before = location.path.read_bytes()

    def full(*_: object) -> None:
        raise DiskFull(location.path.name)

    monkeypatch.setattr(rekey, "_sync", full)
    with pytest.raises(DiskFull):
        rekey.rekey(location.path, OLD, NEW)
    assert location.path.read_bytes() == before
    assert not location.path.with_name(location.path.name + rekey.SUFFIX).exists()


def test_no_key_at_all_is_said_so(tmp_path: Path) -> None:
    location = vault(tmp_path)
    with pytest.raises(DamagedFile):
        rekey.fitting_key(location.path, [NEW])
