"""What host and reader say to each other of something sealed; the key is known to neither of these."""

from enum import StrEnum

from tipdesk.reader.message import Message
from tipdesk.reader.noticing import Notice
from tipdesk.reader.reasons import Reason


class Form(StrEnum):
    """How something is sealed."""

    AGE = "age"
    OPENPGP = "openpgp"
    SIGNED = "signed"
    """Not sealed: bytes, and an OpenPGP signature over them that came beside. Nothing comes out."""


class Outcome(StrEnum):
    """How the opening of something sealed went."""

    WHOLE = "whole"
    AGAIN = "again"
    """Nothing that came may be used; it is to be poured once more, with another key or without signatures."""
    FAILED = "failed"


class Sealed(Message, frozen=True, tag=True):
    """Something is sealed, to keys with these ids where it says so: it is to be opened. `handle` names it from now on.

    Asked again after `AGAIN`, and for each time that it is gone through.
    """

    number: int
    handle: int
    form: Form
    to: tuple[str, ...] = ()
    signature: bytes = b""


class Poured(Message, frozen=True, tag=True):
    """All of it came out, or what there is of it: the host says whether it is whole."""

    number: int
    handle: int


class Unsealing(Message, frozen=True, tag=True):
    """Answers `Sealed`: where what is sealed goes in and where it comes out open travel beside this, or why not."""

    handle: int
    opened: bool
    reason: Reason = Reason.CLOSED


class Told(Message, frozen=True, tag=True):
    """Answers `Poured`. `key` is what a person calls the key; `signed` how a signature stands, by which keys."""

    handle: int
    outcome: Outcome
    reason: Reason = Reason.NO_KEY
    key: str = ""
    signed: Notice | None = None
    signers: tuple[str, ...] = ()
