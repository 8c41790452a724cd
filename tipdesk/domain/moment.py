"""Moments that a calendar has: whoever writes a commit may claim any number, and no page must break at it."""

from typing import Final

LEAST_MS: Final = -62_135_510_400_000
"""2 January of the year 1: a day from the end, so that no time zone leads out of it."""
MOST_MS: Final = 253_402_214_399_000
"""30 December 9999."""


def datable(at_ms: int) -> int:
    """The same, or the nearest that can be written as a date."""
    return min(max(at_ms, LEAST_MS), MOST_MS)
