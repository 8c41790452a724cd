"""Small files are there whole or not at all, for their owner only, and nothing else is taken for one."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from paths import CHECKOUT

from tipdesk.errors import DamagedFile, Missing
from tipdesk.seal import atomic


def test_what_was_written_is_read_and_nothing_else_is_left(tmp_path: Path) -> None:
    atomic.write(tmp_path / "a", b"one")
    atomic.write(tmp_path / "a", b"two")
    assert atomic.read(tmp_path / "a", 3) == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_where_the_writing_fails_the_old_file_stays_and_no_other(tmp_path: Path) -> None:
    atomic.write(tmp_path / "a", b"old")

    def fails() -> None:
        with atomic.writing(tmp_path / "a") as out:
            out.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fails()
    assert atomic.read(tmp_path / "a", 9) == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_two_who_write_the_same_file_at_once_leave_one_of_theirs(tmp_path: Path) -> None:
    with atomic.writing(tmp_path / "a") as first, atomic.writing(tmp_path / "a") as second:
        first.write(b"first")
        second.write(b"second")
    assert atomic.read(tmp_path / "a", 9) == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_while_it_is_written_only_the_owner_may_look(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with atomic.writing(tmp_path / "a"):
            (beside,) = tmp_path.iterdir()
            assert stat.S_IMODE(beside.stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_a_pipe_a_folder_and_a_file_too_large_are_damage_and_nothing_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "large").write_bytes(bytes(10))
    for name in ("pipe", "folder", "large"):
        with pytest.raises(DamagedFile):
            atomic.read(tmp_path / name, 9)
    with pytest.raises(Missing):
        atomic.read(tmp_path / "none", 9)


class Killed(BaseException):
    """What ends the process here."""


@pytest.mark.parametrize("death", [("open", 0), ("open", 1), ("fsync", 0), ("fsync", 1), ("replace", 0)], ids=str)
def test_killed_at_any_step_the_file_is_the_old_one_or_the_new_one(
    tmp_path: Path, death: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    step, time = death
    whole, counted = getattr(os, step), 0

    def dies(*args: object, **named: object) -> object:
        nonlocal counted
        counted += 1
        if counted > time:
            raise Killed
        return whole(*args, **named)

    atomic.write(tmp_path / "a", b"old")
    with monkeypatch.context() as outside:
        outside.setattr(os, step, dies)
        with pytest.raises(Killed):
            atomic.write(tmp_path / "a", b"new!")
    assert atomic.read(tmp_path / "a", 4) == (b"new!" if death in {("open", 1), ("fsync", 1)} else b"old")


WRITES = """
import sys
from pathlib import Path
from tipdesk.seal import atomic
while True:
    for letter in (b"a", b"b"):
        atomic.write(Path(sys.argv[1]), letter * 300_000)
        print("written", flush=True)
"""


@pytest.mark.parametrize("times", [1, 4, 7])
def test_a_process_killed_while_it_writes_leaves_a_whole_file(tmp_path: Path, times: int) -> None:
    path = tmp_path / "file"
    command = [sys.executable, "-c", WRITES, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=CHECKOUT) as process:
        for _ in range(times):
            assert process.stdout.readline() == b"written\n"
        process.kill()
    assert atomic.read(path, 300_000) in {b"a" * 300_000, b"b" * 300_000}
