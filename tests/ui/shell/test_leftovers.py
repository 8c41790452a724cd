"""What refers to itself alone goes in the window's thread and in no other, and all of it when nobody works."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tipdesk.ui.shell.leftovers import MANY, REST_MS, YOUNG, Leftovers


class Ring:
    """Refers to itself: only the search finds it."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.me, self._gone = self, gone

    def __del__(self) -> None:
        self._gone.append(threading.current_thread())


@pytest.fixture
def leftovers(qtbot: QtBot) -> Iterator[Leftovers]:
    parent = QObject()
    made = Leftovers(parent)
    yield made
    made.end()
    gc.unfreeze()


def rings(many: int) -> list[threading.Thread]:
    gone: list[threading.Thread] = []
    for _ in range(many):
        Ring(gone)
    return gone


def test_rings_that_a_worker_leaves_go_in_the_thread_of_the_window(leftovers: Leftovers, qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []

    def work() -> None:
        nonlocal gone
        gone = rings(YOUNG * 3)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert gone == []
    qtbot.waitUntil(lambda: len(gone) == YOUNG * 3)
    assert set(gone) == {threading.main_thread()}


def test_what_has_lived_for_long_is_looked_through_once_when_nobody_works(leftovers: Leftovers) -> None:
    gone: list[threading.Thread] = []
    old = Ring(gone)
    for _ in range(3):
        gc.collect()
    del old
    leftovers.look()
    assert gone == []
    leftovers.untouched_ms = lambda: REST_MS
    leftovers.look()
    assert len(gone) == 1
    passes = gc.get_stats()[2]["collections"]
    leftovers.look()
    assert gc.get_stats()[2]["collections"] == passes
    leftovers.untouched_ms = lambda: 0
    leftovers.look()
    leftovers.untouched_ms = lambda: REST_MS
    leftovers.look()
    assert gc.get_stats()[2]["collections"] == passes + 1


def test_what_a_worker_made_in_masses_is_set_aside_and_looked_through_when_nobody_works(leftovers: Leftovers) -> None:
    gc.collect()
    kept = [[number] for number in range(MANY + YOUNG)]
    gone: list[threading.Thread] = []
    Ring(gone)
    before = gc.get_freeze_count()
    leftovers.look()
    assert gone == []
    assert gc.get_freeze_count() > before + MANY
    leftovers.untouched_ms = lambda: REST_MS
    leftovers.look()
    assert len(gone) == 1
    assert len(kept) == MANY + YOUNG


def test_at_its_end_python_looks_again_by_itself(leftovers: Leftovers) -> None:
    assert not gc.isenabled()
    leftovers.end()
    assert gc.isenabled()
