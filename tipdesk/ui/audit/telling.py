"""Access events in words: what was done, about what, why."""

from PySide6.QtCore import QCoreApplication

from tipdesk.domain.events import AccessEvent, EventKind

DID = {
    EventKind.UNLOCKED: "unlocked", EventKind.UNLOCK_FAILED: "failed to unlock",
    EventKind.RECOVERED: "opened with the recovery code", EventKind.LOCKED: "locked",
    EventKind.DESK_FOUNDED: "founded the desk", EventKind.STORY_FOUNDED: "founded a story",
    EventKind.STORY_WITHDRAWN: "withdrew a story", EventKind.STORY_RETURNED: "brought a story back",
    EventKind.SOURCE_WITHDRAWN: "withdrew a source", EventKind.SOURCE_RETURNED: "brought a source back",
    EventKind.STORY_OPENED: "opened a story", EventKind.INBOX_OPENED: "opened the inbox",
    EventKind.TIP_READ: "read a tip", EventKind.SEARCHED: "opened what a search found", EventKind.IMPORTED: "imported",
    EventKind.WITHDRAWN: "withdrew an import", EventKind.FILED: "filed a tip", EventKind.SOURCE_ADDED: "added a source",
    EventKind.PROMISE_CHANGED: "changed a promise", EventKind.IDENTITY_ASKED: "asked for an identity",
    EventKind.IDENTITY_OPENED: "opened an identity", EventKind.IDENTITY_REFUSED: "was refused an identity",
    EventKind.IDENTITY_SEALED: "sealed it again", EventKind.COPIED: "copied", EventKind.EXPORTED: "exported",
    EventKind.SLOT_CHANGED: "changed a key slot", EventKind.SETTING_CHANGED: "changed a setting",
    EventKind.PURGED: "destroyed", EventKind.VERIFIED: "verified the log", EventKind.REPORTED: "read the log",
    EventKind.LAPTOP_CHANGED: "laptop restored or cloned", EventKind.CLOCK_WENT_BACK: "the clock went back",
    EventKind.HEADS: "wrote the heads down",
}  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("AuditTelling", words)


def did(event: AccessEvent) -> str:
    words = _tr(DID.get(event.kind, event.kind.value))
    return f"{words} \u00d7{event.count}" if event.count > 1 else words


def what(event: AccessEvent) -> str:
    """Codename and alias, as the event has them; nothing else."""
    return ", ".join(part for part in (event.where, event.subject) if part) or _tr("vault")


def reason(event: AccessEvent) -> str:
    if not event.allowed:
        return _tr("refused: {why}").format(why=event.reason) if event.reason else _tr("refused")
    return event.reason
