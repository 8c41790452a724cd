"""Whose vault it is."""

from pathlib import Path

from tipdesk.app import here as app_here


def test_without_a_vault_named_it_is_that_of_whoever_runs_this(nobodys_home: Path, tmp_path: Path) -> None:
    assert app_here.here().vault == nobodys_home / ".local/share/tipdesk/vault"
    assert app_here.here(tmp_path / "v").vault == tmp_path / "v"
