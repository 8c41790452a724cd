"""The size of everything is chosen for the next start, and stands in no way of whoever started us."""

from pathlib import Path

import pytest

from tipdesk.app import size


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in (size.SCALE, size.OURS):
        monkeypatch.setenv(name, "1")
        monkeypatch.delenv(name)
    return monkeypatch


def scale() -> str | None:
    return size.os.environ.get(size.SCALE)


def test_a_chosen_size_is_put_on_at_the_next_start_and_the_next(tmp_path: Path, bare: pytest.MonkeyPatch) -> None:
    size.choose(tmp_path, 150)
    size.put_on(tmp_path)
    assert scale() == "1.5"
    size.choose(tmp_path, 200)
    size.put_on(tmp_path)
    assert scale() == "2"


def test_what_whoever_started_us_decided_stands(tmp_path: Path, bare: pytest.MonkeyPatch) -> None:
    bare.setenv(size.SCALE, "1.25")
    size.choose(tmp_path, 200)
    size.put_on(tmp_path)
    assert scale() == "1.25"


@pytest.mark.parametrize("said", ["", "12", "1e9", "\u0661\u0665\u0660", "200 "])
def test_what_is_not_ours_is_a_hundred(tmp_path: Path, said: str) -> None:
    (tmp_path / size.FILE).write_text(said, "utf-8")
    assert size.chosen(tmp_path) == (200 if said.strip() == "200" else 100)
    assert size.chosen(tmp_path / "absent") == 100


def test_a_size_that_there_is_not_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="117"):
        size.choose(tmp_path, 117)
