"""Where the program finds what is its own."""

from pathlib import Path

import pytest

import tipdesk
from tipdesk.app import places
from tipdesk.errors import Missing


def test_resources_are_found_in_the_checkout_where_the_package_carries_none() -> None:
    assert (places.resources() / "tokens.json").is_file()


def test_resources_inside_an_installed_package_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site" / "tipdesk"
    for folder in (package / "resources", package.parent / "resources"):
        folder.mkdir(parents=True)
        (folder / "tokens.json").write_text("{}")
    monkeypatch.setattr(tipdesk, "__file__", str(package / "__init__.py"))
    assert places.resources() == package / "resources"


def test_where_there_are_none_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tipdesk, "__file__", str(tmp_path / "tipdesk" / "__init__.py"))
    with pytest.raises(Missing):
        places.resources()
