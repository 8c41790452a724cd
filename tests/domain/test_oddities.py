"""What is out of the ordinary: each rule at its threshold and just before it."""

import pytest

from tipdesk.domain.events import EventKind
from tipdesk.domain.oddities import DAY_MS, HOUR_MS, MINUTE_MS, NOTHING_ODD, THRESHOLDS, Odd, Seen, Watcher

K = EventKind
NOON = 20_000 * DAY_MS + 12 * HOUR_MS
FOUND = "first"


def watcher(offset_h: int = 0) -> Watcher:
    return Watcher(lambda _at: offset_h * HOUR_MS, lambda _w, _a: True, lambda _w: None, lambda *_: True)


def seen(at_ms: int, kind: EventKind = K.TIP_READ, laptop: str = FOUND, count: int = 1) -> Seen:
    return Seen(kind.value, at_ms, "", "ferry", laptop, allowed=True, times=count)


@pytest.mark.parametrize(("hour", "odd"), [(6, True), (7, False), (21, False), (22, True), (3, True), (12, False)])
def test_hours_are_those_of_the_desk(hour: int, odd: bool) -> None:
    midnight = NOON - 12 * HOUR_MS
    assert bool(watcher().look(seen(midnight + hour * HOUR_MS)) & Odd.OUT_OF_HOURS) is odd
    east = watcher(offset_h=2)
    assert bool(east.look(seen(midnight + (hour - 2) * HOUR_MS)) & Odd.OUT_OF_HOURS) is odd


def test_a_burst_is_told_at_the_opening_that_passes_the_threshold_and_not_before() -> None:
    watch = watcher()
    flags = [watch.look(seen(NOON + n * 1000)) for n in range(THRESHOLDS.burst)]
    assert [bool(one & Odd.BURST) for one in flags] == [False] * (THRESHOLDS.burst - 1) + [True]
    slow = watcher()
    step = THRESHOLDS.burst_within_min * MINUTE_MS // (THRESHOLDS.burst - 1) + 1
    assert not any(slow.look(seen(NOON + n * step)) & Odd.BURST for n in range(3 * THRESHOLDS.burst))


def test_a_sum_of_many_openings_counts_as_many() -> None:
    assert watcher().look(seen(NOON, count=THRESHOLDS.burst)) & Odd.BURST


def test_another_laptop_becomes_usual() -> None:
    watch = watcher()
    assert watch.look(seen(NOON)) == NOTHING_ODD
    assert watch.look(seen(NOON + 1, laptop="second")) & Odd.OTHER_LAPTOP
    later = NOON + THRESHOLDS.laptop_usual_after_days * DAY_MS
    assert watch.look(seen(later, laptop="second")) & Odd.OTHER_LAPTOP
    assert not watch.look(seen(later + 1, laptop="second")) & Odd.OTHER_LAPTOP


def test_tries_within_a_day_add_up_and_those_of_other_days_do_not() -> None:
    watch = watcher()
    flags = [watch.look(seen(NOON + n, K.UNLOCK_FAILED)) for n in range(THRESHOLDS.tries)]
    assert [bool(one & Odd.TRIES) for one in flags] == [False] * (THRESHOLDS.tries - 1) + [True]
    slow = watcher()
    assert not any(slow.look(seen(NOON + n * DAY_MS, K.UNLOCK_FAILED)) & Odd.TRIES for n in range(9))


def test_what_is_ordinary_has_no_flag_and_a_refusal_always_has_one() -> None:
    watch = watcher()
    assert watch.look(seen(NOON, K.LOCKED)) == NOTHING_ODD
    refused = Seen(K.EXPORTED.value, NOON, "", "ferry", FOUND, allowed=False)
    assert watch.look(refused) & Odd.REFUSED


def test_each_number_of_the_thresholds_has_a_name() -> None:
    assert set(THRESHOLDS.numbers()) >= {"burst", "burst_within_min", "silent_days", "review_within_days"}
