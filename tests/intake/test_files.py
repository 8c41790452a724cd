"""Which files an import reads."""

import os
from pathlib import Path

import pytest

from tipdesk.intake.files import BadInput, Input, gather
from tipdesk.reader.messages import Reason


def items(path: Path) -> list[tuple[str | None, Reason | None]]:
    return [(one.item, one.reason if isinstance(one, BadInput) else None) for one in gather([str(path)])]


def test_a_folder_is_read_by_name_order_and_below_it(tmp_path: Path) -> None:
    for name in ("b/2.eml", "b/1.eml", "a.eml", "c.eml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert items(tmp_path) == [("a.eml", None), ("b/1.eml", None), ("b/2.eml", None), ("c.eml", None)]


def test_links_and_pipes_are_errors_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe")
    assert items(tmp_path) == [("link", Reason.NOT_A_FILE), ("pipe", Reason.NOT_A_FILE)]
    assert items(tmp_path / "link") == [(None, Reason.NOT_A_FILE)]


def test_of_a_maildir_only_messages_and_subfolders_are_read(tmp_path: Path) -> None:
    for name in ("cur/1:2,S", "new/2", "tmp/3", "dovecot.index", ".Sent/cur/4", ".Sent/new/5"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert [item for item, _ in items(tmp_path)] == [".Sent/cur/4", ".Sent/new/5", "cur/1:2,S", "new/2"]


@pytest.mark.parametrize("path", ["absent", "n" * 5000, "a\0b"])
def test_a_path_that_cannot_be_is_one_error(path: str) -> None:
    (one,) = gather([path])
    assert isinstance(one, BadInput)


def test_arguments_keep_their_order(tmp_path: Path) -> None:
    for name in ("z", "a"):
        (tmp_path / name).write_bytes(b"x")
    given = [str(tmp_path / "z"), str(tmp_path / "absent"), str(tmp_path / "a")]
    assert [one.path for one in gather(given)] == given


def test_a_name_that_is_no_utf8_is_shown_with_marks(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff.txt")).write_bytes(b"x")
    (one,) = gather([str(tmp_path)])
    assert isinstance(one, Input)
    assert one.name == one.item == "\ufffd.txt"
