"""Keys that a command is given in files, and passphrases: held by this command alone, for what it is asked to read."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from tipdesk.cli.options import Misused
from tipdesk.desk.intake_opening import Asked, may_open, pour_of
from tipdesk.desk.keyhole import CertFacts, Form, Held, KeyBytes, Keyhole, Kind, Pouring, keys_in
from tipdesk.desk.sender_keys import certs_of
from tipdesk.errors import ReaderFailed
from tipdesk.intake.host import reader_command
from tipdesk.seal.age import keys
from tipdesk.seal.atomic import told

COMMAND: Final = reader_command(sys.executable, "tipdesk.app.key_process")
FILE_MOST: Final = 1 << 20
PASSPHRASES_MOST: Final = 64
AGE_MARK: Final = b"AGE-SECRET-KEY-"
SHOWN: Final = 24


class GivenKeys:
    """Fits `intake.unsealing.Keys`. There is no vault, so nothing is on record."""

    def __init__(self, held: Sequence[Held], signing: Sequence[CertFacts] = ()) -> None:
        self._held = {f"{one.name}": one for one in held}
        self._signing = signing
        self._keyhole = Keyhole(COMMAND)

    def names(self, form: str, to: Sequence[str]) -> Sequence[str] | None:
        if form == Form.SIGNED and not self._signing:
            return None
        return [one.name for one in self._held.values() if may_open(one, Form(form), to)]

    def signs(self, ids: Sequence[str]) -> bool:
        return bool(certs_of(self._signing, ids))

    def pour(self, name: str, asked: Asked) -> Pouring:
        return self._keyhole.pour(self._held[name], pour_of(asked, certs_of(self._signing, asked.signers)))

    def rest(self) -> None:
        self._keyhole.close()


def given(files: Iterable[str], passphrases: Sequence[bytes]) -> GivenKeys | None:
    """Everything that `--key` and `--passphrase-fd` name; None where there is nothing. Raises `Misused`."""
    signing = list[CertFacts]()
    held = [one for name in files for one in _in_file(name, passphrases, signing)]
    held += [Held("a passphrase", Kind.WORDS, words=_words(passphrases))] if passphrases else []
    if not held and not signing:
        return None
    return GivenKeys([Held("no key", Kind.NOTHING), *held], signing)


def passphrases(descriptor: int | None) -> tuple[bytes, ...]:
    """The lines of an open file: each may unlock a key, or be what something was sealed with."""
    if descriptor is None:
        return ()
    with open(descriptor, "rb", closefd=False) as source:
        lines = source.read(FILE_MOST).splitlines()
    return tuple(line for line in lines if line)[:PASSPHRASES_MOST]


def _in_file(name: str, passphrases: Sequence[bytes], signing: list[CertFacts]) -> Iterator[Held]:
    try:
        with Path(name).open("rb") as source:
            data = source.read(FILE_MOST + 1)
    except OSError as failure:
        raise told(failure, name) from failure
    if AGE_MARK in data.upper():
        for identity in keys.identities(data.decode("utf-8", "replace")):
            yield Held(str(identity.recipient)[:SHOWN], Kind.AGE, KeyBytes(identity.written().encode()))
        return
    try:
        found = keys_in(COMMAND, data)
    except ReaderFailed as none:
        raise Misused(f"{name} holds no age or OpenPGP key.") from none
    signing += found.public
    for facts in found.keys:
        yield Held(facts.fingerprint, Kind.OPENPGP, KeyBytes(facts.secret), _words(passphrases), facts.opens)


def _words(passphrases: Sequence[bytes]) -> tuple[KeyBytes, ...]:
    return tuple(KeyBytes(one) for one in passphrases)
