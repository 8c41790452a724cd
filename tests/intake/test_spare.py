"""A process that stands by is given to one document alone, and a dead one to nobody."""

import sys

import pytest

from tipdesk.errors import ReaderFailed
from tipdesk.intake.host import reader_command
from tipdesk.intake.spare import Spare
from tipdesk.intake.viewing import ENTRY, Viewer

COMMAND = reader_command(sys.executable, ENTRY)


def test_each_look_has_a_process_of_its_own_and_a_dead_one_is_not_given() -> None:
    started: list[Viewer] = []

    def start() -> Viewer:
        started.append(Viewer(COMMAND))
        return started[-1]

    spare = Spare(start)
    spare.warm()
    spare.warm()
    assert len(started) == 1
    first = spare.take()
    assert first is started[0]
    spare.warm()
    started[1].close()
    second = spare.take()
    assert second is not started[1]
    assert second.alive
    spare.warm()
    spare.end()
    assert not started[-1].alive
    spare.warm()
    for one in started:
        one.close()


def test_a_process_that_does_not_start_is_told_to_whoever_looks_and_to_nobody_before() -> None:
    def start() -> Viewer:
        raise ReaderFailed

    spare = Spare(start)
    spare.warm()
    with pytest.raises(ReaderFailed):
        spare.take()
