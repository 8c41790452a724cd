"""A sentence for each failure that a person can be told about: what happened, what was kept, what to do."""

import dataclasses
from collections.abc import Mapping
from typing import Final

from tipdesk import errors
from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.ui.damage import said
from tipdesk.ui.tongue import later, tr

SENTENCES: Final[Mapping[type[errors.TipdeskError], str]] = {
    errors.TipdeskError: later("That could not be done. Nothing was changed."),
    errors.DamagedSeal: later(
        "This sealed file is damaged or was altered: {part}. It was not opened. Ask for it again, or take it from "
        "a backup.",
    ),
    errors.NotForThisKey: later(
        "None of the keys given opens this file. It was sealed to somebody else, or with another passphrase.",
    ),
    errors.TooExpensive: (
        later("Opening this would cost more memory or time than Tipdesk allows: {part}. Nothing was computed.")
    ),
    errors.BadRecipient: later(
        "This is no recipient, no identity and no file of them: {shown}. Recipients begin with age1."
    ),
    errors.BadSignature: later("A signature does not fit. What it signed was altered, and was not taken in."),
    errors.WrongPassphrase: later("That did not open the vault."),
    errors.WrongRecoveryCode: later(
        "That recovery code did not open the vault. Check each group of letters on the paper."
    ),
    errors.UnknownWord: later("The word {word} is not in the list. Ask for it to be read out again."),
    errors.NotEnoughShares: later("Too few keepers have answered. The identity stays sealed."),
    errors.DamagedFile: later(
        "The file {name} is damaged: {why}. It was not opened and not changed. Take it from a backup."
    ),
    errors.NewerVersion: later(
        "The file {name} was written by a newer Tipdesk (format {found}; this one knows {known}). Nothing was "
        "changed. Use the newer program.",
    ),
    errors.DiskFull: later(
        "The disk is full. What was being written to {name} was not kept; everything before it is safe. Make room "
        "and try again.",
    ),
    errors.ReadOnly: later("{name} cannot be written: the folder or disk is read-only. Nothing was changed."),
    errors.Missing: later("{name} is not there."),
    errors.KeyRingSilent: later("The key ring did not answer. The recovery code opens the vault."),
    errors.Malformed: later("What was read is not what Tipdesk writes: {part}. Nothing of it was taken in."),
    errors.BrokenFeed: later(
        "The record is broken at commit {commit}: {part}. What comes after it was not taken in. Compare with a "
        "backup or a colleague's laptop.",
    ),
    errors.UnknownPerson: later(
        "Something here is signed by {person}, whose keys nobody on this desk has vouched for. It was not taken in.",
    ),
    errors.VaultBusy: later("Another Tipdesk is using {name}. Nothing was changed. Close it there, or try again."),
    errors.NoGrant: later("You have no access to {compartment} that allows this. Ask one of its leads."),
    errors.FrozenByNewer: later(
        "A newer Tipdesk decided something in {compartment} that this one does not know. It can be read, not "
        "changed. Use the newer program.",
    ),
    errors.KeyRingAbsent: later("This system has no key ring that answers. The passphrase stands alone."),
    errors.KeyRingLocked: later("The key ring is locked. Unlock it in your desktop's settings, then try again."),
    errors.KeyRingRefused: later(
        "The key ring set up here ({backend}) keeps secrets in the open, so Tipdesk does not use it. The "
        "passphrase stands alone.",
    ),
    errors.NotInKeyRing: later("The key ring no longer holds this laptop's secret. The recovery code opens the vault."),
    errors.ReaderFailed: later(
        "The sandboxed reader could not be started. Nothing was read. `tipdesk doctor` says why."
    ),
    errors.NotAVault: later("{folder} holds no vault. Nothing was changed. Choose another folder."),
    errors.VaultExists: later("{folder} holds something already. Nothing was written. Choose an empty place."),
    errors.NotAllowed: later("That is not allowed here: {why}. Nothing was changed."),
    errors.NotCopied: later("Page {page} could not be copied: {why}. Nothing was made."),
    errors.ReasonNeeded: later("A reason of at least {least} characters is needed. Nothing was opened."),
    errors.RecordNotWritten: later("The record could not be written, so nothing was opened and nothing was changed."),
    errors.NoSuchName: later("There is no {name} here, or it is not open to you."),
    errors.NothingToUndo: later(
        "There is nothing to take back: the last step is undone already, or it has left the vault."
    ),
    errors.ChangedSince: later("This was changed again since, here or by a colleague. That was left as it is."),
    errors.WordsDiffer: later("These are not the words of that statement. Nothing was changed. Ask for them again."),
    errors.BadPacket: later(
        "This is no whole packet: {part}. Nothing of it was taken in. Ask its sender for it again."
    ),
    errors.NotYourPacket: later(
        "None of your keys opens this packet. It was sealed to somebody else, or to you before you had these keys."
    ),
    errors.PacketForwarded: later(
        "{name} did not address this packet to you: somebody passed it on. Nothing of it was taken in. Tell {name}, "
        "and your security editor."
    ),
    errors.UnknownSender: later(
        "Whoever says that they sent this packet is nobody of this desk, or did not sign it. Nothing was taken in."
    ),
    errors.SenderEnded: later(
        "{name} was suspended or is no longer here, so this packet waits. A lead can decide to take it in."
    ),
    errors.StrangePlace: later(
        "This packet brings something that no colleague sends: {kind}. Nothing of it was taken in. Tell your security "
        "editor."
    ),
    errors.NotLetIn: later("You are not among the people whom this is for. Nothing of it was taken in."),
    errors.NoJoinFile: later("{name} holds no newcomer's keys. Ask for the file that Tipdesk wrote for joining."),
    errors.HeldByOther: later(
        "A colleague on this laptop holds this already. It opens to you when they have unlocked it here once."
    ),
    errors.NotJoined: later("This vault belongs to no desk yet. Type the eight words of your editor first."),
    errors.NoKeyInFile: later("This file holds no secret OpenPGP key. Nothing was kept. Export the secret key."),
    errors.KeyLocked: later("This key is locked, and the passphrase is missing or does not fit. Nothing was kept."),
    errors.EmptyRule: later(
        "A rule needs a name, at least one thing that it asks, and one that it does. Nothing was kept."
    ),
    errors.TooManyStates: later(
        "The triage states must be one to {most}, each with a name of its own. Nothing was changed."
    ),
}

