"""Disks of a few kilobytes for tests of full ones; where nobody may mount one, the test says so."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A disk of its own at `place`, gone afterwards; `size` as mount takes it."""
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("no disk can be mounted here: run as root")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)
