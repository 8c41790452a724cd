"""How long the calling thread was ready to run and was given no processor: what other programs take (Linux)."""

import os
from pathlib import Path


class Waits:
    """Made and asked by the thread that it is about; elsewhere than on Linux it knows nothing, and says 0."""

    def __init__(self) -> None:
        told = Path("/proc/thread-self/schedstat")
        self._file = os.open(told, os.O_RDONLY) if told.exists() else -1

    def seconds(self) -> float:
        """So far; the kernel's own count."""
        return int(os.pread(self._file, 80, 0).split()[1]) / 1e9 if self._file >= 0 else 0.0
