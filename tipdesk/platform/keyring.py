"""The system's key ring: it hardens the passphrase, and is refused where it would keep secrets in the open."""

import base64
import binascii
import sys
from dataclasses import dataclass
from enum import Enum
from typing import Final

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from tipdesk.errors import KeyRingAbsent, KeyRingLocked, KeyRingRefused, NotInKeyRing
from tipdesk.platform import ringlock

SERVICE: Final = "Tipdesk"
# By name, not by exclusion: a backend that nobody here has judged is refused.
REAL: Final = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
ELSEWHERE: Final = "keyring.backends.macOS.api"
"""It looks for libraries of macOS as it is imported, for which Python starts a compiler that leaves files behind."""
NOTHING: Final = frozenset({"keyring.backends.fail"})


class RingState(Enum):
    """What first run, the unlock screen and `doctor` say of the key ring."""

    READY = "ready"
    LOCKED = "locked"
    ABSENT = "absent"
    REFUSED = "refused"


@dataclass(frozen=True)
class KeyRing:
    """Named secrets in the system's key ring. Each call may wait for the system: never call it in the UI thread."""

    backend: KeyringBackend
    service: str = SERVICE

    def read(self, name: str) -> bytes:
        """Raises `NotInKeyRing`, `KeyRingLocked` or `KeyRingAbsent`."""
        ringlock.check(self.backend)
        try:
            kept = self.backend.get_password(self.service, name)
        except KeyringLocked as locked:
            raise KeyRingLocked from locked
        except KeyringError as failed:
            raise KeyRingAbsent from failed
        if kept is None:
            raise NotInKeyRing(name)
        try:
            return base64.b64decode(kept, validate=True)
        except (binascii.Error, ValueError) as altered:
            raise NotInKeyRing(name) from altered

    def write(self, name: str, value: bytes) -> None:
        """Keep it, and read it back: some services accept and forget."""
        ringlock.check(self.backend)
        try:
            self.backend.set_password(self.service, name, base64.b64encode(value).decode())
        except KeyringLocked as locked:
            raise KeyRingLocked from locked
        except KeyringError as failed:
            raise KeyRingAbsent from failed
        if self.read(name) != value:
            raise NotInKeyRing(name)

    def forget(self, name: str) -> None:
        """Take it out; one that is not there is as good as taken out."""
        ringlock.check(self.backend)
        try:
            self.backend.delete_password(self.service, name)
        except PasswordDeleteError:
            return
        except KeyringError as failed:
            raise KeyRingAbsent from failed


def judged(backend: KeyringBackend) -> KeyringBackend:
    """The backend itself, or the first real one in a chain; raises `KeyRingAbsent` or `KeyRingRefused`."""
    chained = getattr(backend, "backends", None)
    for one in chained if chained is not None else (backend,):
        if type(one).__module__ in REAL:
            return one
    module = type(backend).__module__
    if module in NOTHING or chained is not None:
        raise KeyRingAbsent
    raise KeyRingRefused(f"{module}.{type(backend).__name__}")


def find() -> KeyRing:
    """The key ring of whoever runs this; raises `KeyRingAbsent`, or `KeyRingRefused` for a plaintext or null one."""
    if sys.platform != "darwin":
        sys.modules.setdefault(ELSEWHERE, None)  # type: ignore[arg-type]  # None means: not to be imported
    return KeyRing(judged(keyring.get_keyring()))


def state() -> RingState:
    """For people: never a secret, never a raise."""
    try:
        ringlock.check(find().backend)
    except KeyRingLocked:
        return RingState.LOCKED
    except KeyRingRefused:
        return RingState.REFUSED
    except KeyRingAbsent:
        return RingState.ABSENT
    return RingState.READY
