"""What the kernel says of its clock is one of three things, and asking changes nothing."""

import sys
import time

import pytest

from tipdesk.platform.clock import Clock, clock


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel of Linux is asked")
def test_asking_says_one_of_three_and_sets_nothing() -> None:
    before = time.time() - time.monotonic()
    assert clock() in Clock
    assert abs((time.time() - time.monotonic()) - before) < 1


def test_elsewhere_it_is_not_to_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert clock() is Clock.UNKNOWN
