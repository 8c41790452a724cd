"""The vault lies where the system's own rules say."""

import sys
from pathlib import Path

import pytest

from tipdesk.platform import folders

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the XDG rules are Linux's")


def test_the_vault_lies_under_the_data_home_or_its_usual_place(
    nobodys_home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert folders.vault() == nobodys_home / ".local/share/tipdesk/vault"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert folders.vault() == tmp_path / "tipdesk/vault"


def test_a_relative_data_home_is_ignored_as_the_specification_says(
    nobodys_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "somewhere")
    assert folders.state() == nobodys_home / ".local/state/tipdesk"


def test_the_runtime_folder_is_the_systems_own_or_one_of_this_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert folders.runtime() == tmp_path
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert folders.runtime() != tmp_path / "gone"


def test_each_vault_has_a_door_of_its_own_that_does_not_name_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one, two = (folders.door(Path(f"/home-of/{name}")) for name in ("anna", "bea"))
    assert one != two
    assert one.parent == tmp_path
    assert "anna" not in one.name
    assert len(str(one.name)) == len("tipdesk-0123456789abcdef.sock")
