"""Access events in words: what was done, about what, why."""

from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.ui.reasons import reason_words
from tipdesk.ui.tongue import later, listed, number, tr

INBOX = "inbox"
DID = {
    EventKind.UNLOCKED: later("unlocked"),
    EventKind.UNLOCK_FAILED: later("failed to unlock"),
    EventKind.RECOVERED: later("opened with the recovery code"),
    EventKind.LOCKED: later("locked"),
    EventKind.DESK_FOUNDED: later("founded the desk"),
    EventKind.STORY_FOUNDED: later("founded a story"),
    EventKind.STORY_WITHDRAWN: later("withdrew a story"),
    EventKind.STORY_RETURNED: later("brought a story back"),
    EventKind.SOURCE_WITHDRAWN: later("withdrew a source"),
    EventKind.SOURCE_RETURNED: later("brought a source back"),
    EventKind.STORY_OPENED: later("opened a story"),
    EventKind.INBOX_OPENED: later("opened the inbox"),
    EventKind.TIP_READ: later("read a tip"),
    EventKind.DOCUMENT_OPENED: later("looked at a document"),
    EventKind.SEARCHED: later("opened what a search found"),
    EventKind.IMPORTED: later("imported"),
    EventKind.WITHDRAWN: later("withdrew an import"),
    EventKind.FILED: later("filed a tip"),
    EventKind.SOURCE_ADDED: later("added a source"),
    EventKind.PROMISE_CHANGED: later("changed a promise"),
    EventKind.IDENTITY_ASKED: later("asked for an identity"),
    EventKind.IDENTITY_OPENED: later("opened an identity"),
    EventKind.IDENTITY_REFUSED: later("was refused an identity"),
    EventKind.IDENTITY_SEALED: later("sealed it again"),
    EventKind.COPIED: later("copied"),
    EventKind.EXPORTED: later("exported"),
    EventKind.SLOT_CHANGED: later("changed a key slot"),
    EventKind.SETTING_CHANGED: later("changed a setting"),
    EventKind.PURGED: later("destroyed"),
    EventKind.VERIFIED: later("verified the log"),
    EventKind.REPORTED: later("read the log"),
    EventKind.LAPTOP_CHANGED: later("laptop restored or cloned"),
    EventKind.CLOCK_WENT_BACK: later("the clock went back"),
    EventKind.HEADS: later("wrote the heads down"),
}


def did(event: AccessEvent) -> str:
    words = tr(DID[event.kind])
    return tr("{did} \u00d7{n}").format(did=words, n=number(event.count)) if event.count > 1 else words


def where_words(where: str) -> str:
    """The log calls the inbox by this word; a story has its codename."""
    return tr("Inbox") if where == INBOX else where


def what(event: AccessEvent) -> str:
    """Codename and alias, as the event has them; nothing else."""
    return listed(part for part in (where_words(event.where), event.subject) if part) or tr("vault")


def reason(event: AccessEvent) -> str:
    return reason_words(event) or ("" if event.allowed else tr("refused"))
