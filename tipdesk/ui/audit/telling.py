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
    EventKind.HANDED_OVER: later("handed over"),
    EventKind.COPY_MADE: later("made a copy"),
    EventKind.SLOT_CHANGED: later("changed a key slot"),
    EventKind.SETTING_CHANGED: later("changed a setting"),
    EventKind.PURGED: later("destroyed"),
    EventKind.VERIFIED: later("verified the log"),
    EventKind.REPORTED: later("read the log"),
    EventKind.LAPTOP_CHANGED: later("laptop restored or cloned"),
    EventKind.CLOCK_WENT_BACK: later("the clock went back"),
    EventKind.HEADS: later("wrote the heads down"),
    EventKind.PERSON_ADDED: later("let a person join"),
    EventKind.DESK_JOINED: later("joined the desk"),
    EventKind.PERSON_ENDED: later("ended a person at the desk"),
    EventKind.HOLDERS_CHANGED: later("changed the root's holders"),
    EventKind.LEAD_NAMED: later("named a lead by the root"),
    EventKind.ROOT_PROPOSED: later("proposed a statement of the root"),
    EventKind.ROOT_AGREED: later("signed a statement of the root"),
    EventKind.GRANT_GIVEN: later("let a person in"),
    EventKind.GRANT_ENDED: later("ended an access"),
    EventKind.STORY_LEFT: later("left a story"),
    EventKind.REFILED: later("refiled what was set aside"),
    EventKind.FEED_KEPT: later("kept a branch of a feed"),
    EventKind.ROLE_CHANGED: later("changed a role at the desk"),
    EventKind.SUSPENDED: later("suspended a person"),
    EventKind.SUSPENSION_LIFTED: later("lifted a suspension"),
    EventKind.GRANT_CHANGED: later("changed an access"),
    EventKind.REKEYED: later("re-keyed a file"),
    EventKind.PACKET_SENT: later("sent a packet"),
    EventKind.PACKET_RECEIVED: later("received a packet"),
    EventKind.PACKET_REFUSED: later("refused a packet"),
    EventKind.SHARE_RELEASED: later("released a share"),
    EventKind.SHARE_REFUSED: later("refused a share"),
    EventKind.ASK_EXPIRED: later("let a request run out"),
    EventKind.KEEPERS_CHANGED: later("sealed an identity to its keepers"),
    EventKind.RECOVERY_ASKED: later("asked to lead a story without leads"),
    EventKind.STORY_RECOVERED: later("recovered a story"),
    EventKind.HELD: later("set a hold"),
    EventKind.HOLD_EASED: later("lifted a hold"),
    EventKind.PURGE_CONFIRMED: later("confirmed a purge"),
    EventKind.PRINTED: later("printed"),
    EventKind.ORIGINAL_REMOVED: later("removed an original"),
    EventKind.LAPTOP_LOST: later("reported a laptop lost"),
    EventKind.REVIEWED: later("reviewed a finding"),
    EventKind.QUESTION_ASKED: later("asked the logs"),
    EventKind.REPORT_MADE: later("made a report"),
    EventKind.INTAKE_RENEWED: later("renewed the intake address"),
    EventKind.KEY_IMPORTED: later("brought in a key"),
    EventKind.KEY_REMOVED: later("destroyed a key"),
    EventKind.KEY_USED: later("opened with a key"),
    EventKind.PUBLICATION_PLANNED: later("set the day of publication"),
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