WHY: Final[Mapping[Why, str]] = {
    Why.ALLOWED: later("This is allowed."),
    Why.NOT_YOUR_DESK_ROLE: later("Your role at the desk does not allow that. Nothing was changed. An editor can."),
    Why.NOT_IN_THE_STORY: later("You are not in this story. Nothing was opened. Ask one of its leads."),
    Why.NOT_YOUR_STORY_ROLE: later(
        "Your role in this story does not allow that. Nothing was changed. Ask one of its leads."
    ),
    Why.NOT_A_KEEPER: later("You are not a keeper of this source, so there is no key to open. Ask one of its keepers."),
    Why.NEEDS_ANOTHER_KEEPER: later(
        "This source is protected: another keeper must release a share. Nothing was opened."
    ),
    Why.CAP_REACHED: later("The day's openings are used up; the policy allows no more before 00:00."),
    Why.REASON_TOO_SHORT: later("A reason is needed, of at least ten characters. Nothing was opened."),
    Why.NEEDS_OTHER_HOLDERS: later("The root's other holders must agree. What you proposed waits for them."),
    Why.NOT_A_HOLDER: later("Only those who hold the root sign for it. Nothing was changed."),
    Why.NOT_SENIOR: later(
        "They were let in before you, or by somebody as senior as you, so this is not yours to change. Nothing was "
        "changed. Ask somebody more senior."
    ),
    Why.LAST_LEAD: later("The story would be without a lead. Nothing was changed. Make somebody else a lead first."),
    Why.NO_END_DATE: later("A guest is let in until a day. Nothing was changed. Choose the last day."),
    Why.ROOT_ALONE: later("Only the root makes editors and security editors. Nothing was changed. Propose it."),
    Why.READS_ALL_LOGS: later(
        "A security editor reads everybody's access log, and so is in no story. Nothing was changed."
    ),
    Why.HAS_LEADS: later("This story has leads. Nothing was changed. They let people in."),
    Why.NOT_AT_THE_DESK: later("The roster does not have this person as one of the desk. Nothing was changed."),
    Why.IN_ALREADY: later("They are in this story already. Nothing was changed. Change what they were given instead."),
    Why.NOT_PROMISED: later(
        "Whoever asks was not promised to the source as one who may know. Nothing was released. A lead can look at the "
        "promise."
    ),
    Why.OWN_ASK: later("This request is your own: another keeper must answer it."),
    Why.GUEST_ALREADY: later(
        "This vault reads one story, as a guest. Make another vault for another story or a desk, so that neither says "
        "anything of the other's people."
    ),
    Why.UNDO_UNDER_WAY: later("Something is being undone or done again. Wait until it is through, or cancel it."),
    Why.ASK_PAST: later("The time of this request has passed. Nothing was opened. Ask anew."),
    Why.ASK_ANSWERED: later("You have answered this request already."),
    Why.BOX_REPLACED: later(
        "The identity was sealed anew since this was asked, so no answer to it opens anything. Ask anew."
    ),
    Why.THEIR_WORD_ALONE: later(
        "Only the access log of whoever asks says that this seal belongs to this source. Nothing was released. Receive "
        "the newest logs, or ask them by telephone and then say that you did."
    ),
    Why.BOX_UNKNOWN: later(
        "No access log that you have says that this seal belongs to this source. Nothing was released. Receive the "
        "newest logs, then look again."
    ),
    Why.HELD: later("It is on hold, and a hold beats every rule. Nothing was destroyed."),
    Why.HELD_BY_DESK: later("A security editor set this hold, and lifts it. Nothing was changed."),
    Why.NOT_DUE: later("Its day has not come, or it is not due any more. Nothing was destroyed."),
    Why.ONE_IS_ENOUGH: later("One keeper is enough to open this source, so nobody was asked. Open it in the window."),
    Why.NO_RECOVERY_BOX: later(
        "No access log here has a recovery box of this story that enough of the root's holders can open. Nothing was "
        "proposed. Receive the newest logs of those who led it."
    ),
    Why.NOT_THEIR_ASK: later(
        "Nothing here shows that whoever shall lead the story asked for it. Nothing was signed. Ask them by telephone."
    ),
    Why.TOO_FEW_KEEPERS: later(
        "Too few of those who are named may keep this source together. The identity stays sealed as it is."
    ),
    Why.FEWER_THAN_THE_DESK_ASKS: later(
        "The desk asks for more keepers of a protected source. Nothing was sealed. Settings, Policy, says how many."
    ),
}
"""Why a rule said no (or yes)."""

