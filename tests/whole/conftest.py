"""A desktop for each test that wants one; nothing of the machine's own is touched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from whole import desktop as desktops
from whole.desktop import Desktop


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Desktop]:
    """No display, no key ring: commands only."""
    yield from desktops.made(tmp_path)


@pytest.fixture
def desktop(bare: Desktop) -> Desktop:
    """A display and a key ring."""
    desktops.needs("Xvfb", "xdotool", "import", "dbus-daemon", "gnome-keyring-daemon")
    desktops.start_display(bare)
    desktops.start_key_ring(bare)
    return bare
