"""One window a vault: a second start rings at the first one's door and leaves."""

import contextlib
import os
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

BACKLOG: Final = 4
PATIENCE_S: Final = 2.0


class Answered(Exception):
    """A window for this vault is there already, and was asked to come up."""


def listen(at: Path) -> socket.socket:
    """Be the one window; raises `Answered` where there is one. What a killed process left behind is cleared away."""
    _own_folder(at.parent)
    with _alone(at):
        if at.exists():
            _ring(at)
            at.unlink(missing_ok=True)
        bell = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        bell.bind(os.fspath(at))
        at.chmod(0o600)
        bell.listen(BACKLOG)
    bell.setblocking(False)
    return bell


def is_answered(at: Path) -> bool:
    """Whether somebody listens there, and has heard us now."""
    _own_folder(at.parent)
    try:
        _ring(at)
    except Answered:
        return True
    return False


def hear(bell: socket.socket) -> None:
    """Take a ring that is waiting, so that the bell falls silent."""
    with contextlib.suppress(BlockingIOError, ConnectionError):
        visitor, _ = bell.accept()
        visitor.close()


@contextlib.contextmanager
def _alone(at: Path) -> Iterator[None]:
    """Two that start at once: one looks and opens its door before the other looks."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415  # Windows has none

    with at.with_suffix(".lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _ring(at: Path) -> None:
    """Raises `Answered` where somebody listens: that a call came through is the ring, whatever becomes of it.

    The first window takes the call and hangs up at once, perhaps before a word was said: only a call that is refused,
    or a door that is gone, means that nobody is there. Whoever is too busy to take it is there.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as visitor:
        visitor.settimeout(PATIENCE_S)
        try:
            visitor.connect(os.fspath(at))
        except (ConnectionRefusedError, FileNotFoundError):
            return
        except (TimeoutError, BlockingIOError):
            # All places before the door are taken: others have rung already.
            raise Answered from None
    raise Answered


def _own_folder(folder: Path) -> None:
    """A folder in a shared place must be this user's alone, else anyone could listen at our door."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    facts = folder.lstat()
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != os.getuid():
        raise PermissionError(f"{folder} is not this user's own folder")
