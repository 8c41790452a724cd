"""One window a vault: whoever comes second rings, and leaves."""

import os
from pathlib import Path

import pytest

from tipdesk.platform import doorbell


def test_the_second_rings_and_the_first_hears(tmp_path: Path) -> None:
    at = doorbell.door(tmp_path, Path("/somewhere/vault"))
    bell = doorbell.listen(at)
    with pytest.raises(doorbell.Answered):
        doorbell.listen(at)
    doorbell.hear(bell)
    doorbell.hear(bell)  # silent again: does not wait
    bell.close()


def test_what_a_killed_process_left_behind_is_cleared_away(tmp_path: Path) -> None:
    at = doorbell.door(tmp_path, Path("/somewhere/vault"))
    doorbell.listen(at).close()
    assert at.exists()
    doorbell.listen(at).close()


def test_each_vault_has_a_door_of_its_own_that_does_not_name_it(tmp_path: Path) -> None:
    one, two = (doorbell.door(tmp_path, Path(f"/home-of/{name}")) for name in ("anna", "bea"))
    assert one != two
    assert "anna" not in one.name


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to somebody else")
def test_a_folder_of_somebody_else_is_no_place_for_a_door(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    os.chown(folder, 12345, 12345)
    with pytest.raises(PermissionError):
        doorbell.listen(folder / "x.sock")
