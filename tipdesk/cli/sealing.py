"""`tipdesk seal` and `tipdesk unseal`: plain age files; they need no vault."""

import os
from collections.abc import Sequence
from pathlib import Path

from tipdesk.app.here import Here
from tipdesk.cli import asking
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.seal.age import keys
from tipdesk.seal.age.onto_disk import seal_file, unseal_file
from tipdesk.seal.age.primitives import Identity, Recipient
from tipdesk.seal.age.scrypt import ScryptIdentity, ScryptRecipient


def seal(options: Options, say: Say, _at: Here) -> int:
    """OUT becomes an age file of IN for everybody named with --to, or for whoever knows the passphrase."""
    (name,) = options.only("--to", "--out").words_exactly("IN")
    out = _out(options)
    recipients: list[Recipient] = [one for named in options.all("--to") for one in _recipients(named)]
    if recipients and options.passphrase_fd is not None:
        raise Misused("An age file opens with a passphrase or with keys, not with both.")
    if not recipients:
        recipients = [ScryptRecipient(asking.new_passphrase(options))]
    seal_file(recipients, Path(name), out)
    say.either({"sealed": os.fspath(out), "recipients": len(recipients)}, f"Sealed {name} to {out}.")
    return 0


def unseal(options: Options, say: Say, _at: Here) -> int:
    """OUT becomes what IN holds; it is put there only when IN proved whole."""
    (name,) = options.only("--identity", "--out").words_exactly("IN")
    out = _out(options)
    named = options.all("--identity")
    identities: list[Identity] = [one for at in named for one in keys.identities(keys.read(Path(at)))]
    if not identities:
        identities = [ScryptIdentity(asking.passphrase(options))]
    unseal_file(identities, Path(name), out)
    say.either({"unsealed": os.fspath(out)}, f"Opened {name} to {out}.")
    return 0


def _out(options: Options) -> Path:
    if not options.last("--out"):
        raise Misused("Say where to write with --out FILE.")
    return Path(options.last("--out"))


def _recipients(named: str) -> Sequence[Recipient]:
    """A recipient as it is written, or a file of them, one a line."""
    if named.startswith("age1"):
        return [keys.parse_recipient(named)]
    return keys.recipients(keys.read(Path(named)))
