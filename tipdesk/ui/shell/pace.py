"""How long work that runs will still take, by how far it has come; and that in words."""

from typing import Final

from tipdesk.ui.tongue import tr

KNOWN_AFTER_MS: Final = 1_000
KNOWN_FROM: Final = 0.02
"""Before a second has passed, or a fiftieth is done, any number would be a guess."""
STEADY: Final = 0.3
"""How much a new measure counts against those before: a number that jumps tells nobody anything."""
MINUTE_MS: Final = 60_000


class Pace:
    """One run's; the clock comes from outside."""

    def __init__(self, now_ms: int) -> None:
        self._began_ms = now_ms
        self._whole_ms = 0.0

    def left_ms(self, part: float, now_ms: int) -> int | None:
        """None while nobody can know."""
        passed = now_ms - self._began_ms
        if passed < KNOWN_AFTER_MS or not KNOWN_FROM <= part <= 1:
            return None
        whole = passed / part
        self._whole_ms = whole if not self._whole_ms else self._whole_ms + STEADY * (whole - self._whole_ms)
        return max(0, round(self._whole_ms - passed))


def left_words(left_ms: int) -> str:
    """In steps that a person can read: five seconds, then minutes."""
    if left_ms < MINUTE_MS - 2_500:
        return tr("about %Ln s left", "", max(5, 5 * round(left_ms / 5_000)))
    return tr("about %Ln min left", "", max(1, round(left_ms / MINUTE_MS)))
