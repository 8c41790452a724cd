"""Originals go only when all of them stands in the vault and nothing of them has changed since."""

import os
from pathlib import Path

import pytest

from tipdesk.intake import removal
from tipdesk.intake.preview import Preview, Standing
from tipdesk.intake.rows import Kind, Row

KNOWN = "ab" * 32


def row(place: Path, standing: Standing = Standing.KEPT, digest: str = KNOWN) -> Row:
    return Row(next(iter(Kind)), standing, place.name, None, digest, "A letter", place=str(place))


def found(*rows: Row, whole: bool = True) -> tuple[removal.Removable, ...]:
    return removal.removable(Preview(rows=rows, whole=whole))


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.eml"
    path.write_bytes(b"From: a@b.example\n\nHello.\n")
    return path


def test_a_file_that_is_kept_whole_goes(letter: Path) -> None:
    done = removal.remove(found(row(letter)), frozenset({bytes.fromhex(KNOWN)}))
    assert done == removal.Removed(1, ())
    assert not letter.exists()


def test_what_changed_since_or_is_not_known_to_the_vault_stays_and_is_named(letter: Path) -> None:
    files = found(row(letter))
    assert removal.remove(files, frozenset()) == removal.Removed(0, ("letter.eml",))
    letter.write_bytes(b"another letter\n")
    os.utime(letter, ns=(1, 1))
    assert removal.remove(files, frozenset({bytes.fromhex(KNOWN)})) == removal.Removed(0, ("letter.eml",))
    assert letter.exists()


def test_while_reading_goes_on_or_where_an_item_failed_nothing_may_go(letter: Path) -> None:
    assert not found(row(letter), whole=False)
    refused = next(standing for standing in Standing if standing not in removal.STANDS)
    assert not found(row(letter), row(letter, refused))


def test_a_link_is_neither_followed_nor_removed(letter: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.eml"
    link.symlink_to(letter)
    assert not found(row(link))
    files = found(row(letter))
    letter.rename(tmp_path / "elsewhere.eml")
    letter.symlink_to(tmp_path / "elsewhere.eml")
    assert removal.remove(files, frozenset({bytes.fromhex(KNOWN)})).gone == 0
    assert (tmp_path / "elsewhere.eml").exists()
