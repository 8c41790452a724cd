"""Every failure that a person can be told about: typed facts, with sentences in `ui/words.py`; others are bugs."""

from dataclasses import dataclass


class TipdeskError(Exception):
    """Part of life: a wrong passphrase, a full disk, a damaged file, something not allowed."""


@dataclass
class DamagedSeal(TipdeskError):
    """An age file, slot or share that is malformed, cut or altered; `part` names the place within it."""

    part: str


class NotForThisKey(TipdeskError):
    """None of the keys at hand opens this file."""


@dataclass
class TooExpensive(TipdeskError):
    """Opening would cost more work or memory than is allowed; nothing was computed."""

    part: str


@dataclass
class BadRecipient(TipdeskError):
    """A text that should name a recipient or an identity, and does not."""

    shown: str


class BadSignature(TipdeskError):
    """A signature that does not fit its key and message."""


class WrongPassphrase(TipdeskError):
    """The passphrase, with what else it is combined with, opens no slot."""


class WrongRecoveryCode(TipdeskError):
    """The recovery code opens no slot."""


@dataclass
class UnknownWord(TipdeskError):
    """A typed word that is not in the list."""

    word: str


class NotEnoughShares(TipdeskError):
    """Fewer shares than the box needs, or shares that do not belong together."""


@dataclass
class DamagedFile(TipdeskError):
    """A file of the vault that is cut, altered, or not what its place says."""

    name: str
    why: str


@dataclass
class NewerVersion(TipdeskError):
    """A file that a newer Tipdesk wrote."""

    name: str
    found: int
    known: int


@dataclass
class DiskFull(TipdeskError):
    """The disk has no room; what was being written was not kept."""

    name: str


@dataclass
class ReadOnly(TipdeskError):
    """The folder or file cannot be written."""

    name: str


@dataclass
class Missing(TipdeskError):
    """A file that should be there is not."""

    name: str


class KeyRingSilent(TipdeskError):
    """The slot also needs this laptop's key ring, which did not answer or lost its secret."""


@dataclass
class Malformed(TipdeskError):
    """Bytes that are no commit, operation or canonical JSON; `part` names what is wrong."""

    part: str


@dataclass
class BrokenFeed(TipdeskError):
    """A commit that does not continue the commit that it names as the one before; `part` names what differs."""

    commit: str
    part: str


@dataclass
class UnknownPerson(TipdeskError):
    """Whose keys stand nowhere in what is here."""

    person: str


@dataclass
class VaultBusy(TipdeskError):
    """Another process of ours holds the file; waited in vain."""

    name: str


class KeyRingAbsent(TipdeskError):
    """The system has no key ring, or none that answers."""


class KeyRingLocked(TipdeskError):
    """There is a key ring, and it is locked."""


@dataclass
class KeyRingRefused(TipdeskError):
    """The key ring that is set here keeps secrets in the open, or not at all."""

    backend: str


@dataclass
class NotInKeyRing(TipdeskError):
    """The key ring answers, and holds nothing under this name."""

    name: str


@dataclass
class NoGrant(TipdeskError):
    """The person has no live grant in this compartment, or none that allows what was tried."""

    compartment: str


@dataclass
class FrozenByNewer(TipdeskError):
    """A lead of a newer Tipdesk decided something here that this version does not know: read only."""

    compartment: str


class ReaderFailed(TipdeskError):
    """The sandboxed reader could not be started; nothing was read."""


@dataclass
class NotAVault(TipdeskError):
    """A folder that holds no vault."""

    folder: str


@dataclass
class VaultExists(TipdeskError):
    """A folder that holds something already; nothing was written."""

    folder: str


@dataclass
class NotAllowed(TipdeskError):
    """The rules say no; `why` is the value of `domain.access.Why`."""

    why: str


@dataclass
class NotCopied(TipdeskError):
    """A page of a document that cannot be made into pixels, or is not there; `why` is a reason of the reader's."""

    page: int
    why: str


@dataclass
class ReasonNeeded(TipdeskError):
    """A reason of at least so many characters is asked for."""

    least: int


class RecordNotWritten(TipdeskError):
    """The access event could not be written, so nothing was opened or changed."""


@dataclass
class NoSuchName(TipdeskError):
    """A story, source, person or mark that is not here, or not open to this person."""

    name: str


class NothingToUndo(TipdeskError):
    """There is no step to take back, or it left the vault."""


class ChangedSince(TipdeskError):
    """What was to be taken back has been changed again since, here or elsewhere: that stays."""


class WordsDiffer(TipdeskError):
    """The eight words that were typed are not those of what they should name."""


class EmptyRule(TipdeskError):
    """A rule of the desk without a name, without a condition, or that does nothing."""


@dataclass
class TooManyStates(TipdeskError):
    """The desk's triage states are none, more than `most`, or two with the same key."""

    most: int


@dataclass
class BadPacket(TipdeskError):
    """A packet that is no packet, or was cut or altered; `part` names the place. Nothing of it was taken in."""

    part: str


class NotYourPacket(TipdeskError):
    """A packet, or something else, that was not sealed to this person."""


@dataclass
class PacketForwarded(TipdeskError):
    """It opens, and its sender did not address it to this person: somebody passed it on."""

    name: str


class UnknownSender(TipdeskError):
    """Who says that they sent it is nobody of this desk, or did not sign it."""


@dataclass
class SenderEnded(TipdeskError):
    """The sender was ended or suspended: a lead decides whether it is taken in all the same."""

    name: str


@dataclass
class StrangePlace(TipdeskError):
    """A compartment that no colleague's packet may bring; `kind` is what it says it is."""

    kind: str


class NotLetIn(TipdeskError):
    """A compartment whose grants do not name this person, or name them no more."""


@dataclass
class NoJoinFile(TipdeskError):
    """A file that should hold a newcomer's public keys, and does not."""

    name: str


class HeldByOther(TipdeskError):
    """Somebody else on this laptop holds it, and their program has not sealed its key to this person yet."""


class NotJoined(TipdeskError):
    """A vault of no desk yet: its person still waits to be let in."""


class NoKeyInFile(TipdeskError):
    """A file that should hold a secret OpenPGP key, and does not."""


class KeyLocked(TipdeskError):
    """An OpenPGP key whose passphrase is missing or does not unlock it."""