EVENTS: Final[Mapping[EventKind, str]] = {
    EventKind.UNLOCKED: later("{who} unlocked the vault."),
    EventKind.UNLOCK_FAILED: later("Somebody tried to unlock the vault of {who}, in vain."),
    EventKind.RECOVERED: later("{who} opened the vault with the recovery code."),
    EventKind.LOCKED: later("{who} locked the vault."),
    EventKind.DESK_FOUNDED: later("{who} founded the desk."),
    EventKind.STORY_FOUNDED: later("{who} founded {where}."),
    EventKind.STORY_WITHDRAWN: later("{who} withdrew {where}."),
    EventKind.STORY_RETURNED: later("{who} brought {where} back."),
    EventKind.STORY_OPENED: later("{who} opened {where}."),
    EventKind.INBOX_OPENED: later("{who} opened the inbox."),
    EventKind.TIP_READ: later("{who} read a tip."),
    EventKind.DOCUMENT_OPENED: later("{who} looked at a document."),
    EventKind.SEARCHED: later("{who} searched."),
    EventKind.IMPORTED: later("{who} imported what had arrived."),
    EventKind.WITHDRAWN: later("{who} took an import back."),
    EventKind.FILED: later("{who} filed a tip into {where}."),
    EventKind.SOURCE_ADDED: later("{who} added {subject} in {where}."),
    EventKind.SOURCE_WITHDRAWN: later("{who} withdrew {subject} in {where}."),
    EventKind.SOURCE_RETURNED: later("{who} brought {subject} back in {where}."),
    EventKind.PROMISE_CHANGED: later("{who} changed the promise to {subject}."),
    EventKind.IDENTITY_ASKED: later("{who} asked for the identity of {subject}."),
    EventKind.IDENTITY_OPENED: later("{who} opened the identity of {subject}."),
    EventKind.IDENTITY_REFUSED: later("{who} was refused the identity of {subject}."),
    EventKind.IDENTITY_SEALED: later("{who} sealed the identity of {subject} again."),
    EventKind.COPIED: later("{who} copied text to the clipboard."),
    EventKind.EXPORTED: later("{who} took something out of the vault."),
    EventKind.HANDED_OVER: later("{who} handed something over."),
    EventKind.COPY_MADE: later("{who} made a copy that may leave."),
    EventKind.SLOT_CHANGED: later("{who} changed a key slot."),
    EventKind.SETTING_CHANGED: later("{who} changed a setting of the desk."),
    EventKind.PURGED: later("{who} destroyed something for good."),
    EventKind.VERIFIED: later("{who} verified the logs."),
    EventKind.REPORTED: later("{who} read the access log."),
    EventKind.LAPTOP_CHANGED: later("The vault of {who} was restored, cloned or set back."),
    EventKind.CLOCK_WENT_BACK: later("The clock of {who} went back."),
    EventKind.HEADS: later("{who} noted the ends of all feeds."),
    EventKind.PERSON_ADDED: later("{who} let a person join the desk."),
    EventKind.DESK_JOINED: later("{who} joined the desk."),
    EventKind.PERSON_ENDED: later("{who} ended a person at the desk."),
    EventKind.HOLDERS_CHANGED: later("{who} changed who holds the desk's root."),
    EventKind.LEAD_NAMED: later("{who} named a lead of {where} with the root's holders."),
    EventKind.ROOT_PROPOSED: later("{who} proposed a statement of the desk's root."),
    EventKind.ROOT_AGREED: later("{who} signed a statement of the desk's root."),
    EventKind.GRANT_GIVEN: later("{who} let a person into {where}."),
    EventKind.GRANT_ENDED: later("{who} ended an access to {where}."),
    EventKind.STORY_LEFT: later("{who} left {where}."),
    EventKind.REFILED: later("{who} refiled what was set aside in {where}."),
    EventKind.FEED_KEPT: later("{who} kept a branch of a feed."),
    EventKind.ROLE_CHANGED: later("{who} changed a role at the desk."),
    EventKind.SUSPENDED: later("{who} suspended a person."),
    EventKind.SUSPENSION_LIFTED: later("{who} lifted a suspension."),
    EventKind.GRANT_CHANGED: later("{who} changed an access to {where}."),
    EventKind.REKEYED: later("{who} re-keyed the file of {where}."),
    EventKind.PACKET_SENT: later("{who} sent a packet."),
    EventKind.PACKET_RECEIVED: later("{who} received a packet."),
    EventKind.PACKET_REFUSED: later("{who} refused a packet."),
    EventKind.SHARE_RELEASED: later("{who} released a share of {subject}."),
    EventKind.SHARE_REFUSED: later("{who} refused a share of {subject}."),
    EventKind.ASK_EXPIRED: later("A request of {who} for {subject} ran out."),
    EventKind.KEEPERS_CHANGED: later("{who} sealed the identity of {subject} to its keepers."),
    EventKind.RECOVERY_ASKED: later("{who} asked to lead {where}, which lost its leads."),
    EventKind.STORY_RECOVERED: later("{who} recovered {where} with the root's holders."),
    EventKind.HELD: later("{who} set a hold on {subject}."),
    EventKind.HOLD_EASED: later("{who} lifted the hold on {subject}."),
    EventKind.PURGE_CONFIRMED: later("{who} confirmed that it is destroyed here too."),
    EventKind.PRINTED: later("{who} printed something."),
    EventKind.ORIGINAL_REMOVED: later("{who} removed the original of an import."),
    EventKind.LAPTOP_LOST: later("{who} reported a laptop lost."),
    EventKind.REVIEWED: later("{who} reviewed a finding."),
    EventKind.QUESTION_ASKED: later("{who} asked the access logs a question."),
    EventKind.REPORT_MADE: later("{who} made a report of the access logs."),
    EventKind.INTAKE_RENEWED: later("{who} renewed the desk's intake address."),
    EventKind.KEY_IMPORTED: later("{who} brought in a key that opens what arrives ({subject})."),
    EventKind.KEY_REMOVED: later("{who} destroyed a key that opened what arrived ({subject})."),
    EventKind.KEY_USED: later("{who} opened what had arrived sealed, with {subject}."),
    EventKind.PUBLICATION_PLANNED: later("{who} set the day on which {where} is to appear."),
}
"""What an access event says. Only names of people, aliases and codenames are put in."""


