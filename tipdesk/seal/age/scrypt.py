"""The passphrase recipient type of age: scrypt, alone in its file, with a bounded work factor."""

import re
from typing import Final

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from tipdesk.errors import DamagedSeal, TooExpensive
from tipdesk.seal.age.primitives import Stanza, from_base64, to_base64, unwrap_key, wrap_key
from tipdesk.seal.secrets import Passphrase, draw

TYPE: Final = "scrypt"
LABEL: Final = b"age-encryption.org/v1/scrypt"
SALT_SIZE: Final = 16
WORK_FACTOR: Final = 18
# 2^20 needs 1 GiB and a few seconds; what asks for more is refused before it burns minutes.
WORK_FACTOR_MOST: Final = 20


def _key(passphrase: Passphrase, salt: bytes, work_factor: int) -> bytes:
    try:
        return Scrypt(salt=LABEL + salt, length=32, n=1 << work_factor, r=8, p=1).derive(passphrase.expose())
    except MemoryError as too_little:
        raise TooExpensive("scrypt work factor") from too_little


class ScryptRecipient:
    """Whoever knows the passphrase."""

    def __init__(self, passphrase: Passphrase, work_factor: int = WORK_FACTOR) -> None:
        self._passphrase = passphrase
        self._work_factor = work_factor

    def wrap(self, file_key: bytes) -> Stanza:
        salt = draw(SALT_SIZE)
        key = _key(self._passphrase, salt, self._work_factor)
        return Stanza((TYPE, to_base64(salt), str(self._work_factor)), wrap_key(key, file_key))


class ScryptIdentity:
    """The same passphrase, for opening."""

    def __init__(self, passphrase: Passphrase) -> None:
        self._passphrase = passphrase

    def __repr__(self) -> str:
        return "<ScryptIdentity>"

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        for stanza in stanzas:
            if stanza.args[0] == TYPE:
                return self._open(stanza)
        return None

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.args) != 3:  # noqa: PLR2004  type, salt, work factor
            raise DamagedSeal("scrypt stanza")
        salt = from_base64(stanza.args[1], "scrypt salt")
        if len(salt) != SALT_SIZE or not re.fullmatch("[1-9][0-9]{0,9}", stanza.args[2]):
            raise DamagedSeal("scrypt stanza")
        if int(stanza.args[2]) > WORK_FACTOR_MOST:
            raise TooExpensive("scrypt work factor")
        return unwrap_key(_key(self._passphrase, salt, int(stanza.args[2])), stanza.body)
