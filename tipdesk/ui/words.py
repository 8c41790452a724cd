"""A sentence for each failure that a person can be told about: what happened, what was kept, what to do."""

import dataclasses
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from tipdesk import errors
from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind

SENTENCES: Final[Mapping[type[errors.TipdeskError], str]] = {
    errors.TipdeskError: "That could not be done. Nothing was changed.",
    errors.DamagedSeal: (
        "This sealed file is damaged or was altered: {part}. It was not opened. Ask for it again, or take it from "
        "a backup."
    ),
    errors.NotForThisKey: (
        "None of the keys given opens this file. It was sealed to somebody else, or with another passphrase."
    ),
    errors.TooExpensive: (
        "Opening this would cost more memory or time than Tipdesk allows: {part}. Nothing was computed."
    ),
    errors.BadRecipient: "This is no recipient, no identity and no file of them: {shown}. Recipients begin with age1.",
    errors.BadSignature: "A signature does not fit. What it signed was altered, and was not taken in.",
    errors.WrongPassphrase: "That did not open the vault.",
    errors.WrongRecoveryCode: "That recovery code did not open the vault. Check each group of letters on the paper.",
    errors.UnknownWord: "The word {word} is not in the list. Ask for it to be read out again.",
    errors.NotEnoughShares: "Too few keepers have answered. The identity stays sealed.",
    errors.DamagedFile: "The file {name} is damaged: {why}. It was not opened and not changed. Take it from a backup.",
    errors.NewerVersion: (
        "The file {name} was written by a newer Tipdesk (format {found}; this one knows {known}). Nothing was "
        "changed. Use the newer program."
    ),
    errors.DiskFull: (
        "The disk is full. What was being written to {name} was not kept; everything before it is safe. Make room "
        "and try again."
    ),
    errors.ReadOnly: "{name} cannot be written: the folder or disk is read-only. Nothing was changed.",
    errors.Missing: "{name} is not there.",
    errors.KeyRingSilent: "The key ring did not answer. The recovery code opens the vault.",
    errors.Malformed: "What was read is not what Tipdesk writes: {part}. Nothing of it was taken in.",
    errors.BrokenFeed: (
        "The record is broken at commit {commit}: {part}. What comes after it was not taken in. Compare with a "
        "backup or a colleague's laptop."
    ),
    errors.UnknownPerson: (
        "Something here is signed by {person}, whose keys nobody on this desk has vouched for. It was not taken in."
    ),
    errors.VaultBusy: "Another Tipdesk is using {name}. Nothing was changed. Close it there, or try again.",
    errors.NoGrant: "You have no access to {compartment} that allows this. Ask one of its leads.",
    errors.FrozenByNewer: (
        "A newer Tipdesk decided something in {compartment} that this one does not know. It can be read, not "
        "changed. Use the newer program."
    ),
    errors.KeyRingAbsent: "This system has no key ring that answers. The passphrase stands alone.",
    errors.KeyRingLocked: "The key ring is locked. Unlock it in your desktop's settings, then try again.",
    errors.KeyRingRefused: (
        "The key ring set up here ({backend}) keeps secrets in the open, so Tipdesk does not use it. The "
        "passphrase stands alone."
    ),
    errors.NotInKeyRing: "The key ring no longer holds this laptop's secret. The recovery code opens the vault.",
    errors.ReaderFailed: "The sandboxed reader could not be started. Nothing was read. `tipdesk doctor` says why.",
    errors.NotAVault: "{folder} holds no vault. Nothing was changed. Choose another folder.",
    errors.VaultExists: "{folder} holds something already. Nothing was written. Choose an empty place.",
    errors.NotAllowed: "That is not allowed here: {why}. Nothing was changed.",
    errors.ReasonNeeded: "A reason of at least {least} characters is needed. Nothing was opened.",
    errors.RecordNotWritten: "The record could not be written, so nothing was opened and nothing was changed.",
    errors.NoSuchName: "There is no {name} here, or it is not open to you.",
    errors.NothingToUndo: "There is nothing to take back: the last step is undone already, or it has left the vault.",
    errors.TooManyStates: "The triage states must be one to {most}, each with a name of its own. Nothing was changed.",
}

