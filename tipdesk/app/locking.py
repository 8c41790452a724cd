"""The lock ends this process's memory: the kernel replaces it by a fresh one at the unlock screen."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

from tipdesk.platform import children

STANDARD_ERROR: Final = 2


def again(arguments: Sequence[str] = ()) -> NoReturn:
    """The same program in the same process, with a new memory; it starts as this one did, or with other arguments.

    Nothing open is passed on: sockets, files of the vault, the display's connection end here, and so do our readers.
    """
    children.end()
    started = sys.orig_argv[1:] if not arguments else ["-m", "tipdesk", *arguments]
    for number in _open_files():
        try:
            os.set_inheritable(number, False)
        except OSError:
            # It was closed since it was listed: the list itself needed an open file.
            continue
    os.execv(sys.executable, [sys.executable, *started])  # noqa: S606  no shell is what is wanted


def _open_files() -> list[int]:
    listed = Path("/proc/self/fd")
    if not listed.is_dir():
        listed = Path("/dev/fd")
    return [number for one in listed.iterdir() if (number := int(one.name)) > STANDARD_ERROR]
