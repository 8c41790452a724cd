"""`tipdesk intake`: the desk's address for sealed files, and the OpenPGP keys that its platforms use."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.keys_given import COMMAND, FILE_MOST, passphrases
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk import intake_address, intake_keys, sender_keys
from tipdesk.desk.intake_address import Address
from tipdesk.desk.intake_keys import OpeningKey
from tipdesk.desk.sender_keys import SenderKey
from tipdesk.desk.session import Session
from tipdesk.errors import NoKeyInFile
from tipdesk.seal import atomic

FINDINGS = 1


def address(options: Options, say: Say, at: Here) -> int:
    """What may be published, newest first; with --out its file. Exit status 1 where it is time to renew."""
    options.only("--out", "--classic").words_exactly()
    with unlocked(options, at) as session:
        found, why = intake_address.addresses(session), intake_address.due(session)
        if not found:
            raise Misused("There is no intake address yet: tipdesk intake renew makes one.")
        if options.last("--out"):
            write = intake_address.classic_file_of if "--classic" in options.flags else intake_address.file_of
            _write(Path(options.last("--out")), write(found[0], session.standing.desk))
    for one in found:
        _tell(say, one)
    if why is not None:
        say.either({"kind": "due", "reason": why.value}, f"It is time to renew it: {why.value}.")
    return FINDINGS if why is not None else 0


def renew(options: Options, say: Say, at: Here) -> int:
    """A fresh address; what was sealed to the one before opens for 60 days more."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        made = intake_address.renew(session)
    _tell(say, made)
    return 0


def keys(options: Options, say: Say, at: Here) -> int:
    """The OpenPGP keys of the inbox: those that open, then those of senders."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        _tell_keys(say, intake_keys.listed(session), sender_keys.listed(session))
    return 0


def add(options: Options, say: Say, at: Here) -> int:
    """Every key of FILE, secret or public; `--key-fd` hands over the passphrase of a locked one."""
    (name,) = options.only("--key-fd").words_exactly("FILE")
    given = options.last("--key-fd")
    if given and not (given.isascii() and given.isdigit()):
        raise Misused("--key-fd takes the number of an open file.")
    (words, *_) = (passphrases(int(given)) if given else ()) or (b"",)
    try:
        with Path(name).open("rb") as source:
            data = source.read(FILE_MOST + 1)
    except OSError as failure:
        raise atomic.told(failure, name) from failure
    with unlocked(options, at) as session:
        _tell_keys(say, *_bring_in(session, data, words.decode("utf-8", "surrogateescape")))
    return 0


def _bring_in(session: Session, data: bytes, words: str) -> tuple[tuple[OpeningKey, ...], tuple[SenderKey, ...]]:
    """Raises `NoKeyInFile` where it holds neither kind."""
    secret, public = tuple[OpeningKey, ...](), tuple[SenderKey, ...]()
    with contextlib.suppress(NoKeyInFile):
        secret = intake_keys.bring_in(session, data, words, COMMAND)
    try:
        public = sender_keys.bring_in(session, data, COMMAND)
    except NoKeyInFile:
        if not secret:
            raise
    return secret, public


def remove(options: Options, say: Say, at: Here) -> int:
    """A key goes for good, named by its fingerprint or the end of it."""
    (fingerprint,) = options.only().words_exactly("FINGERPRINT")
    with unlocked(options, at) as session:
        wanted = fingerprint.replace(" ", "").lower()
        opening = [one for one in intake_keys.listed(session) if wanted and one.fingerprint.endswith(wanted)]
        signing = [one for one in sender_keys.listed(session) if wanted and one.fingerprint.endswith(wanted)]
        number = len(opening) + len(signing)
        if number != 1:
            raise Misused(f"{number} keys are called {fingerprint}. Say more of the fingerprint, or use the window.")
        for one in opening:
            intake_keys.remove(session, one.id)
        for each in signing:
            sender_keys.remove(session, each.id)
    (removed,) = [one.fingerprint for one in opening] + [one.fingerprint for one in signing]
    say.either({"removed": removed}, f"{removed} is destroyed.")
    return 0


def _write(out: Path, text: str) -> None:
    try:
        out.write_text(text, "utf-8")
    except OSError as failure:
        raise atomic.told(failure, out.name) from failure


def _address(one: Address) -> dict[str, object]:
    return {
        "kind": "address", "mark": one.mark, "recipient": one.hybrid, "words": " ".join(one.words),
        "classic": one.classic, "classic_words": " ".join(one.classic_words), "since": intake_address.day(one.since_ms),
        "until": intake_address.day(one.until_ms) if one.until_ms is not None else None,
    }  # fmt: skip


def _tell(say: Say, one: Address) -> None:
    """One object, or a line for each thing that is compared or copied."""
    since = f"{one.mark}, since {intake_address.day(one.since_ms)}"
    if one.until_ms is not None:
        until = intake_address.day(one.until_ms)
        say.either(_address(one), f"{since}: replaced; opens what comes until {until}.")
        return
    say.either(
        _address(one),
        since,
        f"  Words: {' '.join(one.words)}",
        "  The recipient is a file: tipdesk intake address --out FILE",
        f"  Classic, not quantum-safe: {one.classic}",
        f"  Its words: {' '.join(one.classic_words)}",
    )


def _key(one: OpeningKey) -> dict[str, object]:
    return {
        "kind": "key", "fingerprint": one.fingerprint, "names": list(one.names), "opens": list(one.opens),
        "created": intake_address.day(one.created_ms), "revoked": one.revoked,
        "expires": intake_address.day(one.expires_ms) if one.expires_ms is not None else None,
    }  # fmt: skip


def _tell_keys(say: Say, opening: Sequence[OpeningKey], signing: Sequence[SenderKey]) -> None:
    for one in opening:
        say.either(_key(one), _key_line(one))
    for each in signing:
        say.either(_sender(each), f"{each.fingerprint}  {'; '.join(each.names) or 'no name'}, a sender's public key")


def _sender(one: SenderKey) -> dict[str, object]:
    return {
        "kind": "sender", "fingerprint": one.fingerprint, "names": list(one.names), "revoked": one.revoked,
        "expires": intake_address.day(one.expires_ms) if one.expires_ms is not None else None,
    }  # fmt: skip


def _key_line(one: OpeningKey) -> str:
    ends = f", expires {intake_address.day(one.expires_ms)}" if one.expires_ms is not None else ""
    revoked = ", revoked: opens what was sealed before" if one.revoked else ""
    names = "; ".join(one.names) or "no name"
    return f"{one.fingerprint}  {names}{ends}{revoked}"