def event_sentence(event: AccessEvent, who: str) -> str:
    """One line of the access log in words; `who` is the roster's name of its person."""
    template = tr(EVENTS[event.kind])
    return template.format(who=who, subject=event.subject or "?", where=event.where or "?")


def _fact(name: str, value: object) -> object:
    """A part of a format, and why a file is damaged, are told in words; names and numbers as they are."""
    return said(value) if name in {"part", "why", "kind"} and isinstance(value, str) else value


def sentence(failure: errors.TipdeskError) -> str:
    """The words for it, filled with its facts. A class of its own that has none speaks with those of its parent."""
    if isinstance(failure, errors.NotAllowed):
        return tr(WHY[Why(failure.why)])
    if isinstance(failure, errors.RecordNotWritten) and isinstance(failure.__cause__, errors.TipdeskError):
        # Two whole sentences: what was not opened, and what the disk said.
        return f"{tr(SENTENCES[type(failure)])} {sentence(failure.__cause__)}"
    template = next(SENTENCES[kind] for kind in type(failure).__mro__ if kind in SENTENCES)
    facts: dict[str, object] = (
        {one.name: _fact(one.name, getattr(failure, one.name)) for one in dataclasses.fields(failure)}
        if dataclasses.is_dataclass(failure)
        else {}
    )
    return tr(template).format(**facts)