WHY: Final[Mapping[Why, str]] = {
    Why.ALLOWED: "This is allowed.",
    Why.NOT_YOUR_DESK_ROLE: "Your role at the desk does not allow that. Nothing was changed. An editor can.",
    Why.NOT_IN_THE_STORY: "You are not in this story. Nothing was opened. Ask one of its leads.",
    Why.NOT_YOUR_STORY_ROLE: "Your role in this story does not allow that. Nothing was changed. Ask one of its leads.",
    Why.NOT_A_KEEPER: "You are not a keeper of this source, so there is no key to open. Ask one of its keepers.",
    Why.NEEDS_ANOTHER_KEEPER: "This source is protected: another keeper must release a share. Nothing was opened.",
    Why.CAP_REACHED: "The day's openings are used up; the policy allows no more before 00:00.",
    Why.REASON_TOO_SHORT: "A reason is needed, of at least ten characters. Nothing was opened.",
    Why.NEEDS_OTHER_HOLDERS: "The root's other holders must agree. What you proposed waits for them.",
}
"""Why a rule said no (or yes)."""

EVENTS: Final[Mapping[EventKind, str]] = {
    EventKind.UNLOCKED: "{who} unlocked the vault.",
    EventKind.UNLOCK_FAILED: "Somebody tried to unlock the vault of {who}, in vain.",
    EventKind.RECOVERED: "{who} opened the vault with the recovery code.",
    EventKind.LOCKED: "{who} locked the vault.",
    EventKind.DESK_FOUNDED: "{who} founded the desk.",
    EventKind.STORY_FOUNDED: "{who} founded {where}.",
    EventKind.STORY_OPENED: "{who} opened {where}.",
    EventKind.INBOX_OPENED: "{who} opened the inbox.",
    EventKind.TIP_READ: "{who} read a tip.",
    EventKind.SEARCHED: "{who} searched.",
    EventKind.IMPORTED: "{who} imported what had arrived.",
    EventKind.WITHDRAWN: "{who} took an import back.",
    EventKind.FILED: "{who} filed a tip into {where}.",
    EventKind.SOURCE_ADDED: "{who} added {subject} in {where}.",
    EventKind.PROMISE_CHANGED: "{who} changed the promise to {subject}.",
    EventKind.IDENTITY_ASKED: "{who} asked for the identity of {subject}.",
    EventKind.IDENTITY_OPENED: "{who} opened the identity of {subject}.",
    EventKind.IDENTITY_REFUSED: "{who} was refused the identity of {subject}.",
    EventKind.IDENTITY_SEALED: "{who} sealed the identity of {subject} again.",
    EventKind.COPIED: "{who} copied text to the clipboard.",
    EventKind.EXPORTED: "{who} took something out of the vault.",
    EventKind.SLOT_CHANGED: "{who} changed a key slot.",
    EventKind.SETTING_CHANGED: "{who} changed a setting of the desk.",
    EventKind.PURGED: "{who} destroyed something for good.",
    EventKind.VERIFIED: "{who} verified the logs.",
    EventKind.REPORTED: "{who} read the access log.",
    EventKind.LAPTOP_CHANGED: "The vault of {who} was restored, cloned or set back.",
    EventKind.CLOCK_WENT_BACK: "The clock of {who} went back.",
    EventKind.HEADS: "{who} noted the ends of all feeds.",
}
"""What an access event says. Only names of people, aliases and codenames are put in."""


def event_sentence(event: AccessEvent, who: str) -> str:
    """One line of the access log in words; `who` is the roster's name of its person."""
    template = QCoreApplication.translate("Event", EVENTS[event.kind])
    return template.format(who=who, subject=event.subject or "?", where=event.where or "?")


def sentence(failure: errors.TipdeskError) -> str:
    """The words for it, filled with its facts. A class of its own that has none speaks with those of its parent."""
    if isinstance(failure, errors.NotAllowed):
        return QCoreApplication.translate("Why", WHY[Why(failure.why)])
    if isinstance(failure, errors.RecordNotWritten) and isinstance(failure.__cause__, errors.TipdeskError):
        # Two whole sentences: what was not opened, and what the disk said.
        return f"{QCoreApplication.translate('Failure', SENTENCES[type(failure)])} {sentence(failure.__cause__)}"
    template = next(SENTENCES[kind] for kind in type(failure).__mro__ if kind in SENTENCES)
    facts: dict[str, object] = (
        {one.name: getattr(failure, one.name) for one in dataclasses.fields(failure)}
        if dataclasses.is_dataclass(failure)
        else {}
    )
    return QCoreApplication.translate("Failure", template).format(**facts)
