"""A sentence for each failure that a person can be told about: what happened, what was kept, what to do."""

import dataclasses
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from tipdesk import errors

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
}


def sentence(failure: errors.TipdeskError) -> str:
    """The words for it, filled with its facts. A class of its own that has none speaks with those of its parent."""
    template = next(SENTENCES[kind] for kind in type(failure).__mro__ if kind in SENTENCES)
    facts = (
        {one.name: getattr(failure, one.name) for one in dataclasses.fields(failure)}
        if dataclasses.is_dataclass(failure)
        else {}
    )
    return QCoreApplication.translate("Failure", template).format(**facts)
