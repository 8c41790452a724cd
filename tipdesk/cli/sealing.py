"""`tipdesk seal` and `tipdesk unseal`: plain age files; they need no vault."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from tipdesk.app.here import Here
from tipdesk.cli import asking
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.errors import BadRecipient
from tipdesk.seal import atomic
from tipdesk.seal.age import files
from tipdesk.seal.age.primitives import Identity, Recipient
from tipdesk.seal.age.scrypt import ScryptIdentity, ScryptRecipient

KEY_FILE_MOST: Final = 1 << 20


def seal(options: Options, say: Say, _at: Here) -> int:
    """OUT becomes an age file of IN for everybody named with --to, or for whoever knows the passphrase."""
    (name,) = options.only("--to", "--out").words_exactly("IN")
    out = _out(options)
    recipients = [one for named in options.all("--to") for one in _recipients(named)]
    if recipients and options.passphrase_fd is not None:
        raise Misused("An age file opens with a passphrase or with keys, not with both.")
    if not recipients:
        recipients = [ScryptRecipient(asking.new_passphrase(options))]
    with _reading(name) as source, atomic.writing(out) as sealed:
        files.encrypt(recipients, source, sealed)
    say.either({"sealed": os.fspath(out), "recipients": len(recipients)}, f"Sealed {name} to {out}.")
    return 0


def unseal(options: Options, say: Say, _at: Here) -> int:
    """OUT becomes what IN holds; it is put there only when IN proved whole."""
    (name,) = options.only("--identity", "--out").words_exactly("IN")
    out = _out(options)
    identities = [one for named in options.all("--identity") for one in _identities(named)]
    if not identities:
        identities = [ScryptIdentity(asking.passphrase(options))]
    with _reading(name) as source, atomic.writing(out) as opened:
        for portion in files.decrypt(identities, source):
            _write_all(opened, portion)
    say.either({"unsealed": os.fspath(out)}, f"Opened {name} to {out}.")
    return 0


def _out(options: Options) -> Path:
    if not options.last("--out"):
        raise Misused("Say where to write with --out FILE.")
    return Path(options.last("--out"))


@contextmanager
def _reading(name: str) -> Iterator[BinaryIO]:
    try:
        with Path(name).open("rb") as source:
            yield source
    except OSError as failure:
        raise atomic.told(failure, name) from failure


def _recipients(named: str) -> Sequence[Recipient]:
    """A recipient as it is written, or a file of them, one a line."""
    if named.startswith("age1"):
        return [files.parse_recipient(named)]
    return [files.parse_recipient(line) for line in _lines(named)]


def _identities(name: str) -> Sequence[Identity]:
    return [files.parse_identity(line) for line in _lines(name)]


def _lines(name: str) -> Sequence[str]:
    """The lines of a key file without comments; raises where it holds none."""
    try:
        text = atomic.read(Path(name), KEY_FILE_MOST).decode("utf-8")
    except UnicodeDecodeError as binary:
        raise BadRecipient(name) from binary
    lines = [line for raw in text.splitlines() if (line := raw.strip()) and not line.startswith("#")]
    if not lines:
        raise BadRecipient(name)
    return lines


def _write_all(out: BinaryIO, portion: memoryview) -> None:
    while portion:
        portion = portion[out.write(portion) :]
