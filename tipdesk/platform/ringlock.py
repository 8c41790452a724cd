"""Whether a Secret Service is unlocked, asked without making it open a dialog."""

import sys
from contextlib import closing

from keyring.backend import KeyringBackend

from tipdesk.errors import KeyRingAbsent, KeyRingLocked

if sys.platform == "linux":
    import secretstorage
    from keyring.backends.SecretService import Keyring as SecretService
    from secretstorage.exceptions import ItemNotFoundException, SecretStorageException


def check(backend: KeyringBackend) -> None:
    """Raises `KeyRingLocked`, or `KeyRingAbsent` where nothing answers or was set up. Other systems ask by themselves.

    Without this, a locked collection opens a prompt, and where nothing can show one the call never returns.
    """
    if sys.platform != "linux" or not isinstance(backend, SecretService):
        return
    try:
        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.get_collection_by_alias(bus, "default")
            if collection.is_locked():
                raise KeyRingLocked
    except ItemNotFoundException as none:
        raise KeyRingAbsent from none
    except (SecretStorageException, OSError) as silent:
        raise KeyRingAbsent from silent
