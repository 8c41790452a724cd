"""Why a line stands in the access log: what a person wrote, or the program's own reason in words."""

from collections.abc import Mapping
from typing import Final

from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.ui.settings.words import change_words
from tipdesk.ui.tongue import later, listed, tr

REFUSED: Final[Mapping[str, str]] = {
    Why.ALLOWED.value: later("allowed"),
    Why.NOT_YOUR_DESK_ROLE.value: later("not the role at the desk"),
    Why.NOT_IN_THE_STORY.value: later("not in the story"),
    Why.NOT_YOUR_STORY_ROLE.value: later("not the role in the story"),
    Why.NOT_A_KEEPER.value: later("not a keeper of this source"),
    Why.NEEDS_ANOTHER_KEEPER.value: later("another keeper must release a share"),
    Why.CAP_REACHED.value: later("the day's openings were used up"),
    Why.REASON_TOO_SHORT.value: later("no reason was given"),
    Why.NEEDS_OTHER_HOLDERS.value: later("the root's other holders must agree"),
    Why.NOT_A_HOLDER.value: later("not a holder of the root"),
    Why.NOT_SENIOR.value: later("not senior to them"),
    Why.LAST_LEAD.value: later("the last lead stays"),
    Why.NO_END_DATE.value: later("a guest needs an end date"),
    Why.ROOT_ALONE.value: later("only the root gives this role"),
    Why.READS_ALL_LOGS.value: later("who reads all logs is in no story"),
    Why.HAS_LEADS.value: later("the story has leads"),
    Why.NOT_AT_THE_DESK.value: later("not one of the desk"),
    Why.IN_ALREADY.value: later("in the story already"),
    Why.NOT_PROMISED.value: later("not promised as one who may know"),
    Why.OWN_ASK.value: later("one's own request"),
    Why.ASK_PAST.value: later("the request was past its time"),
    Why.ASK_ANSWERED.value: later("the request was answered already"),
    Why.BOX_REPLACED.value: later("the identity was sealed anew since"),
    Why.THEIR_WORD_ALONE.value: later("only the asker's log says whose seal it is"),
    Why.BOX_UNKNOWN.value: later("no log says whose seal it is"),
    Why.HELD.value: later("on hold"),
    Why.HELD_BY_DESK.value: later("held by a security editor"),
    Why.NOT_DUE.value: later("not due yet"),
    Why.ONE_IS_ENOUGH.value: later("one keeper is enough"),
    Why.NO_RECOVERY_BOX.value: later("no recovery box was found"),
    Why.NOT_THEIR_ASK.value: later("not asked by who shall lead"),
    Why.TOO_FEW_KEEPERS.value: later("too few who may keep it"),
    Why.GUEST_ALREADY.value: later("a guest of one story already"),
    Why.UNDO_UNDER_WAY.value: later("something was being undone"),
    Why.FEWER_THAN_THE_DESK_ASKS.value: later("fewer keepers than the desk asks for"),
}

OWN: Final[Mapping[EventKind, Mapping[str, str]]] = {
    EventKind.LAPTOP_CHANGED: {
        "never here": later("on a laptop where it never was"),
        "set back": later("the vault was set back"),
        "one file set back": later("one file was set back"),
    },
    EventKind.SLOT_CHANGED: {
        "passphrase": later("a new passphrase"),
        "recovery": later("a new passphrase, by the recovery code"),
        "new recovery code": later("a new recovery code"),
        "strengthened": later("made harder to guess for this laptop"),
    },
    EventKind.SETTING_CHANGED: {
        "another statement of the root is followed": later("another statement of the root is followed"),
    },
    EventKind.UNLOCK_FAILED: {
        "passphrase": later("with a passphrase"),
        "recovery": later("with a recovery code"),
        "damaged": later("the list of tries was written over"),
    },
    EventKind.IDENTITY_OPENED: {
        "a way was added, nothing was shown": later("a way was added, nothing was shown"),
    },
}
"""Reasons that the program gives; any other was written by a person, or by a newer version."""


def reason_words(event: AccessEvent) -> str:
    """For a cell: never a name of a setting, never a word of the program's own code."""
    said = event.reason
    if not event.allowed and said in REFUSED:
        return refused_words(said)
    own = OWN.get(event.kind, {})
    if said in own:
        return tr(own[said])
    if event.kind is EventKind.SETTING_CHANGED:
        return _settings(said)
    if event.kind is EventKind.CLOCK_WENT_BACK:
        minutes = said.removesuffix(" min")
        return tr("by %Ln minutes", "", int(minutes)) if minutes.isdecimal() else said
    return said


def refused_words(why: str) -> str:
    """The reason of a refusal, as its value stands in the log."""
    return tr("refused: {why}").format(why=why_words(why)) if why in REFUSED else tr("refused")


def why_words(why: str) -> str:
    """The same without the word that it was refused; what a newer version wrote is shown as it is."""
    return tr(REFUSED[why]) if why in REFUSED else why


def _settings(said: str) -> str:
    """`proposed: a, b`, `agreed: a`, or the names alone."""
    begun, colon, names = said.rpartition(": ")
    changed = listed(change_words(name) for name in names.split(", ") if name)
    if not colon:
        return changed
    if begun == "proposed":
        return tr("proposed: {changes}").format(changes=changed)
    return tr("agreed: {changes}").format(changes=changed) if begun == "agreed" else said
