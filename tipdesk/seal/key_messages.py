"""What is said to a key process, and what it says back: frozen values, each after its length in four bytes."""

from enum import StrEnum
from typing import Final

import msgspec

LARGEST: Final = 4 << 20
"""A key with a thousand certificates round it; what is larger is no key that anybody made in earnest."""


class Message(msgspec.Struct, frozen=True, tag_field="is", tag=True):
    """The class name is its mark on the wire."""


class Form(StrEnum):
    """How something is sealed."""

    AGE = "age"
    OPENPGP = "openpgp"
    SIGNED = "signed"
    """Not sealed: an OpenPGP signature is told of the bytes, and nothing comes out."""


class Kind(StrEnum):
    """What opens it."""

    AGE = "age"
    """An age identity, hybrid or X25519, as age's key files hold it."""
    OPENPGP = "openpgp"
    """A transferable secret key."""
    WORDS = "words"
    """A passphrase, in either form."""
    NOTHING = "nothing"
    """What is only signed, packed or written as OpenPGP needs no key."""


class Outcome(StrEnum):
    """How a pouring ended. Only after `WHOLE` may what was poured be used."""

    WHOLE = "whole"
    OTHER_KEY = "other-key"
    """This key, or this secret of it, does not open it."""
    UNCHECKED = "unchecked"
    """No signature could be told good: it is to be poured again without looking at signatures."""
    DAMAGED = "damaged"
    WEAK = "weak"
    """Nothing shows whether it was changed on the way, or the cipher is broken: refused."""
    GNUPG = "gnupg"
    """In a form that GnuPG alone writes, since 2.3 (its OCB, packet 20): the library does not read it."""
    SHORT = "short"
    """The key itself is too short for the library to use it."""
    COSTLY = "costly"
    """Opening would take more work than is allowed."""
    LOCKED = "locked"
    """The key itself is locked, and its passphrase is not here or wrong."""
    UNABLE = "unable"
    """This system cannot shut the process in so that the library may be let near its pipes."""
    GONE = "gone"
    """The process ended over it."""


class Hold(Message, frozen=True, tag=True):
    """First of all, and once: the one key. Of `words`, one may unlock an OpenPGP key, or be the key."""

    kind: Kind
    secret: bytes
    words: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        return f"<Hold {self.kind}>"


class Look(Message, frozen=True, tag=True):
    """Instead of a key to hold: which keys are in these bytes. The process ends after it has said so."""

    data: bytes

    def __repr__(self) -> str:
        return "<Look>"


class Pour(Message, frozen=True, tag=True):
    """Open what comes through the first descriptor beside this into the second.

    `to` are the key ids that the message names; `turn` counts the secrets of this key that may be meant. `certs` are
    public keys of those who may have signed it; `signature` is over it, of what is only signed.
    """

    form: Form
    to: tuple[str, ...] = ()
    turn: int = 0
    checked: bool = True
    certs: tuple[bytes, ...] = ()
    signature: bytes = b""


Request = Hold | Look | Pour


class Ready(Message, frozen=True, tag=True):
    """Said once the key is held. `opens` are key ids; `missing` what this process could not deny itself."""

    opens: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    locked: bool = False
    unlocked_by: int = -1
    """Which of the passphrases unlocked it; -1 where it needed none."""


class Ended(Message, frozen=True, tag=True):
    """`signers` are fingerprints of good signatures; `named` the keys that signatures name, unchecked.

    `known`: a certificate of one that is named was at hand, so that a signature that is not good is bad.
    """

    outcome: Outcome
    turns: int = 1
    signers: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    known: bool = False


class KeyFacts(msgspec.Struct, frozen=True):
    """One key of a file. `names` are its user ids, as whoever made it wrote them; `opens` the key ids of its secrets.

    Moments in seconds; `expires_s` is 0 for one that does not.
    """

    fingerprint: str
    names: tuple[str, ...]
    opens: tuple[str, ...]
    created_s: int
    expires_s: int
    revoked: bool
    secret: bytes

    def __repr__(self) -> str:
        return f"<KeyFacts {self.fingerprint}>"


class CertFacts(msgspec.Struct, frozen=True):
    """One public key of a file. `ids` are the fingerprints of all that may sign under it."""

    fingerprint: str
    names: tuple[str, ...]
    ids: tuple[str, ...]
    created_s: int
    expires_s: int
    revoked: bool
    cert: bytes


class Seen(Message, frozen=True, tag=True):
    """Those that hold a secret, and those that do not."""

    keys: tuple[KeyFacts, ...] = ()
    public: tuple[CertFacts, ...] = ()


Reply = Ready | Ended | Seen
