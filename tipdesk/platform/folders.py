"""Where a system wants a program's own files."""

import os
import sys
import tempfile
import zlib
from pathlib import Path


def vault() -> Path:
    """The vault of whoever runs this, where `--vault` names none."""
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Tipdesk/vault"
    if sys.platform == "win32":
        return Path(os.environ["LOCALAPPDATA"]) / "Tipdesk/vault"
    return _xdg("XDG_DATA_HOME", ".local/share") / "tipdesk/vault"


def state() -> Path:
    """What must not travel with the vault: laptop id and log head, where there is no key ring."""
    if sys.platform == "linux":
        return _xdg("XDG_STATE_HOME", ".local/state") / "tipdesk"
    return vault().parent / "state"


def runtime() -> Path:
    """A folder that only this user can enter and that is gone after logging out, where the system has one."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and Path(given).is_absolute() and Path(given).is_dir():
        return Path(given)
    return Path(tempfile.gettempdir()) / f"tipdesk-{os.getuid()}"


def door(vault: Path) -> Path:
    """Where the one window of a vault listens (`doorbell`); it names no vault to whoever lists the folder.

    A socket's path is at most 107 bytes. Two checksums, since `hashlib` would take 3 ms of the time until the first
    paint: whoever may enter this folder may also ask the kernel which vaults are open.
    """
    name = os.fsencode(vault)
    return runtime() / f"tipdesk-{zlib.crc32(name):08x}{zlib.adler32(name):08x}.sock"


def _xdg(variable: str, otherwise: str) -> Path:
    """The specification says that a relative path is to be ignored."""
    given = Path(os.environ.get(variable, ""))
    return given if given.is_absolute() else Path.home() / otherwise
