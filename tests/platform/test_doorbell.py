"""One window a vault: whoever comes second rings, and leaves."""

import contextlib
import os
import threading
from pathlib import Path

import pytest

from tipdesk.platform import doorbell


def test_the_second_rings_and_the_first_hears(tmp_path: Path) -> None:
    at = tmp_path / "x.sock"
    bell = doorbell.listen(at)
    with pytest.raises(doorbell.Answered):
        doorbell.listen(at)
    doorbell.hear(bell)
    doorbell.hear(bell)  # silent again: does not wait
    bell.close()


def test_what_a_killed_process_left_behind_is_cleared_away(tmp_path: Path) -> None:
    at = tmp_path / "x.sock"
    doorbell.listen(at).close()
    assert at.exists()
    doorbell.listen(at).close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to somebody else")
def test_a_folder_of_somebody_else_is_no_place_for_a_door(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    os.chown(folder, 12345, 12345)
    with pytest.raises(PermissionError):
        doorbell.listen(folder / "x.sock")


def test_a_first_window_that_hangs_up_at_once_is_there_all_the_same(tmp_path: Path) -> None:
    """It took the call before the second had said a word; the second then took its door away, and stayed."""
    at = tmp_path / "x.sock"
    bell = doorbell.listen(at)
    stop = threading.Event()

    def answering() -> None:
        while not stop.is_set():
            doorbell.hear(bell)

    answers = threading.Thread(target=answering)
    answers.start()
    try:
        for _ in range(300):
            with pytest.raises(doorbell.Answered):
                doorbell.listen(at)
    finally:
        stop.set()
        answers.join()
        bell.close()


def test_a_first_window_that_is_too_busy_to_answer_is_there_all_the_same(tmp_path: Path) -> None:
    at = tmp_path / "x.sock"
    bell = doorbell.listen(at)
    for _ in range(doorbell.BACKLOG + 4):
        with pytest.raises(doorbell.Answered):
            doorbell.listen(at)
    bell.close()


def test_of_many_that_start_at_once_one_is_the_window(tmp_path: Path) -> None:
    at = tmp_path / "x.sock"
    doorbell.listen(at).close()
    bells, gate = [], threading.Barrier(8)

    def start() -> None:
        gate.wait()
        with contextlib.suppress(doorbell.Answered):
            bells.append(doorbell.listen(at))

    starts = [threading.Thread(target=start) for _ in range(8)]
    for one in starts:
        one.start()
    for one in starts:
        one.join()
    assert len(bells) == 1
    bells[0].close()
